"""A damaged review, a run that ended without being closed, an unsafe folder: said in a line, with what can be done."""

import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from reviewer.core.review import Wrong
from reviewer.project.review_file import UnwritableReviewError
from reviewer.ui.app import begin_session
from reviewer.ui.commands import CorrectField
from reviewer.ui.main_window import MainWindow
from reviewer.ui.recent import Recent
from reviewer.ui.sessions import Session, last_trace, left_behind
from tests.ui.window_of import DrawnFiling, DrawnLine, WindowOf, key_of


def corrected(window: MainWindow, *texts: str) -> None:
    key = key_of(window, "ordinary-shares-b", "closing_balance")
    for text in texts:
        window.desk.document.undo_stack.push(CorrectField(window.desk.document, key, text, Wrong.MISREAD))


def corrections(window: MainWindow) -> list[str]:
    return [correction.text for _, correction in window.desk.document.review.corrected()]


@pytest.fixture
def reviews(tmp_path: Path) -> Path:
    return tmp_path / "reviews"


def said(window: MainWindow) -> str:
    bar = window.panes.offers
    return bar.sentence.text() if bar.isVisible() else ""


def kept_in(window: MainWindow) -> Path | None:
    file = window.desk.keeper.file
    return file.path if file is not None else None


def spoil(reviews: Path) -> None:
    (path,) = reviews.glob("*.review")
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE log SET body = replace(body, '7,003', '9,999')")
    connection.close()


def test_what_is_whole_of_a_damaged_review_is_recovered_at_a_press(
    qtbot: QtBot, window_of: WindowOf, reviews: Path
) -> None:
    window = window_of(reviews, a=DrawnFiling())
    corrected(window, "7,001", "7,002", "7,003", "7,004")
    window.close()
    spoil(reviews)
    again = window_of(reviews, a=DrawnFiling())
    assert "is damaged and was left untouched" in said(again)
    again.panes.offers.take.click()
    qtbot.waitUntil(lambda: again.statusBar().currentMessage().startswith("Recovered to "))
    assert corrections(again) == ["7,002"]
    assert ", 2 actions, as " in again.statusBar().currentMessage()
    assert said(again) == ""
    again.close()
    assert corrections(window_of(reviews, a=DrawnFiling())) == ["7,002"], "the PDF finds the recovered review"
    assert len(list(reviews.glob("*.damaged"))) == 1


def test_a_review_in_a_synced_folder_is_offered_a_copy_here(
    qtbot: QtBot, window_of: WindowOf, reviews: Path, tmp_path: Path
) -> None:
    window = window_of(reviews, a=DrawnFiling())
    (tmp_path / "Dropbox").mkdir()
    window.desk.save_as(tmp_path / "Dropbox" / "mine.review")
    qtbot.waitUntil(lambda: said(window).startswith("mine.review is in a folder that is copied to other computers"))
    window.panes.offers.take.click()
    qtbot.waitUntil(lambda: kept_in(window) == reviews / "mine.review")
    assert said(window) == ""


def test_a_review_that_cannot_be_written_is_worked_on_in_a_copy(
    qtbot: QtBot, window_of: WindowOf, reviews: Path, tmp_path: Path
) -> None:
    window = window_of(reviews, a=DrawnFiling())
    corrected(window, "7,001")
    window.desk.save_as(tmp_path / "shut.review")
    qtbot.waitUntil(lambda: kept_in(window) == tmp_path / "shut.review")
    window.close()
    other = window_of(tmp_path / "other", a=DrawnFiling())
    shut = tmp_path / "shut.review"
    other.desk.safe.cannot_open(shut, UnwritableReviewError("shut.review cannot be written in that folder."))
    other.panes.offers.take.click()
    qtbot.waitUntil(lambda: corrections(other) == ["7,001"])
    assert other.desk.keeper.file is not None
    assert other.desk.keeper.file.path == tmp_path / "other" / "shut.review"


KILLED = """
import sys, os, pathlib
from reviewer.ui.sessions import Session
session = Session(pathlib.Path(sys.argv[1]))
session.begin()
session.at(pathlib.Path(sys.argv[2]))
session.writing(pathlib.Path(sys.argv[3]))
{end}
"""


@pytest.mark.parametrize(("end", "trace"), [("os._exit(9)", False), ("import ctypes; ctypes.string_at(0)", True)])
def test_a_run_that_was_killed_leaves_its_review_and_nothing_half_written(
    tmp_path: Path, reviews: Path, end: str, trace: bool
) -> None:
    folder, review, book = tmp_path / "sessions", tmp_path / "a.review", tmp_path / "book.xlsx"
    review.write_bytes(b"kept")
    for name in (".book.xlsx.0123abcd.tmp", "book.xlsx", "book.xlsx.part", ".other.xlsx.0123abcd.tmp"):
        (tmp_path / name).write_bytes(b"25,948,809,928")
    script = KILLED.format(end=end)
    subprocess.run([sys.executable, "-c", script, str(folder), str(review), str(book)], check=False)
    assert left_behind(folder) == [review]
    assert left_behind(folder) == [], "it is told once"
    left = {path.name for path in tmp_path.iterdir() if path.is_file()}
    assert left == {"a.review", "book.xlsx", ".other.xlsx.0123abcd.tmp"}
    assert last_trace(folder).exists() is trace
    if trace:
        told = last_trace(folder).read_text()
        assert "string_at" in told
        assert "25,948" not in told


def test_a_run_that_goes_on_is_no_crash_and_one_that_was_closed_leaves_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "sessions"
    session = Session(folder)
    session.begin()
    session.at(tmp_path / "a.review")
    assert left_behind(folder) == []
    session.end()
    assert left_behind(folder) == []
    assert list(folder.iterdir()) == []


def test_the_next_start_offers_the_review_and_says_how_far_it_goes(
    qtbot: QtBot, window_of: WindowOf, reviews: Path, tmp_path: Path
) -> None:
    window = window_of(reviews, a=DrawnFiling())
    corrected(window, "7,001")
    window.close()
    (review,) = reviews.glob("*.review")
    folder = tmp_path / "sessions"
    script = KILLED.format(end="os._exit(9)")
    subprocess.run([sys.executable, "-c", script, str(folder), str(review), "x"], check=False)
    again = window_of.empty(DrawnLine({"a.pdf": DrawnFiling()}))
    session = begin_session(again, folder)
    assert said(again).startswith("The program ended without being closed.")
    again.panes.offers.take.click()
    qtbot.waitUntil(lambda: again.statusBar().currentMessage().startswith("Recovered to "))
    assert corrections(again) == ["7,001"]
    session.end()


def test_an_offer_can_wait_and_is_made_once(window_of: WindowOf, tmp_path: Path) -> None:
    window = window_of(a=DrawnFiling())
    for _ in range(2):
        window.desk.safe.left_behind(tmp_path / "a.review")
    assert said(window) != ""
    window.panes.offers.leave.click()
    assert said(window) == ""


def test_recent_filings_are_places_only_and_can_be_forgotten(window_of: WindowOf, tmp_path: Path) -> None:
    settings = QSettings(str(tmp_path / "recent.ini"), QSettings.Format.IniFormat)
    recent = Recent(settings)
    recent.remember(tmp_path / "a.pdf")
    recent.remember(tmp_path / "b.pdf")
    assert recent.paths() == [tmp_path / "b.pdf", tmp_path / "a.pdf"]
    recent.want(False)
    recent.remember(tmp_path / "c.pdf")
    assert recent.paths() == []
    recent.want(True)
    recent.remember(tmp_path / "c.pdf")
    recent.clear()
    assert recent.paths() == []
    window = window_of(a=DrawnFiling())
    assert window.recent.paths() != []
    window.actions_by_name["clear_recent"].trigger()
    assert window.recent.paths() == []
    window.actions_by_name["keep_recent"].trigger()
    assert not window.recent.wanted
