"""The workbook as a file: the engine's results beside the formulas, and the same bytes for the same review.

openpyxl writes formulas without values: Protected View, previewers and other readers would show nothing or 0. It also
leaves sheets in the temporary folder and stamps the moment of saving; here all is built in memory and dated by `at`.
"""

import re
import zipfile
import zlib
from collections.abc import Mapping
from datetime import UTC, date, datetime
from decimal import Decimal
from io import BytesIO
from typing import Any
from xml.sax.saxutils import escape

from openpyxl.utils import get_column_letter
from openpyxl.utils.datetime import to_excel
from openpyxl.workbook import Workbook
from openpyxl.worksheet._writer import WorksheetWriter
from openpyxl.writer.excel import ExcelWriter
from openpyxl.xml.functions import Element, xmlfile

from reviewer.export.places import Result

_FORMULA = re.compile(r'<c r="([A-Z]+\d+)"([^>]*)><f>(.*?)</f><v ?/?>(?:</v>)?</c>', re.DOTALL)
_NO_ROWS = re.compile(rb"<sheetData ?/>|<sheetData></sheetData>")
_EXTENT = re.compile(rb'<dimension ref="[^"]*" ?/>')
_FIRST_DAY = (1980, 1, 1, 0, 0, 0)
_PRIVATE = 0o600 << 16
Results = Mapping[str, Mapping[str, Result]]


class Finished:
    """The sheets that are done, as compressed XML with their results: their cells are let go of.

    A workbook of many returns so takes the memory of its largest sheet, not of all.
    """

    def __init__(self, results: Results) -> None:
        self._results = results
        self._rows: dict[str, list[bytes]] = {}
        self._extent: dict[str, tuple[int, int]] = {}
        self._frames: dict[str, bytes] = {}
        self._writers: dict[str, WorksheetWriter] = {}

    def rows(self, sheet: Any) -> None:
        """Writes the rows so far for good; only rows below them may be written afterwards."""
        rows, columns = self._extent.get(sheet.title, (0, 1))
        self._extent[sheet.title] = max(rows, sheet.max_row), max(columns, sheet.max_column)
        written = with_results(_rows_of(self._writer_of(sheet), rows), self._results.get(sheet.title, {}))
        self._rows.setdefault(sheet.title, []).append(zlib.compress(written.encode(), 1))
        sheet._cells.clear()  # noqa: SLF001 - openpyxl has no other way to let go of cells

    def finish(self, sheet: Any) -> None:
        """Writes a sheet for good; nothing may be written into it afterwards."""
        self.rows(sheet)
        self._frames[sheet.title] = zlib.compress(self._frame(sheet), 1)

    def xml(self, sheet: Any) -> bytes:
        """The XML of a sheet, which is finished now if it was not before."""
        if sheet.title not in self._frames:
            self.finish(sheet)
        rows, columns = self._extent[sheet.title]
        extent = b'<dimension ref="A1:%s%d" />' % (get_column_letter(columns).encode(), rows)
        head, tail = _NO_ROWS.split(_EXTENT.sub(extent, zlib.decompress(self._frames[sheet.title]), count=1))
        return b"".join((head, b"<sheetData>", *map(zlib.decompress, self._rows[sheet.title]), b"</sheetData>", tail))

    def _writer_of(self, sheet: Any) -> WorksheetWriter:
        """One for all rows of a sheet: a new one would forget the links and notes of the rows before."""
        if sheet.title not in self._writers:
            self._writers[sheet.title] = WorksheetWriter(sheet, out=BytesIO())
        return self._writers[sheet.title]

    def _frame(self, sheet: Any) -> bytes:
        """All but the rows."""
        drawing = _drawing()
        drawing.charts, drawing.images = sheet._charts, sheet._images  # noqa: SLF001 - as openpyxl's own method
        sheet._drawing = drawing  # noqa: SLF001
        writer = self._writers.pop(sheet.title)
        writer.write_top()
        writer.xf.send(Element("sheetData"))
        writer.write_tail()
        sheet._rels = writer._rels  # noqa: SLF001
        return bytes(writer.read())


def packed(book: Workbook, finished: Finished, at: datetime) -> bytes:
    """The file of a workbook, its formulas with their results."""
    target, parts = BytesIO(), _parts(book, finished)
    with zipfile.ZipFile(parts) as source, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as package:
        for name in sorted(source.namelist(), key=lambda name: (name != "[Content_Types].xml", name)):
            entry = zipfile.ZipInfo(name, _FIRST_DAY)
            entry.compress_type, entry.external_attr, entry.create_system = zipfile.ZIP_DEFLATED, _PRIVATE, 3
            part = source.read(name)
            package.writestr(entry, _dated(part.decode(), at).encode() if name == "docProps/core.xml" else part)
    return target.getvalue()


def with_results(xml: str, results: Mapping[str, Result]) -> str:
    """A sheet's XML with a result in every formula's cell; ValueError when a formula has none."""

    def fill(found: re.Match[str]) -> str:
        cell, attributes, formula = found.groups()
        if cell not in results:
            raise ValueError(f"no result for the formula in {cell}")
        kind, value = _stored(results[cell])
        return f'<c r="{cell}"{attributes}{kind}><f>{formula}</f><v>{value}</v></c>'

    return _FORMULA.sub(fill, xml)


class _InMemory(ExcelWriter):  # type: ignore[misc]
    """Writes sheets to memory, where openpyxl would leave them readable in the temporary folder."""

    def __init__(self, book: Workbook, archive: zipfile.ZipFile, finished: Finished) -> None:
        super().__init__(book, archive)
        self._finished = finished

    def write_worksheet(self, sheet: Any) -> None:
        self._archive.writestr(sheet.path[1:], self._finished.xml(sheet))
        self.manifest.append(sheet)


def _rows_of(writer: WorksheetWriter, above: int) -> str:
    """The XML of the rows below `above`; heights are still known of those above, which are written already."""
    out = BytesIO()
    with xmlfile(out) as xml, xml.element("sheetData"):
        for number, cells in writer.rows():
            if number > above:
                writer.write_row(xml, cells, number)
    return out.getvalue().decode().replace("<sheetData />", "").removeprefix("<sheetData>").removesuffix("</sheetData>")


def _drawing() -> Any:
    from openpyxl.drawing.spreadsheet_drawing import SpreadsheetDrawing

    return SpreadsheetDrawing()


def _parts(book: Workbook, finished: Finished) -> BytesIO:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        _InMemory(book, archive, finished).write_data()
    return buffer


def _stored(result: Result) -> tuple[str, str]:
    """The type of a cell and its value as the file holds them."""
    if isinstance(result, str):
        return ' t="str"', escape(result)
    if isinstance(result, date):
        return "", str(int(to_excel(result)))
    return "", f"{result:f}" if isinstance(result, Decimal) else str(result)


def _dated(xml: str, at: datetime) -> str:
    stamp = at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return re.sub(r"(<dcterms:(?:created|modified)[^>]*>)[^<]*", rf"\g<1>{stamp}", xml)
