"""Blocks of cells as spreadsheets put them on the clipboard: lines of text, tabs between cells, quotes where needed."""

import csv
import io
from collections.abc import Sequence

from reviewer.core.errors import ReviewerError

Block = tuple[tuple[str, ...], ...]
"""Lines of cells, all of one length."""


class BlockError(ReviewerError):
    """A block that cannot be put where it is wanted."""


def read_block(text: str) -> Block:
    """The cells of clipboard text; BlockError when there are none or it is no table."""
    try:
        lines = list(csv.reader(io.StringIO(text.replace("\r\n", "\n").replace("\r", "\n"), newline=""), "excel-tab"))
    except csv.Error:
        raise BlockError(
            "What was copied is no table of cells. Copy cells from a table and paste them again."
        ) from None
    if not any(lines):
        raise BlockError("Nothing was copied. Copy cells first, then paste them.")
    wide = max(map(len, lines))
    return tuple((*line, *[""] * (wide - len(line))) for line in lines)


def write_block(block: Sequence[Sequence[str]]) -> str:
    """Clipboard text that a spreadsheet takes as these cells."""
    return "\n".join("\t".join(map(_quoted, line)) for line in block)


def fitted(block: Block, rows: int, columns: int) -> Block:
    """The block as it fills a selection: repeated when the selection is so many times as large, else as it is."""
    high, wide = len(block), len(block[0])
    if rows % high or columns % wide:
        return block
    return tuple(tuple(block[row % high][column % wide] for column in range(columns)) for row in range(rows))


def _quoted(cell: str) -> str:
    if any(mark in cell for mark in '\t\n\r"'):
        return '"' + cell.replace('"', '""') + '"'
    return cell
