"""The page pane: what is clicked, seen, marked and said."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPalette, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from reviewer.core.page import Box
from reviewer.ui.picture_source import PictureSource
from reviewer.ui.views.page_layout import Spot
from reviewer.ui.views.page_marks import LOOKS, Mark, MarkKind
from reviewer.ui.views.page_scroller import Fit
from reviewer.ui.views.page_travel import MARGIN
from reviewer.ui.views.page_view import PageView
from tests.ui.picture_maker import PlainMaker

A4, A4_ACROSS = (595.0, 842.0), (842.0, 595.0)
CLOSING_BALANCE = Box(400, 300, 470, 312)
LEFT, NO_KEYS = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
Opened = Callable[..., tuple[PageView, PlainMaker]]


@pytest.fixture
def opened(qtbot: QtBot) -> Iterator[Opened]:
    sources: list[PictureSource] = []

    def show(pages: int = 9, failing: dict[int, str] | None = None, limit: int = 10**8) -> tuple[PageView, PlainMaker]:
        maker = PlainMaker([A4, A4_ACROSS] * (pages // 2) + [A4] * (pages % 2), failing)
        sources.append(PictureSource(maker, limit))
        view = PageView()
        qtbot.addWidget(view)
        view.resize(800, 600)
        view.show()
        view.set_document(maker.pages, sources[-1])
        view.set_zoom(1.0)
        return view, maker

    yield show
    for source in sources:
        source.close()


def pixel(view: PageView, page: int, x: float, y: float) -> QPoint:
    """Where a point of a page is in the viewport, found by asking the view."""
    across, down = view._layout.pixel(Spot(page, x, y))  # noqa: SLF001
    seen = view.seen()
    return QPoint(round(across - seen.left), round(down - seen.top))


def turn_wheel(view: PageView, position: QPoint, steps: int, keys: Qt.KeyboardModifier) -> None:
    place = QPointF(position)
    wheel = QWheelEvent(
        place,
        QPointF(view.viewport().mapToGlobal(position)),
        QPoint(),
        QPoint(0, 120 * steps),
        Qt.MouseButton.NoButton,
        keys,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), wheel)


@pytest.mark.parametrize("zoom", [0.3, 1.0, 1.7, 6.0])
@pytest.mark.parametrize("page", [1, 2, 9])
def test_a_click_says_the_page_and_the_point(qtbot: QtBot, opened: Opened, zoom: float, page: int) -> None:
    view, _ = opened()
    view.set_zoom(zoom)
    view.reveal(page, CLOSING_BALANCE)
    x, y = CLOSING_BALANCE.middle
    with qtbot.waitSignal(view.box_clicked) as clicked:
        QTest.mouseClick(view.viewport(), LEFT, NO_KEYS, pixel(view, page, x, y))
    within = 1 / view._layout.scale  # noqa: SLF001
    assert clicked.args == [page, pytest.approx(x, abs=within), pytest.approx(y, abs=within)]


def test_a_double_click_is_not_also_a_second_click(qtbot: QtBot, opened: Opened) -> None:
    view, _ = opened()
    clicks: list[int] = []
    view.box_clicked.connect(lambda page, *_: clicks.append(page))
    with qtbot.waitSignal(view.box_double_clicked):
        place = pixel(view, 1, 100, 100)
        QTest.mouseClick(view.viewport(), LEFT, NO_KEYS, place)
        QTest.mouseDClick(view.viewport(), LEFT, NO_KEYS, place)
        QTest.mouseRelease(view.viewport(), LEFT, NO_KEYS, place)
    assert clicks == [1]


def test_beside_the_pages_nothing_is_clicked(qtbot: QtBot, opened: Opened) -> None:
    view, _ = opened()
    with qtbot.assertNotEmitted(view.box_clicked):
        QTest.mouseClick(view.viewport(), LEFT, NO_KEYS, QPoint(2, 2))


def test_dragging_moves_the_sheet_and_is_no_click(qtbot: QtBot, opened: Opened) -> None:
    view, _ = opened()
    before = view.seen().top
    with qtbot.assertNotEmitted(view.box_clicked):
        QTest.mousePress(view.viewport(), LEFT, NO_KEYS, QPoint(300, 500))
        for y in (470, 440, 400):
            QTest.mouseMove(view.viewport(), QPoint(300, y))
        QTest.mouseRelease(view.viewport(), LEFT, NO_KEYS, QPoint(300, 400))
    assert view.seen().top == before + 100


def test_what_is_seen_is_revealed_without_scrolling(opened: Opened) -> None:
    view, _ = opened()
    view.reveal(3, CLOSING_BALANCE)
    here = view.seen()
    view.reveal(3, Box(380, 310, 395, 320))
    assert view.seen() == here


def test_a_box_below_comes_in_at_the_foot_with_a_margin(opened: Opened) -> None:
    view, _ = opened()
    box = Box(60, 700, 90, 712)
    view.reveal(1, box)
    foot = pixel(view, 1, box.x1, box.bottom).y()
    assert foot == pytest.approx(view.viewport().height() - MARGIN, abs=1)
    view.reveal(1, Box(60, 50, 90, 62))
    assert pixel(view, 1, 60, 50).y() == pytest.approx(MARGIN, abs=1)


@pytest.mark.parametrize("steps", [1, 3, -2])
def test_ctrl_wheel_keeps_the_point_under_the_pointer(opened: Opened, steps: int) -> None:
    view, _ = opened()
    view.set_zoom(2.0)
    view.go_to(4)
    view.scroll_by(150, 200)
    pointer = QPoint(333, 222)
    before = view.spot_at(QPointF(pointer))
    turn_wheel(view, pointer, steps, Qt.KeyboardModifier.ControlModifier)
    after = view.spot_at(QPointF(pointer))
    assert view.zoom == pytest.approx(2.0 * 1.25**steps)
    assert after == pytest.approx(before, abs=1.5)


def test_the_wheel_alone_scrolls(opened: Opened) -> None:
    view, _ = opened()
    before = view.seen().top
    turn_wheel(view, QPoint(300, 300), -1, NO_KEYS)
    assert (view.seen().top - before, view.zoom) == (120, 1.0)


def test_seven_hundred_pages_scroll_asking_only_for_what_is_near(qtbot: QtBot, opened: Opened) -> None:
    view, maker = opened(pages=700)
    near: set[int] = set()
    for _ in range(200):
        view.scroll_by(0, 4000)
        QApplication.processEvents()
        pages = view._layout.pages_between(view.seen().top, view.seen().bottom)  # noqa: SLF001
        near |= set(range(pages.start - 1, pages.stop + 2))
    assert view.page > 400
    qtbot.waitUntil(lambda: view.page_sentence(view.page) == "")
    assert {page for page, _, _ in maker.asked} <= near | {1, 2, 3}
    last = view.page
    maker.asked.clear()
    qtbot.wait(30)
    assert {page for page, _, _ in maker.asked} <= {last - 1, last, last + 1, last + 2, last + 3}


def test_a_page_waits_with_a_sentence_and_then_shows_its_picture(qtbot: QtBot, opened: Opened) -> None:
    view, maker = opened()
    maker.gate.clear()
    view.go_to(5)
    assert view.page_sentence(5) == "Loading page 5 …"
    assert "Loading page 5" in view.accessibleDescription()
    maker.gate.set()
    qtbot.waitUntil(lambda: view.page_sentence(5) == "")
    assert colour_at(view, 5, 300, 300) == QColor(195, 195, 195)
    qtbot.waitUntil(lambda: "Loading" not in view.accessibleDescription())


def test_a_page_that_failed_says_why_in_its_place_and_the_rest_goes_on(qtbot: QtBot, opened: Opened) -> None:
    view, _ = opened(failing={2: "Page 2 cannot be shown: it is damaged."})
    view.fit_page()
    view.go_to(2)
    qtbot.waitUntil(lambda: "damaged" in view.page_sentence(2))
    assert view.page_sentence(2) == "Page 2 cannot be shown: it is damaged."
    # The words follow the signal, which comes a moment after the fault is known.
    qtbot.waitUntil(lambda: view.accessibleDescription().endswith("Page 2 cannot be shown: it is damaged."))
    assert has_ink(view, 2)
    view.go_to(3)
    qtbot.waitUntil(lambda: view.page_sentence(3) == "")
    assert not has_ink(view, 3)


def test_while_a_sharper_picture_comes_the_last_one_stays(qtbot: QtBot, opened: Opened) -> None:
    view, maker = opened()
    qtbot.waitUntil(lambda: view.page_sentence(1) == "")
    maker.gate.clear()
    view.set_zoom(2.0)
    assert view.page_sentence(1) == ""
    assert colour_at(view, 1, 200, 200) == QColor(199, 199, 199)
    assert not view.is_sharp()
    maker.gate.set()
    qtbot.waitUntil(lambda: any(scale > 2 for page, scale, _ in maker.asked if page == 1))
    qtbot.waitUntil(view.is_sharp)


def test_at_a_large_zoom_the_part_in_sight_is_seen_before_the_page_is_drawn(qtbot: QtBot, opened: Opened) -> None:
    view, maker = opened()
    view.set_zoom(2.0)
    # Its neighbours are drawn last: nothing is on its way any more.
    qtbot.waitUntil(lambda: {page for page, scale, _ in maker.asked if scale > 2} == {1, 2, 3})
    qtbot.wait(120)
    drawn = len(maker.asked)
    maker.hold_wholes()
    view.go_to(5)
    qtbot.waitUntil(view.is_sharp)
    assert view.page_sentence(5) == ""
    assert colour_at(view, 5, 200, 100) == QColor(195, 195, 195)
    part = next(box for page, _, box in maker.asked[drawn:] if page == 5)
    assert part is not None
    maker.gate.set()
    qtbot.waitUntil(lambda: any(page == 5 and box is None for page, _, box in maker.asked))


def test_a_note_stands_above_its_page_and_is_read_aloud(opened: Opened) -> None:
    view, _ = opened()
    before = view.seen().top
    view.set_page_note(1, "Page 1 has no text layer.")
    assert "Page 1 has no text layer." in view.accessibleDescription()
    assert view.seen().top == before
    view.go_to(4)
    view.scroll_by(0, 300)
    spot = view.place().spot
    view.set_page_note(2, "Page 2 could not be read whole.")
    assert view.place().spot == pytest.approx(spot, abs=1)


@pytest.mark.parametrize("kind", [kind for kind in MarkKind if LOOKS[kind].line == "solid"])
@pytest.mark.parametrize("zoom", [0.7, 1.0, 3.0])
def test_marks_lie_around_their_box(qtbot: QtBot, opened: Opened, kind: MarkKind, zoom: float) -> None:
    view, _ = opened()
    view.set_zoom(zoom)
    view.reveal(3, CLOSING_BALANCE)
    view.show_marks([Mark(3, (CLOSING_BALANCE,), kind)])
    picture, look = view.viewport().grab().toImage(), LOOKS[kind]
    corner = pixel(view, 3, CLOSING_BALANCE.x0, CLOSING_BALANCE.top)
    end = pixel(view, 3, CLOSING_BALANCE.x1, CLOSING_BALANCE.bottom)
    middle = (corner.y() + end.y()) // 2
    for edge in (corner.x() - look.reach, end.x() + look.reach):
        near = {picture.pixelColor(edge + shift, middle).name().upper() for shift in (-1, 0, 1)}
        assert look.colour.upper() in near
    outside = picture.pixelColor(corner.x() - look.reach - 6, middle).name().upper()
    assert outside != look.colour.upper()


def test_every_kind_differs_by_more_than_its_colour() -> None:
    shapes = [(look.line, look.width, look.reach, look.sign) for look in LOOKS.values()]
    assert len(set(shapes)) == len(MarkKind)


@pytest.mark.parametrize("kind", list(MarkKind))
def test_marks_stand_out_from_paper(kind: MarkKind) -> None:
    assert contrast_with_white(LOOKS[kind].ink) >= 3.0


def test_the_number_of_an_operand_is_beside_its_box(opened: Opened) -> None:
    view, _ = opened()
    view.reveal(1, CLOSING_BALANCE)
    view.show_marks([Mark(1, (CLOSING_BALANCE,), MarkKind.OPERAND)])
    without = view.viewport().grab().toImage()
    view.show_marks([Mark(1, (CLOSING_BALANCE,), MarkKind.OPERAND, "2")])
    corner = pixel(view, 1, CLOSING_BALANCE.x0, CLOSING_BALANCE.top)
    changed = differing(without, view.viewport().grab().toImage())
    assert changed
    assert all(abs(x - corner.x()) < 24 and abs(y - corner.y()) < 24 for x, y in changed)


def test_the_smallest_mark_under_the_pointer_is_the_one_meant(opened: Opened) -> None:
    view, _ = opened()
    row, cell = Box(50, 290, 550, 320), CLOSING_BALANCE
    view.show_marks([Mark(1, (row,), key="row"), Mark(1, (cell,), key="cell", tooltip="25,948,809,928 <b>")])
    found = view.mark_at(1, *cell.middle)
    assert found is not None
    assert found.key == "cell"
    assert view.mark_at(1, 60, 300) is not None
    assert view.mark_at(1, 60, 500) is None
    assert view.tooltip_at(pixel(view, 1, *cell.middle)) == "25,948,809,928 <b>"


def test_the_selected_mark_is_in_the_description(opened: Opened) -> None:
    view, _ = opened()
    view.show_marks([Mark(3, (CLOSING_BALANCE,), MarkKind.SELECTED, tooltip="closing balance 25,948,809,928")])
    assert view.accessibleDescription() == (
        "Page 1 of 9, 100 %. Loading page 1 … Selected: closing balance 25,948,809,928, page 3."
    )


def test_a_pulse_ends_and_leaves_no_trace(qtbot: QtBot, opened: Opened) -> None:
    view, maker = opened()
    view.reveal(1, CLOSING_BALANCE)
    qtbot.waitUntil(lambda: {page for page, scale, _ in maker.asked if scale > 1.3} >= {1, 2, 3})
    before = view.viewport().grab().toImage()
    view.pulse(1, CLOSING_BALANCE)
    assert differing(before, view.viewport().grab().toImage())
    qtbot.waitUntil(lambda: not view._pulse.running)  # noqa: SLF001
    assert not differing(before, view.viewport().grab().toImage())


@pytest.mark.parametrize(
    ("key", "keys", "page"),
    [
        (Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier, 9),
        (Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier, 1),
        (Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier, 6),
        (Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier, 4),
        (Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier, 1),
    ],
)
def test_keys_go_to_pages(qtbot: QtBot, opened: Opened, key: Qt.Key, keys: Qt.KeyboardModifier, page: int) -> None:
    view, _ = opened()
    view.go_to(5)
    QTest.keyClick(view, key, keys)
    assert view.page == page


def test_a_screenful_down_never_leaves_a_page_half_seen_behind(qtbot: QtBot, opened: Opened) -> None:
    view, _ = opened()
    bottoms = [0.0]
    while view.seen().bottom < view._layout.height:  # noqa: SLF001
        QTest.keyClick(view, Qt.Key.Key_PageDown)
        assert view.seen().top <= bottoms[-1] or len(bottoms) == 1
        bottoms.append(view.seen().bottom)
    assert view.page == 9
    while view.seen().top > 0:
        was = view.seen().top
        QTest.keyClick(view, Qt.Key.Key_PageUp)
        assert was - view.viewport().height() <= view.seen().top < was


@pytest.mark.parametrize(
    ("key", "fit"), [(Qt.Key.Key_0, Fit.PAGE), (Qt.Key.Key_1, Fit.NOTHING), (Qt.Key.Key_2, Fit.WIDTH)]
)
def test_zoom_keys(qtbot: QtBot, opened: Opened, key: Qt.Key, fit: Fit) -> None:
    view, _ = opened()
    QTest.keyClick(view, Qt.Key.Key_Equal, Qt.KeyboardModifier.ControlModifier)
    assert view.zoom == 1.25
    QTest.keyClick(view, key, Qt.KeyboardModifier.ControlModifier)
    QApplication.processEvents()
    assert view.fit == fit
    start, end = pixel(view, 1, 0, 0), pixel(view, 1, *A4)
    room = view.viewport().size()
    if fit is Fit.NOTHING:
        assert view.zoom == 1.0
    elif fit is Fit.WIDTH:
        assert (start.x(), end.x()) == pytest.approx((12, room.width() - 12), abs=2)
    else:
        assert (start.y(), end.y()) == pytest.approx((12, room.height() - 12), abs=2)


def test_fit_width_follows_the_window(opened: Opened) -> None:
    view, _ = opened()
    view.fit_width()
    view.resize(1000, 600)
    assert view._layout.area(1).width == pytest.approx(view.viewport().width() - 24, abs=2)  # noqa: SLF001


def test_page_and_zoom_are_told(qtbot: QtBot, opened: Opened) -> None:
    view, _ = opened()
    with qtbot.waitSignal(view.page_changed) as page:
        view.go_to(7)
    assert page.args == [7]
    with qtbot.waitSignal(view.zoom_changed) as zoom:
        view.zoom_out()
    assert zoom.args == [0.8]


def test_it_shows_that_it_has_the_keys(qtbot: QtBot, opened: Opened) -> None:
    view, _ = opened()
    view.clearFocus()
    without = view.viewport().grab().toImage()
    view.activateWindow()
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    corner = view.viewport().grab().toImage().pixelColor(0, 200)
    assert corner == view.palette().color(QPalette.ColorRole.Highlight)
    assert without.pixelColor(0, 200) != corner


def test_a_page_too_large_for_one_picture_gets_sharp_tiles(qtbot: QtBot, opened: Opened) -> None:
    view, maker = opened()
    view.set_zoom(8.0)
    view.reveal(1, CLOSING_BALANCE)
    qtbot.waitUntil(lambda: any(box is not None and box.overlaps(CLOSING_BALANCE) for _, _, box in maker.asked))
    qtbot.waitUntil(lambda: any(page == 1 and box is None for page, _, box in maker.asked))
    whole = max(scale for page, scale, box in maker.asked if page == 1 and box is None)
    sharp = {scale for page, scale, box in maker.asked if box is not None}
    assert whole < 4
    assert list(sharp) == pytest.approx([8.0 * view.logicalDpiX() / 72], abs=0.001)
    qtbot.waitUntil(view.is_sharp)


@pytest.mark.parametrize("size", [(0.0, 0.0), (1e9, 3.0), (-5.0, 1e12), (float("nan"), 700.0)])
def test_sizes_that_damaged_files_claim_do_no_harm(qtbot: QtBot, size: tuple[float, float]) -> None:
    maker = PlainMaker([A4, size, A4], failing={2: "Page 2 cannot be shown: it is damaged."})
    source, view = PictureSource(maker), PageView()
    qtbot.addWidget(view)
    view.resize(800, 600)
    view.show()
    view.set_document(maker.pages, source)
    for zoom in (0.1, 1.0, 8.0):
        view.set_zoom(zoom)
        view.go_to(2)
        view.viewport().grab()
    view.fit_width()
    view.go_to(3)
    qtbot.waitUntil(lambda: view.page_sentence(3) == "")
    source.close()


def test_cleared_it_says_so_and_asks_for_nothing(qtbot: QtBot, opened: Opened) -> None:
    view, maker = opened()
    view.clear()
    maker.asked.clear()
    view.resize(900, 700)
    view.scroll_by(0, 500)
    view.back()
    qtbot.wait(20)
    assert (maker.asked, view.page, view.accessibleDescription()) == ([], 0, "No filing is open.")


def test_a_small_memory_holds_what_is_seen_without_making_it_over_and_over(qtbot: QtBot, opened: Opened) -> None:
    view, maker = opened(limit=6_000_000)
    view.go_to(3)
    qtbot.waitUntil(lambda: view.page_sentence(3) == "")
    qtbot.wait(120)
    maker.asked.clear()
    view.viewport().update()
    qtbot.wait(60)
    assert maker.asked == []


def colour_at(view: PageView, page: int, x: float, y: float) -> QColor:
    place = pixel(view, page, x, y)
    return view.viewport().grab().toImage().pixelColor(place)


def has_ink(view: PageView, page: int) -> bool:
    """Whether anything is drawn in the middle part of a sheet."""
    picture = view.viewport().grab().toImage()
    start, end = pixel(view, page, 100, 200), pixel(view, page, 500, 400)
    row = {picture.pixel(x, y) for x in range(start.x(), end.x()) for y in range(start.y(), end.y())}
    return len(row) > 1


def differing(one: QImage, other: QImage) -> list[tuple[int, int]]:
    return [(x, y) for y in range(one.height()) for x in range(one.width()) if one.pixel(x, y) != other.pixel(x, y)]


def contrast_with_white(colour: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    light = sum(
        weight * linear(part)
        for weight, part in zip((0.2126, 0.7152, 0.0722), (colour.redF(), colour.greenF(), colour.blueF()), strict=True)
    )
    return 1.05 / (light + 0.05)


def test_what_is_said_of_pages_that_are_not_laid_out_is_not_painted(qtbot: QtBot, opened: Opened) -> None:
    view, _ = opened(2)
    with capture_exceptions() as raised:
        for page in (0, 3, 900):
            view.pulse(page, CLOSING_BALANCE)
            view.set_page_note(page, "Page not read whole.")
            view.reveal(page, CLOSING_BALANCE)
            view.show_marks([Mark(page, (CLOSING_BALANCE,), MarkKind.SELECTED, "1")])
            view.grab()
    assert raised == []
    assert not view._pulse.running  # noqa: SLF001


def test_a_pulse_does_not_outlive_its_pages(qtbot: QtBot, opened: Opened) -> None:
    view, _ = opened(9)
    view.reveal(9, CLOSING_BALANCE)
    view.pulse(9, CLOSING_BALANCE)
    with capture_exceptions() as raised:
        view.set_sizes([A4])
        view.grab()
    assert raised == []
