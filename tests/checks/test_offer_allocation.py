"""The basis of allocation, read from a small page and checked line by line, pool by pool and as a whole."""

from datetime import UTC, datetime

import pytest

from reviewer.checks import all_checks
from reviewer.core.check import Outcome
from reviewer.core.checker import Checker
from reviewer.core.filing import Filing
from reviewer.core.page import Box, Page, Word
from reviewer.core.reading import FieldKey
from reviewer.core.review import Action, Review, Wrong
from reviewer.extract.announcement import read_announcement
from reviewer.filings.allotment_results import ALLOTMENT_RESULTS

NOON = datetime(2026, 1, 8, 12, 0, tzinfo=UTC)
LINES = (
    "Number of Hong Kong Offer Shares : 9,000 Offer Shares (as adjusted after reallocation)",
    "No. of valid applications 170",
    "No. of successful applications 120",
    "BASIS OF ALLOCATION UNDER THE HONG KONG PUBLIC OFFERING",
    "POOL A",
    "50 out of 100 applicants to",
    "100 100 receive 20 shares 10.00%",
    "60 shares plus 20 out of 40",
    "applicants to receive an additional",
    "200 40 20 shares 35.00%",
    "Total number of Pool A",
    "Total 140 successful applicants: 90",
    "POOL B",
    "40,000 30 170 shares 0.43%",
    "Total number of Pool B",
    "Total 30 successful applicants: 30",
    "The subscription level was 1,837.17 times, 12.5% of it abroad.",
)
WHOLE = 50 * 20 + 40 * 60 + 20 * 20 + 30 * 170


def page_of(*lines: str) -> Page:
    """A page of these lines."""
    words: list[Word] = []
    for row, line in enumerate(lines):
        x = 40.0
        for text in line.split():
            words.append(Word(text, Box(x, 40.0 + 14 * row, x + 5 * len(text), 50.0 + 14 * row), 10.0))
            x += 5 * len(text) + 3
    return Page(1, 600.0, 800.0, tuple(words))


def checked(*lines: str) -> Checker:
    """The page read as allotment results, and checked."""
    page = page_of(*lines)
    fields = read_announcement(ALLOTMENT_RESULTS, [page], "f1")
    review = Review()
    filing = Filing("f1", "f1.pdf", "f" * 64, 1, kind="allotment_results")
    review.add_filing(filing, fields.readings, fields.grids, [page])
    checker = Checker(review, [check for check in all_checks() if check.code == "GO20"])
    checker.run()
    return checker


def printed(checker: Checker, row: str) -> dict[str, str]:
    """What was read in one line, by field."""
    found = checker.review.readings.values()
    return {one.key.field: one.printed for one in found if one.key.table == "allocation" and one.key.row == row}


def test_a_line_that_is_drawn_a_line_with_both_and_a_line_without_a_ballot() -> None:
    checker = checked(*LINES)
    assert printed(checker, "A#100") == {
        "number": "100", "applications": "100", "drawn": "50", "out_of": "100", "to_drawn": "20", "percentage": "10.00",
    }  # fmt: skip
    assert printed(checker, "A#200")["to_each"] == "60"
    assert printed(checker, "B#40000") == {
        "number": "40,000", "applications": "30", "to_each": "170", "percentage": "0.43",
    }  # fmt: skip


def test_a_table_with_a_line_of_another_shape_is_left_alone() -> None:
    checker = checked(*LINES[:6], "100 100 gets 20 shares 10.00%", *LINES[7:])
    assert printed(checker, "A#200") == {}
    assert checker.findings == {}


def test_lines_pools_and_tranche_agree() -> None:
    assert WHOLE == 8_900
    outcomes = {found.check.name: found.outcome for found in checked(*LINES).findings.values()}
    assert outcomes.pop("lines_make_the_tranche") is Outcome.EXCEPTION
    assert set(outcomes.values()) == {Outcome.AGREES}
    put_right = (LINES[0].replace("9,000", "8,900"), *LINES[1:])
    assert {found.outcome for found in checked(*put_right).findings.values()} == {Outcome.AGREES}


@pytest.mark.parametrize(
    ("field", "text", "finding"),
    [
        ("allocation/A#100/percentage", "10.01", "allotted_percentage_is_of_the_line:f1/allocation/A#100"),
        ("allocation/A#200/out_of", "41", "ballot_is_among_the_applicants:f1/allocation/A#200"),
        ("allocation_pools/A/applications", "141", "lines_make_the_applications_of_the_pool:f1/allocation_pools/A"),
        ("allocation_pools/A/successful", "91", "lines_make_the_successes_of_the_pool:f1/allocation_pools/A"),
        ("allotment//valid_applications", "171", "pools_make_the_valid_applications:f1/allotment/"),
        ("allotment//successful_applications", "121", "pools_make_the_successful_applications:f1/allotment/"),
    ],
)
def test_an_altered_figure_is_objected_to(field: str, text: str, finding: str) -> None:
    checker = checked(*LINES)
    assert checker.findings[finding].outcome is Outcome.AGREES
    key = FieldKey.parse(f"f1/{field}")
    checker.review.act("Ada", Action.CORRECT, str(key), at=NOON, text=text, wrong=Wrong.MISREAD)
    checker.rerun([key])
    assert checker.findings[finding].outcome is Outcome.EXCEPTION
