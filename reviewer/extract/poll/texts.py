"""The resolutions as they are numbered and worded at the left of the votes, ordinary and special."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from reviewer.core.poll import Resolutions
from reviewer.extract.labels import fold
from reviewer.extract.outline import Spot, text_of
from reviewer.extract.poll.columns import Line, Piece
from reviewer.extract.poll.rows import VoteRow, rows_of
from reviewer.extract.poll.tokens import part_of

_NUMBER = re.compile(r"(?:第)?(S?\d{1,2}[A-Z]?)(?:[.、．)）]|項|项)?(?=$|\(|（|[\u4e00-\u9fff])")
_INNER = re.compile(r"[(（]([a-z]{1,4}|[A-Z]|\d{1,2})[)）]|([a-z])[.)](?=$)")
# Numbers of the first level stand this far apart across the page, at most.
LEFT = 14.0


@dataclass(slots=True)
class Resolution:
    """One resolution, or the words above several: its number, its words, its kind and its lines of votes."""

    number: str
    level: int
    page: int
    y: float
    kind: str
    kind_spots: tuple[Spot, ...]
    marks: tuple[Spot, ...]
    words: list[Spot] = field(default_factory=list)
    rows: list[VoteRow] = field(default_factory=list)


class Reader:
    """Goes through the pieces in order and keeps where in the numbering it is."""

    def __init__(self, part: Resolutions) -> None:
        self.part = part
        self.kind = ""
        self.kind_spots: tuple[Spot, ...] = ()
        self.stack: list[tuple[float, str, int]] = []
        self.found: list[Resolution] = []

    def read(self, piece: Piece) -> None:
        """The resolutions of one more piece."""
        rows, edge = rows_of(piece)
        for line in piece.above:
            self._kind_in(line)
        begun = len(self.found)
        lines = [
            [spot for spot in line if spot.box.x0 < edge - 1 and spot.box.middle[0] < edge] for line in piece.lines
        ]
        lines = [line for line in lines if line]
        first = _first_level(lines)
        for line in lines:
            if not self._kind_in(line):
                self._line(line, first)
        self._give_rows(rows, begun)

    def _kind_in(self, line: Line) -> bool:
        """Whether a line says that ordinary or special resolutions follow; marks for notes aside."""
        for kind, labels in (("ordinary", self.part.ordinary), ("special", self.part.special)):
            wanted = {fold(label) for label in labels}
            words = _heading_of(line, wanted)
            if words:
                self.kind, self.kind_spots = kind, words
                return len(words) == len(line)
        return False

    def _line(self, line: Line, first: float) -> None:
        rest = list(line)
        marks: list[Spot] = []
        level_one = rest[0].box.x0 <= first + LEFT
        while rest:
            match = (_NUMBER if level_one and not marks else _INNER).match(rest[0].text)
            if match is None:
                break
            marks.append(part_of(rest[0], *match.span()))
            self._push(match, marks[-1], level_one and len(marks) == 1, tuple(marks))
            left = part_of(rest[0], match.end(), len(rest[0].text)) if match.end() < len(rest[0].text) else None
            rest = ([left] if left else []) + rest[1:]
        if self.found and rest:
            self.found[-1].words.extend(rest)

    def _push(self, match: re.Match[str], spot: Spot, top: bool, marks: tuple[Spot, ...]) -> None:
        said = match[1] if top else f"({match[1] or match[2]})"
        x = spot.box.x0
        if top:
            self.stack = []
        while len(self.stack) > 1 and self.stack[-1][0] >= x - 3:
            self.stack.pop()
        self.stack.append((x, said, len(self.stack)))
        number = "".join(part for _, part, _ in self.stack)
        y = _top_of(spot)
        self.found.append(
            Resolution(number, len(self.stack), spot.page, y, self.kind, self.kind_spots, (marks[-1],))
        )  # fmt: skip

    def _give_rows(self, rows: Sequence[VoteRow], begun: int) -> None:
        """Each line of votes to the last resolution that begins above it."""
        for row in rows:
            above = [one for one in self.found[begun:] if one.y <= row.y + 3]
            if above:
                above[-1].rows.append(row)
            elif begun:
                self.found[begun - 1].rows.append(row)

    def whole(self) -> list[Resolution]:
        """The resolutions that were voted on and the words above them; lists inside a text are text again."""
        kept: list[Resolution] = []
        for number, one in enumerate(self.found):
            below = [other for other in self.found[number + 1 :] if other.number.startswith(one.number)]
            voted = one.rows or any(other.rows for other in below)
            if voted or not kept:
                kept.append(one)
            else:
                kept[-1].words.extend([*one.marks, *one.words])
        return [one for one in kept if one.rows or one.words]


def _top_of(spot: Spot) -> float:
    """Where a resolution begins: with the cell that its number opens, or with the number."""
    cell = spot.cell
    if cell is not None and cell.words and min(word.box.top for word in cell.words) >= spot.box.top - 2:
        return cell.box.top + 0.5
    return spot.box.middle[1] - 1


def _first_level(lines: Sequence[Line]) -> float:
    """How far to the left the numbers of the first level stand."""
    return min((line[0].box.x0 for line in lines), default=0.0)


def _heading_of(line: Line, wanted: set[str]) -> tuple[Spot, ...]:
    """The words of a line that are one of these headings, when they begin it."""
    for end in range(len(line), 0, -1):
        if fold(text_of(line[:end])) in wanted:
            return tuple(line[:end])
    return ()


def resolutions_of(pieces: Sequence[Piece], part: Resolutions) -> list[Resolution]:
    """All resolutions of the table, in the order printed."""
    reader = Reader(part)
    for piece in pieces:
        reader.read(piece)
    return reader.whole()
