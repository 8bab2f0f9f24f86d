"""Cut, copy, paste, clear and fill down with real keys: each cell a correction, the block one step."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reviewer.core.errors import ReviewerError
from reviewer.core.review import Action, Entry
from reviewer.ui.main_window import MainWindow
from reviewer.ui.views.table_moves import edge
from tests.ui.window_of import DrawnFiling, WindowOf, key_of, outcomes

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier
A, B, C = "ordinary-shares-a", "ordinary-shares-b", "ordinary-shares-c"


@pytest.fixture
def window(window_of: WindowOf) -> MainWindow:
    """The table of issued shares, its first figure selected."""
    window = window_of(a=DrawnFiling())
    window.desk.selection.select_field(key_of(window, A, "opening_balance"))
    window.panes.reach("table")
    return window


def press(window: MainWindow, key: Qt.Key, held: Qt.KeyboardModifier = NONE, times: int = 1) -> None:
    for _ in range(times):
        QTest.keyClick(window.panes.table.view, key, held)


def texts(window: MainWindow) -> list[list[str]]:
    model = window.panes.table.model
    return [[str(model.index(row, column).data() or "") for column in range(3)] for row in range(3)]


def place(window: MainWindow) -> tuple[int, int]:
    index = window.panes.table.view.currentIndex()
    return index.row(), index.column()


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


def paste(window: MainWindow, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    press(window, Qt.Key.Key_V, CONTROL)


def test_a_selection_is_copied_as_lines_with_tabs(window: MainWindow) -> None:
    press(window, Qt.Key.Key_Right, SHIFT)
    press(window, Qt.Key.Key_Down, SHIFT)
    press(window, Qt.Key.Key_C, CONTROL)
    assert clipboard() == "1,000,000\t(5,000)\n7,000,000\t1,000"


def test_a_pasted_block_is_corrections_and_one_step_of_undo(window: MainWindow) -> None:
    before = texts(window)
    paste(window, "2,000,000\t-5,000\t1,995,000\r\n７，０００，０００\t0\t7,000,000\r\n")
    assert outcomes(window) == {"a": "agrees", "b": "agrees", "c": "open"}
    log = window.desk.document.review.log
    assert {entry.action for entry in log} == {Action.CORRECT}
    assert len(log) == 5  # the closing balance of class B stood there already
    assert window.desk.document.undo_stack.count() == 1
    press(window, Qt.Key.Key_Z, CONTROL)
    assert texts(window) == before
    assert outcomes(window) == {"a": "agrees", "b": "exception", "c": "open"}
    press(window, Qt.Key.Key_Y, CONTROL)
    assert texts(window)[0] == ["2,000,000", "-5,000", "1,995,000"]
    assert len(window.desk.document.review.log) == 15


def test_a_block_of_very_many_cells_is_checked_behind_the_window(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reviewer.ui.document.SO_MANY", 4)
    before, document = texts(window), window.desk.document
    paste(window, "2,000,000\t-5,000\t1,995,000\r\n7,000,000\t0\t7,000,000\r\n")
    assert texts(window)[0] == ["2,000,000", "-5,000", "1,995,000"]
    press(window, Qt.Key.Key_Z, CONTROL)
    press(window, Qt.Key.Key_Y, CONTROL)
    qtbot.waitUntil(lambda: not document.checking)
    assert outcomes(window) == {"a": "agrees", "b": "agrees", "c": "open"}
    assert window.panes.history.model.rowCount() == len(document.review.log) == 12
    press(window, Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: not document.checking)
    assert texts(window) == before
    assert outcomes(window) == {"a": "agrees", "b": "exception", "c": "open"}


def test_a_bad_figure_is_refused_with_its_place_and_nothing_is_half_done(window: MainWindow) -> None:
    before = texts(window)
    paste(window, "1\t2\t3\n4\t25,948.809,928\t6")
    said = window.statusBar().currentMessage()
    assert said.startswith("Row 'ordinary-shares-b', column 'movement': '25,948.809,928' is not a number: two kinds")
    assert said.endswith("Nothing was changed.")
    assert texts(window) == before
    assert window.desk.document.review.log == []


def test_a_block_that_goes_over_the_edge_is_refused(window: MainWindow) -> None:
    paste(window, "1\t2\t3\t4")
    assert "more than there are from here on" in window.statusBar().currentMessage()
    assert window.desk.document.review.log == []


def test_one_figure_fills_the_whole_selection(window: MainWindow) -> None:
    press(window, Qt.Key.Key_Down, SHIFT)
    press(window, Qt.Key.Key_Right, SHIFT)
    paste(window, "7")
    assert [line[:2] for line in texts(window)[:2]] == [["7", "7"], ["7", "7"]]


def test_what_is_pasted_back_leaves_no_correction(window: MainWindow) -> None:
    paste(window, "5")
    paste(window, "1,000,000")
    review = window.desk.document.review
    assert review.correction(key_of(window, A, "opening_balance")) is None
    assert [entry.action for entry in review.log] == [Action.CORRECT, Action.WITHDRAW]


def test_cleared_is_blank_and_not_zero(window: MainWindow) -> None:
    press(window, Qt.Key.Key_Delete)
    review = window.desk.document.review
    correction = review.correction(key_of(window, A, "opening_balance"))
    assert correction is not None
    assert (correction.text, correction.value, correction.problem) == ("", None, "")
    assert outcomes(window)["a"] == "open"


def test_cut_is_copied_and_cleared_in_one_step(window: MainWindow) -> None:
    press(window, Qt.Key.Key_Right, SHIFT)
    press(window, Qt.Key.Key_X, CONTROL)
    assert clipboard() == "1,000,000\t(5,000)"
    assert texts(window)[0] == ["", "", "995,000"]
    press(window, Qt.Key.Key_Z, CONTROL)
    assert texts(window)[0] == ["1,000,000", "(5,000)", "995,000"]


def test_fill_down_takes_the_first_row_or_the_one_above(window: MainWindow) -> None:
    press(window, Qt.Key.Key_Down, SHIFT, 2)
    press(window, Qt.Key.Key_D, CONTROL)
    assert [line[0] for line in texts(window)] == ["1,000,000"] * 3
    window.desk.selection.select_field(key_of(window, B, "movement"))
    press(window, Qt.Key.Key_D, CONTROL)
    assert texts(window)[1][1] == "(5,000)"
    assert window.desk.document.undo_stack.count() == 2


def test_there_is_no_row_above_the_first(window: MainWindow) -> None:
    press(window, Qt.Key.Key_D, CONTROL)
    assert window.statusBar().currentMessage() == "There is no row above to fill down from."


def test_shift_space_takes_the_row_and_ctrl_space_the_column(window: MainWindow) -> None:
    press(window, Qt.Key.Key_Space, SHIFT)
    press(window, Qt.Key.Key_C, CONTROL)
    assert clipboard() == "1,000,000\t(5,000)\t995,000"
    press(window, Qt.Key.Key_Space, CONTROL)
    press(window, Qt.Key.Key_C, CONTROL)
    assert clipboard().count("\n") == 2


def test_the_keys_belong_to_the_text_while_a_cell_is_typed_in(qtbot: QtBot, window: MainWindow) -> None:
    press(window, Qt.Key.Key_F2)
    editor = window.panes.table.view.editor()
    assert editor is not None
    QTest.keyClick(editor, Qt.Key.Key_A, CONTROL)
    QTest.keyClick(editor, Qt.Key.Key_X, CONTROL)
    assert (editor.text(), clipboard()) == ("", "1,000,000")
    QTest.keyClick(editor, Qt.Key.Key_V, CONTROL)
    QTest.keyClick(editor, Qt.Key.Key_D, CONTROL)
    QTest.keyClick(editor, Qt.Key.Key_Delete)
    assert window.panes.table.view.editor() is editor
    assert window.desk.document.review.log == []


@pytest.mark.parametrize(
    ("key", "held", "to"),
    [
        (Qt.Key.Key_Right, CONTROL, (0, 2)), (Qt.Key.Key_Down, CONTROL, (2, 0)), (Qt.Key.Key_End, NONE, (0, 2)),
        (Qt.Key.Key_End, CONTROL, (2, 2)), (Qt.Key.Key_Home, CONTROL, (0, 0)), (Qt.Key.Key_Tab, NONE, (0, 1)),
        (Qt.Key.Key_Return, NONE, (1, 0)),
    ],
)  # fmt: skip
def test_the_cursor_goes_as_in_excel(
    window: MainWindow, key: Qt.Key, held: Qt.KeyboardModifier, to: tuple[int, int]
) -> None:
    press(window, key, held)
    assert place(window) == to
    assert [(index.row(), index.column()) for index in window.panes.table.view.selectedIndexes()] == [to]


def test_ctrl_shift_and_an_arrow_selects_to_the_edge(window: MainWindow) -> None:
    press(window, Qt.Key.Key_Right, CONTROL | SHIFT)
    press(window, Qt.Key.Key_Down, CONTROL | SHIFT)
    assert len(window.panes.table.view.selectedIndexes()) == 9


@pytest.mark.parametrize(
    ("line", "here", "step", "to"),
    [("xx.x", 0, 1, 1), ("xx.x", 1, 1, 3), ("x...", 0, 1, 3), (".x.x", 3, -1, 1), ("x", 0, 1, 0), ("..xx", 0, 1, 2)],
)
def test_the_edge_is_the_last_filled_cell_or_the_next_one(line: str, here: int, step: int, to: int) -> None:
    assert edge(lambda place: line[place] == "x", here, step, len(line)) == to


def test_a_block_that_cannot_be_saved_is_not_done_at_all(window: MainWindow) -> None:
    before = texts(window)

    def full(*entries: Entry) -> None:
        raise ReviewerError("The disk is full.")

    window.desk.document.review.journal = full
    paste(window, "1\t2")
    assert texts(window) == before
    assert window.desk.document.undo_stack.count() == 0
