"""Last month's closing balance is this month's opening balance.

A check of this family is open, and says which return it waits for, until that return is opened as well.
"""

from collections.abc import Iterator
from datetime import date
from operator import attrgetter

from reviewer.core.business_days import hong_kong
from reviewer.core.check import (
    Figure,
    FilingRecords,
    Outcome,
    Row,
    Severity,
    Verdict,
    agree,
    cannot_tell,
    check,
    each_filing,
    holds,
    not_applicable,
    rows_with,
)
from reviewer.core.directory import Identity, end_of_month_before
from reviewer.core.figure import total
from reviewer.core.kinds import MONTHLY, NEXT_DAY

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
    verdict = agree(stated=row.opening_balance, computed=latest.row(row.table, row.id).closing_balance, why=why)
    if verdict.outcome is Outcome.EXCEPTION and not _closes_the_month(latest, row.id):
        # What is exercised or converted in small numbers is told in the monthly return only.
        raise cannot_tell(f"{_not_open(row.filing)}, and more may have moved after its last next day return")
    return verdict


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
    if before.filing.language != filing.filing.language:
        raise cannot_tell("the return for the preceding month is open in another language only")
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


def _closes_the_month(filing: FilingRecords, group: str) -> bool:
    """Whether no business day of the month is left after the day on which a next day return closed."""
    closed = filing.row("issued_shares", group).date("closing_date").day
    return hong_kong().after(closed).month != closed.month


def _others(filing: FilingRecords, *kinds: str) -> tuple[Identity, ...]:
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
    last = max(in_month, key=attrgetter("lateness"), default=None)
    return None if last is None else filing.records.filing(last.filing.id)


def _is_in(day: date, month_end: date) -> bool:
    return (day.year, day.month) == (month_end.year, month_end.month)


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
    if row.is_filled("particulars"):
        return " ".join(str(row.text("particulars").value).split())
    return row.id


def _outstanding(row: Row) -> bool:
    name = "closing_balance" if row.has("closing_balance") else "may_be_issued"
    return row.is_filled(name) and bool(row.figure(name).value)
