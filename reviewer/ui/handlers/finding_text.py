"""Finding a number or a text in all open filings, on their pages and in their tables."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMainWindow

from reviewer.ui.desk import Desk
from reviewer.ui.panes import Panes
from reviewer.ui.views.page_marks import no_marks


class FindHandlers(QObject):
    """The way through the hits of the last search. `say` puts a sentence into the status line."""

    def __init__(self, window: QMainWindow, desk: Desk, panes: Panes, say: Callable[[str], None]) -> None:
        super().__init__(window)
        self._desk, self._panes, self._say = desk, panes, say
        panes.hits.shown.connect(self._tell)
        panes.hits.ended.connect(self._ended)

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
        """Find it and turn to the first hit; Enter again turns to the next. The hits are listed beside."""
        hits = self._panes.hits
        if text == hits.sought and hits.model.hits:
            self.find_by(1)
            return
        self._panes.show_beside("hits")
        hits.seek(text)

    def find_by(self, by: int) -> None:
        """The next hit, or the one before."""
        hits = self._panes.hits
        if not hits.model.hits:
            self.find()
            return
        hits.go(hits.place + by)

    def _tell(self, place: int) -> None:
        hits = self._panes.hits
        said = self.tr("Hit {place} of {all}. F3 for the next.")
        self._say(said.format(place=place + 1, all=len(hits.model.hits)))
        self._panes.sheet.show_hits(hits.marks(self._desk.selection.filing))

    def _ended(self) -> None:
        hits = self._panes.hits
        if hits.model.hits:
            self._tell(hits.place)
        elif hits.sought.strip():
            said = self.tr("{text} is nowhere in the open filings.")
            self._say(said.format(text=repr(hits.sought)))
            self._panes.sheet.show_hits(no_marks)
