"""Finds by itself which lines of a table add up to which, and says why a sum is believed.

Lines are laid on a pile from top to bottom. A total takes the topmost lines of the pile that add up to it, and lies in
their place from then on, so that totals of totals are found as well. What is left over is tried as the sum or the
difference of any two lines above. A sum is believed when its heading says so, or when it could not hold by chance.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from math import log10

from reviewer.core.found_tables import FoundTable, Square, says_less, says_total

# A figure of fewer digits than this, zeros at its end not counted, proves nothing.
TELLING_DIGITS = 3
# The chance of a sum that nobody means, in powers of ten: without a heading that says so, with one, and the chance
# that is left when one column objects while the others hold.
UNNAMED, NAMED, OBJECTED, OBJECTED_UNNAMED = -6.0, -2.0, -5.0, -9.0
# Lines that object, of those that hold, when a whole column is the sum of others.
FEW = 10
Line = tuple[int, int]
Trial = tuple[tuple[Line, ...], int]


@dataclass(frozen=True, slots=True)
class FoundSum:
    """One line that is the sum of others: which, with their signs, and where it holds and where not.

    `chance` is the power of ten that bounds how likely the sum holds with nothing behind it.
    """

    total: int
    parts: tuple[Line, ...]
    holds: tuple[int, ...]
    fails: tuple[int, ...]
    telling: tuple[int, ...]
    chance: float
    named: bool
    left_out: tuple[int, ...] = ()


def sums_down(table: FoundTable, rounded: bool) -> list[FoundSum]:
    """The sums among the rows of a table; percentages are left to their own rule."""
    figures = table.without(table.percent) if table.percent else table
    found = (_where_plain(figures, one) for one in _search(figures, rounded))
    return [one for one in found if _believed_down(figures, one)]


def sums_across(table: FoundTable, rounded: bool) -> list[FoundSum]:
    """The sums among the columns of a table, given with rows and columns exchanged."""
    figures = (table.without(table.percent) if table.percent else table).across()
    found = (_where_plain(figures, one) for one in _search(figures, rounded))
    return [one for one in found if _believed_across(figures, one)]


def tolerance(parts: Sequence[Square | None], rounded: bool) -> int:
    """How far a sum of rounded figures may be off, in twice the smallest unit: half a unit for each part."""
    return sum(part.unit for part in parts if part is not None and not part.nil) if rounded else 0


class _Pile:
    """The search over one table."""

    def __init__(self, table: FoundTable, rounded: bool) -> None:
        self.table = table
        self.rounded = rounded
        self.less = [says_less(label) for label in table.labels]
        self.pile: list[int] = []

    def take(self, found: FoundSum) -> None:
        """Takes the parts of a total off the pile when they are its top, whatever is left out between them."""
        lines = [line for _, line in found.parts]
        top = self.pile[self.pile.index(lines[0]) :] if lines[0] in self.pile else []
        if top == lines or (found.left_out and set(top) == {*lines, *found.left_out}):
            del self.pile[-len(top) :]

    def probes(self, total: int) -> list[int]:
        """The columns that tell most about a line, tried first."""
        line = self.table.squares[total]
        stated = [column for column, square in enumerate(line) if square is not None and not square.nil]
        return sorted(stated, key=lambda column: -line[column].digits)[:3]  # type: ignore[union-attr]

    def topmost(self, total: int, probes: Sequence[int]) -> Iterator[Trial]:
        """The topmost lines of the pile where they add up to a line, and how many sums were tried."""
        squares = self.table.squares
        ways = (False, True) if any(self.less[line] for line in self.pile) else (False,)
        for flipped in ways:
            sums = dict.fromkeys(probes, 0)
            allowed = dict.fromkeys(probes, 0)
            for count, line in enumerate(reversed(self.pile), 1):
                for column in probes:
                    square = squares[line][column]
                    if square is not None:
                        taken = flipped and self.less[line] and square.number > 0
                        sums[column] += -square.number if taken else square.number
                        allowed[column] += square.unit if self.rounded and not square.nil else 0
                if count > 1 and any(
                    2 * abs(sums[column] - squares[total][column].number) <= allowed[column]  # type: ignore[union-attr]
                    for column in probes
                ):
                    lines = self.pile[-count:]
                    yield tuple((self._sign(part, flipped), part) for part in lines), len(ways) * len(self.pile)

    def _sign(self, line: int, flipped: bool) -> int:
        positive = any(square is not None and square.number > 0 for square in self.table.squares[line])
        return -1 if flipped and self.less[line] and positive else 1

    def pairs(self, total: int, probes: Sequence[int]) -> Iterator[Trial]:
        """Any two lines above whose sum or difference is a line, and how many were tried."""
        squares = self.table.squares
        for column in probes[:2]:
            wanted = squares[total][column].number  # type: ignore[union-attr]
            above = {
                square.number: line
                for line in range(total)
                if (square := squares[line][column]) is not None and square.number
            }
            for number, line in above.items():
                tried = 2 * total * total
                other = above.get(wanted - number)
                if other is not None and other > line:
                    yield ((1, line), (1, other)), tried
                taken = above.get(number - wanted)
                if taken is not None and taken != line:
                    yield ((1, line), (-1, taken)), tried


def _search(table: FoundTable, rounded: bool) -> Iterator[FoundSum]:
    """What each line is the sum of: of the lines on the pile, and of two lines anywhere above."""
    search = _Pile(table, rounded)
    for total in range(len(table.rows)):
        probes = search.probes(total)
        above = _best(table, total, search.topmost(total, probes), rounded)
        pair = _best(table, total, search.pairs(total, probes), rounded)
        yield from _apart([one for one in (above, pair) if one is not None])
        if above is not None and _worth(above):
            search.take(above)
        if total not in table.aside:
            search.pile.append(total)


def _apart(found: Sequence[FoundSum]) -> list[FoundSum]:
    """The sums of one line without those that object where another holds that is made of some of the same parts."""
    if len(found) < 2 or found[0].parts == found[1].parts:
        return list(found[:1])
    one, other = found
    if not {line for _, line in one.parts} & {line for _, line in other.parts}:
        return [one, other]
    fewest = min(len(one.fails), len(other.fails))
    return [kept for kept in found if len(kept.fails) == fewest][: 1 if fewest else 2]


def _best(table: FoundTable, total: int, trials: Iterable[Trial], rounded: bool) -> FoundSum | None:
    """The sum that holds most; of several that hold alike and miss somewhere, the one that misses by a slip."""
    judged = [_settled(table, _judge(table, total, *trial, rounded), rounded) for trial in trials]
    best = max(judged, key=lambda one: (*_weight(table, one), -one.chance), default=None)
    if best is None or not best.telling:
        return None
    if not best.fails:
        return best
    computed = {
        _added(table, one.parts, best.fails[0]) for one in judged if _weight(table, one) == _weight(table, best)
    }
    return best if len(computed) == 1 else replace(best, chance=0.0)


def _weight(table: FoundTable, found: FoundSum) -> tuple[int, bool]:
    slip = len(found.fails) == 1 and _slip(table, found, found.fails[0]) < 0
    return len(found.telling) - 2 * len(found.fails), slip


def _added(table: FoundTable, parts: Iterable[Line], column: int) -> int:
    return sum(sign * _number(table, line, column) for sign, line in parts)


def _settled(table: FoundTable, found: FoundSum, rounded: bool) -> FoundSum:
    """The sum without parts that are nil wherever it holds and would spoil it elsewhere: those are not in it.

    "Including: dividends payable" below "Other payables" is nil in one year and not in the other.
    """
    if len(found.fails) != 1 or not found.holds:
        return found
    (column,) = found.fails
    silent = [
        (sign, line)
        for sign, line in found.parts
        if not any(_number(table, line, held) for held in found.holds) and _number(table, line, column)
    ]
    for first in range(len(silent)):
        for last in range(first + 1, len(silent) + 1):
            out = silent[first:last]
            parts = tuple(part for part in found.parts if part not in out)
            again = _judge(table, found.total, parts, 1, rounded) if len(parts) > 1 else found
            if not again.fails:
                return replace(
                    again, chance=again.chance + log10(2) * len(silent) + 2, left_out=tuple(n for _, n in out)
                )
    return replace(found, chance=0.0) if silent and not _slip(table, found, column) else found


def _number(table: FoundTable, line: int, column: int) -> int:
    square = table.squares[line][column]
    return 0 if square is None else square.number


def _worth(found: FoundSum) -> bool:
    """Whether the total may take the place of its parts."""
    return found.chance <= (NAMED if found.named else UNNAMED) and len(found.fails) <= max(1, len(found.holds) // FEW)


def _judge(table: FoundTable, total: int, parts: tuple[Line, ...], tried: int, rounded: bool) -> FoundSum:
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
            continue
        if not stated.number and not any(square is not None and square.number for square in squares):
            continue
        holds.append(column)
        several = sum(square is not None and square.number != 0 for square in squares) > 1
        # Round parts make round sums, whatever is added.
        digits = min(stated.digits, max(square.digits for square in squares if square is not None))
        if several and digits >= TELLING_DIGITS:
            telling.append(column)
            chance += log10(1 + allowed // stated.unit) - (digits - 1)
    named = _is_named(table, total)
    return FoundSum(total, parts, tuple(holds), tuple(fails), tuple(telling), chance, named)


def _is_named(table: FoundTable, total: int) -> bool:
    """Whether the label says a total, or there is none among lines that have one: so totals under a rule are set."""
    bare = sum(not label for label in table.labels)
    return says_total(table.labels[total]) or (not table.labels[total] and 3 * bare <= len(table.labels))


def _where_plain(table: FoundTable, found: FoundSum) -> FoundSum:
    """The sum without the columns that object and have a blank or words among the parts: they tell nothing."""
    return replace(found, fails=tuple(column for column in found.fails if not _unsure(table, found, column)))


def _believed_down(table: FoundTable, found: FoundSum) -> bool:
    if not found.fails:
        return found.chance <= (NAMED if found.named else UNNAMED)
    if len(found.fails) > 1:
        return False
    chance = found.chance + _slip(table, found, found.fails[0])
    return chance <= (OBJECTED if found.named else OBJECTED_UNNAMED)


def _believed_across(table: FoundTable, found: FoundSum) -> bool:
    if found.chance > (NAMED if found.named else UNNAMED) or len(found.telling) < (1 if found.named else 2):
        return False
    if not found.fails:
        return True
    few = len(found.fails) <= max(1, len(found.holds) // FEW)
    chance = found.chance + (_slip(table, found, found.fails[0]) if len(found.fails) == 1 else 0)
    return few and len(found.telling) > (0 if found.named else 3) and chance <= OBJECTED_UNNAMED


def _unsure(table: FoundTable, found: FoundSum, column: int) -> bool:
    """Whether a part is blank there, or something stands among the parts that is no plain figure."""
    lines = [found.total, *(line for _, line in found.parts)]
    blank = any(table.squares[line][column] is None for line in lines)
    return blank or any((line, column) in table.unsure for line in lines)


def _slip(table: FoundTable, found: FoundSum, column: int) -> float:
    """The power of ten that bounds how likely figures that have nothing to do with one another miss by a slip.

    A slip is one digit of a figure of several, or the sign of one part: 0, which bounds nothing, when it is none.
    """
    stated = _number(table, found.total, column)
    parts = [sign * _number(table, line, column) for sign, line in found.parts]
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
