"""One wrong digit in any figure of five or more digits is seen, whichever digit and whatever it became."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from decimal import Decimal

import pytest

from reviewer.checks import all_checks
from reviewer.core.check import Outcome
from reviewer.core.checker import Checker
from reviewer.core.reading import FieldKey
from reviewer.core.review import Action, Review
from tests.checks.seeds import monthly_return, next_day_return
from tests.checks.test_real_returns import CORPUS, typed_review
from tests.digits import Digits, is_covered
from tests.digits import long_figures as long_figures_of

NOON = datetime(2023, 2, 3, 12, 0, tzinfo=UTC)
SEEN = (Outcome.EXCEPTION, Outcome.OPEN)
EVERY = 37


def long_figures(review: Review) -> list[FieldKey]:
    """The fields with a figure of at least five digits."""
    return [
        key
        for key, reading in review.readings.items()
        if isinstance(reading.value, Decimal) and sum(letter.isdigit() for letter in reading.printed) >= 5
    ]


def one_digit_off(printed: str) -> Iterator[str]:
    """Every text that differs in one digit."""
    for place, digit in enumerate(printed):
        for other in "0123456789" if digit.isdigit() else "":
            if other != digit:
                yield printed[:place] + other + printed[place + 1 :]


def edits(review: Review) -> list[tuple[FieldKey, str]]:
    return [(key, text) for key in long_figures(review) for text in one_digit_off(review.readings[key].printed)]


def edited(checker: Checker, key: FieldKey, text: str) -> None:
    checker.review.act("Ada", Action.CORRECT, str(key), at=NOON, text=text)
    checker.rerun([key])


def taken_back(checker: Checker, key: FieldKey) -> None:
    checker.review.act("Ada", Action.WITHDRAW, str(key), at=NOON)
    checker.rerun([key])


def outcomes(checker: Checker) -> dict[str, tuple[Outcome, object, object, str]]:
    return {
        name: (
            found.outcome,
            found.stated and found.stated.value,
            found.computed and found.computed.value,
            found.why_open,
        )
        for name, found in checker.findings.items()
    }


@pytest.mark.parametrize(("draw", "at_least"), [(monthly_return, 1500), (next_day_return, 750)])
def test_every_wrong_digit_is_seen(draw: Callable[..., Review], at_least: int) -> None:
    checker = Checker(draw(clean=True), all_checks())
    before = {name for name, found in checker.run().items() if found.outcome in SEEN}
    made = edits(checker.review)
    unseen = []
    for key, text in made:
        edited(checker, key, text)
        if not any(found.outcome in SEEN and name not in before for name, found in checker.findings.items()):
            unseen.append((str(key), text))
        taken_back(checker, key)
    assert unseen == []
    assert len(made) > at_least


@pytest.mark.parametrize("clean", [True, False])
def test_repeating_what_was_reached_equals_starting_again(clean: bool) -> None:
    checker = Checker(next_day_return(monthly_return(clean=clean), clean=clean), all_checks())
    checker.run()
    as_read = outcomes(checker)
    for key, text in edits(checker.review)[::EVERY]:
        edited(checker, key, text)
        again = Checker(checker.review, all_checks())
        again.run()
        assert outcomes(checker) == outcomes(again), (str(key), text)
        taken_back(checker, key)
    assert outcomes(checker) == as_read


def test_a_corrected_name_code_or_date_finds_other_returns_anew() -> None:
    checker = Checker(next_day_return(monthly_return(clean=True), clean=True), all_checks())
    checker.run()
    for place, text in (
        ("mr/facts//month_ended", "31 March 2023"),
        ("nd/issued_shares/wvr-ordinary-shares-b/closing_date", "30 November 2022"),
        ("nd/facts//issuer", "Another Company Limited"),
        ("mr/class_of_shares/issued_shares@wvr-ordinary-shares-b/stock_code", "00021"),
    ):
        edited(checker, FieldKey.parse(place), text)
        again = Checker(checker.review, all_checks())
        again.run()
        assert outcomes(checker) == outcomes(again), place


KINDS = ("00328_2025-03_zh", "02525_2025-09-19_en", "legacy_01149_2011-09_en", "poll_01149_2013-05-31_en",
         "offer_06831_2025-05-08_en", "allotment_00100_2026-01_en")  # fmt: skip


@pytest.mark.parametrize("name", KINDS)
def test_a_wrong_digit_in_a_covered_figure_of_a_real_filing_is_seen(name: str) -> None:
    checker = Checker(typed_review(CORPUS / f"{name}.txt"), all_checks())
    checker.run()
    keys, found = list(long_covered(checker)), Digits()
    for key in keys[:: max(len(keys) // 10, 1)]:
        found.add(checker, key, every=7)
    assert found.unseen == []
    assert found.covered >= 4


def long_covered(checker: Checker) -> Iterator[FieldKey]:
    return (key for key in long_figures_of(checker) if is_covered(checker, key))
