"""Notes on a place."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from reviewer.core.notes import box_address
from reviewer.core.page import Box
from reviewer.core.reading import FieldKey
from reviewer.ui.desk import Desk
from reviewer.ui.panes import Panes

CORNER = 12.0
"""Points of the box of a note on a whole page."""


class NoteHandlers(QObject):
    """A note is on the figure that is looked at, or else on the page. `say` puts a sentence into the status line."""

    def __init__(self, window: QMainWindow, desk: Desk, panes: Panes, say: Callable[[str], None]) -> None:
        super().__init__(window)
        self._desk, self._panes, self._say = desk, panes, say
        panes.notes.done.connect(lambda: panes.reach("table" if desk.selection.field is not None else "page"))

    def all(self) -> dict[str, Callable[[], object]]:
        """Every handler of this room by the name of its action."""
        return {"note": self.note}

    def note(self) -> None:
        """Write a note on what is looked at."""
        address = self._address()
        if address is None:
            self._say(self.tr("There is nothing to note on yet. Open a return first."))
            return
        self._panes.reach("notes")
        self._panes.notes.begin(address)

    def _address(self) -> FieldKey | None:
        selection, view = self._desk.selection, self._panes.sheet.view
        if selection.field is not None and selection.field in self._desk.document.review.readings:
            return selection.field
        if selection.filing not in self._desk.document.review.filings or not view.page:
            return None
        place = selection.place
        if place is not None and place.filing == selection.filing:
            return box_address(place.filing, place.page, place.box)
        return box_address(selection.filing, view.page, Box(CORNER, CORNER, 2 * CORNER, 2 * CORNER))
