"""Notes pinned to a figure or to the page, with the keyboard."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from reviewer.core.page import Box
from reviewer.ui.main_window import MainWindow
from reviewer.ui.marks import marks_of
from reviewer.ui.views.page_marks import MarkKind
from tests.ui.window_of import DrawnFiling, WindowOf, key_of

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def write(window: MainWindow, text: str) -> None:
    """Ctrl+Shift+M, the text, Enter."""
    QTest.keyClick(window, Qt.Key.Key_M, CONTROL | SHIFT)
    QTest.keyClicks(window.panes.notes.write, text)
    QTest.keyClick(window.panes.notes.write, Qt.Key.Key_Return)


def lines(window: MainWindow) -> list[tuple[str, str]]:
    """State and last note of every thread."""
    model = window.panes.notes.model
    return [(model.index(row, 0).data(), model.index(row, 3).data()) for row in range(model.rowCount())]


def pins(window: MainWindow) -> list[str]:
    """What is said at every pin on the page."""
    found = marks_of(window.desk.document, window.desk.selection)
    return [mark.tooltip for mark in found if mark.kind is MarkKind.NOTE]


def test_a_note_on_a_figure_its_answer_and_its_end(qtbot: QtBot, window_of: WindowOf) -> None:
    window = window_of(a=DrawnFiling())
    QAbstractItemModelTester(window.panes.notes.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    window.desk.document.who = "ada"
    window.desk.selection.select_field(key_of(window, "ordinary-shares-b", "closing_balance"))
    write(window, "Before the allotment?")
    assert window.panes.table.view.hasFocus()
    assert lines(window) == [("open", "Before the allotment?")]
    assert pins(window) == ["ada: Before the allotment?"]
    window.desk.document.who = "ben"
    write(window, "After it.")
    assert lines(window) == [("open", "After it.")]
    assert "Before the allotment?" in window.panes.notes.said.toPlainText()
    window.panes.notes.settle.click()
    assert lines(window) == [("resolved", "After it.")]
    assert pins(window) == []
    window.panes.notes.settle.click()
    assert lines(window) == [("open", "After it.")]


def test_every_step_of_it_is_undone(qtbot: QtBot, window_of: WindowOf) -> None:
    window = window_of(a=DrawnFiling())
    window.desk.selection.select_field(key_of(window, "ordinary-shares-b", "closing_balance"))
    write(window, "One")
    write(window, "Two")
    window.panes.notes.settle.click()
    stack, seen = window.desk.document.undo_stack, []
    for _ in range(3):
        stack.undo()
        seen.append(lines(window))
    assert seen == [[("open", "Two")], [("open", "One")], []]
    for _ in range(3):
        stack.redo()
    assert lines(window) == [("resolved", "Two")]
    stack.undo()
    stack.undo()
    assert lines(window) == [("open", "One")]


def test_a_note_on_the_page_is_gone_to_again(qtbot: QtBot, window_of: WindowOf) -> None:
    window = window_of(a=DrawnFiling())
    (one,) = window.desk.filings
    window.desk.selection.select_place(one.filing, 2, Box(100, 700, 200, 720))
    write(window, "Old letterhead")
    window.panes.reach("page")
    window.panes.sheet.view.go_to(1)
    QTest.keyClick(window, Qt.Key.Key_6, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(window.panes.notes.view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.panes.sheet.view.page == 2)
    assert window.panes.notes.model.index(0, 2).data() == "2"


def test_esc_writes_nothing(qtbot: QtBot, window_of: WindowOf) -> None:
    window = window_of(a=DrawnFiling())
    window.desk.selection.select_field(key_of(window, "ordinary-shares-b", "closing_balance"))
    QTest.keyClick(window, Qt.Key.Key_M, CONTROL | SHIFT)
    QTest.keyClicks(window.panes.notes.write, "Hm")
    QTest.keyClick(window.panes.notes.write, Qt.Key.Key_Escape)
    assert lines(window) == []
    assert window.panes.table.view.hasFocus()
