"""One sheet a table, T01, T02 ...: every figure as printed, as read where that differs, corrected, and as used.

A table of a return has up to nine headings and lines of one figure, so each figure has a line of its own here: the
same plan on every sheet, narrow enough to print.
"""

from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from reviewer.core.figure import Figure
from reviewer.core.reading import Reading
from reviewer.export import look
from reviewer.export.figure_cells import FigureCells, is_long
from reviewer.export.open_cells import FIELD_COLUMNS, keep
from reviewer.export.paper import Paper
from reviewer.export.places import DIGITS, beyond_excel
from reviewer.export.plain_text import fit, put_text
from reviewer.export.table_layout import HEAD_ROW, Table, columns_of, rows_of, where_of
from reviewer.export.ticks import TICKS, ticks_of

_LINE_OF_TEXT = 165


def note_fields(paper: Paper) -> None:
    """Notes which fields count as 0 where they are blank, and which are too long for a spreadsheet's numbers."""
    for key, reading in paper.review.readings.items():
        if reading.blank_is_nil and reading.nil and reading.value is None:
            paper.places.nil.add(key)
        if beyond_excel(reading.value) or beyond_excel(paper.review.stands(key)):
            paper.places.too_long.add(key)
    for finding in paper.findings:
        for side in (finding.stated, finding.computed):
            for leaf in side.leaves() if isinstance(side, Figure) else ():
                if leaf.assumed and leaf.key is not None:
                    paper.places.nil.add(leaf.key)


def write_table(paper: Paper, table: Table) -> None:
    """Fills the sheet of one table."""
    sheet = paper.sheet(table.sheet)
    filing = paper.review.filings[table.filing]
    look.title(sheet, f"{table.sheet}  {table.title}", f"{paper.short[table.filing]}: {filing.name}, {table.page}")
    columns = columns_of(paper, table)
    look.head(sheet, HEAD_ROW, columns, ("As printed", "As read", "Corrected", "Used"))
    where, last = where_of(columns), HEAD_ROW
    for number, (row, (label, heading), key) in enumerate(rows_of(paper, table), 1):
        last = _write_line(paper, sheet, row, where, (str(number), label, heading), paper.review.readings[key])
    _finish(paper, sheet, where, last)


def _write_line(
    paper: Paper, sheet: Worksheet, row: int, where: dict[str, int], labels: tuple[str, str, str], reading: Reading
) -> int:
    """Writes one figure; the last row that it took."""
    cells = FigureCells(
        sheet.cell(row, where["As printed"]), sheet.cell(row, where["As read"]) if "As read" in where else None,
        sheet.cell(row, where["Corrected"]), sheet.cell(row, where["Used"]),
    )  # fmt: skip
    for name, words in zip(("Ref", "Line", "Heading"), labels, strict=True):
        look.text(sheet.cell(row, where[name]), words)
    cells.write(paper, reading)
    look.text(sheet.cell(row, where["Unit"]), "" if reading.unit in ("text", "date") else reading.unit)
    checked, tick = ticks_of(paper, reading.key)
    look.text(sheet.cell(row, where["Checked"]), checked, align=look.MIDDLE)
    look.input_cell(look.text(sheet.cell(row, where["Tick"]), tick, align=look.MIDDLE))
    look.input_cell(look.text(sheet.cell(row, where["Note"]), note_of(paper, reading)))
    keep(sheet, row, where, reading.key)
    source = sheet.cell(row, where["Source"])
    look.link(source, paper.places.evidence.get(reading.key), f"page {reading.provenance.page}")
    return _in_full(sheet, row + 1, where, reading.printed) if is_long(reading) else row


def _in_full(sheet: Worksheet, row: int, where: dict[str, int], printed: str) -> int:
    """A long text once more, over the width of the sheet, so that it can be read on paper."""
    last = where["Note"]
    put_text(sheet.cell(row, 2), f"In full: {printed}")
    sheet.cell(row, 2).font, sheet.cell(row, 2).alignment = look.FAINT, look.WRAPPED
    look.merge(sheet, row, 2, last)
    # A merged row does not count as one cell when rows are fitted.
    lines = sum(look.wide(line) // _LINE_OF_TEXT + 1 for line in fit(printed).split("\n"))
    sheet.row_dimensions[row].height = min(look.LINE_HEIGHT * (lines + 1), 400)
    return row


def note_of(paper: Paper, reading: Reading) -> str:
    """What a reader of the line has to know; the place on the page is in the note of the cell."""
    notes = [reading.doubt.rstrip(".")]
    if reading.key in paper.places.nil:
        notes.append(f"{'blank' if reading.nil == 'blank' else 'nil mark'}: read as 0")
    if reading.fragments and not reading.doubt:
        notes.append(f"printed in pieces: {' + '.join(reading.fragments)}")
    if beyond_excel(reading.value) or beyond_excel(paper.review.stands(reading.key)):
        notes.append(f"WARNING: longer than Excel's {DIGITS} digits, kept as text; its checks were run by the tool")
    confirmed = paper.review.confirmation(reading.key)
    if confirmed is not None:
        notes.append(f"confirmed as printed by {confirmed.who or 'the reviewer'}")
    correction = paper.review.correction(reading.key)
    if correction is not None:
        reason = f": {correction.entry.reason}" if correction.entry.reason else ""
        notes.append(f"{correction.wrong.value}{reason}")
        notes.append(correction.problem.rstrip("."))
    return ". ".join(note for note in notes if note)


def _finish(paper: Paper, sheet: Worksheet, where: dict[str, int], last: int) -> None:
    first, last = HEAD_ROW + 1, max(last, HEAD_ROW + 1)
    tick, source, end = (get_column_letter(where[name]) for name in ("Tick", "Source", FIELD_COLUMNS[-1][0]))
    choice = DataValidation(
        "list", f'"{",".join(TICKS)}"', allow_blank=True, showErrorMessage=False,
        promptTitle="Tick", prompt="The legend is on the sheet About.", showInputMessage=True,
    )  # fmt: skip
    corrected = get_column_letter(where["Corrected"])
    sheet.add_data_validation(_largest(f"{corrected}{first}:{corrected}{last}", f"{corrected}{first}"))
    choice.add(f"{tick}{first}:{tick}{last}")
    sheet.add_data_validation(choice)
    sheet.print_area = f"A1:{source}{last}"
    # What belongs to a line is sorted with it.
    look.finish(sheet, paper.header(), heads=HEAD_ROW, freeze=f"D{first}", filter_to=f"A{HEAD_ROW}:{end}{last}")


def _largest(cells: str, first: str) -> DataValidation:
    """Refuses numbers that Excel would change without a word; texts and dates go in as they are."""
    refuse = DataValidation(
        "custom", f"IF(ISNUMBER({first}),ABS({first})<1E15,TRUE)", allow_blank=True, showErrorMessage=True,
        errorTitle="Too long", error=f"Excel keeps {DIGITS} digits of a number: type a longer one as text, after '.",
        showInputMessage=True, promptTitle="Corrected",
        prompt="What the figure should be. A percentage is typed without its sign: 0.12",
    )  # fmt: skip
    refuse.add(cells)
    return refuse
