"""How the working paper looks: one typeface, calm colours, and never a meaning by colour alone."""

import re
from collections.abc import Collection, Mapping, Sequence
from functools import lru_cache
from math import ceil
from typing import Any

from openpyxl.cell.cell import Cell
from openpyxl.formatting.rule import CellIsRule
from openpyxl.styles import Side
from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook
from openpyxl.worksheet.cell_range import CellRange
from openpyxl.worksheet.worksheet import Worksheet

from reviewer.export.links import Link
from reviewer.export.places import Place
from reviewer.export.plain_text import header_text, put_text
from reviewer.export.styles import Alignment, Border, Font, PatternFill, Protection
from reviewer.export.worn import under_line_of, wear, wraps

FACE = "Arial"
# Points a line of text takes, and one with Chinese in it; letters that fit into one unit of column width.
LINE_HEIGHT, TALL_LINE = 11.8, 14.4
CHARACTERS = 1.5
# Letters that a Chinese character takes the width of.
CHINESE = 2.6
# So many rows are held as cells: the lists of a folder have thousands.
ROWS_HELD = 200
PLAIN = Font(name=FACE, size=9)
STRONG = Font(name=FACE, size=9, bold=True)
TITLE = Font(name=FACE, size=14, bold=True, color="1F3864")
SECTION = Font(name=FACE, size=11, bold=True, color="1F3864")
FAINT = Font(name=FACE, size=9, color="595959")
INPUT = Font(name=FACE, size=9, color="0000FF")
LINK = Font(name=FACE, size=9, color="00662B", underline="single")
HEAD = Font(name=FACE, size=9, bold=True, color="FFFFFF")
BAD_WORD, WAITING_WORD = Font(bold=True, color="9C0006"), Font(bold=True)

HEAD_FILL = PatternFill("solid", fgColor="1F3864")
INPUT_FILL = PatternFill("solid", fgColor="FFFBE0")
USED_FILL = PatternFill("solid", fgColor="F2F2F2")
BAD = PatternFill("solid", fgColor="F8CBAD", bgColor="F8CBAD")
WAITING = PatternFill("solid", fgColor="FFE699", bgColor="FFE699")

LINE = Border(bottom=Side("thin", color="D0D0D0"))
WRAPPED = Alignment(wrap_text=True, vertical="top", horizontal="left")
# Words right of a number, which else would run into it.
APART = Alignment(wrap_text=True, vertical="top", horizontal="left", indent=1)
RIGHT = Alignment(horizontal="right", vertical="top", indent=1)
# A long number is made smaller, where a wide column would make the whole sheet small on paper.
SHRUNK = Alignment(horizontal="right", vertical="top", indent=1, shrink_to_fit=True)
# Text that is clipped at the border of its cell instead of running over its neighbour.
ONE_LINE = Alignment(horizontal="fill", vertical="top")
LEFT_HEAD = Alignment(wrap_text=True, vertical="center")
RIGHT_HEAD = Alignment(wrap_text=True, vertical="center", horizontal="right", indent=1)
LEFT = Alignment(vertical="top")
MIDDLE = Alignment(horizontal="center", vertical="top")
OPEN = Protection(locked=False)

# Where a book keeps its styles, which it numbers in the order in which they come.
_KEPT_IN = {Font: "_fonts", PatternFill: "_fills", Border: "_borders", Alignment: "_alignments",
            Protection: "_protections"}  # fmt: skip
_ALL = tuple(made for made in globals().values() if type(made) in _KEPT_IN)

FIRST_WIDE = 0x2E80
_WORDS = re.compile(r"[\u2e81-\uffff]|[^\s\u2e81-\uffff]+\s*|\s+")

Columns = Sequence[tuple[str, float]]


def introduce(book: Workbook) -> None:
    """Gives every style its number in a new book: so it has the same one in each."""
    for style in _ALL:
        getattr(book, _KEPT_IN[type(style)]).add(style)


def styles_in(book: Workbook) -> list[int]:
    """How many styles of each kind a book has: more than at first when some are not of this file."""
    return [len(getattr(book, name)) for name in _KEPT_IN.values()]


def title(sheet: Worksheet, text: str, below: str = "") -> None:
    """The name of a sheet and one line about it."""
    put_text(sheet["A1"], text).font = TITLE
    put_text(sheet["A2"], below).font = FAINT


def head(sheet: Worksheet, row: int, columns: Columns, numbers: Collection[str] = ()) -> None:
    """A row of headings with the widths of their columns; those over numbers stand at the right."""
    for number, (text, width) in enumerate(columns, 1):
        cell = put_text(sheet.cell(row, number), text)
        cell.font, cell.fill = HEAD, HEAD_FILL
        cell.alignment = RIGHT_HEAD if text in numbers else LEFT_HEAD
        sheet.column_dimensions[get_column_letter(number)].width = width


def text(cell: Cell, words: str, *, font: Font = PLAIN, align: Alignment = WRAPPED) -> Cell:
    """Words in an ordinary cell of a list."""
    wear(cell, font, LINE, align)
    return put_text(cell, words) if words else cell


def number(cell: Cell, value: object, number_format: str) -> Cell:
    """A number or a date in an ordinary cell of a list."""
    cell.value, cell.number_format = value, number_format
    return wear(cell, PLAIN, LINE, RIGHT)


def input_cell(cell: Cell) -> Cell:
    """Makes a cell one that the auditor may change: blue on pale yellow, and not locked."""
    cell.font, cell.fill, cell.protection, cell.border = INPUT, INPUT_FILL, OPEN, LINE
    return cell


def link(cell: Cell, place: Place | None, words: str) -> Cell:
    """Words that lead to another cell of the workbook, or only the words."""
    text(cell, words)
    if place is not None and words:
        # openpyxl would make ten objects of it: a folder has a hundred thousand links.
        cell._hyperlink = Link(cell.coordinate, place)  # noqa: SLF001
        cell.font = LINK
    return cell


def merge(sheet: Worksheet, row: int, first: int, last: int) -> None:
    """Makes one cell of several of a row; the line below the first goes on under the others."""
    for column in range(first + 1, last + 1):
        under_line_of(sheet.cell(row, first), sheet.cell(row, column))
    # openpyxl would look through all that are merged already.
    sheet.merged_cells.ranges.add(CellRange(min_row=row, max_row=row, min_col=first, max_col=last))


def shade_outcomes(sheet: Worksheet, cells: str) -> None:
    """Shades the words of a result; the word itself says it."""
    sheet.conditional_formatting.add(cells, CellIsRule("equal", ['"exception"'], fill=BAD, font=BAD_WORD))
    sheet.conditional_formatting.add(cells, CellIsRule("equal", ['"open"'], fill=WAITING, font=WAITING_WORD))


def fit_rows(sheet: Worksheet, shown: Mapping[str, object]) -> None:
    """Makes each row at least as high as its words need; `shown` are the results of formulas by cell.

    Spreadsheets find the height of a row only when someone types in it.
    """
    merged = {(found.min_row, found.min_col) for found in sheet.merged_cells.ranges}
    needed: dict[int, float] = {}
    rooms: dict[int, float] = {}
    for (row, column), cell in sheet._cells.items():  # noqa: SLF001
        words = shown.get(cell.coordinate, cell.value) if cell.data_type == "f" else cell.value
        if isinstance(words, str) and wraps(cell) and (row, column) not in merged:
            room = rooms.get(column) or rooms.setdefault(column, _room(sheet, column))
            # Most words need not be looked at: so few of them fit on one line, whatever they are.
            if len(words) * CHINESE > room or "\n" in words:
                needed[row] = max(needed.get(row, 0.0), _needed(words, room))
    for row, height in needed.items():
        if height > TALL_LINE:
            own = sheet.row_dimensions[row]
            own.height = min(max(height + 2.5, own.height or 0), 400)


def _room(sheet: Worksheet, column: int) -> float:
    """The letters that a column has room for."""
    return float(max(sheet.column_dimensions[get_column_letter(column)].width * CHARACTERS, 1.0))


@lru_cache(maxsize=400)
def _needed(words: str, room: float) -> float:
    """What some words need in a column of so much room; most words of a list stand in many of its rows."""
    tall = any(ord(char) > FIRST_WIDE for char in words)
    return sum(_lines(line, room) for line in words.split("\n")) * (TALL_LINE if tall else LINE_HEIGHT)


def _lines(line: str, room: float) -> int:
    """The lines that some words take: a word is kept whole where it fits, Chinese is broken anywhere."""
    lines, used = 1, 0.0
    for word in _WORDS.findall(line):
        width = sum(CHINESE if ord(char) > FIRST_WIDE else 1.0 for char in word)
        if used and used + len(word.rstrip()) * width / len(word) > room:
            lines, used = lines + 1, 0.0
        more = max(ceil(width / room) - 1, 0)
        lines, used = lines + more, used + width - more * room
    return lines


def wide(words: str) -> int:
    """The width of a text in characters; one of Chinese takes two."""
    return sum(2 if ord(char) > FIRST_WIDE else 1 for char in words)


def _parts(footer: Any) -> tuple[Any, ...]:
    return footer.left, footer.center, footer.right


def finish(sheet: Worksheet, header: str, *, heads: int = 0, freeze: str = "", filter_to: str = "") -> None:
    """Print set-up, frozen panes, filter and protection: the manners of every sheet."""
    sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", 9
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    margins = sheet.page_margins
    margins.left = margins.right = 0.3
    margins.top, margins.bottom, margins.header, margins.footer = 0.7, 0.6, 0.3, 0.3
    # However small a wide sheet prints, what stands above and below it stays readable.
    sheet.HeaderFooter.scaleWithDoc = False
    # The state of the signatures is put into the header at the right when the sheet is finished.
    sheet.oddHeader.left.text, sheet.oddHeader.right.text = header_text(header), " "
    sheet.oddFooter.left.text, sheet.oddFooter.center.text, sheet.oddFooter.right.text = "&F", "&A", "Page &P of &N"
    for part in (sheet.oddHeader.left, sheet.oddHeader.right, *_parts(sheet.oddFooter)):
        part.font, part.size = f"{FACE},Regular", 8
    if heads:
        sheet.print_title_rows = f"{heads}:{heads}"
    if freeze:
        sheet.freeze_panes = freeze
    if filter_to:
        sheet.auto_filter.ref = filter_to
    sheet.sheet_view.showGridLines = False
    sheet.sheet_view.zoomScale = 90
    # Against slips, not for secrecy: no password, and widths, filters and sorting stay free.
    guard = sheet.protection
    guard.sheet = True
    guard.formatColumns = guard.formatRows = guard.autoFilter = guard.sort = guard.objects = False
