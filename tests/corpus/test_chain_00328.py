"""Seven real monthly returns of one issuer: they tie, and any figure that is altered breaks its own link only."""

from collections.abc import Iterator
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from reviewer.checks import all_checks
from reviewer.core.chain import TYING, Ribbon
from reviewer.core.check import Outcome
from reviewer.core.checker import Checker
from reviewer.core.history import History, history_of
from reviewer.core.reading import FieldKey
from reviewer.core.review import Action, Review, Wrong
from reviewer.pipeline import review_of_files

AT = datetime(2026, 1, 1, tzinfo=UTC)
CHECKS = tuple(check for check in all_checks() if check.tick in TYING)


@pytest.fixture(scope="module")
def review(filings: Path) -> Review:
    paths = sorted((filings / "monthly").glob("00328_20*.pdf"))
    if len(paths) != 7:
        pytest.skip("The seven monthly returns of 00328 are not beside this checkout.")
    read, unread = review_of_files(paths)
    assert not unread
    return read


def ribbon_of(review: Review) -> Ribbon:
    (ribbon,) = history_of(review, Checker(review, CHECKS).run().values())
    return ribbon


def test_the_months_tie_from_december_to_june(review: Review) -> None:
    ribbon = ribbon_of(review)
    names = ["Dec 2024", "Jan 2025", "Feb 2025", "Mar 2025", "Apr 2025", "May 2025", "Jun 2025"]
    assert [box.name for box in ribbon.boxes] == names
    assert {box.balance for box in ribbon.boxes} == {Decimal(114_556_865)}
    assert [joint.outcome for joint in ribbon.joints[1:]] == [Outcome.AGREES] * 6
    # Nothing is known of November.
    assert {link.outcome for link in ribbon.joints[0].links} == {Outcome.OPEN}


def figures(review: Review) -> Iterator[FieldKey]:
    for key, reading in review.readings.items():
        if isinstance(reading.value, Decimal) and key.table != "pages":
            yield key


def test_any_figure_that_is_altered_breaks_its_link_and_no_other(review: Review) -> None:
    checker = Checker(review, CHECKS)
    checker.run()
    history = History(review, checker.findings.values(), checker.directory)
    places, altered = history.ribbons[0].places, 0
    for key in figures(review):
        review.act("test", Action.CORRECT, str(key), at=AT, text=printed_plus_one(review, key), wrong=Wrong.MISREAD)
        history.renew([key], checker.rerun([key]))
        broken = {
            (places[link.before], places[link.after])
            for ribbon in history.ribbons
            for joint in ribbon.joints
            for link in joint.links
            if link.outcome is Outcome.EXCEPTION
        }
        assert broken == expected(key, places[key.filing]), key
        review.act("test", Action.WITHDRAW, str(key), at=AT)
        history.renew([key], checker.rerun([key]))
        altered += 1
    assert altered > 100


def expected(key: FieldKey, place: int) -> set[tuple[int, int]]:
    """An opening figure leads in from the month before, a closing one out to the month after; others lead nowhere."""
    if "opening" in key.field:
        return {(place - 1, place)} if place else set()
    if "closing" in key.field:
        return {(place, place + 1)} if place < 6 else set()
    return set()


def printed_plus_one(review: Review, key: FieldKey) -> str:
    reading = review.readings[key]
    assert isinstance(reading.value, Decimal)
    return f"{reading.value + Decimal(1).scaleb(-reading.decimals):,f}"
