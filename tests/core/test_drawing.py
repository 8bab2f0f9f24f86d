"""A table drawn on a page: its lines, what stands between them, and what moves when a line does."""

from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

import pytest

from reviewer.checks.footing_found import columns_add_up_to_total, lines_add_up_to_total
from reviewer.core.check import Outcome
from reviewer.core.checker import Checker
from reviewer.core.drawing import Drawn, table_of
from reviewer.core.drawn_cells import said_by
from reviewer.core.grid import Grid
from reviewer.core.layout import Axis, Layout
from reviewer.core.likely_lines import layout_for
from reviewer.core.page import Box, Rule, Word
from reviewer.core.provenance import Method
from reviewer.core.reading import FieldKey
from reviewer.core.restructure import Restructuring
from reviewer.core.review import Action, Review, Wrong
from reviewer.core.table_edit import TableEdit
from reviewer.core.table_shape import merged, read_into, with_heading
from tests.drawn_page import HIGH, LEFT, WIDE, box_of, page_of, review_of_page

AT = datetime(2026, 11, 29, tzinfo=UTC)
AREA = box_of(3, 8)


def act(review: Review, edit: TableEdit) -> str:
    body = str(Restructuring(edits=(edit,)))
    review.act("Ann", Action.RESTRUCTURE, f"table:f1/{edit.name}", at=AT, text=body)
    return body


def drawn(review: Review) -> Grid:
    page = review.pages["f1"][1]
    act(review, table_of("f1", "T01", layout_for(page, AREA, "p1t1"), page, review.readings, None))
    (grid,) = review.grids["f1"]
    return grid


def relaid(review: Review, layout: Layout) -> TableEdit:
    (grid,) = review.grids["f1"]
    was = Drawn(review.layouts("f1")["T01"], grid)
    return table_of("f1", "T01", layout, review.pages["f1"][1], review.readings, was)


def shown(review: Review) -> list[list[str]]:
    (grid,) = review.grids["f1"]
    return [[review.readings[key].printed if key else "/" for key in row.cells] for row in grid.rows]


def key(row: str, column: str) -> FieldKey:
    return FieldKey("f1", "p1t1", row, column)


def _grid(review: Review) -> Grid:
    return review.grids["f1"][0]


@pytest.fixture
def review() -> Review:
    """A report whose table was drawn."""
    review = review_of_page()
    drawn(review)
    return review


def test_a_box_becomes_a_table_with_its_headings_title_and_figures() -> None:
    review = review_of_page()
    grid = drawn(review)
    assert (grid.title, grid.page, grid.columns) == ("Revenue by region", 1, ("c1", "2023", "2022"))
    assert [row.label for row in grid.rows] == ["Hong Kong", "Mainland China", "Others", "Total"]
    assert shown(review)[1] == ["Mainland China", "2,345", "2,107"]
    figure = review.readings[key("r3", "c2")]
    assert (figure.value, figure.label) == (Decimal(2345), "Mainland China, 2023")
    assert (figure.provenance.page, figure.provenance.method) == (1, Method.DRAWN)
    (box,) = figure.provenance.boxes
    assert box == next(word.box for word in review.pages["f1"][1].words if word.text == "2,345")


def test_the_sums_of_a_drawn_table_are_checked(review: Review) -> None:
    checker = Checker(review, [lines_add_up_to_total, columns_add_up_to_total])
    found = checker.run().values()
    assert [finding.outcome for finding in found] == [Outcome.AGREES, Outcome.AGREES]
    review.act("Ann", Action.CORRECT, str(key("r5", "c2")), at=AT, text="4,147", wrong=Wrong.MISPRINT)
    assert {one.outcome for one in checker.rerun([key("r5", "c2")])} == {Outcome.EXCEPTION}


def test_a_moved_line_reads_only_the_cells_beside_it(review: Review) -> None:
    layout = review.layouts("f1")["T01"]
    edit = relaid(review, layout.with_line_at(Axis.ROWS, 2, layout.rows[1] + 14))
    assert {reading.key.row for reading in edit.put} <= {"r2", "r3"}
    act(review, edit)
    assert shown(review)[0][1] == "1,234 2,345"
    assert review.readings[key("r2", "c2")].doubt == "Several figures stand in one cell."
    assert review.readings[key("r3", "c2")].nil == "blank"
    assert shown(review)[2] == ["Others", "567", "413"]


def test_a_line_more_and_a_line_less_leave_every_address_where_it_was(review: Review) -> None:
    before = dict(review.readings)
    layout = review.layouts("f1")["T01"]
    middle = (layout.columns[0] + layout.box.x0) / 2
    act(review, relaid(review, layout.with_line(Axis.COLUMNS, middle, "n9")))
    (grid,) = review.grids["f1"]
    assert [cell.field for cell in grid.rows[0].cells if cell] == ["c1", "n9", "c2", "c3"]
    assert all(review.readings[one] == reading for one, reading in before.items() if one.field != "c1")
    more = review.layouts("f1")["T01"]
    act(review, relaid(review, more.without_line(Axis.COLUMNS, 1)))
    assert review.readings == before


def test_rows_put_in_and_taken_out_by_hand_stay_so_when_a_line_moves(review: Review) -> None:
    (grid,) = review.grids["f1"]
    layout = review.layouts("f1")["T01"]
    rows = (*grid.rows[:1], *grid.rows[2:])
    gone = tuple(one for one in grid.rows[1].cells if one)
    shorter = Grid("f1", "T01", grid.title, 1, grid.box, grid.columns, rows)
    act(review, TableEdit("f1", "T01", shorter, (), gone, layout))
    act(review, relaid(review, layout.with_line_at(Axis.COLUMNS, 1, layout.columns[0] - 3)))
    assert [line[0] for line in shown(review)] == ["Hong Kong", "Others", "Total"]


def test_what_was_made_by_hand_stays_when_a_line_beside_it_moves(review: Review) -> None:
    layout = review.layouts("f1")["T01"]
    act(review, replace(merged(_grid(review), review.readings, [(1, 1), (1, 2)]), layout=layout))
    act(review, replace(with_heading(_grid(review), 2, "Last year"), layout=layout))
    other = read_into(_grid(review), review.readings[key("r4", "c2")], 1, [Word("999", Box(1, 1, 9, 9))])
    act(review, replace(other, layout=layout))
    before = shown(review)
    moved = layout.with_line_at(Axis.COLUMNS, 2, layout.edges(Axis.COLUMNS)[2] + 1)
    act(review, relaid(review, moved))
    assert shown(review) == before
    assert [line[1] for line in before] == ["1,234", "2,345 2,107", "999", "4,146"]
    assert _grid(review).columns == ("c1", "2023", "Last year")
    assert review.readings[key("r2", "c3")].provenance.boxes


def test_a_correction_goes_with_the_figure_that_is_read_anew_and_comes_back_with_it(review: Review) -> None:
    review.act("Ann", Action.CORRECT, str(key("r2", "c2")), at=AT, text="1,235", wrong=Wrong.MISREAD)
    layout = review.layouts("f1")["T01"]
    body = act(review, relaid(review, layout.with_line_at(Axis.ROWS, 2, layout.rows[1] + 14)))
    assert review.correction(key("r2", "c2")) is None
    review.act("Ann", Action.RESTORE, "table:f1/T01", at=AT, text=body)
    assert review.stands(key("r2", "c2")) == Decimal(1235)


def test_a_line_through_a_figure_cuts_it_and_never_a_word() -> None:
    review = review_of_page("Heads of account  1,992,000,000,000,000\nRent 5")
    page = review.pages["f1"][1]
    layout = Layout("p1t1", 1, box_of(0, 1), (LEFT + WIDE * 10, LEFT + WIDE * 31), (), ("a", "b", "c"), ("r1",))
    act(review, table_of("f1", "T01", layout, page, {}, None))
    assert shown(review) == [["Heads of account", "1,992,000,000", ",000,000"]]


@pytest.mark.parametrize(
    ("text", "value", "unit", "nil"),
    [
        ("1,200", Decimal(1200), "", ""), ("( 1,200 )", Decimal(-1200), "", ""), ("(5.2)%", Decimal("-5.2"), "%", ""),
        ("HK$(5)", Decimal(-5), "HKD", ""), ("–", None, "", "nil mark"), ("", None, "", "blank"),
        ("Hong Kong", "Hong Kong", "text", ""), ("31 December 2023", "31 December 2023", "text", ""),
    ],
)  # fmt: skip
def test_a_cell_says_a_figure_a_nil_mark_words_or_nothing(text: str, value: object, unit: str, nil: str) -> None:
    said = said_by([word for word in page_of(text).words] if text else [])
    assert (said.value, said.unit, said.nil) == (value, unit, nil)


def test_what_is_nearly_a_figure_is_kept_as_printed_and_doubted() -> None:
    said = said_by([Word("25,948.809,928", Box(0, 0, 10, 10))])
    assert (said.value, said.unit) == ("25,948.809,928", "text")
    assert "two kinds of separator" in said.doubt


def test_a_figure_inside_words_makes_no_row_of_figures_and_labels_between_figures_stay_left() -> None:
    page = page_of("""
        No  Source                  2021    2020
            Emissions (in tCO 2 -e)
        1   Petrol, bought and used  58.5   56.47
        2   Power                   764.4  958.27
    """)
    layout = layout_for(page, box_of(0, 4, 0, 80), "p1t1")
    assert layout.headings == ("r1", "r2")
    assert [round((x - LEFT) / WIDE) for x in layout.columns] == [36, 42]


def test_a_label_of_two_lines_is_one_row_and_no_heading() -> None:
    page = page_of("""
Item                 Opening    Closing
Loans (not credit
impaired)              1,234      1,018
Others                   567        413
""")
    layout = layout_for(page, box_of(0, 4), "p1t1")
    assert layout.headings == ("r1",)
    review = review_of_page()
    act(review, table_of("f1", "T01", layout, page, {}, None))
    assert shown(review)[0] == ["Loans (not credit impaired)", "1,234", "1,018"]


def test_a_ruled_table_has_its_lines_where_the_rules_are() -> None:
    page = page_of("Line       Shares HKD\nOpening 1,000 HKD 5.00\nClosing 2,000 HKD 9.00")
    area = box_of(0, 3, 0, 30)
    edges = [LEFT + WIDE * at - 3 for at in (0, 8, 14, 18, 30)]
    levels = [area.top, area.top + HIGH, area.top + 2 * HIGH, area.bottom]
    rules = [Rule(Box(x, area.top, x + 0.5, area.bottom)) for x in edges]
    rules += [Rule(Box(area.x0, y, area.x1, y + 0.5)) for y in levels]
    layout = layout_for(replace(page, rules=tuple(rules)), area, "p1t1")
    assert layout.columns == pytest.approx([edge + 0.25 for edge in edges[1:4]])
    assert layout.rows == pytest.approx([level + 0.25 for level in levels[1:3]])
    assert layout.headings == ("r1",)
