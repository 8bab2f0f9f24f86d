"""The repurchase mandate of a next day return: granted by a meeting, as large as it may be, used as returns tell."""

import re
from collections.abc import Iterator
from datetime import date
from decimal import ROUND_FLOOR, Decimal
from itertools import pairwise
from operator import attrgetter

from reviewer.core.check import (
    Figure,
    FilingRecords,
    Row,
    Severity,
    Verdict,
    agree,
    at_most,
    cannot_tell,
    check,
    constant,
    holds,
    rows_with,
)
from reviewer.core.directory import Identity
from reviewer.core.figure import total
from reviewer.core.kinds import MONTHLY, NEXT_DAY, POLL
from reviewer.core.poll_records import numbers_of, text_of
from reviewer.core.printed import print_number
from reviewer.core.printed_dates import print_date

MANDATE = ("repurchase_mandate",)
TENTH = constant(Decimal("0.1"), "", "Main Board Rule 10.06(1)(c)(i): 10 % of the shares in issue at the resolution")
_REPURCHASES = re.compile(r"repurchase|buy[ -]?back|[購购]回|回[購购]", re.IGNORECASE)
_EXTENDS = re.compile(r"\bextend|擴大|扩大", re.IGNORECASE)
_AS_TREASURY = ("entitled_shares", "shares_in_issue")


@check(
    code="X4",
    tick="PY",
    each=rows_with("resolution_date", tables=MANDATE, kinds=(NEXT_DAY,)),
    basis="Form FF304 and FF305 II.B, and the poll results of the meeting",
    severity=Severity.WARNING,
)
def mandate_was_granted_by_the_meeting(row: Row) -> Verdict:
    """The repurchase mandate is dated on the day of the last meeting that granted one."""
    granted = row.date("resolution_date")
    polls = list(_polls(row.filing))
    newer = [(met, one) for met, one in polls if granted.day < met < _reported(row) and _resolution(one)]
    if newer:
        met, poll = newer[0]
        why = f"resolution {_resolution(poll)} in {poll.filing.name} granted a new one on {print_date(met)}"
        return agree(stated=granted, computed=poll.row("poll_notes").date("meeting_date"), why=why)
    of_that_day = [one for met, one in polls if met == granted.day]
    for poll in of_that_day:
        if _resolution(poll):
            why = f"resolution {_resolution(poll)} in {poll.filing.name}"
            return agree(stated=granted, computed=poll.row("poll_notes").date("meeting_date"), why=why)
    if any(numbers_of(poll) and text_of(poll, numbers_of(poll)[0]) for poll in of_that_day):
        return holds(False, stated=granted, why=f"no resolution of {of_that_day[0].filing.name} is on repurchases")
    raise cannot_tell(f"the poll results of the meeting on {print_date(granted.day)} are not open")


@check(
    code="X4/ND19",
    tick="PY",
    each=rows_with("resolution_date", "authorised_number", tables=MANDATE, kinds=(NEXT_DAY,)),
    basis="Main Board Rule 10.06(1)(c)(i): not more than 10 % of the shares in issue at the resolution",
    severity=Severity.WARNING,
)
def mandate_is_a_tenth_of_the_shares_at_the_meeting(row: Row) -> Verdict:
    """The number authorised is 10 % of the shares in issue on the day of the resolution, fractions left out."""
    granted, authorised = row.date("resolution_date").day, row.authorised_number
    with row.filing.records.aside():
        bases = [*_at_the_meeting(row, granted), *_at_the_last_return(row, granted)]
    fitting = next((base for base, _ in bases if _tenth(base) == authorised.value), None)
    if fitting is not None:
        return agree(
            stated=authorised, computed=fitting * TENTH, tolerance=Decimal(1), why_tolerance="fractions left out"
        )
    if not bases:
        raise cannot_tell(
            f"neither the poll results of {print_date(granted)} nor a return shortly before is open: "
            "the shares in issue on that day are not stated"
        )
    most = max((base for base, _ in bases), key=lambda base: base.value)
    if any(certain for _, certain in bases) and authorised.value > most.value * TENTH.value:
        return at_most(authorised, most * TENTH)
    share = authorised.value / most.value * 100
    raise cannot_tell(
        f"{share:.4f} % of {print_number(most.value, 0)} shares: look what the resolution says, and what was in issue"
    )


@check(
    code="X5",
    tick="CF",
    each=rows_with("resolution_date", "cumulative_number", tables=MANDATE, kinds=(NEXT_DAY,)),
    basis="Form FF304 and FF305 II.B: number repurchased under the mandate (a)",
    severity=Severity.WARNING,
)
def mandate_used_is_the_sum_of_the_returns(row: Row) -> Verdict:
    """The number repurchased under the mandate is what all returns under it report, from the first one that is open."""
    with row.filing.records.aside():
        returns = list(_under_the_mandate(row))
        is_whole = all(_follows(one, other, row.id) for one, other in pairwise(returns))
    first, bought = returns[0], [_bought(one, row.id) for one in returns]
    used_before = first.row("repurchase_mandate", row.id).cumulative_number - bought[0]
    if len(returns) == 1:
        if not used_before.value:
            return agree(stated=row.cumulative_number, computed=bought[0], why="the first repurchase under the mandate")
        raise cannot_tell("no earlier next day return under this mandate is open")
    computed = total([used_before, *bought]) if used_before.value else total(bought)
    if computed.value < row.cumulative_number.value and not is_whole:
        missing = print_number(row.cumulative_number.value - computed.value, 0)
        raise cannot_tell(f"{missing} more than the {len(returns)} open returns report: a return between is not open")
    return agree(stated=row.cumulative_number, computed=computed, why=f"{len(returns)} returns")


def _polls(filing: FilingRecords) -> Iterator[tuple[date, FilingRecords]]:
    """The polls of the issuer that state the day of the meeting, the last first."""
    records, found = filing.records, []
    with records.aside():
        for entry in records.directory.others(filing.id, POLL):
            notes = records.filing(entry.filing.id).find("poll_notes")
            if notes is not None and notes.is_filled("meeting_date"):
                found.append((notes.date("meeting_date").day, records.filing(entry.filing.id)))
    yield from sorted(found, key=lambda one: one[0], reverse=True)


def _resolution(poll: FilingRecords) -> str:
    """The number of the resolution that grants a repurchase mandate; "" when there is none."""
    with poll.records.aside():
        for number in numbers_of(poll):
            said = text_of(poll, number)
            if _REPURCHASES.search(said) and not _EXTENDS.search(said):
                return number
    return ""


def _reported(row: Row) -> date:
    """The first day of trading that the return reports, else the day on which it closes."""
    with row.filing.records.aside():
        days = [day.date("trading_date").day for day in row.filing.rows_of(row.id, "repurchases")]
        return min(days) if days else row.filing.row("issued_shares", row.id).date("closing_date").day


def _at_the_meeting(row: Row, granted: date) -> Iterator[tuple[Figure, bool]]:
    """The shares in issue and entitled that the poll results of the day state, in all and of the class."""
    for met, poll in _polls(row.filing):
        for note in poll.rows("poll_notes") if met == granted else ():
            if not note.id or row.id == note.id or row.id.endswith(f"-{note.id.removeprefix('class-')}"):
                for name in _AS_TREASURY:
                    if note.is_filled(name):
                        yield note.figure(name), True


def _at_the_last_return(row: Row, granted: date) -> Iterator[tuple[Figure, bool]]:
    """The closing balance of the class in the last return before the resolution: there may be a later one."""
    records = row.filing.records
    entries = [one for one in records.directory.others(row.filing.id, MONTHLY, NEXT_DAY) if _is_by(one, granted)]
    for entry in sorted(entries, key=attrgetter("lateness"), reverse=True):
        balance = records.filing(entry.filing.id).find("issued_shares", row.id)
        if balance is not None and balance.states("closing_balance"):
            yield balance.closing_balance, False
            return


def _is_by(entry: Identity, day: date) -> bool:
    return entry.covers is not None and entry.covers <= day


def _tenth(base: Figure) -> Decimal:
    return (base.value * TENTH.value).to_integral_value(ROUND_FLOOR)


def _under_the_mandate(row: Row) -> Iterator[FilingRecords]:
    """The next day returns of the class under the same mandate up to this one, the first first."""
    records, granted = row.filing.records, row.date("resolution_date").value
    for entry in reversed(records.directory.before(row.filing.id, NEXT_DAY)):
        other = records.filing(entry.filing.id)
        mandate = other.find("repurchase_mandate", row.id)
        if mandate is None or not mandate.states("cumulative_number") or not mandate.states("resolution_date"):
            continue
        if mandate.date("resolution_date").value == granted:
            yield other
    yield row.filing


def _follows(one: FilingRecords, other: FilingRecords, group: str) -> bool:
    """Whether one return opens where the other one closed, so that none can be missing between them."""
    closed, opens = one.find("issued_shares", group), other.find("issued_shares", group)
    if closed is None or opens is None or not closed.states("closing_date") or not opens.states("opening_date"):
        return False
    return closed.date("closing_date").value == opens.date("opening_date").value


def _bought(filing: FilingRecords, group: str) -> Figure:
    """What a return reports as bought; nothing where its report has no total."""
    totals = filing.find("repurchase_totals", group)
    return totals.total_number if totals is not None else constant(0, "shares", "no repurchase is reported")
