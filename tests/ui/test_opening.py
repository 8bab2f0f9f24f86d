"""Opening filings: each state has its sentence, nothing waits, and a review comes back as it was left."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from reviewer.core.check import Outcome
from reviewer.core.review import Wrong
from reviewer.core.tally import FilingState
from reviewer.extract.outcomes import Refusal
from reviewer.ui.commands import ConfirmField, CorrectField
from reviewer.ui.open_filing import pdfs_among
from tests.ui.window_of import CLEAN, DrawnFiling, DrawnLine, WindowOf, is_settled, key_of


def test_an_empty_desk_says_what_to_do(window_of: WindowOf) -> None:
    window = window_of.empty(DrawnLine({}))
    panes = window.panes
    assert panes.middle.currentWidget() is panes.welcome
    assert panes.welcome.open.isVisible()
    assert not any(dock.isVisible() for dock in panes.docks.values())


def test_progress_is_told_page_by_page_and_the_page_is_there_before_the_end(qtbot: QtBot, window_of: WindowOf) -> None:
    drawn = DrawnFiling(pages=3)
    drawn.gate.clear()
    window = window_of.empty(DrawnLine({"a.pdf": drawn}))
    window.open_paths([Path("a.pdf")])
    one = window.desk.filings[0]
    qtbot.waitUntil(lambda: one.done == 1)
    filings = window.panes.queue.filings_model
    assert filings.index(0).data() == "a\nLoading, page 1 of 3"
    qtbot.waitUntil(lambda: window.panes.sheet.view.pages == 2)
    drawn.gate.set()
    qtbot.waitUntil(lambda: is_settled(window))
    assert filings.index(0).data() == "a\n1 exception, 1 open"


def test_the_page_that_is_looked_at_is_asked_for_and_says_how_it_was_read(qtbot: QtBot, window_of: WindowOf) -> None:
    drawn = DrawnFiling(pages=3)
    drawn.gate.clear()
    window = window_of.empty(DrawnLine({"a.pdf": drawn}))
    window.open_paths([Path("a.pdf")])
    sheet = window.panes.sheet
    qtbot.waitUntil(lambda: sheet.view.pages > 0 and sheet.method.text() == "text layer")
    assert drawn.wanted[0] == 1
    sheet.view.go_to(2)
    qtbot.waitUntil(lambda: drawn.wanted[-1] == 2)
    drawn.gate.set()
    qtbot.waitUntil(lambda: is_settled(window))


def test_an_exception_makes_it_need_attention_and_without_one_it_is_checked(window_of: WindowOf) -> None:
    window = window_of(a=DrawnFiling(), b=DrawnFiling(CLEAN))
    assert [one.state for one in window.desk.filings] == [FilingState.NEEDS_ATTENTION, FilingState.CHECKED]
    verdict = window.panes.verdict
    assert verdict.name.text() == "Monthly return   31 January 2023   FF301 v1.0.1   Some Co. Ltd."
    assert [button.text() for button in verdict.counts.values() if button.isVisible()] == [
        "1 exception", "1 open", "1 agree",
    ]  # fmt: skip


def test_a_file_that_cannot_be_opened_says_why_and_can_be_tried_again(qtbot: QtBot, window_of: WindowOf) -> None:
    drawn = DrawnFiling(refusal=Refusal.DAMAGED)
    window = window_of(a=drawn)
    page = window.panes.opening
    assert window.panes.middle.currentWidget() is page
    assert page.sentence.text() == Refusal.DAMAGED.value
    drawn.refusal = None
    QTest.mouseClick(page.again, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.desk.filings[0].state is FilingState.NEEDS_ATTENTION)
    assert window.panes.middle.currentWidget() is window.panes.sheet


def test_a_password_is_asked_for_in_place_and_a_wrong_one_says_so(qtbot: QtBot, window_of: WindowOf) -> None:
    window = window_of(a=DrawnFiling(password="secret"))
    page = window.panes.opening
    assert page.sentence.text() == "This PDF needs a password to open."
    assert page.password.isVisible()
    QTest.keyClicks(page.password, "guess")
    QTest.keyClick(page.password, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.sentence.text() == "That password does not open this PDF. Try again.")
    page.password.selectAll()
    QTest.keyClicks(page.password, "secret")
    QTest.keyClick(page.password, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.desk.filings[0].state is FilingState.NEEDS_ATTENTION)
    assert window.panes.middle.currentWidget() is window.panes.sheet


def test_an_unknown_form_has_a_banner(window_of: WindowOf) -> None:
    sentence = "Form version v 9.9.9 is newer than this tool knows. Generic checks only."
    window = window_of(a=DrawnFiling(banner=sentence))
    assert window.panes.sheet.banner.isVisible()
    assert window.panes.sheet.banner.text() == sentence


def test_a_filing_without_tables_says_so(window_of: WindowOf) -> None:
    window = window_of(a=DrawnFiling(text=""))
    assert window.panes.table.empty.isVisible()
    assert window.panes.table.empty.text() == "No table found on 2 pages. Draw one: press B on the page."
    assert window.desk.filings[0].state is FilingState.NOT_CHECKED


def test_a_fault_of_the_program_is_not_swallowed(qtbot: QtBot, window_of: WindowOf) -> None:
    with capture_exceptions() as raised:
        window = window_of(a=DrawnFiling(problem=KeyError("bug")))
    assert [kind for kind, *_ in raised] == [KeyError]
    assert window.desk.filings[0].state is FilingState.FAILED
    assert "a fault of ours" in window.panes.opening.sentence.text()


def test_a_folder_gives_its_pdfs_in_order(tmp_path: Path) -> None:
    for name in ("b.pdf", "a.PDF", "notes.txt"):
        (tmp_path / name).touch()
    assert [path.name for path in pdfs_among([tmp_path, tmp_path / "b.pdf"])] == ["a.PDF", "b.pdf"]


def test_dropped_files_are_opened(qtbot: QtBot, window_of: WindowOf, tmp_path: Path) -> None:
    window = window_of.empty(DrawnLine({"a.pdf": DrawnFiling(CLEAN)}))
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.pdf"))])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(QPointF(50, 50), copy, files, left, none))
    qtbot.waitUntil(lambda: is_settled(window))
    assert [one.name for one in window.desk.filings] == ["a.pdf"]


def test_an_empty_folder_says_so(window_of: WindowOf, tmp_path: Path) -> None:
    window = window_of.empty(DrawnLine({}))
    (tmp_path / "empty").mkdir()
    window.open_paths([tmp_path / "empty"])
    assert window.statusBar().currentMessage().startswith("No PDF was found there.")


def test_closing_while_it_is_read_stops_the_reading(qtbot: QtBot, window_of: WindowOf) -> None:
    drawn = DrawnFiling()
    drawn.gate.clear()
    window = window_of.empty(DrawnLine({"a.pdf": drawn}))
    window.open_paths([Path("a.pdf")])
    qtbot.waitUntil(lambda: window.desk.filings[0].done == 1)
    QTest.keyClick(window, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    assert window.desk.filings == []
    assert drawn.gate.is_set(), "the reader was not told to stop"
    assert window.panes.middle.currentWidget() is window.panes.welcome


def test_closing_one_filing_turns_to_the_next(qtbot: QtBot, window_of: WindowOf) -> None:
    window = window_of(a=DrawnFiling(), b=DrawnFiling(CLEAN))
    window.desk.close_filing(window.desk.filings[0].id)
    qtbot.waitUntil(lambda: is_settled(window))
    assert window.desk.selection.filing == window.desk.filings[0].id
    assert window.panes.queue.queue.order == []


def test_a_review_comes_back_as_it_was_left(qtbot: QtBot, window_of: WindowOf, tmp_path: Path) -> None:
    reviews = tmp_path / "reviews"
    window = window_of(reviews, a=DrawnFiling())
    document = window.desk.document
    key = key_of(window, "ordinary-shares-b", "closing_balance")
    document.undo_stack.push(CorrectField(document, key, "7,001,000", Wrong.MISPRINT, "grant left out"))
    assert window.status.saved.text().startswith("saved ")
    window.close()
    again = window_of(reviews, a=DrawnFiling())
    correction = again.desk.document.review.correction(key)
    assert correction is not None
    assert (correction.text, correction.entry.reason) == ("7,001,000", "grant left out")
    assert again.desk.document.tally(again.desk.filings[0].id).exceptions == 0
    assert again.panes.history.model.rowCount() == 1
    assert again.statusBar().currentMessage() == "Reopened your review as you left it: 1 action."


def test_a_review_that_is_open_elsewhere_is_not_saved_twice(qtbot: QtBot, window_of: WindowOf, tmp_path: Path) -> None:
    reviews = tmp_path / "reviews"
    first = window_of(reviews, a=DrawnFiling())
    key = key_of(first, "ordinary-shares-a", "movement")
    first.desk.document.undo_stack.push(ConfirmField(first.desk.document, key))
    second = window_of(reviews, a=DrawnFiling())
    assert "is open in another window" in second.statusBar().currentMessage()
    assert second.desk.filings[0].state is FilingState.LOCKED
    second.desk.document.undo_stack.push(ConfirmField(second.desk.document, key))
    assert second.status.saved.text() == "NOT SAVED"
    offers = second.panes.offers
    assert offers.sentence.text().endswith("Close it there first. What you do now is not being saved.")
    offers.take.click()
    assert second.statusBar().currentMessage().startswith("What was done here would be lost by that.")
    second.desk.document.undo_stack.undo()
    first.close()
    offers.take.click()
    qtbot.waitUntil(lambda: is_settled(second))
    assert [one.state for one in second.desk.filings] == [FilingState.NEEDS_ATTENTION]
    assert second.desk.document.review.confirmation(key) is not None
    assert not second.status.saved.text()
    assert not offers.isVisible()


def test_the_same_file_is_open_once(window_of: WindowOf) -> None:
    window = window_of(a=DrawnFiling())
    window.open_paths([window.desk.filings[0].path])
    assert len(window.desk.filings) == 1


@pytest.mark.parametrize("size", [(1366, 768), (1920, 1080)])
def test_the_layout_fits_and_is_reset_by_one_action(qtbot: QtBot, window_of: WindowOf, size: tuple[int, int]) -> None:
    window = window_of(a=DrawnFiling())
    window.resize(*size)
    window.panes.docks["queue"].hide()
    window.actions_by_name["reset_layout"].trigger()
    qtbot.waitUntil(window.panes.queue.isVisible)
    qtbot.wait(50)
    assert (window.width(), window.height()) == size, "a pane asks for more room than there is"
    assert window.panes.table.width() > size[0] * 0.3
    assert window.panes.sheet.width() > size[0] * 0.35


def test_the_panes_stand_where_they_were_left(qtbot: QtBot, window_of: WindowOf) -> None:
    window = window_of(a=DrawnFiling())
    window.panes.docks["history"].hide()
    window.close()
    again = window_of(a=DrawnFiling())
    assert again.panes.docks["queue"].isVisible()
    assert not again.panes.docks["history"].isVisible()


def test_counts_give_way_to_a_narrow_window_and_still_say_what_they_are(qtbot: QtBot, window_of: WindowOf) -> None:
    window = window_of(a=DrawnFiling())
    opened = window.panes.verdict.counts[Outcome.OPEN]
    assert opened.text() == "1 open"
    window.resize(window.minimumSizeHint())
    qtbot.waitUntil(lambda: opened.text() == "1")
    assert opened.toolTip().startswith("1 open\n")
    assert opened.accessibleName() == "1 open"
    window.resize(1366, 768)
    qtbot.waitUntil(lambda: opened.text() == "1 open")
