"""One slip is found by the sums that fail with it, offered with what it clears, and never applied by itself."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from reviewer.checks import all_checks
from reviewer.core.check import Outcome
from reviewer.core.checker import Checker
from reviewer.core.edits import Edit, Slip, digits, other_slips, standing_text
from reviewer.core.printed import read_printed
from reviewer.core.provenance import Method
from reviewer.core.reading import FieldKey
from reviewer.core.repair import Offer, offers
from reviewer.core.review import Action, Review, Wrong
from reviewer.core.supposing import supposing
from tests.checks.seeds import monthly_return, next_day_return
from tests.review_of import review_of

NOON = datetime(2023, 2, 3, 12, 0, tzinfo=UTC)
B, A = "wvr-ordinary-shares-b", "wvr-ordinary-shares-a"
OPTIONS = FieldKey("mr", "share_options", f"{B}#1", "closing_balance")
CLOSING = FieldKey("nd", "issued_shares", B, "closing_balance")
OPENING = FieldKey("mr", "issued_shares", B, "opening_balance")


def chain() -> Checker:
    checker = Checker(next_day_return(monthly_return(clean=True), clean=True), all_checks())
    checker.run()
    return checker


def misread(checker: Checker, key: FieldKey, text: str) -> None:
    """The review as if extraction had read this text."""
    reading = checker.review.readings[key]
    checker.review.readings[key] = replace(reading, printed=text, value=read_printed(text, reading.unit).value)
    checker.rerun([key])


def offered(checker: Checker, key: FieldKey) -> list[tuple[FieldKey, str, Slip]]:
    return [(offer.key, offer.text, offer.kind) for offer in offers(checker, key)]


@pytest.mark.parametrize(
    ("text", "slip"),
    [
        ("25,948,809,978", Slip.DIGIT),
        ("25,984,809,928", Slip.TRANSPOSITION),
        ("-25,948,809,928", Slip.SIGN),
        ("25,948,809,809,928", Slip.GROUP),
        ("2,594,880,992.8", Slip.POINT),
    ],
)
def test_a_slip_is_told_backwards(text: str, slip: Slip) -> None:
    checker = chain()
    misread(checker, CLOSING, text)
    assert offered(checker, CLOSING) == [(CLOSING, "25,948,809,928", slip)]


def test_a_group_of_noughts_that_was_lost_is_put_back() -> None:
    checker = chain()
    shares = FieldKey("mr", "authorised_shares", B, "closing_balance")
    misread(checker, shares, "1,992,000,000")
    assert offered(checker, shares) == [(shares, "1,992,000,000,000", Slip.GROUP)]


def test_of_the_wholes_that_fit_the_pieces_the_one_that_adds_up_is_offered() -> None:
    checker = Checker(monthly_return(), all_checks())
    checker.run()
    shares = FieldKey("mr", "authorised_shares", A, "opening_balance")
    assert checker.review.readings[shares].candidates == ("8,000,000,000", "8,000,000,000,000")
    [offer] = offers(checker, shares)
    assert (offer.key, offer.text, offer.kind, offer.also) == (shares, "8,000,000,000", Slip.OVERLAP, ())
    assert offer.sentence == "clears 3 checks, breaks 0"


def test_a_whole_that_is_cut_twice_alike_is_put_together_in_both_places() -> None:
    checker = Checker(monthly_return(), all_checks())
    checker.run()
    opening, closing = (FieldKey("mr", "authorised_shares", B, f"{which}_balance") for which in ("opening", "closing"))
    [offer] = offers(checker, opening)
    assert (offer.key, offer.also, offer.text) == (opening, (closing,), "1,992,000,000,000")
    for key in (opening, closing):
        checker.review.act("Ada", Action.CORRECT, str(key), at=NOON, text=offer.text)
    checker.rerun([opening, closing])
    assert {checker.findings[found].outcome for found in offer.clears} == {Outcome.AGREES}
    assert len(offer.clears) >= 3


def test_a_condition_that_complains_of_a_figure_leads_to_the_sums_it_breaks() -> None:
    checker = Checker(monthly_return(), all_checks())
    checker.run()
    [offer] = offers(checker, [f"value_is_whole:mr/authorised_shares/{A}"])
    assert offer.text == "8,000,000,000"


def test_the_offer_says_what_it_clears_and_that_the_page_says_so() -> None:
    checker = chain()
    misread(checker, CLOSING, "25,948,809,978")
    failing = {found.id for found in checker.reached_by(CLOSING) if found.outcome is Outcome.EXCEPTION}
    [offer] = offers(checker, CLOSING)
    assert set(offer.clears) == failing
    assert len(failing) == 2
    assert offer.wrong is Wrong.MISPRINT
    assert offer.sentence == "clears 2 checks, breaks 0; the page says so: likely a misprint"


def test_what_was_not_plain_on_the_page_is_a_misread() -> None:
    checker = chain()
    reading = checker.review.readings[CLOSING]
    checker.review.readings[CLOSING] = replace(reading, provenance=replace(reading.provenance, method=Method.OCR))
    misread(checker, CLOSING, "25,948,809,978")
    [offer] = offers(checker, CLOSING)
    assert (offer.wrong, offer.sentence) == (Wrong.MISREAD, "clears 2 checks, breaks 0")


def test_the_same_is_offered_whichever_failing_check_is_asked_about() -> None:
    checker = chain()
    misread(checker, CLOSING, "25,948,809,978")
    failing = [found.id for found in checker.reached_by(CLOSING) if found.outcome is Outcome.EXCEPTION]
    assert {offers(checker, [found]) for found in failing} == {offers(checker, CLOSING)}


def test_nothing_is_offered_where_nothing_fails() -> None:
    assert offers(chain(), CLOSING) == ()
    assert offers(chain(), []) == ()


ROLL = """
    issued_shares   | opening_balance | movement | closing_balance
    ordinary-shares | {} | {} | {}
"""


def roll(opening: str, movement: str, closing: str) -> Checker:
    checker = Checker(review_of(ROLL.format(opening, movement, closing)), all_checks())
    checker.run()
    return checker


def offers_on_closing(checker: Checker) -> tuple[Offer, ...]:
    return offers(checker, FieldKey("f1", "issued_shares", "ordinary-shares", "closing_balance"))


def test_between_two_that_are_equally_likely_nothing_is_offered() -> None:
    assert offers_on_closing(roll("1,222,444", "222,222", "1,444,676")) == ()


def test_digits_that_look_alike_come_first() -> None:
    found = offers_on_closing(roll("1,222,511", "222,222", "1,444,783"))
    likeliest, *others = [(offer.key.field, offer.text, offer.look_alike) for offer in found]
    assert likeliest == ("closing_balance", "1,444,733", True)
    assert sorted(others) == [("movement", "222,272", False), ("opening_balance", "1,222,561", False)]


def test_an_edit_that_breaks_another_check_is_not_offered() -> None:
    checker = chain()
    misread(checker, OPENING, "25,948,809,978")
    # The closing balance of the month could follow, but then other returns would not.
    assert [offer.key for offer in offers(checker, OPENING)] == [OPENING]


def test_a_sum_that_comes_out_to_the_last_digit_is_not_given_up_for_one_that_rounds() -> None:
    checker = Checker(monthly_return(clean=True), all_checks())
    checker.run()
    opening = FieldKey("mr", "authorised_shares", A, "opening_balance")
    misread(checker, opening, "8,000,000,003")
    # 8,000,000,003 x 0.000000025 rounds to 200 too.
    assert offered(checker, opening) == [(opening, "8,000,000,000", Slip.DIGIT)]


def test_two_wrong_digits_in_sums_that_hang_together_get_no_offer() -> None:
    checker = chain()
    misread(checker, CLOSING, "25,948,809,978")
    misread(checker, FieldKey("nd", "issued_shares", B, "opening_balance"), "25,973,447,420")
    assert offers(checker, CLOSING) == ()


def test_an_edit_that_only_an_undecided_check_speaks_against_is_a_rival_and_nothing_is_offered() -> None:
    checker = chain()
    misread(checker, CLOSING, "25,948,209,928")
    misread(checker, OPENING, "25,948,800,928")
    # With both wrong, the carry-forward cannot tell; the opening of one and the closing of the other would fit alone.
    assert offers(checker, CLOSING) == ()
    assert offers(checker, OPENING) == ()


def test_looking_for_offers_leaves_the_review_as_it_was() -> None:
    told: list[object] = []
    checker = chain()
    checker.review.journal = told.append
    misread(checker, CLOSING, "25,948,809,978")
    before = (dict(checker.findings), dict(checker.review.readings), list(checker.review.corrected()))
    assert offers(checker, CLOSING)
    assert (dict(checker.findings), dict(checker.review.readings), list(checker.review.corrected())) == before
    assert told == []
    assert checker.review.log == []


def test_what_is_supposed_stands_inside_the_block_only() -> None:
    review = review_of(ROLL.format("1,000", "5", "1,005"))
    key = FieldKey("f1", "issued_shares", "ordinary-shares", "closing_balance")
    review.act("Ada", Action.CORRECT, str(key), at=NOON, text="1,006")
    corrected = review.correction(key)
    with supposing(review, key, "7"):
        assert review.stands(key) == 7
        with supposing(review, key, "8"):
            assert review.stands(key) == 8
        assert review.stands(key) == 7
    assert review.correction(key) is corrected
    assert len(review.log) == 1
    with pytest.raises(RuntimeError), supposing(review, key, "9"):
        raise RuntimeError
    assert review.correction(key) is corrected


def drawn(closing: str) -> tuple[Review, FieldKey]:
    review = review_of(ROLL.format("1,000", "5", closing))
    return review, FieldKey("f1", "issued_shares", "ordinary-shares", "closing_balance")


def test_one_digit_edits_keep_the_writing_and_begin_with_no_new_nought() -> None:
    review, key = drawn("(1,005)")
    found = {edit.text for edit in digits(review, key)}
    assert len(found) == 4 * 9 - 1
    assert "(1,008)" in found
    assert "(0,005)" not in found


def test_rarer_slips_of_a_figure() -> None:
    review, key = drawn("1,205")
    found = set(other_slips(review, key))
    assert {Edit("2,105", Slip.TRANSPOSITION), Edit("-1,205", Slip.SIGN), Edit("1,205,000", Slip.GROUP)} <= found
    assert {Edit("120.5", Slip.POINT), Edit("12,050", Slip.POINT), Edit("1", Slip.GROUP)} <= found


def test_a_figure_in_pieces_is_written_anew() -> None:
    review, key = drawn(r"1,2 \| 05")
    assert standing_text(review, key) == "1,205"
    review, key = drawn("")
    assert standing_text(review, key) == ""
