"""Votes and percentages among the words of a line, however they are set: apart, in brackets or tight together."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from reviewer.core.page import Box, Word
from reviewer.core.printed import read_printed
from reviewer.extract.outline import Spot, boxes_of
from reviewer.extract.seen import Seen, see

VOTES, PERCENT, NIL = "votes", "%", "nil"
_PERCENT = re.compile(
    r"[(（]?\s*(?:approx(?:imately)?\.?|約|约|≈)?\s*(?P<percent>\d[\d,]*(?:\.\d+)?)\s*[%％]\s*[)）]?"
    r"|[(（]\s*(?P<bare>\d{1,3}\.\d+)\s*[)）]",
    re.IGNORECASE,
)
_VOTES = re.compile(r"(?<![^\s)）])\d[\d,.，]*(?=$|[\s(（])")
_NIL = re.compile(r"(?<!\S)(?:[-–—]{1,2}|nil|n/a|無|无|零)(?!\S)", re.IGNORECASE)


@dataclass(frozen=True, slots=True, eq=False)
class Token:
    """A number of votes, a percentage or a nil mark, and the words it is printed in."""

    kind: str
    spots: tuple[Spot, ...]
    said: str

    @property
    def box(self) -> Box:
        """Where it stands."""
        return Box.around(spot.box for spot in self.spots)

    @property
    def x(self) -> float:
        """Its middle, across."""
        return self.box.middle[0]

    @property
    def y(self) -> float:
        """Its middle, down."""
        return self.box.middle[1]

    def seen_as(self, unit: str) -> Seen:
        """What a number says in a unit."""
        return see(self.spots, unit)

    def seen(self) -> Seen:
        """What it says; brackets around a percentage are no part of it."""
        if self.kind != PERCENT:
            return self.seen_as(VOTES)
        read = read_printed(self.said, "%")
        page = self.spots[0].page
        return Seen(f"{self.said}%", read.value, "%", boxes_of(self.spots), page, read.decimals)


def tokens_of(line: Sequence[Spot]) -> list[Token]:
    """The tokens of one line, from left to right."""
    text, owners = _with_owners(line)
    found: list[tuple[int, Token]] = []
    for match in _PERCENT.finditer(text):
        said = match["percent"] or match["bare"]
        found.append((match.start(), Token(PERCENT, tuple(_pieces(line, owners, *match.span())), said)))
        text = text[: match.start()] + " " * len(match[0]) + text[match.end() :]
    for kind, pattern in ((VOTES, _VOTES), (NIL, _NIL)):
        for match in pattern.finditer(text):
            found.append((match.start(), Token(kind, tuple(_pieces(line, owners, *match.span())), match[0])))
    return [token for _, token in sorted(found, key=lambda one: one[0])]


def words_beside(line: Sequence[Spot], tokens: Iterable[Token]) -> list[Spot]:
    """The words of a line that no token is printed in."""
    taken = [spot.box for token in tokens for spot in token.spots]
    return [spot for spot in line if not any(spot.box.holds(box) for box in taken)]


def _with_owners(line: Sequence[Spot]) -> tuple[str, list[tuple[int, int]]]:
    """The text of a line, and for each of its letters the word and the place in the word."""
    text = ""
    owners: list[tuple[int, int]] = []
    for number, spot in enumerate(line):
        if text:
            text, owners = text + " ", [*owners, (-1, 0)]
        text += spot.text
        owners.extend((number, place) for place in range(len(spot.text)))
    return text, owners


def _pieces(line: Sequence[Spot], owners: list[tuple[int, int]], start: int, end: int) -> Iterator[Spot]:
    parts: dict[int, list[int]] = {}
    for word, place in owners[start:end]:
        if word >= 0:
            parts.setdefault(word, []).append(place)
    for word, places in parts.items():
        yield part_of(line[word], places[0], places[-1] + 1)


def part_of(spot: Spot, start: int, end: int) -> Spot:
    """Some letters of a word, the box by their share of the letters."""
    if (start, end) == (0, len(spot.text)):
        return spot
    box, word, share = spot.box, spot.word, spot.box.width / len(spot.text)
    part = Box(box.x0 + share * start, box.top, box.x0 + share * end, box.bottom)
    return Spot(spot.page, Word(word.text[start:end], part, word.size, word.bold, word.upright), spot.cell)
