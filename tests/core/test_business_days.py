"""Deadlines count Hong Kong business days, and the calendar says where it ends."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.core.business_days import hong_kong
from reviewer.core.errors import NotStatedError
from reviewer.core.figure import said

DAYS = st.dates(min_value=date(2006, 1, 1), max_value=date(2026, 12, 1))


@pytest.mark.parametrize(
    ("month_end", "fifth"),
    [
        (date(2008, 7, 31), date(2008, 8, 8)),  # typhoon Kammuri on 6 August
        (date(2011, 9, 30), date(2011, 10, 10)),
        (date(2013, 7, 31), date(2013, 8, 7)),
        (date(2023, 1, 31), date(2023, 2, 7)),
        (date(2023, 8, 31), date(2023, 9, 11)),  # a typhoon on 1 September, a black rainstorm on the 8th
        (date(2026, 8, 31), date(2026, 9, 7)),
        (date(2026, 9, 30), date(2026, 10, 8)),
    ],
)
def test_a_monthly_return_is_due_on_the_fifth_business_day(month_end: date, fifth: date) -> None:
    assert hong_kong().after(month_end, 5) == fifth


@pytest.mark.parametrize(
    ("event", "next_day"),
    [
        (date(2011, 9, 28), date(2011, 9, 30)),  # typhoon Nesat on the 29th
        (date(2012, 9, 28), date(2012, 10, 3)),  # the Mid-Autumn Festival fell on the eve of the National Day
        (date(2013, 8, 13), date(2013, 8, 15)),  # typhoon Utor on the 14th
        (date(2022, 12, 30), date(2023, 1, 3)),  # 1 January fell on a Sunday, so the 2nd was a holiday
        (date(2026, 2, 13), date(2026, 2, 16)),  # the half day before Chinese New Year counts
        (date(2026, 2, 16), date(2026, 2, 20)),
        (date(2023, 6, 24), date(2023, 6, 26)),  # an event on a Saturday
    ],
)
def test_a_next_day_return_is_due_on_the_next_business_day(event: date, next_day: date) -> None:
    assert hong_kong().after(event) == next_day


def test_the_deadline_says_how_it_was_found() -> None:
    deadline = hong_kong().deadline(said(date(2023, 1, 31)), 5)
    assert deadline.value == date(2023, 2, 7)
    assert deadline.note == "the fifth Hong Kong business day after 31 January 2023"


def test_good_friday_is_closed_and_says_why() -> None:
    assert not hong_kong().is_open(date(2023, 4, 7))
    assert hong_kong().why_closed(date(2023, 4, 7)) == "Good Friday"
    assert hong_kong().why_closed(date(2023, 4, 8)) == "a Saturday"


@pytest.mark.parametrize("day", [date(2005, 12, 30), date(2027, 1, 4)])
def test_outside_its_years_the_calendar_does_not_know(day: date) -> None:
    with pytest.raises(NotStatedError, match=r"01 January 2006 to 31 December 2026.*is unknown"):
        hong_kong().is_open(day)


def test_a_deadline_past_the_last_year_is_unknown() -> None:
    with pytest.raises(NotStatedError):
        hong_kong().after(date(2026, 12, 31))


@given(DAYS)
def test_the_next_business_day_is_open_and_none_between_is(day: date) -> None:
    found = hong_kong().after(day)
    assert hong_kong().is_open(found)
    assert not any(
        hong_kong().is_open(date.fromordinal(between)) for between in range(day.toordinal() + 1, found.toordinal())
    )


@pytest.mark.parametrize("day", [date(2008, 8, 6), date(2008, 8, 22), date(2011, 9, 29), date(2013, 8, 14)])
def test_a_day_closed_for_the_weather_says_so(day: date) -> None:
    assert "Severe Weather" in hong_kong().why_closed(day)


def test_the_table_names_its_sources_and_holds_half_days() -> None:
    told = hong_kong().provenance
    assert told.startswith("2006 to 2026: from 2006 exchange_calendars 4.13.2")
    assert "; from 2014 holidays " in told
    assert hong_kong().is_open(date(2026, 2, 16))
    assert date(2026, 2, 16) in hong_kong().half_days
