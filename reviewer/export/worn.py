"""What a cell wears, by the numbers that its book gives to styles.

openpyxl finds its way from the cell to the book anew for each font, border and alignment, and makes a stand-in for one
that is only looked at: with the half million cells of a folder that was a sixth of the time of its working paper.
"""

from typing import Any

from openpyxl.cell.cell import Cell
from openpyxl.styles.cell_style import StyleArray

from reviewer.export.styles import Alignment, Border, Font


def wear(cell: Cell, font: Font, border: Border, alignment: Alignment) -> Cell:
    """Gives a cell these three, and leaves it what else it wears."""
    book: Any = cell.parent.parent
    worn = _worn(cell)
    # openpyxl has no other way to the styles of a book than these lists.
    worn.fontId, worn.borderId = book._fonts.add(font), book._borders.add(border)  # noqa: SLF001
    worn.alignmentId = book._alignments.add(alignment)  # noqa: SLF001
    return cell


def under_line_of(first: Cell, cell: Cell) -> None:
    """Gives a cell the lines around another one."""
    _worn(cell).borderId = _worn(first).borderId


def wraps(cell: Cell) -> bool:
    """Whether the words of a cell go on in a further line where they do not fit."""
    worn = cell._style  # noqa: SLF001
    return worn is not None and bool(cell.parent.parent._alignments[worn.alignmentId].wrap_text)  # noqa: SLF001


class StyleAttributes(dict[bytes, str]):
    """The attribute of a cell that says what it wears, "" for one that wears nothing: each worked out once."""

    def of(self, cell: Cell) -> str:
        """The attribute of a cell, with a blank before it."""
        worn = cell._style  # noqa: SLF001
        if worn is None:
            return ""
        look = worn.tobytes()
        if look not in self:
            self[look] = f' s="{cell.style_id}"' if cell.has_style else ""
        return self[look]


def _worn(cell: Cell) -> StyleArray:
    if cell._style is None:  # noqa: SLF001
        cell._style = StyleArray()  # noqa: SLF001
    return cell._style  # noqa: SLF001
