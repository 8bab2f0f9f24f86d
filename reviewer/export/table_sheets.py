"""One sheet a table: every figure as printed, as read where that differs, corrected, and as used."""

from decimal import Decimal

from openpyxl.cell.cell import Cell
from openpyxl.comments import Comment
from openpyxl.workbook import Workbook
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from reviewer.core.errors import PrintedError
from reviewer.core.grid import Grid, GridRow
from reviewer.core.printed import read_printed
from reviewer.core.reading import FieldKey, Reading, Value
from reviewer.core.review import Correction, Review
from reviewer.export import look
from reviewer.export.places import DIGITS, Place, Places
from reviewer.export.plain_text import fit, put_text, sheet_name

HEADINGS = (
    ("Ref", 5.0), ("Line", 28.0), ("Column", 19.0), ("As printed", 19.0), ("As read", 17.0), ("Corrected", 17.0),
    ("Used", 19.0), ("Unit", 7.0), ("Tick", 6.0), ("Note", 27.0), ("Source", 13.0),
)  # fmt: skip
PRINTED, READ, CORRECTED, USED, TICK = 4, 5, 6, 7, 9
HEAD_ROW = 4
TICKS = "F,CF,RF,PY,S,R,X,N/A"


def write_tables(book: Workbook, review: Review, places: Places, ticks: dict[FieldKey, str]) -> list[str]:
    """The sheets T01, T02 ... over all filings in their order; their names."""
    names: list[str] = []
    for filing, grids in review.grids.items():
        for grid in grids:
            name = sheet_name(f"T{len(names) + 1:02d}", set(book.sheetnames))
            names.append(name)
            _write_table(book.create_sheet(name), review, places, grid, review.filings[filing].name, ticks)
    return names


def _write_table(
    sheet: Worksheet, review: Review, places: Places, grid: Grid, filing: str, ticks: dict[FieldKey, str]
) -> None:
    put_text(sheet["A1"], f"{sheet.title}  {grid.title}")
    sheet["A1"].font = look.TITLE
    put_text(sheet["A2"], f"{filing}, page {grid.page}")
    sheet["A2"].font = look.FAINT
    look.head(sheet, HEAD_ROW, HEADINGS, range(PRINTED, USED + 1))
    lines = [line for row in grid.rows for line in _lines(grid, row)]
    row = HEAD_ROW
    for label, column, key in lines:
        if key is not None and key in review.readings:
            row += 1
            _write_line(sheet, row, review, places, (label, column), review.readings[key], ticks.get(key, ""))
    _finish(sheet, row, filing)


def _lines(grid: Grid, row: GridRow) -> list[tuple[str, str, FieldKey | None]]:
    """Label, heading and field of every cell of a row; a row with one cell stands under no heading."""
    alone = sum(key is not None for key in row.cells) == 1
    return [(row.label, "" if alone else head, key) for head, key in zip(grid.columns, row.cells, strict=False)]


def _write_line(
    sheet: Worksheet, row: int, review: Review, places: Places, words: tuple[str, str], reading: Reading, tick: str
) -> None:
    texts = {1: f"{row - HEAD_ROW}", 2: words[0], 3: words[1], 8: reading.unit, TICK: tick, 10: _note(reading)}
    for column, text in texts.items():
        put_text(look.plain(sheet.cell(row, column)), text)
    place = reading.provenance
    put_text(look.plain(sheet.cell(row, 11)), f"p {place.page} {_where(reading)}")
    _as_printed(look.plain(sheet.cell(row, PRINTED), number=True), sheet.cell(row, READ), reading)
    correction = review.correction(reading.key)
    corrected = look.input_cell(sheet.cell(row, CORRECTED))
    if correction is not None:
        _put(
            corrected,
            correction.text if correction.value is None else correction.value,
            correction.decimals,
            correction.unit,
        )
    used = look.plain(sheet.cell(row, USED), number=True)
    used.fill = look.USED_FILL
    _use(used, reading, correction, review.stands(reading.key), places)
    for column in (TICK, 10):
        sheet.cell(row, column).protection = look.OPEN_TO_EDIT
    if reading.doubt:
        sheet.cell(row, PRINTED).comment = Comment(fit(reading.doubt), "Reviewer", width=320, height=90)


def _use(used: Cell, reading: Reading, correction: Correction | None, stands: Value | None, places: Places) -> None:
    """The formula of what stands, with the engine's result for it."""
    row, sheet = used.row, used.parent.title
    source = f"E{row}" if _differs(reading) else f"D{row}"
    nil = reading.value is None
    empty = "0" if nil and reading.blank_is_nil else '""'
    used.value = f"=IF(ISBLANK(F{row}),{empty if nil else source},F{row})"
    used.alignment = look.LEFT if reading.unit == "text" else look.NUMBER
    used.number_format = _format(reading.unit, correction.decimals if correction else reading.decimals)
    places.used[reading.key] = Place(sheet, f"$G${row}")
    if _too_long(reading.value) or _too_long(stands):
        places.too_long.add(reading.key)
    text = correction.text if correction is not None and stands is None else ""
    result = stands if stands is not None else text or (Decimal(0) if empty == "0" else "")
    places.result(sheet, f"G{row}", _as_text(result) if reading.key in places.too_long else result)


def _as_printed(cell: Cell, as_read: Cell, reading: Reading) -> None:
    if _differs(reading):
        put_text(cell, reading.printed)
        look.plain(as_read, number=True)
        if reading.value is not None:
            _put(as_read, reading.value, reading.decimals, reading.unit)
    elif reading.value is None:
        if reading.printed:
            put_text(cell, reading.printed)
    else:
        _put(cell, reading.value, reading.decimals, reading.unit)


def _differs(reading: Reading) -> bool:
    """Whether what is printed is not plainly the number that was read."""
    if not isinstance(reading.value, Decimal):
        return False
    try:
        return read_printed(reading.printed, reading.unit).value != reading.value
    except PrintedError:
        return True


def _put(cell: Cell, value: Value, decimals: int, unit: str) -> None:
    if isinstance(value, str):
        put_text(cell, value)
        cell.alignment = look.LEFT
    elif _too_long(value):
        put_text(cell, _as_text(value))
    else:
        cell.value = value
        cell.number_format = _format(unit, decimals)


def _as_text(value: Value) -> str:
    return f"{value:,f}" if isinstance(value, Decimal) else str(value)


def _too_long(value: Value | None) -> bool:
    """Whether Excel would turn the last digits of a figure to zeros."""
    return isinstance(value, Decimal) and len(value.normalize().as_tuple().digits) > DIGITS


def _format(unit: str, decimals: int) -> str:
    if unit == "date":
        return "dd mmmm yyyy"
    if unit == "text":
        return "General"
    places = "." + "0" * decimals if decimals else ""
    sign = '" %"' if unit == "%" else ""
    return f"#,##0{places}{sign};-#,##0{places}{sign};0{places}{sign}"


def _note(reading: Reading) -> str:
    notes = [reading.doubt]
    if reading.nil and reading.blank_is_nil:
        notes.append(f"{reading.nil}: counted as 0, as the form does")
    elif reading.nil:
        notes.append(reading.nil)
    if _too_long(reading.value):
        notes.append(f"longer than Excel's {DIGITS} digits: kept as text, checked by the tool")
    return ". ".join(note.rstrip(".") for note in notes if note)


def _where(reading: Reading) -> str:
    boxes = reading.provenance.boxes
    return "; ".join(f"({box.x0:.0f}, {box.top:.0f}, {box.x1:.0f}, {box.bottom:.0f})" for box in boxes)


def _finish(sheet: Worksheet, last: int, filing: str) -> None:
    look.fit_rows(sheet, HEAD_ROW + 1, last)
    sheet.freeze_panes = sheet.cell(HEAD_ROW + 1, PRINTED)
    sheet.auto_filter.ref = f"A{HEAD_ROW}:K{max(last, HEAD_ROW + 1)}"
    choice = DataValidation(type="list", formula1=f'"{TICKS}"', allow_blank=True, showErrorMessage=False)
    sheet.add_data_validation(choice)
    choice.add(f"I{HEAD_ROW + 1}:I{max(last, HEAD_ROW + 1)}")
    look.page_set_up(sheet, f"{filing}  {sheet['A1'].value}", f"{HEAD_ROW}:{HEAD_ROW}")
