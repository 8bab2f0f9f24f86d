"""The pictures of one sheet: each written as it is put there, so that the workbook holds none of them."""

import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from openpyxl.drawing.spreadsheet_drawing import SpreadsheetDrawing
from openpyxl.xml.constants import PKG_REL_NS, REL_NS, SHEET_DRAWING_NS
from openpyxl.xml.functions import tostring

from reviewer.export.parts import Drawing, Parts

_END = b"</wsDr>"


@dataclass(slots=True)
class Pictures:
    """Where the pictures stand on the sheet and which they are, compressed."""

    parts: Parts
    _number: int = 0
    _anchors: list[bytes] = field(default_factory=list)
    _targets: list[bytes] = field(default_factory=list)

    def add(self, images: list[Any]) -> None:
        """Writes some pictures for good."""
        drawing, targets = SpreadsheetDrawing(), []
        for image in images:
            self._number += 1
            image.anchor.pic = drawing._picture_frame(self._number)  # noqa: SLF001 - as openpyxl's own writer
            drawing.oneCellAnchor.append(image.anchor)
            target = self.parts.add_picture(image)
            targets.append(f'<Relationship Type="{REL_NS}/image" Target="{target}" Id="rId{self._number}" />')
        tree = drawing.to_tree()
        tree.set("xmlns", SHEET_DRAWING_NS)
        self._anchors.append(zlib.compress(tostring(tree), 1))
        self._targets.append(zlib.compress("".join(targets).encode(), 1))

    def finish(self) -> Drawing:
        """Both parts, piece by piece."""
        return Drawing(self._drawing(), self._relations())

    def _drawing(self) -> Iterator[bytes]:
        for number, packed in enumerate(self._anchors):
            xml = zlib.decompress(packed).removesuffix(_END)
            yield xml if number == 0 else xml[xml.index(b">") + 1 :]
        yield _END

    def _relations(self) -> Iterator[bytes]:
        yield f'<Relationships xmlns="{PKG_REL_NS}">'.encode()
        yield from map(zlib.decompress, self._targets)
        yield b"</Relationships>"
