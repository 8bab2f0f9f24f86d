"""Blocks of cells with Excel's keys: cut, copy, paste, clear, fill down, select rows and columns."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow

from reviewer.core.blocks import Block, BlockError, fitted, read_block, write_block
from reviewer.ui.desk import Desk
from reviewer.ui.models.grid_blocks import Area, block_of, changes, lines_of
from reviewer.ui.panes import Panes
from reviewer.ui.plural import counted
from reviewer.ui.slices import Slices
from reviewer.ui.table_commands import CorrectBlock


class BlockHandlers(QObject):
    """What is done to the selected cells. `say` puts a sentence into the status line."""

    def __init__(self, window: QMainWindow, desk: Desk, panes: Panes, say: Callable[[str], None]) -> None:
        super().__init__(window)
        self._document, self._table, self._say = desk.document, panes.table, say
        self._copying = Slices(self)

    def all(self) -> dict[str, Callable[[], object]]:
        """Every handler of this room by the name of its action."""
        view = self._table.view
        return {
            "cut": self.cut, "copy": self.copy, "paste": self.paste, "clear": self.clear, "fill_down": self.fill_down,
            "select_row": view.select_rows, "select_column": view.select_columns,
        }  # fmt: skip

    def copy(self) -> None:
        """The selected cells as lines of tabbed text, as Excel takes them; of very many it takes several turns."""
        area = self._table.view.area()
        if area is None:
            return
        cells = area.rows * area.columns
        self._copying.begin(self._copy(area), lambda: self._say(counted("%n cell(s) copied.", cells)))
        if self._copying.working:
            self._say(counted("Copying %n cell(s)...", cells))

    def _copy(self, area: Area) -> Iterator[None]:
        lines: list[str] = []
        for line in lines_of(self._table.model, area):
            lines.append(write_block([line]))
            yield
        QGuiApplication.clipboard().setText("\n".join(lines))

    def cut(self) -> None:
        """Copy, then clear."""
        self.copy()
        self.clear()

    def clear(self) -> None:
        """Nothing stands in the selected cells any more, which is not zero."""
        area = self._area()
        if area is not None:
            blank = tuple(("",) * area.columns for _ in range(area.rows))
            self._put(area, blank, self.tr("clear cells"))

    def paste(self) -> None:
        """What was copied, from the first selected cell on."""
        area = self._area()
        if area is None:
            return
        self._copying.finish()
        try:
            block = read_block(QGuiApplication.clipboard().text())
        except BlockError as problem:
            self._say(str(problem))
            return
        self._put(area, fitted(block, area.rows, area.columns), self.tr("paste cells"))

    def fill_down(self) -> None:
        """The first selected row into those below it; of a single row, the row above into it."""
        area = self._area()
        if area is None:
            return
        if area.rows == 1:
            area = area._replace(top=area.top - 1)
        if area.top < 0:
            self._say(self.tr("There is no row above to fill down from."))
            return
        (first,) = block_of(self._table.model, area._replace(bottom=area.top))
        self._put(area, (first,) * area.rows, self.tr("fill down"))

    def _area(self) -> Area | None:
        """The selected cells; None while one of them is being typed in, which has these keys for itself."""
        return None if self._table.view.editor() is not None else self._table.view.area()

    def _put(self, area: Area, block: Block, name: str) -> None:
        """As one step, or not at all."""
        try:
            found = changes(self._table.model, self._document.review, area.top, area.left, block)
        except BlockError as problem:
            self._say(str(problem))
            return
        if not found:
            self._say(self.tr("That is what stands there already."))
            return
        self._table.bar.close_bar()
        self._document.undo_stack.push(CorrectBlock(self._document, name, found))
        view, last = self._table.view, (area.top + len(block) - 1, area.left + len(block[0]) - 1)
        view.select_area(Area(area.top, area.left, *last))
        self._say(counted("%n cell(s) changed. Ctrl+Z takes all of them back.", len(found)))
