"""The English and the Chinese version of a filing find each other, and one changed figure is found and placed."""

from datetime import date
from pathlib import Path

import pytest

from reviewer.checks.twins import (
    dates_of_the_text_are_those_of_the_other_language,
    figures_are_those_of_the_other_language,
    figures_of_the_text_are_those_of_the_other_language,
    rows_are_those_of_the_other_language,
)
from reviewer.core.check import Outcome
from reviewer.core.checker import Checker, Finding
from reviewer.core.directory import Directory
from reviewer.core.review import Review
from reviewer.pipeline import review_of_files
from tests.checks.finding_of import finding_of
from tests.review_of import review_of

CHECKS = (
    figures_are_those_of_the_other_language,
    rows_are_those_of_the_other_language,
    figures_of_the_text_are_those_of_the_other_language,
    dates_of_the_text_are_those_of_the_other_language,
)
ENGLISH = """
    facts | month_ended      | issuer    | date_submitted
    -     | 28 February 2026 | Moon Inc. | 03 March 2026

    class_of_shares               | stock_code
    issued_shares@ordinary-shares | 01723

    issued_shares   | opening_balance | movement | closing_balance
    ordinary-shares | 1,000,000       |          | 1,000,000

    other_movements   | event   | event_date       | price    | issued_movement
    ordinary-shares#1 | Placing | 09 February 2026 | HKD 1.25 | 1,234

    remark_figures  | remarked
    issued_shares#1 | 12,345
    issued_shares#2 | 67,890
    issued_shares#3 | 13,579
"""
CHINESE = (
    ENGLISH.replace("Moon Inc.", "月亮有限公司")
    .replace("28 February 2026", "2026年2月28日")
    .replace("09 February 2026", "二零二六年二月九日")
    .replace("03 March 2026", "2026年3月3日")
)


def pair(chinese: str = CHINESE, english: str = ENGLISH, kind: str = "monthly_return") -> Review:
    review = review_of(chinese, kind, "zh", language="zh-Hant")
    return review_of(english, kind, "en", review, language="en")


def disputed(review: Review) -> list[Finding]:
    found = Checker(review, CHECKS).run().values()
    return [one for one in found if one.outcome is Outcome.EXCEPTION]


def test_the_versions_pair_by_code_kind_and_period_whatever_the_name() -> None:
    directory = Directory(pair())
    twin = directory.twin("zh")
    assert twin is not None
    assert twin.filing.id == "en"
    assert directory.entries["zh"].covers == date(2026, 2, 28)


def test_two_versions_that_say_the_same_agree_in_every_row() -> None:
    review = pair()
    assert disputed(review) == []
    found = Checker(review, CHECKS).run().values()
    assert sum(one.outcome is Outcome.AGREES for one in found) >= 5


@pytest.mark.parametrize(
    ("printed", "altered", "said"),
    [
        ("| 1,000,000\n", "| 1,000,100\n", "closing balance 1,000,100 (page 1), 1,000,000 in en.pdf (page 1)"),
        ("HKD 1.25", "HKD 1.26", "price 1.26 (page 1), 1.25 in en.pdf (page 1)"),
        ("二月九日", "二月八日", "event date 08 February 2026 (page 1), 09 February 2026 in en.pdf (page 1)"),
        ("| 1,234\n", "| １，２４３\n", "issued movement 1,243 (page 1), 1,234 in en.pdf (page 1)"),
        ("| 67,890", "| 67,980", "67,980 on page 1, 67,890 on page 1 of en.pdf"),
    ],
    ids=["balance", "price", "date in Chinese numerals", "full-width digits", "figure of the remarks"],
)
def test_one_changed_figure_is_found_and_placed_in_both(printed: str, altered: str, said: str) -> None:
    assert printed in CHINESE
    [found] = disputed(pair(CHINESE.replace(printed, altered)))
    assert said in found.verdict.why
    assert {key.filing for key in found.evidence} == {"zh", "en"}


def test_full_width_digits_are_the_same_figure() -> None:
    assert disputed(pair(CHINESE.replace("| 1,234\n", "| １，２３４\n"))) == []


def test_a_figure_that_is_only_in_one_version_is_an_exception() -> None:
    [found] = disputed(pair(CHINESE.replace("| 1,234\n", "|\n")))
    assert "issued movement blank (page 1), 1,234 in en.pdf" in found.verdict.why


def test_a_row_that_is_only_in_one_version_is_an_exception() -> None:
    more = "    ordinary-shares#2 | Placing | 10 February 2026 | HKD 1.25 | 99\n"
    row = next(line for line in ENGLISH.splitlines() if "Placing" in line)
    found = finding_of(rows_are_those_of_the_other_language, pair(english=ENGLISH.replace(row, f"{row}\n{more}")))
    assert found.verdict.why == "other movements: 1 here, 2 in en.pdf"


def test_sentences_in_another_order_are_no_exception() -> None:
    moved = CHINESE.replace("issued_shares#1 | 12,345", "issued_shares#1 | 13,579").replace(
        "issued_shares#3 | 13,579", "issued_shares#3 | 12,345"
    )
    assert disputed(pair(moved)) == []


def test_announcements_of_one_day_are_told_by_their_figures() -> None:
    def announcement(figures: str, id: str, into: Review | None, language: str) -> Review:
        rows = "\n".join(f"#{number} | {figure}" for number, figure in enumerate(figures.split(), 1))
        drawn = f"facts | stock_code\n- | 01723\n\nprose_figures | stated\n{rows}"
        return review_of(drawn, "voluntary_announcement", id, into, language=language)

    one, other = "12,345 23,456 34,567 45,678 56,789", "98,765 87,654 76,543 65,432 54,321"
    review = announcement(one, "en1", None, "en")
    for figures, id, language in (
        (other, "en2", "en"),
        (other, "zh2", "zh-Hant"),
        (one.replace("45,", "46,"), "zh1", "zh-Hant"),
    ):
        announcement(figures, id, review, language)
    assert disputed(review)[0].verdict.why.startswith("46,678 on page 1, 45,678 on page 1 of en1.pdf")
    assert [found.filing for found in disputed(review)] == ["zh1"]


def test_alone_in_its_language_nothing_is_compared() -> None:
    assert Checker(review_of(CHINESE, language="zh-Hant"), CHECKS).run() == {}


def test_each_version_is_held_to_the_history_of_its_own_language() -> None:
    review = pair()
    for id, language, text in (("en1", "en", ENGLISH), ("zh1", "zh-Hant", CHINESE)):
        january = text.replace("28 February 2026", "31 January 2026").replace("2026年2月28日", "2026年1月31日")
        review_of(january, "monthly_return", id, review, language=language)
    directory = Directory(review)
    for id, before in (("en", "en1"), ("zh", "zh1")):
        entry = directory.monthly(id, date(2026, 1, 31))
        assert entry is not None
        assert entry.filing.id == before


REAL = (
    "next_day/01149_2009-10-22", "next_day/01149_2011-09-19", "next_day/01149_2013-02-15", "monthly/01149_2009-11",
    "monthly/01149_2012-08", "poll/01149_2011-06-03", "poll/01149_2013-05-31",
)  # fmt: skip


@pytest.mark.parametrize("name", REAL)
def test_real_versions_of_a_filing_say_the_same(name: str, filings: Path) -> None:
    folder, _, stem = name.partition("/")
    paths = sorted((filings / folder).glob(f"{stem}_*.pdf"))
    if len(paths) != 2:
        pytest.skip("Both versions are not beside this checkout.")
    review, unread = review_of_files(paths)
    assert not unread
    found = Checker(review, CHECKS).run().values()
    assert [one.verdict.why for one in found if one.outcome is Outcome.EXCEPTION] == []
    assert sum(one.outcome is Outcome.AGREES for one in found) >= 4


def test_a_total_that_two_real_versions_print_differently_is_found(filings: Path) -> None:
    paths = sorted((filings / "monthly").glob("01149_2011-09_*.pdf"))
    if len(paths) != 2:
        pytest.skip("Both versions are not beside this checkout.")
    [found] = disputed(review_of_files(paths)[0])
    # The English return prints N/A for the total of section B, the Chinese one the number.
    assert found.subject.endswith("warrants_total/ordinary-shares")
    assert found.verdict.why.startswith("issued movement 10,000,000 (page 4), blank in")
