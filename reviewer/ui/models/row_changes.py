"""What has to leave a list and come into it for it to become another one, in few enough moves for a view to follow."""

from collections.abc import Hashable, Iterator, Sequence
from typing import NamedTuple, TypeVar

MANY = 50
"""Places that change at once, from which on everything between the first and the last of them is filled anew."""

Line = TypeVar("Line", bound=Hashable)


class Change(NamedTuple):
    """The lines from `start` up to, not including, `stop` of the old list give way to those of `now`."""

    start: int
    stop: int
    now: Sequence[Hashable]


def changes(before: Sequence[Line], after: Sequence[Line]) -> list[Change]:
    """The changes in places of the old list, the last first, so that each may be made as it comes."""
    if before == after:
        return []
    head = _alike(before, after)
    tail = min(_alike(before[::-1], after[::-1]), len(before) - head, len(after) - head)
    out, into = before[head : len(before) - tail], after[head : len(after) - tail]
    found = list(_runs(out, into)) if _same_order(out, into) else []
    if not 0 < len(found) <= MANY:
        found = [Change(0, len(out), into)]
    return [Change(head + one.start, head + one.stop, one.now) for one in reversed(found)]


def _alike(before: Sequence[Line], after: Sequence[Line]) -> int:
    """How many lines from the start are the same."""
    differs = (place for place, (one, other) in enumerate(zip(before, after, strict=False)) if one != other)
    return next(differs, min(len(before), len(after)))


def _same_order(before: Sequence[Line], after: Sequence[Line]) -> bool:
    """Whether the lines that stay follow one another as they did."""
    old, new = set(before), set(after)
    return [line for line in before if line in new] == [line for line in after if line in old]


def _runs(before: Sequence[Line], after: Sequence[Line]) -> Iterator[Change]:
    """Places where lines go or come, between lines that stay."""
    staying = set(before) & set(after)
    row = place = 0
    while row < len(before) or place < len(after):
        start, first = row, place
        while row < len(before) and before[row] not in staying:
            row += 1
        while place < len(after) and after[place] not in staying:
            place += 1
        if row > start or place > first:
            yield Change(start, row, after[first:place])
        # Both stand at the same line that stays, or both are at their ends.
        row, place = row + 1, place + 1
