"""A monthly return of which three numbers change, drawn, read and checked as any PDF: exactly they re-open."""

from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

import pytest

from reviewer.core.printed import print_number
from reviewer.core.reading import FieldKey, Reading
from reviewer.core.redraft import Redraft, compare
from reviewer.core.resources import resource
from reviewer.core.review import Action, Review
from reviewer.pipeline import FilingRead, checker_for, read_filing

NOON = datetime(2026, 2, 3, 4, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def read() -> FilingRead:
    return read_filing(resource("samples", "monthly-return-clean.pdf"))


def redrafted(read: FilingRead, changed: list[FieldKey]) -> FilingRead:
    """The same return again under another name, with one more in each of these figures."""

    def again(reading: Reading) -> Reading:
        key = reading.key._replace(filing="new")
        if reading.key not in changed:
            return replace(reading, key=key)
        assert isinstance(reading.value, Decimal)
        value = reading.value + 1
        return replace(reading, key=key, value=value, printed=print_number(value, reading.decimals))

    return replace(read, filing=replace(read.filing, id="new"), readings=tuple(map(again, read.readings)), grids=())


def compared(read: FilingRead, changed: list[FieldKey]) -> tuple[Review, Redraft]:
    """A review in which every field was confirmed, gone on with in the new draft."""
    review = Review()
    read.add_to(review)
    for key in list(review.readings):
        review.act("ada", Action.CONFIRM, str(key), at=NOON)
    checker = checker_for(review)
    checker.run()
    new = redrafted(read, changed)
    redraft = compare(
        review.readings, {one.key: one for one in new.readings}, checker.findings.values(), (read.filing.id, "new")
    )
    new.add_to(review)
    review.act("ada", Action.REDRAFT, read.filing.id, at=NOON, text=str(redraft.carry_over))
    return review, redraft


def test_three_numbers_of_a_return_reopen_themselves_and_the_checks_that_use_them(read: FilingRead) -> None:
    figures = [one.key for one in read.readings if isinstance(one.value, Decimal) and one.unit == "shares"]
    changed = figures[:: len(figures) // 3][:3]
    assert len(changed) == 3
    review, redraft = compared(read, changed)
    left = {key for key in review.readings if review.confirmation(key) is None}
    assert left == {key._replace(filing="new") for key in changed}
    # What each check looks at is found anew, by changing one figure at a time and asking which are repeated.
    before = Review()
    read.add_to(before)
    checker = checker_for(before)
    checker.run()
    used = {finding.id for key in changed for finding in checker.reached_by(key)}
    assert used
    assert {finding.id for finding in redraft.reopened} == used


def test_the_same_return_again_reopens_nothing(read: FilingRead) -> None:
    review, redraft = compared(read, [])
    assert not redraft.changed
    assert not redraft.reopened
    assert all(review.confirmation(key) is not None for key in review.readings)
