"""The sheets that are done: written for good into the file of parts, and their cells let go of.

A workbook of many returns so takes the memory of its largest sheet, not of all; the lists that grow with the folder
(Checks, Choices, Evidence) are written some rows at a time.
"""

import re
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any

from openpyxl.utils import get_column_letter
from openpyxl.worksheet._writer import WorksheetWriter
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.xml.functions import Element

from reviewer.export.notes import notes_of
from reviewer.export.parts import SheetParts
from reviewer.export.pictures import Pictures
from reviewer.export.results import Kept, Results
from reviewer.export.rows import rows_xml

_NO_ROWS = re.compile(rb"<sheetData ?/>|<sheetData></sheetData>")
_LINKS = re.compile(rb"<hyperlinks>.*</hyperlinks>", re.DOTALL)
_EXTENT = re.compile(rb'<dimension ref="[^"]*" ?/>')
# A folder has thousands of sheets.
_LET_GO = (
    "row_dimensions", "column_dimensions", "HeaderFooter", "page_setup", "print_options", "page_margins", "views",
    "protection", "sheet_properties", "sheet_format", "data_validations", "conditional_formatting", "merged_cells",
    "row_breaks", "col_breaks", "scenarios",
)  # fmt: skip


@dataclass(slots=True)
class _Sheet:
    """What is written of one sheet so far, compressed; one writer, as another would forget the notes before."""

    writer: WorksheetWriter
    rows: list[bytes] = field(default_factory=list)
    links: list[bytes] = field(default_factory=list)
    pictures: Pictures | None = None
    last_row: int = 0
    columns: int = 1


class Finished:
    """Takes the rows and the sheets of a workbook as they are done; `kept` are the results of their formulas.

    `begin_pictures` is asked for what takes the pictures of a sheet that has some.
    """

    def __init__(self, results: Results, begin_pictures: Callable[[], Pictures] | None = None) -> None:
        self.kept = Kept()
        self._results, self._begin_pictures = results, begin_pictures
        self._sheets: dict[str, _Sheet] = {}

    def rows(self, sheet: Any) -> None:
        """Writes the rows so far for good; only rows below them may be written afterwards."""
        if sheet.title not in self._sheets:
            self._sheets[sheet.title] = _Sheet(WorksheetWriter(sheet, out=BytesIO()))
        begun, results = self._sheets[sheet.title], self._results.get(sheet.title, {})
        last, columns = max(begun.last_row, sheet.max_row), max(begun.columns, sheet.max_column)
        begun.rows.append(zlib.compress("".join(rows_xml(sheet, results)).encode(), 1))
        begun.last_row, begun.columns = last, columns
        self.kept.add(sheet.title, last, results)
        if sheet._hyperlinks:  # noqa: SLF001
            begun.links.append(zlib.compress("".join(link.xml for link in sheet._hyperlinks).encode(), 1))  # noqa: SLF001
        if sheet._images and self._begin_pictures is not None:  # noqa: SLF001
            begun.pictures = begun.pictures or self._begin_pictures()
            begun.pictures.add(sheet._images)  # noqa: SLF001
        # openpyxl has no other way to let go of what is written.
        for held in (results, sheet._cells, sheet._hyperlinks, sheet._images, sheet.row_dimensions):  # noqa: SLF001
            held.clear()

    def finish(self, sheet: Any) -> SheetParts:
        """A sheet for good, to be handed to the file of parts; nothing may be written into it afterwards."""
        self.rows(sheet)
        begun = self._sheets.pop(sheet.title)
        drawing = begun.pictures.finish() if begun.pictures is not None else None
        xml, relations = _chunks(begun, _frame(begun, sheet)), begun.writer._rels  # noqa: SLF001
        parts = SheetParts(xml, relations, drawing, notes_of(sheet))
        sheet._comments = []  # noqa: SLF001
        let_go_of(sheet)
        return parts


def let_go_of(sheet: Any) -> None:
    """Takes from a sheet what only its XML needs, when that is written, or is written elsewhere."""
    for name in _LET_GO:
        setattr(sheet, name, None)


def _frame(begun: _Sheet, sheet: Any) -> bytes:
    """All but the rows and the links; one link and one picture stand for those that are written."""
    if begun.links:
        sheet._hyperlinks.append(Hyperlink(ref="A1", location="A1"))  # noqa: SLF001
    if begun.pictures is not None:
        sheet._images.append(None)  # noqa: SLF001
    begun.writer.write_top()
    begun.writer.xf.send(Element("sheetData"))
    begun.writer.write_tail()
    sheet._images.clear()  # noqa: SLF001
    return bytes(begun.writer.read())


def _chunks(begun: _Sheet, frame: bytes) -> Iterator[bytes]:
    """The XML of a sheet, piece by piece."""
    extent = b'<dimension ref="A1:%s%d" />' % (get_column_letter(begun.columns).encode(), begun.last_row)
    head, tail = _NO_ROWS.split(_EXTENT.sub(extent, frame, count=1))
    yield from (head, b"<sheetData>")
    yield from map(zlib.decompress, begun.rows)
    yield b"</sheetData>"
    if not begun.links:
        yield tail
        return
    before, after = _LINKS.split(tail)
    yield from (before, b"<hyperlinks>")
    yield from map(zlib.decompress, begun.links)
    yield from (b"</hyperlinks>", after)
