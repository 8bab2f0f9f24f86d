"""Periods and dates in prose: when a period ends, that it begins after it is announced, and days of the week."""

import calendar
import re
from datetime import date, timedelta

from reviewer.core.business_days import hong_kong
from reviewer.core.check import (
    FilingRecords,
    Row,
    Severity,
    Statement,
    Verdict,
    agree,
    at_most,
    cannot_tell,
    check,
    holds,
    not_applicable,
    rows_with,
)
from reviewer.core.figure import said
from reviewer.core.printed_dates import print_date

_DEALINGS = re.compile(r"^dealings?\b.*(?:commence|begin)|開始.{0,8}[買买][賣卖]", re.IGNORECASE)
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_CHINESE_WEEKDAYS = {sign: n for n, sign in enumerate("一二三四五六日")} | {"天": 6}


@check(
    code="VA4",
    tick="R",
    each=rows_with("length", "starts", tables=("periods",)),
    basis="A period ends on the day before its anniversary",
    severity=Severity.WARNING,
)
def period_ends_when_its_length_is_over(row: Row) -> Verdict:
    """The first day of a period and its length give the last day that is printed."""
    starts, length = row.date("starts"), row.length
    after = _later(starts.day, int(length.value), length.unit)
    last = starts.plus_days((after - starts.day).days - 1)
    runs = f"{length.value:f} {length.unit} from {print_date(starts.day)} run to and including {print_date(last.day)}"
    if not row.has("ends") or not row.states("ends"):
        raise cannot_tell(f"the last day is not printed: {runs}")
    ends = row.date("ends")
    if ends.day == after:
        raise cannot_tell(f"{runs}; {print_date(ends.day)} is one day more, unless the first day does not count")
    return agree(stated=ends, computed=last, why=runs)


@check(
    code="VA5",
    tick="R",
    each=rows_with("starts", tables=("periods",)),
    basis="An undertaking is announced before it begins",
    severity=Severity.NOTE,
)
def period_starts_after_it_is_announced(row: Row) -> Verdict:
    """A period begins on the day of the announcement or later."""
    if row.filing.kind != "voluntary_announcement":
        return not_applicable("periods of the past are told in other announcements")
    return at_most(row.filing.facts.date("announced"), row.date("starts"))


@check(
    code="VA5",
    tick="R",
    each=rows_with("announced", tables=("facts",)),
    basis="Announcements are published on business days of the exchange, and for the next on Sundays",
    severity=Severity.NOTE,
)
def announcement_is_dated_on_a_business_day(row: Row) -> Verdict:
    """The announcement is dated on a day on which announcements are published."""
    announced, days = row.date("announced"), hong_kong()
    if days.is_open(announced.day) or days.is_open(announced.day + timedelta(days=1)):
        return holds(True, stated=announced, why=f"{announced.day:%A}")
    raise cannot_tell(f"{print_date(announced.day)} is {days.why_closed(announced.day)}: look when it was published")


@check(
    code="VA5",
    tick="R",
    each=rows_with("date", "weekday", tables=("announcement_dates",)),
    basis="The calendar",
)
def weekday_is_that_of_the_date(row: Row) -> Verdict:
    """The day of the week printed beside a date is that of the date."""
    day, weekday = row.date("date"), row.text("weekday")
    falls = _WEEKDAYS[day.day.weekday()].capitalize()
    return holds(
        _weekday(str(weekday.value)) == day.day.weekday(), stated=weekday, why=f"{print_date(day.day)} is a {falls}"
    )


@check(
    code="VA6",
    tick="PY",
    each=rows_with("additional", "starts", tables=("periods",)),
    basis="An additional period follows the one before it",
    severity=Severity.WARNING,
)
def additional_period_follows_the_one_before(row: Row) -> Verdict:
    """A period called additional begins where the earlier one ends, or on an anniversary of the listing."""
    starts = row.date("starts")
    ended = _ends_before(row)
    if ended is not None:
        return agree(stated=starts, computed=ended.plus_days(1))
    listed = _listing(row.filing)
    if listed is None:
        raise cannot_tell("no filing that tells of the earlier period, or of the listing, is open")
    years = starts.day.year - listed.day.year
    anniversary = _later(listed.day, 12 * years, "months")
    why = f"anniversary {years} of the first day of dealings, {print_date(listed.day)}"
    return agree(stated=starts, computed=said(anniversary, why), why=why)


def _later(day: date, count: int, unit: str) -> date:
    """The day so many years, months or days later; the last of a month where there is no such day."""
    if unit == "days":
        return day + timedelta(days=count)
    months = day.month - 1 + count * (12 if unit == "years" else 1)
    year, month = day.year + months // 12, months % 12 + 1
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


def _weekday(words: str) -> int | None:
    plain = words.strip().casefold()
    return _WEEKDAYS.index(plain) if plain in _WEEKDAYS else _CHINESE_WEEKDAYS.get(plain[-1:])


def _ends_before(row: Row) -> Statement | None:
    """The last day of a period in an earlier announcement of the issuer."""
    records, own = row.filing.records, row.date("starts").day
    for entry in records.directory.others(row.filing.id):
        for other in records.filing(entry.filing.id).rows("periods"):
            if other.is_filled("ends") and abs((other.date("ends").day - own).days) < 40:
                return other.date("ends")
    return None


def _listing(filing: FilingRecords) -> Statement | None:
    """The first day of dealings, from the timetable of the issuer's share offer."""
    for entry in filing.records.directory.others(filing.id):
        with filing.records.aside():
            rows = [row for row in filing.records.filing(entry.filing.id).rows("timetable") if _begins_dealings(row)]
        for row in rows:
            if row.states("date"):
                return row.date("date")
    return None


def _begins_dealings(row: Row) -> bool:
    return row.has("date") and row.states("event") and bool(_DEALINGS.search(str(row.text("event").value)))
