"""Cells, headings and columns of a table joined, cut, read anew and exchanged by hand.

Each function gives the edit that does it, and refuses in one sentence what cannot be done. `fresh` is a name that no
row or field has had in this review, so that no address is ever used twice; `at` and the like count from 0.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from reviewer.core.drawn_cells import Said, said_by
from reviewer.core.errors import ReviewerError
from reviewer.core.grid import UNDECLARED, Grid, GridRow
from reviewer.core.page import Box, Word
from reviewer.core.printed import read_printed
from reviewer.core.provenance import Method, Provenance
from reviewer.core.reading import FieldKey, Reading
from reviewer.core.table_edit import TableEdit, fields_of
from reviewer.core.table_lines import edited, is_placeholder, with_columns

Readings = Mapping[FieldKey, Reading]
Moves = tuple[tuple[FieldKey, FieldKey], ...]


class ShapeError(ReviewerError):
    """Something that cannot be done to a table; the sentence says why and what can."""


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
    return edited(grid, replace(grid, rows=tuple(row for row in rows if any(row.cells))), [whole])


def split(grid: Grid, readings: Readings, words: Sequence[Word], row: int, column: int, fresh: str) -> TableEdit:
    """One cell cut at its widest gap; what is right of it goes into the next cell, or into a new column."""
    key = grid.rows[row].cells[column]
    left, right = _parts(words)
    if key is None or not right:
        raise ShapeError("There is one word in this cell and nothing to part. Draw a box around each part instead.")
    base, put, target = _room_right_of(grid, readings, (row, column), key, fresh)
    for where, part in ((key, left), (target, right)):
        put[where] = reading_of(where, said_by(part), readings[key].provenance.page, readings[key].label)
    rows = list(base.rows)
    rows[row] = GridRow(rows[row].label, _with_cell(rows[row].cells, column + 1, target))
    return edited(grid, replace(base, rows=tuple(rows)), list(put.values()))


def _room_right_of(
    grid: Grid, readings: Readings, cell: tuple[int, int], key: FieldKey, fresh: str
) -> tuple[Grid, dict[FieldKey, Reading], FieldKey]:
    """The table with a blank cell beside this one, what was put in for that, and the field of the blank cell."""
    row, to = cell[0], cell[1] + 1
    there = grid.rows[row].cells[to] if to < len(grid.columns) else None
    if there is not None and readings[there].nil == "blank":
        return grid, {}, there
    wider = with_columns(grid, readings, to, 1, fresh)
    assert wider.grid is not None
    added = wider.grid.rows[row].cells[to]
    target = added if added is not None else key._replace(field=f"{fresh}-{row}")
    return wider.grid, {reading.key: reading for reading in wider.put}, target


def as_heading(grid: Grid, readings: Readings, row: int) -> TableEdit:
    """A row as the heading of its columns, below what is their heading already."""
    if len(grid.rows) == 1:
        raise ShapeError("A table needs a row under its heading. Insert one first.")
    columns = list(grid.columns)
    for column, key in enumerate(grid.rows[row].cells):
        said = " ".join(readings[key].printed.split()) if key in readings and key is not None else ""
        if said:
            columns[column] = said if is_placeholder(columns[column]) else f"{columns[column]} {said}"
    return edited(grid, replace(grid, columns=tuple(columns), rows=(*grid.rows[:row], *grid.rows[row + 1 :])))


def with_heading(grid: Grid, column: int, text: str) -> TableEdit:
    """Another heading over a column; what was read keeps the words it was read under."""
    words = " ".join(text.split())
    if not words:
        raise ShapeError("A column needs a heading. Type one, or take the column out.")
    columns = (*grid.columns[:column], words, *grid.columns[column + 1 :])
    return edited(grid, replace(grid, columns=columns))


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
    if reading.unit in ("text", "date") and not UNDECLARED.fullmatch(reading.key.table):
        seen = read_printed(said.printed, reading.unit)
        said = replace(said, value=seen.value, unit=reading.unit, decimals=0, nil=seen.nil, doubt="")
    elif said.unit == "text" and not UNDECLARED.fullmatch(reading.key.table):
        raise ShapeError(f"{said.printed!r} is no figure. Draw the box around the figure alone.")
    else:
        said = replace(said, unit=said.unit or ("" if reading.unit == "text" else reading.unit))
    new = replace(
        reading_of(reading.key, said, page, reading.label), blank_is_nil=reading.blank_is_nil
    )  # fmt: skip
    return edited(grid, grid, [new])


def reading_of(key: FieldKey, said: Said, page: int, label: str, box: Box | None = None) -> Reading:
    """What was read between drawn lines, at an address."""
    place = Provenance(page, said.boxes or ((box,) if box else ()), Method.DRAWN)
    return Reading(key, label, said.printed, said.value, said.unit, place, said.decimals, said.nil, doubt=said.doubt)


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
