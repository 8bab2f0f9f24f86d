"""The grade of a figure follows from its checks, the reviewer and how it was read."""

from datetime import UTC, datetime

import pytest

from reviewer.core.check import Check, Row, Verdict, agree, agree_as_printed, at_most, check, rows_with
from reviewer.core.checker import Checker
from reviewer.core.figure import percent_of
from reviewer.core.grade import Grade, grade_of, witnesses_of
from reviewer.core.reading import FieldKey
from reviewer.core.review import Action, Review, Wrong
from tests.review_of import review_of

RETURN = """
    issued_shares   | opening_balance | movement | closing_balance | treasury | total   | carried_on | percentage
    ordinary-shares |       1,000,000 |  (5,000) |         995,000 |    5,000 | 1,000,000 |    995,000 | (0.50)
"""
AT = datetime(2025, 8, 6, tzinfo=UTC)


@check(tick="RF", code="T1", basis="b", each=rows_with("opening_balance", "movement", "closing_balance"))
def rolls_forward(row: Row) -> Verdict:
    """Opening balance plus movement equals closing balance."""
    return agree(row.closing_balance, row.opening_balance + row.movement)


@check(tick="RB", code="T2", basis="b", each=rows_with("opening_balance", "movement", "closing_balance"))
def rolls_back(row: Row) -> Verdict:
    """The same sum from the other end."""
    return agree(row.opening_balance, row.closing_balance - row.movement)


@check(tick="F", code="T3", basis="b", each=rows_with("closing_balance", "treasury", "total"))
def foots(row: Row) -> Verdict:
    """Shares and treasury shares make the total."""
    return agree(row.total, row.closing_balance + row.treasury)


@check(tick="P", code="T4", basis="b", each=rows_with("movement", "opening_balance", "percentage"))
def percentage(row: Row) -> Verdict:
    """The movement as a percentage."""
    return agree_as_printed(row.percentage, percent_of(row.movement, row.opening_balance))


@check(tick="L", code="T5", basis="b", each=rows_with("treasury", "total"))
def is_less(row: Row) -> Verdict:
    """Treasury shares are at most the total."""
    return at_most(row.treasury, row.total)


def key(name: str) -> FieldKey:
    return FieldKey("f1", "issued_shares", "ordinary-shares", name)


def graded(review: Review, name: str, *checks: Check) -> Grade:
    checker = Checker(review, checks)
    checker.run()
    return grade_of(review, key(name), checker.reached_by(key(name)))


def test_two_sums_over_other_figures_prove_a_figure() -> None:
    assert graded(review_of(RETURN), "closing_balance", rolls_forward, foots) is Grade.PROVED


def test_the_same_sum_twice_is_one_witness() -> None:
    assert graded(review_of(RETURN), "closing_balance", rolls_forward, rolls_back) is Grade.CHECKED


def test_a_rounded_percentage_speaks_for_itself_and_not_for_its_base() -> None:
    review = review_of(RETURN)
    assert graded(review, "percentage", percentage) is Grade.CHECKED
    assert graded(review, "opening_balance", percentage) is Grade.READ


def test_a_limit_is_no_witness() -> None:
    assert graded(review_of(RETURN), "treasury", is_less) is Grade.READ


def test_a_figure_that_a_sum_disputes_is_not_proved_by_another() -> None:
    review = review_of(RETURN.replace("995,000 |    5,000", "995,001 |    4,999"))
    assert graded(review, "closing_balance", rolls_forward, foots) is Grade.READ


@pytest.mark.parametrize(
    ("action", "text", "wrong"), [(Action.CONFIRM, "", None), (Action.CORRECT, "995,000", Wrong.MISREAD)]
)
def test_what_a_reviewer_looked_at_is_seen(action: Action, text: str, wrong: Wrong | None) -> None:
    review = review_of(RETURN)
    review.act("me", action, str(key("carried_on")), at=AT, text=text, wrong=wrong)
    assert graded(review, "carried_on", rolls_forward) is Grade.SEEN


def test_what_was_joined_or_read_with_doubt_is_guessed_until_a_sum_agrees() -> None:
    review = review_of(
        """
        issued_shares   | opening_balance | movement | closing_balance
        ordinary-shares |  995, \\| ,000 |        0 |         995,000 <- The label stands lower.
        """
    )
    assert graded(review, "opening_balance") is Grade.GUESSED
    assert graded(review, "closing_balance") is Grade.GUESSED
    assert graded(review, "closing_balance", rolls_forward) is Grade.CHECKED


def test_the_witnesses_are_named() -> None:
    review = review_of(RETURN)
    checker = Checker(review, (rolls_forward, rolls_back, foots, percentage))
    checker.run()
    found = witnesses_of(key("closing_balance"), checker.reached_by(key("closing_balance")))
    assert {finding.check.code for finding in found} == {"T1", "T3"}
