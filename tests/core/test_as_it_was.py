"""Stepping through the history shows a field as it stood after each entry."""

from datetime import UTC, datetime

from reviewer.core.as_it_was import as_it_was
from reviewer.core.reading import FieldKey
from reviewer.core.review import Action, Wrong
from tests.review_of import review_of

NOON = datetime(2026, 2, 3, 4, 0, tzinfo=UTC)
CLOSING = FieldKey("f1", "issued_shares", "class-a", "closing_balance")


def test_a_field_after_each_entry() -> None:
    review = review_of("issued_shares | opening_balance | closing_balance\nclass-a | 1,000 | 1,005")
    for who, action, text in (
        ("ada", Action.CONFIRM, ""),
        ("ada", Action.CORRECT, "1,006"),
        ("ben", Action.CORRECT, "1,007"),
        ("ben", Action.WITHDRAW, ""),
        ("ada", Action.UNCONFIRM, ""),
    ):
        review.act(who, action, str(CLOSING), at=NOON, text=text, wrong=Wrong.MISREAD if text else None)
    review.act("ada", Action.CORRECT, str(CLOSING._replace(field="opening_balance")), at=NOON, text="9")
    stood = [as_it_was(review, CLOSING, number) for number in range(7)]
    assert [one.text for one in stood] == ["1,005", "1,005", "1,006", "1,007", "1,005", "1,005", "1,005"]
    assert [one.confirmation is not None for one in stood] == [False, True, True, True, True, False, False]
    assert stood[3].correction is not None
    assert stood[3].correction.who == "ben"


def test_a_field_that_is_gone_shows_nothing_printed() -> None:
    assert as_it_was(review_of("issued_shares | closing_balance\nclass-a | 1"), CLOSING._replace(row="z"), 0).text == ""
