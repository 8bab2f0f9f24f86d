"""A table put right: figures go to the fields they belong to, with what the reviewer said of them, and back again."""

from datetime import UTC, datetime
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from reviewer.core.changed_tables import supposing_restructured
from reviewer.core.reading import FieldKey
from reviewer.core.restructure import Restructuring, exchange
from reviewer.core.review import Action, Entry, Review, Wrong
from tests.review_of import review_of

AT = datetime(2026, 11, 29, tzinfo=UTC)
POLL = """
    resolutions | votes_for | votes_against | votes_cast | voting_shares
    1           |       600 |           400 |        100 |         1,000
    2           |       700 |           200 |         90 |           900
"""
PAGED = """
    p1t1 | label | a | b | total
    r1   | Rent  | 1 | 2 |     3
    r2   | Wages | 4 | 5 |
"""


def key(row: str, name: str, table: str = "resolutions") -> FieldKey:
    return FieldKey("f1", table, row, name)


def act(review: Review, action: Action, subject: object, text: str = "") -> Entry:
    wrong = Wrong.MISREAD if action is Action.CORRECT else None
    return review.act("Ann", action, str(subject), at=AT, text=text, wrong=wrong)


def headings_exchanged(review: Review) -> str:
    return str(exchange(review.readings, "f1", "resolutions", "votes_cast", "voting_shares"))


def everything(review: Review) -> tuple[object, ...]:
    return (
        list(review.readings.items()), review.grids, {key: one.text for key, one in review.corrected()},
        set(review.confirmed()),
    )  # fmt: skip


def test_exchanged_headings_move_the_figures_and_what_is_printed_stays() -> None:
    review = review_of(POLL, "poll_results")
    printed = review.readings[key("1", "voting_shares")]
    act(review, Action.RESTRUCTURE, "headings:f1", headings_exchanged(review))
    now = review.readings[key("1", "votes_cast")]
    assert (now.value, now.printed, now.provenance) == (Decimal(1000), printed.printed, printed.provenance)
    assert now.label == "votes cast"


def test_the_headings_of_the_table_change_places_and_no_figure_does() -> None:
    review = review_of(POLL, "poll_results")
    (before,) = review.grids["f1"]
    shown = [[review.readings[cell].printed for cell in row.cells if cell] for row in before.rows]
    act(review, Action.RESTRUCTURE, "headings:f1", headings_exchanged(review))
    (after,) = review.grids["f1"]
    assert after.columns == ("votes for", "votes against", "voting shares", "votes cast")
    assert [[review.readings[cell].printed for cell in row.cells if cell] for row in after.rows] == shown


def test_some_figures_of_a_column_move_under_its_heading() -> None:
    review = review_of(PAGED, "")
    what = Restructuring(((key("r2", "b", "p1t1"), key("r2", "total", "p1t1")),
                          (key("r2", "total", "p1t1"), key("r2", "b", "p1t1"))))  # fmt: skip
    act(review, Action.RESTRUCTURE, "shifted:f1", str(what))
    (grid,) = review.grids["f1"]
    assert grid.columns == ("label", "a", "b", "total")
    assert [review.readings[cell].printed for cell in grid.rows[1].cells if cell] == ["Wages", "4", "", "5"]


def test_a_figure_may_move_to_where_nothing_was_read() -> None:
    review = review_of(PAGED.replace("4 | 5 | ", "4 | 5 | ?"), "")
    what = Restructuring(((key("r2", "b", "p1t1"), key("r2", "total", "p1t1")),))
    act(review, Action.RESTRUCTURE, "shifted:f1", str(what))
    assert review.stands(key("r2", "total", "p1t1")) == 5
    assert key("r2", "b", "p1t1") not in review.readings
    act(review, Action.RESTORE, "shifted:f1", str(what))
    assert review.stands(key("r2", "b", "p1t1")) == 5


def test_a_correction_goes_where_its_figure_goes_and_comes_back_with_it() -> None:
    review = review_of(POLL, "poll_results")
    act(review, Action.CORRECT, key("1", "voting_shares"), "1,001")
    act(review, Action.CONFIRM, key("2", "votes_cast"))
    before = everything(review)
    body = headings_exchanged(review)
    act(review, Action.RESTRUCTURE, "headings:f1", body)
    assert review.stands(key("1", "votes_cast")) == 1001
    assert review.confirmation(key("2", "voting_shares"))
    act(review, Action.RESTORE, "headings:f1", body)
    assert everything(review) == before


def test_pieces_made_whole_stand_like_a_correction_and_the_pieces_stay_on_record() -> None:
    review = review_of("issued_shares | opening_balance\na | 3,696,457, \\| ,471\nb | 5 <- Its label stands elsewhere.")
    cut, displaced = key("a", "opening_balance", "issued_shares"), key("b", "opening_balance", "issued_shares")
    act(review, Action.CORRECT, cut, "7")
    before = everything(review)
    body = str(Restructuring(wholes=((cut, "3,696,457,471"),), attached=(displaced,)))
    act(review, Action.RESTRUCTURE, "cut:f1", body)
    assert review.stands(cut) == 3_696_457_471
    assert review.readings[cut].fragments == ("3,696,457,", ",471")
    assert review.confirmation(displaced)
    act(review, Action.RESTORE, "cut:f1", body)
    assert everything(review) == before


def test_a_filing_that_is_read_again_is_put_right_again() -> None:
    review = review_of(POLL, "poll_results")
    act(review, Action.RESTRUCTURE, "headings:f1", headings_exchanged(review))
    moved = everything(review)
    review_of(POLL, "poll_results", into=review)
    assert everything(review) == moved
    assert len(review.restructured("f1")) == 1


def test_what_is_supposed_leaves_nothing_behind() -> None:
    review = review_of(POLL, "poll_results")
    before = everything(review)
    with supposing_restructured(review, exchange(review.readings, "f1", "resolutions", "votes_cast", "voting_shares")):
        assert review.stands(key("1", "votes_cast")) == 1000
    assert everything(review) == before
    assert not review.log


NAMES = ("votes_for", "votes_against", "votes_cast", "voting_shares")
KEYS = [key(row, name) for row in "12" for name in NAMES]


@given(
    order=st.permutations(KEYS),
    whole=st.sampled_from(KEYS),
    said=st.lists(st.sampled_from(KEYS), max_size=3),
)
def test_any_restructuring_is_undone_by_one_entry_and_replayed_from_its_text(
    order: list[FieldKey], whole: FieldKey, said: list[FieldKey]
) -> None:
    review = review_of(POLL, "poll_results")
    for one in said:
        act(review, Action.CORRECT, one, "1,234")
    before = everything(review)
    what = Restructuring(tuple(zip(KEYS, order, strict=True)), wholes=((whole, "12"),), attached=(KEYS[0],))
    assert Restructuring.parse(str(what)) == what
    act(review, Action.RESTRUCTURE, "any:f1", str(what))
    again = review_of(POLL, "poll_results")
    for entry in review.log:
        again.replay(entry)
    assert everything(again) == everything(review)
    act(review, Action.RESTORE, "any:f1", str(what))
    assert everything(review) == before
