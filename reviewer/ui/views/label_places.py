"""Where the labels of a plot stand: near their points, on no line, no point and no other label."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF

GAP = 4
"""Pixels between a point and its label."""


def label_place(
    point: QPointF, width: float, height: float, drawn: Sequence[QRectF], labels: Sequence[QRectF], room: QRectF
) -> QRectF | None:
    """The nearest free place around a point, if possible one to which no line crosses a label; None if none is free."""
    free = [
        place
        for place in _around(point, width, height, room)
        if room.contains(place) and not any(place.intersects(other) for other in (*drawn, *labels))
    ]
    clear = (place for place in free if not any(_crosses(leader(point, place), label) for label in labels))
    return next(clear, free[0] if free else None)


def leader(point: QPointF, place: QRectF) -> QLineF:
    """The line from a point to its label."""
    edge = place.bottom() if place.bottom() <= point.y() else place.top()
    return QLineF(point, QPointF(min(max(point.x(), place.left() + GAP), place.right() - GAP), edge))


def _crosses(line: QLineF, label: QRectF) -> bool:
    """Whether a line leads through a label: it then cuts one of its diagonals."""
    diagonals = (QLineF(label.topLeft(), label.bottomRight()), QLineF(label.bottomLeft(), label.topRight()))
    return any(line.intersects(one)[0] == QLineF.IntersectionType.BoundedIntersection for one in diagonals)


def _around(point: QPointF, width: float, height: float, room: QRectF) -> Iterator[QRectF]:
    """Above and below by turns, always farther, and at each height in the middle, to the right and to the left."""
    lines = int(room.height() // height) + 1
    for step in range(2 * lines):
        away = GAP + height * (step // 2)
        top = point.y() - away - height if step % 2 == 0 else point.y() + away
        for left in (point.x() + by * width for by in (-0.5, 0.1, -1.1)):
            yield QRectF(min(max(left, room.left()), room.right() - width), top, width, height)
