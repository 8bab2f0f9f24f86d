"""A small return with checks of every kind, and where things stand in the working paper of it."""

from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

from openpyxl import Workbook, load_workbook
from openpyxl.cell.cell import Cell

from reviewer.core.check import (
    Row,
    Verdict,
    agree,
    agree_as_printed,
    at_least,
    at_most,
    cannot_tell,
    check,
    holds,
    not_applicable,
    rows_with,
)
from reviewer.core.checker import Checker
from reviewer.core.figure import constant, percent_of, said, total
from reviewer.core.review import Review
from reviewer.export.checks_sheet import FIRST, NAMES
from reviewer.export.table_layout import HEAD_ROW
from reviewer.export.working_paper import write_working_paper
from tests.review_of import review_of

NOON = datetime(2023, 2, 3, 4, 0, tzinfo=UTC)
RETURN = """
    facts | issuer         | month_ended     | date_submitted
    -     | SenseTime Inc. | 31 January 2023 | 03 February 2023

    issued_shares | opening_balance | movement~  | closing_balance | percentage
    class-b       |  25,973,445,420 | 7,139,508  |  25,980,584,928 | 0.03 %
    class-a       |   7,527,254,580 |            |   7,527,254,581 | 0.00 %

    capital | par_price   | number            | capital_paid
    class-b | 0.000000025 | 1,992,000,000,000 | 49,800
    class-a | 0.000000025 | 8,000,000,000     | 200.00

    repurchases | trading_date     | highest_price | lowest_price | number  | total_paid | venue
    class-b#1   | 30 December 2022 | 2.25          | 2.17         | 450,000 | 998,231.55 | HKEX
    class-b#2   | 03 January 2023  | 2.20          | -            | (1,200) | 2,640.00   | HKEX
"""


@check(tick="RF", code="A1", basis="form", each=rows_with("opening_balance", "movement", "closing_balance"))
def rolls(row: Row) -> Verdict:
    """Opening and movement give closing."""
    return agree(stated=row.closing_balance, computed=row.opening_balance + row.movement)


@check(tick="R", code="A2", basis="form", each=rows_with("percentage", "movement", "opening_balance"))
def share_of_opening(row: Row) -> Verdict:
    """The movement in per cent of the opening balance."""
    return agree_as_printed(stated=row.percentage, computed=percent_of(abs(row.movement), row.opening_balance))


@check(tick="R", code="A3", basis="form", each=rows_with("par_price", "number"))
def capital(row: Row) -> Verdict:
    """Number times par value is the capital."""
    return agree(stated=row.capital_paid, computed=row.number * row.par_price)


@check(tick="R", code="A4", basis="rule", each=rows_with("opening_balance", "closing_balance"))
def below_a_limit(row: Row) -> Verdict:
    """The closing balance is at most a tenth more than the opening balance, in whole shares."""
    limit = (row.opening_balance * constant(11, "", "eleven") / constant(10, "", "tenths")).rounded(0)
    return at_most(row.closing_balance, limit)


@check(tick="S", code="A5", basis="rule", each=rows_with("month_ended", "date_submitted"))
def submitted_within_ten_days(row: Row) -> Verdict:
    """The return is submitted within ten days."""
    return at_most(row.date("date_submitted"), row.date("month_ended").plus_days(10))


@check(tick="S", code="A6", basis="rule", each=rows_with("issuer"))
def names_its_issuer(row: Row) -> Verdict:
    """The issuer is named."""
    return holds(bool(row.text("issuer").value), stated=row.text("issuer"), why="a name is printed")


@check(tick="S", code="A7", basis="rule", each=rows_with("venue"))
def bought_on_the_exchange(row: Row) -> Verdict:
    """Shares are bought on the exchange."""
    return agree(stated=row.text("venue"), computed=said("HKEX", "the name of the exchange"))


@check(tick="R", code="A8", basis="rule", each=rows_with("highest_price", "lowest_price", "number", "total_paid"))
def paid_about_the_average(row: Row) -> Verdict:
    """The total paid is not less than nine tenths of the number at the average price."""
    average = total([row.highest_price, row.lowest_price]) / constant(2, "", "two prices")
    least = abs(row.number) * average * constant(Decimal("0.9"), "", "nine tenths")
    return at_most(-row.total_paid, -least)


@check(tick="R", code="A10", basis="rule", each=rows_with("highest_price", "lowest_price", "total_paid"))
def prices_differ_by_little(row: Row) -> Verdict:
    """The highest price is at least the lowest, taken off with its own doubling."""
    twice = row.lowest_price - (row.lowest_price + row.lowest_price - row.lowest_price - (-row.lowest_price))
    return at_least(row.highest_price, row.lowest_price + row.lowest_price + twice)


@check(tick="R", code="A9", basis="rule", each=rows_with("trading_date", "number"))
def only_weekdays(row: Row) -> Verdict:
    """Not a rule of this form."""
    if row.number.value < 0:
        raise cannot_tell("a number below nil says nothing")
    return not_applicable("another form")


CHECKS = (
    rolls, share_of_opening, capital, below_a_limit, submitted_within_ten_days, names_its_issuer,
    bought_on_the_exchange, paid_about_the_average, prices_differ_by_little, only_weekdays,
)  # fmt: skip


def checked(text: str = RETURN, into: Review | None = None, id: str = "f1") -> tuple[Review, Checker]:
    """A drawn review and its findings."""
    review = review_of(text, into=into, id=id)
    checker = Checker(review, CHECKS)
    checker.run()
    return review, checker


def written(review: Review, checker: Checker, path: Path, **options: object) -> Workbook:
    """The workbook with its formulas, just written."""
    write_working_paper(review, checker.findings, path, at=NOON, who="Ada", **options)  # type: ignore[arg-type]
    return load_workbook(path)


def results(book: Workbook, name: str = "Result") -> dict[str, str]:
    """Rule and place of each check to what one of its cells says."""
    rows = book["Checks"].iter_rows(min_row=FIRST, values_only=True)
    return {f"{row[2]} {row[1]} {row[5]}": row[NAMES[name] - 1] for row in rows if row[0]}


def formulas(book: Workbook) -> list[tuple[str, str]]:
    """Sheet and cell of every formula."""
    return [
        (sheet.title, cell.coordinate)
        for sheet in book.worksheets
        for row in sheet.iter_rows()
        for cell in row
        if cell.data_type == "f"
    ]


def line(book: Workbook, row: str, field: str) -> dict[str, Cell]:
    """The cells of a figure on its sheet, by their headings."""
    for sheet in book.worksheets:
        if not sheet.title.startswith("T"):
            continue
        heads = [cell.value for cell in sheet[HEAD_ROW]]
        for cells in sheet.iter_rows(min_row=HEAD_ROW + 1):
            if (cells[1].value, cells[2].value) == (row or "-", field.replace("_", " ")):
                return dict(zip(heads, cells, strict=True))
    raise LookupError(f"no line for {row} {field}")
