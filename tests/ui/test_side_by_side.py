"""Both languages of a filing scroll together; the outline and the history go where they say."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reviewer.core.review import Wrong
from reviewer.ui.commands import ConfirmField, CorrectField
from reviewer.ui.main_window import MainWindow
from tests.ui.window_of import RETURN, DrawnFiling, WindowOf, key_of


def both_languages(qtbot: QtBot, window_of: WindowOf) -> MainWindow:
    """An English and a Chinese version of one return, side by side by F7."""
    window = window_of(en=DrawnFiling(language="en"), zh=DrawnFiling(language="zh-Hant"))
    window.desk.selection.select_filing(window.desk.filings[0].id)
    QTest.keyClick(window, Qt.Key.Key_F7)
    qtbot.waitUntil(lambda: window.panes.facing.view.pages == 2 and window.panes.sheet.view.pages == 2)
    return window


def test_the_other_language_scrolls_along_both_ways(qtbot: QtBot, window_of: WindowOf) -> None:
    window = both_languages(qtbot, window_of)
    page, other = window.panes.sheet.view, window.panes.facing.view
    for view in (page, other):
        view.set_zoom(2.0)
    page.go_to(2)
    assert abs(other.middle() - page.middle()) < 0.02
    other.go_to(1)
    other.scroll_by(0, 300)
    assert abs(other.middle() - page.middle()) < 0.02
    QTest.keyClick(window, Qt.Key.Key_F7)
    before = other.middle()
    page.go_to(2)
    assert other.middle() == before


def test_the_same_figure_is_marked_in_the_other_language(qtbot: QtBot, window_of: WindowOf) -> None:
    window = both_languages(qtbot, window_of)
    key = key_of(window, "ordinary-shares-b", "closing_balance")
    window.desk.selection.select_field(key)
    marked = window.panes.facing.marks
    assert [mark.key for mark in marked] == [key._replace(filing=window.desk.filings[1].filing)]


def test_without_its_twin_a_filing_says_so(qtbot: QtBot, window_of: WindowOf) -> None:
    window = window_of(a=DrawnFiling())
    QTest.keyClick(window, Qt.Key.Key_F7)
    assert "other language of this filing is not open" in window.statusBar().currentMessage()


def test_the_outline_goes_to_a_table(qtbot: QtBot, window_of: WindowOf) -> None:
    window = window_of(a=DrawnFiling(RETURN))
    outline = window.panes.outline
    assert outline.model.rowCount() == 0, "behind another pane it is not kept up"
    QTest.keyClick(window, Qt.Key.Key_0, Qt.KeyboardModifier.AltModifier)
    titles = [outline.model.item(row).text() for row in range(outline.model.rowCount())]
    assert len(titles) == len(window.desk.document.review.grids[window.desk.filings[0].filing])
    QTest.keyClick(outline.view, Qt.Key.Key_Down)
    QTest.keyClick(outline.view, Qt.Key.Key_Down)
    assert window.panes.table.tables.currentIndex() > 0
    assert outline.view.hasFocus()


def test_a_line_of_the_history_shows_the_field_as_it_was_then(qtbot: QtBot, window_of: WindowOf) -> None:
    window = window_of(a=DrawnFiling())
    document, key = window.desk.document, key_of(window, "ordinary-shares-b", "closing_balance")
    document.who = "ada"
    document.undo_stack.push(ConfirmField(document, key))
    document.undo_stack.push(CorrectField(document, key, "7,001,000", Wrong.MISREAD))
    QTest.keyClick(window, Qt.Key.Key_5, Qt.KeyboardModifier.AltModifier)
    history = window.panes.history
    history.view.selectRow(1)
    QTest.keyClick(history.view, Qt.Key.Key_Return)
    said = history.then.text()
    assert "stood as 7,000,000, confirmed by ada" in said
    assert "Now it stands as 7,001,000, corrected by ada" in said
