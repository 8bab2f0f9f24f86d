"""Marks on a page: which boxes, what they mean, and how that looks without relying on colour."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtGui import QColor

from reviewer.core.page import Box

REACH = 2.0
"""Points around a box that still count as the box under the pointer."""


class MarkKind(StrEnum):
    """What a mark says; later ones are drawn over earlier ones."""

    FIELD = "field"
    FOUND = "found"
    UNSEEN = "unseen"
    UNACCOUNTED = "unaccounted"
    CONFIRMED = "confirmed"
    NOTE = "note"
    CORRECTED = "corrected"
    OPEN = "open"
    EXCEPTION = "exception"
    RESULT = "result"
    OPERAND = "operand"
    HOVER = "hover"
    SELECTED = "selected"


class Line(StrEnum):
    """How the outline is drawn."""

    SOLID = "solid"
    DASHED = "dashed"
    DOTTED = "dotted"
    DOUBLE = "double"


@dataclass(frozen=True, slots=True)
class Mark:
    """Boxes of one page that mean one thing.

    `number` ("1", "2", "=") is shown beside the box, `tooltip` is also what a screen reader says,
    `key` is whatever the caller wants back when the mark is clicked.
    """

    page: int
    boxes: tuple[Box, ...]
    kind: MarkKind = MarkKind.FIELD
    number: str = ""
    tooltip: str = ""
    key: object = None


@dataclass(frozen=True, slots=True)
class MarkLook:
    """An outline, its distance from the box in pixels, how much of the colour fills it (0 to 255), and a sign."""

    colour: str
    line: Line = Line.SOLID
    width: int = 1
    reach: int = 1
    fill: int = 0
    sign: str = ""

    @property
    def ink(self) -> QColor:
        """The colour of the outline."""
        return QColor(self.colour)

    @property
    def tint(self) -> QColor:
        """The colour of the filling."""
        tint = self.ink
        tint.setAlpha(self.fill)
        return tint


# Marks lie on the page, which is paper-white in a light and in a dark window alike, so one set serves both.
LOOKS = {
    MarkKind.FIELD: MarkLook("#7A8699"),
    MarkKind.UNSEEN: MarkLook("#6B4E00", Line.DASHED, 1, 2, 40, "?"),
    MarkKind.FOUND: MarkLook("#8A6D00", Line.SOLID, 1, 3, 60),
    MarkKind.UNACCOUNTED: MarkLook("#7A5200", Line.DOTTED, 2, 2, 46),
    MarkKind.CONFIRMED: MarkLook("#0B6E4F", reach=2, sign="✓"),
    MarkKind.NOTE: MarkLook("#7A5200", Line.DOTTED, 1, 4, 40, "N"),
    MarkKind.CORRECTED: MarkLook("#8A4B00", Line.DASHED, 2, 2, 20, "~"),
    MarkKind.OPEN: MarkLook("#6B4E00", Line.DOTTED, 2, 2, 0, "!"),
    MarkKind.EXCEPTION: MarkLook("#B3261E", Line.SOLID, 2, 2, 20, "×"),
    MarkKind.RESULT: MarkLook("#6A1B9A", Line.DOUBLE, 1, 4, 20),
    MarkKind.OPERAND: MarkLook("#6A1B9A", Line.DASHED, 2, 4, 20),
    MarkKind.HOVER: MarkLook("#0B57D0", Line.DOTTED, 1, 3, 20),
    MarkKind.SELECTED: MarkLook("#0B57D0", Line.SOLID, 3, 6, 28),
}


OnPage = Callable[[int], Iterable[Mark]]


def no_marks(_page: int) -> Iterable[Mark]:
    """An OnPage of nothing."""
    return ()


_HEIGHTS = {kind: place for place, kind in enumerate(MarkKind)}


class MarkSet:
    """Marks by page, in the order they are drawn; `on_page` gives more of them for a page when it comes into sight."""

    def __init__(self, marks: Sequence[Mark] = (), on_page: OnPage | None = None) -> None:
        self._pages: dict[int, list[Mark]] = {}
        self._on_page, self._seen = on_page, set[int]()
        for mark in sorted(marks, key=_height):
            self._pages.setdefault(mark.page, []).append(mark)

    def on(self, page: int) -> Sequence[Mark]:
        """The marks of one page, the lowest first."""
        if self._on_page is not None and page not in self._seen:
            self._seen.add(page)
            self._pages[page] = sorted([*self._on_page(page), *self._pages.get(page, ())], key=_height)
        return self._pages.get(page, ())

    def at(self, page: int, x: float, y: float) -> Mark | None:
        """The mark under a point: the one with the smallest box there, the topmost of equals."""
        under = [(box.width * box.height, mark) for mark in reversed(self.on(page)) for box in _near(mark, x, y)]
        return min(under, key=lambda found: found[0])[1] if under else None

    def of_kind(self, kind: MarkKind) -> Iterator[Mark]:
        """All marks of one kind, page after page, of those that were in sight or given for all pages."""
        return (mark for _, marks in sorted(self._pages.items()) for mark in marks if mark.kind == kind)


def _height(mark: Mark) -> int:
    return _HEIGHTS[mark.kind]


def _near(mark: Mark, x: float, y: float) -> Iterator[Box]:
    return (
        box
        for box in mark.boxes
        if box.x0 - REACH <= x <= box.x1 + REACH and box.top - REACH <= y <= box.bottom + REACH
    )
