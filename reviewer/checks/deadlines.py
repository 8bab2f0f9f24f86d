"""The period of a return, and whether it was submitted in time."""

import calendar
from operator import attrgetter

from reviewer.core.business_days import hong_kong
from reviewer.core.check import (
    FilingRecords,
    Row,
    Severity,
    Statement,
    Verdict,
    agree,
    at_least,
    at_most,
    cannot_tell,
    check,
    rows_with,
)
from reviewer.core.figure import said
from reviewer.core.kinds import MONTHLY, NEXT_DAY

FIFTH = 5
ON_THE_DAY = "submitted on the last day; the hour is not printed, and the limit is 08:30"


@check(
    code="MR23",
    tick="R",
    each=rows_with("month_ended", tables=("facts",), kinds=(MONTHLY,)),
    basis="Main Board Rule 13.25B, GEM Rule 17.27B",
)
def month_ends_on_its_last_day(row: Row) -> Verdict:
    """A monthly return is for a month ended on the last day of that month."""
    ended = row.date("month_ended")
    day = ended.day
    last = day.replace(day=calendar.monthrange(day.year, day.month)[1])
    return agree(stated=ended, computed=said(last, "the last day of the month"))


@check(
    code="MR24",
    tick="R",
    each=rows_with("month_ended", "date_submitted", tables=("facts",), kinds=(MONTHLY,)),
    basis="Main Board Rule 13.25B, GEM Rule 17.27B: 08:30 on the fifth business day after the month",
)
def monthly_return_is_in_time(row: Row) -> Verdict:
    """A monthly return is submitted by 08:30 on the fifth business day after the end of the month."""
    return _in_time(row.date("date_submitted"), hong_kong().deadline(row.date("month_ended"), FIFTH))


@check(
    code="MR25",
    tick="R",
    each=rows_with("month_ended", "date_submitted", tables=("facts",), kinds=(MONTHLY,)),
    basis="A month can be returned when it is over",
    severity=Severity.WARNING,
)
def month_is_over_when_submitted(row: Row) -> Verdict:
    """A monthly return is submitted after the month it is for."""
    return at_least(row.date("date_submitted"), row.date("month_ended").plus_days(1))


@check(
    code="ND25",
    tick="R",
    each=rows_with("date_submitted", tables=("facts",), kinds=(NEXT_DAY,)),
    basis="Main Board Rules 13.25A(1) and 10.06(4)(a), GEM Rule 17.27A: 08:30 on the business day after the event",
)
def next_day_return_is_in_time(row: Row) -> Verdict:
    """A next day return is submitted by 08:30 on the business day after its last event."""
    event = _last_event(row.filing)
    closed = "" if hong_kong().is_open(event.day) else f"the event fell on {hong_kong().why_closed(event.day)}"
    return _in_time(row.date("date_submitted"), hong_kong().deadline(event), closed)


def _in_time(submitted: Statement, deadline: Statement, why: str = "") -> Verdict:
    on_the_day = ON_THE_DAY if submitted.value == deadline.value else ""
    return at_most(submitted, deadline, why="; ".join(part for part in (why, on_the_day) if part))


def _last_event(filing: FilingRecords) -> Statement:
    rows = [row for row in filing.rows("issued_shares") if row.has("closing_date")]
    if not rows:
        raise cannot_tell("no closing balance with a date was found")
    return max((row.date("closing_date") for row in rows), key=attrgetter("day"))
