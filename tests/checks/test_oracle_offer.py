"""The sample formal notice by itself, as read from its PDF, and the notice put right."""

from decimal import Decimal

import pytest

from reviewer.checks import all_checks
from reviewer.core.check import Outcome
from reviewer.core.checker import Checker, Finding
from reviewer.core.review import Review
from tests.checks.oracle import disputed
from tests.checks.seeds import read


def checked(review: Review) -> Checker:
    checker = Checker(review, all_checks())
    checker.run()
    return checker


@pytest.fixture(scope="module")
def notice() -> Checker:
    return checked(read("formal-notice"))


def of(checker: Checker, name: str) -> list[Finding]:
    """All findings of a check."""
    return [found for found in checker.findings.values() if found.check.name == name]


def test_g1_forty_five_of_forty_eight_amounts_agree(notice: Checker) -> None:
    outcomes = [found.outcome for found in of(notice, "amount_is_price_and_fees")]
    assert (outcomes.count(Outcome.AGREES), outcomes.count(Outcome.EXCEPTION)) == (45, 3)


def test_g1_the_implied_amounts_are_those_of_the_clean_notice(notice: Checker) -> None:
    wrong = [found for found in of(notice, "amount_is_price_and_fees") if found.outcome is Outcome.EXCEPTION]
    implied = [found.computed.value for found in wrong if found.computed is not None]
    assert implied == [Decimal("8060.42"), Decimal("80604.14"), Decimal("806041.45")]


def test_g12_forty_weekdays_are_those_of_their_dates(notice: Checker) -> None:
    outcomes = [found.outcome for found in of(notice, "day_of_the_week_is_right")]
    assert outcomes == [Outcome.AGREES] * 40


def test_g13_every_event_is_on_a_business_day(notice: Checker) -> None:
    outcomes = [found.outcome for found in of(notice, "event_is_on_a_business_day")]
    assert outcomes == [Outcome.AGREES] * 15


def test_nothing_else_is_an_exception(notice: Checker) -> None:
    expected = disputed("go")
    found = {
        (one.check.name, one.subject.partition("/")[2])
        for one in notice.findings.values()
        if one.outcome is Outcome.EXCEPTION
    }
    assert found == expected


def test_put_right_it_has_no_exception() -> None:
    findings = checked(read("formal-notice-clean")).findings.values()
    assert [found.id for found in findings if found.outcome is Outcome.EXCEPTION] == []
