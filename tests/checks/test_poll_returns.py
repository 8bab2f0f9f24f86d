"""Shares in issue at a meeting are held against the last return before it, as far as the history is open."""

from pathlib import Path

import pytest

from reviewer.checks.poll_returns import shares_in_issue_are_those_of_the_last_return, shares_of_a_scheme_do_not_vote
from reviewer.core.checker import Checker, Finding
from reviewer.core.review import Review
from tests.checks.finding_of import finding_of
from tests.export.operands import try_every_operand
from tests.review_of import review_of

AGREES, EXCEPTION, OPEN = "agrees", "exception", "open"
A, B = 7_520_115_072, 25_948_809_928


def monthly(into: Review, ended: str, closing: int = B) -> None:
    review_of(
        f"""
        facts | issuer    | month_ended
        -     | Moon Inc. | {ended}

        issued_shares         | opening_balance | closing_balance
        wvr-ordinary-shares-a | {A:,}           | {A:,}
        wvr-ordinary-shares-b | {B:,}           | {closing:,}
        """,
        "monthly_return", f"mr {ended}", into,
    )  # fmt: skip


def next_day(into: Review, opened: str, closed: str, opening: int, closing: int) -> None:
    review_of(
        f"""
        facts | issuer
        -     | Moon Inc.

        issued_shares         | opening_date | opening_balance | closing_date | closing_balance
        wvr-ordinary-shares-b | {opened}     | {opening:,}     | {closed}     | {closing:,}
        """,
        "next_day_return", f"nd {closed}", into,
    )  # fmt: skip


def found(review: Review, of_b: int = B) -> Finding:
    """The finding on class B of a meeting on 23 June 2023."""
    poll = f"""
        facts | issuer    | announced
        -     | Moon Inc. | 23 June 2023

        poll_notes | shares_in_issue | meeting_date
        -          | {A + of_b:,}    | 23 June 2023

        poll_notes | shares_in_issue
        class-b    | {of_b:,}
    """
    review_of(poll, "poll_results", "poll", review)
    return finding_of(shares_in_issue_are_those_of_the_last_return, review, "class-b")


@pytest.mark.parametrize("ended", ["31 May 2023", "31 January 2023"])
def test_equal_shares_agree_and_the_finding_says_what_it_assumes(ended: str) -> None:
    review = Review()
    monthly(review, ended)
    finding = found(review)
    assert finding.outcome == AGREES
    assert finding.assumed == (
        f"no movement between {ended} and 23 June 2023 is assumed: no return of these days is open",
    )


def test_unequal_shares_are_open_while_returns_may_be_missing() -> None:
    review = Review()
    monthly(review, "31 May 2023")
    finding = found(review, B + 1)
    assert finding.outcome == OPEN
    assert finding.why_open == (
        "25,948,809,928 are in mr 31 May 2023.pdf, and returns between 31 May 2023 and 23 June 2023 that are not open "
        "may tell of movements"
    )
    assert "mr 31 May 2023" in {key.filing for key in finding.evidence}


@pytest.mark.parametrize(("closing", "outcome"), [(B, EXCEPTION), (B + 500, OPEN)])
def test_the_return_for_the_month_of_the_meeting_shows_whether_anything_moved(closing: int, outcome: str) -> None:
    review = Review()
    monthly(review, "31 May 2023")
    monthly(review, "30 June 2023", closing)
    assert found(review, B + 1).outcome == outcome


@pytest.mark.parametrize(("opened", "outcome"), [("31 May 2023", EXCEPTION), ("12 June 2023", OPEN)])
def test_so_does_the_next_day_return_after_the_meeting(opened: str, outcome: str) -> None:
    review = Review()
    monthly(review, "31 May 2023")
    next_day(review, opened, "28 June 2023", B, B + 500)
    assert found(review, B + 1).outcome == outcome


@pytest.mark.parametrize(("of_b", "outcome"), [(B, AGREES), (B + 500, AGREES), (B + 1, EXCEPTION)])
def test_what_moved_on_the_day_of_the_meeting_may_have_come_before_or_after_it(of_b: int, outcome: str) -> None:
    review = Review()
    monthly(review, "31 May 2023")
    next_day(review, "31 May 2023", "23 June 2023", B, B + 500)
    finding = found(review, of_b)
    assert finding.outcome == outcome
    assert not finding.assumed


def test_a_whole_history_assumes_nothing() -> None:
    review = Review()
    monthly(review, "31 May 2023")
    monthly(review, "30 June 2023")
    finding = found(review)
    assert (finding.outcome, finding.assumed) == (AGREES, ())


def test_without_a_return_before_the_meeting_it_is_open() -> None:
    review = Review()
    monthly(review, "30 June 2023")
    assert found(review).why_open == "no return of this issuer that states these shares before 23 June 2023 is open"


REMARK = "Among the 1,234,567 shares held by Moon Nominees Limited, 1,000,000 are held for the ESOP."


def votes_of_a_scheme(remark: str, entitled: str, met: str = "23 June 2023") -> Finding:
    drawn = f"""
        facts | issuer    | month_ended
        -     | Moon Inc. | 31 January 2022

        remarks       | remarks
        share_options | {remark}
    """
    poll = f"""
        facts | issuer    | announced
        -     | Moon Inc. | {met}

        poll_notes | shares_in_issue | entitled_shares | meeting_date
        -          | 9,000,000       | {entitled}      | {met}
    """
    review = review_of(poll, "poll_results", "poll", review_of(drawn, id="mr"))
    return finding_of(shares_of_a_scheme_do_not_vote, review)


@pytest.mark.parametrize(
    ("remark", "entitled", "met", "outcome"),
    [
        (REMARK, "9,000,000", "23 June 2023", OPEN),
        (REMARK, "8,000,000", "23 June 2023", AGREES),
        (REMARK, "9,000,000", "23 June 2022", "not applicable"),
        ("The Company bought no shares.", "9,000,000", "23 June 2023", "not applicable"),
    ],
)
def test_shares_held_for_a_scheme_are_asked_about(remark: str, entitled: str, met: str, outcome: str) -> None:
    assert votes_of_a_scheme(remark, entitled, met).outcome == outcome


def test_the_question_quotes_the_remark() -> None:
    assert votes_of_a_scheme(REMARK, "9,000,000").why_open == (
        "all shares are entitled, and mr.pdf says '1,234,567 shares held by Moon Nominees Limited, 1,000,000 are held "
        "for the ESOP': ask which had vested"
    )


@pytest.mark.parametrize("june", [(), (B,), (B + 500,)])
def test_the_workbook_finds_the_same_whatever_is_typed_over(tmp_path: Path, june: tuple[int, ...]) -> None:
    review = Review()
    monthly(review, "31 May 2023")
    for closing in june:
        monthly(review, "30 June 2023", closing)
    found(review)
    checker = Checker(review, [shares_in_issue_are_those_of_the_last_return])
    checker.run()
    tried = try_every_operand(checker, tmp_path / "book.xlsx")
    assert tried.wrong == []
    assert tried.compared["same"] > 20
