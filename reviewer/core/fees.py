"""The fees on a purchase of shares through the Exchange, as they were in force from day to day."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from reviewer.core.errors import NotStatedError
from reviewer.core.figure import Figure, constant
from reviewer.core.printed_dates import print_date

# The council took its present name on this day; its levy is called after it.
COUNCIL_RENAMED = date(2022, 10, 1)


@dataclass(frozen=True, slots=True)
class Schedule:
    """The rates from a day on, each side, in per cent of the consideration; None for a levy that was not there.

    `seen` says whether the rates were seen in rules and filings, or are as remembered and should be looked up.
    """

    since: date
    brokerage: Decimal
    sfc_levy: Decimal
    council_levy: Decimal | None
    trading_fee: Decimal
    seen: bool


SCHEDULES = (
    Schedule(date(2023, 1, 1), Decimal(1), Decimal("0.0027"), Decimal("0.00015"), Decimal("0.00565"), True),
    Schedule(date(2022, 1, 1), Decimal(1), Decimal("0.0027"), Decimal("0.00015"), Decimal("0.005"), True),
    Schedule(date(2014, 11, 1), Decimal(1), Decimal("0.0027"), None, Decimal("0.005"), True),
    Schedule(date(2010, 10, 1), Decimal(1), Decimal("0.003"), None, Decimal("0.005"), False),
    Schedule(date(2006, 12, 1), Decimal(1), Decimal("0.004"), None, Decimal("0.005"), False),
)


def schedule_on(day: date) -> Schedule:
    """The schedule in force on a day; NotStatedError before the first that is known."""
    for schedule in SCHEDULES:
        if day >= schedule.since:
            return schedule
    raise NotStatedError(f"the fees before {print_date(SCHEDULES[-1].since)} are not known")


def fees_on(day: date) -> Iterator[Figure]:
    """The rates in force on a day, each as the part of the consideration that it is."""
    schedule = schedule_on(day)
    rates = {
        "brokerage": schedule.brokerage,
        "SFC transaction levy": schedule.sfc_levy,
        "AFRC transaction levy": schedule.council_levy,
        "trading fee": schedule.trading_fee,
    }
    for name, rate in rates.items():
        if rate is not None:
            yield constant(rate.scaleb(-2), "", f"{name} of {rate} %")
