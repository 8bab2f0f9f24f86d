"""What is due when, over holidays and half days; unknown past the table of business days."""

from datetime import UTC, date, datetime, timedelta

import pytest

from reviewer.core.deadline import HONG_KONG, Deadline, deadline_of, time_in_words
from reviewer.core.review import Review
from tests.review_of import review_of


def monthly(ended: str, submitted: str = "?") -> Review:
    return review_of(f"""
        facts | month_ended | date_submitted
        -     | {ended}     | {submitted}
    """)


def next_day(closing: str) -> Review:
    return review_of(
        f"""
        issued_shares | opening_balance | closing_balance | closing_date
        1             |           1,000 |           1,100 | {closing}
        """,
        kind="next_day_return",
    )


def due(review: Review) -> str:
    deadline = deadline_of(review, "f1")
    assert deadline is not None
    return f"{deadline.at:%Y-%m-%d %H:%M}" if deadline.at else deadline.why


@pytest.mark.parametrize(
    ("ended", "day"),
    [
        ("31 January 2023", "2023-02-07 08:30"),
        # Good Friday, the day after it, Ching Ming and Easter Monday are closed.
        ("31 March 2026", "2026-04-10 08:30"),
        # National Day is closed; the 2nd of October is the first business day.
        ("30 September 2025", "2025-10-09 08:30"),
    ],
)
def test_a_monthly_return_is_due_on_the_fifth_business_day(ended: str, day: str) -> None:
    assert due(monthly(ended)) == day


@pytest.mark.parametrize(
    ("closing", "day"),
    [
        ("30 December 2022", "2023-01-03 08:30"),
        # The half day before the new year counts.
        ("30 December 2025", "2025-12-31 08:30"),
        ("31 December 2025", "2026-01-02 08:30"),
    ],
)
def test_a_next_day_return_is_due_on_the_next_business_day(closing: str, day: str) -> None:
    assert due(next_day(closing)) == day


def test_poll_results_are_due_on_the_business_day_after_the_meeting() -> None:
    review = review_of("poll_notes | meeting_date\n-          | 23 June 2023", kind="poll_results")
    assert due(review) == "2023-06-26 08:30"


def test_past_the_table_it_is_unknown_and_says_so() -> None:
    review = monthly("31 December 2031")
    assert "is unknown" in due(review)
    deadline = deadline_of(review, "f1")
    assert deadline is not None
    assert deadline.told(datetime(2032, 1, 2, tzinfo=UTC)).startswith("due: unknown (the table of")


def test_without_its_date_it_is_unknown() -> None:
    assert due(monthly("")) == "the date it is counted from is not stated"


def test_another_announcement_has_no_deadline_of_its_form() -> None:
    assert deadline_of(review_of("facts | issuer\n- | Some Co.", kind="other_announcement"), "f1") is None


AT = datetime(2026, 4, 10, 8, 30, tzinfo=HONG_KONG)


@pytest.mark.parametrize(
    ("before", "words"),
    [
        (timedelta(days=3, hours=4, minutes=20), "3 days 4 hours left"),
        (timedelta(days=1), "1 day left"),
        (timedelta(hours=5, minutes=10), "5 hours 10 minutes left"),
        (timedelta(minutes=1), "1 minute left"),
        (timedelta(seconds=20), "less than a minute left"),
        (-timedelta(hours=2), "2 hours overdue"),
    ],
)
def test_what_is_left_in_words(before: timedelta, words: str) -> None:
    assert Deadline(AT, "").told(AT - before) == f"due 10 April 2026, 08:30; {words}"


def test_the_time_left_does_not_depend_on_where_the_clock_is() -> None:
    assert Deadline(AT, "").told(datetime(2026, 4, 9, 23, 30, tzinfo=UTC)).endswith("1 hour left")


def test_what_was_submitted_was_in_time_or_late() -> None:
    assert Deadline(AT, "", submitted=date(2026, 4, 9)).told(AT).endswith("submitted 09 April 2026")
    assert Deadline(AT, "", submitted=date(2026, 4, 11)).told(AT).endswith("submitted 11 April 2026, which is late")


def test_a_moment_is_less_than_a_minute() -> None:
    assert time_in_words(timedelta(seconds=59)) == "less than a minute"
