"""Times of the day and days of the week in English and Chinese."""

from datetime import date

import pytest

from reviewer.core.printed_times import minutes_of, weekday_number, weekday_of


@pytest.mark.parametrize(
    ("printed", "minutes"),
    [
        ("9:00 a.m.", 540),
        ("9:00 am.", 540),
        ("12:00 noon", 720),
        ("12:00 midnight", 1440),
        ("11:30 p.m.", 1410),
        ("12:15 a.m.", 15),
        ("上午九時正", 540),
        ("上午十一時三十分", 690),
        ("中午十二時正", 720),
        ("下午十一時正", 1380),
        ("午夜十二時正", 1440),
        ("下午三時半", 930),
        ("by the end of the day", None),
    ],
)
def test_a_printed_time_is_minutes_after_midnight(printed: str, minutes: int | None) -> None:
    assert minutes_of(printed) == minutes


@pytest.mark.parametrize(
    ("name", "number"),
    [("Monday", 0), ("SUNDAY", 6), ("星期三", 2), ("星期日", 6), ("週六", 5), ("Montag", None), ("", None)],
)
def test_a_day_of_the_week_has_a_number(name: str, number: int | None) -> None:
    assert weekday_number(name) == number


def test_a_date_names_its_day() -> None:
    assert weekday_of(date(2026, 1, 8)) == "Thursday"
