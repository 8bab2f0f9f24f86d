"""Last closing balance is this opening balance: from return to return of one issuer.

A check of this family is open, and says which return it waits for, until that return is opened as well.
"""

from collections.abc import Iterator
from datetime import date

from reviewer.core.check import (
    Figure,
    FilingRecords,
    Outcome,
    Row,
    Severity,
    Statement,
    Verdict,
    agree,
    cannot_tell,
    check,
    each_filing,
    holds,
    not_applicable,
    rows_with,
)
from reviewer.core.directory import MONTHLY, NEXT_DAY, Entry, end_of_month_before
from reviewer.core.events import is_issue, is_treasury_sale, is_under_earlier_rights
from reviewer.core.figure import total
from reviewer.core.printed_dates import print_date

BALANCES = ("authorised_shares", "authorised_capital", "issued_shares", "treasury_shares", "total_issued_shares")
SCHEMES = ("share_options", "warrants", "convertibles")
AGREEMENTS = (*SCHEMES, "other_agreements")


@check(
    code="MR20",
    tick="PY",
    each=rows_with("opening_balance", "closing_balance", tables=BALANCES, kinds=(MONTHLY,)),
    basis="Form FF301: balance at close of preceding month",
)
def opening_balance_is_last_closing_balance(row: Row) -> Verdict:
    """The balance at the close of the preceding month is the closing balance of the return for that month."""
    before = _month_before(row.filing)
    if before is not None:
        return agree(stated=row.opening_balance, computed=before.row(row.table, row.id).closing_balance)
    latest = _last_next_day(row.filing, end_of_month_before(_covers(row.filing))) if "issued" in row.table else None
    if latest is None or latest.find(row.table, row.id) is None:
        raise cannot_tell(_not_open(row.filing))
    why = "by the last next day return of the preceding month"
    return agree(stated=row.opening_balance, computed=latest.row(row.table, row.id).closing_balance, why=why)


@check(
    code="MR20",
    tick="PY",
    each=rows_with("opening_par_value", "closing_par_value", tables=("par_value",), kinds=(MONTHLY,)),
    basis="Form FF301 I: par value at close of preceding month",
)
def opening_par_value_is_last_closing_par_value(row: Row) -> Verdict:
    """The par value at the close of the preceding month is the closing par value of the return for that month."""
    before = _required_month_before(row.filing)
    return agree(stated=row.opening_par_value, computed=before.row(row.table, row.id).closing_par_value)


@check(
    code="MR20",
    tick="PY",
    each=rows_with("opening_balance", "closing_balance", tables=SCHEMES, kinds=(MONTHLY,)),
    basis="Form FF301 III: outstanding at close of preceding month",
)
def outstanding_is_carried_forward(row: Row) -> Verdict:
    """What was outstanding at the close of the last monthly return is outstanding at the opening of this one."""
    before = _twin(row, _required_month_before(row.filing))
    if before is None:
        return not_applicable("it is not in the return for the preceding month: new, or described in other words")
    return agree(stated=row.opening_balance, computed=before.closing_balance)


@check(
    code="MR21",
    tick="PY",
    each=each_filing(MONTHLY),
    basis="Schemes and instruments are listed until nothing is outstanding",
    severity=Severity.WARNING,
)
def schemes_of_last_month_are_listed(filing: FilingRecords) -> Verdict:
    """Every scheme and instrument of the last monthly return with something outstanding is in this one."""
    before = _required_month_before(filing)
    open_rows = [row for row in before.rows(*AGREEMENTS) if _outstanding(row)]
    if not open_rows:
        return not_applicable("nothing was outstanding at the close of the preceding month")
    gone = [_called(row) for row in open_rows if _twin(row, filing) is None]
    return holds(not gone, why=f"no longer listed: {'; '.join(gone)}" if gone else f"{len(open_rows)} are listed again")


@check(
    code="MR22",
    tick="CF",
    each=rows_with("movement", "closing_balance", tables=("issued_shares",), kinds=(MONTHLY,)),
    basis="Form FF304 Note 2, FF305 Note 1: next day returns lead up to the monthly return",
)
def next_day_returns_lead_to_closing_balance(row: Row) -> Verdict:
    """The last next day return of the month, with later movements, leads to the month's closing balance."""
    latest = _last_next_day(row.filing, _covers(row.filing))
    if latest is None or latest.find("issued_shares", row.id) is None:
        if not row.movement.value:
            return not_applicable("nothing moved in the month")
        raise cannot_tell(f"no next day return of {_covers(row.filing):%B %Y} with this class of shares is open")
    balance = latest.row("issued_shares", row.id)
    later = list(_moved_after(row, balance.date("closing_date").day))
    verdict = agree(stated=row.closing_balance, computed=total([balance.closing_balance, *later]))
    if verdict.outcome is Outcome.EXCEPTION and _moved_without_date(row):
        raise cannot_tell("sections A to D show movements without dates: which came after that return is not stated")
    return verdict


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
    before = _return_closed_on(row.filing.row("issued_shares", row.id), opening.day, NEXT_DAY)
    mandate = before.row("repurchase_mandate", row.id)
    today = row.filing.row("repurchase_totals", row.id).total_number
    if mandate.date("resolution_date").value != row.date("resolution_date").value:
        return agree(stated=row.cumulative_number, computed=today, why="a new mandate begins at nil")
    return agree(stated=row.cumulative_number, computed=mandate.cumulative_number + today)


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


def _others(filing: FilingRecords, *kinds: str) -> Iterator[Entry]:
    return filing.records.directory.others(filing.id, *kinds)


def _covers(filing: FilingRecords) -> date:
    covers = filing.records.directory.entries[filing.id].covers
    if covers is None:
        raise cannot_tell("the month of this return is not stated")
    return covers


def _month_before(filing: FilingRecords) -> FilingRecords | None:
    found = filing.records.directory.monthly(filing.id, end_of_month_before(_covers(filing)))
    return None if found is None else filing.records.filing(found.filing.id)


def _required_month_before(filing: FilingRecords) -> FilingRecords:
    found = _month_before(filing)
    if found is None:
        raise cannot_tell(_not_open(filing))
    return found


def _not_open(filing: FilingRecords) -> str:
    return f"the return for {end_of_month_before(_covers(filing)):%B %Y} of this issuer is not open"


def _last_next_day(filing: FilingRecords, month_end: date) -> FilingRecords | None:
    """The last next day return of the month that ended on a day."""
    in_month = [entry for entry in _others(filing, NEXT_DAY) if entry.covers and _is_in(entry.covers, month_end)]
    last = max(in_month, key=_lateness, default=None)
    return None if last is None else filing.records.filing(last.filing.id)


def _is_in(day: date, month_end: date) -> bool:
    return (day.year, day.month) == (month_end.year, month_end.month)


def _lateness(entry: Entry) -> tuple[date, date]:
    return entry.covers or date.min, entry.submitted or date.min


def _last_before(row: Row, closing: date, opening: date) -> Entry | None:
    """The last return of the issuer that closed before this one; on the same day only if this one opens there."""
    before = (
        entry
        for entry in _others(row.filing, MONTHLY, NEXT_DAY)
        if entry.covers and (entry.covers < closing or entry.covers == closing == opening)
    )
    return max(before, key=_lateness, default=None)


def _return_closed_on(row: Row, day: date, *kinds: str) -> FilingRecords:
    found = [entry for entry in _others(row.filing, *(kinds or (MONTHLY, NEXT_DAY))) if entry.covers == day]
    for entry in sorted(found, key=_lateness, reverse=True):
        filing = row.filing.records.filing(entry.filing.id)
        if filing.find("issued_shares", row.id) is not None:
            return filing
    raise cannot_tell(f"no return of this issuer that closed on {print_date(day)} with this class of shares is open")


def _closing_date(filing: FilingRecords, group: str) -> Statement:
    if filing.kind == MONTHLY:
        return filing.facts.date("month_ended")
    return filing.row("issued_shares", group).date("closing_date")


def _moved_after(row: Row, day: date) -> Iterator[Figure]:
    for movement in row.filing.rows_of(row.id, "other_movements"):
        if movement.states("event_date") and movement.date("event_date").day > day:
            yield movement.issued_movement


def _moved_without_date(row: Row) -> bool:
    totals = ("share_options_total", "warrants_total", "convertibles_total", "other_agreements_total")
    return any(section.nil_if_blank("issued_movement").value for section in row.filing.rows_of(row.id, *totals))


def _twin(row: Row, filing: FilingRecords) -> Row | None:
    """The row of another return that tells of the same scheme or instrument."""
    for other in filing.rows_of(row.group, row.table):
        if _called(other) == _called(row):
            return other
    return None


def _called(row: Row) -> str:
    if row.has("particulars") and row.states("particulars"):
        return " ".join(str(row.text("particulars").value).split())
    return row.id


def _outstanding(row: Row) -> bool:
    name = "closing_balance" if row.has("closing_balance") else "may_be_issued"
    return row.has(name) and row.states(name) and bool(row.figure(name).value)


def _is_fresh_issue(event: Row) -> bool:
    said = str(event.text("event").value) if event.states("event") else ""
    return (is_issue(said) or is_treasury_sale(said)) and not is_under_earlier_rights(said)
