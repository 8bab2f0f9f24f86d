"""Ruled tables of a page: every cell with its spans, its words and whether it is shaded."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from operator import itemgetter

from reviewer.core.page import Box, Cell, Table, Word
from reviewer.extract.onepass.cells import cells_of, connected
from reviewer.extract.onepass.drawn import Drawn

# Lines closer than this are one line: the e-forms draw each cell by itself, up to 0.4 points off its neighbour.
SNAP = 3.0
# Height in points of the bands that cells are kept in.
BAND = 24.0
AREA = itemgetter(4)
# The grey of cells that do not apply; white is a box drawn on purpose (a tick box).
GREYS = (0.8, 0.975)


@dataclass(frozen=True, slots=True)
class Ruling:
    """One group of connected cells, before words are put in."""

    boxes: tuple[Box, ...]
    shaded: frozenset[Box]


def rulings_of(drawn: Drawn, dx: float, dy: float) -> list[Ruling]:
    """The ruled boxes of a page in groups that touch, shifted to the page as displayed; single boxes are kept."""
    groups = [
        tuple(Box(x0 - dx, top - dy, x1 - dx, bottom - dy) for x0, top, x1, bottom in group)
        for group in connected(cells_of(drawn.vertical, drawn.horizontal))
    ]
    grey = [
        Box(shape.x0 - dx, shape.top - dy, shape.x1 - dx, shape.bottom - dy)
        for shape in drawn.shapes
        if shape.kind == "rect" and shape.fill is not None and _is_grey(shape.fill)
    ]
    shaded = frozenset(cell for group in groups for cell in group if any(_fills(box, cell) for box in grey))
    return [Ruling(group, shaded) for group in groups]


def table_of(ruling: Ruling, words: dict[Box, list[Word]]) -> Table:
    """The grid of one ruling: rows and columns from its lines, merged cells as spans."""
    across = _lines(x for box in ruling.boxes for x in (box.x0, box.x1))
    down = _lines(y for box in ruling.boxes for y in (box.top, box.bottom))
    cells = []
    for box in ruling.boxes:
        row, column = _nearest(down, box.top), _nearest(across, box.x0)
        rows, columns = _nearest(down, box.bottom) - row, _nearest(across, box.x1) - column
        inside = tuple(words.get(box, ()))
        cells.append(Cell(row, column, max(rows, 1), max(columns, 1), box, inside, box in ruling.shaded))
    cells.sort(key=lambda cell: (cell.row, cell.column))
    return Table(Box.around(ruling.boxes), len(down) - 1, len(across) - 1, tuple(cells))


class CellIndex:
    """The cells of a page by height, so that a word is held against the few that are beside it."""

    def __init__(self, cells: Iterable[Box]) -> None:
        # Corners as plain numbers, with the area and the cell: a page asks for every word.
        self._bands: dict[int, list[tuple[float, float, float, float, float, Box]]] = {}
        for cell in cells:
            placed = cell.x0, cell.top, cell.x1, cell.bottom, cell.width * cell.height, cell
            for band in range(int(cell.top // BAND), int(cell.bottom // BAND) + 1):
                self._bands.setdefault(band, []).append(placed)

    def home_of(self, box: Box) -> Box | None:
        """The smallest cell that holds the middle of a box."""
        y = (box.top + box.bottom) / 2
        beside = self._bands.get(int(y // BAND))
        if not beside:
            return None
        x = (box.x0 + box.x1) / 2
        holding = [one for one in beside if one[0] <= x <= one[2] and one[1] <= y <= one[3]]
        return min(holding, key=AREA)[5] if holding else None

    def borders_through(self, box: Box) -> list[float]:
        """Where the sides of cells run down through a box."""
        y = (box.top + box.bottom) / 2
        beside = self._bands.get(int(y // BAND))
        if not beside:
            return []
        left, right = box.x0, box.x1
        sides = {side for one in beside if one[1] <= y <= one[3] for side in (one[0], one[2]) if left < side < right}
        return sorted(sides)


def _lines(places: Iterable[float]) -> list[float]:
    """The distinct line positions, those within SNAP of the last made one."""
    lines: list[float] = []
    for place in sorted(places):
        if not lines or place - lines[-1] > SNAP:
            lines.append(place)
    return lines


def _nearest(lines: Sequence[float], place: float) -> int:
    right = bisect_left(lines, place)
    near = [i for i in (right - 1, right) if 0 <= i < len(lines)]
    return min(near, key=lambda i: abs(lines[i] - place))


def _is_grey(colour: object) -> bool:
    parts = colour if isinstance(colour, tuple | list) else (colour,)
    levels = [part for part in parts if isinstance(part, int | float)]
    if len(levels) == 4:
        return levels[:3] == [0, 0, 0] and GREYS[0] < 1 - levels[3] < GREYS[1]
    return bool(levels) and max(levels) - min(levels) < 0.02 and GREYS[0] < levels[0] < GREYS[1]


def _fills(box: Box, cell: Box) -> bool:
    return box.holds(cell) and box.width >= cell.width - SNAP and box.height >= cell.height - SNAP
