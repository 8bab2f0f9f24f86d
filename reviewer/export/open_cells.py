"""What an auditor may change on a line, and what stood there at export: the way back from a returned workbook."""

from datetime import date
from decimal import Decimal

from openpyxl.worksheet.worksheet import Worksheet

from reviewer.core.reading import FieldKey, Value
from reviewer.core.review import Correction
from reviewer.export import look
from reviewer.export.places import beyond_excel
from reviewer.export.plain_text import put_text, unescaped

FIELD = "Field"
ABOUT_WHAT = "About"
# What a figure that was corrected to nothing says.
BLANK = "(blank)"
AT_EXPORT = {name: f"{name} at export" for name in ("Corrected", "Tick", "Note")}
# Right of what is printed, and in no one's way.
FIELD_COLUMNS = ((FIELD, 14.0), *((name, 12.0) for name in AT_EXPORT.values()))
QUERY_COLUMNS = ((ABOUT_WHAT, 14.0),)


def keep(sheet: Worksheet, row: int, where: dict[str, int], key: FieldKey) -> None:
    """Writes the address of a line's field and what stands in its open cells now."""
    kept = {FIELD: str(key)}
    for name, heading in AT_EXPORT.items():
        value = sheet.cell(row, where[name]).value
        kept[heading] = unescaped(value) if isinstance(value, str) else as_kept(value)
    for heading, words in kept.items():
        if words:
            cell = put_text(sheet.cell(row, where[heading]), words)
            cell.font, cell.alignment = look.FAINT, look.ONE_LINE


def kept_correction(correction: Correction) -> str:
    """How a correction stands in its cell: as a value where a spreadsheet can hold it, else as it was typed."""
    if correction.value is None or beyond_excel(correction.value):
        return correction.text or BLANK
    return as_kept(correction.value)


def as_kept(value: Value | None) -> str:
    """One writing for each value: 7527254580, 0.12, 2023-01-31, a text as it is."""
    if value is None:
        return ""
    if isinstance(value, Decimal) and value.is_finite():
        return f"{value.normalize():f}" if value else "0"
    return value.isoformat() if isinstance(value, date) else str(value)
