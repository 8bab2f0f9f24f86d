"""The system's voice: which engine speaks, in which language, and what is said when none does."""

import sys
from enum import Enum
from types import SimpleNamespace
from typing import ClassVar

import pytest
from PySide6.QtCore import QLocale, QObject, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reviewer.ui.main_window import MainWindow
from reviewer.ui.voice import system_voice
from tests.ui.window_of import DrawnFiling, WindowOf

ENGLISH = "issued_shares | opening_balance | closing_balance\nclass-a | 40 | 50\nclass-b | 40 | 60\n"


class Engine:
    """QTextToSpeech as PySide 6.8 has it: what it cannot speak it ignores, and what does not load is in error."""

    class State(Enum):
        """How it stands."""

        Ready, Speaking, Error = range(3)

    engines: ClassVar[dict[str, list[str]]] = {}
    made: ClassVar[list["Engine"]] = []

    def __init__(self, engine: str, parent: QObject) -> None:
        self.engine = engine
        self.locales = [QLocale(name) for name in self.engines[engine]]
        self.locale = self.locales[0] if self.locales else QLocale.c()
        self.heard: list[str] = []
        Engine.made.append(self)

    @staticmethod
    def availableEngines() -> list[str]:  # noqa: N802
        return list(Engine.engines)

    def state(self) -> State:
        return Engine.State.Ready if self.locales else Engine.State.Error

    def availableLocales(self) -> list[QLocale]:  # noqa: N802
        return self.locales

    def setLocale(self, locale: QLocale) -> None:  # noqa: N802
        if locale in self.locales:
            self.locale = locale

    def say(self, text: str) -> None:
        self.heard.append(f"{self.locale.name()} {text}")

    def stop(self) -> None:
        self.heard.append("stop")


def engines(monkeypatch: pytest.MonkeyPatch, **locales: str) -> None:
    """The extra is installed, and these engines speak these languages; one that speaks none does not load."""
    monkeypatch.setitem(sys.modules, "PySide6.QtTextToSpeech", SimpleNamespace(QTextToSpeech=Engine))
    monkeypatch.setattr(Engine, "engines", {name: names.split() for name, names in locales.items()})
    monkeypatch.setattr(Engine, "made", [])


def called_over(window: MainWindow, *keys: Qt.Key) -> list[str]:
    """What is heard of a call-over that is answered with some keys."""
    window.panes.reach("table")
    QTest.keyClick(window, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    for key in keys:
        QTest.keyClick(window.handlers.calling.bar, key)
    return Engine.made[-1].heard if Engine.made else []


def test_space_and_x_go_on_and_silence_what_was_being_said(
    qtbot: QtBot, window_of: WindowOf, monkeypatch: pytest.MonkeyPatch
) -> None:
    engines(monkeypatch, desktop="en_US en_GB zh_HK")
    window = window_of(a=DrawnFiling(ENGLISH))
    heard = called_over(window, Qt.Key.Key_Space, Qt.Key.Key_X, Qt.Key.Key_Escape)
    assert heard == ["stop", "en_GB class-a: forty", "stop", "en_GB fifty", "stop", "en_GB class-b: ditto", "stop"]
    assert window.statusBar().currentMessage() == "Call-over: 1 figure agreed, 1 queried."


def test_a_chinese_filing_is_read_in_chinese_of_hong_kong_where_there_is_one(
    qtbot: QtBot, window_of: WindowOf, monkeypatch: pytest.MonkeyPatch
) -> None:
    engines(monkeypatch, desktop="en_US zh_CN zh_TW zh_HK")
    window = window_of(a=DrawnFiling(ENGLISH, language="zh"), b=DrawnFiling(ENGLISH + "class-c | 1 | 2\n"))
    assert called_over(window, Qt.Key.Key_Space)[1::2] == ["zh_HK class-a: 四十股", "zh_HK 五十股"]
    QTest.keyClick(window.handlers.calling.bar, Qt.Key.Key_Escape)
    window.desk.selection.select_filing(window.desk.filings[1].filing)
    assert called_over(window)[-1] == "en_US class-a: forty"


def test_a_language_that_no_voice_speaks_is_not_read_by_another(
    qtbot: QtBot, window_of: WindowOf, monkeypatch: pytest.MonkeyPatch
) -> None:
    engines(monkeypatch, desktop="en_US")
    window = window_of(a=DrawnFiling(ENGLISH, language="zh"))
    assert called_over(window, Qt.Key.Key_Space) == []
    assert window.handlers.calling.bar.isVisible()
    QTest.keyClick(window.handlers.calling.bar, Qt.Key.Key_Escape)
    called_over(window)
    assert window.statusBar().currentMessage() == "This computer has no voice for Chinese: compare by eye."


def test_an_engine_that_does_not_load_gives_way_to_the_next(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    parent = QObject()
    engines(monkeypatch, speechd="", mock="en_US")
    assert system_voice(parent) is None
    engines(monkeypatch, speechd="", flite="en_US", mock="en_US")
    assert system_voice(parent) is not None
    assert Engine.made[-1].engine == "flite"
