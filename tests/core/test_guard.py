"""The digits that no check guards are those that brute force finds, and a return is searched in less than a second."""

import time
from collections.abc import Callable

import pytest

from reviewer.checks import all_checks
from reviewer.core.checker import Checker, Finding
from reviewer.core.edits import standing_text
from reviewer.core.guard import Guard, blind_digits, guarded_anew, unguarded, unguarded_in_steps
from reviewer.core.reading import FieldKey
from reviewer.core.repair import UNSETTLED
from reviewer.core.resources import resource
from reviewer.core.review import Review
from reviewer.pipeline import checker_for, read_filing
from tests.checks.seeds import monthly_return, next_day_return
from tests.checks.test_one_digit import edited, taken_back
from tests.review_of import review_of


def run(review: Review) -> Checker:
    checker = Checker(review, all_checks())
    checker.run()
    return checker


def by_brute_force(checker: Checker, key: FieldKey) -> tuple[int, ...]:
    """Corrects each digit to each other, repeats the checks, and looks through all findings."""
    text = standing_text(checker.review, key)
    before = {name for name, found in checker.findings.items() if found.outcome in UNSETTLED}
    blind = set()
    for place in (place for place, letter in enumerate(text) if letter.isdigit()):
        for other in set("0123456789") - {text[place]}:
            edited(checker, key, text[:place] + other + text[place + 1 :])
            after = {name for name, found in checker.findings.items() if found.outcome in UNSETTLED}
            if not after - before:
                blind.add(place)
            taken_back(checker, key)
    return tuple(sorted(blind))


@pytest.mark.parametrize(("draw", "clean"), [(monthly_return, True), (monthly_return, False), (next_day_return, True)])
def test_the_blind_digits_are_those_of_brute_force(draw: Callable[..., Review], clean: bool) -> None:
    checker = run(draw(clean=clean))
    [filing] = checker.review.filings
    found = dict(unguarded_in_steps(checker, filing))
    assert found == {key: by_brute_force(checker, key) for key in found}
    assert not all(found.values())
    assert unguarded(checker, filing) == {key: blind for key, blind in found.items() if blind}


DRAWN = """
    issued_shares   | opening_balance | movement | closing_balance
    ordinary-shares |       1,000,000 |  (5,000) |         995,000

    share_options     | may_still_be_granted
    ordinary-shares#1 |               12,345
"""


def test_a_figure_of_a_sum_is_guarded_and_a_lone_one_is_not() -> None:
    checker = run(review_of(DRAWN))
    found = dict(unguarded_in_steps(checker, "f1"))
    alone = FieldKey("f1", "share_options", "ordinary-shares#1", "may_still_be_granted")
    assert found.pop(alone) == (0, 1, 3, 4, 5)
    assert set(found.values()) == {()}


def test_what_a_change_may_unguard_is_looked_at_again() -> None:
    checker = run(review_of(DRAWN))
    before = dict(unguarded_in_steps(checker, "f1"))
    closing = FieldKey("f1", "issued_shares", "ordinary-shares", "closing_balance")
    edited(checker, closing, "995,001")
    after = dict(unguarded_in_steps(checker, "f1"))
    moved = {key for key in after if after[key] != before[key]}
    assert moved == {closing, closing._replace(field="opening_balance"), closing._replace(field="movement")}
    assert moved <= guarded_anew(checker, closing)


def test_nothing_is_kept_of_what_was_supposed() -> None:
    checker = run(monthly_return())
    before = dict(checker.findings)
    steps = unguarded_in_steps(checker, "mr")
    for _ in range(5):
        next(steps)
    assert list(checker.review.corrected()) == []
    unguarded(checker, "mr")
    assert checker.findings == before
    assert (checker.review.log, list(checker.review.corrected())) == ([], [])


def test_dates_and_texts_have_no_digits_to_guard() -> None:
    checker = run(monthly_return(clean=True))
    assert blind_digits(checker, FieldKey("mr", "facts", "", "month_ended")) == ()
    assert all(key.field != "month_ended" for key, _ in unguarded_in_steps(checker, "mr"))


@pytest.mark.parametrize("name", ["monthly-return-clean", "next-day-return"])
def test_a_return_is_searched_in_less_than_a_second(name: str) -> None:
    review = Review()
    read_filing(resource("samples", f"{name}.pdf")).add_to(review)
    checker = checker_for(review)
    checker.run()
    [filing] = review.filings
    start = time.process_time()
    searched = list(unguarded_in_steps(checker, filing))
    assert time.process_time() - start < 1
    assert len(searched) > 10


def test_a_step_of_the_guard_tries_one_wrong_digit_only() -> None:
    """So that a window can paint between any two."""
    checker = run(monthly_return())
    asked = 0
    supposed = checker.supposed

    def counted(found: str) -> Finding:
        nonlocal asked
        asked += 1
        return supposed(found)

    checker.supposed = counted  # type: ignore[method-assign]
    guard = Guard(checker)
    guard.ask(key for key in checker.review.readings if key.field == "closing_balance")
    for _ in guard.steps():
        assert asked <= len(checker.findings)
        asked = 0


def test_the_guard_kept_up_to_date_is_the_one_worked_out_anew() -> None:
    checker = run(monthly_return())
    guard = Guard(checker)
    (filing,) = checker.review.filings
    guard.ask(checker.review.readings)
    list(guard.steps())
    assert guard.blind == unguarded(checker, filing)
    key = next(key for key in checker.review.readings if key.field == "closing_balance")
    edited(checker, key, "1")
    guard.ask(guarded_anew(checker, key))
    assert guard.is_waiting(filing)
    list(guard.steps())
    assert guard.blind == unguarded(checker, filing)
