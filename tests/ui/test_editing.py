"""Typing over figures, with real keys: the edit is a command, the checks follow at once."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from reviewer.core.reading import FieldKey
from reviewer.core.review import Action, Wrong
from reviewer.ui.look import CellState
from reviewer.ui.main_window import MainWindow
from reviewer.ui.models.grid_model import STATE
from tests.ui.window_of import DrawnFiling, WindowOf, key_of, outcomes

UNREADABLE = "25,948.809,928"


# The closing balance of both is what is carried on, so it is not its own roll-forward that is right.
TWO_SUMS = """
    issued_shares | opening_balance | movement | closing_balance | carried_on
    both          |             100 |      100 |             300 |        300
"""


def select(window: MainWindow, key: FieldKey) -> None:
    window.desk.selection.select_field(key)
    window.panes.reach("table")


def type_over(qtbot: QtBot, window: MainWindow, text: str) -> QLineEdit:
    """As a reviewer does: the first key opens the cell."""
    view = window.panes.table.view
    QTest.keyClicks(view, text[:1])
    editor = view.editor()
    assert editor is not None
    QTest.keyClicks(editor, text[1:])
    return editor


def closing_b(window: MainWindow) -> FieldKey:
    return key_of(window, "ordinary-shares-b", "closing_balance")


def test_typing_over_a_figure_turns_its_check(qtbot: QtBot, window_of: WindowOf) -> None:
    window = window_of(a=DrawnFiling())
    assert outcomes(window) == {"a": "agrees", "b": "exception", "c": "open"}
    select(window, closing_b(window))
    editor = type_over(qtbot, window, "7,001,000")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert outcomes(window)["b"] == "agrees"
    assert window.desk.document.tally(window.desk.filings[0].id).exceptions == 0
    assert window.desk.document.review.readings[closing_b(window)].printed == "7,000,000"


def test_a_figure_of_the_text_layer_is_taken_for_a_misprint_and_a_reason_is_asked(
    qtbot: QtBot, window_of: WindowOf
) -> None:
    window = window_of(a=DrawnFiling())
    select(window, closing_b(window))
    QTest.keyClick(type_over(qtbot, window, "7,001,000"), Qt.Key.Key_Return)
    bar = window.panes.table.bar
    assert bar.isVisible()
    assert bar.misprint.isChecked()
    QTest.keyClicks(bar.reason, "left out the grant")
    QTest.keyClick(bar.reason, Qt.Key.Key_Return)
    assert not bar.isVisible()
    correction = window.desk.document.review.correction(closing_b(window))
    assert correction is not None
    assert (correction.wrong, correction.entry.reason) == (Wrong.MISPRINT, "left out the grant")
    assert window.desk.document.undo_stack.count() == 1


def test_the_kind_can_be_chosen_with_a_key(qtbot: QtBot, window_of: WindowOf) -> None:
    window = window_of(a=DrawnFiling())
    select(window, closing_b(window))
    QTest.keyClick(type_over(qtbot, window, "7,001,000"), Qt.Key.Key_Return)
    QTest.keyClick(window.panes.table.bar.misread, Qt.Key.Key_Space)
    QTest.keyClick(window.panes.table.bar.reason, Qt.Key.Key_Return)
    correction = window.desk.document.review.correction(closing_b(window))
    assert correction is not None
    assert correction.wrong is Wrong.MISREAD


def test_what_is_no_number_is_refused_with_its_sentence_and_the_cell_stays_open(
    qtbot: QtBot, window_of: WindowOf
) -> None:
    window = window_of(a=DrawnFiling())
    select(window, closing_b(window))
    editor = type_over(qtbot, window, UNREADABLE)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert window.panes.table.view.editor() is editor
    assert editor.text() == UNREADABLE
    said = window.panes.table.bar.sentence.text()
    assert "two kinds of separator. Did you mean 25,948,809,928?" in said
    assert window.panes.table.bar.isVisible()
    assert window.desk.document.review.log == []


def test_entered_twice_it_is_kept_as_typed_and_the_field_is_open(qtbot: QtBot, window_of: WindowOf) -> None:
    window = window_of(a=DrawnFiling())
    key = closing_b(window)
    select(window, key)
    editor = type_over(qtbot, window, UNREADABLE)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    index = window.panes.table.model.index_of(key)
    assert index.data() == UNREADABLE
    assert index.data(STATE) == CellState.UNREADABLE
    assert outcomes(window)["b"] == "open"
    assert "two kinds of separator" in window.panes.table.bar.sentence.text()


def test_escape_leaves_the_cell_as_it_was(qtbot: QtBot, window_of: WindowOf) -> None:
    window = window_of(a=DrawnFiling())
    select(window, closing_b(window))
    editor = type_over(qtbot, window, UNREADABLE)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert window.panes.table.view.editor() is None
    assert not window.panes.table.bar.isVisible()
    assert window.desk.document.review.log == []


def test_tab_keeps_and_goes_to_the_next_cell(qtbot: QtBot, window_of: WindowOf) -> None:
    window = window_of(a=DrawnFiling())
    select(window, key_of(window, "ordinary-shares-b", "movement"))
    QTest.keyClick(type_over(qtbot, window, "0"), Qt.Key.Key_Tab)
    assert window.desk.selection.field == closing_b(window)
    assert outcomes(window)["b"] == "agrees"


def test_enter_without_a_change_goes_down_as_in_excel(qtbot: QtBot, window_of: WindowOf) -> None:
    window = window_of(a=DrawnFiling())
    select(window, key_of(window, "ordinary-shares-a", "movement"))
    QTest.keyClick(window.panes.table.view, Qt.Key.Key_F2)
    editor = window.panes.table.view.editor()
    assert editor is not None
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert window.desk.selection.field == key_of(window, "ordinary-shares-b", "movement")
    QTest.keyClick(window.panes.table.view, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert window.desk.selection.field == key_of(window, "ordinary-shares-a", "movement")
    assert window.desk.document.review.log == []


def test_undo_and_redo_are_entries_of_the_log(qtbot: QtBot, window_of: WindowOf) -> None:
    window = window_of(a=DrawnFiling())
    select(window, closing_b(window))
    QTest.keyClick(type_over(qtbot, window, "7,001,000"), Qt.Key.Key_Return)
    control = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(window.panes.table.bar.reason, Qt.Key.Key_Return)
    QTest.keyClick(window.panes.table.view, Qt.Key.Key_Z, control)
    assert outcomes(window)["b"] == "exception"
    QTest.keyClick(window.panes.table.view, Qt.Key.Key_Y, control)
    assert outcomes(window)["b"] == "agrees"
    log = window.desk.document.review.log
    assert [entry.action for entry in log] == [Action.CORRECT, Action.WITHDRAW, Action.CORRECT]
    assert window.panes.history.model.rowCount() == 3


def test_typing_what_was_read_takes_the_correction_back(qtbot: QtBot, window_of: WindowOf) -> None:
    window = window_of(a=DrawnFiling())
    select(window, closing_b(window))
    QTest.keyClick(type_over(qtbot, window, "7,001,000"), Qt.Key.Key_Return)
    QTest.keyClick(window.panes.table.bar.reason, Qt.Key.Key_Return)
    QTest.keyClick(type_over(qtbot, window, "7,000,000"), Qt.Key.Key_Return)
    assert window.desk.document.review.correction(closing_b(window)) is None


def test_control_m_offers_what_the_checks_work_out(qtbot: QtBot, window_of: WindowOf) -> None:
    window = window_of(a=DrawnFiling())
    select(window, closing_b(window))
    QTest.keyClick(window.panes.table.view, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    bar = window.panes.table.bar
    assert bar.figure.text() == "7,001,000"
    assert bar.misprint.isChecked()
    QTest.keyClicks(bar.reason, "grant left out")
    QTest.keyClick(bar.reason, Qt.Key.Key_Return)
    assert outcomes(window)["b"] == "agrees"
    assert window.panes.verdict.misprints.text() == "1 misprint to report"


def test_no_answer_is_offered_that_a_sum_which_agrees_would_not_bear(qtbot: QtBot, window_of: WindowOf) -> None:
    window = window_of(a=DrawnFiling(text=TWO_SUMS))
    select(window, key_of(window, "both", "closing_balance"))
    qtbot.wait(0)
    QTest.keyClick(window.panes.table.view, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    bar = window.panes.table.bar
    assert bar.figure.text() == "300"
    assert bar.figure.hasFocus()
    QTest.keyClick(bar.figure, Qt.Key.Key_Return)
    assert bar.sentence.text() == "That is what is printed. Type what should have been filed."
    assert window.desk.document.review.log == []


def test_copied_cells_are_tabbed_lines(qtbot: QtBot, window_of: WindowOf) -> None:
    window = window_of(a=DrawnFiling())
    select(window, key_of(window, "ordinary-shares-a", "movement"))
    window.panes.table.view.selectRow(0)
    QTest.keyClick(window.panes.table.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == "1,000,000\t(5,000)\t995,000"
