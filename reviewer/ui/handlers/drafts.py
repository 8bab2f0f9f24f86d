"""What becomes of a new draft of a filing."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QMainWindow

from reviewer.ui.desk import Desk
from reviewer.ui.views.redraft_dialog import RedraftDialog


class DraftHandlers(QObject):
    """Asks once for each draft that was read. `say` puts a sentence into the status line."""

    def __init__(self, window: QMainWindow, desk: Desk, say: Callable[[str], None]) -> None:
        super().__init__(window)
        self._window, self._desk, self._say = window, desk, say
        self.dialog: RedraftDialog | None = None
        desk.drafts.offered.connect(self.offer)

    def all(self) -> dict[str, Callable[[], object]]:
        """Every handler of this room by the name of its action."""
        return {"redraft": self.redraft}

    def redraft(self) -> None:
        """The draft that waits, or a file to be read as one."""
        filing = self._desk.selection.filing
        if filing not in self._desk.document.review.filings:
            self._say(self.tr("Open the filing first that there is a new draft of."))
        elif self._desk.drafts.compare(filing) is not None:
            self.offer(filing)
        else:
            chosen, _ = QFileDialog.getOpenFileName(
                self._window, self.tr("Open the new draft"), "", "PDF (*.pdf *.PDF)"
            )
            if chosen:
                self._desk.read_draft(filing, Path(chosen))

    def offer(self, filing: str) -> None:
        """Show what changed and ask."""
        redraft, one = self._desk.drafts.compare(filing), self._desk.open_filing(filing)
        if redraft is None or one is None or one.draft is None:
            return
        self.dialog = RedraftDialog(self._desk.document.review, redraft, one, self._window)
        self.dialog.accepted.connect(lambda: self._carry_over(filing))
        self.dialog.rejected.connect(lambda: self._say(
            self.tr("You go on with the old copy. The new draft waits in the menu File, Compare with a new draft.")
        ))  # fmt: skip
        self.dialog.finished.connect(self.dialog.deleteLater)
        self.dialog.open()

    def _carry_over(self, filing: str) -> None:
        self._desk.drafts.carry_over(filing)
