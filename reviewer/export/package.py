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

from openpyxl.utils.datetime import to_excel
from openpyxl.workbook import Workbook
from openpyxl.worksheet._writer import WorksheetWriter
from openpyxl.writer.excel import ExcelWriter

from reviewer.export.places import Result

_FORMULA = re.compile(r'<c r="([A-Z]+\d+)"([^>]*)><f>(.*?)</f><v ?/?>(?:</v>)?</c>', re.DOTALL)
_FIRST_DAY = (1980, 1, 1, 0, 0, 0)
_PRIVATE = 0o600 << 16
Results = Mapping[str, Mapping[str, Result]]


class Finished:
    """The sheets that are done, as compressed XML with their results: their cells are let go of.

    A workbook of many returns so takes the memory of its largest sheet, not of all.
    """

    def __init__(self, results: Results) -> None:
        self._results = results
        self._parts: dict[str, bytes] = {}

    def finish(self, sheet: Any) -> None:
        """Writes a sheet for good; nothing may be written into it afterwards."""
        self._parts[sheet.title] = zlib.compress(self._written(sheet), 1)
        sheet._cells.clear()  # noqa: SLF001 - openpyxl has no other way to let go of cells

    def xml(self, sheet: Any) -> bytes:
        """The XML of a sheet, finished or not."""
        done = self._parts.get(sheet.title)
        return zlib.decompress(done) if done is not None else self._written(sheet)

    def _written(self, sheet: Any) -> bytes:
        drawing = _drawing()
        drawing.charts, drawing.images = sheet._charts, sheet._images  # noqa: SLF001 - as openpyxl's own method
        sheet._drawing = drawing  # noqa: SLF001
        writer = WorksheetWriter(sheet, out=BytesIO())
        writer.write()
        sheet._rels = writer._rels  # noqa: SLF001
        return with_results(writer.read().decode(), self._results.get(sheet.title, {})).encode()


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
