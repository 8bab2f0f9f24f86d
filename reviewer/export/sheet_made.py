"""A sheet that was made apart from its workbook: in a book of its own, whose styles have numbers of their own."""

import base64
import re
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from openpyxl.styles.cell_style import StyleArray
from openpyxl.styles.numbers import BUILTIN_FORMATS, BUILTIN_FORMATS_MAX_SIZE
from openpyxl.workbook import Workbook

from reviewer.export.deflated import Deflated
from reviewer.export.notes import Notes
from reviewer.export.parts import SheetParts

_STYLE = re.compile(rb'(<c r="[A-Z]+\d+" s=")(\d+)(?=")')


@dataclass(frozen=True, slots=True)
class Style:
    """What a cell wears: numbers of what look.py makes, the same in every book, and its own number format."""

    numbers: tuple[int, ...]
    number_format: str


@dataclass(frozen=True, slots=True)
class SheetMade:
    """The XML of a sheet, compressed, with its styles as they are numbered in it; what is kept of its formulas.

    `titles`, `area` and `filtered` are the rows printed on every page, what is printed and what the filter covers.
    """

    name: str
    xml: bytes
    styles: Mapping[int, Style]
    notes: Notes | None
    kept: tuple[tuple[int, bytes], ...]
    titles: str
    area: str
    filtered: str


def made_of(sheet: Any, parts: SheetParts, kept: list[tuple[int, bytes]]) -> SheetMade:
    """What another book needs of a finished sheet; ValueError where it needs more than it can be given."""
    if parts.relations or parts.drawing is not None:
        raise ValueError(f"the sheet {sheet.title} refers to what is not in it")
    xml = b"".join(parts.xml)
    used = sorted({int(number) for _, number in _STYLE.findall(xml)})
    styles = {number: _style(sheet.parent, number) for number in used}
    # openpyxl gives the rows back as a range with dollar signs, and the area with the name of the sheet.
    area = sheet.print_area.rpartition("!")[2].replace("$", "")
    titles, filtered = (sheet.print_title_rows or "").replace("$", ""), sheet.auto_filter.ref or ""
    return SheetMade(sheet.title, zlib.compress(xml, 1), styles, parts.notes, tuple(kept), titles, area, filtered)


def taken_in(sheet: Any, made: SheetMade) -> SheetParts:
    """The parts of a sheet made elsewhere, for the empty sheet that stands for it here."""
    sheet.print_title_rows, sheet.print_area = made.titles or None, made.area
    sheet.auto_filter.ref = made.filtered or None
    numbers: dict[bytes, bytes] = {}

    def here(found: re.Match[bytes]) -> bytes:
        there = found[2]
        if there not in numbers:
            numbers[there] = b"%d" % _number_in(sheet.parent, made.styles[int(there)])
        return found[1] + numbers[there]

    return SheetParts([_STYLE.sub(here, zlib.decompress(made.xml))], notes=made.notes)


def as_wire(sheets: Sequence[SheetMade]) -> dict[str, Any]:
    """Sheets of one book as JSON can hold them; each of its styles once, which are much the same in all."""
    styles = {number: style for made in sheets for number, style in made.styles.items()}
    return {
        "styles": [[number, *style.numbers, style.number_format] for number, style in styles.items()],
        "sheets": [_wire(made) for made in sheets],
    }


def from_wire(wire: Mapping[str, Any]) -> list[SheetMade]:
    """The sheets that `as_wire` wrote."""
    styles = {number: Style(tuple(numbers), shape) for number, *numbers, shape in wire["styles"]}
    return [_made(sheet, styles) for sheet in wire["sheets"]]


def _wire(made: SheetMade) -> dict[str, Any]:
    return {
        "name": made.name, "xml": _text(made.xml), "styles": list(made.styles),
        "notes": made.notes and [[_text(part.data), part.size, part.crc] for part in made.notes],
        "kept": [[last, _text(packed)] for last, packed in made.kept],
        "titles": made.titles, "area": made.area, "filtered": made.filtered,
    }  # fmt: skip


def _made(wire: Mapping[str, Any], styles: Mapping[int, Style]) -> SheetMade:
    own = {number: styles[number] for number in wire["styles"]}
    notes = Notes(*(Deflated(_bytes(data), size, crc) for data, size, crc in wire["notes"])) if wire["notes"] else None
    kept = tuple((last, _bytes(packed)) for last, packed in wire["kept"])
    plain = (wire["titles"], wire["area"], wire["filtered"])
    return SheetMade(wire["name"], _bytes(wire["xml"]), own, notes, kept, *plain)


def _style(book: Workbook, number: int) -> Style:
    style = book._cell_styles[number]  # noqa: SLF001 - openpyxl has no other way to its styles
    own = style.numFmtId - BUILTIN_FORMATS_MAX_SIZE
    return Style(tuple(style), book._number_formats[own] if own >= 0 else BUILTIN_FORMATS[style.numFmtId])  # noqa: SLF001


def _number_in(book: Workbook, wanted: Style) -> int:
    style = StyleArray(wanted.numbers)
    if style.numFmtId >= BUILTIN_FORMATS_MAX_SIZE:
        style.numFmtId = book._number_formats.add(wanted.number_format) + BUILTIN_FORMATS_MAX_SIZE  # noqa: SLF001
    return int(book._cell_styles.add(style))  # noqa: SLF001


def _text(content: bytes) -> str:
    return base64.b64encode(content).decode("ascii")


def _bytes(text: str) -> bytes:
    return base64.b64decode(text, validate=True)
