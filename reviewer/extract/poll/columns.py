"""Finds the columns of votes on a page: where their figures stand decides, not where a damaged heading stands."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from reviewer.core.page import Box, Word
from reviewer.core.poll import Resolutions
from reviewer.extract.labels import fold
from reviewer.extract.outline import Spot
from reviewer.extract.poll.tokens import PERCENT, VOTES, Token, tokens_of, words_beside

Line = Sequence[Spot]
# Words of a heading stand this far from the words of the next, at least.
APART = 6.0
# A column holds figures whose middle is this little outside of the others.
NEAR = 3.0


@dataclass(frozen=True, slots=True)
class Zone:
    """How far a column reaches across the page."""

    x0: float
    x1: float

    def holds(self, token: Token) -> bool:
        """Whether a token stands in the column."""
        return self.x0 - NEAR <= token.x <= self.x1 + NEAR

    @property
    def x(self) -> float:
        """Its middle."""
        return (self.x0 + self.x1) / 2


@dataclass(frozen=True, slots=True)
class Heading:
    """The words "For" and "Against" (and "Abstain") that head the columns of votes, and the line they stand on."""

    spots: tuple[Spot, ...]
    line: int

    @property
    def y(self) -> float:
        """The middle of its line."""
        return self.spots[0].box.middle[1]


@dataclass(slots=True)
class Piece:
    """One stretch of the table on one page: its heading, if it has one, its columns and its lines."""

    page: int
    heading: Heading | None
    lines: list[Line]
    above: list[Line] = field(default_factory=list)
    votes: list[Zone] = field(default_factory=list)
    others: list[Zone] = field(default_factory=list)

    @property
    def zones(self) -> list[Zone]:
        """All columns of figures, from left to right."""
        return [*self.votes, *self.others]

    @property
    def tokens(self) -> list[Token]:
        """All tokens of the lines."""
        return [token for line in self.lines for token in tokens_of(line)]


def headings_on(lines: Sequence[Line], part: Resolutions) -> list[Heading]:
    """The lines of a page on which "For" and "Against" stand apart, in this order."""
    found = []
    for number, line in enumerate(lines):
        phrases = list(_phrases(line))
        votes = [_first(phrases, labels) for labels in (part.votes_for, part.votes_against, part.votes_abstained)]
        if votes[0] and votes[1] and votes[0].box.x0 < votes[1].box.x0:
            found.append(Heading(tuple(spot for spot in votes if spot), number))
    return found


def _phrases(line: Line) -> Iterator[Spot]:
    """The words of a line that stand close together, as one; what follows in brackets is left out."""
    group: list[Spot] = []
    for spot in line:
        if group and (spot.box.x0 - group[-1].box.x1 > APART or spot.text[0] in "(（"):
            yield _as_one(group)
            group = []
        group.append(spot)
    if group:
        yield _as_one(group)


def _as_one(group: Sequence[Spot]) -> Spot:
    box = Box.around(spot.box for spot in group)
    return Spot(group[0].page, Word(" ".join(spot.text for spot in group), box, group[0].word.size), group[0].cell)


def flows(line: Line, edge: float) -> bool:
    """Whether running text crosses the left edge of the columns: the table is over."""
    if any(spot.box.x0 < edge - NEAR and spot.box.x1 > edge + 20 for spot in line):
        return True
    for number, (before, after) in enumerate(pairwise(line)):
        if before.box.x0 < edge - NEAR <= after.box.x1 and _runs_on(before, after):
            # A text may end close to its figure; a figure inside of a sentence has a word close behind it.
            beyond = line[number + 1 :]
            words = words_beside(beyond, tokens_of(beyond))
            return after in words or any(_runs_on(*pair) and pair[1] in words for pair in pairwise(beyond))
    return False


def _runs_on(before: Spot, after: Spot) -> bool:
    return after.box.x0 - before.box.x1 < APART + 2


def zones_of(lines: Iterable[Line], heading: Heading) -> tuple[list[Zone], list[Zone]]:
    """The columns of votes, and those at their right, by the figures that stand in them."""
    tokens = [tokens_of(line) for line in lines]
    middles = [spot.box.middle[0] for spot in heading.spots]
    step = middles[1] - middles[0]
    percents = [token for line in tokens for token in line if token.kind == PERCENT and token.x > middles[0] - step]
    votes = _of_percents(percents, tokens) or [Zone(middle - step * 0.45, middle + step * 0.45) for middle in middles]
    rows = [line for line in tokens if any(votes[0].holds(token) and token.kind == VOTES for token in line)]
    right = [token for line in rows for token in line if token.kind == VOTES and token.box.x0 > votes[-1].x1 - NEAR]
    others = [zone for zone, _ in _clustered(right)]
    if others and len(votes) < len(middles) and abs(others[0].x - middles[len(votes)]) < step / 2:
        # Abstentions are often counted without a percentage.
        votes, others = [*votes, others[0]], others[1:]
    return votes, others


def _of_percents(percents: Sequence[Token], lines: Sequence[Sequence[Token]]) -> list[Zone]:
    """The columns in which percentages stand under or beside figures; none when they are not printed."""
    clusters = _clustered(percents)
    most = max((count for _, count in clusters), default=0)
    kept = [zone for zone, count in clusters if count * 2 >= most]
    if len(kept) < 2:
        return []
    return [_widened(zone, kept[n - 1].x1 if n else None, percents, lines) for n, zone in enumerate(kept)]


def _widened(zone: Zone, before: float | None, percents: Iterable[Token], lines: Sequence[Sequence[Token]]) -> Zone:
    """A column of percentages with the figures that belong to them."""
    x0, x1 = zone.x0, zone.x1
    for percent in percents:
        if zone.holds(percent):
            figure = _figure_of(percent, before, lines)
            if figure is not None:
                x0, x1 = min(x0, figure.box.x0), max(x1, figure.box.x1)
    return Zone(x0, x1)


def _figure_of(percent: Token, before: float | None, lines: Sequence[Sequence[Token]]) -> Token | None:
    """The figure that stands above a percentage, or else the one at its left on its line."""
    figures = [token for line in lines for token in line if token.kind == VOTES]
    above = [token for token in figures if _overlap(token, percent) and 2 < percent.y - token.y < 24]
    if above:
        return max(above, key=lambda token: token.y)
    left = percent.box.x0 - 120 if before is None else before - NEAR
    beside = [t for t in figures if abs(t.y - percent.y) <= 2 and left < t.x < percent.x]
    return max(beside, key=lambda token: token.x, default=None)


def _clustered(tokens: Iterable[Token]) -> list[tuple[Zone, int]]:
    """Tokens that stand over one another, as zones with how many there are."""
    zones: list[tuple[Zone, int]] = []
    for token in sorted(tokens, key=lambda token: token.box.x0):
        box = token.box
        if zones and box.x0 < zones[-1][0].x1:
            zone, count = zones[-1]
            zones[-1] = Zone(zone.x0, max(zone.x1, box.x1)), count + 1
        else:
            zones.append((Zone(box.x0, box.x1), 1))
    return zones


def _overlap(one: Token, other: Token) -> bool:
    return one.box.x0 < other.box.x1 and other.box.x0 < one.box.x1


def _first(spots: Iterable[Spot], labels: Sequence[str]) -> Spot | None:
    wanted = {fold(label) for label in labels}
    return next((spot for spot in spots if fold(re.split(r"[(（*#]", spot.text)[0]) in wanted), None)


def heading_words(piece: Piece) -> list[list[Spot]]:
    """What is printed above each column of figures, from left to right.

    A line of headings that stands one column too far to the left, as on a damaged page, is moved with its "For".
    """
    if piece.heading is None:
        return []
    zones = piece.zones
    middles = [piece.votes[0].x - _step(zones), *(zone.x for zone in zones)]
    moved = max(1 - _nearest(middles, piece.heading.spots[0].box.middle[0]), 0)
    parts: list[list[Spot]] = [[] for _ in zones]
    for line in piece.above:
        words = [spot for spot in words_beside(line, []) if spot.box.x1 > middles[0] + _step(zones) / 2 - 45 * moved]
        shift = 0 if words and _nearest(middles, words[-1].box.middle[0]) == len(zones) else moved
        for spot in words:
            column = _nearest(middles, spot.box.middle[0]) + shift - 1
            if 0 <= column < len(zones):
                parts[column].append(spot)
    return parts


def is_moved(piece: Piece) -> bool:
    """Whether "For" stands a column to the left of the figures for it."""
    if piece.heading is None or not piece.votes:
        return False
    return piece.heading.spots[0].box.middle[0] < piece.votes[0].x0 - NEAR and (
        piece.heading.spots[1].box.middle[0] < piece.votes[0].x1 + NEAR
    )


def _step(zones: Sequence[Zone]) -> float:
    return zones[1].x - zones[0].x


def _nearest(places: Sequence[float], x: float) -> int:
    return min(range(len(places)), key=lambda n: abs(places[n] - x))
