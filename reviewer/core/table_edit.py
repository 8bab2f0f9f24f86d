"""What a reviewer made of one table: rows, columns and cells put in, taken out, joined, or read anew from the page.

An edit holds its whole outcome, so that it does tomorrow what it did today whatever the program has learnt in between.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from reviewer.core.grid import Grid
from reviewer.core.layout import Layout
from reviewer.core.reading import FieldKey, Reading
from reviewer.core.wire import from_wire, to_wire

Readings = Mapping[FieldKey, Reading]


@dataclass(frozen=True, slots=True)
class TableEdit:
    """One table of a filing as it is from now on.

    `grid` is the table, None when it is no table after all; `put` the readings that are new or take the place of
    others; `drop` the fields that are gone; `layout` its lines, when a reviewer drew them.
    """

    filing: str
    name: str
    grid: Grid | None
    put: tuple[Reading, ...] = ()
    drop: tuple[FieldKey, ...] = ()
    layout: Layout | None = None

    def __str__(self) -> str:
        # Escaped, so that it is one line whatever stands in the filing.
        return json.dumps(to_wire(self), separators=(",", ":"))

    @staticmethod
    def parse(text: str) -> "TableEdit":
        """The edit that `str` wrote; ValueError when it is none."""
        return from_wire(TableEdit, json.loads(text))

    def reach(self) -> tuple[FieldKey, ...]:
        """Every field that is new, read anew or gone."""
        return (*(reading.key for reading in self.put), *self.drop)


@dataclass(frozen=True, slots=True)
class Before:
    """What an edit took the place of: the order of the filing's fields, readings, and the table at its place."""

    order: tuple[FieldKey, ...]
    readings: dict[FieldKey, Reading]
    grid: Grid | None
    place: int


def before(readings: Readings, grids: Sequence[Grid], edit: TableEdit) -> Before:
    """What has to be kept to take an edit back."""
    own = tuple(key for key in readings if key.filing == edit.filing)
    reached = {key: readings[key] for key in edit.reach() if key in readings}
    place = _place(grids, edit.name)
    return Before(own, reached, grids[place] if place < len(grids) else None, place)


def readings_edited(readings: Readings, edit: TableEdit) -> dict[FieldKey, Reading]:
    """The readings with an edit made; new ones stand in the order of their table."""
    gone, new = set(edit.drop), {reading.key: reading for reading in edit.put}
    kept = [key for key in readings if key.filing == edit.filing and key not in gone]
    own = {key: new.get(key) or readings[key] for key in _ordered(kept, new, edit.grid)}
    return _with_own(readings, edit.filing, own)


def readings_restored(readings: Readings, edit: TableEdit, was: Before) -> dict[FieldKey, Reading]:
    """The readings as they were before an edit."""
    own = {key: was.readings.get(key) or readings[key] for key in was.order if key in readings or key in was.readings}
    return _with_own(readings, edit.filing, own)


def grids_edited(grids: Sequence[Grid], edit: TableEdit) -> tuple[Grid, ...]:
    """The tables with an edit made; a new one stands where it is on the page."""
    place = _place(grids, edit.name)
    if place < len(grids):
        return (*grids[:place], *([edit.grid] if edit.grid else []), *grids[place + 1 :])
    if edit.grid is None:
        return tuple(grids)
    where = (edit.grid.page, edit.grid.box.top)
    place = sum((grid.page, grid.box.top) <= where for grid in grids)
    return (*grids[:place], edit.grid, *grids[place:])


def grids_restored(grids: Sequence[Grid], edit: TableEdit, was: Before) -> tuple[Grid, ...]:
    """The tables as they were before an edit."""
    others = [grid for grid in grids if grid.name != edit.name]
    return (*others[: was.place], *([was.grid] if was.grid else []), *others[was.place :])


def _place(grids: Sequence[Grid], name: str) -> int:
    return next((place for place, grid in enumerate(grids) if grid.name == name), len(grids))


def _ordered(kept: Sequence[FieldKey], new: Readings, grid: Grid | None) -> list[FieldKey]:
    """The fields that were there as they were, each new one after the one that stands before it in its table."""
    there = set(kept)
    cells = [key for row in grid.rows for key in row.cells if key is not None] if grid else []
    first = next((key for key in cells if key in there), None)
    after: dict[FieldKey | None, list[FieldKey]] = {}
    last = None
    for key in dict.fromkeys([*cells, *new]):
        if key in there:
            last = key
        elif key in new:
            after.setdefault(last, []).append(key)
    ordered: list[FieldKey] = []
    for key in kept:
        ordered += [*(after.get(None, []) if key == first else []), key, *after.get(key, [])]
    return ordered if first is not None else [*ordered, *after.get(None, [])]


def _with_own(readings: Readings, filing: str, own: Readings) -> dict[FieldKey, Reading]:
    """All readings, those of one filing exchanged for others at the same place."""
    whole: dict[FieldKey, Reading] = {}
    there = False
    for key, reading in readings.items():
        if key.filing != filing:
            whole[key] = reading
        elif not there:
            whole.update(own)
            there = True
    return whole if there else {**whole, **own}


def fields_of(grid: Grid) -> Iterable[FieldKey]:
    """The fields that stand in a table."""
    return (key for row in grid.rows for key in row.cells if key is not None)


def subject_of(filing: str, name: str) -> str:
    """What an entry of the log about a table has as its subject: "table:1f2e3d4c5b6a/T03"."""
    return f"{_SUBJECT}{filing}/{name}"


def table_of_subject(subject: str) -> tuple[str, str] | None:
    """The filing and the name of the table that a subject is about; None when it is about something else."""
    filing, _, name = subject.removeprefix(_SUBJECT).partition("/")
    return (filing, name) if subject.startswith(_SUBJECT) else None


_SUBJECT = "table:"
