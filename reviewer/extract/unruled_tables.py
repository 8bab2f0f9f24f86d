"""Tables without rules: lines of labels and figures that stand in columns, with the headings above them.

Statements in results announcements have no borders. A figure belongs to the column that it stands under, and no two
figures of a line share a column; where they would, another table begins.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from reviewer.core.page import Box, Word, lines_of
from reviewer.extract.unruled_lines import Line, Piece, cut, detached
from reviewer.extract.words import is_cjk

# Between two lines of figures stand at most so many lines of words only: a section's name and a label in two lines.
WORDS_BETWEEN = 6
# A heading is not looked for higher above its first figures than this many lines.
HEADING_LINES = 9
# Lines further apart than this many line heights are not of one table.
FAR = 6.0
# The number of the page stands in the outermost share of its height.
MARGIN = 0.09
_DASHED = re.compile(r"[-–—]\d{1,3}[-–—]")
_NOTES = re.compile(r"(?:notes?|附註|附注|註釋|注释)\W*", re.IGNORECASE)
Band = tuple[float, float]


@dataclass
class UnruledTable:
    """The lines of one table, its columns from left to right, and what stands above each column."""

    lines: list[Line] = field(default_factory=list)
    bands: list[Band] = field(default_factory=list)
    headings: list[tuple[Piece, ...]] = field(default_factory=list)

    @property
    def box(self) -> Box:
        """The box around its lines."""
        return Box.around(line.box for line in self.lines)

    def heading(self, column: int) -> str:
        """The words above a column on one line."""
        return words_of_pieces(self.headings[column]) if column < len(self.headings) else ""

    def is_notes(self, column: int) -> bool:
        """Whether a column only refers to notes."""
        return _NOTES.fullmatch(self.heading(column)) is not None

    def column_of(self, piece: Piece) -> int | None:
        """The column that a piece stands in; None when it stands in none or in several."""
        under = [n for n, (x0, x1) in enumerate(self.bands) if piece.overlaps(x0, x1)]
        return under[0] if len(under) == 1 else None

    def takes(self, line: Line) -> bool:
        """Whether the figures of a line fit under the columns, each in one of its own."""
        used = set()
        for piece in line.figures:
            under = [n for n, (x0, x1) in enumerate(self.bands) if piece.overlaps(x0, x1)]
            if len(under) > 1 or (under and under[0] in used):
                return False
            used.update(under)
        return True

    def add(self, line: Line) -> None:
        """One more line; its figures widen the columns or begin new ones."""
        self.lines.append(line)
        for piece in line.figures:
            self._widen(piece.box.x0, piece.box.x1)

    def _widen(self, x0: float, x1: float) -> None:
        for n, (left, right) in enumerate(self.bands):
            if x0 < right and left < x1:
                self.bands[n] = (min(left, x0), max(right, x1))
                return
        self.bands.append((x0, x1))
        self.bands.sort()


def unruled_tables(words: Sequence[Word], height: float) -> list[UnruledTable]:
    """The tables among words that stand in no ruled cells, from top to bottom."""
    lines = [cut(line) for line in lines_of([word for word in words if word.upright])]
    lines = _without_page_number(lines, height)
    found: list[UnruledTable] = []
    done = 0
    for first, last in _stretches(lines):
        for table, begin in _tables_in(lines, first, last):
            table.headings = _headings(lines[done:begin], table)
            if not any(table.headings) and found and _aligned(found[-1], table):
                table.headings = found[-1].headings
            done = begin + len(table.lines)
            if _is_table(table):
                found.append(table)
    return found


def words_of_pieces(pieces: Sequence[Piece]) -> str:
    """The words of pieces in their order, none set apart in Chinese."""
    text = ""
    for piece in pieces:
        glue = "" if not text or (is_cjk(text[-1]) and is_cjk(piece.text[0])) else " "
        text += glue + piece.text
    return text


def _without_page_number(lines: list[Line], height: float) -> list[Line]:
    """The lines without the number of the page and what is printed beside it at the foot or the head."""
    return [
        line
        for line in lines
        if MARGIN * height < line.box.middle[1] < (1 - MARGIN) * height or not _numbers_page(line)
    ]


def _numbers_page(line: Line) -> bool:
    figures = [piece for piece in line.pieces if piece.is_figure] or [
        p for p in line.pieces if _DASHED.fullmatch(p.compact)
    ]
    return len(figures) == 1 and len(re.sub(r"\D", "", figures[0].compact)) <= 3 and "," not in figures[0].compact


def _stretches(lines: Sequence[Line]) -> Iterator[tuple[int, int]]:
    """First and last line of each stretch that has figures and is not broken by prose or a great gap."""
    first = last = -1
    for n, line in enumerate(lines):
        if not line.figures:
            continue
        if first >= 0 and (n - last - 1 > WORDS_BETWEEN or any(_far(*two) for two in pairwise(lines[last : n + 1]))):
            yield first, last
            first = -1
        first = n if first < 0 else first
        last = n
    if first >= 0:
        yield first, last


def _far(one: Line, other: Line) -> bool:
    height = max(one.box.height, other.box.height, 6.0)
    return other.box.top - one.box.bottom > FAR * height


def _tables_in(lines: Sequence[Line], first: int, last: int) -> Iterator[tuple[UnruledTable, int]]:
    """The tables of a stretch, each with the number of its first line."""
    table, begin = UnruledTable(), first
    waiting: list[Line] = []
    for n in range(first, last + 1):
        line = detached(lines[n], table.bands)
        if not line.figures:
            waiting.append(line)
            continue
        if table.lines and (any(_breaks(between, table) for between in waiting) or not table.takes(line)):
            yield table, begin
            table, begin = UnruledTable(), n
        elif table.lines:
            table.lines += waiting
        waiting = []
        table.add(line)
    yield table, begin


def _breaks(line: Line, table: UnruledTable) -> bool:
    """Whether a line without figures ends a table: a heading of new columns, or prose that runs under them."""
    return bool(line.years) or any(piece.overlaps(x0, x1) for piece in line.pieces for x0, x1 in table.bands)


def _is_table(table: UnruledTable) -> bool:
    """Whether it is worth showing: lines of figures, one with more than two digits, and no axis of a chart."""
    rows = [line for line in table.lines if line.figures]
    figures = [piece for line in rows for piece in line.figures]
    digits = max((sum(char.isdigit() for char in piece.compact) for piece in figures), default=0)
    labelled = any(len(line.pieces) > len(line.figures) for line in rows)
    full = len(table.bands) > 1 and 2 * len(figures) >= len(rows) * len(table.bands)
    return len(rows) > 1 and digits > 2 and (labelled or full)


def _aligned(one: UnruledTable, other: UnruledTable) -> bool:
    """Whether two tables have the same columns."""
    return len(one.bands) == len(other.bands) and all(
        a[0] < b[1] and b[0] < a[1] for a, b in zip(one.bands, other.bands, strict=True)
    )


def _headings(above: Sequence[Line], table: UnruledTable) -> list[tuple[Piece, ...]]:
    """What stands over each column, from top to bottom, up to the prose or figures above."""
    found: list[list[Piece]] = [[] for _ in table.bands]
    bands, below = _wide(table.bands), table.lines[0]
    for line in reversed(above[-HEADING_LINES:]):
        if line.figures or _far(line, below):
            break
        over = [[n for n, band in enumerate(bands) if _stands_over(piece, band)] for piece in line.pieces]
        pieces = list(zip(line.pieces, over, strict=True))
        if any(piece.box.x0 < table.bands[0][0] - 30 and columns for piece, columns in pieces):
            break
        for piece, columns in pieces:
            for n in columns:
                found[n].insert(0, piece)
        below = line
    return [tuple(pieces) for pieces in found]


def _stands_over(piece: Piece, band: Band) -> bool:
    """Whether a heading stands over a column, not only at its edge."""
    shared = min(piece.box.x1, band[1]) - max(piece.box.x0, band[0])
    return shared > 0.3 * min(piece.box.width, band[1] - band[0])


def _wide(bands: Sequence[Band]) -> list[Band]:
    """The columns made a little wider, to where half the space between two neighbours ends."""
    edges = [(one[1] + other[0]) / 2 for one, other in pairwise(bands)]
    lefts = [bands[0][0] - 6, *(edge + 1 for edge in edges)] if bands else []
    rights = [*(edge - 1 for edge in edges), bands[-1][1] + 6] if bands else []
    return list(zip(lefts, rights, strict=True))
