"""How a sum is judged: where it holds, how likely it would hold with nothing behind it, and when it is believed."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import log10

from reviewer.core.found_tables import FoundTable, Square
from reviewer.core.found_words import says_total

# A figure of fewer digits than this, zeros at its end not counted, proves nothing.
TELLING_DIGITS = 3
# The chance of a sum that nobody means, in powers of ten: without a heading that says so, with one, and the chance
# that is left when one column objects while the others hold.
UNNAMED, NAMED, OBJECTED, OBJECTED_UNNAMED = -6.0, -2.0, -5.0, -9.0
# Lines that object, of those that hold, when a whole column is the sum of others.
FEW = 10
Line = tuple[int, int]


@dataclass(frozen=True, slots=True)
class FoundSum:
    """One line that is the sum of others: which, with their signs, and where it holds and where not.

    `chance` is the power of ten that bounds how likely the sum holds with nothing behind it. `piled`: its parts are the
    lines right above it. `by_hand` are the parts that a reviewer put in, `also` the columns: none tells whether the sum
    is meant.
    """

    total: int
    parts: tuple[Line, ...]
    holds: tuple[int, ...]
    fails: tuple[int, ...]
    telling: tuple[int, ...]
    chance: float
    named: bool
    left_out: tuple[int, ...] = ()
    piled: bool = False
    by_hand: tuple[int, ...] = ()
    also: tuple[int, ...] = ()


def tolerance(parts: Sequence[Square | None], rounded: bool) -> int:
    """How far a sum of rounded figures may be off, in twice the smallest unit: half a unit for each part."""
    return sum(part.unit for part in parts if part is not None and not part.nil) if rounded else 0


def number_in(table: FoundTable, line: int, column: int) -> int:
    """The number in a place, 0 for a blank or a dash."""
    square = table.squares[line][column]
    return 0 if square is None else square.number


def is_worth(found: FoundSum) -> bool:
    """Whether the total may take the place of its parts."""
    return found.chance <= (NAMED if found.named else UNNAMED) and len(found.fails) <= max(1, len(found.holds) // FEW)


def judged(table: FoundTable, total: int, parts: tuple[Line, ...], tried: int, rounded: bool) -> FoundSum:
    """Where a sum holds and where not, and how likely that is with nothing behind it."""
    holds, fails, telling, chance = [], [], [], log10(max(tried, 1))
    for column, stated in enumerate(table.squares[total]):
        squares = [table.squares[line][column] for _, line in parts]
        if stated is None or all(square is None for square in squares):
            continue
        added = sum(
            sign * square.number for (sign, _), square in zip(parts, squares, strict=True) if square is not None
        )
        allowed = tolerance(squares, rounded)
        if 2 * abs(added - stated.number) > allowed:
            fails.append(column)
        elif stated.number or any(square is not None and square.number for square in squares):
            holds.append(column)
            digits = _telling_digits(stated, squares)
            if digits:
                telling.append(column)
                chance += log10(1 + allowed // stated.unit) - (digits - 1)
    named = _is_named(table, total)
    return FoundSum(total, parts, tuple(holds), tuple(fails), tuple(telling), chance, named)


def _telling_digits(stated: Square, parts: Sequence[Square | None]) -> int:
    """How many digits of a sum that holds tell that it is meant; 0 where they may be so by chance."""
    several = sum(square is not None and square.number != 0 for square in parts) > 1
    # Round parts make round sums, whatever is added.
    digits = min(stated.digits, max(square.digits for square in parts if square is not None))
    return digits if several and digits >= TELLING_DIGITS else 0


def _is_named(table: FoundTable, total: int) -> bool:
    """Whether the label says a total, or there is none among lines that have one: so totals under a rule are set."""
    bare = sum(not label for label in table.labels)
    return says_total(table.labels[total]) or (not table.labels[total] and 3 * bare <= len(table.labels))


def where_plain(table: FoundTable, found: FoundSum) -> FoundSum:
    """The sum without the columns that object and have a blank or words among the parts: they tell nothing."""
    return replace(found, fails=tuple(column for column in found.fails if not _unsure(table, found, column)))


def believed_down(table: FoundTable, found: FoundSum) -> bool:
    """Whether the sum of a row is taken for meant."""
    if not found.fails:
        return found.chance <= (NAMED if found.named else UNNAMED)
    if len(found.fails) > 1:
        return False
    chance = found.chance + slip_chance(table, found, found.fails[0])
    return chance <= (OBJECTED if found.named else OBJECTED_UNNAMED)


def believed_across(table: FoundTable, found: FoundSum) -> bool:
    """Whether the sum of a column is taken for meant."""
    if found.chance > (NAMED if found.named else UNNAMED) or len(found.telling) < (1 if found.named else 2):
        return False
    if not found.fails:
        return True
    few = len(found.fails) <= max(1, len(found.holds) // FEW)
    chance = found.chance + (slip_chance(table, found, found.fails[0]) if len(found.fails) == 1 else 0)
    return few and len(found.telling) > (0 if found.named else 3) and chance <= OBJECTED_UNNAMED


def _unsure(table: FoundTable, found: FoundSum, column: int) -> bool:
    """Whether a part is blank there, or something stands among the parts that is no plain figure."""
    lines = [found.total, *(line for _, line in found.parts)]
    blank = any(table.squares[line][column] is None for line in lines)
    return blank or any((line, column) in table.unsure for line in lines)


def slip_chance(table: FoundTable, found: FoundSum, column: int) -> float:
    """The power of ten that bounds how likely figures that have nothing to do with one another miss by a slip.

    A slip is one digit of a figure of several, or the sign of one part: 0, which bounds nothing, when it is none.
    """
    stated = number_in(table, found.total, column)
    parts = [sign * number_in(table, line, column) for sign, line in found.parts]
    unit = min(square.unit for line in table.squares if (square := line[column]) is not None)
    off, length = stated - sum(parts), len(str(abs(stated) // unit))
    digits = str(abs(off) // unit)
    if len(digits.rstrip("0")) == 1 and int(digits) > len(parts):
        ways = 18 * length
    elif any(part and off == -2 * part for part in parts):
        ways = 2 * len(parts)
    else:
        return 0.0
    return min(log10(ways) - length, 0.0)
