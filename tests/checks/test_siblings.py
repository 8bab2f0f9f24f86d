"""Figures of one column that are the same everywhere but once are worth knowing, and stand in nobody's way."""

import pytest

from reviewer.checks.siblings import figure_is_that_of_its_siblings
from reviewer.core.check import Outcome
from reviewer.core.checker import Checker, Finding
from reviewer.core.tally import FilingState, Left, tally_of
from tests.review_of import review_of

PRICES = """
    repurchases       | price_paid | shares
    ordinary-shares#1 |   1,234.50 |      5
    ordinary-shares#2 |   1,234.50 |      6
    ordinary-shares#3 |   1,234.50 |      5
    ordinary-shares#4 |   1,234.50 |      5
    ordinary-shares#5 |   {last}   |      5
"""


def findings(last: str) -> list[Finding]:
    review = review_of(PRICES.format(last=last))
    return list(Checker(review, (figure_is_that_of_its_siblings,)).run().values())


def test_the_one_that_differs_is_named() -> None:
    [found] = findings("1,243.50")
    assert found.outcome is Outcome.EXCEPTION
    assert found.subject.endswith("ordinary-shares#5/price_paid")
    assert found.verdict.why == "1,243.50 here, 1,234.50 in the 4 others of the column"
    assert len(found.evidence) == 5, "its siblings light up with it"


@pytest.mark.parametrize("last", ["1,234.50", "9,000.00"])
def test_where_all_agree_or_one_is_of_another_size_nothing_is_said(last: str) -> None:
    assert findings(last) == []


def test_two_that_differ_are_no_odd_one_out() -> None:
    review = review_of(PRICES.format(last="1,243.50").replace("#4 |   1,234.50", "#4 |   1,243.50"))
    assert Checker(review, (figure_is_that_of_its_siblings,)).run() == {}


def test_it_is_never_a_failure() -> None:
    review = review_of(PRICES.format(last="1,243.50"))
    found = Checker(review, (figure_is_that_of_its_siblings,)).run()
    tally = tally_of(review, found.values(), "f1", Left())
    assert (tally.exceptions, tally.worth_knowing) == (0, 1)
    assert tally.state is FilingState.CHECKED
