"""What no check guards and what belongs to nothing: counted, walked, shown magnified, settled, and never in the way."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reviewer.core.guard import Guard
from reviewer.core.page import Box, Page, Word
from reviewer.core.review import Action, Wrong
from reviewer.ui.commands import ConfirmField, CorrectField
from reviewer.ui.main_window import MainWindow
from reviewer.ui.walk import Section
from tests.ui.window_of import CLEAN, DrawnFiling, WindowOf, key_of

NONE = Qt.KeyboardModifier.NoModifier
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
SLIP = """
    issued_shares     | opening_balance | movement | closing_balance | carried_on
    ordinary-shares-a |       1,000,000 |  (5,000) |         1,295,000 |    1,295,000
    ordinary-shares-b |       1,000,000 |        1 |       1,000,001 |
"""


def press(window: MainWindow, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
    over = QApplication.activePopupWidget() or window
    QTest.keyClick(over.focusWidget() or over, key, modifier)


def settled(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: not window.desk.document.left.working)


def with_numbers(qtbot: QtBot, window: MainWindow, page: Page | None = None) -> str:
    """The first filing with three numbers on its first page that belong to nothing; or with another page."""
    document, filing = window.desk.document, window.desk.filings[0].filing
    texts = ("Page", "2", "(Note", "7)", "Rule", "13.25A")
    words = tuple(Word(text, Box(30 * n, 800, 30 * n + 20, 810)) for n, text in enumerate(texts))
    review = document.review
    keys = [key for key in review.readings if key.filing == filing]
    readings, grids = tuple(review.readings[key] for key in keys), review.grids[filing]
    document.add_filing(review.filings[filing], readings, grids, (page or Page(1, 595, 842, words),))
    qtbot.waitUntil(lambda: not document.checking and not document.left.working)
    return filing


def test_figures_that_no_check_guards_come_after_the_exceptions(qtbot: QtBot, window_of: WindowOf) -> None:
    window = window_of(a=DrawnFiling())
    settled(qtbot, window)
    sections = []
    for _ in range(4):
        press(window, Qt.Key.Key_F8)
        here = window.handlers.findings.here
        assert here is not None
        sections.append(here.section)
    assert sections == [Section.EXCEPTIONS, Section.UNGUARDED, Section.UNGUARDED, Section.UNGUARDED]


def test_an_unguarded_figure_has_its_blind_digits_underlined_and_is_confirmed(
    qtbot: QtBot, window_of: WindowOf
) -> None:
    window = window_of(a=DrawnFiling(CLEAN + "\n    par_value | opening_par_value\n    ordinary-shares-a | 0.01\n"))
    settled(qtbot, window)
    par = key_of(window, "ordinary-shares-a", "opening_par_value", "par_value")
    assert window.panes.verdict.unguarded.text() == "1 unguarded"
    assert window.panes.verdict.state.text() == "Needs attention"
    press(window, Qt.Key.Key_F8)
    assert window.desk.selection.field == par
    assert window.desk.document.left.blind(par) == (0, 2, 3)
    assert "compare them with the page" in window.panes.inspector.text.toPlainText()
    press(window, Qt.Key.Key_Return, CONTROL)
    settled(qtbot, window)
    assert not window.panes.verdict.unguarded.isVisible()
    qtbot.waitUntil(lambda: window.panes.verdict.state.text() == "Checked")
    assert window.panes.queue.queue.count(Section.CONFIRMED) == 1
    press(window, Qt.Key.Key_Z, CONTROL)
    settled(qtbot, window)
    assert window.panes.verdict.unguarded.text() == "1 unguarded"


def test_an_edit_is_looked_at_again_only_where_it_reaches(
    qtbot: QtBot, window_of: WindowOf, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = window_of(a=DrawnFiling())
    settled(qtbot, window)
    document = window.desk.document
    asked: list[object] = []
    monkeypatch.setattr(Guard, "ask", lambda _, keys: asked.extend(keys))
    key = key_of(window, "ordinary-shares-b", "movement")
    document.undo_stack.push(CorrectField(document, key, "0", Wrong.MISREAD))
    assert {one.row for one in asked} == {"ordinary-shares-b"}  # type: ignore[attr-defined]
    asked.clear()
    document.undo_stack.push(ConfirmField(document, key_of(window, "ordinary-shares-a", "movement")))
    assert asked == [key_of(window, "ordinary-shares-a", "movement")]


def test_numbers_are_dismissed_with_a_reason_and_taken_back(qtbot: QtBot, window_of: WindowOf) -> None:
    window = window_of(a=DrawnFiling(CLEAN))
    filing = with_numbers(qtbot, window)
    review = window.desk.document.review
    assert window.panes.verdict.unaccounted.text() == "3 of 3 unaccounted"
    press(window, Qt.Key.Key_F8)
    assert window.desk.selection.number == "p1:1"
    assert "It seems to be: page number." in window.panes.inspector.text.toPlainText()
    press(window, Qt.Key.Key_D, CONTROL | SHIFT)
    press(window, Qt.Key.Key_Return)
    assert review.dismissed(filing)["p1:1"].reason == "page number"
    assert window.desk.selection.number == "p1:2", "on to the next"
    press(window, Qt.Key.Key_Left)
    press(window, Qt.Key.Key_D, CONTROL | SHIFT)
    assert window.handlers.numbers.box.choices.count() > 5
    press(window, Qt.Key.Key_Return)
    assert {name: entry.reason for name, entry in review.dismissed(filing).items()} == {
        "p1:1": "page number", "p1:2": "note number", "p1:3": "rule or law",
    }  # fmt: skip
    assert window.panes.verdict.unaccounted.text() == "0 of 3 unaccounted"
    assert [entry.action for entry in review.log] == [Action.DISMISS] * 3
    press(window, Qt.Key.Key_Z, CONTROL)
    assert list(review.dismissed(filing)) == ["p1:1"]
    window.desk.selection.select_number(filing, "p1:1")
    window.panes.reach("page")
    press(window, Qt.Key.Key_D, CONTROL | SHIFT)
    assert list(review.dismissed(filing)) == []


def test_a_filing_with_a_picture_of_a_page_is_checked_once_it_was_compared(qtbot: QtBot, window_of: WindowOf) -> None:
    window = window_of(a=DrawnFiling(CLEAN))
    with_numbers(qtbot, window, Page(1, 595, 842, method="none"))
    state, verdict = window.panes.verdict.state, window.panes.verdict
    assert verdict.unaccounted.text() == "1 of 1 unaccounted"
    assert state.text() == "Needs attention"
    press(window, Qt.Key.Key_F8)
    assert "This page is a picture" in window.panes.inspector.text.toPlainText()
    press(window, Qt.Key.Key_D, CONTROL | SHIFT)
    press(window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: state.text() == "Checked")
    (entry,) = window.desk.document.review.log
    assert (entry.action, entry.text, entry.reason) == (Action.DISMISS, "p1:0", "agreed with its source by eye")
    press(window, Qt.Key.Key_Z, CONTROL)
    assert state.text() == "Needs attention"


def test_a_reason_in_ones_own_words(qtbot: QtBot, window_of: WindowOf) -> None:
    window = window_of(a=DrawnFiling(CLEAN))
    filing = with_numbers(qtbot, window)
    press(window, Qt.Key.Key_F8)
    press(window, Qt.Key.Key_D, CONTROL | SHIFT)
    box = window.handlers.numbers.box
    press(window, Qt.Key.Key_End)
    press(window, Qt.Key.Key_Down)
    assert box.own.hasFocus()
    QTest.keyClicks(box.own, "the printer's mark")
    press(window, Qt.Key.Key_Return)
    assert window.desk.document.review.dismissed(filing)["p1:1"].reason == "the printer's mark"


def test_a_hint_is_applied_only_when_it_is_chosen(qtbot: QtBot, window_of: WindowOf) -> None:
    window = window_of(a=DrawnFiling(SLIP))
    settled(qtbot, window)
    review = window.desk.document.review
    press(window, Qt.Key.Key_F8)
    qtbot.waitUntil(lambda: not window.panes.hints.working)
    [hint] = window.panes.hints.hints
    assert hint.sentence == "clears 1 check, breaks 0; the page says so: likely a misprint"
    assert review.log == []
    press(window, Qt.Key.Key_Period, CONTROL)
    press(window, Qt.Key.Key_Escape)
    assert review.log == []
    press(window, Qt.Key.Key_Period, CONTROL)
    press(window, Qt.Key.Key_Return)
    [(key, correction)] = review.corrected()
    assert (key.field, correction.text, correction.wrong) == ("opening_balance", "1,300,000", Wrong.MISPRINT)
    assert window.panes.table.bar.misprint.isChecked()


def test_where_nothing_alone_settles_it_no_hint_is_given(qtbot: QtBot, window_of: WindowOf) -> None:
    window = window_of(a=DrawnFiling(CLEAN.replace("995,000", "123,456")))
    press(window, Qt.Key.Key_F8)
    qtbot.waitUntil(lambda: not window.panes.hints.working)
    press(window, Qt.Key.Key_Period, CONTROL)
    assert window.statusBar().currentMessage().startswith("No hint")
    assert not window.handlers.hinting.box.isVisible()


def test_typing_in_the_queue_narrows_it(qtbot: QtBot, window_of: WindowOf) -> None:
    window = window_of(a=DrawnFiling())
    settled(qtbot, window)
    queue = window.panes.queue
    queue.items.setFocus()
    QTest.keyClicks(queue.items, "0.01")
    assert queue.narrow.text() == "0.01"
    assert queue.queue.rowCount() == 1
    QTest.keyClick(queue.narrow, Qt.Key.Key_Escape)
    assert queue.queue.rowCount() > 1


def test_from_a_figure_to_its_checks_and_from_a_check_to_its_operands(qtbot: QtBot, window_of: WindowOf) -> None:
    window = window_of(a=DrawnFiling(SLIP))
    selection = window.desk.selection
    selection.select_field(key_of(window, "ordinary-shares-a", "closing_balance"))
    window.panes.reach("table")
    seen = []
    for _ in range(3):
        press(window, Qt.Key.Key_BracketRight, CONTROL)
        seen.append(selection.finding.partition(":")[0])
    assert seen[0] != seen[1]
    assert seen[2] == seen[0]
    assert selection.field == key_of(window, "ordinary-shares-a", "closing_balance")
    selection.select_figure(key_of(window, "ordinary-shares-a", "movement"))
    selection.select_figure(key_of(window, "ordinary-shares-a", "closing_balance"))
    walked = []
    for _ in range(4):
        press(window, Qt.Key.Key_BracketLeft, CONTROL)
        assert selection.field is not None
        walked.append(selection.field.field)
    assert walked == ["opening_balance", "movement", "closing_balance", "opening_balance"]


def test_the_ledger_shows_formulas(qtbot: QtBot, window_of: WindowOf) -> None:
    window = window_of(a=DrawnFiling(CLEAN))
    press(window, Qt.Key.Key_QuoteLeft, CONTROL)
    texts = [str(window.panes.checks.model.index(0, column).data()) for column in range(8)]
    assert "closing balance (=) = opening balance (1) + movement (2)" in texts
    assert "1,000,000 - 5,000 = 995,000" in texts
