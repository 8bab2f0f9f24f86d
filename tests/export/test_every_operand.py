"""Whatever is typed over in the workbook, it never says anything but what the tool says, or that the tool must look."""

from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook
from openpyxl.utils.datetime import to_excel

from reviewer.checks import all_checks
from reviewer.core.checker import Checker
from reviewer.core.reading import FieldKey
from tests.export.evaluated import Sheets, SpreadsheetError
from tests.export.operands import Book, try_every_operand
from tests.export.paper_of import checked, formulas
from tests.export.recalculated import alike, recalculated
from tests.review_of import review_of

# A repurchase and a conversion on one form, percentages of a whole that has to be found, figures in the remarks.
NEXT_DAY = """
    facts | issuer         | date_submitted
    -     | SenseTime Inc. | 03 January 2023

    issued_shares | opening_date     | opening_balance | closing_date     | closing_balance
    class-b       | 30 November 2022 |  25,973,445,420 | 30 December 2022 |  25,948,809,928
    class-a       | 30 November 2022 |   7,527,254,580 | 30 December 2022 |   7,520,115,072

    changes   | event                | event_date       | number       | percentage | price
    class-b#1 | repurchase of shares | 30 December 2022 | (31,775,000) | 0.09 %     | 2.21
    class-b#2 | conversion of shares | 30 December 2022 | 7,139,508    | 0.02 %     |
    class-a#1 | conversion of shares | 29 December 2022 | (7,139,508)  | 0.03 %     |

    remark_figures | remarked
    class-b#1      | 7,139,508
    class-b#2      | 31,775,001
    class-b#3      | 38,914,508
    class-b#4      | 24,635,492
"""

REPURCHASE = """
    facts | issuer         | date_submitted
    -     | SenseTime Inc. | 03 January 2023

    repurchases | trading_date     | highest_price | lowest_price | number  | total_paid
    class-b#1   | 30 December 2022 | HKD 2.25      | HKD 2.17     | 450,000 | HKD 998,231.55
    class-b#2   | 03 January 2023  | HKD 2.20      |              | 12,000  | HKD 26,400
"""


def drawn() -> Checker:
    """The next day return with all declared checks run."""
    review = review_of(NEXT_DAY, kind="next_day_return", form="FF304", version="1.2.5")
    checker = Checker(review, all_checks())
    checker.run()
    return checker


def test_every_operand_of_the_small_return(tmp_path: Path) -> None:
    _, checker = checked()
    tried = try_every_operand(checker, tmp_path / "book.xlsx")
    assert not tried.wrong
    assert not tried.unmoved
    assert tried.changes > 100


def test_every_operand_of_a_return_whose_checks_choose(tmp_path: Path) -> None:
    tried = try_every_operand(drawn(), tmp_path / "book.xlsx")
    assert not tried.wrong
    assert not tried.unmoved
    assert tried.compared["same"] > tried.compared["open until the tool runs again"] > 0


def test_every_operand_of_what_is_paid_between_two_prices_or_at_one(tmp_path: Path) -> None:
    review = review_of(REPURCHASE, kind="next_day_return", form="FF304", version="1.2.5")
    checker = Checker(review, all_checks())
    checker.run()
    tried = try_every_operand(checker, tmp_path / "book.xlsx")
    assert not tried.wrong
    assert not tried.unmoved


@pytest.mark.parametrize(
    "name", ["figure_of_remarks_is_in_the_table", "percentage_is_of_all_shares_in_issue", "figures_of_remarks_add_up"]
)
def test_the_return_has_checks_that_choose(name: str) -> None:
    chosen = [finding for finding in drawn().findings.values() if finding.check.name == name]
    assert any(len(finding.verdict.cases) > 2 for finding in chosen)


def test_formulas_worked_here_are_those_of_another_program(tmp_path: Path) -> None:
    """What the operands are tried with is held against LibreOffice, over every formula and with figures typed over."""
    typed = {
        FieldKey("f1", "changes", "class-b#1", "number"): -31_775_001,
        FieldKey("f1", "changes", "class-b#2", "number"): 0,
        FieldKey("f1", "issued_shares", "class-b", "closing_date"): date(2022, 12, 29),
        FieldKey("f1", "issued_shares", "class-b", "opening_balance"): 0,
        FieldKey("f1", "remark_figures", "class-b#3", "remarked"): 38_914_509,
        FieldKey("f1", "facts", "", "issuer"): "Another Inc.",
    }
    checker = drawn()
    paths = [tmp_path / f"{number}.xlsx" for number in range(len(typed) + 1)]
    mark = Book(checker, paths[0])
    for path, (key, value) in zip(paths[1:], typed.items(), strict=True):
        book = load_workbook(paths[0])
        sheet, cell = mark.corrected[key]
        book[sheet][cell].value = value
        book.save(path)
    for path, theirs in zip(paths, recalculated(tmp_path, *paths), strict=True):
        book = load_workbook(path)
        ours = Sheets(book)
        differing = [
            (path.name, sheet, cell, book[sheet][cell].value, theirs[sheet][cell].value)
            for sheet, cell in formulas(book)
            if not alike(shown(ours, sheet, cell), number_of(theirs[sheet][cell].value))
        ]
        assert not differing


def shown(sheets: Sheets, sheet: str, cell: str) -> object:
    """What a cell shows, an error by its name."""
    try:
        return sheets.value(sheet, cell)
    except SpreadsheetError as error:
        return str(error)


def number_of(value: object) -> object:
    """Dates as the numbers they are in a spreadsheet."""
    return float(to_excel(value)) if isinstance(value, date) else value
