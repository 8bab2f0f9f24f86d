"""The declarations themselves: all are found, none hides another, each can be explained."""

import pytest

from reviewer.checks import all_checks, distinct
from reviewer.core.check import Check

LEGEND = {"RF", "F", "CF", "R", "PY", "S"}


def test_the_checks_are_found_in_a_stable_order() -> None:
    names = [check.name for check in all_checks()]
    assert len(names) > 80
    assert names == [check.name for check in all_checks.__wrapped__()]


def test_a_program_without_checks_is_refused() -> None:
    with pytest.raises(ValueError, match="no check was found"):
        distinct([])


def test_two_checks_of_one_name_are_refused() -> None:
    one = all_checks()[0]
    with pytest.raises(ValueError, match=f"two checks have the name {one.name}"):
        distinct([one, one])


@pytest.mark.parametrize("check", all_checks(), ids=lambda check: check.name)
def test_every_check_says_what_it_is(check: Check) -> None:
    assert check.sentence.endswith(".")
    assert check.tick in LEGEND
    assert check.code[:1] in "GMNPTVX"
    assert check.basis
