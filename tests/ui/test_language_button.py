"""The language of the window stands in the status line, and can be changed there."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QInputDialog

from reviewer.ui.language import speak
from reviewer.ui.views.language_button import LanguageButton
from tests.ui.window_of import DrawnFiling, WindowOf


def test_it_asks_for_the_language_as_the_menu_does(window_of: WindowOf, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def ask(parent: object, title: str, *rest: object, **more: object) -> tuple[str, bool]:
        asked.append(title)
        return "English", False

    monkeypatch.setattr(QInputDialog, "getItem", ask)
    window = window_of(a=DrawnFiling())
    button = window.statusBar().findChild(LanguageButton)
    assert isinstance(button, LanguageButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert asked == ["Language"]


@pytest.mark.parametrize(("code", "text", "name"), [
    ("en", "EN/中", "Language: English"), ("zh_Hant", "中/EN", "語言：繁體中文"),
])  # fmt: skip
def test_the_language_that_is_spoken_stands_first(code: str, text: str, name: str, qapp: QApplication) -> None:
    speak(qapp, code)
    button = LanguageButton()
    speak(qapp, "en")
    assert (button.text(), button.accessibleName()) == (text, name)
