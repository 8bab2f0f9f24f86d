"""What is due when, by the rule of the form: half an hour before trading, so many business days after the event."""

import calendar
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, timezone

from reviewer.core.business_days import hong_kong
from reviewer.core.errors import NotStatedError
from reviewer.core.kinds import MONTHLY, NEXT_DAY, POLL
from reviewer.core.printed_dates import print_date
from reviewer.core.reading import FieldKey
from reviewer.core.review import Review

HONG_KONG = timezone(timedelta(hours=8), "HKT")
HOUR = time(8, 30)
"""Half an hour before the pre-opening session, which is the earlier of the two."""


@dataclass(frozen=True, slots=True)
class Deadline:
    """`at` is None where it is not known, and `why` says why. `submitted` is the day the filing says it was filed."""

    at: datetime | None
    rule: str
    why: str = ""
    submitted: date | None = None

    def told(self, now: datetime) -> str:
        """One line: when it is due and how much time is left, or whether it was filed in time."""
        if self.at is None:
            return f"due: unknown ({self.why})"
        due = f"due {print_date(self.at.date())}, {self.at:%H:%M}"
        if self.submitted is not None:
            late = self.submitted > self.at.date()
            return f"{due}; submitted {print_date(self.submitted)}{', which is late' if late else ''}"
        left = self.at - now
        return f"{due}; {time_in_words(left)} left" if left > timedelta() else f"{due}; {time_in_words(-left)} overdue"


def deadline_of(review: Review, filing: str) -> Deadline | None:
    """The deadline of a filing; None for a kind of filing that has none by its form."""
    kind = review.filings[filing].kind
    if kind == MONTHLY:
        return _after(
            review, filing, 5, "Rule 13.25B: the fifth business day after the month", _month_end(review, filing)
        )
    if kind == NEXT_DAY:
        latest = max(_dates(review, filing, "closing_date"), default=None)
        return _after(review, filing, 1, "Rule 13.25A: the business day after the event", latest)
    if kind == POLL:
        meeting = max(_dates(review, filing, "meeting_date"), default=None)
        return _after(review, filing, 1, "Rule 13.39(5): the business day after the meeting", meeting)
    return None


def time_in_words(left: timedelta) -> str:
    """How long: "3 days 4 hours", "5 hours 10 minutes", "12 minutes"."""
    minutes = int(left.total_seconds()) // 60
    days, hours, minutes = minutes // 1440, minutes // 60 % 24, minutes % 60
    counts = [(days, "day"), (hours, "hour"), (minutes, "minute")]
    first = next((place for place, (count, _) in enumerate(counts) if count), 2)
    said = [f"{count} {word}{'' if count == 1 else 's'}" for count, word in counts[first : first + 2] if count]
    return " ".join(said) or "less than a minute"


def _after(review: Review, filing: str, count: int, rule: str, event: date | None) -> Deadline:
    submitted = review.stands(FieldKey(filing, "facts", "", "date_submitted"))
    filed = submitted if isinstance(submitted, date) else None
    if event is None:
        return Deadline(None, rule, "the date it is counted from is not stated", filed)
    try:
        day = hong_kong().after(event, count)
    except NotStatedError as problem:
        return Deadline(None, rule, str(problem), filed)
    return Deadline(datetime.combine(day, HOUR, HONG_KONG), rule, "", filed)


def _month_end(review: Review, filing: str) -> date | None:
    ended = review.stands(FieldKey(filing, "facts", "", "month_ended"))
    if not isinstance(ended, date):
        return None
    return ended.replace(day=calendar.monthrange(ended.year, ended.month)[1])


def _dates(review: Review, filing: str, name: str) -> list[date]:
    keys = (key for key in review.readings if key.filing == filing and key.field == name)
    return [stands for key in keys if isinstance(stands := review.stands(key), date)]
