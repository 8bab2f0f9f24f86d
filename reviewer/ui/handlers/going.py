"""Getting about: panes, pages, tables and zoom."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QMainWindow

from reviewer.core.cell_reference import CellReference, field_of, table_of
from reviewer.ui.desk import Desk
from reviewer.ui.panes import Panes

PANES = ("queue", "table", "checks", "chain", "history", "notes", "page", "inspector", "hits", "outline")


class GoHandlers(QObject):
    """Nothing here changes the review."""

    def __init__(self, window: QMainWindow, desk: Desk, panes: Panes, say: Callable[[str], None]) -> None:
        super().__init__(window)
        self._desk, self._panes, self._say = desk, panes, say
        panes.outline.table_wanted.connect(self.go_to_table)
        panes.sheet.page.reference_wanted.connect(self.go_to_cell)

    def all(self) -> dict[str, Callable[[], object]]:
        """Every handler of this room by the name of its action."""
        view, table = self._panes.sheet.view, self._panes.table
        return {
            "zoom_in": view.zoom_in, "zoom_out": view.zoom_out, "fit_page": view.fit_page,
            "actual_size": view.actual_size, "fit_width": view.fit_width,
            "turn_right": lambda: self._panes.sheet.turn(1), "turn_left": lambda: self._panes.sheet.turn(-1),
            "next_table": lambda: table.go_by(1), "previous_table": lambda: table.go_by(-1),
            "go_to_page": self._panes.sheet.ask_page, "page_back": view.back, "page_forward": view.forward,
            **{f"pane_{name}": partial(self._panes.reach, name) for name in PANES},
            "both_languages": self.both_languages,
            "next_pane": lambda: self.cycle(1), "previous_pane": lambda: self.cycle(-1),
        }  # fmt: skip

    def both_languages(self) -> None:
        """The other language beside the page, or not any more."""
        facing = self._panes.facing
        if facing.beside:
            facing.stand_beside(None)
        elif facing.stand_beside(self._panes.sheet.view):
            self._panes.show_beside("facing")
        else:
            self._say(self.tr("The other language of this filing is not open. Open it beside this one first."))

    def go_to_table(self, place: int) -> None:
        """A table of the filing that is looked at, here and on its page; the keys stay where they are."""
        filing = self._desk.selection.filing
        grids = self._desk.document.review.grids.get(filing, ())
        if place < len(grids):
            self._desk.selection.select_place(filing, grids[place].page, grids[place].box)
            self._panes.table.tables.setCurrentIndex(place)

    def go_to_cell(self, reference: CellReference) -> None:
        """A table or a cell of the filing that is looked at; the keys go to the table."""
        grids = self._desk.document.review.grids.get(self._desk.selection.filing, ())
        grid = table_of(reference, grids)
        if grid is None:
            said = self.tr("There is no table {name} here. Tables are {first} to {last}.")
            none = self.tr("There is no table here.")
            names = [one.name for one in grids]
            self._say(said.format(name=reference.table, first=names[0], last=names[-1]) if names else none)
            return
        self._panes.table.show_table(grid.name)
        key = field_of(reference, grid)
        if key is not None:
            self._desk.selection.select_figure(key)
        elif reference.row is not None:
            self._say(self.tr("No figure stands in that cell of {name}.").format(name=grid.name))
        self._panes.reach("table")

    def cycle(self, by: int) -> None:
        """The next pane, or the one before."""
        self._panes.reach(self._panes.next_to(QApplication.focusWidget(), by), widen=False)
