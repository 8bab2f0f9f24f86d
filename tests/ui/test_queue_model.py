"""The queue of a report with thousands of numbers that belong to nothing: whole for F8, narrowed, never in the way."""

import time

from PySide6.QtCore import QAbstractItemModel
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from reviewer.core.page import Box, Page, Word
from reviewer.core.review import Wrong
from reviewer.ui.commands import ConfirmField, CorrectField, DismissNumbers
from reviewer.ui.main_window import MainWindow
from reviewer.ui.models.queue_model import QueueModel
from reviewer.ui.walk import Section
from tests.ui.window_of import CLEAN, DrawnFiling, WindowOf, key_of

NUMBERS = 4000
BETWEEN = 0.05
"""Seconds that one turn of the window may take, at most."""


def with_thousands(qtbot: QtBot, window: MainWindow) -> str:
    document, filing = window.desk.document, window.desk.filings[0].filing
    review = document.review
    words = tuple(Word(str(1000 + n), Box(30, n, 50, n + 1)) for n in range(NUMBERS))
    readings = tuple(reading for key, reading in review.readings.items() if key.filing == filing)
    document.add_filing(review.filings[filing], readings, review.grids[filing], (Page(1, 595, 842, words),))
    qtbot.waitUntil(lambda: not document.checking and not document.left.working)
    return filing


def shown(model: QueueModel, section: Section) -> int:
    return model.rowCount(model.section_index(section))


def test_what_is_typed_narrows_what_is_shown_and_f8_still_comes_to_all(qtbot: QtBot, window_of: WindowOf) -> None:
    window = window_of(a=DrawnFiling(CLEAN))
    with_thousands(qtbot, window)
    queue = window.panes.queue
    model: QAbstractItemModel = queue.queue
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    queue.narrow.setText("2345")
    qtbot.waitUntil(lambda: queue.queue.rowCount() == 1)
    assert shown(queue.queue, Section.UNACCOUNTED) == 1
    assert queue.queue.count(Section.UNACCOUNTED) == len(queue.queue.order) == NUMBERS
    queue.narrow.clear()
    assert shown(queue.queue, Section.UNACCOUNTED) == NUMBERS
    assert queue.queue.rowCount() == 3, "sections that ask for eyes are shown when they are empty"


def test_what_is_narrowed_follows_a_figure_that_is_typed_over(qtbot: QtBot, window_of: WindowOf) -> None:
    window = window_of(a=DrawnFiling(CLEAN))
    with_thousands(qtbot, window)
    document, queue = window.desk.document, window.panes.queue
    key = key_of(window, "ordinary-shares-a", "movement")
    document.undo_stack.push(ConfirmField(document, key))
    queue.narrow.setText("77,777")
    qtbot.waitUntil(lambda: queue.queue.rowCount() == 0)
    document.undo_stack.push(CorrectField(document, key, "77,777", Wrong.MISREAD))
    qtbot.waitUntil(lambda: queue.queue.rowCount() == 1)


def test_the_line_that_is_looked_at_stays_it_when_others_are_settled(qtbot: QtBot, window_of: WindowOf) -> None:
    window = window_of(a=DrawnFiling(CLEAN))
    filing = with_thousands(qtbot, window)
    queue, document = window.panes.queue, window.desk.document
    window.desk.selection.select_number(filing, "p1:2000")
    assert queue.items.currentIndex().data().startswith("p 1, 2999")
    document.undo_stack.push(DismissNumbers(document, {(filing, "note number"): ("p1:7", "p1:3001")}))
    assert queue.items.currentIndex().data().startswith("p 1, 2999")
    assert shown(queue.queue, Section.DISMISSED) == 2
    document.undo_stack.undo()
    assert queue.items.currentIndex().row() == 1999
    assert not queue.queue.section_index(Section.DISMISSED).isValid()


def test_an_edit_and_a_walk_do_not_wait_for_thousands_of_lines(qtbot: QtBot, window_of: WindowOf) -> None:
    window = window_of(a=DrawnFiling(CLEAN))
    filing = with_thousands(qtbot, window)
    document, selection = window.desk.document, window.desk.selection
    key = key_of(window, "ordinary-shares-a", "movement")
    selection.select_number(filing, "p1:1")

    def seconds(name: str) -> float:
        began = time.thread_time()
        selection.select_number(filing, name)
        document.undo_stack.push(CorrectField(document, key, name[3:], Wrong.MISREAD))
        return time.thread_time() - began

    assert min(seconds(f"p1:{n}") for n in (3999, 2, 3000)) < BETWEEN
