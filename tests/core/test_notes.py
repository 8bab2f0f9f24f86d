"""Notes of one place are one thread; they can be resolved, reopened, taken back, and go with a new draft."""

from datetime import UTC, datetime

from reviewer.core.carry_over import CarryOver
from reviewer.core.notes import box_address, notes_in_words, spot_of, thread_at, threads_of
from reviewer.core.page import Box
from reviewer.core.reading import FieldKey
from reviewer.core.review import Action, Review
from tests.review_of import review_of

NOON = datetime(2026, 2, 3, 4, 0, tzinfo=UTC)
RETURN = """
    issued_shares | opening_balance | closing_balance
    class-a       |       2,000,000 |       2,005,000
"""
CLOSING = FieldKey("f1", "issued_shares", "class-a", "closing_balance")
CORNER = box_address("f1", 3, Box(10, 20.25, 110, 32))


def noted(*acts: tuple[str, Action, FieldKey, str]) -> Review:
    review = review_of(RETURN)
    for who, action, address, text in acts:
        review.act(who, action, str(address), at=NOON, text=text)
    return review


def test_notes_of_one_place_are_a_thread_and_of_another_another() -> None:
    review = noted(
        ("ada", Action.NOTE, CLOSING, "Is this before the allotment?"),
        ("ada", Action.NOTE, CORNER, "Old letterhead"),
        ("ben", Action.NOTE, CLOSING, "After it."),
    )
    one, other = threads_of(review)
    assert [(note.who, note.text) for note in one.notes] == [
        ("ada", "Is this before the allotment?"), ("ben", "After it."),
    ]  # fmt: skip
    assert other.address == CORNER
    assert list(notes_in_words(one)) == ["ada: Is this before the allotment?", "ben: After it."]


def test_a_box_comes_back_from_its_address() -> None:
    spot = spot_of(review_of(RETURN), FieldKey.parse(str(CORNER)))
    assert (spot.page, spot.box) == (3, Box(10.0, 20.2, 110.0, 32.0))


def test_a_figure_is_where_it_is_printed() -> None:
    review = review_of(RETURN)
    spot = spot_of(review, CLOSING)
    assert spot.page == review.readings[CLOSING].provenance.page
    assert spot.label == review.readings[CLOSING].label


def test_resolved_is_open_again_with_the_next_note_or_when_reopened() -> None:
    resolved = (("ada", Action.NOTE, CLOSING, "Why?"), ("ben", Action.RESOLVE, CLOSING, ""))
    assert thread_at(noted(*resolved), CLOSING).resolved
    assert not thread_at(noted(*resolved, ("ada", Action.NOTE, CLOSING, "Still.")), CLOSING).resolved
    assert not thread_at(noted(*resolved, ("ada", Action.REOPEN, CLOSING, "")), CLOSING).resolved


def test_a_note_is_taken_back_by_its_number() -> None:
    review = noted(
        ("ada", Action.NOTE, CLOSING, "Why?"),
        ("ada", Action.NOTE, CLOSING, "Why?"),
        ("ada", Action.UNNOTE, CLOSING, "2"),
    )
    assert [note.number for note in thread_at(review, CLOSING).notes] == [1]
    review.act("ada", Action.UNNOTE, str(CLOSING), at=NOON, text="1")
    assert threads_of(review) == []


def test_notes_go_with_their_figures_into_a_new_draft_and_back() -> None:
    review = noted(("ada", Action.NOTE, CLOSING, "Why?"), ("ada", Action.NOTE, CORNER, "Old letterhead"))
    review_of(RETURN.replace("class-a", "class-1"), id="f2", into=review)
    there = CLOSING._replace(filing="f2", row="class-1")
    text = str(CarryOver("f1", "f2", ((CLOSING, there),)))
    review.act("ada", Action.REDRAFT, "f1", at=NOON, text=text)
    assert {thread.address for thread in threads_of(review)} == {there, CORNER._replace(filing="f2")}
    review.act("ada", Action.UNREDRAFT, "f1", at=NOON, text=text)
    assert {thread.address for thread in threads_of(review)} == {CLOSING, CORNER}


def test_notes_of_a_filing_that_was_put_away_are_not_told() -> None:
    review = noted(("ada", Action.NOTE, CLOSING, "Why?"))
    review.remove_filing("f1")
    assert threads_of(review) == []


def test_a_figure_that_is_gone_keeps_its_note() -> None:
    review = noted(("ada", Action.NOTE, CLOSING._replace(row="class-z"), "Where is it?"))
    (thread,) = threads_of(review)
    assert spot_of(review, thread.address).page == 0
