"""Every action of the registry is reached without a mouse: by its keys in its pane, and by its letter in its menu."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow, QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from reviewer.ui.actions import ACTIONS, ActionSpec, Scope, make_actions

OF_MENUS = [spec for spec in ACTIONS if spec.menu is not None]
KEYED = [(spec, keys) for spec in OF_MENUS for keys in spec.keys]


class Desk:
    """A window with nothing in it but its actions; `done` is what the keys reached."""

    def __init__(self, qtbot: QtBot) -> None:
        self.done: list[str] = []
        self.window = QMainWindow()
        qtbot.addWidget(self.window)
        middle = QWidget()
        layout = QVBoxLayout(middle)
        self.panes = {scope: QWidget() for scope in (Scope.PAGE, Scope.TABLE)}
        for pane in self.panes.values():
            pane.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            layout.addWidget(pane)
        self.window.setCentralWidget(middle)
        handlers = {spec.name: (lambda name=spec.name: self.done.append(name)) for spec in OF_MENUS}
        self.actions = make_actions(self.window, handlers, self.panes)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)

    def focus(self, spec: ActionSpec) -> QWidget:
        pane = self.panes.get(spec.scope, self.panes[Scope.TABLE])
        pane.setFocus()
        return pane


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot)


def test_every_key_of_every_action_reaches_it_in_its_pane(desk: Desk) -> None:
    assert len(KEYED) > 40
    for spec, keys in KEYED:
        desk.done.clear()
        pressed = QKeySequence(keys)[0]  # type: ignore[index]
        QTest.keyClick(desk.focus(spec), pressed.key(), pressed.keyboardModifiers())
        assert desk.done == [spec.name], f"{keys} in {spec.scope.value}"


def test_every_action_is_reached_by_its_letter_in_its_menu(desk: Desk) -> None:
    # A letter on the page is a key of its own; in a menu that was opened it is not.
    desk.panes[Scope.TABLE].setFocus()
    for spec in OF_MENUS:
        assert "&" in spec.text, f"{spec.name} has no letter"
        menu = QMenu(desk.window)
        menu.addActions([desk.actions[other.name] for other in OF_MENUS if other.menu is spec.menu])
        desk.done.clear()
        menu.popup(desk.window.pos())
        QTest.keyClicks(menu, spec.text[spec.text.index("&") + 1].lower())
        assert desk.done == [spec.name]
        menu.close()
