"""A table as a reviewer drew it on a page: a box, the lines in it, and the name of each band between two lines.

The names are those of the fields and rows, so that a line that moves takes no field to another address.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import NamedTuple

from reviewer.core.page import Box

CLOSEST = 3.0
"""Points that are left between two lines."""


class Axis(StrEnum):
    """Which way a line parts the table."""

    COLUMNS = "columns"
    ROWS = "rows"


class Band(NamedTuple):
    """The room between two lines, in points: of a column from left to right, of a row from top to bottom."""

    name: str
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class Layout:
    """The declaration of a drawn table. `table` names its fields as in a FieldKey.

    `columns` and `rows` are the places of the lines between two columns or rows, in points, in order;
    `column_names` and `row_names` one more than these. `headings` are the names of the rows that are headings.
    `title` is the line that is printed above.
    """

    table: str
    page: int
    box: Box
    columns: tuple[float, ...]
    rows: tuple[float, ...]
    column_names: tuple[str, ...]
    row_names: tuple[str, ...]
    headings: tuple[str, ...] = ()
    title: str = ""

    def edges(self, axis: Axis) -> tuple[float, ...]:
        """The places of all lines of one direction, the two sides of the box among them."""
        if axis is Axis.COLUMNS:
            return (self.box.x0, *self.columns, self.box.x1)
        return (self.box.top, *self.rows, self.box.bottom)

    def names(self, axis: Axis) -> tuple[str, ...]:
        """The names of the bands of one direction."""
        return self.column_names if axis is Axis.COLUMNS else self.row_names

    def bands(self, axis: Axis) -> Iterator[Band]:
        """The bands of one direction, in order."""
        edges = self.edges(axis)
        return (Band(name, *edges[place : place + 2]) for place, name in enumerate(self.names(axis)))

    def with_line(self, axis: Axis, at: float, name: str) -> "Layout":
        """One more line; what is right of it or below gets the name. The same layout where there is no room."""
        edges, names = self.edges(axis), self.names(axis)
        place = sum(edge < at for edge in edges)
        inside = 0 < place < len(edges) and edges[place - 1] + CLOSEST <= at <= edges[place] - CLOSEST
        if not inside:
            return self
        return self._with(axis, (*edges[:place], at, *edges[place:]), (*names[:place], name, *names[place:]))

    def without_line(self, axis: Axis, line: int) -> "Layout":
        """One line less; the two bands beside it are the first of them. The sides of the box stay."""
        edges, names = self.edges(axis), self.names(axis)
        if not 0 < line < len(edges) - 1:
            return self
        return self._with(axis, (*edges[:line], *edges[line + 1 :]), (*names[:line], *names[line + 1 :]))

    def with_line_at(self, axis: Axis, line: int, at: float) -> "Layout":
        """One line moved, as far as its neighbours leave room."""
        edges = self.edges(axis)
        low = edges[line - 1] + CLOSEST if line > 0 else 0.0
        high = edges[line + 1] - CLOSEST if line + 1 < len(edges) else max(at, edges[line])
        place = min(max(at, low), high)
        return self._with(axis, (*edges[:line], place, *edges[line + 1 :]), self.names(axis))

    def with_headings(self, names: tuple[str, ...]) -> "Layout":
        """Other rows as headings."""
        return replace(self, headings=names)

    def with_table(self, name: str) -> "Layout":
        """The same lines for another table."""
        return replace(self, table=name)

    def _with(self, axis: Axis, edges: tuple[float, ...], names: tuple[str, ...]) -> "Layout":
        box = self.box
        headings = tuple(name for name in self.headings if axis is Axis.COLUMNS or name in names)
        if axis is Axis.COLUMNS:
            box = Box(edges[0], box.top, edges[-1], box.bottom)
            return replace(self, box=box, columns=edges[1:-1], column_names=names)
        box = Box(box.x0, edges[0], box.x1, edges[-1])
        return replace(self, box=box, rows=edges[1:-1], row_names=names, headings=headings)
