"""The rates of the fees that a notice of an offer prints, against those in force on its day."""

from decimal import Decimal

from reviewer.core.check import (
    FilingRecords,
    Row,
    Verdict,
    agree,
    check,
    constant,
    each_filing,
    holds,
    not_applicable,
    rows_with,
)
from reviewer.core.fees import COUNCIL_RENAMED, Schedule, schedule_on
from reviewer.core.kinds import NOTICES
from reviewer.core.printed_dates import print_date

BASIS = "Fees of the Exchange, the SFC and the AFRC in force on the day of the notice"


@check(code="GO4", tick="R", each=rows_with("brokerage_rate", tables=("offer",), kinds=NOTICES), basis=BASIS)
def brokerage_is_as_in_force(row: Row) -> Verdict:
    """The brokerage is the rate in force on the day of the notice."""
    return _in_force(row, "brokerage_rate", _schedule(row.filing).brokerage)


@check(code="GO4", tick="R", each=rows_with("sfc_levy_rate", tables=("offer",), kinds=NOTICES), basis=BASIS)
def sfc_levy_is_as_in_force(row: Row) -> Verdict:
    """The SFC transaction levy is the rate in force on the day of the notice."""
    return _in_force(row, "sfc_levy_rate", _schedule(row.filing).sfc_levy)


@check(code="GO4", tick="R", each=rows_with("trading_fee_rate", tables=("offer",), kinds=NOTICES), basis=BASIS)
def trading_fee_is_as_in_force(row: Row) -> Verdict:
    """The Stock Exchange trading fee is the rate in force on the day of the notice."""
    return _in_force(row, "trading_fee_rate", _schedule(row.filing).trading_fee)


@check(code="GO4", tick="R", each=each_filing(*NOTICES), basis=BASIS)
def council_levy_is_as_in_force(filing: FilingRecords) -> Verdict:
    """The levy of the Accounting and Financial Reporting Council has its rate and name of the day; none before 2022."""
    day, row = filing.facts.date("announced").day, filing.row("offer")
    rate = schedule_on(day).council_levy
    name, other = ("afrc_levy_rate", "frc_levy_rate") if day >= COUNCIL_RENAMED else ("frc_levy_rate", "afrc_levy_rate")
    if rate is None:
        printed = [row.figure(one) for one in (name, other) if row.has(one)]
        return holds(not printed, stated=printed[0] if printed else None, why="there was no such levy before 2022")
    if row.has(other):
        called = "AFRC" if name == "afrc_levy_rate" else "FRC"
        return holds(False, stated=row.figure(other), why=f"on that day the council was called {called}")
    if not row.has(name):
        return holds(False, why=f"a levy of {rate} % is in force and none is printed")
    return _in_force(row, name, rate)


def _schedule(filing: FilingRecords) -> Schedule:
    return schedule_on(filing.facts.date("announced").day)


def _in_force(row: Row, name: str, rate: Decimal) -> Verdict:
    schedule = _schedule(row.filing)
    if not schedule.seen:
        return not_applicable(f"the fees of {print_date(schedule.since)} are not sure")
    return agree(row.figure(name), constant(rate, "%", f"in force since {print_date(schedule.since)}"))
