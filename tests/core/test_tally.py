"""A filing is checked by rule alone: whatever is left stands in the way, and only that."""

from dataclasses import replace

import pytest

from reviewer.core.tally import FilingState, Left, Tally

DONE = Tally(agree=38, left=Left(numbers=412))


def test_with_nothing_left_it_is_checked() -> None:
    assert DONE.state is FilingState.CHECKED
    assert replace(DONE, open=3, explained=1, worth_knowing=2).state is FilingState.CHECKED


@pytest.mark.parametrize(
    "left",
    [
        replace(DONE, exceptions=1), replace(DONE, lost=1), replace(DONE, left=Left(unguarded=1)),
        replace(DONE, left=Left(unaccounted=1, numbers=412)), replace(DONE, left=Left(unguarded=1, working=True)),
    ],
)  # fmt: skip
def test_each_thing_left_stands_in_the_way(left: Tally) -> None:
    assert left.state is FilingState.NEEDS_ATTENTION


def test_while_it_is_worked_out_nothing_is_promised() -> None:
    assert replace(DONE, left=Left(working=True)).state is FilingState.CHECKING


def test_where_no_check_applies_it_is_not_checked() -> None:
    assert Tally(left=Left(unaccounted=3, numbers=3)).state is FilingState.NOT_CHECKED
