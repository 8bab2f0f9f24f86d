"""What puts a damaged table right: readings moved under other headings, pieces made whole, labels attached, and what a
reviewer makes of a table by hand. One restructuring is one entry of the log, written there as plain text and read back
from it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from reviewer.core.amount import COUNTS, is_money
from reviewer.core.grid import Grid, GridRow
from reviewer.core.reading import FieldKey, Reading
from reviewer.core.table_edit import TableEdit
from reviewer.core.wire import NewerWireError

Readings = Mapping[FieldKey, Reading]
_PLAIN = COUNTS | {"", "%"}


@dataclass(frozen=True, slots=True)
class Restructuring:
    """`moves` are places and where their readings belong, each place at most once on either side; `wholes` what pieces
    say together; `attached` the fields whose label was elsewhere and belongs to them after all; `edits` what a reviewer
    made of a table by hand, after the moves.

    The text is one line a field: "move", its address and the new one; "whole", its address and the figure; "attach"
    and its address, with tabs between; or one line a table: "edit" and the edit.
    """

    moves: tuple[tuple[FieldKey, FieldKey], ...] = ()
    wholes: tuple[tuple[FieldKey, str], ...] = ()
    attached: tuple[FieldKey, ...] = ()
    edits: tuple[TableEdit, ...] = ()

    def __str__(self) -> str:
        lines = [f"move\t{place}\t{to}" for place, to in self.moves]
        lines += [f"whole\t{key}\t{text}" for key, text in self.wholes]
        lines += [f"attach\t{key}" for key in self.attached]
        lines += [f"edit\t{edit}" for edit in self.edits]
        return "\n".join(lines)

    @staticmethod
    def parse(text: str) -> "Restructuring":
        """The restructuring that `str` wrote; NewerWireError when a newer version did, ValueError when it is none."""
        lines = [line.split("\t") for line in text.splitlines()]
        unknown = [line[0] for line in lines if line[0] not in ("move", "whole", "attach", "edit")]
        if unknown:
            raise NewerWireError(f"no restructuring has {unknown[0]!r} in it")
        return Restructuring(
            tuple((FieldKey.parse(place), FieldKey.parse(to)) for kind, place, to in _of("move", lines)),
            tuple((FieldKey.parse(key), whole) for kind, key, whole in _of("whole", lines)),
            tuple(FieldKey.parse(key) for kind, key in _of("attach", lines)),
            tuple(TableEdit.parse(edit) for kind, edit in _of("edit", lines)),
        )

    def reach(self) -> tuple[FieldKey, ...]:
        """Every field it reaches, each once."""
        moved = [key for move in self.moves for key in move]
        edited = [key for edit in self.edits for key in edit.reach()]
        return tuple(dict.fromkeys([*moved, *(key for key, _ in self.wholes), *self.attached, *edited]))

    @property
    def filing(self) -> str:
        """The filing it is about, "" when it does nothing."""
        return next((key.filing for key in self.reach()), next((edit.filing for edit in self.edits), ""))

    def back(self) -> "Restructuring":
        """The moves the other way."""
        return Restructuring(tuple((to, place) for place, to in self.moves))


@dataclass(frozen=True, slots=True)
class Remedy:
    """One restructuring as it is offered; `sentence` says what it does and what it rests on."""

    sentence: str
    restructuring: Restructuring


def exchange(readings: Readings, filing: str, table: str, one: str, other: str) -> Restructuring:
    """Two fields of a table exchanged in every row: their headings stand over one another's figures."""
    to = {one: other, other: one}
    keys = [key for key in readings if key.filing == filing and key.table == table and key.field in to]
    return Restructuring(tuple((key, key._replace(field=to[key.field])) for key in keys))


def readings_moved(readings: Readings, moves: Iterable[tuple[FieldKey, FieldKey]]) -> dict[FieldKey, Reading]:
    """The readings under their new addresses, in the same order; each keeps what is printed and where.

    Only what the place gives a reading changes: its label and what it counts.
    """
    to = {place: target for place, target in moves if place in readings}
    source = {target: place for place, target in to.items()}
    moved: dict[FieldKey, Reading] = {}
    for key, reading in readings.items():
        if key in source:
            moved[key] = _at(key, readings[source[key]], reading)
        elif key not in to:
            moved[key] = reading
        if key in to and to[key] not in readings:
            moved[to[key]] = _at(to[key], reading, None)
    return moved


def grids_moved(grids: Iterable[Grid], moves: Iterable[tuple[FieldKey, FieldKey]]) -> tuple[Grid, ...]:
    """The tables as they look then: where a whole column moves, its heading moves and the figures stay in their place;
    where only some of its figures move, they move under their heading."""
    to = dict(moves)
    return tuple(_grid_moved(grid, to) for grid in grids)


def _of(kind: str, lines: Iterable[list[str]]) -> Iterator[list[str]]:
    return (line for line in lines if line[0] == kind)


def _at(key: FieldKey, reading: Reading, there: Reading | None) -> Reading:
    if there is None:
        return replace(reading, key=key)
    unit = _unit_at(reading, there)
    return replace(reading, key=key, label=there.label, unit=unit, blank_is_nil=there.blank_is_nil)


def _unit_at(reading: Reading, there: Reading) -> str:
    """A figure keeps the currency that is printed with it; what it counts otherwise, only its heading says."""
    own, placed = reading.unit, there.unit
    if not all(unit in _PLAIN or is_money(unit) for unit in (own, placed)) or _prints_currency(reading):
        return own
    if _prints_currency(there):
        # What stood there brought its currency along, so what its heading counts is not known: a plain number then.
        return "" if is_money(own) else own
    return placed


def _prints_currency(reading: Reading) -> bool:
    letters = any(letter.isalpha() or letter in "$¥€£" for letter in reading.printed)
    return is_money(reading.unit) and reading.unit != "money" and letters


def _grid_moved(grid: Grid, to: Mapping[FieldKey, FieldKey]) -> Grid:
    reached = {column for row in grid.rows for column, key in enumerate(row.cells) if key in to}
    if not reached:
        return grid
    whole = {column: head for column in reached if (head := _column_of(grid, column, to)) is not None}
    if not reached == set(whole) == set(whole.values()):
        return replace(grid, rows=tuple(_with_targets(grid, row, to) for row in grid.rows))
    columns = tuple(grid.columns[whole.get(column, column)] for column in range(len(grid.columns)))
    rows = tuple(GridRow(row.label, tuple(key and to.get(key, key) for key in row.cells)) for row in grid.rows)
    return replace(grid, columns=columns, rows=rows)


def _column_of(grid: Grid, column: int, to: Mapping[FieldKey, FieldKey]) -> int | None:
    """The column whose heading belongs over the figures of this one; None when not all of them move to one column."""
    keys = [key for row in grid.rows if (key := row.cells[column]) is not None]
    targets = {_place_of(grid, to[key]) if key in to else None for key in keys}
    (target,) = targets if len(targets) == 1 else (None,)
    return target


def _place_of(grid: Grid, key: FieldKey) -> int | None:
    """The column of a field, by its address or else by its name."""
    for row in grid.rows:
        if key in row.cells:
            return row.cells.index(key)
    cells = (cell for row in grid.rows for cell in enumerate(row.cells))
    return next((column for column, cell in cells if cell is not None and cell.field == key.field), None)


def _with_targets(grid: Grid, row: GridRow, to: Mapping[FieldKey, FieldKey]) -> GridRow:
    """The row with a cell for every figure that moves into it, where its heading has room."""
    cells = list(row.cells)
    for target in [to[key] for key in row.cells if key is not None and key in to and to[key] not in row.cells]:
        column = _place_of(grid, target)
        if column is not None and (cells[column] is None or cells[column] in to):
            cells[column] = target
    return GridRow(row.label, tuple(cells))
