"""Rows, columns and cells of a table put in, taken out, joined and cut by hand.

Each function gives the edit that does it, and refuses in one sentence what cannot be done. `fresh` is a name that no
row or field has had in this review, so that no address is ever used twice; `at` and the like count from 0.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from reviewer.core.drawn_cells import Said, said_by
from reviewer.core.errors import ReviewerError
from reviewer.core.grid import Grid, GridRow
from reviewer.core.page import Box, Word
from reviewer.core.printed import read_printed
from reviewer.core.provenance import Method, Provenance
from reviewer.core.reading import FieldKey, Reading
from reviewer.core.table_edit import TableEdit, fields_of

Readings = Mapping[FieldKey, Reading]
Moves = tuple[tuple[FieldKey, FieldKey], ...]
NAME = re.compile(r"p\d+t\d+")
"""Tables that no form declares, which may hold anything anywhere."""
THIN = 4.0
"""Points that a row or column put in by hand is high or wide on the page, where there is no room for more."""


class ShapeError(ReviewerError):
    """Something that cannot be done to a table; the sentence says why and what can."""


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
    return _edit(grid, replace(grid, rows=tuple(lines)), put)


def without_rows(grid: Grid, first: int, last: int) -> TableEdit:
    """The table without these rows; without all of them it is no table."""
    return _edit(grid, replace(grid, rows=(*grid.rows[:first], *grid.rows[last + 1 :])))


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
    return _edit(grid, replace(grid, columns=_headings_with(grid, at, count), rows=tuple(lines)), put)


def without_columns(grid: Grid, first: int, last: int) -> TableEdit:
    """The table without these columns; rows that have nothing else go too."""
    rows = (GridRow(row.label, (*row.cells[:first], *row.cells[last + 1 :])) for row in grid.rows)
    columns = (*grid.columns[:first], *grid.columns[last + 1 :])
    return _edit(grid, replace(grid, columns=columns, rows=tuple(row for row in rows if any(row.cells))))


def merged(grid: Grid, readings: Readings, cells: Iterable[tuple[int, int]]) -> TableEdit:
    """Several cells as one, in the place of the first: figures digit to digit, words with spaces."""
    places = [(row, column) for row, column in sorted(cells) if grid.rows[row].cells[column] in readings]
    if len(places) < 2:
        raise ShapeError("Select two cells or more to join. Nothing was changed.")
    keys = [key for row, column in places if (key := grid.rows[row].cells[column]) is not None]
    whole = _joined([readings[key] for key in keys])
    rows = list(grid.rows)
    for row, column in places[1:]:
        rows[row] = GridRow(rows[row].label, _with_cell(rows[row].cells, column, None))
    first = places[0][0]
    was_label = readings[keys[0]].printed.strip() == rows[first].label.strip()
    rows[first] = GridRow(whole.printed if was_label and whole.unit == "text" else rows[first].label, rows[first].cells)
    return _edit(grid, replace(grid, rows=tuple(row for row in rows if any(row.cells))), [whole])


def split(grid: Grid, readings: Readings, words: Sequence[Word], row: int, column: int, fresh: str) -> TableEdit:
    """One cell cut at its widest gap; what is right of it goes into the next cell, or into a new column."""
    key = grid.rows[row].cells[column]
    left, right = _parts(words)
    if key is None or not right:
        raise ShapeError("There is one word in this cell and nothing to part. Draw a box around each part instead.")
    base, to = grid, column + 1
    put: dict[FieldKey, Reading] = {}
    there = grid.rows[row].cells[to] if to < len(grid.columns) else None
    if there is not None and readings[there].nil == "blank":
        target = there
    else:
        edit = with_columns(grid, readings, to, 1, fresh)
        assert edit.grid is not None
        base, put = edit.grid, {reading.key: reading for reading in edit.put}
        added = base.rows[row].cells[to]
        target = added if added is not None else key._replace(field=f"{fresh}-{row}")
    page = readings[key].provenance.page
    for where, part in ((key, left), (target, right)):
        put[where] = reading_of(where, said_by(part), page, readings[key].label)
    rows = list(base.rows)
    rows[row] = GridRow(rows[row].label, _with_cell(rows[row].cells, to, target))
    return _edit(grid, replace(base, rows=tuple(rows)), list(put.values()))


def as_heading(grid: Grid, readings: Readings, row: int) -> TableEdit:
    """A row as the heading of its columns, below what is their heading already."""
    if len(grid.rows) == 1:
        raise ShapeError("A table needs a row under its heading. Insert one first.")
    columns = list(grid.columns)
    for column, key in enumerate(grid.rows[row].cells):
        said = " ".join(readings[key].printed.split()) if key in readings and key is not None else ""
        if said:
            columns[column] = said if is_placeholder(columns[column]) else f"{columns[column]} {said}"
    return _edit(grid, replace(grid, columns=tuple(columns), rows=(*grid.rows[:row], *grid.rows[row + 1 :])))


def with_heading(grid: Grid, column: int, text: str) -> TableEdit:
    """Another heading over a column; what was read keeps the words it was read under."""
    words = " ".join(text.split())
    if not words:
        raise ShapeError("A column needs a heading. Type one, or take the column out.")
    columns = (*grid.columns[:column], words, *grid.columns[column + 1 :])
    return _edit(grid, replace(grid, columns=columns))


def exchanged(grid: Grid, one: int, other: int) -> Moves:
    """The moves that put the figures of two columns under one another's headings; the figures stay where they stand."""
    moves = []
    for row in grid.rows:
        here, there = row.cells[one], row.cells[other]
        if here is not None and there is not None:
            moves += [(here, there), (there, here)]
    if not moves:
        raise ShapeError("These two columns have no row in common. Select two columns of figures.")
    return tuple(moves)


def removed(grid: Grid) -> TableEdit:
    """It is no table after all."""
    return TableEdit(grid.filing, grid.name, None, (), tuple(dict.fromkeys(fields_of(grid))))


def read_into(grid: Grid, reading: Reading, page: int, words: Sequence[Word]) -> TableEdit:
    """A field read anew from the words in a box; PrintedError or ShapeError when they are not what stands there."""
    if not words:
        raise ShapeError("There are no words in the box. Draw it around the figure, or type the figure instead.")
    said = said_by(words)
    if reading.unit in ("text", "date") and not NAME.fullmatch(reading.key.table):
        seen = read_printed(said.printed, reading.unit)
        said = replace(said, value=seen.value, unit=reading.unit, decimals=0, nil=seen.nil, doubt="")
    elif said.unit == "text" and not NAME.fullmatch(reading.key.table):
        raise ShapeError(f"{said.printed!r} is no figure. Draw the box around the figure alone.")
    else:
        said = replace(said, unit=said.unit or ("" if reading.unit == "text" else reading.unit))
    new = replace(
        reading_of(reading.key, said, page, reading.label), blank_is_nil=reading.blank_is_nil
    )  # fmt: skip
    return _edit(grid, grid, [new])


def reading_of(key: FieldKey, said: Said, page: int, label: str, box: Box | None = None) -> Reading:
    """What was read between drawn lines, at an address."""
    place = Provenance(page, said.boxes or ((box,) if box else ()), Method.DRAWN)
    return Reading(key, label, said.printed, said.value, said.unit, place, said.decimals, said.nil, doubt=said.doubt)


def is_placeholder(heading: str) -> bool:
    """Whether a heading only counts its column because none is printed: c2."""
    return heading[:1] == "c" and heading[1:].isdigit()


def _edit(before: Grid, grid: Grid, put: Sequence[Reading] = ()) -> TableEdit:
    after = set(fields_of(grid))
    gone = tuple(key for key in dict.fromkeys(fields_of(before)) if key not in after)
    whole = bool(grid.rows) and bool(grid.columns)
    return TableEdit(before.filing, before.name, grid if whole else None, tuple(put), gone)


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


def _with_cell(cells: Sequence[FieldKey | None], column: int, key: FieldKey | None) -> tuple[FieldKey | None, ...]:
    return (*cells[:column], key, *cells[column + 1 :])


def _joined(parts: Sequence[Reading]) -> Reading:
    first, boxes = parts[0], tuple(box for part in parts for box in part.provenance.boxes)
    pieces = [part.printed.strip() for part in parts if part.printed.strip()]
    whole = said_by([Word("".join(pieces), Box.around(boxes))]) if boxes else said_by(())
    # What is no figure when put together is words.
    if whole.unit == "text" or first.unit == "text":
        text = " ".join(pieces)
        whole = Said(text, text or None, "text", nil="" if text else "blank")
    unit = whole.unit or (first.unit if first.unit != "text" else "")
    place = Provenance(first.provenance.page, boxes, Method.DRAWN)
    return replace(
        first, printed=whole.printed, value=whole.value, unit=unit, provenance=place, decimals=whole.decimals,
        nil=whole.nil, doubt="", fragments=(), candidates=(),
    )  # fmt: skip


def _parts(words: Sequence[Word]) -> tuple[list[Word], list[Word]]:
    """The words left and right of the widest gap between them."""
    ordered = sorted(words, key=lambda word: word.box.x0)
    if len(ordered) < 2:
        return ordered, []
    gaps = [(after.box.x0 - max(word.box.x1 for word in ordered[: n + 1]), -n) for n, after in enumerate(ordered[1:])]
    cut = 1 - max(gaps)[1]
    return ordered[:cut], ordered[cut:]


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
