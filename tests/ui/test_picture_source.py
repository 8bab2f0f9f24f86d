"""Pictures are made behind the window, the most wanted first, within a memory limit."""

import threading
import time
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QThread
from pytestqt.qtbot import QtBot

from reviewer.core.page import Box
from reviewer.ui.picture_source import PictureSource
from reviewer.ui.picture_wish import Rank, Wish
from tests.ui.picture_maker import PlainMaker

A4 = (595.0, 842.0)
KILOBYTE = 1024


@pytest.fixture
def source_of(qtbot: QtBot) -> Iterator[Callable[..., PictureSource]]:
    opened: list[PictureSource] = []

    def start(maker: PlainMaker, limit: int = 10_000 * KILOBYTE) -> PictureSource:
        opened.append(PictureSource(maker, limit))
        return opened[-1]

    yield start
    for source in opened:
        source.close()


def test_a_picture_is_made_behind_the_window_and_told_on_its_thread(
    qtbot: QtBot, source_of: Callable[..., PictureSource]
) -> None:
    source = source_of(PlainMaker([A4]))
    told: list[QThread] = []
    source.picture_ready.connect(lambda: told.append(QThread.currentThread()))
    with qtbot.waitSignal(source.picture_ready) as ready:
        source.request(1, 0.5)
    page, scale, picture = ready.args
    assert (page, scale, picture.width(), picture.height()) == (1, 0.5, 298, 421)
    assert picture.pixelColor(100, 100).red() == 199
    assert told == [QThread.currentThread()]
    assert source.picture(1, 0.5) == picture


def test_part_of_a_page_is_told_apart(qtbot: QtBot, source_of: Callable[..., PictureSource]) -> None:
    source = source_of(PlainMaker([A4]))
    with qtbot.waitSignal(source.part_ready) as ready, qtbot.assertNotEmitted(source.picture_ready):
        source.request(1, 2.0, Box(10, 10, 60, 30))
    assert ready.args[1] == Box(10, 10, 60, 30)
    assert (ready.args[2].width(), ready.args[2].height()) == (100, 40)


def test_what_is_seen_comes_before_its_neighbours(qtbot: QtBot, source_of: Callable[..., PictureSource]) -> None:
    maker = PlainMaker([A4] * 9)
    source = source_of(maker)
    maker.gate.clear()
    source.request(9, 0.1)
    qtbot.waitUntil(lambda: len(maker.asked) == 1)
    source.want("strip", [Wish(3, 0.1, rank=Rank.SMALL)])
    source.want("view", [Wish(5, 0.1), Wish(6, 0.1), Wish(7, 0.1, rank=Rank.NEAR)])
    maker.gate.set()
    qtbot.waitUntil(lambda: len(maker.asked) == 5)
    assert [page for page, _, _ in maker.asked] == [9, 5, 6, 3, 7]


def test_pages_scrolled_away_are_not_made(qtbot: QtBot, source_of: Callable[..., PictureSource]) -> None:
    maker = PlainMaker([A4] * 9)
    source = source_of(maker)
    maker.gate.clear()
    for page in range(1, 9):
        source.want("view", [Wish(page, 0.1), Wish(page + 1, 0.1)])
    qtbot.waitUntil(lambda: len(maker.asked) == 1)
    first = maker.asked[0][0]
    maker.gate.set()
    qtbot.waitUntil(lambda: source.picture(9, 0.1) is not None)
    assert {page for page, _, _ in maker.asked} == {first, 8, 9}


def test_a_picture_wanted_twice_is_made_once(qtbot: QtBot, source_of: Callable[..., PictureSource]) -> None:
    maker = PlainMaker([A4] * 2)
    source = source_of(maker)
    for viewer in ("view", "strip"):
        source.want(viewer, [Wish(1, 0.1), Wish(2, 0.1)])
    qtbot.waitUntil(lambda: source.picture(2, 0.1) is not None)
    source.want("view", [Wish(1, 0.1), Wish(2, 0.1)])
    qtbot.wait(20)
    assert [page for page, _, _ in maker.asked] == [1, 2]


def test_the_memory_limit_holds_and_the_oldest_goes(qtbot: QtBot, source_of: Callable[..., PictureSource]) -> None:
    maker = PlainMaker([(100.0, 100.0)] * 9)
    source = source_of(maker, limit=100 * KILOBYTE)
    for page in (1, 2, 1, 3):  # 39 KB each: two fit
        with qtbot.waitSignal(source.picture_ready):
            source.request(page, 1.0)
        assert source.kept <= source.limit
    assert [page for page in (1, 2, 3) if source.picture(page, 1.0)] == [1, 3]


def test_what_is_wanted_now_stays_when_memory_is_short(qtbot: QtBot, source_of: Callable[..., PictureSource]) -> None:
    maker = PlainMaker([(100.0, 100.0)] * 9)
    source = source_of(maker, limit=100 * KILOBYTE)
    source.want("strip", [Wish(1, 0.1, rank=Rank.SMALL)])
    for page in (2, 3, 4, 5):
        with qtbot.waitSignal(source.picture_ready, check_params_cb=lambda _, scale, __: bool(scale == 1.0)):
            source.want("view", [Wish(page, 1.0)])
    assert source.picture(1, 0.1) is not None
    assert source.picture(2, 1.0) is None


def test_wishes_that_do_not_fit_together_are_not_made_over_and_over(
    qtbot: QtBot, source_of: Callable[..., PictureSource]
) -> None:
    maker = PlainMaker([(100.0, 100.0)] * 9)
    source = source_of(maker, limit=100 * KILOBYTE)
    source.want("view", [Wish(page, 1.0) for page in (1, 2, 3, 4)])
    qtbot.waitUntil(lambda: len(maker.asked) >= 4)
    qtbot.wait(30)
    assert [page for page, _, _ in maker.asked] == [1, 2, 3, 4]


def test_a_picture_larger_than_the_limit_is_told_once_and_not_made_again(
    qtbot: QtBot, source_of: Callable[..., PictureSource]
) -> None:
    maker = PlainMaker([A4])
    source = source_of(maker, limit=10 * KILOBYTE)
    with qtbot.waitSignal(source.picture_ready):
        source.want("view", [Wish(1, 1.0)])
    qtbot.wait(20)
    assert (len(maker.asked), source.kept) == (1, 0)


def test_a_page_that_fails_says_why_and_the_others_go_on(qtbot: QtBot, source_of: Callable[..., PictureSource]) -> None:
    maker = PlainMaker([A4] * 3, failing={2: "The page is damaged."})
    source = source_of(maker)
    with qtbot.waitSignals([source.picture_failed, source.picture_ready, source.picture_ready]):
        source.want("view", [Wish(1, 0.1), Wish(2, 0.1), Wish(3, 0.1)])
    assert source.failure(2) == "The page is damaged."
    assert source.picture(3, 0.1) is not None
    source.want("view", [Wish(2, 0.2)])
    qtbot.wait(20)
    assert [page for page, _, _ in maker.asked].count(2) == 1


def test_the_nearest_picture_is_the_next_larger_else_the_largest(
    qtbot: QtBot, source_of: Callable[..., PictureSource]
) -> None:
    source = source_of(PlainMaker([A4]))
    source.want("view", [Wish(1, 0.1), Wish(1, 0.2), Wish(1, 0.4)])
    qtbot.waitUntil(lambda: source.picture(1, 0.4) is not None)
    widths = {scale: source.nearest(1, scale).width() for scale in (0.05, 0.15, 0.4, 3.0)}  # type: ignore[union-attr]
    assert widths == {0.05: 60, 0.15: 119, 0.4: 238, 3.0: 238}


def test_sizes_are_asked_behind_the_window(qtbot: QtBot, source_of: Callable[..., PictureSource]) -> None:
    source = source_of(PlainMaker([A4, (842.0, 595.0)]))
    with qtbot.waitSignal(source.sizes_ready) as ready:
        source.ask_sizes()
    assert ready.args == [[A4, (842.0, 595.0)]]


def test_closing_ends_a_picture_under_way_at_once_and_says_nothing_more(
    qtbot: QtBot, source_of: Callable[..., PictureSource]
) -> None:
    others = set(threading.enumerate())
    maker = PlainMaker([A4] * 3)
    source = source_of(maker)
    maker.gate.clear()
    source.want("view", [Wish(page, 0.1) for page in (1, 2, 3)])
    qtbot.waitUntil(lambda: len(maker.asked) == 1)
    began = time.monotonic()
    with qtbot.assertNotEmitted(source.picture_failed, wait=30):
        source.close()
    assert time.monotonic() - began < 0.5
    assert not [thread for thread in set(threading.enumerate()) - others if thread.name == "pictures"]
    source.request(1, 1.0)
    assert len(maker.asked) == 1
