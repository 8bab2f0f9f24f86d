"""A box on a page as a table: what stands between its lines, beside what was made by hand.

Only the words of the page are asked.
"""

from collections.abc import Mapping, Sequence

from reviewer.core.drawn_cells import LONGEST, Said, said_by, words_by_cell
from reviewer.core.grid import Grid, GridRow
from reviewer.core.layout import Axis, Layout
from reviewer.core.page import Box, Page
from reviewer.core.provenance import Method, Provenance
from reviewer.core.reading import FieldKey, Reading
from reviewer.core.table_edit import TableEdit, fields_of

Readings = Mapping[FieldKey, Reading]


class Drawn:
    """A drawn table as it stands in a review before an edit: its lines, and the rows and columns they gave.

    What differs from what its lines give was made by hand, and stays when they are moved.
    """

    def __init__(self, layout: Layout, grid: Grid) -> None:
        self.layout, self.grid = layout, grid
        self.rows = {_id(row): row for row in grid.rows}
        self.columns = [column_name(grid, place) for place in range(len(grid.columns))]

    def key(self, row: str, column: str) -> FieldKey | None:
        """The field that stands in a cell; None when there is no such cell, or nothing in it."""
        there = row in self.rows and column in self.columns
        return self.rows[row].cells[self.columns.index(column)] if there else None

    def made_by_hand(self, row: str, column: str, said: Mapping[tuple[str, str], Said], readings: Readings) -> bool:
        """Whether a cell was joined, parted or read from a box; `said` is what its lines give."""
        if row not in self.rows or column not in self.columns or (row, column) not in said:
            return False
        key = self.key(row, column)
        reading = readings.get(key) if key is not None else None
        own = said[row, column]
        return reading is None or (reading.printed, reading.value) != (own.printed, own.value)

    def heading(self, column: str, said: Mapping[tuple[str, str], Said]) -> str:
        """The heading that was typed over a column, "" where it has the one that its lines give."""
        if column not in self.columns or column not in self.layout.column_names:
            return ""
        shown = self.grid.columns[self.columns.index(column)]
        return shown if shown != _heading(self.layout, said, column) else ""

    def has_at(self, row: str, column: str, box: Box) -> bool:
        """Whether a cell was read between the very same lines."""
        layout = self.layout
        known = row in self.rows and row in layout.row_names and column in layout.column_names
        return known and _place_of(layout, row, column) == box


def table_of(filing: str, name: str, layout: Layout, page: Page, readings: Readings, was: Drawn | None) -> TableEdit:
    """What a layout makes of a page. Only the cells whose lines moved since `was` are read anew, and none that was made
    by hand.
    """
    anew = _Anew(filing, layout, page, readings, was)
    lines = tuple(anew.line(row) for row in _rows(layout, was))
    title = layout.title or f"Page {page.number}"
    grid = Grid(filing, name, title, page.number, layout.box, anew.shown, lines)
    there = set(fields_of(grid))
    gone = tuple(key for key in fields_of(was.grid) if key not in there) if was else ()
    fresh = tuple(reading for key, reading in anew.put.items() if readings.get(key) != reading)
    return TableEdit(filing, name, grid, fresh, gone, layout)


class _Anew:
    """The lines of a layout, read from a page a row at a time; `put` are the cells that were read."""

    def __init__(self, filing: str, layout: Layout, page: Page, readings: Readings, was: Drawn | None) -> None:
        self._filing, self._layout, self._page, self._readings, self._was = filing, layout, page.number, readings, was
        self._said, self._before = _said(layout, page), _said(was.layout, page) if was else {}
        names = layout.column_names
        self._columns = _merged(names, was.columns, was.layout.column_names) if was else [*names]
        self._headings = _headings(layout, self._said, was, self._before)
        self.put: dict[FieldKey, Reading] = {}

    @property
    def shown(self) -> tuple[str, ...]:
        """The headings of the columns."""
        return tuple(self._headings[column] for column in self._columns)

    def line(self, row: str) -> GridRow:
        """A row with its label."""
        label = self._label(row)
        return GridRow(label, tuple(self._key(row, column, label) for column in self._columns))

    def _label(self, row: str) -> str:
        was, layout = self._was, self._layout
        if was and (row not in layout.row_names or self._is_by_hand(was, row, layout.column_names[0])):
            return was.rows[row].label
        return _label(layout, self._said, row)

    def _key(self, row: str, column: str, label: str) -> FieldKey | None:
        """What stands in a cell: what stood there, or what is read between its lines now."""
        was, box = self._was, _place_of(self._layout, row, column)
        stays = was and (self._is_by_hand(was, row, column) or (box and was.has_at(row, column, box)))
        if box is None or stays:
            return was.key(row, column) if was else None
        key = FieldKey(self._filing, self._layout.table, row, column)
        self.put[key] = _reading(key, self._said[row, column], label, self._headings[column], (self._page, box))
        return key

    def _is_by_hand(self, was: Drawn, row: str, column: str) -> bool:
        return was.made_by_hand(row, column, self._before, self._readings)


def _rows(layout: Layout, was: Drawn | None) -> list[str]:
    """The rows of figures in order: those that are drawn, and those put in by hand where they stood."""
    names = [name for name in layout.row_names if name not in layout.headings]
    if was is None:
        return names
    drawn = was.layout.row_names
    # A row that was taken out by hand stays out; what was a heading comes back.
    out = {name for name in drawn if name not in was.rows and name not in was.layout.headings}
    return _merged([name for name in names if name not in out], list(was.rows), drawn)


def _merged(names: Sequence[str], there: Sequence[str], drawn: Sequence[str]) -> list[str]:
    """The drawn names in their order, and those that were put in by hand, each after the one it stood after."""
    found = list(names)
    for place, name in enumerate(there):
        if name not in drawn:
            before = next((other for other in reversed(there[:place]) if other in found), None)
            found.insert(found.index(before) + 1 if before is not None else 0, name)
    return found


def column_name(grid: Grid, place: int) -> str:
    """The field that stands in a column of a table whose rows are rows."""
    keys = [row.cells[place] for row in grid.rows]
    return next((key.field for key in keys if key is not None), f"?{place}")


def _id(row: GridRow) -> str:
    return next((key.row for key in row.cells if key is not None), "")


def _place_of(layout: Layout, row: str, column: str) -> Box | None:
    """The place of a drawn cell; None for one that was put in by hand."""
    if row not in layout.row_names or column not in layout.column_names:
        return None
    across, down = layout.edges(Axis.COLUMNS), layout.edges(Axis.ROWS)
    x, y = layout.column_names.index(column), layout.row_names.index(row)
    return Box(across[x], down[y], across[x + 1], down[y + 1])


def _said(layout: Layout, page: Page) -> dict[tuple[str, str], Said]:
    """What stands between the lines of a layout, by row and column."""
    cells = words_by_cell(layout, page.words)
    places = ((row, column) for row in layout.row_names for column in layout.column_names)
    return {place: said_by(cells.get(place, ())) for place in places}


def _heading(layout: Layout, said: Mapping[tuple[str, str], Said], column: str) -> str:
    words = [said[row, column].printed for row in layout.row_names if row in layout.headings]
    return " ".join(filter(None, words)) or column


def _headings(
    layout: Layout, said: Mapping[tuple[str, str], Said], was: Drawn | None, before: Mapping[tuple[str, str], Said]
) -> dict[str, str]:
    """The words above each drawn column, what was typed over them, and the headings of columns put in by hand."""
    typed = {column: was.heading(column, before) if was else "" for column in layout.column_names}
    found = {column: typed[column] or _heading(layout, said, column) for column in layout.column_names}
    if was is not None:
        others = [name for name in was.columns if name not in was.layout.column_names]
        found.update((name, was.grid.columns[was.columns.index(name)]) for name in others)
    return found


def _label(layout: Layout, said: Mapping[tuple[str, str], Said], row: str) -> str:
    """The words of a row before its first figure."""
    first = said[row, layout.column_names[0]]
    return first.printed if first.unit == "text" else ""


def _reading(key: FieldKey, said: Said, label: str, heading: str, where: tuple[int, Box]) -> Reading:
    words = [part for part in (label if said.unit != "text" else "", heading) if part]
    place = Provenance(where[0], said.boxes or (where[1],), Method.DRAWN)
    called = ", ".join(words)[:LONGEST] or f"{key.table} {key.row}"
    return Reading(key, called, said.printed, said.value, said.unit, place, said.decimals, said.nil, doubt=said.doubt)
