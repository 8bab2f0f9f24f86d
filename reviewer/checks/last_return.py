"""A next day return opens where the last return of the issuer closed.

A check of this family is open, and says which return it waits for, until that return is opened as well.
"""

from datetime import date

from reviewer.core.check import (
    FilingRecords,
    Outcome,
    Row,
    Severity,
    Statement,
    Verdict,
    agree,
    cannot_tell,
    check,
    holds,
    not_applicable,
    rows_with,
)
from reviewer.core.directory import Identity
from reviewer.core.events import is_issue, is_treasury_sale, is_under_earlier_rights
from reviewer.core.kinds import MONTHLY, NEXT_DAY
from reviewer.core.printed_dates import print_date


@check(
    code="ND6",
    tick="PY",
    each=rows_with("opening_date", "opening_balance", tables=("issued_shares",), kinds=(NEXT_DAY,)),
    basis="Form FF304 Note 2, FF305 Note 1",
)
def opening_balance_is_that_of_the_last_return(row: Row) -> Verdict:
    """The opening balance is the closing balance of the last next day or monthly return, whichever is later."""
    opening = row.date("opening_date")
    last = _return_closed_on(row, opening.day)
    computed = last.row("issued_shares", row.id).closing_balance
    return agree(stated=row.opening_balance, computed=computed, why=f"by {last.filing.name}")


@check(
    code="ND6",
    tick="PY",
    each=rows_with("opening_date", "closing_date", tables=("issued_shares",), kinds=(NEXT_DAY,)),
    basis="Form FF304 Note 2, FF305 Note 1",
)
def opening_date_is_that_of_the_last_return(row: Row) -> Verdict:
    """The opening balance is dated on the closing date of the last next day or monthly return."""
    opening, closing = row.date("opening_date"), row.date("closing_date")
    last = _last_before(row, closing.day, opening.day)
    if last is None or last.covers is None or last.covers < opening.day:
        raise cannot_tell(f"no return of this issuer that closed on {print_date(opening.day)} is open")
    return agree(stated=opening, computed=_closing_date(row.filing.records.filing(last.filing.id), row.id))


@check(
    code="ND16",
    tick="PY",
    each=rows_with("event_date", "number", tables=("not_yet_cancelled",), kinds=(NEXT_DAY,)),
    basis="Form FF305 I.B: the list runs on until cancellation",
    severity=Severity.WARNING,
)
def uncancelled_shares_are_carried_forward(row: Row) -> Verdict:
    """A row of shares not yet cancelled is the same as in the last next day return, until they are cancelled."""
    balance = row.filing.row("issued_shares", row.group)
    opening = balance.date("opening_date")
    if row.date("event_date").day > opening.day:
        return not_applicable("bought since the last return")
    before = _return_closed_on(balance, opening.day, NEXT_DAY)
    bought = row.date("event_date").value
    same_day = [line for line in before.rows_of(row.group, row.table) if line.date("event_date").value == bought]
    if not same_day:
        return holds(False, stated=row.number, why="it was not on the list of the last return")
    return agree(stated=row.number, computed=same_day[0].number)


@check(
    code="ND17",
    tick="PY",
    each=rows_with("cumulative_number", "resolution_date", tables=("repurchase_mandate",), kinds=(NEXT_DAY,)),
    basis="Form FF304 and FF305 II.B: number repurchased under the mandate (a)",
)
def mandate_used_runs_on(row: Row) -> Verdict:
    """The number repurchased under the mandate is that of the last return plus what was repurchased since."""
    opening = row.filing.row("issued_shares", row.id).date("opening_date")
    before = _next_day_return_before(row, opening.day)
    mandate = before.row("repurchase_mandate", row.id)
    today = row.filing.row("repurchase_totals", row.id).total_number
    if mandate.date("resolution_date").value != row.date("resolution_date").value:
        return agree(stated=row.cumulative_number, computed=today, why="a new mandate begins at nil")
    verdict = agree(stated=row.cumulative_number, computed=mandate.cumulative_number + today)
    closed = before.row("issued_shares", row.id).date("closing_date")
    if verdict.outcome is Outcome.EXCEPTION and closed.day != opening.day:
        raise cannot_tell(f"since {before.filing.name} there may be a next day return that is not open")
    return verdict


@check(
    code="ND21",
    tick="R",
    each=rows_with("moratorium_until", tables=("repurchase_mandate",), kinds=(NEXT_DAY,)),
    basis="Main Board Rule 10.06(3)(a)",
    severity=Severity.WARNING,
)
def nothing_is_issued_in_the_moratorium(row: Row) -> Verdict:
    """No new shares are issued and no treasury shares are sold between a repurchase and the end of the moratorium."""
    until = row.date("moratorium_until")
    closing = row.filing.row("issued_shares", row.id).date("closing_date")
    later = [entry for entry in _others(row.filing, NEXT_DAY) if entry.covers and entry.covers > closing.day]
    if not later:
        raise cannot_tell(f"no later next day return is open; the moratorium runs up to {print_date(until.day)}")
    for entry in later:
        for event in row.filing.records.filing(entry.filing.id).rows_of(row.id, "changes"):
            if _is_fresh_issue(event) and closing.day < event.date("event_date").day <= until.day:
                return holds(False, stated=until, why=f"{event.text('event').value} in {entry.filing.name}")
    return holds(True, stated=until, why=f"{len(later)} later next day returns show none")


def _others(filing: FilingRecords, *kinds: str) -> tuple[Identity, ...]:
    return filing.records.directory.others(filing.id, *kinds)


def _last_before(row: Row, closing: date, opening: date) -> Identity | None:
    """The last return of the issuer that closed before this one; on the same day only if this one opens there."""
    for entry in row.filing.records.directory.before(row.filing.id, MONTHLY, NEXT_DAY):
        if entry.covers and (entry.covers < closing or entry.covers == closing == opening):
            return entry
    return None


def _return_closed_on(row: Row, day: date, *kinds: str) -> FilingRecords:
    for entry in row.filing.records.directory.before(row.filing.id, *(kinds or (MONTHLY, NEXT_DAY))):
        if entry.covers != day:
            continue
        filing = row.filing.records.filing(entry.filing.id)
        if filing.find("issued_shares", row.id) is not None:
            return filing
    raise cannot_tell(f"no return of this issuer that closed on {print_date(day)} with this class of shares is open")


def _next_day_return_before(row: Row, opening: date) -> FilingRecords:
    """The next day return that closed where this one opens; over the end of a month the last one before it."""
    balance = row.filing.row("issued_shares", row.id)
    last = _return_closed_on(balance, opening)
    if last.kind == NEXT_DAY:
        return last
    for entry in row.filing.records.directory.before(row.filing.id, NEXT_DAY):
        filing = row.filing.records.filing(entry.filing.id)
        if filing.find("issued_shares", row.id) is not None:
            return filing
    raise cannot_tell(
        f"no next day return of this issuer before {print_date(opening)} with this class of shares is open"
    )


def _closing_date(filing: FilingRecords, group: str) -> Statement:
    if filing.kind == MONTHLY:
        return filing.facts.date("month_ended")
    return filing.row("issued_shares", group).date("closing_date")


def _is_fresh_issue(event: Row) -> bool:
    said = str(event.text("event").value) if event.states("event") else ""
    return (is_issue(said) or is_treasury_sale(said)) and not is_under_earlier_rights(said)
