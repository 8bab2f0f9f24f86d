"""One registry of actions: nothing clashes, nothing is dead, everything is reached."""

from itertools import combinations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QMenu,
    QTabBar,
    QTextBrowser,
    QWidget,
)
from pytestqt.qtbot import QtBot

from reviewer.ui.actions import ACTIONS, Scope, make_actions, tooltip_of
from reviewer.ui.views.shortcut_sheet import sheet_html
from tests.ui.window_of import DrawnFiling, DrawnLine, WindowOf, key_of

KEYED = [spec for spec in ACTIONS if spec.keys]


def test_names_are_unique() -> None:
    names = [spec.name for spec in ACTIONS]
    assert len(names) == len(set(names))


@pytest.mark.parametrize("scope", Scope)
def test_no_two_keys_clash_where_both_could_act(scope: Scope) -> None:
    """A pane's keys may not be a key that acts everywhere: Qt would call it ambiguous and do neither."""
    here = [(QKeySequence(keys).toString(), spec.name) for spec in KEYED if spec.scope in (scope, Scope.WINDOW)
            for keys in spec.keys]  # fmt: skip
    clashes = [(one, other) for one, other in combinations(here, 2) if one[0] and one[0] == other[0]]
    assert clashes == []


def test_an_action_without_a_handler_is_found(window_of: WindowOf) -> None:
    window = window_of.empty(DrawnLine({}))
    with pytest.raises(KeyError, match="open"):
        make_actions(window, {}, {})


def test_every_action_is_in_a_menu_with_its_keys(window_of: WindowOf) -> None:
    window = window_of.empty(DrawnLine({}))
    menus: list[QMenu] = list(window.findChildren(QMenu))
    shown = {action.objectName(): action for menu in menus for action in menu.actions() if action.objectName()}
    for spec in ACTIONS:
        if spec.menu is not None:
            assert shown[spec.name].shortcuts() == [QKeySequence(keys) for keys in spec.keys]


def test_no_two_mnemonics_clash_in_a_menu() -> None:
    for menu in {spec.menu for spec in ACTIONS if spec.menu is not None}:
        letters = [spec.text[spec.text.index("&") + 1].casefold() for spec in ACTIONS
                   if spec.menu is menu and "&" in spec.text]  # fmt: skip
        assert len(letters) == len(set(letters)), menu


def test_the_sheet_and_the_tooltips_come_from_the_registry() -> None:
    html = sheet_html()
    assert all(spec.text.replace("&", "").removesuffix("...") in html for spec in KEYED)
    assert (
        tooltip_of("next_finding")
        == "Structure and exceptions, then unguarded figures, unaccounted numbers, and what is open (F8)"
    )


def test_ctrl_f1_shows_the_sheet(qtbot: QtBot, window_of: WindowOf) -> None:
    window = window_of.empty(DrawnLine({}))
    QTest.keyClick(window, Qt.Key.Key_F1, Qt.KeyboardModifier.ControlModifier)
    sheet = window.handlers.helping.sheet
    assert sheet is not None
    assert sheet.isVisible()
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()


def test_every_pane_is_reached_by_its_key(qtbot: QtBot, window_of: WindowOf) -> None:
    window = window_of(a=DrawnFiling())
    reached = []
    names = ("queue", "table", "checks", "chain", "history", "notes", "page", "inspector", "hits")
    for digit, name in enumerate(names, Qt.Key.Key_1.value):
        QTest.keyClick(window, Qt.Key(digit), Qt.KeyboardModifier.AltModifier)
        reached.append(window.panes.focus_of(name).hasFocus())
    assert reached == [True] * 9


def test_f6_goes_round_all_panes_and_back(qtbot: QtBot, window_of: WindowOf) -> None:
    window = window_of(a=DrawnFiling())
    window.panes.reach("queue")
    seen = []
    for _ in range(10):
        QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_F6)
        seen.append(window.panes.next_to(window.focusWidget(), 0))
    assert seen == ["page", "table", "inspector", "checks", "chain", "history", "notes", "hits", "outline", "queue"]
    QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert window.panes.next_to(window.focusWidget(), 0) == "outline"


def test_every_control_has_a_name(window_of: WindowOf) -> None:
    window = window_of(a=DrawnFiling())
    kinds = (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QTextBrowser)
    controls: list[QWidget] = []
    for kind in kinds:
        controls += window.findChildren(kind)
    nameless = [widget for widget in controls if not _is_part(widget) and not _name(widget)]
    assert nameless == []


def _name(widget: QWidget) -> str:
    return widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")


def _is_part(widget: QWidget) -> bool:
    """What Qt itself puts into a control, a dock or a tool bar."""
    inside = (QComboBox, QLineEdit, QAbstractSpinBox, QAbstractItemView, QTabBar)
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, inside):
            return True
        parent = parent.parentWidget()
    own = str(widget.metaObject().className()) in ("QDockWidgetTitleButton", "QToolBarExtension")
    return own or widget.objectName().startswith("qt_")


def test_zoom_keys_act_on_the_page_only(qtbot: QtBot, window_of: WindowOf) -> None:
    window = window_of(a=DrawnFiling())
    window.desk.selection.select_field(key_of(window, "ordinary-shares-a", "movement"))
    qtbot.waitUntil(lambda: window.panes.sheet.view.pages == 2)
    window.panes.reach("table")
    before = window.panes.sheet.view.zoom
    QTest.keyClick(window.panes.table.view, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert window.panes.sheet.view.zoom == before
    window.panes.reach("page")
    QTest.keyClick(window.panes.sheet.view, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert window.panes.sheet.view.zoom < before
