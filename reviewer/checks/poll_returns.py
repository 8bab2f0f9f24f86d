"""The shares in issue that poll results state, against the issuer's returns before the meeting."""

import re
from collections.abc import Iterator
from datetime import date
from operator import attrgetter
from typing import NamedTuple

from reviewer.core.cases import Case, Condition, equal, first_of
from reviewer.core.check import (
    Figure,
    Row,
    Severity,
    Verdict,
    agree,
    cannot_tell,
    check,
    holds,
    not_applicable,
    rows_with,
)
from reviewer.core.directory import Identity, end_of_month_before
from reviewer.core.figure import total
from reviewer.core.kinds import MONTHLY, NEXT_DAY, POLL
from reviewer.core.printed import print_number
from reviewer.core.printed_dates import print_date

_RULE_17_05A = date(2023, 1, 1)
_HELD_FOR_A_SCHEME = re.compile(
    r"[\d,]{5,}[^.;]{0,80}?\bheld (?:by|for|on trust)\b[^.;]{0,160}?(?:ESOP|RSU|award|scheme|plan|trust)\w*|"
    r"[\d,]{5,}股?[^。；]{0,40}(?:受託人|受托人|信託|信托)[^。；]{0,40}持有"
)


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
        last = (fitting or found or [[]])[0]
        known = [_known_until(row, one, met) for one in last]
    if not found:
        raise cannot_tell(f"no return of this issuer that states these shares before {print_date(met)} is open")
    gap = not all(one.holds() if isinstance(one, Condition) else one for one in known)
    between = f"between {print_date(min(one.day for one in last))} and {print_date(met)}"
    if gap and not fitting:
        for key in _sum(last).rests_on():
            row.filing.records.reading(key)
    if gap and fitting:
        row.filing.records.assumed.append(f"no movement {between} is assumed: no return of these days is open")
    # Treasury shares are in issue, and some leave them out: either says which return was looked at.
    return first_of(*(_as_in(stated, one) for one in found), *_otherwise(row, found[0], met))


def _as_in(stated: Figure, last: list[Last]) -> Case:
    words = f"as in {_names(last)}"
    return Case(agree(stated=stated, computed=_sum(last), why=words), agreeing=True, words=words)


def _otherwise(row: Row, last: list[Last], met: date) -> Iterator[Case]:
    """Where no return states these shares: an exception if nothing moved until the meeting, else open."""
    with row.filing.records.aside():
        known = [_known_until(row, one, met) for one in last]
    if all(known):
        nothing_moved = tuple(one for one in known if isinstance(one, Condition))
        differs = agree(stated=row.shares_in_issue, computed=_sum(last))
        yield Case(differs, when=nothing_moved, words="if nothing moved until the meeting")
    between = f"between {print_date(min(one.day for one in last))} and {print_date(met)}"
    yield Case(
        cannot_tell(
            f"{print_number(_sum(last).value, 0)} are in {_names(last)}, and returns {between} that are not open may "
            "tell of movements"
        )
    )


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


def _known_until(row: Row, last: Last, met: date) -> bool | Condition:
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
    return equal(month.closing_balance, last.balance)


def _sum(lasts: list[Last]) -> Figure:
    return total([last.balance for last in lasts])


def _names(lasts: list[Last]) -> str:
    return " and ".join(dict.fromkeys(last.entry.filing.name for last in lasts))


def _is_meant(note: str, class_id: str) -> bool:
    """Whether a class of a return is that of a note: "class-b" is the one whose id ends in -b; "" means all."""
    return not note or class_id == note or class_id.endswith(f"-{note.removeprefix('class-')}")


@check(
    code="PR10",
    tick="PY",
    each=rows_with("shares_in_issue", "entitled_shares", "meeting_date", tables=("poll_notes",), kinds=(POLL,)),
    basis="Main Board Rule 17.05A, from 1 January 2023",
    severity=Severity.NOTE,
)
def shares_of_a_scheme_do_not_vote(row: Row) -> Verdict:
    """Shares that are held for a share scheme and have not vested are not entitled to vote."""
    met = row.date("meeting_date").day
    if met < _RULE_17_05A:
        return not_applicable("the rule is for meetings from 2023")
    held = _held_for_a_scheme(row, met)
    if held is None:
        return not_applicable("no open return before the meeting tells of shares held for a scheme")
    remark, said = held
    fewer = row.shares_in_issue.value - row.entitled_shares.value
    if fewer > 0:
        return holds(True, stated=row.entitled_shares, why=f"{print_number(fewer, 0)} fewer than are in issue are")
    raise cannot_tell(f"all shares are entitled, and {remark.filing.filing.name} says {said!r}: ask which had vested")


def _held_for_a_scheme(row: Row, met: date) -> tuple[Row, str] | None:
    """The last remark before the meeting that tells of shares held for a scheme, and its words."""
    records = row.filing.records
    entries = records.directory.others(row.filing.id, MONTHLY, NEXT_DAY)
    earlier = [entry for entry in entries if entry.covers is not None and entry.covers <= met]
    for entry in sorted(earlier, key=attrgetter("lateness"), reverse=True):
        for remark in records.filing(entry.filing.id).rows("remarks"):
            with records.aside():
                said = str(remark.text("remarks").value) if remark.states("remarks") else ""
            found = _HELD_FOR_A_SCHEME.search(said)
            if found:
                remark.states("remarks")
                return remark, " ".join(found[0].split())
    return None
