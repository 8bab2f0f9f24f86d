"""Every check explains itself: sentence, formula of labels, basis, tolerance, and a place for each operand."""

from pathlib import Path

import pytest

from reviewer.core.check import Outcome
from reviewer.core.checker import Checker, Finding
from reviewer.core.figure import Figure, Statement
from reviewer.core.formula import constants, formula, tolerance_words
from reviewer.core.resources import resource
from reviewer.core.review import Review
from reviewer.core.working import operand_numbers
from reviewer.pipeline import checker_for, read_filing
from tests.review_of import review_of

SAMPLES = ("monthly-return", "next-day-return", "poll-results", "formal-notice", "lock-up")
REAL = Path(__file__).parents[3] / "shared" / "filings"


def explained(path: Path) -> Checker:
    review = Review()
    read_filing(path).add_to(review)
    checker = checker_for(review)
    checker.run()
    return checker


def unexplained(checker: Checker) -> list[str]:
    """What a reviewer would ask about a finding and not be told, for all that apply."""
    found = (one for one in checker.findings.values() if one.outcome is not Outcome.NOT_APPLICABLE)
    return [f"{one.check.code} {one.subject}: {why}" for one in found for why in _missing(checker.review, one)]


def _missing(review: Review, finding: Finding) -> list[str]:
    figures = isinstance(finding.stated, Figure) and isinstance(finding.computed, Figure)
    wanted = {
        "no sentence": finding.check.sentence.endswith("."),
        "no basis": bool(finding.check.basis),
        "no reason for its tolerance": not figures or tolerance_words(finding).partition(": ")[2] != "",
        "no formula": bool(formula(finding)),
        "no reason why it is open": finding.outcome is not Outcome.OPEN or bool(finding.why_open),
        "no word on what was seen": finding.outcome is not Outcome.EXCEPTION or _says(finding),
        "a figure from nowhere": len(constants(finding)) == len(_without_place(finding)),
        "an operand without a place": all(_has_place(review, finding, key) for key in operand_numbers(finding)),
    }
    return [why for why, is_told in wanted.items() if not is_told]


def _says(finding: Finding) -> bool:
    return bool(finding.verdict.why) or finding.computed is not None


def _has_place(review: Review, finding: Finding, key: object) -> bool:
    """A box on a page, or the form has no such field, which the inspector says."""
    reading = review.readings.get(key)  # type: ignore[call-overload]
    return reading is None or bool(reading.provenance.boxes)


def _without_place(finding: Finding) -> set[tuple[str, str]]:
    sides = [side for side in (finding.stated, finding.computed) if side is not None]
    return {(str(leaf.value), leaf.note) for side in sides for leaf in _leaves(side) if leaf.key is None}


def _leaves(side: Figure | Statement) -> list[Figure | Statement]:
    return [leaf for one in side.operands for leaf in _leaves(one)] if side.operands else [side]


@pytest.mark.parametrize("name", SAMPLES)
def test_every_check_of_a_sample_explains_itself(name: str) -> None:
    checker = explained(resource("samples", f"{name}.pdf"))
    assert len(checker.findings) > 20
    assert unexplained(checker) == []


@pytest.mark.parametrize(
    "name",
    ["next_day/02097_2025-04-02_en_ff305-1.3.0.pdf", "monthly/06613_2025-07_en_ff301-1.1.1.pdf",
     "poll/01149_2009-06-03_en.pdf", "offering/00100_en_allotment-results.pdf"],
)  # fmt: skip
def test_every_check_of_a_real_filing_explains_itself(name: str) -> None:
    if not (REAL / name).exists():
        pytest.skip("the real filings are not here")
    assert unexplained(explained(REAL / name)) == []


def test_a_formula_is_in_the_words_of_the_form() -> None:
    review = review_of("""
        issued_shares   | opening_balance | movement | closing_balance
        ordinary-shares |       1,000,000 |  (5,000) |         995,001
    """)
    checker = checker_for(review)
    checker.run()
    [found] = [one for one in checker.findings.values() if one.check.name == "closing_balance_rolls_forward"]
    assert formula(found) == "closing balance (=) = opening balance (1) + movement (2)"
    assert tolerance_words(found) == "none: both sides are exact"
