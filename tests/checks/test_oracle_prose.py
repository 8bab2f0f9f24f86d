"""The acceptance oracle for the sample announcement in prose, line by line, and for the boards of the samples."""

import pytest

from reviewer.checks import all_checks
from reviewer.core.checker import Checker, Finding
from reviewer.core.review import Review
from tests.checks.seeds import read

# line of the oracle | check | subject inside the filing | outcome | said
LINES = """
    V1         | persons_and_entities_are_as_many               | respective_lists/#1 | agrees | 4 persons, 4 entities
    V1.1       | persons_and_entities_are_as_many               | respective_lists/#1 | agrees | Tang Xiao'ou - Amind Inc.
    V1.2       | persons_and_entities_are_as_many               | respective_lists/#1 | agrees | Xu Li - XWORLD Enterprise Inc.
    V1.3       | persons_and_entities_are_as_many               | respective_lists/#1 | agrees | Wang Xiaogang - Infinity Vision Enterprise Inc.
    V1.4       | persons_and_entities_are_as_many               | respective_lists/#1 | agrees | Xu Bing - Vision Worldwide Enterprise Inc.
    V2         | persons_are_the_directors_of_the_title         |                     | agrees | 4 executive directors
    V3.title   | persons_are_called_as_on_the_board             | named_persons/#1    | agrees
    V3.second  | list_of_persons_is_repeated_unchanged          | named_persons/#2    | agrees
    V3.third   | list_of_persons_is_repeated_unchanged          | named_persons/#3    | agrees
    V4         | period_starts_after_it_is_announced            | periods/#1          | agrees
    V5         | period_ends_when_its_length_is_over            | periods/#1          | open   | 29 December 2024
    V6         | announcement_is_dated_on_a_business_day        | facts/              | agrees | Wednesday
    V7         | additional_period_follows_the_one_before       | periods/#1          | open   | the listing
    V8.order   | announcement_is_signed_by_order_of_the_board   | facts/              | open   | without 'By order of the Board'
    V8.name    | announcement_prints_the_chinese_name_alike     | facts/              | open   | Simplified
    X6         | announcement_states_its_stock_code             | facts/              | agrees
    X11        | weighted_votes_are_named_in_the_announcement   | facts/              | agrees
"""  # noqa: E501 - one line of the oracle a line

# line | kind of the filing | check | outcome | said
BETWEEN = """
    X4.poll-vol | poll_results           | board_is_that_of_the_announcement_before | agrees | 8 directors
    X4.vol-go   | voluntary_announcement | board_is_that_of_the_announcement_before | agrees | 8 directors
"""


def lines(table: str) -> list[list[str]]:
    """The lines of a table as cells, the last one "" when it is left out."""
    found = [[cell.strip() for cell in line.split("|")] for line in table.strip().splitlines()]
    width = max(len(cells) for cells in found)
    return [cells + [""] * (width - len(cells)) for cells in found]


def checked(review: Review) -> Checker:
    checker = Checker(review, all_checks())
    checker.run()
    return checker


def finding(checker: Checker, name: str, kind: str, subject: str) -> Finding:
    found = next(one for one in checker.review.filings.values() if one.kind == kind)
    return checker.findings[f"{name}:{found.id}/{subject}" if subject else f"{name}:{found.id}"]


def said(found: Finding) -> str:
    return " ".join((found.why_open, found.verdict.why, *found.verdict.hints))


@pytest.fixture(scope="module")
def announcement() -> Checker:
    return checked(read("lock-up"))


@pytest.fixture(scope="module")
def three() -> Checker:
    return checked(read("lock-up", "poll-results", "formal-notice"))


@pytest.mark.parametrize("line", lines(LINES), ids=lambda line: line[0])
def test_voluntary_announcement(announcement: Checker, line: list[str]) -> None:
    _, name, subject, outcome, words = line
    found = finding(announcement, name, "voluntary_announcement", subject)
    assert found.outcome == outcome
    assert words in said(found)


@pytest.mark.parametrize("line", lines(BETWEEN), ids=lambda line: line[0])
def test_between_the_samples(three: Checker, line: list[str]) -> None:
    _, kind, name, outcome, words = line
    found = finding(three, name, kind, "")
    assert found.outcome == outcome
    assert words in said(found)


def test_v5_the_period_runs_731_days(announcement: Checker) -> None:
    row = finding(announcement, "period_ends_when_its_length_is_over", "voluntary_announcement", "periods/#1")
    assert "from 30 December 2022 run to and including 29 December 2024" in row.why_open


@pytest.mark.parametrize("sample", ["lock-up", "lock-up-clean"])
def test_the_announcement_has_no_exception(sample: str) -> None:
    assert [one.id for one in checked(read(sample)).findings.values() if one.outcome == "exception"] == []


def test_the_right_chinese_name_is_not_asked_about() -> None:
    found = finding(
        checked(read("lock-up-clean")), "announcement_prints_the_chinese_name_alike", "voluntary_announcement", "facts/"
    )
    assert "Simplified" not in found.why_open


def test_x8_of_both_writings_of_the_chinese_name_the_simplified_one_is_in_question() -> None:
    checker = checked(read("lock-up-clean", "poll-results"))
    found = finding(checker, "announcement_prints_the_chinese_name_alike", "poll_results", "facts/")
    assert found.outcome == "exception"
    assert "商汤集团股份有限公司 here, 商湯集團股份有限公司 in lock-up-clean.pdf" in said(found)
    right = finding(checker, "announcement_prints_the_chinese_name_alike", "voluntary_announcement", "facts/")
    assert right.outcome == "agrees"


def test_v7_the_additional_period_begins_a_year_after_the_listing(three: Checker) -> None:
    found = finding(three, "additional_period_follows_the_one_before", "voluntary_announcement", "periods/#1")
    assert found.outcome == "agrees"
    assert "30 December 2021" in said(found)


def test_x7_and_x8_the_holder_that_converted_is_an_entity_of_the_undertaking() -> None:
    checker = checked(read("lock-up", "next-day-return"))
    subject = ("voluntary_announcement", "respective_lists/#1")
    named = finding(checker, "holder_in_returns_is_in_the_undertaking", *subject)
    assert named.outcome == "agrees"
    assert "Infinity Vision Enterprise Inc. (Wang Xiaogang)" in said(named)
    kept = finding(checker, "undertaking_is_kept", *subject)
    assert kept.outcome == "open"
    assert "on the first day, 30 December 2022" in said(kept)
