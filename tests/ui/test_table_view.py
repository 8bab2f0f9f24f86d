"""The table: figures are seen whole, headings and labels give way to them."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reviewer.core.filing import Filing
from reviewer.core.grid import Grid, GridRow
from reviewer.core.page import Box
from reviewer.core.provenance import Provenance
from reviewer.core.reading import FieldKey, Reading
from reviewer.core.review import Review
from reviewer.ui.document import Document
from reviewer.ui.models.grid_model import GridModel
from reviewer.ui.views.table_fit import HEADING_LINES, LABELS, LINES, WRAPPED
from reviewer.ui.views.table_view import TableView

BALANCE = "1,992,000,000,000"
HEADINGS = (
    "Number of issued shares (excluding treasury shares)",
    "Number of treasury shares",
    "Total number of issued shares",
)
BOX = Box(10, 10, 90, 20)


def grid_of(*rows: tuple[str, tuple[str | None, ...]], headings: tuple[str, ...] = HEADINGS) -> tuple[Grid, Review]:
    """A table of shares; what starts with a letter is text."""
    review = Review()
    readings, lines = [], []
    for label, printed in rows:
        keys = [FieldKey("f", "t", label, str(n)) if text is not None else None for n, text in enumerate(printed)]
        for key, text in zip(keys, printed, strict=True):
            if key is not None and text is not None:
                unit = "text" if text[:1].isalpha() else "shares"
                readings.append(Reading(key, label, text, text, unit, Provenance(1, (BOX,))))
        lines.append(GridRow(label, tuple(keys)))
    grid = Grid("f", "T01", "Movements", 1, BOX, headings, tuple(lines))
    review.add_filing(Filing("f", "f.pdf", "f" * 64, 1), readings, [grid])
    return grid, review


@pytest.fixture
def table(our_look: None, qtbot: QtBot) -> TableView:
    grid, review = grid_of(
        ("Class of shares", ("Ordinary shares with a long name that would push every figure out of sight", None, None)),
        ("Balance at close of preceding month", (BALANCE, "0", BALANCE)),
        ("Increase / decrease (-)", (BALANCE, "0", None)),
        ("Balance at close of the month", (BALANCE, "0", BALANCE)),
    )
    model = GridModel(Document(lambda _: pytest.fail("nothing is checked"), review), None)
    view = TableView(model)
    qtbot.addWidget(view)
    view.resize(530, 360)
    view.show()
    model.show_grid(grid)
    view.fit()
    return view


def test_three_columns_of_balances_are_seen_on_a_laptop(table: TableView) -> None:
    assert table.horizontalScrollBar().maximum() == 0
    for column in (0, 2):
        index = table.model().index(1, column)
        assert table.visualRect(index).width() >= table.sizeHintForIndex(index).width()


def test_what_stands_alone_takes_the_room_of_all_columns(table: TableView) -> None:
    assert [table.columnSpan(row, 0) for row in range(4)] == [3, 1, 1, 1]


def test_wide_headings_are_broken_and_labels_give_way(table: TableView) -> None:
    header = table.horizontalHeader()
    assert header.height() <= HEADING_LINES * table.fontMetrics().height() + 10
    assert table.verticalHeader().width() < LABELS
    assert table.model().headerData(1, Qt.Orientation.Vertical, Qt.ItemDataRole.ToolTipRole) == (
        "Balance at close of preceding month"
    )


def test_labels_that_begin_alike_are_broken_and_not_cut(table: TableView) -> None:
    header = table.verticalHeader()
    longest = header.fontMetrics().horizontalAdvance("Balance at close of preceding month")
    assert header.width() < longest
    assert table.rowHeight(1) > table.rowHeight(2) >= header.defaultSectionSize()
    table.resize(1200, 360)
    assert table.rowHeight(2) == header.defaultSectionSize()


def test_tab_and_enter_pass_over_what_is_covered(table: TableView) -> None:
    table.setCurrentIndex(table.model().index(0, 0))
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert (table.currentIndex().row(), table.currentIndex().column()) == (1, 0)
    table.setCurrentIndex(table.model().index(0, 0))
    table.move_by(0, 1)
    assert (table.currentIndex().row(), table.currentIndex().column()) == (1, 0)
    table.move_by(0, -1)
    assert (table.currentIndex().row(), table.currentIndex().column()) == (0, 0)


def test_the_selected_figure_stays_in_sight_when_the_pane_shrinks(qtbot: QtBot, table: TableView) -> None:
    table.setCurrentIndex(table.model().index(3, 2))
    table.resize(330, 220)
    qtbot.waitUntil(lambda: table.viewport().rect().contains(table.visualRect(table.currentIndex())))


def test_remarks_are_broken_into_lines_but_not_without_end(qtbot: QtBot, our_look: None) -> None:
    grid, review = grid_of(("Remarks", ("Among the shares " * 200,)), ("Date", ("Today",)), headings=("",))
    model = GridModel(Document(lambda _: pytest.fail("nothing is checked"), review), None)
    view = TableView(model)
    qtbot.addWidget(view)
    view.resize(500, 300)
    view.show()
    model.show_grid(grid)
    view.fit()
    plain = view.rowHeight(1)
    assert view.rowHeight(0) == plain + (LINES - 1) * view.fontMetrics().lineSpacing()
    assert view.columnWidth(0) > 250


def test_a_row_that_was_high_is_as_plain_as_the_others_of_the_next_table(table: TableView) -> None:
    remarks, review = grid_of(("Remarks", ("Among the shares " * 200, None, None)), ("Day", ("Today", "1", "2")))
    model = GridModel(Document(lambda _: pytest.fail("nothing is checked"), review), None)
    view = TableView(model)
    view.resize(530, 360)
    model.show_grid(remarks)
    view.fit()
    assert view.rowHeight(0) > view.rowHeight(1)
    plain, others = grid_of(("Opening", ("1", "2", "3")), ("Closing", ("1", "2", "3")))
    review.add_filing(others.filings["f"], others.readings.values(), [plain])
    model.show_grid(plain)
    view.fit()
    assert view.rowHeight(0) == view.rowHeight(1)


def test_a_long_table_is_shown_before_all_its_rows_were_looked_at(qtbot: QtBot, our_look: None) -> None:
    rows = [(f"Class {n}", (str(n), "1", "2")) for n in range(20_000)]
    grid, review = grid_of(*rows, ("Remarks", ("Nothing else to tell.", None, None)), ("Total", (BALANCE, "1", "2")))
    model = GridModel(Document(lambda _: pytest.fail("nothing is checked"), review), None)
    view = TableView(model)
    qtbot.addWidget(view)
    view.resize(530, 360)
    view.show()
    with qtbot.waitSignal(model.surveyed):
        model.show_grid(grid)
        view.fit()
        last = FieldKey("f", "t", "Total", "0")
        view.go_to(last)
        assert view.key() == last
    assert view.columnWidth(0) >= view.sizeHintForIndex(model.index_of(last)).width()
    assert (view.columnSpan(20_000, 0), view.columnSpan(20_001, 0)) == (3, 1)
    assert model.index_of(FieldKey("f", "t", "Class 19999", "2")).row() == 19_999
    assert not model.index_of(FieldKey("f", "t", "no such row", "0")).isValid()
    assert view.viewport().rect().contains(view.visualRect(view.currentIndex()))


def test_the_selected_figure_is_whole_when_a_scroll_bar_has_come(qtbot: QtBot, table: TableView) -> None:
    table.setCurrentIndex(table.model().index(3, 2))
    table.resize(420, 165)
    qtbot.waitUntil(table.verticalScrollBar().isVisible)
    qtbot.waitUntil(lambda: table.viewport().rect().contains(table.visualRect(table.currentIndex())))


def test_a_heading_of_many_words_is_read_whole(qtbot: QtBot, our_look: None) -> None:
    words = (
        "Number of shares which may be issued or transferred out of treasury pursuant thereto as at close of the month"
    )
    grid, review = grid_of(("1).", ("0", "39,338,400")), headings=("Number", words))
    model = GridModel(Document(lambda _: pytest.fail("nothing is checked"), review), None)
    view = TableView(model)
    qtbot.addWidget(view)
    view.resize(530, 360)
    view.show()
    model.show_grid(grid)
    view.fit()
    header = view.horizontalHeader()
    room = QRect(0, 0, header.sectionSize(1) - 14, 1000)
    assert header.fontMetrics().boundingRect(room, int(WRAPPED), words).height() <= header.height()


def test_words_that_are_cut_take_the_room_that_the_others_leave(qtbot: QtBot, table: TableView) -> None:
    words = "An over-allotment option that was exercised in part on the last day"
    grid, review = grid_of(("1).", (words, "0", BALANCE)), ("2).", ("None", "0", "0")))
    model = GridModel(Document(lambda _: pytest.fail("nothing is checked"), review), None)
    view = TableView(model)
    qtbot.addWidget(view)
    view.resize(520, 300)
    view.show()
    model.show_grid(grid)
    view.fit()
    index = model.index(0, 0)
    assert view.columnWidth(0) < view.sizeHintForIndex(index).width()
    figures = view.columnWidth(2)
    view.resize(1400, 300)
    qtbot.waitUntil(lambda: view.columnWidth(0) >= view.sizeHintForIndex(index).width())
    assert view.columnWidth(2) == figures
    view.resize(520, 300)
    qtbot.waitUntil(lambda: view.columnWidth(0) < view.sizeHintForIndex(index).width())
    view.setColumnWidth(0, 300)
    view.resize(530, 300)
    qtbot.wait(20)
    assert view.columnWidth(0) == 300


def test_of_a_column_wider_than_the_pane_the_figure_is_seen(qtbot: QtBot, table: TableView) -> None:
    table.setCurrentIndex(table.model().index(3, 2))
    table.setColumnWidth(2, 400)
    table.resize(300, 300)
    qtbot.waitUntil(lambda: table.visualRect(table.currentIndex()).right() < table.viewport().width())
    assert table.visualRect(table.currentIndex()).left() < 0


def test_on_a_low_pane_the_headings_leave_room_for_the_figures(qtbot: QtBot, table: TableView) -> None:
    table.resize(330, 110)
    qtbot.waitUntil(lambda: table.horizontalHeader().height() <= 55)
    table.resize(330, 400)
    qtbot.waitUntil(lambda: table.horizontalHeader().height() > 55)
