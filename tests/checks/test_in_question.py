"""One filing that prints a name, code or director otherwise than all others is named, and only that one."""

import pytest

from reviewer.checks.board import board_is_that_of_the_announcement_before
from reviewer.checks.chain_terms import stock_code_of_the_class_is_kept
from reviewer.checks.issuer import issuer_is_named_alike, issuer_keeps_its_stock_code
from reviewer.checks.prose_issuer import announcement_names_its_issuer_alike, announcement_prints_the_chinese_name_alike
from reviewer.core.check import Check, Outcome
from reviewer.core.checker import Checker
from reviewer.core.review import Review
from reviewer.core.spellings import Spelling, believed_instead
from tests.chain_of import month_end
from tests.checks.seeds import read
from tests.review_of import review_of

NAMES = (issuer_is_named_alike, announcement_names_its_issuer_alike)


def months(names: list[str], codes: list[str]) -> Review:
    """Monthly returns, one a month, m0 first."""
    review = Review()
    for number, (name, code) in enumerate(zip(names, codes, strict=True)):
        drawn = f"""
            facts | issuer | month_ended
            -     | {name} | {month_end(number):%d %B %Y}

            class_of_shares               | stock_code
            issued_shares@ordinary-shares | {code}
        """
        review_of(drawn, "monthly_return", f"m{number}", review)
    return review


def with_outcome(review: Review, outcome: str, *checks: Check) -> list[str]:
    """The filings in which one of the checks comes to an outcome."""
    findings = Checker(review, checks).run().values()
    return sorted({finding.filing for finding in findings if finding.outcome == outcome})


@pytest.mark.parametrize("place", range(5))
def test_the_odd_name_is_the_only_one_in_question(place: int) -> None:
    names = ["Moon Holdings Ltd."] * 5
    names[place] = "Moon Holdings Ltd"
    assert with_outcome(months(names, ["01723"] * 5), "exception", *NAMES) == [f"m{place}"]


@pytest.mark.parametrize("place", range(5))
def test_so_is_the_odd_code(place: int) -> None:
    codes = ["01723"] * 5
    codes[place] = "01732"
    assert with_outcome(months(["Moon Inc."] * 5, codes), "exception", issuer_keeps_its_stock_code) == [f"m{place}"]


@pytest.mark.parametrize("place", range(1, 5))
def test_the_odd_code_of_a_class_is_not_asked_of_the_return_after_it(place: int) -> None:
    codes = ["01723"] * 5
    codes[place] = "01732"
    review = months(["Moon Inc."] * 5, codes)
    assert with_outcome(review, "exception", stock_code_of_the_class_is_kept) == [f"m{place}"]


def test_a_code_that_stays_changed_is_open_at_the_change() -> None:
    review = months(["Moon Inc."] * 5, ["08123", "08123", "01723", "01723", "01723"])
    assert with_outcome(review, "exception", stock_code_of_the_class_is_kept) == []
    assert with_outcome(review, "open", stock_code_of_the_class_is_kept) == ["m0", "m2"]


def test_a_new_name_is_open_at_the_change_only() -> None:
    review = months(["Moon Inc.", "Moon Inc.", "Sun and Stars Limited", "Sun and Stars Limited"], ["01723"] * 4)
    assert with_outcome(review, "exception", issuer_is_named_alike) == []
    assert with_outcome(review, "open", issuer_is_named_alike) == ["m2"]


def test_the_name_in_capitals_is_the_same_name() -> None:
    review = months(["Moon Inc.", "MOON INC.", "Moon Inc."], ["01723"] * 3)
    assert with_outcome(review, "exception", *NAMES) == []


def test_of_the_five_samples_only_the_next_day_return_is_in_question() -> None:
    review = read("monthly-return", "next-day-return", "poll-results", "lock-up", "formal-notice")
    found = with_outcome(review, "exception", *NAMES)
    assert [review.filings[one].kind for one in found] == ["next_day_return"]


@pytest.mark.parametrize("beside", ["lock-up", "poll-results", "formal-notice"])
def test_its_own_remarks_tell_the_next_day_return_from_any_one_other_filing(beside: str) -> None:
    review = read("next-day-return", beside)
    found = with_outcome(review, "exception", issuer_is_named_alike)
    assert [review.filings[one].kind for one in found] == ["next_day_return"]


def announced(*names: str, board: tuple[str, ...] = ()) -> Review:
    review = Review()
    for number, name in enumerate(names):
        drawn = f"""
            facts | issuer    | issuer_chinese | stock_code | announced
            -     | Moon Inc. | {name}         | 01723      | {month_end(number):%d %B %Y}

            board | name           | role
            1     | {(board or names)[number]} | executive
            2     | 鄧超文         | executive
        """
        review_of(drawn, "voluntary_announcement", f"a{number}", review, language="zh-Hant")
    return review


def test_the_name_in_simplified_characters_is_in_question_and_the_other_is_not() -> None:
    review = announced("商湯集團股份有限公司", "商汤集团股份有限公司", "商湯集團股份有限公司")
    assert with_outcome(review, "exception", announcement_prints_the_chinese_name_alike) == ["a1"]


@pytest.mark.parametrize("place", range(4))
def test_the_announcement_that_misspells_a_director_is_the_only_one_in_question(place: int) -> None:
    board = ["林至頴"] * 4
    board[place] = "林至穎"
    review = announced(*["範例控股有限公司"] * 4, board=tuple(board))
    found = with_outcome(review, "exception", board_is_that_of_the_announcement_before)
    # The first has nothing before it to be held against.
    assert found == ([f"a{place}"] if place else [])


def test_of_two_spellings_printed_as_often_the_first_in_rank_is_believed() -> None:
    first, second = Spelling("Moon Inc.", "a", (1,)), Spelling("Moon Inc", "b", (2,))
    assert believed_instead(second, [first], lambda *_: True) == first
    assert believed_instead(first, [second], lambda *_: True) is None
    assert believed_instead(first, [second, Spelling("Moon Inc", "c", (3,))], lambda *_: True) == second
    assert believed_instead(second, [first], lambda *_: False) is None


def test_every_filing_has_an_outcome() -> None:
    review = months(["Moon Inc."] * 3, ["01723"] * 3)
    findings = Checker(review, [issuer_is_named_alike]).run().values()
    assert {finding.outcome for finding in findings} == {Outcome.AGREES}
