"""Two headings of a return exchanged: one finding with its proof, one remedy, one undo."""

from datetime import UTC, datetime

import pytest

from reviewer.checks import all_checks
from reviewer.checks.exchanged_headings import (
    number_and_capital_stand_under_their_headings,
    number_and_total_stand_under_their_headings,
    prices_stand_under_their_headings,
)
from reviewer.core.check import Check, Outcome
from reviewer.core.checker import Checker, Finding
from reviewer.core.remedy import remedies
from reviewer.core.review import Action, Review
from tests.review_of import review_of

AT = datetime(2026, 11, 29, tzinfo=UTC)
REPORT = """
    repurchases       | trading_date | number  | highest_price | lowest_price | total_paid
    ordinary-shares#1 | 11 June 2025 | 100,000 | HKD 5.20      | HKD 5.00     | HKD 510,000
    ordinary-shares#2 | 12 June 2025 | 200,000 | HKD 5.30      | HKD 5.10     | HKD 1,040,000
    ordinary-shares#3 | 13 June 2025 | 300,000 | HKD 5.40      | HKD 5.40     | HKD 1,620,000

    repurchase_totals | total_number | total_paid    | for_cancellation | held_as_treasury
    ordinary-shares   | 600,000      | HKD 3,170,000 | 600,000          | 0
"""
CAPITAL = """
    authorised_shares | opening_balance | movement | closing_balance
    ordinary-shares   | 2,000,000,000   |          | 2,000,000,000

    par_value         | opening_par_value | movement_par_value | closing_par_value
    ordinary-shares   | HKD 0.10          |                    | HKD 0.10

    authorised_capital | opening_balance | movement | closing_balance
    ordinary-shares    | HKD 200,000,000 |          | HKD 200,000,000

    authorised_total | total_authorised_capital
    -                | HKD 200,000,000

    issued_shares   | opening_balance | movement | closing_balance
    ordinary-shares | 800,000,000     | 0        | 800,000,000
"""


def exchanged(drawn: str, one: str, other: str) -> str:
    """The drawing with two words of it in one another's place."""
    return drawn.replace(one, "~~").replace(other, one).replace("~~", other)


def part(drawn: str, table: str, one: str, other: str) -> str:
    """The drawing with two words exchanged in the block of one table."""
    blocks = drawn.split("\n\n")
    return "\n\n".join(exchanged(b, one, other) if b.strip().startswith(table) else b for b in blocks)


PRICES = part(REPORT, "repurchases", "highest_price", "lowest_price")
TOTALS = part(REPORT, "repurchases", "number", "total_paid")
NUMBERS = exchanged(CAPITAL, "    authorised_shares ", "    authorised_capital ")
CASES = pytest.mark.parametrize(
    ("check", "right", "wrong", "says"),
    [
        (prices_stand_under_their_headings, REPORT, PRICES, "2 of 2 rows fail as headed"),
        (number_and_total_stand_under_their_headings, REPORT, TOTALS, "3 of 3 rows fail as headed"),
        (number_and_capital_stand_under_their_headings, CAPITAL, NUMBERS, "2 of 2 rows fail as headed"),
    ],
    ids=lambda value: value.name if isinstance(value, Check) else "",
)


def review(drawn: str) -> Review:
    if "repurchases" in drawn:
        return review_of(drawn, "next_day_return", form="FF305")
    return review_of(drawn, "monthly_return", form="FF301")


def checked(of: Review) -> Checker:
    checker = Checker(of, all_checks())
    checker.run()
    return checker


def the(checker: Checker, check: Check) -> Finding:
    (found,) = [one for one in checker.findings.values() if one.check is check]
    return found


def outcomes(checker: Checker) -> dict[str, Outcome]:
    return {one.id: one.outcome for one in checker.findings.values()}


@CASES
def test_an_exchange_is_one_finding_with_its_proof_and_one_remedy(
    check: Check, right: str, wrong: str, says: str
) -> None:
    checker = checked(review(wrong))
    found = the(checker, check)
    assert found.outcome is Outcome.EXCEPTION
    assert found.verdict.why == f"{says}, none with the two headings exchanged"
    (remedy,) = remedies(checker, found)
    assert says in remedy.sentence
    assert remedy.sentence.endswith("breaks 0)")
    before = outcomes(checker)
    checker.review.act(
        "Ann", Action.RESTRUCTURE, found.id, at=AT, text=str(remedy.restructuring), reason=remedy.sentence
    )
    assert outcomes(checked(checker.review)) == outcomes(checked(review(right)))
    checker.review.act("Ann", Action.RESTORE, found.id, at=AT, text=str(remedy.restructuring))
    assert outcomes(checked(checker.review)) == before


@CASES
def test_what_is_right_is_said_to_hold(check: Check, right: str, wrong: str, says: str) -> None:
    found = the(checked(review(right)), check)
    assert (found.outcome, found.verdict.remedies) == (Outcome.AGREES, ())
    assert found.verdict.why.endswith("rows hold as headed")


@pytest.mark.parametrize(
    ("check", "drawn"),
    [
        (prices_stand_under_their_headings, REPORT.replace("HKD 5.20 ", "HKD 4.20 ")),
        (number_and_total_stand_under_their_headings, REPORT.replace("HKD 510,000", "HKD 610,000")),
        (number_and_total_stand_under_their_headings, TOTALS.replace("HKD 510,000", "HKD 610,000")),
        (number_and_capital_stand_under_their_headings, CAPITAL.replace("HKD 200,000,000 |", "HKD 300,000,000 |")),
        (number_and_capital_stand_under_their_headings, NUMBERS.replace("HKD 200,000,000 |", "HKD 300,000,000 |")),
    ],
)
def test_one_figure_that_is_wrong_is_no_matter_of_the_headings(check: Check, drawn: str) -> None:
    assert drawn not in (REPORT, TOTALS, CAPITAL, NUMBERS)
    found = the(checked(review(drawn)), check)
    assert (found.outcome, found.verdict.remedies) == (Outcome.AGREES, ())


def test_shares_of_a_par_value_of_one_cannot_tell_their_headings_apart() -> None:
    drawn = CAPITAL.replace("HKD 0.10", "HKD 1.00").replace("HKD 200,000,000", "HKD 2,000,000,000")
    both = [
        the(checked(review(text)), number_and_capital_stand_under_their_headings)
        for text in (drawn, exchanged(drawn, "    authorised_shares ", "    authorised_capital "))
    ]
    assert [one.outcome for one in both] == [Outcome.AGREES] * 2
