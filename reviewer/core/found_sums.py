"""Finds by itself which lines of a table add up to which, and says why a sum is believed.

Lines are laid on a pile from top to bottom. A total takes the topmost lines of the pile that add up to it, and lies in
their place from then on, so that totals of totals are found as well. What is left over is tried as the sum or the
difference of any two lines above. A sum is believed when its heading says so, or when it could not hold by chance.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from math import log10

from reviewer.core.found_tables import FoundTable, Square, says_less, says_total

# A figure of fewer digits than this, zeros at its end not counted, proves nothing.
TELLING_DIGITS = 3
# The chance of a sum that nobody means, in powers of ten: without a heading that says so, with one, and the chance
# that is left when one column objects while the others hold.
UNNAMED, NAMED, OBJECTED, OBJECTED_UNNAMED = -6.0, -2.0, -5.0, -9.0
# With one, when what the column objects to is a single digit or a sign: few differences look like that.
SLIP = -2.5
# Lines that object, of those that hold, when a whole column is the sum of others.
FEW = 10
Line = tuple[int, int]


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
    return [found for found in _search(figures, rounded) if _believed_down(figures, found)]


def sums_across(table: FoundTable, rounded: bool) -> list[FoundSum]:
    """The sums among the columns of a table, given with rows and columns exchanged."""
    figures = (table.without(table.percent) if table.percent else table).across()
    return [found for found in _search(figures, rounded) if _believed_across(found)]


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

    def candidates(self, total: int) -> Iterator[tuple[tuple[Line, ...], int]]:
        """Parts that fit the total in a column that tells most, and how many were tried."""
        probes = self._probes(total)
        yield from self._topmost(total, probes)
        yield from self._pairs(total, probes)

    def take(self, found: FoundSum) -> None:
        """Takes the parts of a total off the pile when they are its top, whatever is left out between them."""
        lines = [line for _, line in found.parts]
        top = self.pile[self.pile.index(lines[0]) :] if lines[0] in self.pile else []
        if top == lines or (found.left_out and set(top) == {*lines, *found.left_out}):
            del self.pile[-len(top) :]

    def _probes(self, total: int) -> list[int]:
        line = self.table.squares[total]
        stated = [column for column, square in enumerate(line) if square is not None and not square.nil]
        return sorted(stated, key=lambda column: -line[column].digits)[:3]  # type: ignore[union-attr]

    def _topmost(self, total: int, probes: Sequence[int]) -> Iterator[tuple[tuple[Line, ...], int]]:
        squares = self.table.squares
        for flipped in (False, True) if any(self.less[line] for line in self.pile) else (False,):
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
                    yield tuple((self._sign(part, flipped), part) for part in lines), 2 * len(self.pile)

    def _sign(self, line: int, flipped: bool) -> int:
        positive = any(square is not None and square.number > 0 for square in self.table.squares[line])
        return -1 if flipped and self.less[line] and positive else 1

    def _pairs(self, total: int, probes: Sequence[int]) -> Iterator[tuple[tuple[Line, ...], int]]:
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
    search = _Pile(table, rounded)
    for total in range(len(table.rows)):
        judged = [_settled(table, _judge(table, total, *one, rounded), rounded) for one in search.candidates(total)]
        best = _best(table, judged)
        if best is not None and best.telling:
            yield best
            if _worth(best):
                search.take(best)
        if total not in table.aside:
            search.pile.append(total)


def _best(table: FoundTable, judged: Sequence[FoundSum]) -> FoundSum | None:
    """The sum that holds most; of several that hold alike and miss somewhere, the one that misses by a slip."""

    def weight(one: FoundSum) -> tuple[int, bool, float]:
        return len(one.telling) - 2 * len(one.fails), bool(one.fails) and _is_slip(table, one), -one.chance

    best = max(judged, key=weight, default=None)
    if best is None or not best.fails:
        return best
    alike = {one.parts for one in judged if weight(one)[:2] == weight(best)[:2]}
    return best if len(alike) == 1 else replace(best, chance=0.0)


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
    return replace(found, chance=0.0) if silent and not _is_slip(table, found) else found


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


def _believed_down(table: FoundTable, found: FoundSum) -> bool:
    if found.chance > (NAMED if found.named else UNNAMED):
        return False
    if not found.fails:
        return True
    lines = [found.total, *(line for _, line in found.parts)]
    plain = not any((line, found.fails[0]) in table.unsure for line in lines)
    enough = len(found.telling) > 2 and found.chance <= OBJECTED_UNNAMED
    bound = SLIP if _is_slip(table, found) else OBJECTED
    return len(found.fails) == 1 and plain and (enough or (found.named and found.chance <= bound))


def _is_slip(table: FoundTable, found: FoundSum) -> bool:
    """Whether a sum misses by one digit of a figure with several, or by the sign of one of its parts."""
    column = found.fails[0]
    stated = _number(table, found.total, column)
    parts = [sign * _number(table, line, column) for sign, line in found.parts]
    off = stated - sum(parts)
    units = [square.unit for line in table.squares if (square := line[column]) is not None]
    digits = str(abs(off) // min(units))
    one_digit = len(digits.rstrip("0")) == 1 and int(digits) > len(parts)
    return (one_digit and 10**TELLING_DIGITS * min(units) <= abs(stated)) or any(
        off == -2 * part for part in parts if part
    )


def _believed_across(found: FoundSum) -> bool:
    if found.chance > (NAMED if found.named else UNNAMED) or len(found.telling) < (1 if found.named else 2):
        return False
    if not found.fails:
        return True
    few = len(found.fails) <= max(1, len(found.holds) // FEW)
    return few and len(found.telling) > (1 if found.named else 4) and found.chance <= OBJECTED_UNNAMED
