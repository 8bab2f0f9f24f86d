"""Python looks for garbage in quiet moments: what is new soon, the whole heap only when nobody waits for the window."""

import gc
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from reviewer.__main__ import main
from reviewer.ui import garbage
from reviewer.ui.garbage import Garbage


class Circle:
    """What reference counts do not find: it holds itself."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture(autouse=True)
def python_as_it_was(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    before = gc.get_threshold()
    gc.collect()
    monkeypatch.setattr(garbage, "EVERY", 10)
    yield
    gc.set_threshold(*before)
    gc.unfreeze()


def grown_old(count: int) -> None:
    for _ in range(count):
        gc.collect(1)


def test_what_a_window_leaves_behind_is_found_soon(qtbot: QtBot) -> None:
    desk = QObject()
    Garbage(desk, lambda: False)
    one = Circle()
    gone = weakref.ref(one)
    grown_old(garbage.SEARCHED)
    del one
    qtbot.waitUntil(lambda: gone() is None)


def test_python_never_searches_everything_by_itself(qtbot: QtBot) -> None:
    desk = QObject()
    Garbage(desk, lambda: False)
    searched: list[int] = []

    def note(phase: str, info: dict[str, int]) -> None:
        searched.append(info["generation"])

    held = [[number] for number in range(100_000)]
    gc.callbacks.append(note)
    try:
        held += [[number] for number in range(300_000)]
    finally:
        gc.callbacks.remove(note)
    assert searched
    assert max(searched) < 2


def test_what_was_read_is_not_searched_until_the_desk_is_empty(qtbot: QtBot) -> None:
    desk, filings = QObject(), ["a"]
    watch = Garbage(desk, lambda: not filings)
    read = Circle()
    gone = weakref.ref(read)
    grown_old(2 * garbage.SEARCHED)
    qtbot.waitUntil(lambda: gc.get_freeze_count() > 0)
    del read
    qtbot.wait(10 * garbage.EVERY)
    assert gone() is not None
    filings.clear()
    watch.filing_closed()
    qtbot.waitUntil(lambda: gone() is None)


def test_nothing_is_searched_before_the_window_stands(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    searched: list[bool] = []

    def run(_: list[str]) -> int:
        searched.append(gc.isenabled())
        Garbage(QObject(), lambda: False)
        return 0

    monkeypatch.setattr("reviewer.ui.app.run", run)
    assert main([]) == 0
    assert searched == [False]
    assert gc.isenabled()
