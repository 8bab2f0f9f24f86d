"""The shares in issue that poll results state, against the issuer's returns before the meeting."""

from collections.abc import Iterator
from datetime import date
from operator import attrgetter
from typing import NamedTuple

from reviewer.core.check import Figure, Row, Verdict, agree, cannot_tell, check, rows_with
from reviewer.core.directory import MONTHLY, NEXT_DAY, Identity, end_of_month_before
from reviewer.core.figure import total
from reviewer.core.poll_records import POLL
from reviewer.core.printed import print_number
from reviewer.core.printed_dates import print_date


class Last(NamedTuple):
    """The last balance of a class before the meeting, the return that states it and the day it is of."""

    balance: Figure
    entry: Identity
    day: date
    row: Row

    @property
    def group(self) -> str:
        """The class of shares."""
        return self.row.id


@check(
    code="PR16",
    tick="PY",
    each=rows_with("shares_in_issue", tables=("poll_notes",), kinds=(POLL,)),
    basis="Main Board Rule 13.39(5): shares in issue at the meeting",
)
def shares_in_issue_are_those_of_the_last_return(row: Row) -> Verdict:
    """Shares in issue at the meeting are those of the last monthly or next day return before it."""
    met = row.filing.row("poll_notes").date("meeting_date").day
    stated = row.shares_in_issue
    with row.filing.records.aside():
        found = list(_candidates(row, met))
        fitting = [one for one in found if _sum(one).value == stated.value]
        gap = next((last for last in (fitting or found or [[]])[0] if not _is_known_until(row, last, met)), None)
    if not found:
        raise cannot_tell(f"no return of this issuer that states these shares before {print_date(met)} is open")
    last = (fitting or found)[0]
    between = f"between {print_date(min(one.day for one in last))} and {print_date(met)}"
    if gap is not None and not fitting:
        for key in _sum(last).rests_on():
            row.filing.records.reading(key)
        raise cannot_tell(
            f"{print_number(_sum(last).value, 0)} are in {_names(last)}, and returns {between} that are not open may "
            "tell of movements"
        )
    if gap is not None:
        row.filing.records.assumed.append(f"no movement {between} is assumed: no return of these days is open")
    # Treasury shares are in issue, and some leave them out: either says which return was looked at.
    return agree(stated=stated, computed=_sum(last), why=f"as in {_names(last)}" if fitting else "")


def _candidates(row: Row, met: date) -> Iterator[list[Last]]:
    """The last balance of each class that a note means: with treasury shares and without, at and before the meeting."""
    entries = row.filing.records.directory.others(row.filing.id, MONTHLY, NEXT_DAY)
    earlier = [entry for entry in entries if entry.covers is not None and entry.covers <= met]
    ordered = sorted(earlier, key=attrgetter("lateness"), reverse=True)
    # What a return tells of the day of the meeting itself may have come after it.
    before = [entry for entry in ordered if entry.covers != met]
    for returns in (ordered, before) if len(before) < len(ordered) else (ordered,):
        for table in ("total_issued_shares", "issued_shares"):
            latest: dict[str, Last] = {}
            for entry in returns:
                for line in row.filing.records.filing(entry.filing.id).rows(table):
                    if line.id not in latest and _is_meant(row.id, line.id) and line.states("closing_balance"):
                        latest[line.id] = Last(line.closing_balance, entry, entry.covers or met, line)
            if latest:
                yield list(latest.values())


def _is_known_until(row: Row, last: Last, met: date) -> bool:
    """Whether the return after the meeting shows that nothing moved between the last one before it and the meeting."""
    entries = row.filing.records.directory.others(row.filing.id, MONTHLY, NEXT_DAY)
    telling = (one for one in entries if one.filing.kind == MONTHLY or last.group in one.classes)
    later = [one for one in telling if one.covers and one.covers >= met]
    after = min((one for one in later if one is not last.entry), key=attrgetter("lateness"), default=None)
    if last.day == met or after is None or after.covers is None:
        return last.day == met
    if after.filing.kind == NEXT_DAY:
        return after.opens == last.day
    month = row.filing.records.filing(after.filing.id).find(last.row.table, last.group)
    if month is None or not month.states("closing_balance") or last.day < end_of_month_before(after.covers):
        return False
    return month.closing_balance.value == last.balance.value


def _sum(lasts: list[Last]) -> Figure:
    return total([last.balance for last in lasts])


def _names(lasts: list[Last]) -> str:
    return " and ".join(dict.fromkeys(last.entry.filing.name for last in lasts))


def _is_meant(note: str, class_id: str) -> bool:
    """Whether a class of a return is that of a note: "class-b" is the one whose id ends in -b; "" means all."""
    return not note or class_id == note or class_id.endswith(f"-{note.removeprefix('class-')}")
