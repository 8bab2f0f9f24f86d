"""Getting about: panes, pages, tables and zoom."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QMainWindow

from reviewer.ui.panes import Panes

PANES = ("queue", "table", "checks", "chain", "history", "notes", "page", "inspector", "hits")


class GoHandlers(QObject):
    """Nothing here changes the review."""

    def __init__(self, window: QMainWindow, panes: Panes) -> None:
        super().__init__(window)
        self._panes = panes

    def all(self) -> dict[str, Callable[[], object]]:
        """Every handler of this room by the name of its action."""
        view, table = self._panes.sheet.view, self._panes.table
        return {
            "zoom_in": view.zoom_in, "zoom_out": view.zoom_out, "fit_page": view.fit_page,
            "actual_size": view.actual_size, "fit_width": view.fit_width,
            "next_table": lambda: table.go_by(1), "previous_table": lambda: table.go_by(-1),
            "go_to_page": self._panes.sheet.ask_page, "page_back": view.back, "page_forward": view.forward,
            **{f"pane_{name}": partial(self._panes.reach, name) for name in PANES},
            "next_pane": lambda: self.cycle(1), "previous_pane": lambda: self.cycle(-1),
        }  # fmt: skip

    def cycle(self, by: int) -> None:
        """The next pane, or the one before."""
        self._panes.reach(self._panes.next_to(QApplication.focusWidget(), by))
