"""Rows and columns of a table put in and taken out by hand: which fields stand in them, and where on the page.

`fresh` is a name that no row or field has had in this review, so that no address is ever used twice; `at` and the like
count from 0.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from reviewer.core.grid import Grid, GridRow
from reviewer.core.page import Box
from reviewer.core.provenance import Method, Provenance
from reviewer.core.reading import FieldKey, Reading
from reviewer.core.table_edit import TableEdit, fields_of

Readings = Mapping[FieldKey, Reading]
THIN = 4.0
"""Points that a row or column put in by hand is high or wide on the page, where there is no room for more."""


def with_rows(grid: Grid, readings: Readings, at: int, count: int, fresh: str) -> TableEdit:
    """So many blank rows before a row; `at` may be one past the last."""
    beside = grid.rows[min(at, len(grid.rows) - 1)]
    lines, put = list(grid.rows), []
    for number in range(count):
        name = fresh if count == 1 else f"{fresh}-{number + 1}"
        keys = [_in_new_row(grid, beside, column, name) for column in range(len(grid.columns))]
        lines.insert(at + number, GridRow("", tuple(keys)))
        for column, key in enumerate(keys):
            box = _crossing(_columns_box(grid, readings, column), _gap_above(grid, readings, at))
            put.append(_blank(key, grid, readings, column, box, _page(grid, readings, beside)))
    return edited(grid, replace(grid, rows=tuple(lines)), put)


def without_rows(grid: Grid, first: int, last: int) -> TableEdit:
    """The table without these rows; without all of them it is no table."""
    return edited(grid, replace(grid, rows=(*grid.rows[:first], *grid.rows[last + 1 :])))


def with_columns(grid: Grid, readings: Readings, at: int, count: int, fresh: str) -> TableEdit:
    """So many blank columns before a column; a text that takes a whole row keeps it."""
    beside = min(at, len(grid.columns) - 1)
    names = [fresh if count == 1 else f"{fresh}-{number + 1}" for number in range(count)]
    lines, put = [], []
    for place, row in enumerate(grid.rows):
        keys = [_in_new_column(grid, row, place, beside, name) for name in names]
        lines.append(GridRow(row.label, (*row.cells[:at], *keys, *row.cells[at:])))
        for key in keys:
            if key is not None:
                box = _crossing(_gap_left(grid, readings, at), _row_box(readings, row) or grid.box)
                put.append(_blank(key, grid, readings, beside, box, _page(grid, readings, row)))
    return edited(grid, replace(grid, columns=_headings_with(grid, at, count), rows=tuple(lines)), put)


def without_columns(grid: Grid, first: int, last: int) -> TableEdit:
    """The table without these columns; rows that have nothing else go too."""
    rows = (GridRow(row.label, (*row.cells[:first], *row.cells[last + 1 :])) for row in grid.rows)
    columns = (*grid.columns[:first], *grid.columns[last + 1 :])
    return edited(grid, replace(grid, columns=columns, rows=tuple(row for row in rows if any(row.cells))))


def edited(before: Grid, grid: Grid, put: Sequence[Reading] = ()) -> TableEdit:
    """The edit that makes one table of another: the readings that are put in, and the fields that are gone."""
    after = set(fields_of(grid))
    gone = tuple(key for key in dict.fromkeys(fields_of(before)) if key not in after)
    whole = bool(grid.rows) and bool(grid.columns)
    return TableEdit(before.filing, before.name, grid if whole else None, tuple(put), gone)


def is_placeholder(heading: str) -> bool:
    """Whether a heading only counts its column because none is printed: c2."""
    return heading[:1] == "c" and heading[1:].isdigit()


def _by_row(grid: Grid) -> bool:
    """Whether the fields of a line belong to one row; else a line is a field, and a column may be a row."""
    lines = [{key[1:3] for key in row.cells if key is not None} for row in grid.rows]
    return all(len(line) < 2 for line in lines) and len(set().union(*lines)) == len([line for line in lines if line])


def _by_column(grid: Grid) -> bool:
    return all(len({key[1:3] for key in _column(grid, place)}) < 2 for place in range(len(grid.columns)))


def _column(grid: Grid, place: int) -> list[FieldKey]:
    """The fields of a column, but for texts that take a whole row."""
    rows = (row for row in grid.rows if len(row.cells) == 1 or any(row.cells[1:]))
    return [key for row in rows if (key := row.cells[place]) is not None]


def _in_new_row(grid: Grid, beside: GridRow, column: int, name: str) -> FieldKey:
    near = next(key for key in beside.cells if key is not None)
    keys = _column(grid, column)
    if keys and _by_row(grid):
        field = Counter(key.field for key in keys).most_common(1)[0][0]
        return FieldKey(grid.filing, near.table, name, field)
    if keys and _by_column(grid):
        return keys[0]._replace(field=name)
    return FieldKey(grid.filing, near.table, name, f"c{column + 1}")


def _in_new_column(grid: Grid, row: GridRow, place: int, beside: int, name: str) -> FieldKey | None:
    alone = len(row.cells) > 1 and not any(row.cells[1:])
    near = next((key for key in row.cells if key is not None), None)
    if near is None or alone:
        return None
    if _by_row(grid):
        return near._replace(field=name)
    keys = _column(grid, beside)
    if _by_column(grid) and keys:
        return FieldKey(grid.filing, keys[0].table, name, near.field)
    return near._replace(field=f"{name}-{place}")


def _blank(key: FieldKey, grid: Grid, readings: Readings, column: int, box: Box, page: int) -> Reading:
    """A place where nothing was read yet, in the unit of its column."""
    units = Counter(readings[other].unit for other in _column(grid, column) if other in readings)
    unit = units.most_common(1)[0][0] if units else ""
    heading = grid.columns[column]
    label = " ".join(heading.split()) if heading and not is_placeholder(heading) else f"{key.table} {key.row}"
    return Reading(key, label, "", None, unit, Provenance(page, (box,), Method.DRAWN), nil="blank")


def _headings_with(grid: Grid, at: int, count: int) -> tuple[str, ...]:
    taken = set(grid.columns)
    free = (name for number in range(1, len(taken) + count + 1) if (name := f"c{number}") not in taken)
    return (*grid.columns[:at], *(next(free) for _ in range(count)), *grid.columns[at:])


def _page(grid: Grid, readings: Readings, row: GridRow) -> int:
    return next((readings[key].provenance.page for key in row.cells if key in readings and key), grid.page)


def _boxes(readings: Readings, keys: Iterable[FieldKey | None]) -> Iterator[Box]:
    return (box for key in keys if key is not None and key in readings for box in readings[key].provenance.boxes)


def _row_box(readings: Readings, row: GridRow) -> Box | None:
    boxes = list(_boxes(readings, row.cells))
    return Box.around(boxes) if boxes else None


def _columns_box(grid: Grid, readings: Readings, column: int) -> Box:
    boxes = list(_boxes(readings, _column(grid, column)))
    return Box.around(boxes) if boxes else grid.box


def _crossing(across: Box, down: Box) -> Box:
    return Box(across.x0, down.top, across.x1, down.bottom)


def _gap_above(grid: Grid, readings: Readings, at: int) -> Box:
    """The room on the page between a row and the one before it."""
    above = _row_box(readings, grid.rows[at - 1]) if at > 0 else None
    below = _row_box(readings, grid.rows[at]) if at < len(grid.rows) else None
    top = above.bottom if above else (below.top - THIN if below else grid.box.top)
    bottom = max(below.top if below and below.top > top else top, top + THIN)
    return Box(grid.box.x0, top, grid.box.x1, bottom)


def _gap_left(grid: Grid, readings: Readings, at: int) -> Box:
    """The room on the page between a column and the one before it."""
    before = _columns_box(grid, readings, at - 1) if at > 0 else None
    after = _columns_box(grid, readings, at) if at < len(grid.columns) else None
    x0 = before.x1 if before else (after.x0 - THIN if after else grid.box.x0)
    x1 = max(after.x0 if after and after.x0 > x0 else x0, x0 + THIN)
    return Box(x0, grid.box.top, x1, grid.box.bottom)
