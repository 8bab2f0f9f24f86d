"""Names of tables and cells as a reviewer types them: T03 is a table, T03.C3 its third row under the second heading.

Column A are the labels, so that B is the first column of figures, as in the workbooks that she knows.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from reviewer.core.grid import Grid
from reviewer.core.reading import FieldKey

REFERENCE = re.compile(r"(?P<table>[A-Za-z]\w*?)(?:[.! ]\s*(?P<column>[A-Za-z]{1,2})(?P<row>[0-9]{1,6}))?")
ZEROS = re.compile(r"(?<![0-9])0+(?=[0-9])")


@dataclass(frozen=True, slots=True)
class CellReference:
    """A table by its name; `row` and `column` count from 0, column 0 being the labels; None: the table itself."""

    table: str
    row: int | None = None
    column: int | None = None


def read_reference(text: str) -> CellReference | None:
    """What a text refers to ("T03.C3", "t3!c3", "T03"), None if it is no reference."""
    match = REFERENCE.fullmatch(text.strip())
    if match is None:
        return None
    if match["column"] is None:
        return CellReference(match["table"])
    row = int(match["row"]) - 1
    return CellReference(match["table"], row, _column(match["column"])) if row >= 0 else None


def table_of(reference: CellReference, grids: Sequence[Grid]) -> Grid | None:
    """The table of that name, T3 being T03; None if there is none."""
    return next((grid for grid in grids if _plain(grid.name) == _plain(reference.table)), None)


def field_of(reference: CellReference, grid: Grid) -> FieldKey | None:
    """What stands in that cell of the table, in its row when the labels are meant; None if nothing does."""
    if reference.row is None or reference.column is None or reference.row >= len(grid.rows):
        return None
    cells = grid.rows[reference.row].cells
    if reference.column == 0:
        return next((key for key in cells if key is not None), None)
    return cells[reference.column - 1] if reference.column <= len(cells) else None


def name_of_cell(grid: Grid, row: int, column: int) -> str:
    """What a cell of figures is called, its row and column counted from 0: T03.C3; the way back of `field_of`."""
    letters, place = "", column + 2
    while place:
        place, letter = divmod(place - 1, 26)
        letters = chr(ord("A") + letter) + letters
    return f"{grid.name}.{letters}{row + 1}"


def _column(letters: str) -> int:
    """A is 0, Z 25, AA 26."""
    place = 0
    for letter in letters.upper():
        place = place * 26 + ord(letter) - ord("A") + 1
    return place - 1


def _plain(name: str) -> str:
    return ZEROS.sub("", name.casefold())
