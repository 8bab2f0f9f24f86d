"""Tables made by hand go along to a new draft where the text under them is as it was, and are named where it is not."""

from datetime import UTC, datetime

import pytest

from reviewer.checks.footing_found import lines_add_up_to_total
from reviewer.core.carry_over import CarryOver
from reviewer.core.check import Outcome
from reviewer.core.checker import Checker
from reviewer.core.drawing import table_of
from reviewer.core.filing import Filing
from reviewer.core.likely_lines import layout_for
from reviewer.core.page import Box, Page
from reviewer.core.reading import FieldKey
from reviewer.core.redraft import Change, Redraft, compare
from reviewer.core.restructure import Restructuring, exchange
from reviewer.core.review import Action, Review, Wrong
from reviewer.core.table_edit import TableEdit
from reviewer.core.table_lines import with_rows
from reviewer.core.table_shape import removed
from reviewer.core.tables_kept import Again, Draft, tables_kept
from tests.drawn_page import HIGH, REPORT, box_of, page_of, review_of_page
from tests.review_of import review_of

AREA = box_of(3, 8)
AT = datetime(2026, 11, 29, tzinfo=UTC)
LATER = REPORT.replace("Revenue by region", "Revenue by region\nand by kind of business, see page 7")


class Desk:
    """A review in which a table was drawn on a page, and the page of the new draft."""

    def __init__(self, new: str | Page) -> None:
        self.review = review_of_page(id="old")
        page = self.review.pages["old"][1]
        self.edit(table_of("old", "T01", layout_for(page, AREA, "p1t1"), page, self.review.readings, None), "drawn")
        read = page_of(new) if isinstance(new, str) else new
        self.review.add_filing(Filing("new", "new.pdf", "new", 2), (), (), [read])

    def edit(self, edit: TableEdit, said: str) -> None:
        body = str(Restructuring(edits=(edit,)))
        self.review.act("Ann", Action.RESTRUCTURE, f"table:old/{edit.name}", at=AT, text=body, reason=said)

    def act(self, action: Action, key: FieldKey, text: str = "") -> None:
        wrong = Wrong.MISREAD if action is Action.CORRECT else None
        self.review.act("Ann", action, str(key), at=AT, text=text, wrong=wrong)

    def compare(self) -> Redraft:
        return redraft_of(self.review)

    def carry_over(self) -> Redraft:
        redraft = self.compare()
        self.review.act("Ann", Action.REDRAFT, "old", at=AT, text=str(redraft.carry_over))
        return redraft

    def back(self, redraft: Redraft) -> None:
        self.review.act("Ann", Action.UNREDRAFT, "old", at=AT, text=str(redraft.carry_over))


def shown(review: Review, filing: str) -> list[list[str]]:
    """What stands in the one table of a filing."""
    (grid,) = review.grids[filing]
    return [[str(review.stands(key) or "") for key in row.cells if key] for row in grid.rows]


def redraft_of(review: Review) -> Redraft:
    new = {key: reading for key, reading in review.readings.items() if key.filing == "new"}
    findings = Checker(review, (lines_add_up_to_total,)).run().values()
    tables = tables_kept(review, "old", Draft("new", new, review.grids["new"], review.pages["new"]))
    return compare(review.readings, new, findings, ("old", "new"), (), tables)


def old(row: str, column: str) -> FieldKey:
    return FieldKey("old", "p1t1", row, column)


@pytest.mark.parametrize("text", [REPORT, LATER])
def test_a_drawn_table_goes_along_with_what_was_said_of_it(text: str) -> None:
    desk = Desk(text)
    desk.act(Action.CONFIRM, old("r2", "c2"))
    desk.act(Action.CORRECT, old("r3", "c2"), "2,354")
    before = shown(desk.review, "old")
    redraft = desk.carry_over()
    assert (redraft.again, redraft.changed) == ((), ())
    assert shown(desk.review, "new") == before
    assert desk.review.confirmation(old("r2", "c2")._replace(filing="new")) is not None
    assert list(desk.review.layouts("new")) == ["T01"]
    found = Checker(desk.review, (lines_add_up_to_total,)).run().values()
    assert sorted(one.outcome for one in found) == [Outcome.AGREES, Outcome.EXCEPTION]


def test_the_table_and_its_lines_are_where_the_text_is_now() -> None:
    desk = Desk(LATER)
    (was,), layout = desk.review.grids["old"], desk.review.layouts("old")["T01"]
    desk.carry_over()
    (now,), lines = desk.review.grids["new"], desk.review.layouts("new")["T01"]
    assert now.box == Box(was.box.x0, was.box.top + HIGH, was.box.x1, was.box.bottom + HIGH)
    assert lines.rows == tuple(row + HIGH for row in layout.rows)
    assert lines.columns == layout.columns
    page = desk.review.pages["new"][1]
    again = table_of("new", "T01", lines, page, desk.review.readings, None)
    assert again.put == ()


def test_a_table_whose_text_changed_is_named_and_its_figures_are_gone() -> None:
    desk = Desk(REPORT.replace("1,234", "1,243"))
    redraft = desk.carry_over()
    assert redraft.again == (Again("T01", "Revenue by region", 1, "drawn"),)
    assert {one.change for one in redraft.changed} == {Change.GONE}
    assert desk.review.grids["new"] == ()


def test_a_line_more_inside_the_table_is_no_text_moved_as_a_whole() -> None:
    desk = Desk(REPORT.replace("Others ", "Macau                  10       20\nOthers "))
    assert [table.name for table in desk.compare().again] == ["T01"]


def test_a_table_on_the_next_page_goes_along() -> None:
    page = page_of(REPORT, 2)
    desk = Desk(page)
    assert not desk.carry_over().again
    assert desk.review.grids["new"][0].page == 2


def test_what_was_put_into_a_drawn_table_goes_along_too() -> None:
    desk = Desk(LATER)
    desk.edit(with_rows(desk.review.grids["old"][0], desk.review.readings, 1, 1, "n9"), "1 blank row put in")
    desk.act(Action.CORRECT, old("n9", "c2"), "77")
    before = shown(desk.review, "old")
    desk.carry_over()
    assert shown(desk.review, "new") == before


def test_back_to_the_old_draft_and_on_again() -> None:
    desk = Desk(LATER)
    desk.act(Action.CORRECT, old("r3", "c2"), "2,354")
    before = shown(desk.review, "old")
    redraft = desk.carry_over()
    log = list(desk.review.log)
    desk.back(redraft)
    assert list(desk.review.filings) == ["old"]
    assert shown(desk.review, "old") == before
    desk.review.act("Ann", Action.REDRAFT, "old", at=AT, text=str(redraft.carry_over))
    assert shown(desk.review, "new") == before
    assert len(desk.review.restructured("new")) == 1
    fresh = Desk(LATER).review
    for entry in log[1:]:
        fresh.act(entry.who, entry.action, entry.subject, at=AT, text=entry.text, wrong=entry.wrong)
    assert shown(fresh, "new") == before
    assert fresh.readings == desk.review.readings


def test_a_name_that_the_new_draft_has_already_is_not_taken_twice() -> None:
    desk = Desk(LATER)
    taken = review_of("p1t1 | c1\n9 | 1,000\n", "", id="new")
    page = desk.review.pages["new"][1]
    desk.review.add_filing(taken.filings["new"], taken.readings.values(), taken.grids["new"], [page])
    redraft = desk.carry_over()
    assert [grid.name for grid in desk.review.grids["new"]] == ["T02", "T01"]
    assert FieldKey("new", "p1t2", "r2", "c2") in desk.review.readings
    assert [one.change for one in redraft.changed] == [Change.NEW]


def read_twice() -> Review:
    """A report whose table was read in both drafts, on a page each."""
    review = Review()
    for filing in ("old", "new"):
        own = review_of_page(id=filing)
        page = own.pages[filing][1]
        edit = table_of(filing, "T01", layout_for(page, AREA, "p1t1"), page, {}, None)
        assert edit.grid is not None
        review.add_filing(own.filings[filing], edit.put, [edit.grid], [page])
    return review


def test_headings_exchanged_in_a_table_that_was_read_stay_so_in_the_new_draft() -> None:
    review = read_twice()
    moves = exchange(review.readings, "old", "p1t1", "c2", "c3")
    review.act("Ann", Action.RESTRUCTURE, "check:old", at=AT, text=str(moves), reason="exchange the headings")
    before = shown(review, "old"), review.grids["old"][0].columns
    redraft = redraft_of(review)
    assert (redraft.again, redraft.changed) == ((), ())
    review.act("Ann", Action.REDRAFT, "old", at=AT, text=str(redraft.carry_over))
    assert (shown(review, "new"), review.grids["new"][0].columns) == before


def test_a_table_that_is_none_stays_away() -> None:
    review = read_twice()
    edit = removed(review.grids["old"][0])
    review.act("Ann", Action.RESTRUCTURE, "table:old/T01", at=AT, text=str(Restructuring(edits=(edit,))))
    redraft = redraft_of(review)
    assert redraft.again == ()
    review.act("Ann", Action.REDRAFT, "old", at=AT, text=str(redraft.carry_over))
    assert review.grids["new"] == ()
    assert not review.readings


def test_an_older_entry_without_tables_is_read() -> None:
    assert CarryOver.parse('["a","b",[],[]]') == CarryOver("a", "b")
    assert CarryOver.parse('["a","b",[],[],[["p1:1","p1:2"]]]').numbers == (("p1:1", "p1:2"),)
    whole = CarryOver("a", "b", tables=(("table:b/T01", "drawn", "edit"),))
    assert CarryOver.parse(str(whole)) == whole
