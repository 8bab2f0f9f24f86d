"""The days on which the Hong Kong exchange is open for dealing. Half days count; past its last year it is unknown."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from reviewer.core.errors import NotStatedError
from reviewer.core.figure import Statement, said
from reviewer.core.printed_dates import print_date
from reviewer.core.resources import resource

SATURDAY = 5
_ORDINALS = {1: "first", 2: "second", 3: "third", 4: "fourth", 5: "fifth"}


@dataclass(frozen=True, slots=True)
class BusinessDays:
    """A table of closed weekdays from `first` to `last`. Outside it every question raises NotStatedError.

    `sources` says where the table is from, by the year from which on each source holds.
    """

    first: date
    last: date
    closed: Mapping[date, str]
    half_days: Mapping[date, str]
    sources: Mapping[int, str]

    def is_open(self, day: date) -> bool:
        """Whether the exchange deals on that day, be it half of it; NotStatedError when the table does not reach it."""
        if not self.first <= day <= self.last:
            raise NotStatedError(
                f"the table of Hong Kong business days runs from {print_date(self.first)} to {print_date(self.last)}: "
                f"whether {print_date(day)} is one is unknown"
            )
        return day.weekday() < SATURDAY and day not in self.closed

    @property
    def provenance(self) -> str:
        """Where the table is from, and for which years."""
        told = "; ".join(f"from {year} {source}" for year, source in self.sources.items())
        return f"{self.first.year} to {self.last.year}: {told}"

    def why_closed(self, day: date) -> str:
        """What keeps the exchange closed on a day it is: the holiday, or the day of the week."""
        return self.closed.get(day) or f"a {day:%A}"

    def after(self, day: date, count: int = 1) -> date:
        """The count-th business day after a day; the day itself need not be one."""
        while count:
            day += timedelta(days=1)
            count -= self.is_open(day)
        return day

    def deadline(self, event: Statement, count: int = 1) -> Statement:
        """The count-th business day after a stated date, as a side of a finding that says how it was found."""
        if not isinstance(event.value, date):
            raise TypeError("business days are counted from a date")
        found = self.after(event.value, count)
        return said(found, f"the {_ORDINALS.get(count, count)} Hong Kong business day after {print_date(event.value)}")


@cache
def hong_kong() -> BusinessDays:
    """The shipped table."""
    table = json.loads(resource("calendars", "hkex.json").read_text(encoding="utf-8"))
    return BusinessDays(
        date.fromisoformat(table["first"]), date.fromisoformat(table["last"]),
        _named_days(table["closed"]), _named_days(table["half_days"]),
        {int(year): source for year, source in table["sources"].items()},
    )  # fmt: skip


def _named_days(days: Mapping[str, str]) -> dict[date, str]:
    return {date.fromisoformat(day): name for day, name in days.items()}
