"""The sample announcement in prose by itself and beside others, as read from its PDF."""

import pytest

from reviewer.checks import all_checks
from reviewer.core.checker import Checker, Finding
from reviewer.core.review import Review
from tests.checks.seeds import read


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


def test_v7_alone_the_listing_is_not_known(announcement: Checker) -> None:
    row = finding(announcement, "additional_period_follows_the_one_before", "voluntary_announcement", "periods/#1")
    assert "the listing" in row.why_open


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
