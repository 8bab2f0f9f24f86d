"""The underlines of old Word forms: where they are, which stand in one row, and the words set on them."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from reviewer.core.page import Box, Page
from reviewer.extract.outline import Place, Spot, Stretch, lines_of_spots

# Longer than this share of the page is the frame of a table; shorter than so many points the joint of two frames.
FRAME, JOINT = 0.45, 12.0
# Underlines are drawn in pieces that touch, and those of one row differ a little in height.
TOUCHING, LEVEL = 1.5, 2.0
# A value of several lines is set close; its last line stands on the underline.
ABOVE, PITCH = 9.0, 0.9


@dataclass(frozen=True, slots=True)
class SlotRow:
    """The underlines of one height, from left to right."""

    page: int
    y: float
    slots: tuple[Box, ...]

    @property
    def place(self) -> Place:
        """Page and height."""
        return self.page, self.y


def slot_rows(pages: Sequence[Page]) -> tuple[SlotRow, ...]:
    """Every row of underlines, in page order."""
    return tuple(row for page in pages for row in _rows_on(page))


def rows_within(rows: Iterable[SlotRow], stretch: Stretch) -> list[SlotRow]:
    """The rows in a stretch."""
    return [row for row in rows if stretch.start <= row.place < stretch.end]


def rows_of_columns(rows: Sequence[SlotRow], count: int) -> list[SlotRow]:
    """The rows that end in so many columns at the right edge of the table, cut down to those columns."""
    wide = [row for row in rows if len(row.slots) >= count]
    edge = max((row.slots[-1].x1 for row in wide), default=0.0)
    reaching = [row for row in wide if row.slots[-1].x1 > edge - 25]
    return [SlotRow(row.page, row.y, row.slots[-count:]) for row in reaching]


def reaches(slots: Sequence[Box]) -> list[tuple[float, float]]:
    """From where to where the words of each column may stand: up to half way to the next column."""
    halves = [(one.x1 + other.x0) / 2 for one, other in pairwise(slots)]
    return list(zip([slots[0].x0 - 4, *halves], [*halves, slots[-1].x1 + 15], strict=True))


def between(spots: Iterable[Spot], reach: tuple[float, float]) -> list[Spot]:
    """The words whose middle lies between two edges."""
    return [spot for spot in spots if reach[0] <= spot.box.middle[0] < reach[1]]


def set_on(row: SlotRow, which: int, spots: Iterable[Spot]) -> list[Spot]:
    """The words set on an underline, line upon line."""
    column = between((spot for spot in spots if spot.page == row.page), reaches(row.slots)[which])
    edge, taken = row.y + ABOVE / 3, list[Spot]()
    for line in reversed(list(lines_of_spots(spot for spot in column if spot.box.middle[1] < row.y))):
        gap = edge - max(spot.box.bottom for spot in line)
        if gap > (PITCH * line[0].box.height if taken else ABOVE):
            break
        taken = [*line, *taken]
        edge = min(spot.box.top for spot in line)
    return taken


def _rows_on(page: Page) -> Iterator[SlotRow]:
    across = sorted((rule.box for rule in page.rules if rule.horizontal), key=lambda box: (box.top, box.x0))
    down = [rule.box for rule in page.rules if not rule.horizontal]
    levels: list[list[Box]] = []
    for box in across:
        if levels and box.top - levels[-1][0].top <= LEVEL:
            levels[-1].append(box)
        else:
            levels.append([box])
    for level in levels:
        slots = tuple(box for box in _whole(level, down) if JOINT < box.width < FRAME * page.width)
        if slots:
            yield SlotRow(page.number, max(box.bottom for box in slots), slots)


def _whole(pieces: Sequence[Box], down: Sequence[Box]) -> list[Box]:
    """Touching pieces made one, but for those that a line downwards parts."""
    y = pieces[0].bottom
    parting = [line.x0 for line in down if line.top - LEVEL <= y <= line.bottom + LEVEL]
    whole: list[Box] = []
    for box in sorted(pieces):
        parted = any(abs(x - box.x0) < TOUCHING for x in parting)
        if whole and box.x0 - whole[-1].x1 < TOUCHING and not parted:
            whole.append(Box.around((whole.pop(), box)))
        else:
            whole.append(box)
    return whole
