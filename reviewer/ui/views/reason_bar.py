"""The line under the inspector in which an exception is accepted with a reason."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QPushButton, QWidget
from typing_extensions import override

from reviewer.ui.commands import ExplainFinding
from reviewer.ui.document import Document
from reviewer.ui.views.placing import in_a_row


class ReasonBar(QFrame):
    """Signal: `done(explained)` when it gives the keys back."""

    done = Signal(bool)

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._found = ""
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(self.tr("Why is this exception accepted?"))
        self.reason.setAccessibleName(self.tr("Reason why the exception is accepted"))
        self.keep = QPushButton(self.tr("Explain"))
        self.keep.clicked.connect(self._keep)
        self.setLayout(in_a_row((self.reason, 1), self.keep, margins=(8, 6, 8, 6)))
        self.hide()

    def ask(self, found: str) -> None:
        """Ask why an exception is accepted."""
        before = self._document.review.explanation(found)
        self._found = found
        self.reason.setText(before.reason if before is not None else "")
        self.show()
        self.reason.setFocus()
        self.reason.selectAll()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._keep()
        elif event.key() == Qt.Key.Key_Escape:
            self._close(explained=False)
        else:
            super().keyPressEvent(event)

    def _keep(self) -> None:
        reason = self.reason.text().strip()
        # An exception without a reason is not explained.
        if not reason or self._document.finding(self._found) is None:
            self.reason.setFocus()
            return
        self._document.undo_stack.push(ExplainFinding(self._document, self._found, reason))
        self._close(explained=True)

    def _close(self, *, explained: bool) -> None:
        self._found = ""
        self.hide()
        self.done.emit(explained)
