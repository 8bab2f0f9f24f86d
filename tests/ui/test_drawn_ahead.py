"""One hand draws what is in sight, another what may be looked at next: neither waits for the other."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from reviewer.ui import picture_source
from reviewer.ui.picture_source import PictureSource
from reviewer.ui.picture_wish import Rank, Wish
from tests.ui.picture_maker import PlainMaker

PAGES = [(595.0, 842.0)] * 9


class Hands:
    """A source whose second hand holds a picture until it is let go."""

    def __init__(self) -> None:
        self.maker, self.ahead = PlainMaker(PAGES), PlainMaker(PAGES)
        self.maker.second = self.ahead
        self.source = PictureSource(self.maker)

    def look_at(self, page: int, near: int | None = None) -> None:
        """One page is in sight, and another may be next."""
        beside = [Wish(near, 0.1, rank=Rank.NEAR)] if near else []
        self.source.want("view", [Wish(page, 0.1), *beside])

    def is_there(self, page: int) -> bool:
        """Whether a page is drawn."""
        return self.source.picture(page, 0.1) is not None


@pytest.fixture
def hands(qtbot: QtBot) -> Iterator[Hands]:
    made = Hands()
    yield made
    made.source.close()


@pytest.fixture
def busy(qtbot: QtBot, hands: Hands) -> Hands:
    """Page 1 is in sight, and page 2 is being drawn ahead, which does not end."""
    hands.ahead.gate.clear()
    hands.look_at(1, near=2)
    qtbot.waitUntil(lambda: [page for page, _, _ in hands.ahead.asked] == [2])
    return hands


def test_a_page_that_is_drawn_ahead_keeps_none_in_sight_waiting(qtbot: QtBot, busy: Hands) -> None:
    busy.look_at(7, near=8)
    qtbot.waitUntil(lambda: busy.is_there(7))
    busy.ahead.gate.set()
    qtbot.waitUntil(lambda: busy.is_there(8))
    assert [page for page, _, _ in busy.maker.asked] == [1, 7]


def test_a_page_that_is_being_drawn_ahead_is_drawn_at_once_when_it_comes_into_sight(qtbot: QtBot, busy: Hands) -> None:
    busy.look_at(2)
    qtbot.waitUntil(lambda: busy.is_there(2))


def test_nothing_is_drawn_ahead_before_the_first_page_is_there(qtbot: QtBot, hands: Hands) -> None:
    hands.maker.gate.clear()
    hands.look_at(1, near=2)
    qtbot.waitUntil(lambda: len(hands.maker.asked) == 1)
    qtbot.wait(20)
    assert hands.ahead.asked == []
    hands.maker.gate.set()
    qtbot.waitUntil(lambda: hands.is_there(2))


def test_who_draws_ahead_rests_when_nothing_is_wanted_and_goes_on_when_something_is(
    qtbot: QtBot, hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(picture_source, "IDLE", 0.01)
    hands.look_at(1, near=2)
    qtbot.waitUntil(lambda: hands.ahead.rests == 1)
    qtbot.wait(50)
    assert (hands.maker.rests, hands.ahead.rests) == (0, 1), "once, until it has drawn again"
    hands.look_at(1, near=3)
    qtbot.waitUntil(lambda: hands.is_there(3) and hands.ahead.rests == 2)


def test_both_stop_when_the_filing_is_closed(busy: Hands) -> None:
    busy.source.close()
    assert (busy.maker.closed, busy.ahead.closed) == (True, True)
