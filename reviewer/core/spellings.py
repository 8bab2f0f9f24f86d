"""Which of two spellings is in question, so that only the filing that prints the odd one is named."""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import Any, NamedTuple

from reviewer.core.directory import Identity
from reviewer.core.kinds import MONTHLY
from reviewer.core.records import FilingRecords

_NAMED_IN_REMARKS = re.compile(r"^\s*(.+?)\s*\((?:the|“|\")[^)]*Company")


class Spelling(NamedTuple):
    """A name as one filing (of this id) prints it. `rank` orders the filings: of two the first one is believed."""

    name: str
    where: str
    rank: tuple[Any, ...]
    filing: str = ""


def believed_instead(own: Spelling, others: Sequence[Spelling], near: Callable[[str, str], bool]) -> Spelling | None:
    """Where the name stands as it is believed to be, when one's own spelling is in question; else None.

    The spelling that more filings print is believed; of two that are printed as often, that of the first in rank.
    A name that is no spelling of one's own (by `near`) says nothing: names are changed.
    """
    if all(one.name == own.name for one in others):
        return None
    votes = Counter(one.name for one in (own, *others))
    first = {one.name: one.rank for one in sorted((own, *others), key=lambda one: one.rank, reverse=True)}
    rivals = [one for one in others if one.name != own.name and near(own.name, one.name)]
    best = min(rivals, key=lambda one: (-votes[one.name], first[one.name], one.rank), default=None)
    if best is None or (-votes[own.name], first[own.name]) < (-votes[best.name], first[best.name]):
        return None
    return best


def rank_of(entry: Identity) -> tuple[Any, ...]:
    """A monthly return is believed before other filings; of the same kind the earlier one."""
    return entry.filing.kind != MONTHLY, entry.lateness


def names_in_remarks(filing: FilingRecords) -> Iterator[Spelling]:
    """The issuer's name where the remarks of a return give it in full: 'Moon Inc. (the "Company") purchased'."""
    for row in filing.rows("remarks"):
        found = _NAMED_IN_REMARKS.match(str(row.text("remarks").value)) if row.states("remarks") else None
        if found:
            where = f"the remarks of {filing.filing.name}"
            yield Spelling(found[1], where, rank_of(filing.records.directory.entries[filing.id]))
