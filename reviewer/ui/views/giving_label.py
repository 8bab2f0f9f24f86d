"""Words that are said whole where there is room for them, and on the least of screens give way before anything else."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget
from typing_extensions import override

from reviewer.ui.views.elided_label import ElidedLabel

LETTERS = 3
"""Letters of average width that are always left of them."""


class GivingLabel(ElidedLabel):
    """No wider than its words; a tooltip that nobody else sets has the whole of them."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)

    @override
    def setText(self, text: str) -> None:
        """Say something else."""
        super().setText(text)
        self.setToolTip(text)

    @override
    def minimumSizeHint(self) -> QSize:
        whole = QLabel.minimumSizeHint(self)
        return QSize(min(whole.width(), least(self.fontMetrics())), whole.height())


def least(metrics: QFontMetrics) -> int:
    """Pixels that words in this font are always left with."""
    return LETTERS * metrics.averageCharWidth()
