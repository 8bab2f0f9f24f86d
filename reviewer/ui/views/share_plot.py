"""A plot of issued shares over time: a step for every movement, each with its label."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from reviewer.core.chain import Ribbon, Step
from reviewer.core.printed import print_number
from reviewer.core.printed_dates import print_date
from reviewer.ui.language import said
from reviewer.ui.look import BLUE, Look, Sign, figures
from reviewer.ui.views.label_places import label_place, leader

LINE = Look(Sign.DASH, "issued shares", *BLUE)
EDGE, GAP = 8, 4

# Chinese letters are higher than the font that a window's line is measured by.
WHOLE = int(Qt.TextFlag.TextDontClip)
LEFT, RIGHT = int(Qt.AlignmentFlag.AlignLeft) | WHOLE, int(Qt.AlignmentFlag.AlignRight) | WHOLE


class SharePlot(QWidget):
    """Paints the steps of one ribbon; what it shows is said in words to a screen reader."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps: tuple[Step, ...] = ()
        self._title = self._of = ""
        self.setFont(figures(self.font()))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Issued shares over time"))
        self.setMinimumSize(160, 90)

    def show_ribbon(self, ribbon: Ribbon | None) -> None:
        """The steps of another ribbon."""
        steps, title = (ribbon.steps, ribbon.label) if ribbon is not None else ((), "")
        if steps == self._steps and title == self._of:
            return
        self._steps, self._of = steps, title
        self._title = self.tr("In issue: {shares}").format(shares=said(ribbon.label)) if ribbon is not None else ""
        self.setAccessibleDescription(self.words())
        self.setToolTip(self.words())
        self.update()

    def words(self) -> str:
        """Every balance with its day and, where it moved, why."""
        told = [
            f"{said(print_date(step.day))}: {print_number(step.balance, 0)}{f' ({step.label})' if step.label else ''}"
            for step in self._steps
        ]
        return "\n".join([self._title, *told]) if told else ""

    @override
    def sizeHint(self) -> QSize:
        return QSize(320, 160)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().base())
        if not self._steps:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = self.fontMetrics().height()
        room = QRectF(self.rect()).adjusted(EDGE, EDGE + line * 2 + GAP, -EDGE, -EDGE - line - GAP)
        points = self._points(room)
        self._paint_frame(painter, room, line)
        self._paint_steps(painter, room, points)
        self._paint_labels(painter, room, points, line)

    def _points(self, room: QRectF) -> list[QPointF]:
        """Where each balance stands. Floats place ink on the screen; no figure is worked out with them."""
        days = [step.day.toordinal() for step in self._steps]
        balances = [step.balance for step in self._steps]
        span, low, high = max(days[-1] - days[0], 1), min(balances), max(balances)
        rise = high - low
        return [
            QPointF(
                room.left() + room.width() * (day - days[0]) / span if len(days) > 1 else room.center().x(),
                room.bottom() - room.height() * float((balance - low) / rise) if rise else room.center().y(),
            )
            for day, balance in zip(days, balances, strict=True)
        ]

    def _paint_frame(self, painter: QPainter, room: QRectF, line: int) -> None:
        painter.setPen(QPen(self.palette().mid().color(), 1))
        painter.drawLine(room.bottomLeft() + QPointF(0, GAP), room.bottomRight() + QPointF(0, GAP))
        painter.setPen(self.palette().text().color())
        first, last = self._steps[0], self._steps[-1]
        below = QRectF(room.left(), room.bottom() + GAP + 2, room.width(), line)
        painter.drawText(below, LEFT, said(print_date(first.day)))
        if len(self._steps) > 1:
            painter.drawText(below, RIGHT, said(print_date(last.day)))
        above = QRectF(room.left(), EDGE, room.width(), line)
        balance = print_number(last.balance, 0)
        used = self.fontMetrics().horizontalAdvance(balance) + 2 * EDGE
        title = self.fontMetrics().elidedText(
            self._title, Qt.TextElideMode.ElideRight, max(int(room.width()) - used, 0)
        )
        painter.drawText(above, LEFT, title)
        painter.drawText(above, RIGHT, balance)

    def _paint_steps(self, painter: QPainter, room: QRectF, points: Sequence[QPointF]) -> None:
        painter.setPen(QPen(LINE.ink, 2))
        for before, point in pairwise(points):
            corner = QPointF(point.x(), before.y())
            painter.drawLine(before, corner)
            painter.drawLine(corner, point)
        if len(points) == 1:
            painter.drawLine(QPointF(room.left(), points[0].y()), QPointF(room.right(), points[0].y()))
        painter.setBrush(LINE.ink)
        for step, point in zip(self._steps, points, strict=True):
            painter.drawEllipse(point, *((3, 3) if step.change else (1.5, 1.5)))

    def _paint_labels(self, painter: QPainter, room: QRectF, points: Sequence[QPointF], line: int) -> None:
        """Each movement by its step, the largest first; one that finds no place is in the tooltip, as all are."""
        inside = QRectF(room.left(), EDGE + line, room.width(), room.bottom() + GAP - EDGE - line)
        drawn, labels = list(_drawn(points)), list[QRectF]()
        moved = [(step, point) for step, point in zip(self._steps, points, strict=True) if step.change]
        for step, point in sorted(moved, key=lambda one: -abs(one[0].change)):
            text = self._fitted(step, room)
            place = label_place(point, self.fontMetrics().horizontalAdvance(text), line, drawn, labels, inside)
            if place is None:
                continue
            labels.append(place)
            led = leader(point, place)
            if led.length() > line / 2:
                painter.setPen(QPen(self.palette().mid().color(), 1))
                painter.drawLine(led)
            painter.setPen(self.palette().text().color())
            painter.drawText(place, LEFT, text)

    def _fitted(self, step: Step, room: QRectF) -> str:
        wide = int(room.width() * 0.45)
        if self.fontMetrics().horizontalAdvance(step.label) <= wide:
            return step.label
        # The figure says more than the category: the words give way to it.
        sign = "+" if step.change > Decimal(0) else "-"
        number = f" {sign}{print_number(abs(step.change), 0)}"
        left = max(wide - self.fontMetrics().horizontalAdvance(number), 0)
        event = step.label.rpartition(" ")[0]
        return self.fontMetrics().elidedText(event, Qt.TextElideMode.ElideRight, left) + number


def _drawn(points: Sequence[QPointF]) -> Iterator[QRectF]:
    """What the line and its points cover."""
    for before, point in pairwise(points):
        corner = QPointF(point.x(), before.y())
        yield QRectF(before, corner).normalized().adjusted(0, -2, 0, 2)
        yield QRectF(corner, point).normalized().adjusted(-2, 0, 2, 0)
    for point in points:
        yield QRectF(point.x() - 3, point.y() - 3, 6, 6)
