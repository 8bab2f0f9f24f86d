"""Damage to the structure of tables, everywhere it can be done: how much is found, and how much one key mends.

Over the clean samples and the real filings that a person typed: headings exchanged and shifted in every poll, and of
each filing so many cuts of figures in two, drawn by chance.
"""

import random
from collections.abc import Iterator

from reviewer.checks import all_checks
from reviewer.core.review import Review
from tests.checks.seeds import read
from tests.checks.test_real_returns import TYPED, typed_review
from tests.structure import Damage, Score, cut_damage, heading_damage

CUTS = 60
SAMPLES = ("monthly-return-clean", "next-day-return-clean", "poll-results-clean", "formal-notice-clean")


def measure() -> Iterator[tuple[str, str]]:
    """Rows of the report: found, mended and made worse, by kind of damage."""
    scores: dict[str, Score] = {}
    checks = all_checks()
    for review in _filings():
        for damage in _damages(review):
            scores.setdefault(damage.kind, Score()).add(review, damage, checks)
    for kind, score in scores.items():
        yield kind, f"{score.found} of {score.damages} found, {score.mended} mended, {score.wrong} offered wrongly"


def _filings() -> Iterator[Review]:
    yield from (read(sample) for sample in SAMPLES)
    yield from (typed_review(path) for path in TYPED)


def _damages(review: Review) -> Iterator[Damage]:
    (filing,) = review.filings.values()
    if filing.kind == "poll_results":
        yield from heading_damage(review)
    cuts = list(cut_damage(review))
    random.Random(filing.name).shuffle(cuts)
    yield from cuts[:CUTS]
