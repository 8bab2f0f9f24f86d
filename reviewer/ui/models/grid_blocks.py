"""Blocks of cells of the table that is shown: what they say, and the changes that put other text into them."""

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Qt

from reviewer.core.blocks import Block, BlockError
from reviewer.core.entry import read_typed
from reviewer.core.errors import PrintedError
from reviewer.core.reading import FieldKey
from reviewer.core.review import Review
from reviewer.ui.models.cell_look import text_of
from reviewer.ui.models.grid_model import GridModel


class Area(NamedTuple):
    """Cells from a first row and column (from 0) to a last, both of them included."""

    top: int
    left: int
    bottom: int
    right: int

    @property
    def rows(self) -> int:
        """How many rows."""
        return self.bottom - self.top + 1

    @property
    def columns(self) -> int:
        """How many columns."""
        return self.right - self.left + 1


class Change(NamedTuple):
    """One field and the text that is to stand in it; None lets the reading stand again."""

    key: FieldKey
    text: str | None


def block_of(model: GridModel, area: Area) -> Block:
    """What stands in an area."""
    return tuple(lines_of(model, area))


def lines_of(model: GridModel, area: Area) -> Iterator[tuple[str, ...]]:
    """The same line by line, as it stands when the first is asked for, whatever is done meanwhile."""
    text = model.texts()
    columns = range(area.left, area.right + 1)
    for row in range(area.top, area.bottom + 1):
        yield tuple(text(row, column) for column in columns)


def changes(model: GridModel, review: Review, top: int, left: int, block: Block) -> list[Change]:
    """What pasting a block changes; BlockError, which names the cell, when any of it cannot stand where it would."""
    if top + len(block) > model.rowCount() or left + len(block[0]) > model.columnCount():
        said = _tr("The block has {rows} row(s) and {columns} column(s), more than there are from here on. "
                   "Select the cell where it begins, or insert rows first. Nothing was pasted.")  # fmt: skip
        raise BlockError(said.format(rows=len(block), columns=len(block[0])))
    return list(_changes(model, review, top, left, block))


def change_of(review: Review, key: FieldKey, text: str) -> Change | None:
    """How a text comes to stand in a field; None when it does already."""
    reading, correction = review.readings[key], review.correction(key)
    if text == text_of(reading, correction):
        return None
    return Change(key, None if correction is not None and text == text_of(reading, None) else text)


def _changes(model: GridModel, review: Review, top: int, left: int, block: Block) -> Iterator[Change]:
    for row, line in enumerate(block, top):
        for column, text in enumerate(line, left):
            key = model.key_at(row, column)
            if key is None and text.strip():
                said = _tr("{where} has no field, so {text} cannot stand there. Insert a row or column for it first. "
                           "Nothing was changed.")  # fmt: skip
                raise BlockError(said.format(where=_place(model, row, column), text=repr(text)))
            change = change_of(review, key, text) if key is not None else None
            if change is not None:
                _refuse_unreadable(model, review, change, row, column)
                yield change


def _refuse_unreadable(model: GridModel, review: Review, change: Change, row: int, column: int) -> None:
    try:
        read_typed(change.text or "", review.readings[change.key].unit)
    except PrintedError as problem:
        said = _tr("{where}: {why} Nothing was changed.")
        raise BlockError(said.format(where=_place(model, row, column), why=problem)) from None


def _place(model: GridModel, row: int, column: int) -> str:
    """A cell as the reviewer sees it: by its label and heading, or by numbers where these are blank."""
    label = str(model.headerData(row, Qt.Orientation.Vertical) or row + 1)
    heading = str(model.headerData(column, Qt.Orientation.Horizontal) or column + 1)
    return _tr("Row {row}, column {column}").format(row=repr(label), column=repr(heading))


def _tr(text: str) -> str:
    return QCoreApplication.translate("blocks", text)
