"""F8 walks what is to be settled; Ctrl+Enter confirms and goes on; an exception is explained with a reason."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reviewer.core.check import Outcome
from reviewer.ui.main_window import MainWindow
from reviewer.ui.walk import step
from tests.ui.window_of import CLEAN, NOTHING_PRINTED, DrawnFiling, DrawnLine, WindowOf, key_of, outcomes

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def press(qtbot: QtBot, window: MainWindow, key: Qt.Key, modifier: Qt.KeyboardModifier = CONTROL) -> None:
    QTest.keyClick(window.focusWidget() or window, key, modifier)


def f8(qtbot: QtBot, window: MainWindow, *, back: bool = False) -> str:
    press(qtbot, window, Qt.Key.Key_F8, SHIFT if back else Qt.KeyboardModifier.NoModifier)
    finding = window.desk.document.finding(window.desk.selection.finding)
    return finding.subject.rpartition("-")[2] if finding is not None else ""


def test_f8_walks_exceptions_first_then_what_is_open_and_begins_again(qtbot: QtBot, window_of: WindowOf) -> None:
    window = window_of(a=DrawnFiling())
    assert [f8(qtbot, window) for _ in range(3)] == ["b", "c", "b"]
    assert window.statusBar().currentMessage().startswith("From the start again.")
    assert f8(qtbot, window, back=True) == "c"


def test_f8_selects_the_stated_figure_and_gives_the_table_the_keys(qtbot: QtBot, window_of: WindowOf) -> None:
    window = window_of(a=DrawnFiling())
    f8(qtbot, window)
    assert window.desk.selection.field == key_of(window, "ordinary-shares-b", "closing_balance")
    assert window.panes.table.view.hasFocus()
    text = window.panes.inspector.text.toPlainText()
    assert "7,000,000 + 1,000 = 7,001,000" in text
    assert "the form" in text


def test_f8_goes_on_to_the_next_filing(qtbot: QtBot, window_of: WindowOf) -> None:
    window = window_of(a=DrawnFiling(CLEAN), b=DrawnFiling())
    assert f8(qtbot, window) == "b"
    assert window.desk.selection.filing == window.desk.filings[1].id


def test_with_nothing_to_settle_it_says_so(qtbot: QtBot, window_of: WindowOf) -> None:
    window = window_of(a=DrawnFiling(CLEAN))
    assert f8(qtbot, window) == ""
    assert window.statusBar().currentMessage() == "No exceptions. 1 check agreed."


def test_while_something_is_still_read_it_gives_no_comfort(qtbot: QtBot, window_of: WindowOf) -> None:
    drawn = DrawnFiling(CLEAN)
    drawn.gate.clear()
    window = window_of.empty(DrawnLine({"a.pdf": drawn}))
    window.open_paths([Path("a.pdf")])
    f8(qtbot, window)
    assert "No exceptions" not in window.statusBar().currentMessage()
    drawn.gate.set()


def test_where_no_check_applies_it_says_so(qtbot: QtBot, window_of: WindowOf) -> None:
    window = window_of(a=DrawnFiling(text=""))
    f8(qtbot, window)
    assert window.statusBar().currentMessage().startswith("No check applies to what is open")


def test_what_was_settled_makes_room_for_the_next() -> None:
    assert step(["b", "c"], "settled", 0, 1) == 0
    assert step(["b", "c"], "settled", 1, 1) == 1
    assert step(["b", "c"], "settled", 1, -1) == 0
    assert step([], "b", 0, 1) is None


def test_control_enter_confirms_and_moves_on(qtbot: QtBot, window_of: WindowOf) -> None:
    window = window_of(a=DrawnFiling())
    opening = key_of(window, "ordinary-shares-a", "opening_balance")
    window.desk.selection.select_field(opening)
    window.panes.reach("table")
    press(qtbot, window, Qt.Key.Key_Return)
    press(qtbot, window, Qt.Key.Key_Return)
    review = window.desk.document.review
    assert review.confirmation(opening) is not None
    assert review.confirmation(key_of(window, "ordinary-shares-a", "movement")) is not None
    assert window.desk.selection.field == key_of(window, "ordinary-shares-a", "closing_balance")
    press(qtbot, window, Qt.Key.Key_Z)
    assert review.confirmation(key_of(window, "ordinary-shares-a", "movement")) is None


def test_control_enter_works_while_typing(qtbot: QtBot, window_of: WindowOf) -> None:
    window = window_of(a=DrawnFiling())
    key = key_of(window, "ordinary-shares-b", "closing_balance")
    window.desk.selection.select_field(key)
    window.panes.reach("table")
    QTest.keyClicks(window.panes.table.view, "7")
    editor = window.panes.table.view.editor()
    assert editor is not None
    QTest.keyClicks(editor, "001000")
    QTest.keyClick(editor, Qt.Key.Key_Return, CONTROL)
    correction = window.desk.document.review.correction(key)
    assert correction is not None
    assert correction.text == "7001000"
    assert window.panes.table.view.editor() is None
    assert window.desk.selection.field != key


def test_on_the_walk_control_enter_goes_to_the_next_finding(qtbot: QtBot, window_of: WindowOf) -> None:
    window = window_of(a=DrawnFiling())
    f8(qtbot, window)
    press(qtbot, window, Qt.Key.Key_Return)
    finding = window.desk.document.finding(window.desk.selection.finding)
    assert finding is not None
    assert finding.outcome is Outcome.OPEN


def test_an_exception_is_explained_with_a_reason(qtbot: QtBot, window_of: WindowOf) -> None:
    window = window_of(a=DrawnFiling())
    f8(qtbot, window)
    press(qtbot, window, Qt.Key.Key_Return, CONTROL | SHIFT)
    bar = window.panes.inspector.bar
    assert bar.reason.hasFocus()
    QTest.keyClick(bar.reason, Qt.Key.Key_Return)
    assert outcomes(window)["b"] == "exception", "an exception without a reason is not explained"
    QTest.keyClicks(bar.reason, "agreed with the registrar")
    QTest.keyClick(bar.reason, Qt.Key.Key_Return)
    assert outcomes(window)["b"] == "explained"
    waited_for = "Needs attention"  # Figures that no check guards are still to be seen.
    qtbot.waitUntil(lambda: window.panes.verdict.state.text() == waited_for)
    assert "agreed with the registrar" in window.panes.inspector.text.toPlainText()
    press(qtbot, window, Qt.Key.Key_Z)
    assert outcomes(window)["b"] == "exception"


def test_what_agrees_cannot_be_explained(qtbot: QtBot, window_of: WindowOf) -> None:
    window = window_of(a=DrawnFiling(CLEAN))
    window.desk.selection.select_finding(next(iter(window.desk.document.checker.findings)))
    press(qtbot, window, Qt.Key.Key_Return, CONTROL | SHIFT)
    assert not window.panes.inspector.bar.isVisible()
    assert window.statusBar().currentMessage().startswith("Only an exception can be explained")


def test_find_turns_to_each_hit(qtbot: QtBot, window_of: WindowOf) -> None:
    window = window_of(a=DrawnFiling(), b=DrawnFiling(CLEAN))
    press(qtbot, window, Qt.Key.Key_F)
    box = window.panes.verdict.find_box
    assert box.hasFocus()
    QTest.keyClicks(box, "995000")
    QTest.keyClick(box, Qt.Key.Key_Return)
    first = window.desk.selection.field
    press(qtbot, window, Qt.Key.Key_F3, Qt.KeyboardModifier.NoModifier)
    second = window.desk.selection.field
    assert first is not None
    assert second is not None
    assert (first.field, second.field) == ("closing_balance", "closing_balance")
    assert [first.filing, second.filing] == [one.filing for one in window.desk.filings]
    QTest.keyClicks(box, "9")
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert window.statusBar().currentMessage() == "'9950009' is nowhere in the open filings."


def test_a_finding_about_nothing_printed_stays_selected(qtbot: QtBot, window_of: WindowOf) -> None:
    window = window_of(a=DrawnFiling(text=NOTHING_PRINTED))
    f8(qtbot, window)
    f8(qtbot, window)
    assert window.desk.selection.finding.startswith("has_a_title")
    assert window.desk.selection.field is None
    assert "has no facts" in window.panes.inspector.text.toPlainText()
