"""Damage to the structure of tables that nobody tuned the checks on: found as structure, mended, never made worse."""

import random
from itertools import islice
from pathlib import Path

import pytest

from reviewer.checks import all_checks
from tests.checks.test_real_returns import typed_review
from tests.structure import Score, cut_damage, heading_damage

CORPUS = Path(__file__).parent.parent / "corpus"
POLLS = sorted(CORPUS.glob("poll_*.txt"))
RETURNS = ("00328_2025-03_zh", "02525_2025-09-19_en", "legacy_01149_2011-09_en", "poll_01149_2013-05-31_en")


@pytest.mark.parametrize("path", POLLS, ids=lambda path: path.stem)
def test_every_exchange_and_shift_of_headings_in_a_real_poll_is_found_and_mended(path: Path) -> None:
    review, score = typed_review(path), Score()
    for damage in heading_damage(review):
        score.add(review, damage, all_checks())
    assert score == Score(damages=4, found=4, mended=4)


@pytest.mark.parametrize("name", RETURNS)
def test_a_figure_cut_in_two_is_found_and_never_put_together_wrongly(name: str) -> None:
    review, score = typed_review(CORPUS / f"{name}.txt"), Score()
    damages = list(cut_damage(review))
    random.Random(name).shuffle(damages)
    for damage in islice(damages, 12):
        score.add(review, damage, all_checks())
    assert (score.found, score.wrong) == (12, 0)
    assert score.mended >= 10
