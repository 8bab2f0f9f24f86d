"""Writes resources/calendars/hkex.json: the weekdays on which the Hong Kong exchange is closed or trades half a day.

Run once a year, when the Exchange has announced the days of the next one: raise LAST, run this with the development
requirements installed, and read the difference before it is committed.
"""

import json
from datetime import date
from importlib.metadata import version
from pathlib import Path

import holidays

FIRST = 2014
# The library computes the holidays of later years by rule; only announced years belong in the table.
LAST = 2026
TARGET = Path(__file__).resolve().parent.parent / "resources" / "calendars" / "hkex.json"


def days_of(category: str) -> dict[str, str]:
    """The weekdays of one category with their names, in order."""
    found = holidays.financial_holidays("XHKG", years=range(FIRST, LAST + 1), categories=(category,), language="en_US")
    return {day.isoformat(): name for day, name in sorted(found.items()) if day.weekday() < 5}


def main() -> None:
    """Draws the table."""
    table = {
        "exchange": "The Stock Exchange of Hong Kong",
        "source": f'holidays {version("holidays")} (MIT), financial_holidays("XHKG")',
        "first": date(FIRST, 1, 1).isoformat(),
        "last": date(LAST, 12, 31).isoformat(),
        "closed": days_of("public"),
        "half_days": days_of("half_day"),
    }
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    TARGET.write_text(json.dumps(table, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
