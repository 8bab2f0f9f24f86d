"""The thumbnails: lazily made, marked, and a way to each page."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from reviewer.ui.picture_source import PictureSource
from reviewer.ui.views.page_marks import LOOKS, MarkKind
from reviewer.ui.views.page_strip import PageStrip
from reviewer.ui.views.page_strip_model import PICTURE, SPOKEN_ROLE, PageStripModel
from tests.ui.picture_maker import PlainMaker
from tests.ui.window_of import DrawnFiling, WindowOf

A4, A4_ACROSS = (595.0, 842.0), (842.0, 595.0)
LEFT, NO_KEYS = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def maker() -> PlainMaker:
    return PlainMaker([A4, A4_ACROSS] * 350)


@pytest.fixture
def strip(qtbot: QtBot, maker: PlainMaker) -> Iterator[PageStrip]:
    source = PictureSource(maker)
    strip = PageStrip()
    qtbot.addWidget(strip)
    strip.resize(600, strip.height())
    strip.show()
    strip.set_document(maker.pages, source)
    yield strip
    source.close()


def spoken(strip: PageStrip, page: int) -> str:
    return str(strip.model().index(page - 1, 0).data(SPOKEN_ROLE))


def test_only_the_thumbnails_in_sight_are_made(qtbot: QtBot, strip: PageStrip, maker: PlainMaker) -> None:
    qtbot.waitUntil(lambda: len(maker.asked) >= 6)
    qtbot.wait(30)
    assert [page for page, _, _ in maker.asked] == [1, 2, 3, 4, 5, 6]
    assert all(max(maker.pages[page - 1]) * scale == pytest.approx(PICTURE, abs=1) for page, scale, _ in maker.asked)
    strip.set_page(500)
    qtbot.waitUntil(lambda: 500 in {page for page, _, _ in maker.asked})
    assert len(maker.asked) < 20


def test_a_click_or_enter_goes_to_the_page(qtbot: QtBot, strip: PageStrip) -> None:
    place = strip.visualRect(strip.model().index(2, 0)).center()
    with qtbot.waitSignal(strip.page_chosen) as clicked:
        QTest.mouseClick(strip.viewport(), LEFT, NO_KEYS, place)
    assert clicked.args == [3]
    QTest.keyClick(strip, Qt.Key.Key_Right)
    with qtbot.waitSignal(strip.page_chosen) as entered:
        QTest.keyClick(strip, Qt.Key.Key_Return)
    assert entered.args == [4]


def test_following_the_page_pane_is_no_choice(qtbot: QtBot, strip: PageStrip) -> None:
    with qtbot.assertNotEmitted(strip.page_chosen):
        strip.set_page(7)
    assert strip.currentIndex().row() == 6


def test_exceptions_are_counted_on_the_page_and_in_words(qtbot: QtBot, strip: PageStrip) -> None:
    strip.set_exceptions({2: 1, 3: 4})
    assert [spoken(strip, page) for page in (1, 2, 3)] == ["Page 1", "Page 2, 1 exception", "Page 3, 4 exceptions"]
    red = LOOKS[MarkKind.EXCEPTION].ink.rgb()
    picture = strip.viewport().grab().toImage()

    def marked(page: int) -> bool:
        place = strip.visualRect(strip.model().index(page - 1, 0))
        rows, columns = range(place.top(), place.bottom()), range(place.left(), place.right())
        return any(picture.pixel(x, y) == red for x in columns for y in rows)

    assert [marked(page) for page in (1, 2, 3)] == [False, True, True]
    strip.set_exceptions({})
    assert spoken(strip, 3) == "Page 3"


def test_cleared_there_are_no_pages(strip: PageStrip) -> None:
    strip.clear()
    assert strip.model().rowCount() == 0


def test_the_model_keeps_the_rules_of_qt(qtbot: QtBot) -> None:
    model = PageStripModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_sizes([A4] * 3, None)
    model.set_exceptions({2: 1})
    model.set_sizes([], None)
    assert model.rowCount() == 0


def test_hidden_it_asks_for_nothing(qtbot: QtBot, strip: PageStrip, maker: PlainMaker) -> None:
    qtbot.waitUntil(lambda: len(maker.asked) >= 6)
    strip.hide()
    asked = len(maker.asked)
    strip.set_page(300)
    qtbot.wait(40)
    assert len(maker.asked) == asked


def test_it_is_wired_to_the_page_and_counts_the_exceptions_of_the_queue(qtbot: QtBot, window_of: WindowOf) -> None:
    window = window_of(a=DrawnFiling())
    sheet = window.panes.sheet
    qtbot.waitUntil(lambda: sheet.view.pages == 2)
    assert not sheet.strip.isVisible(), "a laptop has no room for it until it is asked for"
    QTest.keyClick(window, Qt.Key.Key_F4)
    assert sheet.strip.isVisible()
    assert spoken(sheet.strip, 1) == "Page 1, 1 exception"
    QTest.mouseClick(sheet.strip.viewport(), LEFT, NO_KEYS, sheet.strip.visualRect(
        sheet.strip.model().index(1, 0)).center())  # fmt: skip
    assert sheet.view.page == 2
    sheet.view.go_to(1)
    assert sheet.strip.currentIndex().row() == 0
    window.close()
    assert window_of(a=DrawnFiling()).panes.sheet.strip.isVisible(), "it was shown when the window was closed"
