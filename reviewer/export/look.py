"""How the working paper looks: one typeface, calm colours, and never a meaning by colour alone."""

from openpyxl.cell.cell import Cell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.worksheet.worksheet import Worksheet

FACE = "Arial"
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
NUMBER = Alignment(horizontal="right", vertical="top")
OPEN_TO_EDIT = Protection(locked=False)


def head(sheet: Worksheet, row: int, headings: tuple[tuple[str, float], ...]) -> None:
    """A row of headings with their column widths, frozen above what follows."""
    for column, (text, width) in enumerate(headings, 1):
        cell = sheet.cell(row, column, text)
        cell.font, cell.fill = HEAD, HEAD_FILL
        cell.alignment = Alignment(wrap_text=True, vertical="center")
        sheet.column_dimensions[cell.column_letter].width = width


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
