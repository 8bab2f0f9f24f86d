"""How far the working paper is, in the status line, and the button that stops it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QPushButton, QWidget

from reviewer.ui.views.placing import in_a_row


class ExportBar(QWidget):
    """Hidden until something is written. Signal: `cancelled()`."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.progress, self.cancel = QProgressBar(), QPushButton(self.tr("Cancel"))
        self.progress.setFixedWidth(140)
        self.progress.setAccessibleName(self.tr("Writing the working paper"))
        self.cancel.setAccessibleName(self.tr("Cancel the export"))
        self.cancel.setToolTip(self.tr("Stop writing; nothing is changed"))
        self.cancel.clicked.connect(self.cancelled)
        self.setLayout(in_a_row(self.progress, self.cancel, margins=0))
        self.hide()

    def begin(self) -> None:
        """Show it at the start."""
        self.show_step(0, 0)
        self.show()

    def show_step(self, done: int, steps: int) -> None:
        """So many of so many steps are done; while nobody knows how many, it only moves."""
        self.progress.setRange(0, steps)
        self.progress.setValue(done)
