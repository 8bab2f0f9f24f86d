"""On real returns, as a person typed them from their pictures, nothing is disputed but what is really wrong."""

from pathlib import Path

import pytest

from reviewer.checks import all_checks
from reviewer.core.check import Outcome
from reviewer.core.checker import Checker
from reviewer.core.review import Review
from tests.review_of import review_of

CORPUS = Path(__file__).parent.parent / "corpus"
TYPED = sorted(CORPUS.glob("*.txt"))
# The form counts a blank in these as nil; the typed tables do not repeat it.
BLANK_IS_NIL = (
    "movement", "movement_par_value", "issued_movement", "treasury_movement", "new_shares_issued",
    "treasury_shares_transferred", "treasury_number", "not_yet_cancelled",
)  # fmt: skip
# 01149 leaves a total at N/A where the rows of its section have figures: total B in September 2011 (its Chinese version
# states it), total E in August 2012. The total of the month counts them.
# 02097 takes 0.68 % of all its shares, not of the opening balance printed; 01768 submitted three days late.
# On resolution 7A of 01149 in 2009 340,000 fewer shares voted. 00328 says nothing of Rule 13.40.
REALLY_WRONG = {
    "legacy_01149_2011-09_en": {"rows_make_the_section_total", "section_totals_make_the_movement"},
    "legacy_01149_2012-08_zh": {"rows_make_the_section_total", "section_totals_make_the_movement"},
    "poll_00328_2025-08-29_zh": {"abstentions_are_stated"},
    "poll_01149_2009-06-03_en": {"as_many_vote_on_every_resolution"},
    "poll_01149_2009-06-03_zh": {"as_many_vote_on_every_resolution"},
    "02097_2025-04-02_en": {"percentage_is_of_the_opening_balance"},
    "01768_2026-02-20_en": {"next_day_return_is_in_time"},
}


def typed_review(path: Path, into: Review | None = None) -> Review:
    """The review of one typed filing."""
    head, *blocks = path.read_text(encoding="utf-8").split("\n\n")
    about = {name.strip(): value.strip() for name, value in (line.split("|") for line in head.splitlines() if line)}
    # Lines of tables that no form declares have no fields.
    tables = [block for block in blocks if "| lines\n" not in block]
    lines = [_with_nil_marks(line) for line in "\n\n".join(tables).splitlines()]
    return review_of(
        "\n".join(lines), about["kind"], path.stem, into, form=about["form"], version=about["version"],
        language=about["language"],
    )  # fmt: skip


def _with_nil_marks(line: str) -> str:
    cells = [cell.strip() for cell in line.split("|")]
    return " | ".join(f"{cell}~" if cell in BLANK_IS_NIL else cell for cell in cells)


def exceptions(review: Review) -> set[tuple[str, str]]:
    """The filing and check of every exception."""
    findings = Checker(review, all_checks()).run().values()
    return {(finding.filing, finding.check.name) for finding in findings if finding.outcome is Outcome.EXCEPTION}


@pytest.mark.parametrize("path", TYPED, ids=lambda path: path.stem)
def test_only_what_is_really_wrong_is_an_exception(path: Path) -> None:
    assert exceptions(typed_review(path)) == {(path.stem, name) for name in REALLY_WRONG.get(path.stem, set())}


def test_all_of_them_in_one_review_carry_forward() -> None:
    review = Review()
    for path in TYPED:
        typed_review(path, review)
    assert exceptions(review) == {(filing, name) for filing, names in REALLY_WRONG.items() for name in names}


def test_the_percentage_of_all_shares_is_named_as_what_fits() -> None:
    review = typed_review(CORPUS / "02097_2025-04-02_en.txt")
    findings = Checker(review, all_checks()).run().values()
    found = next(f for f in findings if f.check.name == "percentage_is_of_the_opening_balance")
    assert found.computed is not None
    assert f"{found.computed.value:.2f}" == "1.73"
    assert found.verdict.hints == ("0.68 % fits 377,059,900 (a figure of the remarks)",)
