"""The page on a second screen: it goes, works there, and comes back."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.window_of import DrawnFiling, WindowOf


def test_the_page_goes_to_a_window_of_its_own_and_comes_back(qtbot: QtBot, window_of: WindowOf) -> None:
    window = window_of(a=DrawnFiling())
    action, away = window.actions_by_name["page_window"], window.page_window
    action.trigger()
    assert window.panes.sheet.window() is away
    assert away.isVisible()
    assert window.panes.middle.currentWidget() is away.place
    away.place.back.click()
    assert window.panes.middle.currentWidget() is window.panes.sheet
    assert not away.isVisible()
    assert not action.isChecked()


def test_the_keys_act_in_the_other_window_too(qtbot: QtBot, window_of: WindowOf) -> None:
    window = window_of(a=DrawnFiling())
    window.actions_by_name["page_window"].trigger()
    window.page_window.activateWindow()
    qtbot.waitUntil(window.page_window.isActiveWindow)
    QTest.keyClick(window.page_window, Qt.Key.Key_F8)
    assert window.desk.selection.finding != ""


def test_a_filing_that_cannot_be_opened_shows_its_card_all_the_same(qtbot: QtBot, window_of: WindowOf) -> None:
    window = window_of(a=DrawnFiling(), b=DrawnFiling(password="secret"))
    window.actions_by_name["page_window"].trigger()
    window.desk.selection.select_filing(window.desk.filings[1].id)
    assert window.panes.middle.currentWidget() is window.panes.opening


def test_closing_the_main_window_closes_both(qtbot: QtBot, window_of: WindowOf) -> None:
    window = window_of(a=DrawnFiling())
    window.actions_by_name["page_window"].trigger()
    window.close()
    assert not window.page_window.isVisible()
