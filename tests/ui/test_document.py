"""The document: one path for everything done, undo that appends, checks in slices."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from reviewer.checks.text_layer import value_stands_beside_its_label
from reviewer.core.check import Outcome
from reviewer.core.checker import Checker, Finding
from reviewer.core.errors import ReviewerError
from reviewer.core.restructure import Remedy, exchange
from reviewer.core.review import Action, Entry, Review, Wrong
from reviewer.project.review_file import ReviewFile
from reviewer.ui.commands import ConfirmField, CorrectField, ExplainFinding, RestructureTable, WithdrawCorrection
from reviewer.ui.document import Document
from reviewer.ui.slices import SLICE
from tests.review_of import review_of
from tests.ui.window_of import CHECKS, RETURN


def document_of(text: str = RETURN, review: Review | None = None) -> Document:
    document = Document(lambda review: Checker(review, CHECKS), review or review_of(text), "Ann")
    document.checker = Checker(document.review, CHECKS)
    document.checker.run()
    return document


KEYS = list(review_of(RETURN).readings)
STEPS = st.one_of(
    st.tuples(
        st.just("correct"), st.sampled_from(KEYS), st.sampled_from(["1,000", "", "(5)", "2.5", "x,1", "7,001,000"])
    ),
    st.tuples(st.just("amend"), st.sampled_from(KEYS), st.sampled_from(["because", ""])),
    st.tuples(st.just("withdraw"), st.sampled_from(KEYS), st.just("")),
    st.tuples(st.just("confirm"), st.sampled_from(KEYS), st.just("")),
    st.tuples(st.just("explain"), st.integers(0, 2), st.sampled_from(["agreed", "known"])),
    st.tuples(st.just("restructure"), st.sampled_from(["opening_balance", "movement"]), st.just("")),
    st.tuples(st.sampled_from(["undo", "redo"]), st.none(), st.just("")),
)


def exchanged(document: Document, other: str) -> RestructureTable:
    what = exchange(document.review.readings, "f1", "issued_shares", "closing_balance", other)
    return RestructureTable(document, "headings:f1", Remedy("exchange the headings", what))


def check_now(document: Document) -> None:
    while document.checking:
        document._check_a_slice()  # noqa: SLF001 - a window would wait for its timer


def take(document: Document, step: tuple[str, object, str]) -> None:
    what, subject, text = step
    stack, review = document.undo_stack, document.review
    if what == "undo":
        stack.undo()
        check_now(document)
    elif what == "redo":
        stack.redo()
        check_now(document)
    elif what == "correct":
        stack.push(CorrectField(document, subject, text, Wrong.MISREAD))  # type: ignore[arg-type]
    elif what == "confirm":
        stack.push(ConfirmField(document, subject))  # type: ignore[arg-type]
    elif what == "restructure":
        stack.push(exchanged(document, subject))  # type: ignore[arg-type]
        check_now(document)
    elif what == "explain":
        stack.push(ExplainFinding(document, sorted(document.checker.findings)[subject], text))  # type: ignore[call-overload]
    elif (correction := review.correction(subject)) is not None:  # type: ignore[arg-type]
        again = CorrectField(document, subject, correction.text, Wrong.MISPRINT, text, amends=True)  # type: ignore[arg-type]
        stack.push(again if what == "amend" else WithdrawCorrection(document, subject))  # type: ignore[arg-type]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(session=st.lists(STEPS, max_size=14))
def test_undoing_a_whole_session_gives_the_readings_back(qtbot: QtBot, session: list[tuple[str, object, str]]) -> None:
    document = document_of()
    before = {found: finding.outcome for found, finding in document.checker.findings.items()}
    for step in session:
        take(document, step)
    done = state_of(document)
    while document.undo_stack.canUndo():
        document.undo_stack.undo()
    check_now(document)
    assert {key: document.review.stands(key) for key in KEYS} == {
        key: reading.value for key, reading in document.review.readings.items()
    }
    assert not any(document.review.confirmation(key) for key in KEYS)
    assert {found: finding.outcome for found, finding in document.checker.findings.items()} == before
    while document.undo_stack.canRedo():
        document.undo_stack.redo()
    check_now(document)
    if not any(what == "undo" for what, _, _ in session):
        assert state_of(document) == done


def state_of(document: Document) -> dict[str, object]:
    corrections = {
        str(key): (found.text, found.wrong, found.entry.reason) for key, found in document.review.corrected()
    }
    return {**corrections, **{found: finding.outcome for found, finding in document.checker.findings.items()}}


def test_the_log_is_only_ever_added_to(qtbot: QtBot) -> None:
    document = document_of()
    seen: list[Entry] = []
    document.acted.connect(seen.extend)
    document.undo_stack.push(CorrectField(document, KEYS[-1], "0.02", Wrong.MISPRINT, "typed twice"))
    document.undo_stack.undo()
    assert [entry.action for entry in seen] == [Action.CORRECT, Action.WITHDRAW]
    assert document.review.log == seen
    assert {entry.who for entry in seen} == {"Ann"}


def test_a_correction_over_a_correction_comes_back_with_its_reason(qtbot: QtBot) -> None:
    document = document_of()
    document.undo_stack.push(CorrectField(document, KEYS[-1], "0.02", Wrong.MISPRINT, "typed twice"))
    document.undo_stack.push(CorrectField(document, KEYS[-1], "0.03", Wrong.MISREAD))
    document.undo_stack.undo()
    correction = document.review.correction(KEYS[-1])
    assert correction is not None
    assert (correction.text, correction.wrong, correction.entry.reason) == ("0.02", Wrong.MISPRINT, "typed twice")


def test_what_cannot_be_saved_is_not_done(qtbot: QtBot) -> None:
    document = document_of()

    def full(entry: Entry) -> None:
        raise ReviewerError("The disk is full. Free some space and do it again.")

    document.review.journal = full
    with qtbot.waitSignal(document.not_saved) as told:
        document.undo_stack.push(CorrectField(document, KEYS[-1], "0.02", Wrong.MISREAD))
    assert told.args == ["The disk is full. Free some space and do it again."]
    assert document.review.correction(KEYS[-1]) is None
    assert document.undo_stack.count() == 0


def test_every_action_is_in_the_review_file_when_it_returns(qtbot: QtBot, tmp_path: Path) -> None:
    review = review_of(RETURN)
    file = ReviewFile.create(tmp_path / "a.review")
    file.add_filing(review.filings["f1"], review.readings.values(), review.grids["f1"], ())
    review.journal = file.append
    document = document_of(review=review)
    document.undo_stack.push(CorrectField(document, KEYS[-1], "0.02", Wrong.MISREAD))
    file.close()
    again = ReviewFile.open(tmp_path / "a.review")
    assert again.load().log == document.review.log
    again.close()


class SlowChecker(Checker):
    """Findings that take a millisecond each."""

    def run_in_steps(self) -> Iterator[Finding | None]:
        finding = next(super().run_in_steps())
        for _ in range(60):
            end = time.perf_counter() + 0.001
            while time.perf_counter() < end:
                pass
            yield finding


def test_checking_never_holds_the_window_for_longer_than_a_slice(qtbot: QtBot) -> None:
    document = Document(lambda review: SlowChecker(review, CHECKS), review_of(RETURN))
    slices: list[float] = []
    step = document._check_a_slice  # noqa: SLF001

    def timed() -> None:
        start = time.perf_counter()
        step()
        slices.append(time.perf_counter() - start)

    document._slices.timeout.disconnect()  # noqa: SLF001
    document._slices.timeout.connect(timed)  # noqa: SLF001
    with qtbot.waitSignal(document.checked):
        document.check_all()
    assert len(slices) > 4
    # The last finding of a slice may run over; a shared computer may interrupt one.
    assert sorted(slices)[len(slices) // 2] < SLICE * 2


def test_an_explanation_holds_only_while_the_exception_stays_the_same(qtbot: QtBot) -> None:
    document = document_of()
    found = next(id for id in document.checker.findings if id.endswith("shares-b"))
    document.undo_stack.push(ExplainFinding(document, found, "agreed with the registrar"))
    assert document.checker.findings[found].outcome is Outcome.EXPLAINED
    movement = next(key for key in KEYS if key.row.endswith("b") and key.field == "movement")
    document.undo_stack.push(CorrectField(document, movement, "2,000", Wrong.MISREAD))
    assert document.checker.findings[found].outcome is Outcome.EXCEPTION
    document.undo_stack.undo()
    assert document.checker.findings[found].outcome is Outcome.EXPLAINED


@pytest.mark.parametrize("times", [1, 3])
def test_a_kind_given_after_typing_is_one_step_of_undo(qtbot: QtBot, times: int) -> None:
    document = document_of()
    document.undo_stack.push(CorrectField(document, KEYS[-1], "0.02", Wrong.MISPRINT))
    for time_ in range(times):
        again = CorrectField(document, KEYS[-1], "0.02", Wrong.MISREAD, f"reason {time_}", amends=True)
        document.undo_stack.push(again)
    document.undo_stack.undo()
    assert document.review.correction(KEYS[-1]) is None
    document.undo_stack.redo()
    correction = document.review.correction(KEYS[-1])
    assert correction is not None
    assert correction.entry.reason == f"reason {times - 1}"


def test_a_table_is_put_right_in_one_step_and_put_back_in_one(qtbot: QtBot) -> None:
    document = document_of()
    closing = next(key for key in KEYS if key.row.endswith("a") and key.field == "closing_balance")
    told: list[str] = []
    document.restructured.connect(told.append)
    with qtbot.waitSignal(document.checked):
        document.undo_stack.push(exchanged(document, "opening_balance"))
    assert document.review.stands(closing) == 1_000_000
    assert document.review.readings[closing].printed == "1,000,000"
    assert document.finding(f"closing_balance_rolls_forward:f1/issued_shares/{closing.row}").outcome is (  # type: ignore[union-attr]
        Outcome.EXCEPTION
    )
    with qtbot.waitSignal(document.checked):
        document.undo_stack.undo()
    assert document.review.readings == review_of(RETURN).readings
    assert document.review.grids == review_of(RETURN).grids
    assert [entry.action for entry in document.review.log] == [Action.RESTRUCTURE, Action.RESTORE]
    assert told == ["f1", "f1"]


def test_confirming_a_value_found_by_its_place_settles_it_and_undoing_unsettles_it(qtbot: QtBot) -> None:
    drawn = RETURN.replace("|         995,000", "| 995,000 <- Its label stands on another line.")
    document = Document(lambda review: Checker(review, [value_stands_beside_its_label]), review_of(drawn))
    document.check_all()
    check_now(document)
    (found,) = document.checker.findings
    outcomes = []
    closing = next(key for key in KEYS if key.row.endswith("a") and key.field == "closing_balance")
    document.undo_stack.push(ConfirmField(document, closing))
    outcomes.append(document.checker.findings[found].outcome)
    document.undo_stack.undo()
    outcomes.append(document.checker.findings[found].outcome)
    assert outcomes == [Outcome.AGREES, Outcome.EXCEPTION]
