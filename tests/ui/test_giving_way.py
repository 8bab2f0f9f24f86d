"""On the least of screens words are cut before anything is out of sight, and come back whole where there is room."""

from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from reviewer.ui.dock_places import SHORT, SHORTEST, Form, form_of
from reviewer.ui.main_window import MainWindow
from reviewer.ui.views.action_button import ActionButton
from reviewer.ui.views.giving_label import GivingLabel
from tests.ui.window_of import DrawnFiling, DrawnLine, WindowOf, is_settled

LEAST = QSize(675, 344)
"""A laptop of 1366 x 768 at 200 %, less the frame of the window."""


def in_a_row(qtbot: QtBot, *parts: QWidget) -> QWidget:
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    for part in parts:
        layout.addWidget(part)
    layout.addStretch(1)
    qtbot.addWidget(row)
    row.show()
    return row


def test_words_are_cut_on_a_narrow_row_and_whole_on_a_wide_one(qtbot: QtBot) -> None:
    label, button = GivingLabel("14 exceptions left"), ActionButton("misprint")
    row = in_a_row(qtbot, label, button)
    wide, narrow = row.sizeHint().width(), row.minimumSizeHint().width()
    assert narrow < wide / 2
    row.resize(wide + 100, row.height())
    assert (label.width(), button.width()) == (label.sizeHint().width(), button.sizeHint().width())
    whole = button.grab().toImage()
    row.resize(narrow, row.height())
    assert (label.width(), button.width()) == (label.minimumSizeHint().width(), button.minimumSizeHint().width())
    assert button.sizeHint().width() > button.width(), "what it would say does not change"
    row.resize(wide, row.height())
    assert button.grab().toImage() == whole
    assert label.toolTip() == "14 exceptions left"


@pytest.mark.parametrize(("height", "form"), [
    (SHORT, Form.HIGH), (SHORT - 1, Form.LOW), (SHORTEST, Form.LOW), (SHORTEST - 1, Form.LEAST),
])  # fmt: skip
def test_the_height_of_the_window_says_where_the_panes_stand(height: int, form: Form) -> None:
    assert form_of(height) is form


def test_on_the_lowest_window_nothing_stands_under_the_page(window_of: WindowOf, tmp_path: Path) -> None:
    window = opened(window_of, tmp_path, LEAST)
    assert behind_the_table(window) == {
        "inspector", "checks", "chain", "history", "notes", "hits", "facing", "outline",
    }  # fmt: skip
    assert window.size() == LEAST
    window.resize(1366, 768)
    window.reset_layout()
    window_of.qtbot.waitUntil(lambda: behind_the_table(window) == {"facing"})


def test_panes_that_do_not_fit_on_the_screen_any_more_stand_as_at_first(
    window_of: WindowOf, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened(window_of, tmp_path, QSize(1366, 768)).close()
    monkeypatch.setattr(
        MainWindow, "screen", lambda _: SimpleNamespace(availableGeometry=lambda: QRect(0, 0, 683, 384))
    )
    window = opened(window_of, tmp_path, LEAST)
    window_of.qtbot.waitUntil(lambda: "checks" in behind_the_table(window))
    window_of.qtbot.waitUntil(lambda: window.size() == LEAST)


def opened(window_of: WindowOf, folder: Path, size: QSize) -> MainWindow:
    window = window_of.empty(DrawnLine({"a.pdf": DrawnFiling()}))
    window.resize(size)
    window.open_paths([folder / "a.pdf"])
    window_of.qtbot.waitUntil(lambda: is_settled(window))
    return window


def behind_the_table(window: MainWindow) -> set[str]:
    return {dock.objectName() for dock in window.tabifiedDockWidgets(window.panes.docks["table"])}
