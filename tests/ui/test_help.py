"""The help page: there in every language, whole, with pictures, and nothing in it leads out of the computer."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reviewer.core.resources import resource
from reviewer.ui.language import LANGUAGES
from tests.ui.window_of import DrawnLine, WindowOf


def test_f1_opens_the_help_page(qtbot: QtBot, window_of: WindowOf) -> None:
    window = window_of.empty(DrawnLine({}))
    QTest.keyClick(window, Qt.Key.Key_F1)
    page = window.handlers.helping.help
    assert page is not None
    assert page.isVisible()
    assert "Proofreading a filing" in page.text.toPlainText()


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_link_and_picture_of_the_help_is_there(code: str) -> None:
    html = resource("help", f"{code}.html").read_text(encoding="utf-8")
    anchors = set(re.findall(r'name="([^"]+)"', html))
    links, pictures = re.findall(r'href="([^"]+)"', html), re.findall(r'src="([^"]+)"', html)
    assert pictures
    assert [link for link in links if link.removeprefix("#") not in anchors] == []
    assert [name for name in pictures if not resource("help", name).exists()] == []


def test_the_languages_have_the_same_chapters() -> None:
    chapters = {
        code: re.findall(r'name="([^"]+)"', resource("help", f"{code}.html").read_text(encoding="utf-8"))
        for code in LANGUAGES
    }
    assert len(set(map(tuple, chapters.values()))) == 1
