"""What is printed is read exactly, and printed back the same way."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.core.errors import PrintedError
from reviewer.core.printed import digits_of, print_number, read_printed, well_grouped
from reviewer.core.printed_dates import dates_found, print_date, read_date

FIGURES = st.integers(0, 9).flatmap(
    lambda places: st.decimals(min_value=Decimal(-(10**15)), max_value=Decimal(10**15), places=places)
)


@given(FIGURES, st.booleans())
def test_print_then_read_gives_the_same_number(value: Decimal, brackets: bool) -> None:
    decimals = -int(value.as_tuple().exponent)
    seen = read_printed(print_number(value, decimals, brackets=brackets), "shares")
    assert seen.value == value
    assert seen.decimals == decimals


@given(FIGURES)
def test_what_is_printed_is_well_grouped(value: Decimal) -> None:
    assert well_grouped(print_number(value))


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2200, 12, 31)))
def test_print_then_read_gives_the_same_date(day: date) -> None:
    assert read_date(print_date(day)) == day


@given(st.integers(10**4, 10**15), st.data())
def test_a_misplaced_comma_is_refused(number: int, data: st.DataObject) -> None:
    plain = str(number)
    place = data.draw(st.integers(1, len(plain) - 1).filter(lambda at: (len(plain) - at) % 3 != 0))
    with pytest.raises(PrintedError):
        read_printed(f"{plain[:place]},{plain[place:]}", "shares")


@pytest.mark.parametrize(
    ("printed", "value", "unit"),
    [
        ("7,520,115,072", "7520115072", ""),
        ("(5,000)", "-5000", ""),
        ("-29,519,059", "-29519059", ""),
        ("\u221222.5", "-22.5", ""),
        ("USD 0.000000025", "0.000000025", "USD"),
        ("HK$515", "515", "HKD"),
        ("-30.2 %", "-30.2", "%"),
        ("\uff11,\uff10\uff10\uff10", "1000", ""),
        ("1 000 000", "1000000", ""),
        ("49,800 USD", "49800", "USD"),
    ],
)
def test_a_printed_figure(printed: str, value: str, unit: str) -> None:
    seen = read_printed(printed, "shares")
    assert seen.value == Decimal(value)
    assert seen.unit == unit


@pytest.mark.parametrize(
    ("printed", "nil"),
    [
        ("", "blank"),
        ("  ", "blank"),
        ("-", "nil mark"),
        ("N/A", "nil mark"),
        ("Nil", "nil mark"),
        ("不適用", "nil mark"),
    ],
)
def test_a_blank_or_nil_mark_is_not_zero(printed: str, nil: str) -> None:
    seen = read_printed(printed, "shares")
    assert seen.value is None
    assert seen.nil == nil


def test_a_printed_nought_is_zero() -> None:
    assert read_printed("0", "shares").value == Decimal(0)


@pytest.mark.parametrize(
    ("printed", "meant"),
    [
        ("25,948.809,928", "two kinds of separator. Did you mean 25,948,809,928?"),
        ("8006,041.45", "its commas do not stand at thousands. Did you mean 8,006,041.45?"),
        ("1O,000", "characters that no figure has"),
        ("1.2.3", "two kinds of separator"),
    ],
)
def test_bad_input_gets_one_plain_sentence(printed: str, meant: str) -> None:
    with pytest.raises(PrintedError, match=meant.replace("?", r"\?").replace(".", r"\.")):
        read_printed(printed, "shares")


def test_the_digits_of_damaged_text() -> None:
    assert digits_of("8006,041.45") == Decimal("8006041.45")
    assert digits_of("(1,00)") == Decimal(-100)
    assert digits_of("Nil") is None


@pytest.mark.parametrize(
    "printed", ["31 January 2023", "January 31, 2023", "2023年1月31日", "31/01/2023", "2023-01-31", "31 Jan 2023"]
)
def test_dates_as_filings_print_them(printed: str) -> None:
    assert read_date(printed) == date(2023, 1, 31)


@pytest.mark.parametrize("printed", ["31 February 2023", "January 2023", "31.1.2023"])
def test_what_is_no_date_is_refused(printed: str) -> None:
    with pytest.raises(PrintedError):
        read_date(printed)


def test_dates_in_running_text() -> None:
    text = "adopted on 1 June 2022 and amended on 2023年1月31日, but not on 31 February 2023"
    assert [found.day for found in dates_found(text)] == [date(2022, 6, 1), date(2023, 1, 31)]
