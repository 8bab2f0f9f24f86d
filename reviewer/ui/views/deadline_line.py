"""When the filing that is looked at is due, and how much time is left."""

from datetime import UTC, datetime

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from reviewer.core.deadline import deadline_of
from reviewer.ui.desk import Desk
from reviewer.ui.language import said
from reviewer.ui.views.elided_label import ElidedLabel

OFTEN = 30_000
"""Milliseconds between two looks at the clock: the line tells minutes."""


class DeadlineLine(ElidedLabel):
    """Follows the selection and the clock; hidden for a filing that has no deadline by its form."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._clock = QTimer(self)
        self._clock.timeout.connect(self.refresh)
        self._clock.start(OFTEN)
        desk.selection.filing_selected.connect(self.refresh)
        desk.document.verdict_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show how things stand at this moment."""
        filing, review = self._desk.selection.filing, self._desk.document.review
        deadline = deadline_of(review, filing) if filing in review.filings else None
        self.setVisible(deadline is not None)
        if deadline is not None:
            told = said(deadline.told(datetime.now(UTC)))
            self.setText(told)
            self.setToolTip(f"{told}\n{said(deadline.rule)}")
