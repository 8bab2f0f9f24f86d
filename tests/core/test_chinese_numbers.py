"""Numbers and dates in Chinese characters are read exactly, and written back the same."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.core.chinese_numbers import (
    chinese_dates_found,
    print_chinese_date,
    print_chinese_number,
    read_chinese_date,
    read_chinese_number,
)
from reviewer.core.errors import PrintedError
from reviewer.core.printed import read_printed
from reviewer.core.printed_dates import dates_found, read_date

WHOLE = st.integers(min_value=0, max_value=10**16 - 1)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1.2億", "120000000"),
        ("１．２億", "120000000"),
        ("2,250萬", "22500000"),
        ("99百萬", "99000000"),
        ("1億2,000萬", "120000000"),
        ("１２，３４５", "12345"),
        ("三千五百萬", "35000000"),
        ("一萬零五", "10005"),
        ("一千零一十", "1010"),
        ("一万亿", "1000000000000"),
        ("十六", "16"),
        ("廿三", "23"),
        ("二零二五", "2025"),
        ("兩億", "200000000"),
        ("壹佰貳拾叁", "123"),
        ("負三點一四", "-3.14"),
    ],
)
def test_a_number_is_read(text: str, value: str) -> None:
    assert read_chinese_number(text) == Decimal(value)


@pytest.mark.parametrize("text", ["", "億", "百", "五五十", "十百", "1.2股", "12,34", "點五"])
def test_what_is_no_number_is_refused(text: str) -> None:
    with pytest.raises(PrintedError):
        read_chinese_number(text)


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("250萬元人民幣", "2500000", "RMB"),
        ("人民幣1.2億元", "120000000", "RMB"),
        ("270萬港元", "2700000", "HKD"),
        ("HK$1.25 million", "1250000", "HKD"),
        ("1,234", "1234", ""),
    ],
)
def test_a_figure_with_its_scale_is_typed(text: str, value: str, unit: str) -> None:
    printed = read_printed(text, "money")
    assert (printed.value, printed.unit) == (Decimal(value), unit)


@given(WHOLE, st.booleans())
def test_a_number_written_is_read_back(number: int, simplified: bool) -> None:
    assert read_chinese_number(print_chinese_number(number, simplified=simplified)) == number


@given(st.decimals(min_value=-(10**12), max_value=10**12, places=4))
def test_decimals_are_kept(number: Decimal) -> None:
    assert read_chinese_number(print_chinese_number(number)) == number


@given(st.integers(min_value=1, max_value=10**9), st.integers(min_value=0, max_value=3))
def test_a_hundred_million_is_exact(number: int, decimals: int) -> None:
    printed = f"{Decimal(number).scaleb(-decimals):f}"
    assert read_chinese_number(f"{printed}億") == Decimal(number).scaleb(8 - decimals)


@given(st.dates())
def test_a_date_written_is_read_back(day: date) -> None:
    assert read_chinese_date(print_chinese_date(day)) == day
    assert read_date(print_chinese_date(day)) == day


def test_dates_stand_in_running_text() -> None:
    text = "於二零二五年八月七日刊發，二零二五年二月三十日並無此日，2025年8月29日舉行"
    assert [found.day for found in chinese_dates_found(text)] == [date(2025, 8, 7)]
    assert [found.day for found in dates_found(text)] == [date(2025, 8, 7), date(2025, 8, 29)]
