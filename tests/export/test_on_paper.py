"""What a printed page of the workbook shows: large enough to be read, and nothing cut."""

from pathlib import Path

import pytest
from openpyxl import Workbook
from openpyxl.utils import get_column_letter, range_boundaries

from reviewer.export import look
from tests.export.paper_of import checked, written
from tests.export.test_evidence import Pages

# Units of column width that an A4 page holds at full size, lying on its side; a smaller print is hard to read.
PAGE, SMALLEST = 113, 0.58


def test_every_sheet_prints_large_enough(tmp_path: Path) -> None:
    book = written(*checked(), tmp_path / "book.xlsx", crops=Pages())
    for sheet in book.worksheets:
        area = sheet.print_area.rpartition("!")[2].replace("$", "") or sheet.dimensions
        _, _, last, _ = range_boundaries(area)
        widths = [sheet.column_dimensions[get_column_letter(column)].width for column in range(1, last + 1)]
        assert PAGE / sum(widths) > SMALLEST, f"{sheet.title} is {sum(widths):.0f} wide"


def test_what_stands_above_and_below_a_page_keeps_its_size(tmp_path: Path) -> None:
    book = written(*checked(), tmp_path / "book.xlsx")
    assert {sheet.HeaderFooter.scaleWithDoc for sheet in book.worksheets} == {False}


@pytest.mark.parametrize(
    ("words", "width", "lines", "line"),
    [
        ("Director", 16, 1, None),
        ("authorised capital, ordinary shares", 13, 2, look.LINE_HEIGHT),
        ("one\ntwo\nthree", 16, 3, look.LINE_HEIGHT),
        ("x" * 70, 16, 3, look.LINE_HEIGHT),
        ("股份發行人及根據《上市規則》第十九B章上市的香港預託證券發行人的證券變動月報表", 16, 5, look.TALL_LINE),
    ],
)
def test_a_row_is_as_high_as_its_words(words: str, width: float, lines: int, line: float | None) -> None:
    sheet = Workbook().active
    look.text(sheet["A1"], words)
    sheet.column_dimensions["A"].width = width
    look.fit_rows(sheet, {})
    assert sheet.row_dimensions[1].height == (None if line is None else pytest.approx(lines * line + 2.5))
