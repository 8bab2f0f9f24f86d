"""A box on a page as a table: where its lines are likely to be.

Only the words and rules of the page are asked. The lines are a beginning: the reviewer moves, adds and takes away.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from reviewer.core.drawn_cells import LONGEST, NIL, YEAR, is_figure, pieces_of
from reviewer.core.layout import CLOSEST, Layout
from reviewer.core.page import Box, Page, Word, line_text, lines_of

BESIDE = 2.0
"""Points between a line and the figures it stands beside, where labels leave no more."""
EDGE = 8.0
"""Points at the sides of a box in which a rule is the frame of the table."""
RULED = 0.4
"""The share of the box along which rules must run to part it."""
ABOVE = 60.0
"""Points above a box in which its title is looked for."""


def layout_for(page: Page, box: Box, table: str) -> Layout:
    """The lines that the words in a box ask for: a row each printed line, a column each stack of figures."""
    lines = lines_of([word for word in page.words if box.holds(word.box)])
    columns, rows = _ruled(page, box)
    if not columns:
        columns = tuple(_columns(lines))
        bands = [(above, below) for above, below in pairwise(lines) if not _runs_on(above, below)]
        rows = tuple(_between(above, below) for above, below in bands)
    names = tuple(f"r{number}" for number in range(1, len(rows) + 2))
    first = next((line for line in lines if any(map(_is_counted, _parted(line, columns)))), None)
    heads = sum(row < first[0].box.middle[1] for row in rows) if first else 0
    return Layout(
        table, page.number, box, columns, rows, tuple(f"c{number}" for number in range(1, len(columns) + 2)),
        names, names[:heads], title_above(page, box),
    )  # fmt: skip


def title_above(page: Page, box: Box) -> str:
    """The line that is printed next above a box; the first line in it when there is none near."""
    above = [line for line in page.lines if 0 <= box.top - Box.around(w.box for w in line).bottom + BESIDE <= ABOVE]
    inside = lines_of([word for word in page.words if box.holds(word.box)])
    line = above[-1] if above else inside[0] if inside else ()
    return line_text(line)[:LONGEST]


def _ruled(page: Page, box: Box) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """The rules that part columns and rows, where the table is printed with both; () and () where it is not."""
    down: dict[float, float] = {}
    across: dict[float, float] = {}
    cells = [cell.box for table in page.tables for cell in table.cells]
    sides = [Box(cell.x0, cell.top, cell.x0, cell.bottom) for cell in cells]
    tops = [Box(cell.x0, cell.top, cell.x1, cell.top) for cell in cells]
    for line in (*sides, *(rule.box for rule in page.rules if not rule.horizontal)):
        _lengthen(down, line.middle[0], _inside(line.top, line.bottom, box.top, box.bottom))
    for line in (*tops, *(rule.box for rule in page.rules if rule.horizontal)):
        _lengthen(across, line.middle[1], _inside(line.x0, line.x1, box.x0, box.x1))
    columns = _long(down, box.x0, box.x1, box.height)
    rows = _long(across, box.top, box.bottom, box.width)
    return (columns, rows) if columns and rows else ((), ())


def _lengthen(lines: dict[float, float], at: float, length: float) -> None:
    near = next((place for place in lines if abs(place - at) < CLOSEST), at)
    lines[near] = lines.get(near, 0.0) + length


def _inside(start: float, end: float, low: float, high: float) -> float:
    return max(0.0, min(end, high) - max(start, low))


def _long(found: Mapping[float, float], low: float, high: float, whole: float) -> tuple[float, ...]:
    """The places, not at the sides, where rules run along a good part of the box."""
    inside = (at for at, length in found.items() if low + EDGE < at < high - EDGE and length > RULED * whole)
    return tuple(sorted(inside))


def _columns(lines: Sequence[Sequence[Word]]) -> Iterator[float]:
    """The places between stacks of figures, and before the first of them; words between two stacks stay left."""
    begun = [above for above, below in pairwise(lines) if _runs_on(above, below)]
    pieces = [piece for line in (*filter(_is_counted, lines), *begun) for piece in pieces_of(line)]
    stacks = _stacks([piece for piece in pieces if all(map(_counts_or_year, piece))])
    words = [piece for piece in pieces if not all(map(_counts_or_year, piece))]
    if not stacks:
        return
    for (_, left), (right, _) in pairwise([(0.0, 0.0), *stacks]):
        ends = [min(piece[-1].box.x1, right) for piece in words if left <= piece[0].box.x0 < right]
        end = max([left, *ends])
        if end:
            yield (end + right) / 2 if end + 2 * BESIDE < right else right - BESIDE


def _runs_on(above: Sequence[Word], below: Sequence[Word]) -> bool:
    """Whether a line is only the beginning of a label that goes on with a small letter in the next one."""
    figures = [piece[0].box.x0 for piece in pieces_of(below) if all(map(_counts, piece))]
    is_label = bool(figures) and not _is_counted(above) and above[-1].box.x1 <= figures[0]
    return is_label and below[0].text[:1].islower()


def _parted(line: Sequence[Word], columns: Sequence[float]) -> Iterator[Sequence[Word]]:
    """The words of a line by the columns they stand in: rules part what no gap does."""
    edges = [line[0].box.x0, *columns, max(word.box.x1 for word in line)]
    for left, right in pairwise(edges):
        yield [word for word in line if left <= word.box.middle[0] < right]


def _is_counted(line: Sequence[Word]) -> bool:
    """Whether a figure stands by itself on a line; the 2 of CO2 does not, nor do years."""
    return any(all(map(_counts, piece)) for piece in pieces_of(line))


def _stacks(pieces: Sequence[Sequence[Word]]) -> list[tuple[float, float]]:
    """The stretches, from left to right, that figures standing over one another take."""
    found: list[tuple[float, float]] = []
    for left, right in sorted((piece[0].box.x0, piece[-1].box.x1) for piece in pieces):
        if found and left < found[-1][1]:
            found[-1] = (found[-1][0], max(found[-1][1], right))
        else:
            found.append((left, right))
    return found


def _counts(word: Word) -> bool:
    return (is_figure(word.text) and not YEAR.fullmatch(word.text)) or word.text in NIL


def _counts_or_year(word: Word) -> bool:
    return is_figure(word.text) or word.text in NIL or word.text in ("(", ")", "%", ")%")


def _between(above: Sequence[Word], below: Sequence[Word]) -> float:
    return (max(word.box.bottom for word in above) + min(word.box.top for word in below)) / 2
