"""What is done to the figure that is looked at."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from reviewer.ui.commands import ConfirmField, WithdrawCorrection
from reviewer.ui.desk import Desk
from reviewer.ui.handlers.findings import FindingHandlers
from reviewer.ui.panes import Panes


class FigureHandlers(QObject):
    """Correct, confirm, take back. `say` puts a sentence into the status line."""

    def __init__(
        self, window: QMainWindow, desk: Desk, panes: Panes, findings: FindingHandlers, say: Callable[[str], None]
    ) -> None:
        super().__init__(window)
        self._panes, self._findings, self._say = panes, findings, say
        self._document, self._selection = desk.document, desk.selection

    def all(self) -> dict[str, Callable[[], object]]:
        """Every handler of this room by the name of its action."""
        table = self._panes.table
        return {
            "undo": self._document.undo_stack.undo, "redo": self._document.undo_stack.redo,
            "edit": table.edit,
            "confirm": self.confirm, "misprint": self.misprint, "withdraw": self.withdraw,
        }  # fmt: skip

    def confirm(self) -> None:
        """The field stands on the page as it was read; on to the next."""
        walking = self._findings.walking
        if self._selection.number:
            self._say(self.tr("This number belongs to no figure. Press Ctrl+Shift+D to say what it is."))
            return
        editor = self._panes.table.view.editor()
        if editor is not None:
            if self._panes.table.view.delegate.keep(editor):
                self._panes.table.bar.close_bar()
                self._go_on(walking=walking)
            return
        key = self._selection.field
        if key is None or key not in self._document.review.readings:
            self._go_on(walking=walking)
            return
        if self._document.review.correction(key) is None and self._document.review.confirmation(key) is None:
            self._document.undo_stack.push(ConfirmField(self._document, key))
        self._go_on(walking=walking)

    def misprint(self) -> None:
        """Say what should have been filed in the selected field."""
        if self._selection.field in self._document.review.readings:
            self._panes.reach("table")
            self._panes.table.bar.ask_misprint(self._selection.field)

    def withdraw(self) -> None:
        """Let the reading of the selected field stand again."""
        key = self._selection.field
        if key is not None and self._document.review.correction(key) is not None:
            self._document.undo_stack.push(WithdrawCorrection(self._document, key))
            self._panes.table.bar.close_bar()

    def _go_on(self, *, walking: bool) -> None:
        """On the walk to the next line of the queue, else to the next figure that nobody has looked at."""
        if walking:
            self._findings.walk(1)
            return
        key = self._panes.table.next_figure()
        if key is None:
            self._say(self.tr("Every figure of this filing has been looked at from here on."))
            return
        self._selection.select_field(key)
        self._panes.reach("table")
