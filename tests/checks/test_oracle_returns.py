"""The two sample returns, each by itself, as typed and as read from their PDFs: figures that are put right."""

from collections.abc import Callable
from datetime import UTC, datetime
from decimal import Decimal

import pytest

from reviewer.checks import all_checks
from reviewer.core.checker import Checker, Finding
from reviewer.core.reading import FieldKey
from reviewer.core.review import Action, Review, Wrong
from tests.checks.oracle import disputed
from tests.checks.seeds import A, B, monthly_return, next_day_return, read

NOON = datetime(2023, 2, 3, 12, 0, tzinfo=UTC)
FIXES = {
    f"authorised_shares/{B}/opening_balance": "1,992,000,000,000",
    f"authorised_shares/{B}/closing_balance": "1,992,000,000,000",
    f"authorised_shares/{A}/opening_balance": "8,000,000,000",
}


@pytest.fixture(scope="module", params=["as typed", "as read from the PDF"])
def monthly(request: pytest.FixtureRequest) -> Checker:
    return checked(monthly_return() if request.param == "as typed" else read("monthly-return"))


@pytest.fixture(scope="module", params=["as typed", "as read from the PDF"])
def next_day(request: pytest.FixtureRequest) -> Checker:
    return checked(next_day_return() if request.param == "as typed" else read("next-day-return"))


def checked(review: Review) -> Checker:
    checker = Checker(review, all_checks())
    checker.run()
    return checker


def finding(checker: Checker, name: str, filing: str, subject: str) -> Finding:
    kind = {"mr": "monthly_return", "nd": "next_day_return"}[filing]
    found = next(one for one in checker.review.filings.values() if one.kind == kind)
    return checker.findings[f"{name}:{found.id}/{subject}" if subject else f"{name}:{found.id}"]


def everything_said(found: Finding) -> str:
    return " ".join((found.why_open, found.verdict.why, *found.verdict.hints, *found.assumed))


def test_n16_a_return_without_page_feet_leaves_its_pages_open() -> None:
    assert finding(checked(next_day_return()), "pages_are_complete", "nd", "").outcome == "open"


@pytest.mark.parametrize(
    ("line", "name", "subject"),
    [
        ("M3.number.B", "closing_balance_rolls_forward", f"authorised_shares/{B}"),
        ("M3.number.A", "closing_balance_rolls_forward", f"authorised_shares/{A}"),
        ("M2.B.opening", "opening_capital_is_number_times_par", f"authorised_capital/{B}"),
        ("M2.B.closing", "closing_capital_is_number_times_par", f"authorised_capital/{B}"),
        ("M2.A.opening", "opening_capital_is_number_times_par", f"authorised_capital/{A}"),
        ("M0.B", "thousands_are_grouped", f"authorised_shares/{B}"),
        ("M2.fix", "value_is_whole", f"authorised_shares/{B}"),
    ],
)
def test_with_the_implied_figures_the_authorised_capital_agrees(line: str, name: str, subject: str) -> None:
    checker = checked(monthly_return())
    for place, text in FIXES.items():
        key = FieldKey.parse(f"mr/{place}")
        checker.review.act("Ada", Action.CORRECT, str(key), at=NOON, text=text, wrong=Wrong.MISREAD)
        checker.rerun([key])
    assert finding(checker, name, "mr", subject).outcome == "agrees", line


def test_the_figures_behind_the_lines(monthly: Checker, next_day: Checker) -> None:
    votes = finding(monthly, "other_holders_have_a_tenth_of_the_votes", "mr", "").stated
    least = finding(next_day, "enough_is_converted_on_a_repurchase", "nd", "").computed
    opened = finding(next_day, "classes_open_on_one_date", "nd", f"issued_shares/{A}")
    assert votes is not None
    assert f"{votes.value:.4f}" == "25.6538"
    assert least is not None
    assert least.value == Decimal(7_139_508)
    assert opened.computed is not None
    assert str(opened.computed.value) == "2022-11-30"


def test_nothing_else_is_an_exception(monthly: Checker, next_day: Checker) -> None:
    expected = disputed("mr", "nd")
    found = {
        (one.check.name, one.subject.partition("/")[2])
        for checker in (monthly, next_day)
        for one in checker.findings.values()
        if one.outcome == "exception"
    }
    also = {
        # The cut opening number of class A breaks its roll-forward until it is put right.
        ("closing_balance_rolls_forward", f"authorised_shares/{A}"),
        # The page clips the heading of the options' last column; the text of the sample does not show that.
        ("value_stands_beside_its_label", f"share_options/{B}#1"),
    }
    assert found - also == expected


@pytest.mark.parametrize("draw", [monthly_return, next_day_return])
def test_put_right_they_have_no_exception(draw: Callable[..., Review]) -> None:
    findings = checked(draw(clean=True)).findings.values()
    assert [found.id for found in findings if found.outcome == "exception"] == []
