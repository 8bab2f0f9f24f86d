"""The window in another language: texts of the window, and sentences of the checks with figures in them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from reviewer.ui import language
from reviewer.ui.language import Catalogue, leave, said, speak, spoken
from tests.ui.window_of import DrawnFiling, WindowOf

SENTENCES = {
    "Page {0} is blank.": "第 {0} 頁空白。",
    "{0} is {1} and read as 0": "{0}為{1}，讀作 0",
    "Page {page} is damaged and cannot be read.": "第 {page} 頁已損壞，無法讀取。",
    "closing balance": "期終結餘",
    "blank": "空白",
    "&Open...": "開啟(&O)...",
    "{0} and {1}": "{0}及{1}",
    "the least is {0}, and {0} is stated": "最少為 {0}，而所述為 {0}",
}


@pytest.fixture
def chinese(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(language, "_messages", lambda path: iter(SENTENCES.items()))
    speak(qapp, "zh_Hant")
    yield
    speak(qapp, "en")


@pytest.mark.usefixtures("chinese")
@pytest.mark.parametrize(
    ("english", "expected"),
    [
        ("Page 7 is blank.", "第 7 頁空白。"),
        ("closing balance is blank and read as 0", "期終結餘為空白，讀作 0"),
        ("Page 7 is blank. Page 12 is blank.", "第 7 頁空白。第 12 頁空白。"),
        ("30 December 2022", "2022年12月30日"),
        ("the least is 1,000, and 1,000 is stated", "最少為 1,000，而所述為 1,000"),
        ("'0.000' and '0025' is blank and read as 0", "'0.000'及'0025'為空白，讀作 0"),
        ("'0.0' and '00' and \"25's\"", "'0.0'及'00'及\"25's\""),
        ("December 2022, January 2023 and March 2023", "2022年12月、2023年1月及2023年3月"),
        ("1252 days 20 hours", "1252日20小時"),
        ("1 minute", "1分鐘"),
        ("closing balance and 1,992,000", "期終結餘及1,992,000"),
    ],
)
def test_a_sentence_is_known_by_the_words_around_its_figures(english: str, expected: str) -> None:
    assert said(english) == expected


@pytest.mark.usefixtures("chinese")
@pytest.mark.parametrize("text", ["SenseTime Group Inc.", "25,948,809,928", "31 April 2023", "Tom and Mary", ""])
def test_what_no_catalogue_knows_stays_as_it_is(text: str) -> None:
    assert said(text) == text


@pytest.mark.usefixtures("chinese")
@pytest.mark.parametrize(
    "name", ["Page 3 is blank.pdf", "closing balance.pdf", "Hm. Page 1 is blank..pdf", "a: blank.pdf"]
)
def test_a_file_may_be_called_like_a_text_or_a_sentence(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setattr(language, "_files", {})
    leave("blank.pdf")
    leave(name)
    assert said(name) == name
    assert said(f"Page {name} is blank.") == f"第 {name} 頁空白。"
    assert said(f"{name} and closing balance") == f"{name}及期終結餘"


@pytest.mark.usefixtures("chinese")
def test_two_figures_that_must_be_one_are_not_taken_for_it() -> None:
    assert said("the least is 1,000, and 2,000 is stated") == "the least is 1,000, and 2,000 is stated"


@pytest.mark.usefixtures("chinese")
def test_texts_of_the_window_and_of_qt_itself_are_in_the_language(qtbot: QtBot) -> None:
    assert QCoreApplication.translate("actions", "&Open...") == "開啟(&O)..."
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text() == "取消"


def test_english_needs_no_catalogue(qapp: QApplication) -> None:
    speak(qapp, "en")
    assert (spoken(), said("Page 7 is blank.")) == ("en", "Page 7 is blank.")


def test_the_shipped_catalogue_opens() -> None:
    assert len(Catalogue("zh_Hant").known) > 100


def test_why_a_review_does_not_open_is_said_in_the_language(
    qapp: QApplication, window_of: WindowOf, tmp_path: Path
) -> None:
    speak(qapp, "zh_Hant")
    (tmp_path / "page 3.review").write_bytes(b"nothing of ours" * 100)
    window = window_of(a=DrawnFiling())
    window.open_paths([tmp_path / "page 3.review"])
    window_of.qtbot.waitUntil(lambda: window.statusBar().currentMessage().startswith("page 3.review已損壞"))
    assert window.panes.offers.sentence.text().startswith("page 3.review已損壞")
    speak(qapp, "en")
