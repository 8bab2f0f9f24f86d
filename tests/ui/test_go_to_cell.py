"""Ctrl+G takes the name of a table or a cell as well as a page."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reviewer.ui.main_window import MainWindow
from reviewer.ui.models.grid_model import TOOLTIP
from tests.ui.window_of import DrawnFiling, WindowOf, key_of


@pytest.fixture
def window(qtbot: QtBot, window_of: WindowOf) -> MainWindow:
    made = window_of(a=DrawnFiling())
    qtbot.waitUntil(lambda: made.panes.sheet.view.pages == 2)
    return made


def go_to(window: MainWindow, text: str) -> None:
    QTest.keyClick(window, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(window.panes.sheet.page, text)
    QTest.keyClick(window.panes.sheet.page, Qt.Key.Key_Return)


def test_a_cell_is_selected_and_has_the_keys(window: MainWindow) -> None:
    name = window.desk.document.review.grids[window.desk.filings[0].filing][1].name
    go_to(window, f"{name.lower()}.d2")
    assert window.desk.selection.field == key_of(window, "ordinary-shares-b", "closing_balance")
    assert window.panes.table.view.hasFocus()
    assert window.panes.sheet.page.text() == "1"


def test_a_table_that_is_not_there_is_said_and_nothing_moves(window: MainWindow) -> None:
    before = window.desk.selection.field
    go_to(window, "X99.C3")
    assert "no table X99 here" in window.statusBar().currentMessage()
    assert window.desk.selection.field == before


def test_a_name_that_was_left_without_enter_is_forgotten(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(window.panes.sheet.page, "T0")
    window.panes.sheet.view.setFocus()
    assert window.panes.sheet.page.text() == "1"


def test_a_whole_reference_is_seen_in_the_field(window: MainWindow) -> None:
    box = window.panes.sheet.page
    assert box.lineEdit().width() >= box.fontMetrics().horizontalAdvance("T03.C3") + 4


def test_a_cell_says_its_name_in_its_tooltip(window: MainWindow) -> None:
    window.desk.selection.select_field(key_of(window, "ordinary-shares-b", "closing_balance"))
    model = window.panes.table.model
    name = str(window.panes.table.view.currentIndex().data(TOOLTIP)).splitlines()[-1]
    assert model.grid is not None
    assert name == f"{model.grid.name}.D2"
    window.desk.selection.select_field(key_of(window, "ordinary-shares-a", "movement"))
    go_to(window, name)
    assert window.desk.selection.field == key_of(window, "ordinary-shares-b", "closing_balance")
