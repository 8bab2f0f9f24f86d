"""The lines of votes in one piece of the table: For, Against, what stands at their right, and the class of shares."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from reviewer.extract.outline import Spot, text_of
from reviewer.extract.poll.columns import Line, Piece, Zone
from reviewer.extract.poll.tokens import NIL, PERCENT, VOTES, Token

_CLASS = re.compile(
    r"(?:class\s+[A-Z](?:\s.*)?|[A-Z]\s+(?:class\s+)?shares?|total|(?:domestic|ordinary|preference)\s+shares?"
    r"|[A-Z]\s*[類类].*|[A-Z]\s*股(?:份)?|內資股|内资股|[總总合][計计數数]?)$",
    re.IGNORECASE,
)


@dataclass(slots=True)
class VoteRow:
    """One line of votes. `figures` and `percents` are by column from left to right; `label` names the class."""

    piece: Piece
    y: float
    figures: dict[int, Token]
    percents: dict[int, Token] = field(default_factory=dict)
    label: tuple[Spot, ...] = ()

    @property
    def page(self) -> int:
        """The page it is on."""
        return self.piece.page


def rows_of(piece: Piece) -> tuple[list[VoteRow], float]:
    """The lines of votes of a piece, and where its text ends at the right."""
    tokens = piece.tokens
    rows = [row for row in _begun(piece, tokens) if 1 in row.figures]
    for row, below in zip(rows, [*rows[1:], None], strict=True):
        _complete(row, tokens, piece, below.y if below else 10.0**6)
    edge = piece.votes[0].x0 - 1
    classes = _class_column(piece, rows, edge)
    if classes is None:
        return rows, edge
    for row, below in zip(rows, [*rows[1:], None], strict=True):
        row.label = tuple(_label(piece, row, below.y if below else row.y + 30, classes, edge))
    return rows, classes


def _begun(piece: Piece, tokens: Sequence[Token]) -> Iterator[VoteRow]:
    """A row for each figure For, with the figure Against beside it."""
    for token in tokens:
        if token.kind in (VOTES, NIL) and piece.votes[0].holds(token) and not _is_second(token, tokens, piece.votes[0]):
            others = [t for t in tokens if t.kind in (VOTES, NIL) and abs(t.y - token.y) < 4 and t is not token]
            against = next((t for t in others if piece.votes[1].holds(t)), None)
            found = {0: token} | ({1: against} if against else {})
            yield VoteRow(piece, token.y, found)


def _is_second(token: Token, tokens: Sequence[Token], zone: Zone) -> bool:
    """A percentage without its sign, at the right of its figure."""
    return any(
        other is not token and other.kind == VOTES and zone.holds(other) and abs(other.y - token.y) < 4
        and other.x < token.x
        for other in tokens
    )  # fmt: skip


def _complete(row: VoteRow, tokens: Sequence[Token], piece: Piece, end: float) -> None:
    """Puts the percentages and the other columns to a row: what stands above the next row."""
    within = [token for token in tokens if row.y - 4 < token.y < end - 4]
    for column, zone in enumerate(piece.zones):
        inside = [token for token in within if zone.holds(token)]
        figures = [token for token in inside if token.kind in (VOTES, NIL)]
        percents = [token for token in inside if token.kind == PERCENT]
        if figures:
            row.figures.setdefault(column, figures[0])
        bare = [t for t in figures[1:] if abs(t.y - figures[0].y) < 4 and t.seen().value is not None]
        if percents:
            row.percents[column] = percents[0]
        elif bare and column < len(piece.votes):
            row.percents[column] = Token(PERCENT, bare[0].spots, bare[0].said.rstrip(".,"))


def _class_column(piece: Piece, rows: Sequence[VoteRow], edge: float) -> float | None:
    """Where the column of classes begins, when most lines of votes have the name of a class before them."""
    starts: list[float] = []
    for row in rows:
        words = [spot for line in piece.lines for spot in _left(line, edge) if abs(spot.box.middle[1] - row.y) < 5]
        starts.extend(_class_at(words))
    if len(starts) < 2 or len(starts) * 10 < len(rows) * 6 or max(starts) - min(starts) > 40:
        return None
    return min(starts) - 2


def _class_at(words: Sequence[Spot]) -> Iterator[float]:
    """Where the name of a class begins among the words before a figure."""
    for first in range(len(words)):
        if _CLASS.match(text_of(words[first:])):
            if first == 0 or words[first].box.x0 - words[first - 1].box.x1 > 5:
                yield words[first].box.x0
            return


def _label(piece: Piece, row: VoteRow, end: float, start: float, edge: float) -> Iterator[Spot]:
    top = row.y - 6
    for line in piece.lines:
        for spot in _left(line, edge):
            if spot.box.x0 >= start and top < spot.box.middle[1] < end - 6:
                yield spot


def _left(line: Line, edge: float) -> list[Spot]:
    return [spot for spot in line if spot.box.middle[0] < edge]


def class_of(label: str) -> str:
    """The id of a class as the table names it: class-a, total, or the words themselves."""
    said = label.casefold().replace("類", "类")
    letter = re.search(r"\bclass\s+([a-z])\b|^\s*([a-z])\s*(?:class\b|shares?\b|类|股)", said)
    if letter:
        return f"class-{letter[1] or letter[2]}"
    if re.match(r"\s*(?:total|[總总合][計计數数]?)", said):
        return "total"
    return "-".join(re.findall(r"\w+", said))
