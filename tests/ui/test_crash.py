"""A fault of the program is told in a sentence, and its details hold nothing of the filing."""

import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from reviewer.ui.crash import CrashDialog, crash_hook, details_of


def fault() -> tuple[type[BaseException], BaseException]:
    """A fault whose message quotes the filing."""
    try:
        dict[str, int]()["Secret Holdings Ltd, 25,948,809,928"]
    except KeyError:
        kind, problem, _ = sys.exc_info()
        assert kind is not None
        assert problem is not None
        return kind, problem
    raise AssertionError


def test_the_details_name_lines_of_code_and_nothing_else() -> None:
    kind, problem = fault()
    details = details_of(kind, problem.__traceback__)
    assert "KeyError" in details
    assert "test_crash.py:" in details
    assert "in fault" in details
    assert "Secret" not in details
    assert "25,948" not in details
    assert "/" not in details.replace("Qt/", ""), "no folder of the reviewer's own"


def test_the_dialog_says_what_is_safe_and_offers_to_start_again(
    our_look: None, qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    window, restarted = QWidget(), []
    qtbot.addWidget(window)
    window.show()
    tell = crash_hook(window, lambda: "saved 10:41:07", lambda: restarted.append(True))
    kind, problem = fault()
    tell(kind, problem, problem.__traceback__)
    tell(kind, problem, problem.__traceback__)
    dialogs: list[CrashDialog] = list(window.findChildren(CrashDialog))
    assert len(dialogs) == 1, "one fault after another must not bury the window"
    (dialog,) = dialogs
    assert "saved 10:41:07" in dialog.informativeText()
    QTest.mouseClick(dialog.copy, Qt.MouseButton.LeftButton)
    assert QApplication.clipboard().text() == dialog.details
    assert dialog.isVisible()
    QTest.mouseClick(dialog.restart, Qt.MouseButton.LeftButton)
    assert restarted == [True]
    assert capsys.readouterr().err.count("KeyError") == 2
