"""Dates as the filings print them, in English and Chinese, and printed back the same way."""

import re
from datetime import date
from typing import NamedTuple

from reviewer.core.chinese_numbers import chinese_dates_found, read_chinese_date
from reviewer.core.errors import PrintedError

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_MONTH = "|".join(name for month in MONTHS for name in (month, month[:3]))
_FORMS = (
    re.compile(rf"(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s+(?P<name>{_MONTH})\.?,?\s+(?P<year>\d{{4}})", re.IGNORECASE),
    re.compile(rf"(?P<name>{_MONTH})\.?\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<year>\d{{4}})", re.IGNORECASE),
    re.compile(r"(?P<year>\d{4})\s*年\s*(?P<month>\d{1,2})\s*月\s*(?P<day>\d{1,2})\s*日"),
    re.compile(r"(?P<day>\d{1,2})/(?P<month>\d{1,2})/(?P<year>\d{4})"),
    re.compile(r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})"),
)


class DateFound(NamedTuple):
    """A date in running text, and the characters it stands at."""

    day: date
    start: int
    end: int


def read_date(text: str) -> date:
    """The date that the whole text says; PrintedError when it is not one date."""
    for form in _FORMS:
        found = form.fullmatch(text.strip())
        if found:
            return _date_of(found, text)
    try:
        return read_chinese_date(text)
    except PrintedError:
        raise PrintedError(f"{text!r} is not a date: write it as 31 January 2023.") from None


def dates_found(text: str) -> list[DateFound]:
    """Every full date in running text, in order, with its place; what is no day of the calendar is left out."""
    found = sorted((match for form in _FORMS for match in form.finditer(text)), key=lambda match: match.start())
    dates = []
    for match in found:
        try:
            dates.append(DateFound(_date_of(match, text), match.start(), match.end()))
        except PrintedError:
            continue
    dates += [DateFound(*one) for one in chinese_dates_found(text)]
    return sorted(dates, key=lambda one: one.start)


def print_date(day: date) -> str:
    """The date as the e-forms print it: 03 February 2023."""
    return f"{day.day:02d} {MONTHS[day.month - 1]} {day.year}"


def _date_of(found: re.Match[str], text: str) -> date:
    groups = found.groupdict()
    name = groups.get("name")
    month = int(groups["month"]) if name is None else _month_number(name)
    try:
        return date(int(groups["year"]), month, int(groups["day"]))
    except ValueError:
        raise PrintedError(f"{text!r} is not a day of the calendar.") from None


def _month_number(name: str) -> int:
    return next(number for number, month in enumerate(MONTHS, 1) if month.casefold().startswith(name.casefold()))
