"""One review of several files: found again whatever is opened, saved elsewhere, opened by hand."""

import threading
import time
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reviewer.core.review import Act, Action, Wrong
from reviewer.project.review_file import ReviewFile
from reviewer.ui.commands import ConfirmField, CorrectField
from reviewer.ui.main_window import MainWindow
from reviewer.ui.review_names import review_name
from tests.ui.window_of import CLEAN, DrawnFiling, DrawnLine, WindowOf, is_settled, key_of


def corrected(window: MainWindow, text: str = "7,001,000") -> None:
    """Correct the closing balance of class B in the first filing."""
    key = key_of(window, "ordinary-shares-b", "closing_balance")
    window.desk.document.undo_stack.push(CorrectField(window.desk.document, key, text, Wrong.MISREAD))


def corrections(window: MainWindow) -> list[str]:
    return [correction.text for _, correction in window.desk.document.review.corrected()]


@pytest.fixture
def reviews(tmp_path: Path) -> Path:
    return tmp_path / "reviews"


def test_a_set_of_files_reopens_its_one_review_in_any_order(window_of: WindowOf, reviews: Path) -> None:
    window = window_of(reviews, a=DrawnFiling(), b=DrawnFiling(CLEAN))
    corrected(window)
    window.close()
    assert len(list(reviews.iterdir())) == 1
    again = window_of(reviews, b=DrawnFiling(CLEAN), a=DrawnFiling())
    assert corrections(again) == ["7,001,000"]
    assert sorted(one.name for one in again.desk.filings) == ["a.pdf", "b.pdf"]
    assert len(again.desk.document.review.filings) == 2


def test_a_file_that_was_reviewed_alone_brings_its_review_and_the_others_join_it(
    window_of: WindowOf, reviews: Path
) -> None:
    window = window_of(reviews, b=DrawnFiling())
    corrected(window)
    window.close()
    again = window_of(reviews, a=DrawnFiling(CLEAN), b=DrawnFiling())
    assert corrections(again) == ["7,001,000"]
    assert len(again.desk.document.review.filings) == 2
    again.close()
    third = window_of(reviews, b=DrawnFiling())
    assert [one.name for one in third.desk.filings] == ["b.pdf", "a.pdf"], "the other filing was kept with it"


def test_what_is_done_in_a_reopened_review_waits_for_the_filing_that_is_being_kept(
    window_of: WindowOf, reviews: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = window_of(reviews, b=DrawnFiling())
    corrected(window)
    window.close()
    add = ReviewFile.add_packed

    def slowly(file: ReviewFile, content: bytes) -> None:
        time.sleep(0.5)
        add(file, content)

    monkeypatch.setattr(ReviewFile, "add_packed", slowly)
    again = window_of(reviews, a=DrawnFiling(CLEAN), b=DrawnFiling())
    again.desk.keeper.keep("late", b"a filing")
    key = key_of(again, "ordinary-shares-b", "closing_balance")
    again.desk.document.undo_stack.push(ConfirmField(again.desk.document, key))
    file = again.desk.keeper.file
    assert file is not None
    assert [kind for kind, _ in file.rows()] == ["filing", "entry", "filing", "filing", "entry"]


def test_figures_pasted_into_a_review_that_has_just_begun_are_kept_together(window_of: WindowOf, reviews: Path) -> None:
    window = window_of(reviews, b=DrawnFiling())
    keys = [key_of(window, "ordinary-shares-b", field) for field in ("opening_balance", "closing_balance")]
    acts = [Act(Action.CORRECT, str(key), "7,001,000", Wrong.MISREAD) for key in keys]
    assert window.desk.document.act_together(acts)
    window.close()
    assert corrections(window_of(reviews, b=DrawnFiling())) == ["7,001,000", "7,001,000"]


def test_the_name_of_a_set_is_the_same_in_any_order() -> None:
    assert review_name(["b", "a"]) == review_name(["a", "b"])
    assert review_name(["a", "a"]) == "a"


def test_saved_elsewhere_the_old_file_stays_as_it_was(window_of: WindowOf, reviews: Path, tmp_path: Path) -> None:
    window = window_of(reviews, a=DrawnFiling())
    corrected(window, "7,001,000")
    window.desk.save_as(tmp_path / "mine.review")
    assert window.statusBar().currentMessage() == "Saving as mine.review..."
    window_of.qtbot.waitUntil(lambda: window.statusBar().currentMessage().startswith("Saved as mine.review."))
    corrected(window, "7,002,000")
    window.close()
    assert corrections(window_of(reviews, a=DrawnFiling())) == ["7,001,000"]
    other = window_of.empty(DrawnLine({}))
    other.open_paths([tmp_path / "mine.review"])
    window_of.qtbot.waitUntil(lambda: corrections(other) == ["7,002,000"])
    assert is_settled_soon(window_of, other)


def test_a_place_that_cannot_be_written_leaves_the_review_where_it_is(
    window_of: WindowOf, reviews: Path, tmp_path: Path
) -> None:
    window = window_of(reviews, a=DrawnFiling())
    window.desk.save_as(tmp_path / "no such folder" / "mine.review")
    window_of.qtbot.waitUntil(lambda: "cannot be written" in window.statusBar().currentMessage())
    corrected(window)
    window.close()
    assert corrections(window_of(reviews, a=DrawnFiling())) == ["7,001,000"]


@pytest.fixture
def slow_copy(monkeypatch: pytest.MonkeyPatch) -> threading.Event:
    """Copies of reviews come back when this is set, as from a disk that is far away."""
    gate, at_once = threading.Event(), ReviewFile.copied_to

    def copied_to(file: ReviewFile, path: Path) -> ReviewFile:
        made = at_once(file, path)
        gate.wait(10)
        return made

    monkeypatch.setattr(ReviewFile, "copied_to", copied_to)
    return gate


def test_what_is_done_while_the_review_is_copied_is_kept_in_both(
    window_of: WindowOf, reviews: Path, tmp_path: Path, slow_copy: threading.Event
) -> None:
    window = window_of(reviews, a=DrawnFiling())
    window.desk.save_as(tmp_path / "mine.review")
    corrected(window, "7,001,000")
    kept = corrections(window)
    assert kept == ["7,001,000"]
    window.desk.save_as(tmp_path / "again.review")
    assert "still being copied" in window.statusBar().currentMessage()
    slow_copy.set()
    window_of.qtbot.waitUntil(lambda: window.statusBar().currentMessage().startswith("Saved as mine.review."))
    window.close()
    assert corrections(window_of(reviews, a=DrawnFiling())) == kept
    other = window_of.empty(DrawnLine({}))
    other.open_paths([tmp_path / "mine.review"])
    window_of.qtbot.waitUntil(lambda: corrections(other) == kept)
    assert is_settled_soon(window_of, other)


def test_a_window_that_is_closed_while_the_review_is_copied_ends_the_copy(
    window_of: WindowOf, reviews: Path, tmp_path: Path, slow_copy: threading.Event
) -> None:
    window = window_of(reviews, a=DrawnFiling())
    window.desk.save_as(tmp_path / "mine.review")
    corrected(window, "7,001,000")
    threading.Timer(0.2, slow_copy.set).start()
    window.close()
    file = ReviewFile.open(tmp_path / "mine.review")
    assert [entry.text for entry in file.load().log] == ["7,001,000"]
    file.close()


def test_a_copy_that_lacks_the_last_actions_is_not_left_as_the_review(
    window_of: WindowOf, reviews: Path, tmp_path: Path, slow_copy: threading.Event, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reviewer.ui.review_keeper.PATIENCE", 0.0)
    window = window_of(reviews, a=DrawnFiling())
    window.desk.save_as(tmp_path / "mine.review")
    corrected(window, "7,001,000")
    # The copy is there, and has not come back yet.
    window_of.qtbot.waitUntil((tmp_path / "mine.review").exists)
    window.desk.close_filing(window.desk.filings[0].id)
    slow_copy.set()
    window_of.qtbot.waitUntil(lambda: "the review was closed before" in window.statusBar().currentMessage())
    assert not (tmp_path / "mine.review").exists()
    assert corrections(window_of(reviews, a=DrawnFiling())) == ["7,001,000"]


def test_a_file_that_is_no_review_says_so(window_of: WindowOf, tmp_path: Path) -> None:
    (tmp_path / "other.review").write_bytes(b"nothing of ours" * 100)
    window = window_of(a=DrawnFiling())
    window.open_paths([tmp_path / "other.review"])
    window_of.qtbot.waitUntil(lambda: window.statusBar().currentMessage().startswith("other.review "))
    assert len(window.desk.filings) == 1


def is_settled_soon(window_of: WindowOf, window: MainWindow) -> bool:
    qtbot: QtBot = window_of.qtbot
    qtbot.waitUntil(lambda: is_settled(window))
    return True
