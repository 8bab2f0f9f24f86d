"""The working of a finding, as the reviewer reads it."""

from datetime import date
from decimal import Decimal

from reviewer.core.amount import Amount
from reviewer.core.check import FilingRecords, Row, Verdict, agree, at_most, check, each_filing, rows_with
from reviewer.core.checker import Checker, Finding
from reviewer.core.figure import Figure, Statement, constant, percent_of
from reviewer.core.reading import FieldKey
from reviewer.core.working import operand_numbers, working
from tests.review_of import review_of


def figure(text: str, unit: str = "shares") -> Figure:
    value = Decimal(text.replace(",", ""))
    return Figure(Amount(value, unit), "field", (), FieldKey("f1", "t", "r", text), text, len(text.partition(".")[2]))


def test_a_roll_forward_reads_as_one_line() -> None:
    opening, fewer, more = figure("25,973,445,420"), figure("31,775,000"), figure("7,139,508")
    assert working(opening - fewer + more) == "25,973,445,420 - 31,775,000 + 7,139,508 = 25,948,809,928"


def test_a_decrease_in_brackets_is_taken_off() -> None:
    assert working(figure("1,000,000") + figure("-5,000")) == "1,000,000 - 5,000 = 995,000"


def test_a_sum_taken_off_stands_in_brackets() -> None:
    assert working(figure("100") - (figure("20") + figure("30"))) == "100 - (20 + 30) = 50"


def test_products_keep_the_printed_decimals() -> None:
    par = figure("0.000000025", "USD")
    assert working(figure("1,992,000,000,000") * par) == "1,992,000,000,000 × 0.000000025 = USD 49,800"


def test_a_rounded_percentage_shows_what_was_rounded() -> None:
    exact = percent_of(figure("31,775,000"), figure("33,500,700,000"))
    assert working(exact.rounded(2)) == ("31,775,000 / 33,500,700,000 = 0.094849 %, rounded to 2 decimals = 0.09 %")


def test_a_lone_figure_is_shown_as_it_stands() -> None:
    assert working(figure("7,520,115,072")) == "7,520,115,072"
    assert working(constant(5, "shares")) == "5"
    assert working(None) == ""


def test_days_are_added_to_a_date() -> None:
    assert working(Statement(date(2023, 1, 31), "field").plus_days(5)) == "31 January 2023 + 5 days = 05 February 2023"


@check(tick="RF", code="T1", basis="the form", each=rows_with("opening", "movement", "closing"))
def rolls_forward(row: Row) -> Verdict:
    """Opening and movement give closing."""
    return agree(row.closing, row.opening + row.movement)


@check(tick="LM", code="T2", basis="the form", each=each_filing())
def within_limit(filing: FilingRecords) -> Verdict:
    """Closing is at most a limit."""
    return at_most(filing.row("shares", "a").closing, constant(9, "shares"))


RETURN = """
    shares | opening | movement | closing
    a      |       5 |        2 |       7
"""


def found(name: str) -> Finding:
    checker = Checker(review_of(RETURN), [rolls_forward, within_limit])
    return next(finding for id, finding in checker.run().items() if id.startswith(name))


def test_operands_are_numbered_and_the_result_has_its_sign() -> None:
    numbers = {key.field: sign for key, sign in operand_numbers(found("rolls_forward")).items()}
    assert numbers == {"opening": "1", "movement": "2", "closing": "="}
    assert list(operand_numbers(found("within_limit")).values()) == ["≤"]
