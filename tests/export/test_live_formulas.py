"""The workbook re-performs the review: its formulas, worked by another program, give the engine's own results."""

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl import load_workbook

from reviewer.checks import all_checks
from reviewer.core.amount import Amount
from reviewer.core.check import Outcome
from reviewer.core.checker import Checker
from reviewer.core.figure import Figure
from reviewer.core.reading import FieldKey
from reviewer.core.review import Action, Review
from reviewer.export.checks_sheet import FIRST
from reviewer.export.formulas import Formula, Rates
from reviewer.export.places import Place, Places
from tests.export.paper_of import (
    CHECKS,
    NOON,
    checked,
    formulas,
    line,
    results,
    submitted_within_ten_days,
    written,
)
from tests.export.recalculated import alike, recalculated
from tests.review_of import review_of

# Every figure and date that a live check of the return rests on, and what is typed over it.
OPERANDS = {
    ("issued_shares", "class-b", "opening_balance"): "25,973,445,421",
    ("issued_shares", "class-b", "movement"): "71,395,080",
    ("issued_shares", "class-b", "closing_balance"): "25,980,584,929",
    ("issued_shares", "class-b", "percentage"): "0.05 %",
    ("issued_shares", "class-a", "opening_balance"): "1,000,000,000",
    ("issued_shares", "class-a", "movement"): "1",
    ("issued_shares", "class-a", "closing_balance"): "7,527,254,580",
    ("issued_shares", "class-a", "percentage"): "0.01 %",
    ("capital", "class-b", "par_price"): "0.000000026",
    ("capital", "class-b", "number"): "1,992,000,000,001",
    ("capital", "class-b", "capital_paid"): "49,801",
    ("capital", "class-a", "capital_paid"): "200.01",
    ("facts", "", "month_ended"): "23 January 2023",
    ("facts", "", "date_submitted"): "11 February 2023",
    ("repurchases", "class-b#1", "highest_price"): "22.50",
    ("repurchases", "class-b#1", "lowest_price"): "21.70",
    ("repurchases", "class-b#1", "number"): "4,500,000",
    ("repurchases", "class-b#1", "total_paid"): "98,231.55",
    ("repurchases", "class-b#1", "venue"): "SGX",
}


def test_another_program_works_out_the_same_for_every_formula(tmp_path: Path) -> None:
    review, checker = checked()
    checked(into=review, id="f2")
    checker.run()
    path = tmp_path / "book.xlsx"
    book = written(review, checker, path)
    ours, (theirs,) = load_workbook(path, data_only=True), recalculated(tmp_path, path)
    assert len(formulas(book)) > 150
    differing = [
        (sheet, cell, book[sheet][cell].value)
        for sheet, cell in formulas(book)
        if not alike(ours[sheet][cell].value, theirs[sheet][cell].value)
    ]
    assert not differing


def test_changing_a_figure_turns_the_checks_that_rest_on_it_and_no_other(tmp_path: Path) -> None:
    original = tmp_path / "book.xlsx"
    written(*checked(), original)
    before = results(load_workbook(original, data_only=True))
    changed = [typed_over(original, tmp_path / f"{n}.xlsx", operand) for n, operand in enumerate(OPERANDS)]
    for operand, after in zip(OPERANDS, recalculated(tmp_path, *changed), strict=True):
        review = corrected(operand)
        checker = Checker(review, CHECKS)
        checker.run()
        expected = results(written(review, checker, tmp_path / "again.xlsx"), "At export")
        # What only looked at the figure, to see whether it applies, waits for the tool.
        waiting = {name for name in expected if name.startswith("A9") and results(after)[name] == "open"}
        assert {k: v for k, v in results(after).items() if k not in waiting} == {
            k: v for k, v in expected.items() if k not in waiting
        }, operand
        assert results(after) != before, operand


def corrected(operand: tuple[str, str, str]) -> Review:
    """The review with one figure typed over."""
    review, _ = checked()
    review.act("Ada", Action.CORRECT, str(FieldKey("f1", *operand)), at=NOON, text=OPERANDS[operand])
    return review


def typed_over(original: Path, path: Path, operand: tuple[str, str, str]) -> Path:
    """The workbook with the same figure typed into its Corrected cell."""
    book = load_workbook(original)
    _, row, field = operand
    line(book, row, field)["Corrected"].value = corrected(operand).stands(FieldKey("f1", *operand))
    book.save(path)
    return path


def test_formulas_carry_the_engines_results_for_readers_that_do_not_calculate(tmp_path: Path) -> None:
    review, checker = checked()
    written(review, checker, tmp_path / "book.xlsx")
    values = load_workbook(tmp_path / "book.xlsx", data_only=True)
    assert list(results(values).values()) == list(results(values, "At export").values())
    assert set(results(values).values()) == {"agrees", "exception", "open", "not applicable"}
    assert line(values, "class-b", "closing_balance")["Used"].value == 25_980_584_928


def test_a_check_is_a_formula_over_used_cells_without_constants(tmp_path: Path) -> None:
    book = written(*checked(), tmp_path / "book.xlsx")
    assert results(book, "Recomputed")["A1 F1 issued shares, class B"] == "='T02'!$F$5+'T02'!$F$6"
    assert results(book, "Recomputed")["A2 F1 issued shares, class B"].endswith("*'Rates'!$B$5")
    assert results(book, "Result")["A1 F1 issued shares, class B"].startswith('=IF(ISERROR(J5),"open",IF(ABS(')
    assert book["Rates"]["D5"].value == "per cent: parts in a hundred"
    assert not [
        book[sheet][cell].value
        for sheet, cell in formulas(book)
        if sheet == "Checks" and any(part.isdigit() for part in book[sheet][cell].value.replace("(", ",").split(","))
    ]


@pytest.mark.parametrize(("operation", "written_as"), [("min", "MIN"), ("max", "MAX"), ("abs", "ABS")])
def test_a_choice_of_figures_is_a_function(operation: str, written_as: str) -> None:
    key, places = FieldKey("f1", "t", "r", "c"), Places()
    places.used[key] = Place("T01", 5, 6)
    field = Figure(Amount(Decimal(1)), "field", key=key)
    whole = Figure(Amount(Decimal(1)), operation, (field, field)[: 1 if operation == "abs" else 2])
    formula = Formula(places, Rates(), "A1").of(whole)
    assert formula in (f"{written_as}('T01'!$F$5)", f"{written_as}('T01'!$F$5,'T01'!$F$5)")


def test_what_has_no_two_sides_says_who_judged(tmp_path: Path) -> None:
    book = written(*checked(), tmp_path / "book.xlsx")
    assert results(load_workbook(tmp_path / "book.xlsx", data_only=True))["A6 F1 facts"] == "agrees"
    assert results(book)["A6 F1 facts"] == '=IF(ISBLANK(\'T01\'!$E$5),"agrees","open")'
    assert "judged by the tool" in results(book, "Why")["A6 F1 facts"]
    assert results(book)["A9 F1 repurchases, class B#2"] == "open"
    assert "a number below nil" in results(book, "Why")["A9 F1 repurchases, class B#2"]
    assert results(book, "Reported")["A9 F1 repurchases, class B#2"] is None


def test_an_explained_exception_stays_one_with_its_reason_beside_it(tmp_path: Path) -> None:
    review, checker = checked()
    finding = next(f for f in checker.findings.values() if f.outcome is Outcome.EXCEPTION)
    stated, computed = finding.stated, finding.computed
    assert stated is not None
    assert computed is not None
    told = f"{stated.value} | {computed.value}"
    review.act("Ada", Action.EXPLAIN, finding.id, at=NOON, text=told, reason="agreed with the drafter")
    checker.repeat(finding.id)
    book = written(review, checker, tmp_path / "book.xlsx")
    name = "A1 F1 issued shares, class A"
    assert results(load_workbook(tmp_path / "book.xlsx", data_only=True))[name] == "exception"
    assert results(book, "At export")[name] == "explained"
    assert "agreed with the drafter" in results(book, "Why")[name]
    assert results(book, "By")[name] == "Ada"
    assert results(book, "When")[name] == "03 February 2023 12:00:00 (UTC+8)"


def test_operands_are_links_to_their_cells(tmp_path: Path) -> None:
    book = written(*checked(), tmp_path / "book.xlsx")
    links = {cell.hyperlink.location for row in book["Checks"].iter_rows() for cell in row if cell.hyperlink}
    assert "'T02'!F5" in links
    assert all(book[link.split("'")[1]][link.split("!")[1]].value for link in links)


def test_the_summary_counts_what_the_checks_say(tmp_path: Path) -> None:
    review, checker = checked()
    written(review, checker, tmp_path / "book.xlsx")
    row = [cell.value for cell in load_workbook(tmp_path / "book.xlsx", data_only=True)["Summary"][7]]
    outcomes = [finding.outcome for finding in checker.findings.values()]
    counts = [Outcome.AGREES, Outcome.EXCEPTION, Outcome.EXPLAINED, Outcome.OPEN, Outcome.NOT_APPLICABLE]
    assert row[6:12] == [len(outcomes), *(outcomes.count(outcome) for outcome in counts)]
    assert row[1] == "SenseTime Inc."
    assert row[12:14] == [0, "exceptions to settle"]


def test_a_filing_with_lost_pages_does_not_read_as_clean(tmp_path: Path) -> None:
    review, _ = checked()
    review.filings["f1"] = replace(review.filings["f1"], lost=(2, 4))
    checker = Checker(review, [submitted_within_ten_days])
    checker.run()
    written(review, checker, tmp_path / "book.xlsx")
    summary = load_workbook(tmp_path / "book.xlsx", data_only=True)["Summary"]
    for number in (7, 8):
        assert [cell.value for cell in summary[number]][12:14] == [2, "pages could not be read"]
    assert summary["C4"].value == "pages could not be read"


def test_headline_figures_have_names(tmp_path: Path) -> None:
    book = written(*checked(), tmp_path / "book.xlsx")
    assert book.defined_names["F1_issued_shares_class_b_closing_balance"].attr_text == "'T02'!$F$7"


def test_the_declared_checks_are_live_and_come_out_the_same(tmp_path: Path) -> None:
    text = """
        facts | issuer         | month_ended     | date_submitted
        -     | SenseTime Inc. | 31 January 2023 | 03 February 2023

        issued_shares         | opening_balance | movement~ | closing_balance
        wvr-ordinary-shares-b |  25,973,445,420 | 7,139,508 |  25,980,584,928
        wvr-ordinary-shares-a |   7,527,254,580 |           |   7,527,254,580

        authorised_shares     | opening_balance       | movement~ | closing_balance
        wvr-ordinary-shares-b | 1,992,000,000,000     |           | 1,992,000,000,000

        par_value             | opening_par_value | movement_par_value~ | closing_par_value
        wvr-ordinary-shares-b | 0.000000025       |                     | 0.000000025

        authorised_capital    | opening_balance | movement~ | closing_balance
        wvr-ordinary-shares-b |      49,800     |           | 49,900
    """
    review = review_of(text, form="FF301", version="1.0.1")
    checker = Checker(review, all_checks())
    checker.run()
    path = tmp_path / "book.xlsx"
    book = written(review, checker, path)
    assert sum(str(result).startswith("=IF(") for result in results(book).values()) >= 5
    (theirs,) = recalculated(tmp_path, path)
    assert results(theirs) == results(load_workbook(path, data_only=True)) == results(book, "At export")
    assert "exception" in results(theirs).values()


def test_every_outcome_is_tried_here() -> None:
    _, checker = checked()
    assert {finding.check for finding in checker.findings.values()} == set(CHECKS)
    assert {finding.outcome for finding in checker.findings.values()} == set(Outcome) - {Outcome.EXPLAINED}


def test_every_result_has_room_in_its_column(tmp_path: Path) -> None:
    book = written(*checked(), tmp_path / "book.xlsx")
    # 1,992,000,000,000 x 0.000000025, in all its decimals: what does not fit is made smaller, and never shown as ###.
    numbers = [cell for letter in "HIJ" for cell in book["Checks"][letter][FIRST - 1 :] if cell.data_type == "f"]
    figures = [cell for cell in numbers if "0" in cell.number_format]
    assert len(figures) > 10
    assert all(cell.alignment.shrink_to_fit for cell in figures)
