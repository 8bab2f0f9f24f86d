"""A history of many months made by the tests: monthly returns with next day returns between them."""

from calendar import monthrange
from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import date

from reviewer.checks import all_checks
from reviewer.core.chain import TYING, Joint, Ribbon
from reviewer.core.checker import Checker
from reviewer.core.history import history_of
from reviewer.core.printed_dates import print_date
from reviewer.core.review import Review
from tests.review_of import review_of

START, PLACED, BOUGHT = 1_000_000_000, 1_234_500, 20_400
CHECKS = tuple(check for check in all_checks() if check.tick in TYING)


@dataclass
class Drawn:
    """One filing as text, with where it stands in the history."""

    id: str
    kind: str
    covers: date
    text: str


@dataclass
class DrawnChain:
    """The filings of a history in time order."""

    filings: list[Drawn] = field(default_factory=list)

    def review(self, without: Collection[str] = (), altered: dict[str, str] | None = None) -> Review:
        """The review of all filings but some, with the text of some altered."""
        review = Review()
        for one in self.filings:
            if one.id not in without:
                review_of((altered or {}).get(one.id, one.text), one.kind, one.id, review)
        return review


def month_end(number: int, first: date = date(2024, 1, 31)) -> date:
    """The last day of the month so many months after the first."""
    year, month = divmod(first.year * 12 + first.month - 1 + number, 12)
    return date(year, month + 1, monthrange(year, month + 1)[1])


def chain_of(months: int) -> DrawnChain:
    """Each month: a placing and a repurchase with a next day return for either, then the monthly return."""
    chain, balance, closed = DrawnChain(), START, month_end(-1)
    for number in range(months):
        ended, opening, events = month_end(number), balance, []
        for day, moved, event in ((9, PLACED + number, "Placing"), (20, -BOUGHT - number, "Shares repurchased")):
            on = ended.replace(day=day)
            chain.filings.append(_next_day(f"nd{number:02}-{day:02}", closed, on, balance, balance + moved, event))
            balance, closed = balance + moved, on
            events.append((event, on, moved))
        chain.filings.append(_monthly(f"mr{number:02}", ended, opening, balance, events))
        closed = ended
    return chain


def ribbon_of(review: Review) -> Ribbon:
    """The only ribbon of a review."""
    (ribbon,) = history_of(review, Checker(review, CHECKS).run().values())
    return ribbon


def joint_into(ribbon: Ribbon, filing: str) -> Joint:
    """The joint that leads into a filing."""
    return next(joint for joint in ribbon.joints if joint.after == filing)


def _next_day(id: str, opened: date, closed: date, opening: int, closing: int, event: str) -> Drawn:
    text = f"""
        facts | issuer    | status         | date_submitted
        -     | Moon Inc. | New Submission | {print_date(closed)}

        class_of_shares         | stock_code
        changes@ordinary-shares | 01723

        issued_shares   | opening_date         | opening_balance | closing_date         | closing_balance
        ordinary-shares | {print_date(opened)} | {opening:,}     | {print_date(closed)} | {closing:,}

        changes           | event   | event_date           | number
        ordinary-shares#1 | {event} | {print_date(closed)} | {closing - opening:,}
    """
    return Drawn(id, "next_day_return", closed, text)


def _monthly(id: str, ended: date, opening: int, closing: int, events: list[tuple[str, date, int]]) -> Drawn:
    rows = "\n".join(
        f"ordinary-shares#{number} | {event} | {print_date(on)} | {moved:,}"
        for number, (event, on, moved) in enumerate(events, 1)
    )
    text = f"""
        facts | month_ended         | issuer    | status         | date_submitted
        -     | {print_date(ended)} | Moon Inc. | New Submission | {print_date(ended)}

        class_of_shares               | stock_code
        issued_shares@ordinary-shares | 01723

        authorised_shares | opening_balance | movement~ | closing_balance
        ordinary-shares   | 9,000,000,000   |           | 9,000,000,000

        par_value       | opening_par_value | closing_par_value
        ordinary-shares | HKD 0.01          | HKD 0.01

        issued_shares   | opening_balance | movement~             | closing_balance
        ordinary-shares | {opening:,}     | {closing - opening:,} | {closing:,}

        share_options     | particulars | opening_balance | closing_balance | approval_date
        ordinary-shares#1 | 2020 Scheme | 1,234,567       | 1,234,567       | 03 June 2020

        other_movements | event | event_date | issued_movement
{rows}
    """
    return Drawn(id, "monthly_return", ended, text)
