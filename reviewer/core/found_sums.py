"""Finds by itself which lines of a table add up to which, and says why a sum is believed.

Lines are laid on a pile from top to bottom. A total takes the topmost lines of the pile that add up to it, and lies in
their place from then on, so that totals of totals are found as well. What is left over is tried as the sum or the
difference of any two lines above. A sum is believed when its heading says so, or when it could not hold by chance.
"""

from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from dataclasses import replace
from math import log10

from reviewer.core.found_by_hand import with_lines_by_hand
from reviewer.core.found_judgement import (
    FoundSum,
    Line,
    believed_across,
    believed_down,
    is_worth,
    judged,
    number_in,
    slip_chance,
    tolerance,
    where_plain,
)  # fmt: skip
from reviewer.core.found_tables import FoundTable
from reviewer.core.found_words import says_less

Trial = tuple[tuple[Line, ...], int]


Sought = Generator[None, None, list[FoundSum]]
"""The search for sums in steps, each a line long, that ends with what was found: a table may have hundreds of lines."""


def sums_down(table: FoundTable, rounded: bool) -> Sought:
    """The sums among the rows of a table; percentages are left to their own rule."""
    figures = table.without(table.percent) if table.percent else table
    return _believed(figures, rounded, believed_down)


def sums_across(table: FoundTable, rounded: bool) -> Sought:
    """The sums among the columns of a table, given with rows and columns exchanged."""
    figures = (table.without(table.percent) if table.percent else table).across()
    return _believed(figures, rounded, believed_across)


def _believed(figures: FoundTable, rounded: bool, believed: Callable[[FoundTable, FoundSum], bool]) -> Sought:
    """The sums that what is read shows, with the lines that were put in among it; then those that show with these."""
    as_read = figures.as_read()
    found: list[FoundSum] = []
    for sums in _search(as_read.table, rounded):
        found += [one for one in sums if believed(as_read.table, one)]
        yield
    if as_read.table is figures:
        return found
    kept = with_lines_by_hand(figures, as_read, found)
    known = {one.total for one in kept}
    for sums in _search(figures, rounded):
        kept += [one for one in sums if one.total not in known and believed(figures, one)]
        yield
    return kept


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


def _search(table: FoundTable, rounded: bool) -> Iterator[list[FoundSum]]:
    """What each line is the sum of: of the lines on the pile, and of two lines anywhere above."""
    search = _Pile(table, rounded)
    for total in range(len(table.rows)):
        probes = search.probes(total)
        above = _best(table, total, search.topmost(total, probes), rounded)
        pair = _best(table, total, search.pairs(total, probes), rounded)
        top = replace(above, piled=True) if above is not None else None
        yield [where_plain(table, one) for one in _apart([one for one in (top, pair) if one is not None])]
        if above is not None and is_worth(above):
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
    found = [_settled(table, judged(table, total, *trial, rounded), rounded) for trial in trials]
    best = max(found, key=lambda one: (*_weight(table, one), -one.chance), default=None)
    if best is None or not best.telling:
        return None
    if not best.fails:
        return best
    computed = {_added(table, one.parts, best.fails[0]) for one in found if _weight(table, one) == _weight(table, best)}
    return best if len(computed) == 1 else replace(best, chance=0.0)


def _weight(table: FoundTable, found: FoundSum) -> tuple[int, bool]:
    slip = len(found.fails) == 1 and slip_chance(table, found, found.fails[0]) < 0
    return len(found.telling) - 2 * len(found.fails), slip


def _added(table: FoundTable, parts: Iterable[Line], column: int) -> int:
    return sum(sign * number_in(table, line, column) for sign, line in parts)


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
        if not any(number_in(table, line, held) for held in found.holds) and number_in(table, line, column)
    ]
    for out in _holding_without(table, found, silent, rounded):
        parts = tuple(part for part in found.parts if part not in out)
        again = judged(table, found.total, parts, 1, rounded) if len(parts) > 1 else found
        if not again.fails:
            return replace(again, chance=again.chance + log10(2) * len(silent) + 2, left_out=tuple(n for _, n in out))
    return replace(found, chance=0.0) if silent and not slip_chance(table, found, column) else found


def _holding_without(
    table: FoundTable, found: FoundSum, silent: Sequence[Line], rounded: bool
) -> Iterator[Sequence[Line]]:
    """The neighbours among the silent parts without which the sum holds in the one column where it fails.

    There may be a hundred silent parts, and thousands of ways to take neighbours: they are told by adding alone.
    """
    (column,) = found.fails
    squares = [table.squares[line][column] for _, line in found.parts]
    off = _added(table, found.parts, column) - number_in(table, found.total, column)
    allowed, printed = tolerance(squares, rounded), sum(square is not None for square in squares)
    for first in range(len(silent)):
        left, room = off, allowed
        for last, (sign, line) in enumerate(silent[first:], first + 1):
            left -= sign * number_in(table, line, column)
            room -= tolerance([table.squares[line][column]], rounded)
            if 2 * abs(left) <= room or last - first == printed:
                yield silent[first:last]
