"""Finding a number or a text in all open filings."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMainWindow

from reviewer.core.reading import FieldKey
from reviewer.core.search import find_fields
from reviewer.ui.desk import Desk
from reviewer.ui.panes import Panes


class FindHandlers(QObject):
    """The hits of the last search, and the way through them. `say` puts a sentence into the status line."""

    def __init__(self, window: QMainWindow, desk: Desk, panes: Panes, say: Callable[[str], None]) -> None:
        super().__init__(window)
        self._desk, self._panes, self._say = desk, panes, say
        self._hits: list[FieldKey] = []
        self._sought = ""

    def all(self) -> dict[str, Callable[[], object]]:
        """Every handler of this room by the name of its action."""
        return {
            "find": self.find,
            "find_next": lambda: self.find_by(1),
            "find_previous": lambda: self.find_by(-1),
        }

    def find(self) -> None:
        """Type what to find."""
        self._panes.verdict.find_box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._panes.verdict.find_box.selectAll()

    def find_text(self, text: str) -> None:
        """Find it and turn to the first hit; Enter again turns to the next."""
        if text == self._sought and self._hits:
            self.find_by(1)
            return
        self._sought, self._hits = text, self._found(text)
        if not self._hits:
            self._say(self.tr("{text} is in no table of the open filings.").format(text=repr(text)))
            return
        self._show_hit(0)

    def find_by(self, by: int) -> None:
        """The next hit, or the one before."""
        self._hits = self._found(self._sought)
        if not self._hits:
            self.find()
            return
        here = self._desk.selection.field
        place = self._hits.index(here) + by if here in self._hits else 0
        self._show_hit(place % len(self._hits))

    def _found(self, text: str) -> list[FieldKey]:
        """The hits in the order of the filings on the desk, whichever was read first."""
        order = [one.filing for one in self._desk.filings]
        return sorted(find_fields(self._desk.document.review, text), key=lambda key: order.index(key.filing))

    def _show_hit(self, place: int) -> None:
        self._desk.selection.select_field(self._hits[place])
        self._say(self.tr("Hit {place} of {all}. F3 for the next.").format(place=place + 1, all=len(self._hits)))
