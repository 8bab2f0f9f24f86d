"""As printed, As read, Corrected, Used: what is printed is never lost, and what is used can be seen."""

from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from reviewer.core.filing import Filing
from reviewer.core.page import Box
from reviewer.core.provenance import Provenance
from reviewer.core.reading import FieldKey, Reading
from reviewer.core.review import Action, Review, Wrong
from reviewer.export import number_formats
from reviewer.export.paper import Paper
from tests.export.paper_of import NOON, checked, line, results, written

PLACE = Provenance(3, (Box(100, 20, 170, 32),))


def reading(printed: str, value: Decimal | None, unit: str = "shares", **more: object) -> Reading:
    """One reading of a field."""
    return Reading(FieldKey("f1", "t", "r", "c"), "Balance", printed, value, unit, PLACE, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("printed", "unit", "shape"),
    [
        ("1,234", "shares", "#,##0;-#,##0"),
        ("(1,234)", "shares", "#,##0;(#,##0)"),
        ("1234", "shares", "0;-0"),
        ("0.68 %", "%", '#,##0.00" %";-#,##0.00" %"'),
        ("0.000000025", "HKD", "#,##0.000000000;-#,##0.000000000"),
        ("HKD 0.10", "HKD", '"HKD "#,##0.00;-"HKD "#,##0.00'),
        ("25,948.809,928", "shares", "#,##0;-#,##0"),
        ('"&A1', "shares", "#,##0;-#,##0"),
    ],
)
def test_a_number_is_shown_as_it_is_printed(printed: str, unit: str, shape: str) -> None:
    assert number_formats.as_printed(reading(printed, Decimal(1), unit)) == shape


def test_a_blank_stays_blank_and_is_used_as_nil_where_the_form_says_so(tmp_path: Path) -> None:
    cells = line(written(*checked(), tmp_path / "book.xlsx"), "class-a", "movement")
    assert cells["As printed"].value is None
    row = cells["Used"].row
    assert cells["Used"].value == f"=IF(ISBLANK(E{row}),N(D{row}),E{row})"
    assert "blank: read as 0" in cells["Note"].value


def test_a_nil_mark_that_a_check_cannot_use_is_not_nil(tmp_path: Path) -> None:
    written(*checked(), tmp_path / "book.xlsx")
    cells = line(load_workbook(tmp_path / "book.xlsx", data_only=True), "class-b#2", "lowest_price")
    assert cells["As printed"].value == "-"
    assert cells["Used"].value is None


def test_a_damaged_figure_stands_as_printed_beside_what_was_read(tmp_path: Path) -> None:
    review, checker = Review(), checked()[1]
    cut = reading("3,696,457 | ,471", Decimal(3_696_457_471), fragments=("3,696,457", ",471"))
    review.add_filing(Filing("f1", "a.pdf", "0" * 64, 3), [cut])
    checker.findings = {}
    book = written(review, checker, tmp_path / "book.xlsx")
    cells = line(book, "t r", "Balance")
    assert (cells["As printed"].value, cells["As read"].value) == ("3,696,457 | ,471", 3_696_457_471)
    assert cells["Used"].value == "=IF(ISBLANK(F5),E5,F5)"
    assert "3,696,457 + ,471" in cells["Note"].value


def test_a_sheet_without_damage_has_no_column_as_read(tmp_path: Path) -> None:
    assert "As read" not in line(written(*checked(), tmp_path / "book.xlsx"), "class-b", "movement")


def test_a_correction_stands_beside_what_is_printed(tmp_path: Path) -> None:
    review, checker = checked()
    key = FieldKey("f1", "issued_shares", "class-a", "closing_balance")
    review.act("Ada", Action.CORRECT, str(key), at=NOON, text="7,527,254,580", wrong=Wrong.MISPRINT, reason="a slip")
    checker.rerun([key])
    book = written(review, checker, tmp_path / "book.xlsx")
    cells = line(book, "class-a", "closing_balance")
    assert (cells["As printed"].value, cells["Corrected"].value) == (7_527_254_581, 7_527_254_580)
    assert cells["Note"].value == "misprint: a slip"
    assert [cell.value for cell in book["Corrections"][5]][4:10] == [
        "7,527,254,581", "7,527,254,580", "correct", "misprint", "a slip", "Ada",
    ]  # fmt: skip
    assert [cell.value for cell in book["Corrections"][5]][11:13] == ["A1", "none"]
    # The correction makes the check agree; the drafter is asked all the same.
    asked = [[cell.value for cell in row] for row in book["Exceptions"].iter_rows(min_row=5)]
    assert ["7,527,254,581", "7,527,254,580", "1"] in [row[4:7] for row in asked]


@pytest.mark.parametrize(("typed", "shown"), [("", "(blank)"), ("-", "-"), ("12,34", "12,34")])
def test_a_correction_that_is_no_figure_is_used_as_typed(tmp_path: Path, typed: str, shown: str) -> None:
    review, checker = checked()
    key = FieldKey("f1", "issued_shares", "class-b", "closing_balance")
    review.act("Ada", Action.CORRECT, str(key), at=NOON, text=typed)
    checker.rerun([key])
    written(review, checker, tmp_path / "book.xlsx")
    book = load_workbook(tmp_path / "book.xlsx", data_only=True)
    assert line(book, "class-b", "closing_balance")["Used"].value == shown
    assert results(book)["A1 F1 issued shares, class B"] == "open"


def test_dates_are_dates(tmp_path: Path) -> None:
    cell = line(written(*checked(), tmp_path / "book.xlsx"), "", "month_ended")["As printed"]
    assert cell.value == datetime(2023, 1, 31)  # noqa: DTZ001 - a day, not a time
    assert cell.number_format == "dd mmmm yyyy"


def test_a_figure_longer_than_excel_keeps_is_text_with_a_warning_and_a_twin(tmp_path: Path) -> None:
    text = """
        issued_shares | opening_balance           | movement~ | closing_balance
        class-b       | 1,992,000,000,000,000,001 |           | 1,992,000,000,000,000,002
    """
    book = written(*checked(text), tmp_path / "book.xlsx")
    cells = line(book, "class-b", "opening_balance")
    assert cells["As printed"].value == "1,992,000,000,000,000,001"
    assert (cells["As read"].value, cells["As read"].number_format) == (1_992_000_000_000_000, '#,##0" thousand"')
    assert cells["Note"].value.startswith("WARNING: longer than Excel's 15 digits")
    name = "A1 F1 issued shares, class B"
    assert results(load_workbook(tmp_path / "book.xlsx", data_only=True))[name] == "exception"
    assert "beyond Excel's 15 digits: recomputed by the tool" in results(book, "Why")[name]
    assert results(book, "Reported")[name] == "1,992,000,000,000,000,002"
    assert results(book, "Difference")[name] == "1"


def test_notes_say_the_page_and_the_box(tmp_path: Path) -> None:
    cell = line(written(*checked(), tmp_path / "book.xlsx"), "class-b", "opening_balance")["As printed"]
    assert cell.comment.text.startswith("Page 1, x 100-170, y 200-212 pt.")


def test_a_confirmed_figure_is_ticked_to_its_source(tmp_path: Path) -> None:
    review, checker = checked()
    key = FieldKey("f1", "issued_shares", "class-b", "closing_balance")
    review.act("Ada", Action.CONFIRM, str(key), at=NOON)
    cells = line(written(review, checker, tmp_path / "book.xlsx"), "class-b", "closing_balance")
    assert (cells["Tick"].value, cells["Checked"].value) == ("S", "R RF")
    assert cells["Note"].value == "confirmed as printed by Ada"


def test_only_what_an_auditor_fills_in_is_open(tmp_path: Path) -> None:
    book = written(*checked(), tmp_path / "book.xlsx")
    assert all(sheet.protection.sheet and not sheet.protection.password for sheet in book.worksheets)
    cells = line(book, "class-b", "closing_balance")
    assert {name for name, cell in cells.items() if not cell.protection.locked} == {"Corrected", "Tick", "Note"}


def test_sheets_are_numbered_on_from_filing_to_filing(tmp_path: Path) -> None:
    review, checker = checked()
    checked(into=review, id="f2")
    checker.run()
    assert written(review, checker, tmp_path / "book.xlsx").sheetnames == [
        "About", "Summary", *(f"T{number:02d}" for number in range(1, 9)), "Checks", "Rates", "Exceptions",
        "Corrections", "Sources", "Sign-off",
    ]  # fmt: skip


def test_a_query_shows_what_is_printed_and_what_was_expected(tmp_path: Path) -> None:
    book = written(*checked(), tmp_path / "book.xlsx")
    (asked,) = list(book["Exceptions"].iter_rows(min_row=5))
    told = [cell.value for cell in asked]
    assert told[1:7] == [
        "F1", "1", "closing balance (issued shares, class A)", "7,527,254,581", "7,527,254,580", "1",
    ]  # fmt: skip
    assert "Working: 7,527,254,580 + 0 = 7,527,254,580" in told[7]
    assert not asked[-2].protection.locked
    assert asked[-1].value == "rolls:f1/issued_shares/class-a"
    assert asked[2].hyperlink.location == f"'T02'!{line(book, 'class-a', 'closing_balance')['Used'].coordinate}"


def test_a_number_that_excel_would_change_is_refused_in_a_corrected_cell(tmp_path: Path) -> None:
    book = written(*checked(), tmp_path / "book.xlsx")
    sheet = line(book, "class-b", "closing_balance")["Corrected"].parent
    refuse = next(one for one in sheet.data_validations.dataValidation if one.type == "custom")
    assert (str(refuse.sqref), refuse.formula1) == ("E5:E12", "IF(ISNUMBER(E5),ABS(E5)<1E15,TRUE)")
    assert "15 digits" in refuse.error
    assert refuse.showErrorMessage


def test_the_document_says_what_it_is_and_in_which_language(tmp_path: Path) -> None:
    about = written(*checked(), tmp_path / "book.xlsx").properties
    assert (about.title, about.creator, about.language) == ("Working paper", "Ada", "en-GB")
    assert "SenseTime" in about.subject


@pytest.mark.parametrize(("subject", "said"), [
    ("f1/issued_shares/wvr-ordinary-shares-b", "issued shares, WVR ordinary shares, class B"),
    ("f1/votes/3@class-a", "votes, 3, class A"),
    ("f1", "the whole filing"),
])  # fmt: skip
def test_where_a_check_ran_is_said_as_the_form_writes_it(subject: str, said: str) -> None:
    review, checker = checked()
    paper = Paper(Workbook(), review, [], NOON)
    assert paper.where(replace(next(iter(checker.findings.values())), subject=subject)) == said
