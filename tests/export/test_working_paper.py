"""The workbook re-performs the review: its formulas, worked by another program, give the engine's own results."""

import zipfile
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook

from reviewer.core.check import Outcome, Row, Verdict, agree, agree_as_printed, at_most, check, holds, rows_with
from reviewer.core.checker import Checker
from reviewer.core.figure import constant, percent_of
from reviewer.core.reading import FieldKey
from reviewer.core.review import Action, Review, Wrong
from reviewer.export import working_paper
from reviewer.export.checks_sheet import DIFFERENCE, HEAD_ROW, LETTER, REPORTED, RESULT
from reviewer.export.plain_text import sheet_name
from reviewer.export.working_paper import ExportError, write_working_paper
from tests.export.recalculated import recalculated
from tests.review_of import review_of

NOON = datetime(2023, 2, 3, 12, 0, tzinfo=UTC)
RETURN = """
    facts | issuer         | month_ended     | date_submitted
    -     | SenseTime Inc. | 31 January 2023 | 03 February 2023

    issued_shares | opening_balance | movement~  | closing_balance | percentage
    class-b       |  25,973,445,420 | 7,139,508  |  25,980,584,928 | 0.03 %
    class-a       |   7,527,254,580 |            |   7,527,254,581 | 0.00 %

    par_value | opening_par_value | number            | opening_capital_paid
    class-b   | 0.000000025       | 1,992,000,000,000 | 49,800
"""


@check(tick="RF", code="1", basis="form", each=rows_with("opening_balance", "movement", "closing_balance"))
def rolls(row: Row) -> Verdict:
    """Opening and movement give closing."""
    return agree(stated=row.closing_balance, computed=row.opening_balance + row.movement)


@check(tick="R", code="2", basis="form", each=rows_with("percentage", "movement", "opening_balance"))
def share_of_opening(row: Row) -> Verdict:
    """The movement in per cent of the opening balance."""
    return agree_as_printed(stated=row.percentage, computed=percent_of(abs(row.movement), row.opening_balance))


@check(tick="R", code="3", basis="form", each=rows_with("opening_par_value", "number"))
def capital(row: Row) -> Verdict:
    """Number times par value is the capital."""
    return agree(stated=row.opening_capital_paid, computed=row.number * row.opening_par_value)


@check(tick="R", code="4", basis="rule", each=rows_with("opening_balance", "closing_balance"))
def below_a_limit(row: Row) -> Verdict:
    """The closing balance is at most a tenth more than the opening balance, in whole shares."""
    limit = (row.opening_balance * constant(11, "", "eleven") / constant(10, "", "tenths")).rounded(0)
    return at_most(row.closing_balance, limit)


@check(tick="S", code="5", basis="rule", each=rows_with("month_ended", "date_submitted"))
def submitted_within_ten_days(row: Row) -> Verdict:
    """The return is submitted within ten days."""
    return at_most(row.date("date_submitted"), row.date("month_ended").plus_days(10))


@check(tick="S", code="6", basis="rule", each=rows_with("issuer"))
def names_its_issuer(row: Row) -> Verdict:
    """The issuer is named."""
    return holds(bool(row.text("issuer").value), stated=row.text("issuer"), why="a name is printed")


CHECKS = (rolls, share_of_opening, capital, below_a_limit, submitted_within_ten_days, names_its_issuer)


def checked(text: str = RETURN) -> tuple[Review, Checker]:
    """A drawn review and its findings."""
    review = review_of(text)
    checker = Checker(review, CHECKS)
    checker.run()
    return review, checker


def written(review: Review, checker: Checker, path: Path) -> Workbook:
    """The workbook with its formulas, just written."""
    write_working_paper(review, checker.findings, path, at=NOON, who="Ada")
    return load_workbook(path)


def results(book: Workbook) -> dict[str, str]:
    """Rule and row number to what the Result cell says."""
    rows = book["Checks"].iter_rows(min_row=HEAD_ROW + 1)
    return {f"{row[0].value}:{row[1].value}": row[RESULT - 1].value for row in rows}


def differences(book: Workbook) -> list[object]:
    """What every Difference cell says, from top to bottom."""
    return [row[DIFFERENCE - 1].value for row in book["Checks"].iter_rows(min_row=HEAD_ROW + 1)]


def formulas(book: Workbook) -> list[tuple[str, str]]:
    """Sheet and cell of every formula."""
    return [
        (sheet.title, cell.coordinate)
        for sheet in book.worksheets
        for row in sheet.iter_rows()
        for cell in row
        if cell.data_type == "f"
    ]


def test_the_sheets_stand_in_the_order_an_auditor_expects(tmp_path: Path) -> None:
    book = written(*checked(), tmp_path / "book.xlsx")
    assert book.sheetnames == [
        "About", "Summary", "T01", "T02", "T03", "Checks", "Exceptions", "Corrections", "Sources",
    ]  # fmt: skip


def test_another_program_works_out_the_same_for_every_formula(tmp_path: Path) -> None:
    path = tmp_path / "book.xlsx"
    book = written(*checked(), path)
    ours, theirs = load_workbook(path, data_only=True), recalculated(path, tmp_path)
    assert len(formulas(book)) > 40
    for sheet, cell in formulas(book):
        mine, other = ours[sheet][cell].value, theirs[sheet][cell].value
        if isinstance(mine, int | float) and isinstance(other, int | float):
            assert other == pytest.approx(mine, rel=1e-12, abs=1e-12), (sheet, cell)
        else:
            assert (other or "") == (mine or ""), (sheet, cell)


def test_formulas_carry_the_engines_results_for_readers_that_do_not_calculate(tmp_path: Path) -> None:
    review, checker = checked()
    written(review, checker, tmp_path / "book.xlsx")
    values = load_workbook(tmp_path / "book.xlsx", data_only=True)
    said = list(results(values).values())
    told = [finding.outcome for finding in checker.findings.values()]
    expected = ["agrees" if outcome is Outcome.AGREES else outcome.value for outcome in told]
    assert said[:-1] == expected[:-1]
    assert said[-1] == "judged by the tool"


@pytest.mark.parametrize("field", ["opening_balance", "movement", "closing_balance"])
@pytest.mark.parametrize("row", ["class-b", "class-a"])
def test_changing_a_corrected_cell_turns_the_checks_that_rest_on_it_and_no_other(
    tmp_path: Path, row: str, field: str
) -> None:
    path = tmp_path / "book.xlsx"
    review, checker = checked()
    first = recalculated_copy(written(review, checker, path), path, tmp_path / "before")
    before, unchanged = results(first), differences(first)
    book = load_workbook(path)
    key = FieldKey("f1", "issued_shares", row, field)
    cell = next(
        c for c in book["T02"]["B"] if c.value == row and book["T02"].cell(c.row, 3).value == field.replace("_", " ")
    )
    book["T02"].cell(cell.row, 6).value = 123_456
    second = recalculated_copy(book, path, tmp_path / "after")
    after, changed = results(second), differences(second)
    review.act("Ada", Action.CORRECT, str(key), at=NOON, text="123,456", wrong=Wrong.MISREAD)
    checker.rerun([key])
    expected = {
        name: "agrees" if finding.outcome is Outcome.AGREES else finding.outcome.value
        for name, finding in zip(before, checker.findings.values(), strict=True)
    }
    live = {name for name, said in before.items() if said in ("agrees", "exception")}
    assert {name: after[name] for name in live} == {name: expected[name] for name in live}
    assert changed != unchanged


def recalculated_copy(book: Workbook, path: Path, folder: Path) -> Workbook:
    """A changed workbook, saved and recalculated."""
    folder.mkdir()
    book.save(folder / path.name)
    return recalculated(folder / path.name, folder)


def test_a_blank_stays_blank_and_is_used_as_nil_where_the_form_says_so(tmp_path: Path) -> None:
    book = written(*checked(), tmp_path / "book.xlsx")
    sheet = book["T02"]
    (row,) = [c.row for c in sheet["J"] if c.value and "counted as 0" in str(c.value)]
    assert sheet.cell(row, 4).value is None
    assert sheet.cell(row, 7).value == f"=IF(ISBLANK(F{row}),0,F{row})"


def test_a_correction_stands_beside_what_is_printed(tmp_path: Path) -> None:
    review, checker = checked()
    key = FieldKey("f1", "issued_shares", "class-a", "closing_balance")
    review.act("Ada", Action.CORRECT, str(key), at=NOON, text="7,527,254,580", wrong=Wrong.MISPRINT, reason="a slip")
    checker.rerun([key])
    book = written(review, checker, tmp_path / "book.xlsx")
    rows = [[cell.value for cell in row] for row in book["T02"].iter_rows(min_row=5)]
    assert [7_527_254_581, None, 7_527_254_580] in [row[3:6] for row in rows]
    log = [[cell.value for cell in row] for row in book["Corrections"].iter_rows(min_row=4)]
    assert log[0][3:8] == ["7,527,254,581", "7,527,254,580", "misprint", "a slip", "Ada"]


def test_par_values_keep_nine_decimals_and_dates_are_dates(tmp_path: Path) -> None:
    book = written(*checked(), tmp_path / "book.xlsx")
    assert book["T03"]["D5"].value == 0.000000025
    assert book["T03"]["D5"].number_format.startswith("#,##0.000000000;")
    assert book["T01"]["D6"].value == datetime(2023, 1, 31)  # noqa: DTZ001 - a day, not a time


def test_a_figure_longer_than_excel_keeps_is_text_with_a_warning(tmp_path: Path) -> None:
    text = """
        issued_shares | opening_balance           | movement~ | closing_balance
        class-b       | 1,992,000,000,000,000,001 |           | 1,992,000,000,000,000,001
    """
    review, checker = checked(text)
    book = written(review, checker, tmp_path / "book.xlsx")
    assert book["T01"]["D5"].value == "1,992,000,000,000,000,001"
    assert "15 digits" in book["T01"]["J5"].value
    assert results(book)["1:1"] == "judged by the tool"
    assert book["Checks"][f"{LETTER[REPORTED]}5"].value == "1,992,000,000,000,000,001"


def test_the_same_review_gives_the_same_bytes(tmp_path: Path) -> None:
    first, second = tmp_path / "1.xlsx", tmp_path / "2.xlsx"
    for path in (first, second):
        review, checker = checked()
        write_working_paper(review, checker.findings, path, at=NOON)
    assert first.read_bytes() == second.read_bytes()


def test_nothing_in_the_workbook_leads_out_of_it(tmp_path: Path) -> None:
    written(*checked(), tmp_path / "book.xlsx")
    with zipfile.ZipFile(tmp_path / "book.xlsx") as package:
        parts = {name: package.read(name).decode() for name in package.namelist() if name.endswith((".xml", ".rels"))}
    assert not [name for name, text in parts.items() if 'TargetMode="External"' in text]
    assert not [name for name in parts if "vba" in name.casefold() or "externalLink" in name]
    assert 'state="hidden"' not in parts["xl/workbook.xml"]


HOSTILE = (
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=1+1",
    "\r=1+1",
    "＝1+1",
    "=cmd|' /C calc'!A0",
    "#N/A",
    "'=1",
    "a\x00b\x1bc",
)


@pytest.mark.parametrize("issuer", HOSTILE)
def test_no_text_of_a_filing_becomes_a_formula(tmp_path: Path, issuer: str) -> None:
    review, checker = checked()
    key = FieldKey("f1", "facts", "", "issuer")
    review.act(issuer, Action.CORRECT, str(key), at=NOON, text=issuer, wrong=Wrong.MISREAD, reason=issuer)
    checker.rerun([key])
    book = written(review, checker, tmp_path / "book.xlsx")
    for sheet, cell in formulas(book):
        assert book[sheet][cell].value.startswith(("=IF(", "='T", "=ROUND(", "=COUNTIF(", "=(", "=ABS(")), (sheet, cell)
    assert not [c for s in book.worksheets for r in s.iter_rows() for c in r if c.data_type == "e"]


@given(st.text())
def test_every_sheet_name_is_legal(wanted: str) -> None:
    name = sheet_name(wanted, {"Checks"})
    assert 1 <= len(name) <= 31
    assert not set(name) & set("[]:*?/\\")
    assert name.casefold() != "checks"


def test_a_full_disk_leaves_the_old_workbook_untouched(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "book.xlsx"
    path.write_bytes(b"the old one")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(working_paper, "with_results", full)
    with pytest.raises(ExportError, match="The disk is full"):
        written(*checked(), path)
    assert path.read_bytes() == b"the old one"
    assert [file.name for file in tmp_path.iterdir()] == ["book.xlsx"]


def test_a_folder_that_is_gone_says_so(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="not there any more"):
        written(*checked(), tmp_path / "gone" / "book.xlsx")


def test_a_workbook_open_elsewhere_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "book.xlsx"
    path.write_bytes(b"the old one")

    def refused(*_: object) -> None:
        raise PermissionError(13, "in use")

    monkeypatch.setattr("os.replace", refused)
    with pytest.raises(ExportError, match=r"open in another program.*book \(2\)\.xlsx"):
        written(*checked(), path)
    assert path.read_bytes() == b"the old one"


def test_a_cancelled_export_writes_nothing(tmp_path: Path) -> None:
    review, checker = checked()
    with pytest.raises(ExportError, match="cancelled"):
        write_working_paper(review, checker.findings, tmp_path / "b.xlsx", at=NOON, cancelled=lambda: True)
    assert list(tmp_path.iterdir()) == []


def test_a_value_that_did_not_come_out_right_is_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(working_paper, "_same", lambda seen, result: result != Decimal(49_800))
    with pytest.raises(ExportError, match="did not come out right"):
        written(*checked(), tmp_path / "b.xlsx")


def test_dates_compare_by_formula(tmp_path: Path) -> None:
    review, checker = checked()
    book = written(review, checker, tmp_path / "book.xlsx")
    finding = next(f for f in checker.findings.values() if f.check is submitted_within_ten_days)
    assert finding.computed is not None
    assert finding.computed.value == date(2023, 2, 10)
    assert "agrees" in results(load_workbook(tmp_path / "book.xlsx", data_only=True)).values()
    assert book["Checks"].max_row >= HEAD_ROW + len(checker.findings)
