"""On a narrow window the queue is a strip of signs and counts; pressed, it comes back with its words."""

from pathlib import Path

import pytest
from PySide6.QtGui import QIcon

from reviewer.ui.main_window import MainWindow
from reviewer.ui.views.queue_strip import QueueStrip
from reviewer.ui.walk import Section
from tests.ui.window_of import CLEAN, DrawnFiling, DrawnLine, WindowOf, is_settled


@pytest.fixture
def window(window_of: WindowOf, tmp_path: Path) -> MainWindow:
    """As on a screen of 1366 x 768, less the frame."""
    window = window_of.empty(DrawnLine({"a.pdf": DrawnFiling(), "b.pdf": DrawnFiling(CLEAN)}))
    window.resize(1358, 728)
    window.open_paths([tmp_path / "a.pdf", tmp_path / "b.pdf"])
    window_of.qtbot.waitUntil(lambda: is_settled(window))
    window_of.qtbot.waitUntil(lambda: window.panes.queue.is_strip)
    return window


def counts(strip: QueueStrip) -> dict[Section, str]:
    return {section: button.text() for section, button in strip.sections.items() if button.isVisible()}


def sign(icon: QIcon) -> bytes:
    return bytes(icon.pixmap(16, 16).toImage().constBits())


def test_the_strip_counts_what_is_left(window_of: WindowOf, window: MainWindow) -> None:
    queue = window.panes.queue
    assert queue.width() < 100
    assert not queue.items.isVisible()
    assert queue.strip.isVisible()
    window_of.qtbot.waitUntil(lambda: counts(queue.strip).get(Section.EXCEPTIONS) == "1")
    assert queue.strip.sections[Section.EXCEPTIONS].toolTip() == "Exceptions: 1"
    assert counts(queue.strip)[Section.OPEN] == str(queue.queue.count(Section.OPEN))
    assert Section.STRUCTURE not in counts(queue.strip)


def test_a_filing_is_turned_to_by_its_sign(window: MainWindow) -> None:
    strip, desk = window.panes.queue.strip, window.desk
    assert strip.filings.currentIndex().row() == 0
    strip.filings.setFocus()
    strip.filings.setCurrentIndex(strip.filings.model().index(1, 0))
    assert desk.selection.filing == desk.filings[1].id


def test_a_section_that_is_pressed_comes_with_its_words(window_of: WindowOf, window: MainWindow) -> None:
    queue = window.panes.queue
    window_of.qtbot.waitUntil(lambda: Section.OPEN in counts(queue.strip))
    queue.strip.sections[Section.OPEN].click()
    window_of.qtbot.waitUntil(lambda: queue.items.isVisible())
    item = queue.queue.item_at(queue.items.currentIndex())
    assert item is not None
    assert item.section is Section.OPEN
    queue.shut.click()
    window_of.qtbot.waitUntil(lambda: queue.is_strip)
    queue.strip.wider.click()
    window_of.qtbot.waitUntil(lambda: not queue.is_strip)


def test_the_key_of_the_queue_brings_it(window_of: WindowOf, window: MainWindow) -> None:
    window.actions_by_name["pane_queue"].trigger()
    queue = window.panes.queue
    window_of.qtbot.waitUntil(lambda: not queue.is_strip and queue.filings.isVisible())
    assert queue.filings.hasFocus()


def test_the_signs_are_drawn_anew_in_a_dark_window(window_of: WindowOf, window: MainWindow) -> None:
    button = window.panes.queue.strip.sections[Section.OPEN]
    window_of.qtbot.waitUntil(button.isVisible)
    light = sign(button.icon())
    window.actions_by_name["dark"].trigger()
    assert sign(button.icon()) != light
    window.actions_by_name["dark"].trigger()
    assert sign(button.icon()) == light


def test_a_wide_window_has_the_words(window_of: WindowOf) -> None:
    assert not window_of(a=DrawnFiling()).panes.queue.is_strip


def test_the_keys_pass_the_strip_and_numbers_are_walked_to_without_its_words(
    window_of: WindowOf, window: MainWindow
) -> None:
    queue = window.panes.queue
    window.panes.reach("page")
    window.actions_by_name["previous_pane"].trigger()
    assert queue.strip.filings.hasFocus()
    window.actions_by_name["next_pane"].trigger()
    assert window.panes.sheet.view.hasFocus()
    window.panes.reach_queue()
    assert window.panes.sheet.view.hasFocus()
    window_of.qtbot.wait(50)
    assert queue.is_strip
