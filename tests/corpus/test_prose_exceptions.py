"""On real announcements in prose nothing is disputed but what is really wrong on their pages."""

from pathlib import Path

import pytest

from reviewer.checks import all_checks
from reviewer.core.check import Outcome
from reviewer.core.checker import Checker
from reviewer.core.review import Review
from tests.corpus.real import real, review_of_real

ALONE = (
    "other/00100_en_stabilisation.pdf",
    "other/00328_2025-05-06_zh_voluntary.pdf",
    "other/00328_2025-09-17_zh_voluntary.pdf",
    "other/01149_en_directors.pdf",
    "other/01149_zh_directors.pdf",
)
# One director's name is printed with 頴 in May and September and with 穎 in June: the pictures of the pages show both.
# Only June is named, as fewer print it so.
TOGETHER = {
    "other/00328_2025-05-06_zh_voluntary.pdf": set(),
    "other/00328_2025-06-30_zh_annual-results.pdf": {"board_is_that_of_the_announcement_before"},
    "other/00328_2025-09-17_zh_voluntary.pdf": set(),
}
FAMILIES = ("board", "prose_", "text_marks", "text_layer", "issuer")


def exceptions(review: Review) -> dict[str, set[str]]:
    """The checks of prose and text that object, by the name of the filing."""
    checks = [one for one in all_checks() if one.body.__module__.split(".")[-1].startswith(FAMILIES)]
    found: dict[str, set[str]] = {filing.name: set() for filing in review.filings.values()}
    for finding in Checker(review, checks).run().values():
        if finding.outcome is Outcome.EXCEPTION:
            found[review.filings[finding.filing].name].add(finding.check.name)
    return found


def review_of_names(filings: Path, *names: str) -> Review:
    return review_of_real(*(real(filings / name) for name in names))


@pytest.mark.parametrize("name", ALONE)
def test_alone_none_has_an_exception(filings: Path, name: str) -> None:
    assert list(exceptions(review_of_names(filings, name)).values()) == [set()]


def test_together_one_name_is_printed_in_two_ways(filings: Path) -> None:
    found = exceptions(review_of_names(filings, *TOGETHER))
    assert found == {Path(name).name: checks for name, checks in TOGETHER.items()}
