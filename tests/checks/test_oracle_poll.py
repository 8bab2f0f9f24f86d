"""The sample of poll results by itself, as read from its PDF: what the lines of the oracle count and imply."""

import pytest

from reviewer.checks import all_checks
from reviewer.core.check import Outcome
from reviewer.core.checker import Checker, Finding
from reviewer.core.reading import FieldKey
from tests.checks.oracle import disputed
from tests.checks.seeds import read

FAILING = ("1", "2", "5", "6", "7", "8")

# line of the oracle | check | how many agree
COUNTS = """
    P1-as-headed | votes_for_and_against_are_the_votes_cast  | 18
    P2.for       | percentage_for_is_of_the_votes            | 30
    P2.against   | percentage_against_is_of_the_votes        | 30
    P3           | percentages_make_a_hundred                | 30
    P4.for       | classes_make_the_total_for                | 10
    P4.against   | classes_make_the_total_against            | 10
    P4.cast      | classes_make_the_total_of_votes_cast      | 10
    P4.shares    | classes_make_the_total_of_voting_shares   | 10
    P6           | votes_cast_are_shares_times_votes_a_share | 20
    P7           | votes_cast_are_the_voting_shares          | 4
    P11          | voting_shares_are_entitled                | 30
    P12          | ordinary_resolution_has_its_majority      | 9
    P13          | special_resolution_has_its_majority       | 1
"""


def lines(table: str) -> list[list[str]]:
    """The lines of a table as cells, the last one "" when it is left out."""
    found = [[cell.strip() for cell in line.split("|")] for line in table.strip().splitlines()]
    width = max(len(cells) for cells in found)
    return [cells + [""] * (width - len(cells)) for cells in found]


def checked(sample: str) -> Checker:
    checker = Checker(read(sample), all_checks())
    checker.run()
    return checker


@pytest.fixture(scope="module")
def damaged() -> Checker:
    return checked("poll-results")


@pytest.fixture(scope="module")
def clean() -> Checker:
    return checked("poll-results-clean")


def finding(checker: Checker, name: str, subject: str) -> Finding:
    (filing,) = checker.review.filings
    return checker.findings[f"{name}:{filing}/{subject}" if subject else f"{name}:{filing}"]


def everything_said(found: Finding) -> str:
    return " ".join((found.why_open, found.verdict.why, *found.verdict.hints, *found.assumed))


@pytest.mark.parametrize("line", lines(COUNTS), ids=lambda line: line[0])
def test_a_count_of_the_oracle(damaged: Checker, line: list[str]) -> None:
    _, name, agreeing = line
    outcomes = [found.outcome for found in damaged.findings.values() if found.check.name == name]
    assert outcomes.count(Outcome.AGREES) == int(agreeing)
    failing = 2 * len(FAILING) if name.startswith("votes_for") else 0
    assert len(outcomes) == int(agreeing) + failing


def test_p0_thirty_lines_of_ten_resolutions(damaged: Checker) -> None:
    rows = {key.row for key in damaged.review.readings if key.table == "resolutions" and key.field == "votes_for"}
    assert rows == {f"{number}@{one}" for number in range(1, 11) for one in ("class-a", "class-b", "total")}


def test_p12_the_lowest_ordinary_majority(damaged: Checker) -> None:
    found = [one for one in damaged.findings.values() if one.check.name == "ordinary_resolution_has_its_majority"]
    lowest = min(found, key=lambda one: one.stated.value)  # type: ignore[union-attr]
    assert lowest.subject.endswith("/3@total")
    assert lowest.stated is not None
    assert f"{lowest.stated.value:.6f}" == "99.352048"


def test_nothing_else_is_disputed(damaged: Checker) -> None:
    expected = disputed("poll")
    found = {
        (one.check.name, one.subject.partition("/")[2])
        for one in damaged.findings.values()
        if one.outcome is Outcome.EXCEPTION
    }
    # The heading of the special resolution is whole, and stands one column to the left too.
    assert found - expected == {("headings_of_the_table_are_repeated_alike", "poll_headings/4")}
    assert expected <= found


def test_the_clean_sample_has_one_exception_and_it_is_real(clean: Checker) -> None:
    found = {(one.check.name, one.subject.partition("/")[2]) for one in clean.findings.values()
             if one.outcome is Outcome.EXCEPTION}  # fmt: skip
    assert found == {("as_many_vote_on_every_resolution", "resolutions/1@class-b")}


def test_what_cannot_be_checked_alone_is_open_for_other_filings(clean: Checker) -> None:
    reasons = {one.check.code: one.why_open for one in clean.findings.values() if one.outcome is Outcome.OPEN}
    assert {code for code in reasons if code.startswith("PR")} == {"PR14", "PR16"}
    assert reasons["PR14"] == "the notice of the meeting is not one of the filings that are read"


def test_the_damaged_page_is_read_by_where_its_figures_stand(damaged: Checker) -> None:
    (filing,) = damaged.review.filings
    row = {name: damaged.review.readings[FieldKey(filing, "resolutions", "9@class-b", name)].printed
           for name in ("votes_for", "for_percentage", "votes_against", "votes_cast", "voting_shares")}  # fmt: skip
    assert row == {
        "votes_for": "9,040,437,119",
        "for_percentage": "99.998551%",
        "votes_against": "131,000",
        "votes_cast": "9,040,568,119",
        "voting_shares": "9,040,568,119",
    }
