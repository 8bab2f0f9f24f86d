"""Finds by itself which percentages of a table are shares of a total, or changes from one column to another.

A column of percentages is compared with every column of figures beside it, and counts only when it fits line by line
so often that chance is excluded.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from math import log10

from reviewer.core.found_tables import FoundTable, Square
from reviewer.core.reading import FieldKey

# How unlikely it must be, in powers of ten, that a column of percentages fits with nothing behind it.
ENOUGH = -6.0
# So many lines must fit, and for each that does not there must be so many.
LINES, FOR_EACH = 3, 6
_Trial = tuple[int, tuple[int, int], tuple[int, int]]
"""A line with a percentage, and the places (row, column) of what may be its part and its whole."""


@dataclass(frozen=True, slots=True)
class FoundShare:
    """A percentage and what it is taken of: `part` of `whole`, or with `change` the step from `whole` to `part`."""

    stated: FieldKey
    part: FieldKey
    whole: FieldKey
    change: bool
    why: str


def shares_in(table: FoundTable) -> list[FoundShare]:
    """The percentages of a table that are shares or changes of figures beside them."""
    found: list[FoundShare] = []
    for column in sorted(table.percent):
        best = max(_offers(table, column), key=lambda offer: (offer.fits, -offer.fails), default=None)
        if best is not None and best.believed:
            found += best.shares
    return found


@dataclass(frozen=True, slots=True)
class _Offer:
    """One way to explain a column of percentages."""

    shares: tuple[FoundShare, ...]
    fits: int
    fails: int
    chance: float

    @property
    def believed(self) -> bool:
        enough = self.fits >= LINES and self.chance <= ENOUGH
        return enough and (not self.fails or self.fits >= FOR_EACH * self.fails)


def _offers(table: FoundTable, column: int) -> Iterator[_Offer]:
    figures = [n for n in range(len(table.fields)) if n not in table.percent]
    for part in figures:
        for whole in _whole_lines(table, column):
            yield _offer(table, column, [(line, (line, part), (whole, part)) for line in range(len(table.rows))], False)
        for other in figures:
            if other != part:
                pairs = [(line, (line, part), (line, other)) for line in range(len(table.rows))]
                yield _offer(table, column, pairs, False)
                yield _offer(table, column, pairs, True)


def _whole_lines(table: FoundTable, column: int) -> list[int]:
    """The lines that are 100 per cent."""
    hundred = 100 * 10**table.places
    return [
        n for n, line in enumerate(table.squares) if (square := line[column]) is not None and square.number == hundred
    ]


def _offer(table: FoundTable, column: int, trials: list[_Trial], change: bool) -> _Offer:
    fits = fails = 0
    chance = log10(4 * len(table.fields) ** 2)
    kept: list[tuple[Square, Square, Square]] = []
    for stated, part, whole in _printed(table, column, trials):
        kept.append((stated, part, whole))
        if not _fits(table, stated, part, whole, change):
            fails += 1
        elif stated.digits and part is not whole and part.number and part.number != whole.number:
            fits += 1
            chance -= max(stated.digits - 1, 0)
        if fails > 2 and fails * FOR_EACH > len(trials):
            break
    shares = tuple(
        FoundShare(stated.key, part.key, whole.key, change, _why(table, column, fits, fails, chance, change))
        for stated, part, whole in kept
        if part.key != whole.key
    )
    return _Offer(shares, fits, fails, chance)


def _printed(table: FoundTable, column: int, trials: list[_Trial]) -> Iterator[tuple[Square, Square, Square]]:
    """The percentage, the part and the whole of each trial, where all three are plain figures."""
    for line, (row, at), (of_row, of) in trials:
        stated, part, whole = table.squares[line][column], table.squares[row][at], table.squares[of_row][of]
        if stated is None or part is None or whole is None or stated.nil or part.nil or not whole.number:
            continue
        if table.unsure.isdisjoint(((line, column), (row, at), (of_row, of))):
            yield stated, part, whole


def _fits(table: FoundTable, stated: Square, part: Square, whole: Square, change: bool) -> bool:
    """Whether a percentage is right to half a unit of its last printed digit, cut or rounded, whatever its sign."""
    share = Decimal(part.number - whole.number if change else part.number) * 100 / Decimal(abs(whole.number))
    unit = Decimal(stated.unit).scaleb(-table.places)
    return abs(abs(Decimal(stated.number).scaleb(-table.places)) - abs(share)) * 2 <= unit


def _why(table: FoundTable, column: int, fits: int, fails: int, chance: float, change: bool) -> str:
    what = "changes between two columns" if change else "shares of a total"
    every = f"{fits} of {fits + fails} lines"
    heading = table.headings[column]
    return f"Inferred: the column {heading!r} fits as {what} in {every} (once in 10^{int(-chance)} by chance)."
