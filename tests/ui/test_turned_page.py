"""A page shown turned: points stay those of the page, whatever is clicked, marked, drawn or painted."""

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QTransform
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reviewer.core.page import Box
from reviewer.ui.main_window import MainWindow
from reviewer.ui.views.page_items import paint_turned
from reviewer.ui.views.page_layout import Area, PageLayout, Spot
from reviewer.ui.views.page_wishes import page_scale, tiles
from tests.ui.window_of import DrawnFiling, WindowOf

A4 = (595.0, 842.0)
BOX = Box(100, 200, 160, 212)
EVERY_TURN = pytest.mark.parametrize("turns", range(4))


@pytest.fixture
def window(qtbot: QtBot, window_of: WindowOf) -> MainWindow:
    made = window_of(a=DrawnFiling(), b=DrawnFiling(pages=3))
    made.desk.selection.select_filing(made.desk.filings[0].filing)
    qtbot.waitUntil(lambda: made.panes.sheet.view.pages == 2)
    made.panes.sheet.view.setFocus()
    return made


@EVERY_TURN
def test_a_point_is_found_again_under_its_pixel(turns: int) -> None:
    layout = PageLayout([A4, (842.0, 595.0)], 1.3, room=2000, turns=turns)
    spot = layout.spot(*layout.pixel(Spot(2, 100.5, 200.25)))
    assert tuple(spot) == pytest.approx((2, 100.5, 200.25))
    assert (layout.area(1).width > layout.area(1).height) == bool(turns % 2)


@pytest.mark.parametrize(
    ("turns", "corner"), [(0, (100, 200)), (1, (842 - 212, 100)), (2, (435, 630)), (3, (200, 435))]
)
def test_a_box_is_shown_where_its_figure_is_shown(turns: int, corner: tuple[float, float]) -> None:
    layout = PageLayout([A4], 1.0, turns=turns)
    sheet, area = layout.area(1), layout.box_area(1, BOX)
    assert (area.left - sheet.left, area.top - sheet.top) == pytest.approx(corner)
    assert (area.width, area.height) == pytest.approx((12, 60) if turns % 2 else (60, 12))


@EVERY_TURN
def test_sharp_tiles_cover_what_is_seen(turns: int) -> None:
    layout = PageLayout([A4], 6.0, turns=turns)
    sheet = layout.area(1)
    seen = Area(sheet.left + 700, sheet.top + 900, 800, 600)
    found = [wish.box for wish in tiles(layout, 1, seen, 1.0)]
    assert page_scale(layout, 1, 1.0) < 6.0
    for x, y in ((seen.left, seen.top), (seen.right, seen.bottom), (seen.left, seen.bottom)):
        spot = layout.spot(x, y)
        assert any(box is not None and box.holds(Box(spot.x, spot.y, spot.x, spot.y)) for box in found)
    assert len(found) <= 9


@EVERY_TURN
def test_a_picture_is_turned_pixel_for_pixel(turns: int) -> None:
    picture = QImage(6, 4, QImage.Format.Format_RGB32)
    for x in range(6):
        for y in range(4):
            picture.setPixelColor(x, y, QColor(40 * x, 60 * y, 0))
    wanted = picture.transformed(QTransform().rotate(90 * turns))
    shown = QImage(wanted.size(), QImage.Format.Format_RGB32)
    shown.fill(Qt.GlobalColor.white)
    with QPainter(shown) as painter:
        paint_turned(painter, QRectF(shown.rect()), picture, turns)
    assert shown == wanted.convertToFormat(QImage.Format.Format_RGB32)


def test_r_turns_the_page_and_clicks_are_still_on_the_page(qtbot: QtBot, window: MainWindow) -> None:
    view = window.panes.sheet.view
    QTest.keyClick(view, Qt.Key.Key_R)
    assert view.turns == 1
    rect = view.rect_of(1, BOX)
    view.reveal(1, BOX)
    rect = view.rect_of(1, BOX)
    with qtbot.waitSignal(view.box_clicked) as clicked:
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    page, x, y = clicked.args
    assert page == 1
    assert BOX.holds(Box(x, y, x, y))
    QTest.keyClick(view, Qt.Key.Key_R, Qt.KeyboardModifier.ShiftModifier)
    assert view.turns == 0


def test_what_was_in_the_middle_stays_there(window: MainWindow) -> None:
    view = window.panes.sheet.view
    view.set_zoom(1.0)
    view.go_to(2)
    view.scroll_by(0, 200)
    middle = view.viewport().rect().center().toPointF()
    before = view.spot_at(middle)
    window.panes.sheet.turn(1)
    after = view.spot_at(middle)
    assert before is not None
    assert after is not None
    assert tuple(after) == pytest.approx(tuple(before), abs=2)


def test_every_filing_is_turned_for_itself(qtbot: QtBot, window: MainWindow) -> None:
    first, second = (one.filing for one in window.desk.filings)
    view = window.panes.sheet.view
    window.panes.sheet.turn(-1)
    window.desk.selection.select_filing(second)
    qtbot.waitUntil(lambda: view.pages > 0)
    assert view.turns == 0
    window.desk.selection.select_filing(first)
    qtbot.waitUntil(lambda: view.pages > 0)
    assert view.turns == 3


@EVERY_TURN
def test_an_arrow_moves_the_box_that_way_on_the_screen(window: MainWindow, turns: int) -> None:
    view = window.panes.sheet.view
    window.panes.sheet.turn(turns)
    QTest.keyClick(view, Qt.Key.Key_B)
    tool = window.handlers.drawing.box
    tool.start(1, Box(200, 300, 260, 330))
    before = view.rect_of(1, tool.box).translated(_scrolled(window))
    QTest.keyClick(view, Qt.Key.Key_Right)
    after = view.rect_of(1, tool.box).translated(_scrolled(window))
    assert after.left() > before.left()
    assert abs(after.top() - before.top()) <= 1
    QTest.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert view.rect_of(1, tool.box).height() > after.height()


def _scrolled(window: MainWindow) -> QPoint:
    view = window.panes.sheet.view
    return QPoint(view.horizontalScrollBar().value(), view.verticalScrollBar().value())
