"""Every outcome of opening, reading and keeping a file is a plain sentence of its own."""

import pytest

from reviewer.extract.carried import Carried
from reviewer.extract.outcomes import Loss, Refusal
from reviewer.project.folders import Place
from tests.hostile.test_hostile import is_a_sentence

OUTCOMES = [*Refusal, *Loss, *Carried, *(place for place in Place if place is not Place.OWN)]


@pytest.mark.parametrize("outcome", OUTCOMES, ids=lambda outcome: outcome.name)
def test_an_outcome_is_a_plain_sentence(outcome: str) -> None:
    assert is_a_sentence(str(outcome).format(page=3, name="Return.review"))


def test_no_two_outcomes_are_told_alike() -> None:
    assert len({str(outcome) for outcome in OUTCOMES}) == len(OUTCOMES)
