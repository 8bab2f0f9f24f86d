"""The value of a label: the cells at its right, or the words at its right when it has no cell of its own."""

from collections.abc import Sequence
from dataclasses import dataclass

from reviewer.core.page import Box
from reviewer.extract.finder import Found
from reviewer.extract.outline import PlacedCell, Spot, Stretch, lines_of_spots

# Lines of one value stand no further apart than this share of their height, and begin this many points from another.
PITCH, INDENT = 0.6, 2.5


@dataclass(frozen=True, slots=True)
class Beside:
    """The words of a value and where it stands, blank or not; `shaded` when the form says it does not apply."""

    spots: tuple[Spot, ...]
    where: Box
    shaded: bool = False


def beside(
    found: Found, labels: Sequence[Found], stretch: Stretch, *, across: bool = False, single: bool = False
) -> Beside:
    """What stands at the right of a label, up to the next label.

    `across` lets words run on over cell borders; `single` takes no more than the next cell.
    """
    limit = _limit(found, labels)
    if found.cells is not None:
        cells = [cell for cell in stretch.cells if _right_of(found, cell, limit)]
        cells = cells[:1] if single else cells
        if cells:
            loose = [spot for spot in stretch.spots if spot.cell is None and _loose_right(found, spot, limit)]
            spots = (*loose, *(spot for cell in cells for spot in stretch.words_in(cell)))
            return Beside(spots, blank_of(cells, stretch), all(cell.cell.shaded for cell in cells))
    return _in_line(found, labels, stretch, limit, across)


def blank_of(cells: Sequence[PlacedCell], stretch: Stretch) -> Box:
    """Where a blank would be filled in: the widest cell without words, else the first."""
    empty = [cell for cell in cells if not stretch.words_in(cell)]
    return max(empty, key=lambda cell: cell.box.width).box if empty else cells[0].box


def _limit(found: Found, labels: Sequence[Found]) -> float:
    """Where the next label on the line begins."""
    y = found.reach.middle[1]
    level = (one for one in labels if one.page == found.page and one.reach.top < y < one.reach.bottom)
    return min((one.reach.x0 for one in level if one.reach.x0 >= found.reach.x1 - 2), default=10_000.0)


def _right_of(found: Found, cell: PlacedCell, limit: float) -> bool:
    label, box = found.reach, cell.box
    if cell.page != found.page or box.x0 < label.x1 - 2 or box.x0 >= limit - 1:
        return False
    return box.top < label.middle[1] < box.bottom or label.top < box.middle[1] < label.bottom


def _loose_right(found: Found, spot: Spot, limit: float) -> bool:
    level = found.reach.top < spot.box.middle[1] < found.reach.bottom
    return spot.page == found.page and level and found.reach.x1 - 2 <= spot.box.x0 < limit - 1


def _in_line(found: Found, labels: Sequence[Found], stretch: Stretch, limit: float, across: bool) -> Beside:
    label = found.box
    home = found.spots[-1].cell
    own = set(found.spots)
    words = [
        spot
        for spot in stretch.spots
        if spot.page == found.page
        and spot not in own
        and label.x1 - 1 <= spot.box.x0 < limit - 1
        and (home is None or across or spot.cell is home)
    ]
    first = [spot for spot in words if _level(spot, found) and _nearest(spot, labels) in (found, None)]
    below = [] if not first else _continued(first, [s for s in stretch.spots if s.page == found.page], labels, home)
    spots = tuple(dict.fromkeys(first + below))
    edge = min(limit - 4, home.box.x1 if home else label.x1 + 150, label.x1 + 150)
    where = Box(label.x1 + 2, label.top, max(edge, label.x1 + 6), label.bottom)
    return Beside(spots, Box.around(spot.box for spot in spots) if spots else where)


def _level(spot: Spot, found: Found) -> bool:
    slack = 0.5 * spot.box.height
    return found.box.top - slack < spot.box.middle[1] < found.box.bottom + slack


def _nearest(spot: Spot, labels: Sequence[Found]) -> Found | None:
    """The label that is nearest in height among those at the left of a word, then the nearest across."""
    left = [one for one in labels if one.page == spot.page and one.box.x1 <= spot.box.x0 + 1 and _level(spot, one)]
    y = spot.box.middle[1]
    return min(left, key=lambda one: (round(abs(one.box.middle[1] - y) / 3), spot.box.x0 - one.box.x1), default=None)


def _continued(first: list[Spot], words: list[Spot], labels: Sequence[Found], home: object) -> list[Spot]:
    """The lines below that go on with a value: set under its beginning, close, and no label."""
    taken = {spot for one in labels for spot in one.spots}
    x0, found = min(spot.box.x0 for spot in first), list(first)
    for line in lines_of_spots(spot for spot in words if spot.box.middle[1] > first[0].box.bottom):
        last = max(spot.box.bottom for spot in found)
        gap = line[0].box.top - last
        if gap > PITCH * line[0].box.height or abs(line[0].box.x0 - x0) > INDENT or taken.intersection(line):
            break
        if home is not None and any(spot.cell is not home for spot in line):
            break
        found.extend(line)
    return found[len(first) :]
