"""How the working paper looks: one typeface, calm colours, and never a meaning by colour alone."""

import math
from collections.abc import Iterable

from openpyxl.cell.cell import Cell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.worksheet.worksheet import Worksheet

FACE = "Arial"
LINE_HEIGHT, TALLEST = 12.0, 400.0  # points; Excel allows 409
# A column's width counts digits of the workbook's first face; Arial 9 sets about so many letters in one.
GLYPHS_PER_WIDTH = 1.08
PLAIN = Font(name=FACE, size=9)
STRONG = Font(name=FACE, size=9, bold=True)
TITLE = Font(name=FACE, size=14, bold=True)
FAINT = Font(name=FACE, size=9, color="595959")
INPUT = Font(name=FACE, size=9, color="0000FF")
LINK = Font(name=FACE, size=9, color="00662B", underline="single")
HEAD = Font(name=FACE, size=9, bold=True, color="FFFFFF")

HEAD_FILL = PatternFill("solid", fgColor="1F3864")
INPUT_FILL = PatternFill("solid", fgColor="FFFBE0")
USED_FILL = PatternFill("solid", fgColor="F2F2F2")
EXCEPTION_FILL = PatternFill("solid", bgColor="F8CBAD", fgColor="F8CBAD")
OPEN_FILL = PatternFill("solid", bgColor="FFE699", fgColor="FFE699")

LINE = Side("thin", color="BFBFBF")
CELL = Border(bottom=LINE)
WRAPPED = Alignment(wrap_text=True, vertical="top")
LEFT = Alignment(wrap_text=True, vertical="top", horizontal="left")
NUMBER = Alignment(horizontal="right", vertical="top")
OPEN_TO_EDIT = Protection(locked=False)


def head(sheet: Worksheet, row: int, headings: tuple[tuple[str, float], ...], numbers: Iterable[int] = ()) -> None:
    """A row of headings with their column widths; those over `numbers` stand at the right, as their figures do."""
    right = set(numbers)
    for column, (text, width) in enumerate(headings, 1):
        cell = sheet.cell(row, column, text)
        cell.font, cell.fill = HEAD, HEAD_FILL
        side = "right" if column in right else "left"
        cell.alignment = Alignment(wrap_text=True, vertical="center", horizontal=side)
        sheet.column_dimensions[cell.column_letter].width = width
    sheet.row_dimensions[row].height = 26


def fit_rows(sheet: Worksheet, first: int, last: int, least: float = LINE_HEIGHT) -> None:
    """Makes every row as high as its longest wrapped text needs: a program that opens the file need not do it."""
    for row in range(first, last + 1):
        lines = max((_lines(sheet, cell) for cell in sheet[row] if isinstance(cell.value, str)), default=1)
        sheet.row_dimensions[row].height = min(max(least, LINE_HEIGHT * lines + 2), TALLEST)


def height_of(text: str, width: float) -> float:
    """The height of a row, in points, that holds a text in a column of this width."""
    return LINE_HEIGHT * max(1, math.ceil(_wide(text) / (width * GLYPHS_PER_WIDTH))) + 2


def _lines(sheet: Worksheet, cell: Cell) -> int:
    if cell.data_type == "f":
        return 1
    room = max(1.0, (sheet.column_dimensions[cell.column_letter].width or 10) * GLYPHS_PER_WIDTH)
    return sum(max(1, math.ceil(_wide(line) / room)) for line in str(cell.value).split("\n"))


def _wide(text: str) -> float:
    """Its width in Latin letters: Chinese takes twice the room."""
    return sum(2.0 if ord(char) > 0x2E80 else 1.0 for char in text)


def plain(cell: Cell, *, number: bool = False) -> Cell:
    """The look of an ordinary cell of a list."""
    cell.font, cell.border, cell.alignment = PLAIN, CELL, NUMBER if number else WRAPPED
    return cell


def input_cell(cell: Cell) -> Cell:
    """A cell that the auditor may change: blue on pale yellow, and not locked."""
    plain(cell, number=True)
    cell.font, cell.fill, cell.protection = INPUT, INPUT_FILL, OPEN_TO_EDIT
    return cell


def page_set_up(sheet: Worksheet, header: str, repeat: str = "") -> None:
    """A4 landscape, one page wide, the heads repeated, issuer and state above, file, sheet and page below."""
    sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", 9
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    # "&" starts a code in headers; a doubled one is itself.
    sheet.oddHeader.left.text = header.replace("&", "&&")[:120]
    sheet.oddHeader.right.text = "DRAFT - not signed"
    sheet.oddFooter.left.text, sheet.oddFooter.center.text = "&F", "&A"
    sheet.oddFooter.right.text = "Page &P of &N"
    for part in (sheet.oddHeader.left, sheet.oddHeader.right, sheet.oddFooter.left, sheet.oddFooter.right):
        part.size = 8
    if repeat:
        sheet.print_title_rows = repeat
    sheet.sheet_view.showGridLines = False
    sheet.sheet_view.zoomScale = 90
    sheet.protection.sheet = True
    # Against slips, not for secrecy: no password, and filters and widths stay free.
    sheet.protection.formatColumns = sheet.protection.autoFilter = sheet.protection.sort = False
