"""A table drawn on the page with real keys and with the pointer: what is read, moved, kept and taken back."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reviewer.core.layout import Layout
from reviewer.core.page import Box
from reviewer.core.reading import FieldKey
from reviewer.ui.main_window import MainWindow
from reviewer.ui.models.history_model import what_was_done
from tests.drawn_page import REPORT, box_of, page_of
from tests.ui.window_of import DrawnFiling, WindowOf

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier
AREA = box_of(3, 8)
READ = """
    p1t1 | c1   | c2
    r1   | Rent | 1,234
"""


@pytest.fixture
def window(qtbot: QtBot, window_of: WindowOf) -> MainWindow:
    """A report with a small table that was read, and below it one that was not."""
    window = window_of(a=DrawnFiling(READ))
    review, filing = window.desk.document.review, window.desk.filings[0].filing
    review.pages[filing][1] = page_of(REPORT)
    window.desk.selection.select_field(FieldKey(filing, "p1t1", "r1", "c2"))
    qtbot.waitUntil(lambda: window.panes.sheet.view.pages == 2)
    window.panes.reach("page")
    return window


def press(window: MainWindow, key: Qt.Key, held: Qt.KeyboardModifier = NONE, times: int = 1) -> None:
    for _ in range(times):
        QTest.keyClick(window.panes.sheet.view, key, held)


def drag(window: MainWindow, start: QPoint, end: QPoint) -> None:
    over = window.panes.sheet.view.viewport()
    QTest.mousePress(over, Qt.MouseButton.LeftButton, NONE, start)
    QTest.mouseMove(over, (start + end) * 0.5)
    QTest.mouseMove(over, end)
    QTest.mouseRelease(over, Qt.MouseButton.LeftButton, NONE, end)


def draw(window: MainWindow, box: Box) -> None:
    """B, then the box with the pointer."""
    view = window.panes.sheet.view
    view.reveal(1, box)
    press(window, Qt.Key.Key_B)
    rect = view.rect_of(1, box)
    drag(window, rect.topLeft(), rect.bottomRight())


def layout(window: MainWindow) -> Layout:
    return window.desk.document.review.layouts(window.desk.filings[0].filing)["T02"]


def texts(window: MainWindow) -> list[list[str]]:
    model = window.panes.table.model
    return [
        [str(model.index(row, column).data() or "") for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_a_box_is_drawn_with_the_pointer_and_made_a_table(window: MainWindow) -> None:
    draw(window, AREA)
    press(window, Qt.Key.Key_T)
    assert texts(window)[:2] == [["Hong Kong", "1,234", "1,018"], ["Mainland China", "2,345", "2,107"]]
    grid = window.panes.table.model.grid
    assert grid is not None
    assert (grid.name, grid.title, grid.columns) == ("T02", "Revenue by region", ("c1", "2023", "2022"))
    assert window.statusBar().currentMessage().startswith("4 rows, 3 columns, 8 figures.")
    # The table that was read there goes, and comes back with the same step.
    assert [one.name for one in window.desk.document.review.grids[grid.filing]] == ["T02"]
    press(window, Qt.Key.Key_Escape)
    window.actions_by_name["undo"].trigger()
    assert [one.name for one in window.desk.document.review.grids[grid.filing]] == ["T01"]


@pytest.mark.parametrize("turns", [1, 2, 3])
def test_a_box_is_drawn_and_a_line_dragged_on_a_turned_page(window: MainWindow, turns: int) -> None:
    view = window.panes.sheet.view
    window.panes.sheet.turn(turns)
    draw(window, AREA)
    press(window, Qt.Key.Key_T)
    assert texts(window)[:2] == [["Hong Kong", "1,234", "1,018"], ["Mainland China", "2,345", "2,107"]]
    press(window, Qt.Key.Key_Escape)
    at = layout(window).columns[1]
    view.reveal(1, Box(at, AREA.bottom - 8, at + 12, AREA.bottom - 8))
    start, end = (view.rect_of(1, Box(x, AREA.bottom - 8, x, AREA.bottom - 8)).topLeft() for x in (at, at - 10))
    drag(window, start, end)
    assert layout(window).columns[1] == pytest.approx(at - 10, abs=1.5)


def test_a_box_is_drawn_with_the_arrows_alone_and_read_into_the_cell(window: MainWindow) -> None:
    press(window, Qt.Key.Key_B)
    tool = window.handlers.drawing.box
    figure = next(word.box for word in page_of(REPORT).words if word.text == "2,345")
    while tool.box.x0 > figure.x0 - 2 or tool.box.x0 < figure.x0 - 8:
        press(window, Qt.Key.Key_Left if tool.box.x0 > figure.x0 - 2 else Qt.Key.Key_Right)
    while tool.box.top > figure.top - 1 or tool.box.top < figure.top - 5:
        press(window, Qt.Key.Key_Up if tool.box.top > figure.top - 1 else Qt.Key.Key_Down)
    while tool.box.bottom > figure.bottom + 4:
        press(window, Qt.Key.Key_Up, SHIFT)
    while tool.box.x1 > figure.x1 + 6:
        press(window, Qt.Key.Key_Left, SHIFT)
    press(window, Qt.Key.Key_Return)
    key = window.desk.selection.field
    assert key is not None
    reading = window.desk.document.review.readings[key]
    assert (reading.printed, reading.provenance.boxes) == ("2,345", (figure,))
    assert what_was_done(window.desk.document.review.log[-1]) == "c2 read from a box on page 1: 2,345"
    assert window.panes.table.view.hasFocus()
    window.actions_by_name["undo"].trigger()
    assert window.desk.document.review.readings[key].printed == "1,234"


def test_an_empty_box_is_refused_and_stays(window: MainWindow) -> None:
    draw(window, box_of(12, 13))
    press(window, Qt.Key.Key_Return)
    assert window.statusBar().currentMessage().startswith("There are no words in the box.")
    assert window.handlers.drawing.box.active
    assert window.desk.document.review.log == []


def test_a_line_is_moved_with_the_keys_and_kept_as_one_step(window: MainWindow) -> None:
    draw(window, AREA)
    press(window, Qt.Key.Key_T)
    before = layout(window)
    press(window, Qt.Key.Key_Tab)
    press(window, Qt.Key.Key_Left, SHIFT, 2)
    press(window, Qt.Key.Key_Right, NONE, 3)
    assert layout(window) == before
    press(window, Qt.Key.Key_Return)
    assert layout(window).columns == (before.columns[0], before.columns[1] - 13)
    assert window.desk.document.undo_stack.count() == 2
    window.actions_by_name["undo"].trigger()
    assert layout(window) == before


def test_lines_are_added_and_taken_away_and_esc_leaves_them(window: MainWindow) -> None:
    draw(window, AREA)
    press(window, Qt.Key.Key_T)
    before = layout(window)
    press(window, Qt.Key.Key_L)
    press(window, Qt.Key.Key_Delete)
    press(window, Qt.Key.Key_Delete)
    press(window, Qt.Key.Key_Escape)
    assert layout(window) == before
    press(window, Qt.Key.Key_L)
    press(window, Qt.Key.Key_Delete)
    press(window, Qt.Key.Key_Return)
    assert layout(window).columns == before.columns[1:]
    assert texts(window)[0] == ["Hong Kong 1,234", "1,018"]


def test_a_line_is_dragged_with_the_pointer(window: MainWindow) -> None:
    draw(window, AREA)
    press(window, Qt.Key.Key_T)
    press(window, Qt.Key.Key_Escape)
    view, before = window.panes.sheet.view, layout(window)
    at = before.columns[1]
    start = view.rect_of(1, Box(at, AREA.bottom - 8, at, AREA.bottom - 8)).topLeft()
    drag(window, start, start - QPoint(12, 0))
    moved = layout(window).columns[1]
    assert moved == pytest.approx(at - 12 / view.zoom * 72 / view.logicalDpiX(), abs=1.5)
    assert replace(layout(window), columns=before.columns) == before


def test_a_high_box_adds_a_column_line_and_a_wide_one_a_row_line(window: MainWindow) -> None:
    draw(window, AREA)
    press(window, Qt.Key.Key_T)
    press(window, Qt.Key.Key_Escape)
    before = layout(window)
    draw(window, Box(AREA.x0 + 40, AREA.top + 10, AREA.x0 + 44, AREA.bottom - 10))
    press(window, Qt.Key.Key_L)
    assert len(layout(window).columns) == len(before.columns) + 1
    assert "Hong" in texts(window)[0][0]
    draw(window, Box(AREA.x0 + 10, AREA.top + 20, AREA.x1 - 10, AREA.top + 21))
    press(window, Qt.Key.Key_L)
    assert len(layout(window).rows) == len(before.rows) + 1


def test_a_table_that_was_read_has_no_lines_to_move(window: MainWindow) -> None:
    press(window, Qt.Key.Key_L)
    assert window.statusBar().currentMessage().startswith("This table was not drawn")


def test_esc_leaves_drawing_and_the_keys_are_the_page_s_again(window: MainWindow) -> None:
    press(window, Qt.Key.Key_B)
    press(window, Qt.Key.Key_Escape)
    assert not window.handlers.drawing.box.active
    top = window.panes.sheet.view.seen().top
    press(window, Qt.Key.Key_Down)
    assert window.panes.sheet.view.seen().top > top


def test_a_layout_is_offered_for_the_next_filing_of_the_form_and_used_when_asked_for(
    qtbot: QtBot, window_of: WindowOf
) -> None:
    window = window_of(june=DrawnFiling("p9t1 | c1\nr1 | 1"), july=DrawnFiling("p9t1 | c1\nr1 | 2"))
    review, (june, july) = window.desk.document.review, [one.filing for one in window.desk.filings]
    review.pages[june][1], review.pages[july][1] = page_of(REPORT), page_of(REPORT.replace("1,234", "9,876"))
    qtbot.waitUntil(lambda: window.panes.sheet.view.pages == 2)
    offer = window.panes.table.offer
    window.handlers.drawing.new_table(1, AREA)
    press(window, Qt.Key.Key_Escape)
    assert not offer.isVisible()
    window.desk.selection.select_filing(july)
    assert offer.isVisible()
    assert offer.sentence.text() == "A layout drawn for FF301 v1.0.1 'Revenue by region' fits page 1. Use it?"
    assert len(review.grids[july]) == 1
    QTest.keyClick(window, Qt.Key.Key_U, CONTROL | SHIFT)
    assert texts(window)[0] == ["Hong Kong", "9,876", "1,018"]
    assert not offer.isVisible()
    window.actions_by_name["undo"].trigger()
    assert offer.isVisible()
    offer.no.click()
    assert not offer.isVisible()
