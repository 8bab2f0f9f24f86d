"""The parts of the workbook that are done, in a file without a name where the workbook is to be.

openpyxl writes all parts at the end, and leaves sheets readable in the temporary folder; here each is written when it
is done, into a file that nobody else can open and that is gone with this program.
"""

import tempfile
import zipfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import SimpleNamespace
from typing import IO, Any
from zipfile import ZipInfo

from openpyxl.comments.comment_sheet import CommentSheet
from openpyxl.packaging.relationship import Relationship, RelationshipList, get_rels_path
from openpyxl.workbook import Workbook
from openpyxl.writer.excel import ExcelWriter
from openpyxl.xml.functions import tostring

from reviewer.export.deflated import add_to, deflated
from reviewer.export.notes import Notes

_DRAWING = "application/vnd.openxmlformats-officedocument.drawing+xml"


@dataclass(frozen=True, slots=True)
class Drawing:
    """The pictures of a sheet: where they stand, and which files they are."""

    xml: Iterable[bytes]
    relations: Iterable[bytes]


@dataclass(frozen=True, slots=True)
class SheetParts:
    """The XML of a sheet, what it refers to, its pictures and its notes."""

    xml: Iterable[bytes]
    relations: RelationshipList = field(default_factory=RelationshipList)
    drawing: Drawing | None = None
    notes: Notes | None = None


class Parts(ExcelWriter):  # type: ignore[misc]
    """Writes parts of `book` into `archive`; the file can be read once `rest` has been written."""

    def __init__(self, book: Workbook, archive: zipfile.ZipFile) -> None:
        super().__init__(book, archive)
        self._pictures = self._drawn = self._noted = 0

    @property
    def archive(self) -> zipfile.ZipFile:
        """The file of parts."""
        return self._archive  # type: ignore[no-any-return]

    def add_picture(self, image: Any) -> str:
        """Writes a picture; the name of its part."""
        self._pictures += 1
        image._id = self._pictures  # noqa: SLF001
        self._archive.writestr(image.path[1:], image._data())  # noqa: SLF001
        return str(image.path)

    def add_sheet(self, sheet: Any, made: SheetParts) -> None:
        """Writes a sheet and what belongs to it; no sheet may come before it in the book afterwards."""
        sheet._id = self.workbook.index(sheet) + 1  # noqa: SLF001
        self._write(sheet.path, made.xml)
        self.manifest.append(sheet)
        if made.drawing is not None:
            self._write_pictures(made.drawing, made.relations)
        if made.notes is not None:
            self._write_notes(made.notes, made.relations)
        if made.relations:
            self._archive.writestr(get_rels_path(sheet.path)[1:], tostring(made.relations.to_tree()))

    def write_rest(self) -> None:
        """Writes what belongs to no sheet: styles, properties, names, the list of parts."""
        self.write_data()

    def _write_worksheets(self) -> None:
        """Nothing: they are written."""

    def _write_pictures(self, drawing: Drawing, relations: RelationshipList) -> None:
        self._drawn += 1
        path = f"/xl/drawings/drawing{self._drawn}.xml"
        self._write(path, drawing.xml)
        self._write(get_rels_path(path), drawing.relations)
        self.manifest.append(SimpleNamespace(path=path, mime_type=_DRAWING))
        for relation in relations:
            if "drawing" in relation.Type:
                relation.Target = path

    def _write_notes(self, notes: Notes, relations: RelationshipList) -> None:
        self._noted += 1
        said, shapes = f"/xl/comments/comment{self._noted}.xml", f"/xl/drawings/commentsDrawing{self._noted}.vml"
        add_to(self._archive, ZipInfo(said[1:]), notes.said)
        add_to(self._archive, ZipInfo(shapes[1:]), notes.shapes)
        self.manifest.append(SimpleNamespace(path=said, mime_type=CommentSheet.mime_type))
        relations.append(Relationship(Id="comments", type="comments", Target=said))
        relations.append(Relationship(type="vmlDrawing", Id="anysvml", Target=shapes))

    def _write(self, path: str, xml: Iterable[bytes]) -> None:
        add_to(self._archive, ZipInfo(path[1:]), deflated(xml))


@contextmanager
def parts_beside(book: Workbook, folder: Path) -> Iterator[Parts]:
    """The parts of a workbook that is to be in a folder; OSError when nothing can be written there."""
    with tempfile.TemporaryFile(dir=folder) as file, _archive(file) as archive:
        yield Parts(book, archive)


def _archive(file: IO[bytes]) -> zipfile.ZipFile:
    return zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED)
