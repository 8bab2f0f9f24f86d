"""Keys that the reviewer chose: they act, are shown, are kept, and never clash."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reviewer.ui.actions import ACTIONS, chosen_keys, tooltip_of
from reviewer.ui.keys import clashing
from reviewer.ui.main_window import MainWindow
from reviewer.ui.views.key_editor import KeyEditor
from reviewer.ui.views.shortcut_sheet import sheet_html
from tests.ui.window_of import DrawnFiling, WindowOf


@pytest.fixture(autouse=True)
def keys_of_the_registry() -> Iterator[None]:
    yield
    chosen_keys.clear()


def editor_of(window: MainWindow) -> KeyEditor:
    window.actions_by_name["change_keys"].trigger()
    editor = window.handlers.helping.keys
    assert editor is not None
    return editor


def give(editor: KeyEditor, name: str, keys: str) -> str:
    editor.choose(name)
    editor.keys.setKeySequence(QKeySequence(keys))
    editor.set.click()
    return editor.sentence.text()


def test_chosen_keys_act_at_once_and_the_old_ones_no_more(qtbot: QtBot, window_of: WindowOf) -> None:
    window = window_of(a=DrawnFiling())
    give(editor_of(window), "next_finding", "Ctrl+Alt+J")
    QTest.keyClick(window, Qt.Key.Key_F8)
    assert window.desk.selection.finding == ""
    QTest.keyClick(window, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    assert window.desk.selection.finding != ""
    assert "Ctrl+Alt+J" in tooltip_of("next_finding")
    assert "Ctrl+Alt+J" in sheet_html()


def test_chosen_keys_are_there_the_next_time(window_of: WindowOf) -> None:
    give(editor_of(window_of(a=DrawnFiling())), "export", "Ctrl+Alt+X")
    chosen_keys.clear()
    again = window_of(b=DrawnFiling())
    assert again.actions_by_name["export"].shortcuts() == [QKeySequence("Ctrl+Alt+X")]


def test_keys_that_are_taken_are_refused_with_the_action_that_has_them(window_of: WindowOf) -> None:
    window = window_of(a=DrawnFiling())
    said = give(editor_of(window), "next_finding", "Ctrl+E")
    assert said.startswith("Ctrl+E is the key of: Export working paper.")
    assert window.actions_by_name["next_finding"].shortcuts() == [QKeySequence("F8")]


def test_the_first_keys_come_back(window_of: WindowOf) -> None:
    window = window_of(a=DrawnFiling())
    editor = editor_of(window)
    give(editor, "undo", "Ctrl+Alt+J")
    editor.first.click()
    assert window.actions_by_name["undo"].shortcuts() == [QKeySequence("Ctrl+Z")]
    assert "Ctrl+Z" in editor.sentence.text()


def test_an_action_may_have_no_keys(window_of: WindowOf) -> None:
    window = window_of(a=DrawnFiling())
    give(editor_of(window), "quit", "")
    assert window.actions_by_name["quit"].shortcuts() == []


def test_one_key_may_mean_two_things_in_two_panes_and_nothing_else() -> None:
    by_name = {spec.name: spec for spec in ACTIONS}
    assert [spec.name for spec in clashing(by_name["zoom_in"], "Ctrl+PgDown")] == ["pages"]
    assert [spec.name for spec in clashing(by_name["open"], "Ctrl+PgDown")] == ["next_table", "pages"]


def test_what_begins_like_other_keys_clashes_with_them() -> None:
    by_name = {spec.name: spec for spec in ACTIONS}
    assert "open" in [spec.name for spec in clashing(by_name["export"], "Ctrl+O, Ctrl+P")]
