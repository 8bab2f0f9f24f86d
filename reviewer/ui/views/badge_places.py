"""Where the number of an operand stands: beside its box, on nothing that is marked or printed as a figure."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QRect

GAP = 2
"""Pixels between a badge and its frame."""


def badge_place(frame: QRect, width: int, height: int, taken: Sequence[QRect], sheet: QRect) -> QRect:
    """The first place around a frame that covers nothing taken; left of it and above when there is none."""
    around = list(_around(frame, width, height))
    for place in around:
        if sheet.contains(place) and not any(place.intersects(other) for other in taken):
            return place
    return around[-1]


def _around(frame: QRect, width: int, height: int) -> Iterable[QRect]:
    """Left of the frame, above its left end, below it, right of it, and last across its corner."""
    middle = frame.center().y() - height // 2
    for left, top in (
        (frame.left() - width - GAP, middle),
        (frame.left() - width - GAP, frame.top() - height - GAP),
        (frame.left(), frame.top() - height - GAP),
        (frame.left() - width - GAP, frame.bottom() + GAP),
        (frame.left(), frame.bottom() + GAP),
        (frame.right() + GAP, middle),
        (frame.left() - width + 4, frame.top() - height + 5),
    ):
        yield QRect(left, top, width, height)
