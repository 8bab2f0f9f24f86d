"""What is found is listed, lit up on the page, and gone through with F3."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from reviewer.core.page import Box, Page, Word
from reviewer.ui.main_window import MainWindow
from tests.ui.window_of import CLEAN, DrawnFiling, WindowOf

PROSE = Page(2, 595, 842, (Word("In", Box(50, 100, 60, 110)), Word("all", Box(64, 100, 80, 110)),
                           Word("1", Box(84, 100, 90, 110)), Word("000", Box(94, 100, 112, 110)),
                           Word("000", Box(116, 100, 134, 110)), Word("shares", Box(140, 100, 180, 110))))  # fmt: skip


def sought(qtbot: QtBot, window: MainWindow, text: str) -> None:
    """Ctrl+F, the text, Enter."""
    QTest.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    window.panes.verdict.find_box.setText(text)  # QTest cannot type full-width letters
    QTest.keyClick(window.panes.verdict.find_box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not window.panes.hits.searching)


def test_hits_on_pages_and_in_tables_of_all_filings(qtbot: QtBot, window_of: WindowOf) -> None:
    window = window_of(a=DrawnFiling(CLEAN), b=DrawnFiling())
    hits = window.panes.hits
    QAbstractItemModelTester(hits.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    first = window.desk.filings[0].filing
    window.desk.document.review.pages[first][2] = PROSE
    sought(qtbot, window, "（1,000,000）")
    lines = [[hits.model.index(row, column).data() for column in range(4)] for row in range(hits.model.rowCount())]
    assert [line[0] for line in lines] == ["a.pdf", "a.pdf", "b.pdf"]
    assert lines[1][1:] == ["2", "on the page", "In all 1 000 000 shares"]
    assert hits.counts.text() == "3 hits for （1,000,000）: 2 in a table, 2 filings"
    assert window.desk.selection.field is not None
    QTest.keyClick(window, Qt.Key.Key_F3)
    assert window.desk.selection.field is None
    assert window.desk.selection.place == (first, 2, Box(84, 100, 134, 110))
    assert window.statusBar().currentMessage() == "Hit 2 of 3. F3 for the next."
    QTest.keyClick(window, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert hits.place == 0


def test_a_line_of_the_list_is_turned_to(qtbot: QtBot, window_of: WindowOf) -> None:
    window = window_of(a=DrawnFiling(CLEAN), b=DrawnFiling())
    sought(qtbot, window, "1,000,000")
    QTest.keyClick(window, Qt.Key.Key_9, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(window.panes.hits.view, Qt.Key.Key_Down)
    assert window.desk.selection.filing == window.desk.filings[1].filing


def test_nothing_found_is_said(qtbot: QtBot, window_of: WindowOf) -> None:
    window = window_of(a=DrawnFiling(CLEAN))
    sought(qtbot, window, "no such words")
    assert window.statusBar().currentMessage() == "'no such words' is nowhere in the open filings."
