"""Writes resources/calendars/hkex.json: the weekdays on which the Hong Kong exchange is closed or trades half a day.

Run once a year, when the Exchange has announced the days of the next one: raise LAST, run this with the development
requirements installed, and read the difference before it is committed.

The years before 2014 are taken over from the table as it stands. They were drawn with `--old-years`, which needs
exchange_calendars 4.13.2 in an environment of its own (it brings pandas): the days on which that calendar has no
session, named by the general holidays of Hong Kong; those that are none were full-day closures for the weather.
"""

import json
import sys
from collections.abc import Mapping
from datetime import date, timedelta
from importlib import import_module
from importlib.metadata import version
from pathlib import Path
from typing import Any

import holidays

OLDEST, FIRST = 2006, 2014
# The library computes the holidays of later years by rule; only announced years belong in the table.
LAST = 2026
WEATHER = "Trading Suspended for the Whole Day due to Severe Weather"
TARGET = Path(__file__).resolve().parent.parent / "resources" / "calendars" / "hkex.json"


def days_of(category: str) -> dict[str, str]:
    """The weekdays of one category with their names, in order."""
    found = holidays.financial_holidays("XHKG", years=range(FIRST, LAST + 1), categories=(category,), language="en_US")
    return {day.isoformat(): name for day, name in sorted(found.items()) if day.weekday() < 5}


def drawn_old_years() -> tuple[dict[str, str], str]:
    """The closed weekdays before 2014 with their names, and the source."""
    calendars = import_module("exchange_calendars")
    first, last = date(OLDEST, 1, 1), date(FIRST - 1, 12, 31)
    sessions = {day.date() for day in calendars.get_calendar("XHKG", start=str(first), end=str(last)).sessions}
    days = (first + timedelta(number) for number in range((last - first).days + 1))
    named = holidays.country_holidays(
        "HK", years=range(OLDEST, FIRST), categories=("public", "optional"), language="en_US"
    )
    closed = {day.isoformat(): named.get(day, WEATHER) for day in days if day.weekday() < 5 and day not in sessions}
    # Where a holiday moved on and its day has a name of its own, that name is the last one.
    closed = {day: name.split("; ")[-1] for day, name in closed.items()}
    return closed, f'exchange_calendars {version("exchange_calendars")} (Apache-2.0), calendar "XHKG"'


def kept_old_years(table: Mapping[str, Any]) -> tuple[dict[str, str], str]:
    """The same as they stand in the table."""
    return {day: name for day, name in table["closed"].items() if day < str(FIRST)}, table["sources"][str(OLDEST)]


def main() -> None:
    """Draws the table."""
    old, old_source = (
        drawn_old_years()
        if "--old-years" in sys.argv[1:]
        else kept_old_years(json.loads(TARGET.read_text(encoding="utf-8")))
    )
    table = {
        "exchange": "The Stock Exchange of Hong Kong",
        # By the year from which on each holds. Half days, which count as business days, are listed by the later one.
        "sources": {
            str(OLDEST): old_source,
            str(FIRST): f'holidays {version("holidays")} (MIT), financial_holidays("XHKG")',
        },
        "first": date(OLDEST, 1, 1).isoformat(),
        "last": date(LAST, 12, 31).isoformat(),
        "closed": {**old, **days_of("public")},
        "half_days": days_of("half_day"),
    }
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    TARGET.write_text(json.dumps(table, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
