"""Rows, columns, cells and headings changed by hand with real keys: each one step of undo, told in plain words."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QInputDialog
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from reviewer.checks.footing_found import lines_add_up_to_total
from reviewer.core.reading import FieldKey
from reviewer.ui.main_window import MainWindow
from reviewer.ui.models.history_model import what_was_done, where_it_was_done
from tests.ui.window_of import DrawnFiling, WindowOf, is_settled

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier
REPORT = """
    p1t1 | c1      | c2    | c3
    r1   | Year    | 2023  | 2022
    r2   | Rent    | 1,234 | 1,018
    r3   | Wages   | 2,345, | 107
    r4   | Total   | 3,579 | 3,125
"""

COSTS = """
    p1t1  | c2    | c3
    Rent  | 1,234 | 1,018
    Wages | 2,345 | 2,107
    Total | 3,579 | 3,125
"""


@pytest.fixture
def window(window_of: WindowOf) -> MainWindow:
    """A found table, the first figure of its second line selected."""
    window = window_of(a=DrawnFiling(REPORT))
    go(window, "r2", "c2")
    return window


def go(window: MainWindow, row: str, column: str) -> None:
    window.desk.selection.select_field(FieldKey(window.desk.filings[0].filing, "p1t1", row, column))
    window.panes.reach("table")


def press(window: MainWindow, key: Qt.Key, held: Qt.KeyboardModifier = NONE, times: int = 1) -> None:
    for _ in range(times):
        QTest.keyClick(window.panes.table.view, key, held)


def texts(window: MainWindow) -> list[list[str]]:
    model = window.panes.table.model
    return [
        [str(model.index(row, column).data() or "") for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def headings(window: MainWindow) -> list[str]:
    model = window.panes.table.model
    return [str(model.headerData(column, Qt.Orientation.Horizontal)) for column in range(model.columnCount())]


def told(window: MainWindow) -> list[str]:
    return [what_was_done(entry) for entry in window.desk.document.review.log]


def place(window: MainWindow) -> tuple[int, int]:
    index = window.panes.table.view.currentIndex()
    return index.row(), index.column()


def test_a_row_goes_in_where_the_cursor_is_can_be_typed_in_and_comes_out_again(
    qtbot: QtBot, window: MainWindow
) -> None:
    before = texts(window)
    press(window, Qt.Key.Key_Plus, CONTROL)
    assert place(window) == (1, 1)
    assert texts(window)[1] == ["", "", ""]
    QTest.keyClicks(window.panes.table.view, "5")
    editor = window.panes.table.view.editor()
    assert editor is not None
    QTest.keyClicks(editor, "55")
    QTest.keyClick(editor, Qt.Key.Key_Tab)
    assert texts(window)[1] == ["", "555", ""]
    press(window, Qt.Key.Key_Z, CONTROL, 2)
    assert texts(window) == before
    press(window, Qt.Key.Key_Y, CONTROL, 2)
    assert texts(window)[1] == ["", "555", ""]
    assert told(window)[0] == "1 blank row put in beside 'r2'"
    assert told(window)[3] == "taken back: 1 blank row put in beside 'r2'"
    qtbot.waitUntil(lambda: is_settled(window))


def test_what_is_typed_into_a_row_that_was_put_in_is_added_at_once_and_undone_with_it(
    qtbot: QtBot, window_of: WindowOf, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tests.ui.window_of.CHECKS", (lines_add_up_to_total,))
    window = window_of(a=DrawnFiling(COSTS))
    go(window, "Wages", "c2")

    def total() -> str:
        qtbot.waitUntil(lambda: is_settled(window))
        found = window.desk.document.checker.findings.items()
        return next(one.outcome.value for name, one in found if name.endswith("Total/c2"))

    assert total() == "agrees"
    press(window, Qt.Key.Key_Plus, CONTROL)
    QTest.keyClicks(window.panes.table.view, "5")
    editor = window.panes.table.view.editor()
    assert editor is not None
    QTest.keyClick(editor, Qt.Key.Key_Tab)
    assert total() == "exception"
    press(window, Qt.Key.Key_Z, CONTROL)
    assert total() == "agrees"
    press(window, Qt.Key.Key_Y, CONTROL)
    assert total() == "exception"
    press(window, Qt.Key.Key_Z, CONTROL, 2)
    assert total() == "agrees"


def test_words_typed_into_a_blank_row_become_its_label(window: MainWindow) -> None:
    press(window, Qt.Key.Key_Plus, CONTROL)
    press(window, Qt.Key.Key_Home)
    QTest.keyClicks(window.panes.table.view, "F")
    editor = window.panes.table.view.editor()
    assert editor is not None
    QTest.keyClicks(editor, "ees")
    QTest.keyClick(editor, Qt.Key.Key_Tab)
    assert window.panes.table.model.headerData(1, Qt.Orientation.Vertical) == "Fees"


def test_as_many_rows_go_out_as_are_selected_and_the_cursor_stays_near(window: MainWindow) -> None:
    press(window, Qt.Key.Key_Down, SHIFT)
    press(window, Qt.Key.Key_Minus, CONTROL)
    assert [line[0] for line in texts(window)] == ["Year", "Total"]
    assert place(window)[0] == 1
    assert window.desk.selection.field is not None
    assert window.desk.selection.field in window.desk.document.review.readings
    assert told(window) == ["2 rows taken out: 'r2', 'r3'"]


def test_whole_columns_go_in_and_out(window: MainWindow) -> None:
    press(window, Qt.Key.Key_Space, CONTROL)
    press(window, Qt.Key.Key_Plus, CONTROL)
    assert headings(window) == ["c1", "c4", "c2", "c3"]
    press(window, Qt.Key.Key_Space, CONTROL)
    press(window, Qt.Key.Key_Minus, CONTROL)
    assert headings(window) == ["c1", "c2", "c3"]


def test_rows_go_in_after_the_last(window: MainWindow) -> None:
    go(window, "r4", "c2")
    press(window, Qt.Key.Key_Insert, CONTROL | SHIFT)
    assert texts(window)[4] == ["", "", ""]
    assert place(window) == (4, 1)


def test_pieces_are_joined_and_parted_cells_need_two_words(window: MainWindow) -> None:
    go(window, "r3", "c2")
    press(window, Qt.Key.Key_Right, SHIFT)
    press(window, Qt.Key.Key_J, CONTROL)
    assert texts(window)[2] == ["Wages", "2,345,107", ""]
    press(window, Qt.Key.Key_J, CONTROL | SHIFT)
    assert window.statusBar().currentMessage().startswith("There is one word in this cell")


def test_a_row_is_made_the_heading_and_headings_are_exchanged(window: MainWindow) -> None:
    go(window, "r1", "c2")
    press(window, Qt.Key.Key_H, CONTROL)
    assert headings(window) == ["Year", "2023", "2022"]
    press(window, Qt.Key.Key_Right, SHIFT)
    press(window, Qt.Key.Key_H, CONTROL | SHIFT)
    assert headings(window) == ["Year", "2022", "2023"]
    assert texts(window)[0] == ["Rent", "1,234", "1,018"]
    assert told(window) == ["row made the heading: 'r1'", "headings exchanged: '2023', '2022'"]
    press(window, Qt.Key.Key_Z, CONTROL, 2)
    assert headings(window) == ["c1", "c2", "c3"]


def test_a_heading_is_typed_over_and_taken_back(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def typed(*_: object, text: str) -> tuple[str, bool]:
        asked.append(text)
        return "Year 2023", True

    monkeypatch.setattr(QInputDialog, "getText", typed)
    press(window, Qt.Key.Key_F2, CONTROL)
    assert headings(window) == ["c1", "Year 2023", "c3"]
    assert told(window) == ["heading 'c2' typed over: 'Year 2023'"]
    header = window.panes.table.view.horizontalHeader()
    header.sectionDoubleClicked.emit(1)
    assert asked == ["", "Year 2023"]
    press(window, Qt.Key.Key_Z, CONTROL)
    assert headings(window) == ["c1", "c2", "c3"]


def test_a_table_that_is_none_is_taken_away_and_comes_back(window: MainWindow) -> None:
    window.actions_by_name["remove_table"].trigger()
    pane = window.panes.table
    assert pane.empty.text().startswith("No table found on 2 pages. Draw one: press B on the page.")
    assert pane.empty.isVisible()
    window.actions_by_name["undo"].trigger()
    assert texts(window)[1] == ["Rent", "1,234", "1,018"]
    entry = window.desk.document.review.log[0]
    assert where_it_was_done(window.desk.document.review, entry) == "T01  p1t1"


def test_the_history_leads_to_the_table_that_was_changed(window: MainWindow) -> None:
    press(window, Qt.Key.Key_Plus, CONTROL)
    window.panes.reach("history")
    window.panes.history.view.selectRow(0)
    assert window.desk.selection.field is not None
    assert window.desk.selection.field.row == "r1"


def test_the_model_keeps_the_rules_while_its_table_changes(
    qtbot: QtBot, window: MainWindow, qtmodeltester: ModelTester
) -> None:
    qtmodeltester.check(window.panes.table.model, force_py=True)  # type: ignore[no-untyped-call]
    for key in (Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_H, Qt.Key.Key_J):
        press(window, key, CONTROL)
    stack = window.desk.document.undo_stack
    while stack.canUndo():
        stack.undo()
    qtbot.waitUntil(lambda: is_settled(window))
    assert texts(window)[1] == ["Rent", "1,234", "1,018"]
