"""A table drawn by hand in the working paper: a sheet of its own with live checks, and its making in plain words."""

from datetime import UTC, datetime
from pathlib import Path

from reviewer.checks.footing_found import lines_add_up_to_total
from reviewer.core.checker import Checker
from reviewer.core.drawing import table_of
from reviewer.core.likely_lines import layout_for
from reviewer.core.restructure import Restructuring
from reviewer.core.review import Action
from reviewer.core.table_edit import subject_of
from reviewer.core.table_lines import with_rows
from tests.drawn_page import box_of, review_of_page
from tests.export.paper_of import results, written

NOON = datetime(2026, 11, 29, 4, 0, tzinfo=UTC)


def test_a_drawn_table_has_its_sheet_its_checks_and_its_line_in_the_log(tmp_path: Path) -> None:
    review = review_of_page()
    page = review.pages["f1"][1]
    drawn = table_of("f1", "T01", layout_for(page, box_of(3, 8), "p1t1"), page, review.readings, None)
    assert drawn.grid is not None
    blank = with_rows(drawn.grid, {one.key: one for one in drawn.put}, 1, 1, "n1")
    subject = subject_of("f1", "T01")
    for said, edit in (("table drawn on page 1", drawn), ("1 blank row put in", blank)):
        body = str(Restructuring(edits=(edit,)))
        review.act("Ann", Action.RESTRUCTURE, subject, at=NOON, text=body, reason=said)
    review.act("Ann", Action.RESTORE, subject, at=NOON, text=body, reason=said)
    checker = Checker(review, [lines_add_up_to_total])
    checker.run()
    path = tmp_path / "paper.xlsx"
    book = written(review, checker, path)
    assert book["T01"]["A1"].value == "T01  Revenue by region"
    figures = [cell.value for row in book["T01"].iter_rows(min_row=5) for cell in row if isinstance(cell.value, int)]
    assert {1234, 2345, 4146} <= set(figures)
    log = [[cell.value for cell in row] for row in book["Corrections"].iter_rows(min_row=5)]
    assert [[line[3], line[6], line[8]] for line in log] == [
        ["Table Revenue by region, page 1", "table", "table drawn on page 1"],
        ["Table Revenue by region, page 1", "table", "1 blank row put in"],
        ["Table Revenue by region, page 1", "taken back", "1 blank row put in"],
    ]
    notes = [cell.comment.text for row in book["T01"].iter_rows(min_row=5) for cell in row if cell.comment]
    assert any("lines drawn by the reviewer" in note for note in notes)
    assert len(results(book)) == 2
