"""Rows, columns and cells put in, taken out, joined and cut by hand, and whole sessions of that taken back."""

from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reviewer.core.drawing import Drawn, table_of
from reviewer.core.grid import Grid, GridRow
from reviewer.core.layout import Axis
from reviewer.core.likely_lines import layout_for
from reviewer.core.page import Box, Word
from reviewer.core.reading import FieldKey
from reviewer.core.restructure import Restructuring
from reviewer.core.review import Action, Review, Wrong
from reviewer.core.table_edit import TableEdit
from reviewer.core.table_lines import with_columns, with_rows, without_columns, without_rows
from reviewer.core.table_shape import ShapeError, as_heading, exchanged, merged, removed, split
from reviewer.project.review_file import ReviewFile
from tests.drawn_page import box_of, page_of
from tests.review_of import review_of

AT = datetime(2026, 11, 29, tzinfo=UTC)
PAGED = """
    p1t1 | c1      | c2    | c3
    r1   | Year    | 2023  | 2022
    r2   | Rent    | 1,234 | 1,018
    r3   | Wages   | 2,345 | 2,107
    r4   | Total   | 3,579 | 3,125
"""


def report() -> Review:
    """A found table and the page it is on, below it another that nobody has read."""
    review = review_of(PAGED, "")
    page = page_of("Fees\nAudit fees  812  790\nOther fees  14  20")
    review.add_filing(review.filings["f1"], list(review.readings.values()), review.grids["f1"], [page])
    return review


def grid_of(review: Review) -> Grid:
    return review.grids["f1"][0]


def act(review: Review, what: TableEdit | Restructuring) -> None:
    body = str(what if isinstance(what, Restructuring) else Restructuring(edits=(what,)))
    review.act("Ann", Action.RESTRUCTURE, "table:f1/T01", at=AT, text=body)


def shown(review: Review) -> list[list[str]]:
    return [[review.readings[key].printed if key else "/" for key in row.cells] for row in grid_of(review).rows]


def key(row: str, column: str) -> FieldKey:
    return FieldKey("f1", "p1t1", row, column)


def everything(review: Review) -> tuple[object, ...]:
    return (
        list(review.readings.items()), review.grids, {key: one.text for key, one in review.corrected()},
        set(review.confirmed()), review.layouts("f1"),
    )  # fmt: skip


@pytest.fixture
def review() -> Review:
    """A found table of four rows."""
    return report()


def test_a_row_put_in_moves_no_field_and_its_cells_are_blank_with_a_place(review: Review) -> None:
    before = dict(review.readings)
    act(review, with_rows(grid_of(review), review.readings, 2, 1, "n1"))
    assert shown(review)[1:4] == [["Rent", "1,234", "1,018"], ["", "", ""], ["Wages", "2,345", "2,107"]]
    assert all(review.readings[one] == reading for one, reading in before.items())
    blank = review.readings[key("n1", "c2")]
    assert (blank.value, blank.nil, blank.unit) == (None, "blank", review.readings[key("r2", "c2")].unit)
    (box,) = blank.provenance.boxes
    assert before[key("r2", "c2")].provenance.boxes[0].bottom <= box.top
    assert list(review.readings).index(key("n1", "c1")) == list(review.readings).index(key("r2", "c3")) + 1


def test_several_rows_go_in_at_the_end(review: Review) -> None:
    act(review, with_rows(grid_of(review), review.readings, 4, 2, "n1"))
    assert [row.cells[0] for row in grid_of(review).rows[4:]] == [key("n1-1", "c1"), key("n1-2", "c1")]


def test_rows_taken_out_take_their_corrections_along_and_bring_them_back(review: Review) -> None:
    review.act("Ann", Action.CORRECT, str(key("r3", "c2")), at=AT, text="2,346", wrong=Wrong.MISREAD)
    before = everything(review)
    edit = without_rows(grid_of(review), 2, 2)
    act(review, edit)
    assert key("r3", "c2") not in review.readings
    assert list(review.corrected()) == []
    review.act("Ann", Action.RESTORE, "table:f1/T01", at=AT, text=str(Restructuring(edits=(edit,))))
    assert everything(review) == before


def test_columns_go_in_and_out(review: Review) -> None:
    act(review, with_columns(grid_of(review), review.readings, 1, 1, "n1"))
    assert grid_of(review).columns == ("c1", "c4", "c2", "c3")
    assert [row.cells[1] for row in grid_of(review).rows] == [key(f"r{number}", "n1") for number in range(1, 5)]
    act(review, without_columns(grid_of(review), 1, 2))
    assert grid_of(review).columns == ("c1", "c3")
    assert key("r1", "c2") not in review.readings


def test_a_table_without_rows_is_none(review: Review) -> None:
    act(review, without_rows(grid_of(review), 0, 3))
    assert review.grids["f1"] == ()
    assert review.readings == {}


def test_a_row_becomes_the_heading(review: Review) -> None:
    act(review, as_heading(grid_of(review), review.readings, 0))
    assert grid_of(review).columns == ("Year", "2023", "2022")
    assert [line[0] for line in shown(review)] == ["Rent", "Wages", "Total"]


def test_columns_exchanged_have_one_anothers_heading(review: Review) -> None:
    act(review, as_heading(grid_of(review), review.readings, 0))
    act(review, Restructuring(moves=exchanged(grid_of(review), 1, 2)))
    assert grid_of(review).columns == ("Year", "2022", "2023")
    assert shown(review)[0] == ["Rent", "1,234", "1,018"]
    assert review.readings[key("r2", "c3")].printed == "1,234"


def test_pieces_of_a_figure_are_joined_digit_to_digit_and_words_with_spaces(review: Review) -> None:
    pieces = review_of(PAGED.replace("2,345 | 2,107", "2,345, | 107"), "")
    act(pieces, merged(grid_of(pieces), pieces.readings, [(2, 1), (2, 2)]))
    assert shown(pieces)[2] == ["Wages", "2,345,107", "/"]
    whole = pieces.readings[key("r3", "c2")]
    assert (whole.value, len(whole.provenance.boxes)) == (Decimal(2345107), 2)
    act(review, merged(grid_of(review), review.readings, [(1, 0), (2, 0)]))
    assert shown(review)[1][0] == "Rent Wages"


def test_one_cell_alone_cannot_be_joined(review: Review) -> None:
    with pytest.raises(ShapeError, match="two cells or more"):
        merged(grid_of(review), review.readings, [(0, 0)])


def test_a_cell_is_cut_at_its_widest_gap_into_a_new_column_or_a_blank_beside(review: Review) -> None:
    words = [Word("1,234", Box(0, 0, 30, 10)), Word("Rent", Box(40, 0, 60, 10)), Word("paid", Box(63, 0, 80, 10))]
    act(review, split(grid_of(review), review.readings, words, 1, 1, "n1"))
    assert shown(review)[1] == ["Rent", "1,234", "Rent paid", "1,018"]
    assert shown(review)[2] == ["Wages", "2,345", "", "2,107"]
    act(review, split(grid_of(review), review.readings, words, 2, 1, "n2"))
    assert shown(review)[2] == ["Wages", "1,234", "Rent paid", "2,107"]


def test_one_word_has_nothing_to_part(review: Review) -> None:
    with pytest.raises(ShapeError, match="one word"):
        split(grid_of(review), review.readings, [Word("1", Box(0, 0, 9, 9))], 1, 1, "n1")


def test_a_row_goes_into_a_table_whose_columns_are_classes() -> None:
    review = review_of(PAGED, "")
    cells = [[key(f"k{column}", f"f{row}") for column in range(2)] for row in range(2)]
    readings = {cell: replace(review.readings[key("r2", "c2")], key=cell) for line in cells for cell in line}
    grid = Grid("f1", "T02", "", 1, Box(0, 0, 9, 9), ("A", "B"), tuple(GridRow("", tuple(line)) for line in cells))
    edit = with_rows(grid, readings, 1, 1, "n1")
    assert [reading.key for reading in edit.put] == [key("k0", "n1"), key("k1", "n1")]


STEP = st.tuples(
    st.sampled_from(["row", "column", "no row", "no column", "join", "head", "swap", "draw", "line", "correct",
                     "confirm", "remove"]),
    st.integers(0, 5), st.integers(0, 5),
)  # fmt: skip


def take(review: Review, step: tuple[str, int, int], number: int) -> None:
    """One edit of the table that the numbers choose, if it can be done there."""
    what, one, other = step
    grids, readings = review.grids["f1"], review.readings
    if what == "draw":
        page = review.pages["f1"][1]
        act(review, table_of("f1", f"N{number}", layout_for(page, box_of(1, 3), f"p1t{number + 2}"), page, {}, None))
        return
    if not grids:
        return
    grid = grids[one % len(grids)]
    high, wide, fresh = len(grid.rows), len(grid.columns), f"n{number}"
    layout = review.layouts("f1").get(grid.name)
    cell = grid.rows[other % high].cells[one % wide]
    if what == "correct" and cell is not None:
        review.act("Ann", Action.CORRECT, str(cell), at=AT, text=str(number), wrong=Wrong.MISREAD)
    elif what == "confirm" and cell is not None:
        review.act("Ann", Action.CONFIRM, str(cell), at=AT)
    elif what == "line" and layout is not None and layout.columns:
        moved = layout.with_line_at(Axis.COLUMNS, 1, layout.columns[0] - 10 * one)
        act(review, table_of("f1", grid.name, moved, review.pages["f1"][1], readings, Drawn(layout, grid)))
    elif what == "swap" and wide > 1:
        act(review, Restructuring(moves=exchanged(grid, 0, 1)))
    elif what in ("row", "column", "no row", "no column", "join", "head", "remove"):
        edit = {
            "row": lambda: with_rows(grid, readings, other % (high + 1), 1 + one % 2, fresh),
            "column": lambda: with_columns(grid, readings, other % (wide + 1), 1, fresh),
            "no row": lambda: without_rows(grid, other % high, other % high),
            "no column": lambda: without_columns(grid, other % wide, other % wide),
            "join": lambda: merged(grid, readings, [(other % high, 0), (other % high, wide - 1)]),
            "head": lambda: as_heading(grid, readings, other % high),
            "remove": lambda: removed(grid),
        }[what]()
        act(review, edit)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(STEP, max_size=8))
def test_any_session_taken_back_gives_the_tables_and_readings_back(session: list[tuple[str, int, int]]) -> None:
    review = report()
    states = [everything(review)]
    for number, step in enumerate(session):
        length = len(review.log)
        try:
            take(review, step, number)
        except ShapeError:
            assert len(review.log) == length
        else:
            states += [everything(review)] * (len(review.log) - length)
        assert set(fields(review)) <= set(review.readings)
    done = list(review.log)
    again = report()
    for entry in done:
        again.replay(entry)
    assert everything(again) == everything(review)
    for entry, before in reversed(list(zip(done, states, strict=False))):
        back = {Action.CORRECT: Action.WITHDRAW, Action.CONFIRM: Action.UNCONFIRM, Action.RESTRUCTURE: Action.RESTORE}
        if entry.action is Action.RESTRUCTURE:
            review.act("Ann", Action.RESTORE, entry.subject, at=AT, text=entry.text)
            assert everything(review)[:2] == before[:2]
        else:
            review.act("Ann", back[entry.action], entry.subject, at=AT)
    assert everything(review)[:2] == everything(report())[:2]


def fields(review: Review) -> list[FieldKey]:
    return [cell for grid in review.grids["f1"] for row in grid.rows for cell in row.cells if cell is not None]


def test_a_hand_made_table_reopens_from_the_file_as_it_was_left(tmp_path: Path) -> None:
    drawn = report()
    file = ReviewFile.create(tmp_path / "Report.review")
    file.add_filing(drawn.filings["f1"], drawn.readings.values(), drawn.grids["f1"], drawn.pages["f1"].values())
    review = file.load()
    for number, step in enumerate([("draw", 0, 0), ("line", 1, 0), ("row", 1, 1), ("head", 0, 0), ("swap", 0, 1)]):
        take(review, step, number)
    file.close()
    again = ReviewFile.open(file.path)
    assert everything(again.load()) == everything(review)
    assert set(again.load().layouts("f1")) == set(review.layouts("f1"))
    again.close()
