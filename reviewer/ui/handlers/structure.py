"""Rows, columns and cells put in, taken out, joined and cut, and headings put right, with the keys of the table."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QInputDialog, QMainWindow

from reviewer.core import table_lines, table_shape
from reviewer.core.drawing import Drawn, table_of
from reviewer.core.grid import Grid
from reviewer.core.restructure import Restructuring, grids_moved
from reviewer.core.table_edit import TableEdit
from reviewer.core.table_shape import ShapeError
from reviewer.ui.desk import Desk
from reviewer.ui.models.grid_blocks import Area
from reviewer.ui.models.grid_model import title_of
from reviewer.ui.panes import Panes
from reviewer.ui.plural import counted
from reviewer.ui.table_commands import EditTable


class StructureHandlers(QObject):
    """What is done to the table that is shown. `say` puts a sentence into the status line."""

    def __init__(self, window: QMainWindow, desk: Desk, panes: Panes, say: Callable[[str], None]) -> None:
        super().__init__(window)
        self._document, self._table, self._say = desk.document, panes.table, say
        self._window = window
        panes.table.view.horizontalHeader().sectionDoubleClicked.connect(self.type_heading)

    def all(self) -> dict[str, Callable[[], object]]:
        """Every handler of this room by the name of its action."""
        return {
            "insert": self.insert, "insert_after": self.insert_after, "delete": self.delete,
            "join_cells": self.join, "split_cell": self.split, "set_heading": self.set_heading,
            "type_heading": self.type_heading, "exchange_headings": self.exchange, "remove_table": self.remove,
        }  # fmt: skip

    def insert(self) -> None:
        """As many blank rows as are selected, before the first of them; columns, where whole columns are selected."""
        grid, area = self._grid(), self._area()
        if grid is not None and area is not None:
            self._insert(grid, area, area.left if self._is_columns(grid, area) else area.top)

    def insert_after(self) -> None:
        """The same after the last of them."""
        grid, area = self._grid(), self._area()
        if grid is not None and area is not None:
            self._insert(grid, area, 1 + (area.right if self._is_columns(grid, area) else area.bottom))

    def delete(self) -> None:
        """The selected rows, or the selected whole columns."""
        grid, area = self._grid(), self._area()
        if grid is None or area is None:
            return
        if self._is_columns(grid, area):
            said = counted("%n column(s) taken out: ", area.columns) + self._columns(grid, area)
            self._do(grid, table_lines.without_columns(grid, area.left, area.right), said)
        else:
            said = counted("%n row(s) taken out: ", area.rows) + self._rows(grid, area)
            self._do(grid, table_lines.without_rows(grid, area.top, area.bottom), said)

    def join(self) -> None:
        """The selected cells as one."""
        grid, area = self._grid(), self._area()
        if grid is None or area is None:
            return
        rows, columns = range(area.top, area.bottom + 1), range(area.left, area.right + 1)
        cells = [(row, column) for row in rows for column in columns]
        said = self.tr("cells joined in {row}").format(row=self._rows(grid, area))
        self._try(grid, lambda: table_shape.merged(grid, self._document.review.readings, cells), said)
        self._table.view.go_near(area.top, area.left)

    def split(self) -> None:
        """The selected cell in two, at the widest gap between its words."""
        grid, area = self._grid(), self._area()
        key = grid.rows[area.top].cells[area.left] if grid is not None and area is not None else None
        reading = self._document.review.readings.get(key) if key is not None else None
        if grid is None or area is None or reading is None:
            self._say(self.tr("Nothing stands in this cell."))
            return
        page = self._document.review.pages.get(grid.filing, {}).get(reading.provenance.page)
        boxes = reading.provenance.boxes
        words = [word for word in page.words if any(box.holds(word.box) for box in boxes)] if page else []
        said = self.tr("cell parted in {row}").format(row=self._rows(grid, area._replace(bottom=area.top)))
        readings, fresh = self._document.review.readings, self._fresh()
        self._try(grid, lambda: table_shape.split(grid, readings, words, area.top, area.left, fresh), said)

    def set_heading(self) -> None:
        """The selected row as the heading of its columns."""
        grid, area = self._grid(), self._area()
        if grid is not None and area is not None:
            said = self.tr("row made the heading: {row}").format(row=self._rows(grid, area._replace(bottom=area.top)))
            self._try(grid, lambda: self._heading(grid, area.top), said)

    def type_heading(self, column: int | None = None) -> None:
        """Another heading over the column of the selected cell, or over one that was clicked twice."""
        grid, area = self._grid(), self._area()
        if grid is None or (column is None and area is None):
            return
        place = column if column is not None else area.left if area is not None else 0
        before = " ".join(grid.columns[place].split())
        shown = "" if table_lines.is_placeholder(before) else before
        text, typed = QInputDialog.getText(
            self._window, self.tr("Heading"), self.tr("The heading of this column:"), text=shown
        )
        if typed and text.strip() != shown:
            said = self.tr("heading {before} typed over: {text}").format(before=repr(before), text=repr(text.strip()))
            self._try(grid, lambda: table_shape.with_heading(grid, place, text), said)

    def exchange(self) -> None:
        """The headings of two columns; the figures stay where they stand."""
        grid, area = self._grid(), self._area()
        if grid is None or area is None:
            return
        if area.columns != 2:
            self._say(self.tr("Select a cell in each of two columns that stand side by side, then exchange."))
            return
        said = self.tr("headings exchanged: {columns}").format(columns=self._columns(grid, area))
        try:
            moves = table_shape.exchanged(grid, area.left, area.right)
        except ShapeError as problem:
            self._say(str(problem))
            return
        self._push(grid, Restructuring(moves, edits=self._with_names_exchanged(grid, moves, area)), said)

    def remove(self) -> None:
        """It is no table after all: its fields are gone with it, until this is undone."""
        grid = self._grid()
        if grid is not None:
            self._do(grid, table_shape.removed(grid), self.tr("table taken away: {table}").format(table=title_of(grid)))

    def _insert(self, grid: Grid, area: Area, at: int) -> None:
        readings, fresh = self._document.review.readings, self._fresh()
        if self._is_columns(grid, area):
            edit = table_lines.with_columns(grid, readings, at, area.columns, fresh)
            said = counted("%n blank column(s) put in beside ", area.columns) + self._columns(grid, area)
        else:
            edit = table_lines.with_rows(grid, readings, at, area.rows, fresh)
            said = counted("%n blank row(s) put in beside ", area.rows) + self._rows(grid, area)
        self._do(grid, edit, said)
        view = self._table.view
        view.go_near(*((area.top, at) if self._is_columns(grid, area) else (at, area.left)))

    def _heading(self, grid: Grid, row: int) -> TableEdit:
        review = self._document.review
        layout = review.layouts(grid.filing).get(grid.name)
        name = next((key.row for key in grid.rows[row].cells if key is not None), "")
        page = review.pages.get(grid.filing, {}).get(grid.page)
        if layout is None or page is None or name not in layout.row_names:
            return table_shape.as_heading(grid, review.readings, row)
        with_it = layout.with_headings((*layout.headings, name))
        return table_of(grid.filing, grid.name, with_it, page, review.readings, Drawn(layout, grid))

    def _with_names_exchanged(self, grid: Grid, moves: table_shape.Moves, area: Area) -> tuple[TableEdit, ...]:
        """The lines of a drawn table know their columns by name: these go with the headings."""
        layout = self._document.review.layouts(grid.filing).get(grid.name)
        if layout is None:
            return ()
        fields = [next(cell.field for row in grid.rows if (cell := row.cells[place]) is not None)
                  for place in (area.left, area.right)]  # fmt: skip
        to = dict(zip(fields, reversed(fields), strict=True))
        names = tuple(to.get(name, name) for name in layout.column_names)
        (moved,) = grids_moved([grid], moves)
        return (TableEdit(grid.filing, grid.name, moved, layout=replace(layout, column_names=names)),)

    def _try(self, grid: Grid, edit: Callable[[], TableEdit], said: str) -> None:
        try:
            made = edit()
        except ShapeError as problem:
            self._say(str(problem))
            return
        self._do(grid, made, said)

    def _do(self, grid: Grid, edit: TableEdit, said: str) -> None:
        layout = self._document.review.layouts(grid.filing).get(grid.name)
        if edit.layout is None and edit.grid is not None and layout is not None:
            edit = replace(edit, layout=layout)
        self._push(grid, Restructuring(edits=(edit,)), said)

    def _push(self, grid: Grid, what: Restructuring, said: str) -> None:
        self._table.bar.close_bar()
        self._document.undo_stack.push(EditTable(self._document, grid, said, what))

    def _grid(self) -> Grid | None:
        return self._table.model.grid

    def _area(self) -> Area | None:
        """The selected cells; None while one of them is being typed in."""
        return None if self._table.view.editor() is not None else self._table.view.area()

    def _is_columns(self, grid: Grid, area: Area) -> bool:
        """Whether whole columns are selected, and not simply everything."""
        return area.rows == len(grid.rows) and area.columns < len(grid.columns)

    def _fresh(self) -> str:
        """A name that no row or field has had: the number of the entry that will make it."""
        return f"n{len(self._document.review.log) + 1}"

    def _rows(self, grid: Grid, area: Area) -> str:
        labels = (" ".join(grid.rows[row].label.split()) or str(row + 1) for row in range(area.top, area.bottom + 1))
        return ", ".join(repr(label) for label in labels)

    def _columns(self, grid: Grid, area: Area) -> str:
        heads = (grid.columns[column] or str(column + 1) for column in range(area.left, area.right + 1))
        return ", ".join(repr(" ".join(head.split())) for head in heads)
