"""One short pulse around a box, so that the eye finds it; it stands still where motion is not wanted."""

from PySide6.QtCore import QAbstractAnimation, QRect, Qt, QVariantAnimation
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QWidget

from reviewer.core.page import Box

LENGTH = 700
"""Milliseconds."""
SPREAD = 14
"""Pixels that the ring starts away from the box; it closes in."""
CLOSE, PEN = 6, 3
"""Pixels between the box and the ring at the end, and of the ring's line."""


class Pulse(QVariantAnimation):
    """A ring that closes in on a box once. Repaint on `valueChanged` and `finished`."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.page, self.box = 0, Box(0, 0, 0, 0)
        self._widget = widget
        self.setDuration(LENGTH)
        self.setStartValue(1.0)
        self.setEndValue(0.0)

    def around(self, page: int, box: Box) -> None:
        """Pulse once around a box; a pulse that still runs ends."""
        self.stop()
        self.page, self.box = page, box
        self.start()

    @property
    def running(self) -> bool:
        """Whether there is a ring to paint."""
        return self.state() == QAbstractAnimation.State.Running

    @staticmethod
    def room(box: QRect) -> QRect:
        """All that the ring around a box ever covers."""
        most = CLOSE + SPREAD + PEN
        return box.adjusted(-most, -most, most, most)

    def paint(self, painter: QPainter, box: QRect, colour: QColor) -> None:
        """The ring at this moment."""
        away = float(self.currentValue()) if moves(self._widget) else 0.3
        reach = CLOSE + round(SPREAD * away)
        ring = QColor(colour)
        ring.setAlphaF(1 - 0.7 * away)
        painter.setPen(QPen(ring, PEN, j=Qt.PenJoinStyle.RoundJoin))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box.adjusted(-reach, -reach, reach, reach))


def moves(widget: QWidget) -> bool:
    """Whether the desktop lets widgets move by themselves (reduced motion sets the duration to nothing)."""
    return widget.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, widget) > 0
