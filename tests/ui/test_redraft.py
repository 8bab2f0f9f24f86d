"""A PDF that was written anew: noticed, compared, carried over in one step that can be undone."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from reviewer.core.filing import READER
from reviewer.core.review import Wrong
from reviewer.ui.commands import ConfirmField, CorrectField
from reviewer.ui.main_window import MainWindow
from reviewer.ui.models.history_model import why_it_was_done
from reviewer.ui.views.redraft_dialog import RedraftDialog
from tests.ui.window_of import CLEAN, RETURN, DrawnFiling, DrawnLine, WindowOf, is_settled, key_of, outcomes

NEW = RETURN.replace("(5,000)", "(5,100)").replace(
    "500 |          |             500", "500 |       20 |             520"
)


def reviewed(window_of: WindowOf, drawn: DrawnFiling, reviews: Path | None = None) -> MainWindow:
    """A window in which every figure of a return was confirmed, and one corrected."""
    window = window_of(reviews, a=drawn)
    document = window.desk.document
    for key in list(document.review.readings):
        document.undo_stack.push(ConfirmField(document, key))
    key = key_of(window, "ordinary-shares-b", "closing_balance")
    document.undo_stack.push(CorrectField(document, key, "7,001,000", Wrong.MISPRINT, "registrar"))
    return window


def offered(qtbot: QtBot, window: MainWindow) -> RedraftDialog:
    """The dialog about a new draft, once it is there."""
    qtbot.waitUntil(lambda: window.handlers.drafts.dialog is not None, timeout=20_000)
    dialog = window.handlers.drafts.dialog
    assert dialog is not None
    return dialog


def written_anew(window_of: WindowOf, qtbot: QtBot) -> MainWindow:
    """A window whose PDF was written anew by another program."""
    drawn = DrawnFiling()
    path = window_of.folder / "a.pdf"
    path.write_bytes(b"one")
    window = reviewed(window_of, drawn)
    drawn.text = NEW
    path.write_bytes(b"another")
    window.desk.drafts.look()
    return window


def test_exactly_what_changed_is_shown_and_open_again(qtbot: QtBot, window_of: WindowOf) -> None:
    window = written_anew(window_of, qtbot)
    dialog = offered(qtbot, window)
    assert window.desk.filings[0].state.value == "source changed on disk"
    assert "a.pdf changed since this review" in dialog.head.text()
    QAbstractItemModelTester(dialog.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    lines = [[dialog.model.index(row, column).data() for column in range(6)] for row in range(dialog.model.rowCount())]
    assert [line[0] for line in lines] == ["changed"] * 3 + ["check again"] * 2
    assert lines[0][2:4] == ["(5,000)", "(5,100)"]
    assert dialog.counts.text().startswith("3 figures not as before, 2 checks to look at again")
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: is_settled(window))
    review = window.desk.document.review
    left = {(key.row, key.field) for key in review.readings if review.confirmation(key) is None}
    assert left == {("ordinary-shares-a", "movement"), ("ordinary-shares-c", "movement"),
                    ("ordinary-shares-c", "closing_balance")}  # fmt: skip
    correction = review.correction(key_of(window, "ordinary-shares-b", "closing_balance"))
    assert correction is not None
    assert correction.entry.reason == "registrar"
    assert outcomes(window) == {"a": "exception", "b": "agrees", "c": "agrees"}


def test_one_step_back_and_forth(qtbot: QtBot, window_of: WindowOf) -> None:
    window = written_anew(window_of, qtbot)
    QTest.keyClick(offered(qtbot, window), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: is_settled(window))
    new, stack = window.desk.filings[0].filing, window.desk.document.undo_stack
    stack.undo()
    qtbot.waitUntil(lambda: is_settled(window))
    review = window.desk.document.review
    assert list(review.filings) == [window.desk.filings[0].filing] != [new]
    assert all(review.confirmation(key) for key in review.readings)
    assert window.desk.filings[0].state.value == "source changed on disk"
    stack.undo()
    assert review.correction(key_of(window, "ordinary-shares-b", "closing_balance")) is None
    stack.redo()
    stack.redo()
    qtbot.waitUntil(lambda: is_settled(window))
    assert window.desk.filings[0].filing == new
    assert window.desk.selection.filing == new


def test_the_old_copy_can_be_gone_on_with_and_its_pages_are_not_those_of_the_new(
    qtbot: QtBot, window_of: WindowOf
) -> None:
    window = written_anew(window_of, qtbot)
    QTest.keyClick(offered(qtbot, window), Qt.Key.Key_Escape)
    (one,) = window.desk.filings
    assert one.stale
    view = window.panes.sheet.view
    qtbot.waitUntil(lambda: view.pages == 2)
    qtbot.waitUntil(lambda: "changed since this review" in view.page_sentence(1), timeout=10_000)
    assert window.desk.drafts.compare(one.filing) is not None
    window.actions_by_name["redraft"].trigger()
    assert offered(qtbot, window).isVisible()


def test_a_table_made_by_hand_over_text_that_is_not_as_it_was_is_named(qtbot: QtBot, window_of: WindowOf) -> None:
    drawn = DrawnFiling()
    path = window_of.folder / "a.pdf"
    path.write_bytes(b"one")
    window = window_of(a=drawn)
    window.desk.selection.select_field(key_of(window, "ordinary-shares-b", "movement"))
    window.actions_by_name["insert"].trigger()
    qtbot.waitUntil(lambda: is_settled(window))
    drawn.text = NEW
    path.write_bytes(b"another")
    window.desk.drafts.look()
    dialog = offered(qtbot, window)
    first = [dialog.model.index(0, column).data() for column in range(6)]
    done = "1 blank row put in beside 'ordinary-shares-b'"
    assert first == ["make again by hand", "T02  issued shares", done, "", "1", ""]
    assert dialog.counts.text().startswith("1 table to be made again by hand, ")
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    entry = window.desk.document.review.log[-1]
    assert why_it_was_done(entry) == "to be made again by hand: T02 issued shares"


def test_a_changed_pdf_that_is_opened_again_finds_its_review(qtbot: QtBot, window_of: WindowOf, tmp_path: Path) -> None:
    first = reviewed(window_of, DrawnFiling(), tmp_path)
    first.close()
    window = window_of.empty(first_line(NEW), tmp_path)
    window.open_paths([window_of.folder / "a.pdf"])
    QTest.keyClick(offered(qtbot, window), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: is_settled(window))
    review = window.desk.document.review
    qtbot.waitUntil(lambda: sum(review.confirmation(key) is None for key in review.readings) == 3)
    window.close()
    again = window_of.empty(first_line(NEW), tmp_path)
    again.open_paths([window_of.folder / "a.pdf"])
    qtbot.waitUntil(lambda: is_settled(again))
    assert list(again.desk.document.review.filings) == list(review.filings)


def first_line(text: str) -> DrawnLine:
    """What reads a file of this text."""
    return DrawnLine({"a.pdf": DrawnFiling(text)})


def test_a_file_can_be_named_as_the_new_draft(qtbot: QtBot, window_of: WindowOf) -> None:
    window = window_of(a=DrawnFiling(CLEAN), b=DrawnFiling(RETURN))
    (first, second) = window.desk.filings
    window.desk.close_filing(second.id)
    window.desk.read_draft(first.filing, window_of.folder / "b.pdf")
    dialog = offered(qtbot, window)
    assert "b.pdf is a new draft of a.pdf" in dialog.head.text()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: is_settled(window))
    assert [one.name for one in window.desk.filings] == ["b.pdf"]


def reopened(window_of: WindowOf, folder: Path, text: str) -> tuple[MainWindow, DrawnLine]:
    """A window that reopens a review of which every figure was confirmed, and whose filing an older reader read."""
    drawn = DrawnFiling(reader=READER - 1)
    path = window_of.folder / "a.pdf"
    path.write_bytes(b"one")
    reviewed(window_of, drawn, folder).close()
    drawn.reader, drawn.read_as = READER, text
    line = DrawnLine({"a.pdf": drawn})
    window = window_of.empty(line, folder)
    window.open_paths([path])
    return window, line


def test_what_an_older_reader_read_is_read_again_and_nothing_that_was_done_is_lost(
    qtbot: QtBot, window_of: WindowOf, tmp_path: Path
) -> None:
    window, _ = reopened(window_of, tmp_path / "reviews", RETURN)
    said: list[str] = []
    window.desk.told.connect(said.append)
    qtbot.waitUntil(lambda: any("read again by a newer reader" in one for one in said))
    qtbot.waitUntil(lambda: is_settled(window))
    review = window.desk.document.review
    (filing,) = review.filings.values()
    assert filing.reader == READER
    assert all(review.confirmation(key) or review.correction(key) for key in review.readings)
    correction = review.correction(key_of(window, "ordinary-shares-b", "closing_balance"))
    assert correction is not None
    assert correction.entry.reason == "registrar"
    assert window.handlers.drafts.dialog is None


def test_what_a_newer_reader_reads_otherwise_is_asked_about(qtbot: QtBot, window_of: WindowOf, tmp_path: Path) -> None:
    window, _ = reopened(window_of, tmp_path / "reviews", NEW)
    dialog = offered(qtbot, window)
    assert "read again by a newer reader, which found something else" in dialog.head.text()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: is_settled(window))
    (filing,) = window.desk.document.review.filings.values()
    assert filing.reader == READER


def test_a_review_read_again_opens_without_reading_a_third_time(
    qtbot: QtBot, window_of: WindowOf, tmp_path: Path
) -> None:
    window, line = reopened(window_of, tmp_path / "reviews", RETURN)
    qtbot.waitUntil(lambda: [one.reader for one in window.desk.document.review.filings.values()] == [READER])
    qtbot.waitUntil(lambda: is_settled(window))
    window.close()
    other = window_of.empty(line, tmp_path / "reviews")
    other.open_paths([window_of.folder / "a.pdf"])
    qtbot.waitUntil(lambda: is_settled(other))
    assert [one.filing for one in other.desk.filings] == list(other.desk.document.review.filings)
    assert all(map(other.desk.document.review.readings.get, other.desk.document.review.readings))
