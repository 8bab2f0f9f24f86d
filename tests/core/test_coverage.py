"""Every number on every page is counted once, whatever was read, and its account is told."""

import re
from datetime import UTC, datetime

import pdfplumber
import pytest

from reviewer.checks import all_checks
from reviewer.core.checker import Checker
from reviewer.core.coverage import Account, coverage, tokens_of
from reviewer.core.dismissal import Reason, likelier_reason
from reviewer.core.page import Box, Page, Word
from reviewer.core.reading import FieldKey
from reviewer.core.resources import resource
from reviewer.core.review import Action, Review
from reviewer.pipeline import checker_for, read_filing
from tests.review_of import review_of

NOON = datetime(2026, 1, 31, 12, 0, tzinfo=UTC)
OPENING = FieldKey("f1", "issued_shares", "ordinary-shares", "opening_balance")
DRAWN = """
    issued_shares   | opening_balance | movement | closing_balance
    ordinary-shares |       1,000,000 |  (5,000) |         995,000

    repurchases       | venue
    ordinary-shares#1 | 1 Main Street
"""


def drawn() -> Checker:
    """The readings with the words they were read from, a page number, and a rule in the margin."""
    review = review_of(DRAWN)
    words = [
        Word(reading.printed, reading.provenance.boxes[0])
        for reading in review.readings.values()
    ]  # fmt: skip
    words += [Word("Page", Box(20, 700, 40, 710)), Word("7", Box(45, 700, 50, 710))]
    words += [Word("Rule", Box(20, 740, 40, 750)), Word("13.25A", Box(45, 740, 75, 750))]
    filing = review.filings["f1"]
    page = Page(1, 600, 800, tuple(words))
    review.add_filing(filing, list(review.readings.values()), review.grids["f1"], [page])
    checker = Checker(review, all_checks())
    checker.run()
    return checker


def accounts(checker: Checker, *dismissed: str) -> dict[str, Account]:
    if dismissed:
        names = " ".join(dismissed)
        checker.review.act("Ada", Action.DISMISS, "f1", at=NOON, text=names, reason="page number")
    found = coverage(checker.review, checker.findings.values(), "f1")
    return {token.text: token.account for token in found.tokens}


def test_what_became_of_every_number() -> None:
    assert accounts(drawn()) == {
        "1,000,000": Account.CHECKED,
        "5,000": Account.CHECKED,
        "995,000": Account.CHECKED,
        "1": Account.TIED,
        "7": Account.UNACCOUNTED,
        "13.25": Account.UNACCOUNTED,
    }


def test_a_figure_that_no_check_agrees_with_is_only_tied_and_a_confirmed_one_is_confirmed() -> None:
    checker = drawn()
    checker.review.act("Ada", Action.CORRECT, str(OPENING), at=NOON, text="1,000,001")
    checker.rerun([OPENING])
    assert accounts(checker)["1,000,000"] is Account.TIED
    checker.review.act("Ada", Action.CONFIRM, str(OPENING), at=NOON)
    assert accounts(checker)["1,000,000"] is Account.CONFIRMED


def test_a_number_is_dismissed_by_its_name_and_only_when_nothing_else_accounts_for_it() -> None:
    checker = drawn()
    found = coverage(checker.review, checker.findings.values(), "f1")
    names = {token.text: token.id for token in found.tokens}
    after = accounts(checker, names["7"], names["995,000"])
    assert (after["7"], after["995,000"]) == (Account.DISMISSED, Account.CHECKED)
    assert [token.text for token in found.unaccounted] == ["7", "13.25"]
    assert checker.review.dismissed("f1")[names["7"]].reason == "page number"


def test_a_dismissal_is_taken_back_and_replayed() -> None:
    checker = drawn()
    accounts(checker, "p1:5", "p1:6")
    checker.review.act("Ada", Action.UNDISMISS, "f1", at=NOON, text="p1:5")
    again = Review()
    for entry in checker.review.log:
        again.replay(entry)
    assert list(again.dismissed("f1")) == list(checker.review.dismissed("f1")) == ["p1:6"]


def test_a_number_knows_the_line_it_stands_in() -> None:
    words = tuple(Word(text, Box(x, 0, x + 20, 10)) for text, x in (("Rule", 0), ("13.25A", 30), ("of", 60)))
    [token] = tokens_of(Page(1, 600, 800, words))
    assert token.line[token.at :].startswith("13.25A of")


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("Page 3 of 7", Reason.PAGE), ("7", Reason.PAGE), ("- 12 -", Reason.PAGE), ("v 1.0.1", Reason.VERSION),
        ("under Rule 13.25A", Reason.RULE), ("(Cap. 571)", Reason.RULE), ("Rule 10.06(4)", Reason.RULE),
        ("listed on SEHK (Note 11)", Reason.NOTE), ("(Notes 4, 6 and 7)", Reason.NOTE), ("附註 3", Reason.NOTE),
        ("1. Type of shares", Reason.ITEM), ("(2) apply through", Reason.ITEM), ("from 9:00 a.m.", Reason.TIME),
        ("December 20", Reason.TIME), ("by calling +852 2979", Reason.ADDRESS), ("Act of 1933 (the", Reason.NOT_DATA),
    ],
)  # fmt: skip
def test_what_a_number_seems_to_be(line: str, reason: Reason) -> None:
    """Every number of the line seems to be the same thing."""
    words = tuple(Word(text, Box(30 * n, 0, 30 * n + 20, 10)) for n, text in enumerate(line.split()))
    assert {likelier_reason(token) for token in tokens_of(Page(1, 600, 800, words))} == {reason}


def test_the_field_that_accounts_for_a_number_is_named() -> None:
    found = coverage(drawn().review, [], "f1")
    assert found.tokens[0].key == OPENING
    assert found.unaccounted[0].key is None


def test_a_number_inside_a_word_has_its_part_of_the_box() -> None:
    [token] = tokens_of(Page(1, 600, 800, (Word("HK$1,234.", Box(0, 0, 90, 10)),)))
    assert (token.text, token.box) == ("1,234", Box(30, 0, 80, 10))


@pytest.mark.parametrize("text", ["２５，９４８", "1,234,567.89", "00020"])
def test_separators_belong_to_a_number(text: str) -> None:
    [token] = tokens_of(Page(1, 600, 800, (Word(text, Box(0, 0, 90, 10)),)))
    assert token.text == text


SAMPLES = ("monthly-return", "next-day-return", "poll-results", "formal-notice", "lock-up")


@pytest.mark.parametrize("name", SAMPLES)
def test_the_denominator_is_the_numbers_found_independently(name: str) -> None:
    path = resource("samples", f"{name}-clean.pdf")
    review = Review()
    read_filing(path).add_to(review)
    [filing] = review.filings
    found = coverage(review, checker_for(review).run().values(), filing)
    with pdfplumber.open(path) as pdf:
        text = "\n".join(page.extract_text() for page in pdf.pages)
    independently = re.findall(r"\d+(?:[.,]\d+)*", text)
    assert sorted(token.text for token in found.tokens) == sorted(independently)
    assert sum(found.counts.values()) == len(independently)
    assert found.counts[Account.CHECKED] + found.counts[Account.TIED] > 0


def test_a_page_that_is_a_picture_is_unaccounted_until_somebody_compared_it() -> None:
    checker = drawn()
    review, pages = checker.review, dict(checker.review.pages["f1"])
    pages |= {2: Page(2, 600, 800, method="none"), 3: Page(3, 600, 800, method="blank")}
    review.add_filing(review.filings["f1"], list(review.readings.values()), review.grids["f1"], pages.values())
    assert accounts(checker)["picture"] is Account.UNACCOUNTED
    (picture,) = (one for one in coverage(review, checker.findings.values(), "f1").unaccounted if one.is_page)
    assert (picture.id, likelier_reason(picture)) == ("p2:0", Reason.SEEN)
    assert accounts(checker, "p2:0")["picture"] is Account.DISMISSED
    review.act("Ada", Action.UNDISMISS, "f1", at=NOON, text="p2:0")
    assert accounts(checker)["picture"] is Account.UNACCOUNTED


def test_what_was_typed_on_a_picture_does_not_account_for_the_page() -> None:
    checker = drawn()
    review = checker.review
    page = Page(1, 600, 800, method="none")
    review.add_filing(review.filings["f1"], list(review.readings.values()), review.grids["f1"], [page])
    assert accounts(checker) == {"picture": Account.UNACCOUNTED}
