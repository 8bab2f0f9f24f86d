"""A row or column put into a table by hand takes part in the sums that the table shows, as soon as it is typed in."""

from datetime import UTC, datetime

from reviewer.checks.footing_found import columns_add_up_to_total, lines_add_up_to_total
from reviewer.core.checker import Checker
from reviewer.core.reading import FieldKey
from reviewer.core.restructure import Restructuring
from reviewer.core.review import Action, Review, Wrong
from reviewer.core.table_edit import TableEdit
from reviewer.core.table_lines import with_columns, with_rows
from tests.review_of import review_of

TOTALS = ["Total costs/c2", "Total costs/c3", "Total income/c2", "Total income/c3"]
AT = datetime(2026, 11, 29, tzinfo=UTC)
REPORT = """
    p1t1         | c2    | c3
    Rent         | 1,234 | 1,018
    Wages        | 2,345 | 2,107
    Total costs  | 3,579 | 3,125
    Sales        | 8,811 | 7,642
    Fees         | 1,104 | 1,391
    Total income | 9,915 | 9,033
"""
QUARTERS = """
    p1t1  | first | second | total
    Rent  | 1,234 | 1,018  | 2,252
    Wages | 2,345 | 2,107  | 4,452
    Fees  | 1,671 | 1,862  | 3,533
"""


def act(review: Review, edit: TableEdit) -> str:
    body = str(Restructuring(edits=(edit,)))
    review.act("Ann", Action.RESTRUCTURE, f"table:f1/{edit.name}", at=AT, text=body)
    return body


def put_in(review: Review, before: int, name: str) -> None:
    act(review, with_rows(review.grids["f1"][0], review.readings, before, 1, name))


def type_in(review: Review, row: str, column: str, text: str) -> None:
    key = str(FieldKey("f1", "p1t1", row, column))
    review.act("Ann", Action.CORRECT, key, at=AT, text=text, wrong=Wrong.MISREAD)


def said(review: Review) -> dict[str, str]:
    found = Checker(review, (lines_add_up_to_total, columns_add_up_to_total)).run().values()
    return {finding.subject.removeprefix("f1/p1t1/"): finding.outcome.value for finding in found}


def added(review: Review) -> set[str]:
    """The rows that make the total of costs in the first column."""
    found = Checker(review, (lines_add_up_to_total,)).run()["lines_add_up_to_total:f1/p1t1/Total costs/c2"]
    computed = found.computed
    return {key.row for key in computed.rests_on()} if computed is not None else set()


def test_a_row_that_was_only_put_in_changes_no_sum() -> None:
    review = review_of(REPORT, "")
    before = said(review)
    assert before == dict.fromkeys(TOTALS, "agrees")
    put_in(review, 1, "n1")
    assert said(review) == before


def test_what_is_typed_into_it_is_added_and_taken_back_with_it() -> None:
    review = review_of(REPORT, "")
    before = said(review)
    put_in(review, 1, "n1")
    type_in(review, "n1", "c2", "100")
    assert said(review) == {**before, "Total costs/c2": "exception"}
    assert added(review) == {"Rent", "n1", "Wages"}
    review.act("Ann", Action.WITHDRAW, "f1/p1t1/n1/c2", at=AT)
    assert said(review) == before
    assert added(review) == {"Rent", "Wages"}


def test_a_row_goes_to_the_total_below_it() -> None:
    for place, total in ((0, "Total costs"), (2, "Total costs"), (3, "Total income"), (5, "Total income")):
        review = review_of(REPORT, "")
        put_in(review, place, "n1")
        type_in(review, "n1", "c3", "7")
        wrong = [subject for subject, outcome in said(review).items() if outcome == "exception"]
        assert wrong == [f"{total}/c3"], place


def test_a_row_below_the_last_total_is_in_no_sum() -> None:
    review = review_of(REPORT, "")
    before = said(review)
    put_in(review, 6, "n1")
    type_in(review, "n1", "c2", "700")
    assert said(review) == before


def test_a_sum_that_holds_with_the_row_only_is_found_once_it_is_typed_in() -> None:
    whole = review_of(REPORT, "")
    lines = [line for line in REPORT.splitlines() if "Wages" not in line]
    review = review_of("\n".join(lines), "")
    assert "Total costs/c2" not in said(review)
    put_in(review, 1, "n1")
    for column, text in (("c2", "2,345"), ("c3", "2,107")):
        type_in(review, "n1", column, text)
    assert said(review) == said(whole)


def test_the_columns_of_a_row_that_was_put_in_add_up_across() -> None:
    review = review_of(QUARTERS, "")
    before = said(review)
    put_in(review, 1, "n1")
    for column, text in (("first", "110"), ("second", "220"), ("total", "331")):
        type_in(review, "n1", column, text)
    assert said(review) == {**before, "n1/total": "exception"}
    type_in(review, "n1", "total", "330")
    assert said(review) == {**before, "n1/total": "agrees"}


def test_a_column_that_was_put_in_is_added_across() -> None:
    review = review_of(QUARTERS, "")
    act(review, with_columns(review.grids["f1"][0], review.readings, 1, 1, "n1"))
    before = said(review)
    assert before == dict.fromkeys(["Rent/total", "Wages/total", "Fees/total"], "agrees")
    type_in(review, "Wages", "n1", "5")
    assert said(review) == {**before, "Wages/total": "exception"}
