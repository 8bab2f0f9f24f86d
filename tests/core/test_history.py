"""The history is kept up to date by what an edit reaches, and is then what it would be if drawn anew."""

from datetime import UTC, datetime

from hypothesis import given, settings
from hypothesis import strategies as st

from reviewer.core.chain import Ribbon
from reviewer.core.checker import Checker
from reviewer.core.history import History
from reviewer.core.reading import FieldKey
from reviewer.core.review import Action, Review, Wrong
from tests.chain_of import CHECKS, chain_of
from tests.review_of import review_of

AT = datetime(2026, 1, 1, tzinfo=UTC)
CHAIN = chain_of(3)
KEYS = [
    key
    for key in CHAIN.review().readings
    if key.field in ("opening_balance", "closing_balance", "number", "issued_movement", "event", "approval_date")
]


def with_a_meeting() -> Review:
    """Three months, with a meeting in the last."""
    review = CHAIN.review()
    meeting = """
        facts | issuer    | announced
        -     | Moon Inc. | 15 March 2024

        class_of_shares | stock_code
        -               | 01723

        poll_notes | shares_in_issue | meeting_date
        -          | 1,000,000,000   | 15 March 2024
    """
    return review_of(meeting, "poll_results", "poll", review)


class Kept:
    """A review with its checker and the history kept beside it."""

    def __init__(self) -> None:
        self.review = with_a_meeting()
        self.checker = Checker(self.review, CHECKS)
        self.history = History(self.review, self.checker.run().values(), self.checker.directory)

    def act(self, action: Action, key: FieldKey, text: str = "") -> list[int]:
        """One action, and the ribbons that it changed."""
        wrong = Wrong.MISREAD if action is Action.CORRECT else None
        self.review.act("Ada", action, str(key), at=AT, text=text, wrong=wrong)
        return self.history.renew([key], self.checker.rerun([key]))

    def drawn_anew(self) -> History:
        return History(self.review, self.checker.findings.values(), self.checker.directory)


@settings(max_examples=25)
@given(
    st.lists(st.tuples(st.sampled_from(KEYS), st.sampled_from(("1,000", "1,001,214,100", "5", "Placing"))), max_size=6)
)
def test_after_any_edits_it_is_the_history_drawn_anew(edits: list[tuple[FieldKey, str]]) -> None:
    kept = Kept()
    before = kept.history.ribbons
    for key, text in edits:
        kept.act(Action.CORRECT, key, text)
        assert kept.history.ribbons == kept.drawn_anew().ribbons
    for key in dict.fromkeys(key for key, _ in edits):
        kept.act(Action.WITHDRAW, key)
    assert told(kept.history.ribbons) == told(before)


def told(ribbons: tuple[Ribbon, ...]) -> list[object]:
    """What the history says, whichever findings say it."""
    return [
        (one.boxes, one.steps, [(link.before, link.sentence) for joint in one.joints for link in joint.links])
        for one in ribbons
    ]


def test_an_edit_leaves_alone_what_it_does_not_reach() -> None:
    kept = Kept()
    before = kept.history.ribbons[0]
    kept.act(Action.CORRECT, FieldKey("mr01", "issued_shares", "ordinary-shares", "closing_balance"), "5")
    after = kept.history.ribbons[0]
    changed = [joint.after for joint, old in zip(after.joints, before.joints, strict=True) if joint is not old]
    assert changed == ["mr01", "nd02-09", "mr02"]
    assert [box.filing for box, old in zip(after.boxes, before.boxes, strict=True) if box is not old] == ["mr01"]


def test_an_edit_of_what_is_not_in_the_history_changes_no_ribbon() -> None:
    kept = Kept()
    before = kept.history.ribbons
    assert kept.act(Action.CORRECT, FieldKey("mr01", "authorised_shares", "ordinary-shares", "movement"), "5") == []
    assert kept.history.ribbons == before


def test_a_date_that_tells_which_filing_is_which_makes_it_stale() -> None:
    kept = Kept()
    assert kept.history.is_stale([FieldKey("mr01", "facts", "", "month_ended")])
    assert not kept.history.is_stale([FieldKey("mr01", "issued_shares", "ordinary-shares", "closing_balance")])


def test_each_class_of_shares_has_its_own_links_however_many_there_are() -> None:
    classes = [f"ordinary-shares-{letter}" for letter in ("a", "b", "x1", "x11")]
    review = Review()
    for month, day in enumerate(("31 January 2024", "29 February 2024"), 1):
        text = f"""
        facts | issuer    | month_ended
        -     | Moon Inc. | {day}

        class_of_shares   | stock_code
        -                 | 01723

        issued_shares | opening_balance | movement | closing_balance
        """
        text += "\n".join(f"        {one} | {n},000 | 0 | {n},000" for n, one in enumerate(classes, 1))
        review_of(text, "monthly_return", f"m{month}", review)
    ribbons = History(review, Checker(review, CHECKS).run().values()).ribbons
    assert [ribbon.group for ribbon in ribbons] == classes
    about = [
        {link.found.subject.rpartition("/")[2] for link in ribbon.joints[1].links} - {"", "m2"} for ribbon in ribbons
    ]
    assert about == [{one} for one in classes]
