"""Lines that a reviewer put into a table belong to the sums that are found around them.

What was read shows what adds up to what; a line that is typed in is one more part of the total it stands above, so that
a wrong figure in it is an exception of that total and does not make the sum disappear.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from reviewer.core.found_judgement import FoundSum, Line
from reviewer.core.found_tables import AsRead, FoundTable
from reviewer.core.found_words import says_less, says_of_which


def with_lines_by_hand(table: FoundTable, as_read: AsRead, found: Sequence[FoundSum]) -> list[FoundSum]:
    """The sums found on the table as it was read, in the lines of the whole table, with what was put in among them.

    Each line put in belongs to the first total below it whose parts reach up to it.
    """
    left = [line for line in sorted(table.by_hand) if not says_of_which(table.labels[line])]
    made = []
    for one in found:
        whole = _in_whole_table(as_read, one)
        mine = [line for line in left if one.piled and _reaches(as_read, whole, line)]
        left = [line for line in left if line not in mine]
        parts = sorted([*whole.parts, *((_sign(table, whole, line), line) for line in mine)], key=lambda part: part[1])
        also = tuple(n for n in sorted(table.fields_by_hand) if table.squares[whole.total][n] is not None)
        made.append(replace(whole, parts=tuple(parts), by_hand=tuple(mine), also=also))
    return made


def _in_whole_table(as_read: AsRead, found: FoundSum) -> FoundSum:
    rows, columns = as_read.rows, as_read.columns
    return replace(
        found,
        total=rows[found.total],
        parts=tuple(_in_rows(rows, found.parts)),
        left_out=tuple(rows[line] for line in found.left_out),
        holds=tuple(columns[n] for n in found.holds),
        fails=tuple(columns[n] for n in found.fails),
        telling=tuple(columns[n] for n in found.telling),
    )


def _in_rows(rows: Sequence[int], parts: Sequence[Line]) -> Iterator[Line]:
    return ((sign, rows[line]) for sign, line in parts)


def _reaches(as_read: AsRead, found: FoundSum, line: int) -> bool:
    """Whether a line stands between a total and what comes before its first part."""
    first = as_read.rows.index(min(part for _, part in found.parts))
    before = as_read.rows[first - 1] if first else -1
    return before < line < found.total


def _sign(table: FoundTable, found: FoundSum, line: int) -> int:
    """A line that says "less" is taken off where such lines are, unless it is typed as a negative figure."""
    taken = any(sign < 0 for sign, _ in found.parts) and says_less(table.labels[line])
    return -1 if taken and any(square is not None and square.number > 0 for square in table.squares[line]) else 1
