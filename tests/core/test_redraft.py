"""A new draft: exactly what changed re-opens, everything else is carried over, and all of it can be undone."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from reviewer.core.carry_over import CarryOver
from reviewer.core.check import Outcome, Row, Verdict, agree, check, rows_with
from reviewer.core.checker import Checker, summary
from reviewer.core.coverage import tokens_of
from reviewer.core.page import Box, Page, Word
from reviewer.core.reading import FieldKey
from reviewer.core.redraft import Change, Redraft, compare, numbers_kept
from reviewer.core.review import Action, Review, Wrong
from tests.review_of import review_of

NOON = datetime(2026, 2, 3, 4, 0, tzinfo=UTC)
ROWS = {
    "class-a": ("1,000,000", "(5,000)", "995,000"),
    "class-b": ("7,000,000", "1,000", "7,000,000"),
    "class-c": ("500", "20", "520"),
    "class-d": ("800", "30", "830"),
}


@check(tick="RF", code="A1", basis="form", each=rows_with("opening_balance", "movement", "closing_balance"))
def rolls(row: Row) -> Verdict:
    """Opening and movement give closing."""
    return agree(stated=row.closing_balance, computed=row.opening_balance + row.movement)


def drawn(rows: Mapping[str, Sequence[str]]) -> str:
    """The text table of a return with these rows."""
    lines = [" | ".join((name, *figures)) for name, figures in rows.items()]
    return "\n".join(["issued_shares | opening_balance | movement | closing_balance", *lines])


class Drafts:
    """The review of one draft, in which everything is confirmed, and the next draft."""

    def __init__(self, new: Mapping[str, Sequence[str]], old: Mapping[str, Sequence[str]] | None = None) -> None:
        self.review = review_of(drawn(old or ROWS), id="old")
        for key in self.review.readings:
            self.act(Action.CONFIRM, key)
        self.checker = self.checked()
        review_of(drawn(new), id="new", into=self.review)

    def act(self, action: Action, subject: object, text: str = "", **words: object) -> None:
        self.review.act("ada", action, str(subject), at=NOON, text=text, **words)  # type: ignore[arg-type]

    def checked(self) -> Checker:
        checker = Checker(self.review, [rolls])
        checker.run()
        return checker

    def compare(self) -> Redraft:
        found = [one for one in self.checker.findings.values() if one.filing == "old"]
        return compare(self.review.readings, self.review.readings, found, ("old", "new"))

    def carry_over(self) -> Redraft:
        redraft = self.compare()
        self.act(Action.REDRAFT, "old", str(redraft.carry_over))
        return redraft

    @property
    def reopened(self) -> set[tuple[str, str]]:
        """Row and field of every figure that nobody has confirmed."""
        keys = (key for key in self.review.readings if self.review.confirmation(key) is None)
        return {(key.row, key.field) for key in keys}


def at(row: str, field: str = "closing_balance", filing: str = "old") -> FieldKey:
    return FieldKey(filing, "issued_shares", row, field)


THREE = {
    **ROWS,
    "class-a": ("1,000,000", "(5,100)", "994,900"),
    "class-c": ("500", "21", "520"),
}


def test_three_changed_numbers_reopen_exactly_themselves_and_the_checks_that_use_them() -> None:
    drafts = Drafts(THREE)
    redraft = drafts.carry_over()
    assert drafts.reopened == {("class-a", "movement"), ("class-a", "closing_balance"), ("class-c", "movement")}
    assert {finding.subject for finding in redraft.reopened} == {
        "old/issued_shares/class-a",
        "old/issued_shares/class-c",
    }
    assert list(drafts.review.filings) == ["new"]


def test_the_same_draft_again_reopens_nothing() -> None:
    drafts = Drafts(ROWS)
    redraft = drafts.carry_over()
    assert not redraft.changed
    assert not redraft.reopened
    assert not drafts.reopened


def test_an_inserted_row_reopens_only_itself() -> None:
    numbered = {str(number): figures for number, figures in enumerate(ROWS.values(), 1)}
    rows = list(ROWS.values())
    rows.insert(1, ("9", "1", "10"))
    drafts = Drafts({str(number): figures for number, figures in enumerate(rows, 1)}, numbered)
    redraft = drafts.carry_over()
    assert drafts.reopened == {("2", field) for field in ("opening_balance", "movement", "closing_balance")}
    assert {figure.change for figure in redraft.changed} == {Change.NEW}
    assert not redraft.reopened


def test_a_row_that_is_gone_is_told_and_its_checks_reopen() -> None:
    drafts = Drafts({name: figures for name, figures in ROWS.items() if name != "class-b"})
    redraft = drafts.compare()
    assert {(one.old.row, one.change) for one in redraft.changed if one.old} == {("class-b", Change.GONE)}
    assert [finding.subject for finding in redraft.reopened] == ["old/issued_shares/class-b"]


def test_a_correction_goes_with_its_figure_and_not_with_another() -> None:
    drafts = Drafts(THREE)
    drafts.act(Action.CORRECT, at("class-b"), "7,001,000", wrong=Wrong.MISPRINT, reason="registrar")
    drafts.act(Action.CORRECT, at("class-c", "movement"), "20", wrong=Wrong.MISREAD)
    drafts.carry_over()
    carried = drafts.review.correction(at("class-b", filing="new"))
    assert carried is not None
    assert (carried.text, carried.wrong, carried.entry.reason) == ("7,001,000", Wrong.MISPRINT, "registrar")
    assert drafts.review.correction(at("class-c", "movement", "new")) is None


def explained(drafts: Drafts) -> str:
    """Explains the exception of class B, and gives what became of it in the new draft."""
    found = drafts.checker.findings["rolls:old/issued_shares/class-b"]
    assert found.outcome is Outcome.EXCEPTION
    drafts.act(Action.EXPLAIN, found.id, summary(found), reason="issued twice")
    drafts.carry_over()
    return drafts.checked().findings["rolls:new/issued_shares/class-b"].outcome.value


def test_an_explanation_stays_where_nothing_that_it_rests_on_changed() -> None:
    assert explained(Drafts(THREE)) == "explained"


def test_an_explanation_reopens_with_its_figures_even_if_the_difference_stays() -> None:
    """The closing balance and what is computed are as they were, but another opening and movement give it."""
    assert explained(Drafts({**ROWS, "class-b": ("6,999,000", "2,000", "7,000,000")})) == "exception"


def test_undo_gives_the_old_draft_back_and_redo_the_new_one() -> None:
    drafts = Drafts(THREE)
    before = drafts.review.copy()
    redraft = drafts.carry_over()
    after = drafts.reopened
    drafts.act(Action.UNREDRAFT, "old", str(redraft.carry_over))
    assert list(drafts.review.filings) == ["old"]
    assert all(drafts.review.confirmation(key) for key in before.readings if key.filing == "old")
    assert drafts.review.readings == {key: one for key, one in before.readings.items() if key.filing == "old"}
    drafts.act(Action.REDRAFT, "old", str(redraft.carry_over))
    assert drafts.reopened == after


def test_a_replayed_log_gives_the_same_review() -> None:
    drafts = Drafts(THREE)
    drafts.act(Action.CORRECT, at("class-b"), "7,001,000", wrong=Wrong.MISPRINT)
    drafts.carry_over()
    drafts.act(Action.CONFIRM, at("class-c", "movement", "new"))
    again = review_of(drawn(ROWS), id="old")
    for entry in drafts.review.log:
        if entry.action is Action.REDRAFT:
            review_of(drawn(THREE), id="new", into=again)
        again.replay(entry)
    assert again.readings == drafts.review.readings
    assert set(again.confirmed()) == set(drafts.review.confirmed())
    assert [key for key, _ in again.corrected()] == [key for key, _ in drafts.review.corrected()]


def test_the_text_in_the_log_gives_the_same_carry_over() -> None:
    carry_over = Drafts(THREE).compare().carry_over
    assert CarryOver.parse(str(carry_over)) == carry_over


def test_a_copy_does_not_follow_what_is_done_next() -> None:
    review = review_of(drawn(ROWS), id="old")
    copy = review.copy()
    review.act("ada", Action.CONFIRM, str(at("class-a")), at=NOON)
    assert not copy.log
    assert copy.confirmation(at("class-a")) is None


PLACES = [(row, field) for row in ROWS for field in range(3)]


@given(st.sets(st.sampled_from(PLACES)))
def test_whatever_changes_exactly_that_reopens(places: set[tuple[str, int]]) -> None:
    """Each changed figure gets a number that stands nowhere else."""
    changed = {
        row: [f"{90_000 + 10 * number + place}" if (row, place) in places else figure
              for place, figure in enumerate(figures)]
        for number, (row, figures) in enumerate(ROWS.items())
    }  # fmt: skip
    drafts = Drafts(changed)
    redraft = drafts.carry_over()
    fields = ("opening_balance", "movement", "closing_balance")
    assert drafts.reopened == {(row, fields[place]) for row, place in places}
    assert {finding.subject.rpartition("/")[2] for finding in redraft.reopened} == {row for row, _ in places}


def test_another_filing_of_the_review_stays_as_it_is() -> None:
    drafts = Drafts(THREE)
    review_of(drawn(ROWS), id="other", into=drafts.review)
    drafts.act(Action.CONFIRM, at("class-a", filing="other"))
    drafts.carry_over()
    assert drafts.review.confirmation(at("class-a", filing="other")) is not None
    assert list(drafts.review.filings) == ["new", "other"]


def test_an_empty_review_can_be_copied() -> None:
    assert Review().copy().filings == {}


def lines(*said: str) -> Page:
    """A page on which these lines stand."""
    words = (
        Word(text, Box(50 + 60 * at, 20 * number, 100 + 60 * at, 20 * number + 10))
        for number, line in enumerate(said)
        for at, text in enumerate(line.split())
    )
    return Page(1, 595, 842, tuple(words))


def test_a_number_that_was_let_go_stays_so_where_its_line_did() -> None:
    old, new = {1: lines("Page 1 of 7", "Rule 13.25A", "v 1.0.1")}, {1: lines("Page 1 of 7", "9 more", "Rule 13.25A")}
    names = {token.text: token.id for token in tokens_of(old[1])}
    kept = dict(numbers_kept(old, new, [names["13.25"], names["1.0.1"]]))
    assert kept == {names["13.25"]: next(token.id for token in tokens_of(new[1]) if token.text == "13.25")}


def test_dismissals_are_carried_over_and_come_back() -> None:
    drafts = Drafts(THREE)
    drafts.act(Action.DISMISS, "old", "p1:2 p1:3", reason="rule")
    carry_over = str(CarryOver("old", "new", numbers=(("p1:2", "p1:4"),)))
    drafts.act(Action.REDRAFT, "old", carry_over)
    assert list(drafts.review.dismissed("new")) == ["p1:4"]
    drafts.act(Action.UNREDRAFT, "old", carry_over)
    assert list(drafts.review.dismissed("old")) == ["p1:2", "p1:3"]
