"""The rows of a sheet as the file holds them."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from reviewer.export import look
from reviewer.export.plain_text import put_text
from reviewer.export.rows import rows_xml

FIGURES = st.decimals(allow_nan=False, allow_infinity=False, places=9, min_value=-(10**14), max_value=10**14)


def sheet() -> Worksheet:
    return Workbook().active


def xml(of: Worksheet, **results: object) -> str:
    return "".join(rows_xml(of, results))  # type: ignore[arg-type]


@given(FIGURES)
def test_a_figure_is_written_as_the_decimal_that_it_is(figure: Decimal) -> None:
    made = sheet()
    made["A1"].value = figure
    written = xml(made).partition("<v>")[2].partition("</v>")[0]
    assert Decimal(written) == figure
    assert "E" not in written


def test_no_float_is_written() -> None:
    made = sheet()
    made["A1"].value = 0.1
    with pytest.raises(ValueError, match="no figure"):
        xml(made)


def test_a_formula_has_its_result_beside_it() -> None:
    made = sheet()
    made["A1"].value, made["B1"].value, made["C1"].value = "=1<2", '="a"&"b"', "=TODAY()"
    assert xml(made, A1=1, B1="a<b", C1=date(2026, 1, 31)) == (
        '<row r="1"><c r="A1"><f>1&lt;2</f><v>1</v></c><c r="B1" t="str"><f>"a"&amp;"b"</f><v>a&lt;b</v></c>'
        '<c r="C1"><f>TODAY()</f><v>46053</v></c></row>'
    )


def test_a_formula_without_a_result_is_a_bug() -> None:
    made = sheet()
    made["A1"].value = "=1"
    with pytest.raises(ValueError, match="A1"):
        xml(made)


def test_words_stay_words_with_the_blanks_around_them() -> None:
    made = sheet()
    put_text(made["A1"], " =1+1")
    assert '<t xml:space="preserve"> =1+1</t>' in xml(made)


def test_a_row_is_as_high_as_its_words_need() -> None:
    made = sheet()
    look.text(made["A1"], "word " * 100)
    look.fit_rows(made, {})
    assert 'customHeight="1"' in xml(made)
    assert look.text(made["A2"], "").has_style
