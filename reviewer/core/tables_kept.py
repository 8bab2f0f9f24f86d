"""Tables that a reviewer made or changed by hand, taken along to a new draft of their filing.

A table goes along as it stands when the text under it is the same and moved as a whole. Otherwise nobody can say what
the hand would do with the new text: it is named, to be made again.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from reviewer.core.grid import Grid, GridRow
from reviewer.core.layout import Layout
from reviewer.core.moved_text import Step, step_of
from reviewer.core.page import Box, Page
from reviewer.core.reading import FieldKey, Reading
from reviewer.core.restructure import Restructuring
from reviewer.core.review import Review
from reviewer.core.table_edit import Before, TableEdit, fields_of, readings_edited, subject_of

Steps = Mapping[int, Step]


class Draft(NamedTuple):
    """A new draft as it was read: the id of its filing, its readings, tables and pages."""

    filing: str
    readings: Mapping[FieldKey, Reading]
    grids: Sequence[Grid]
    pages: Mapping[int, Page]


@dataclass(frozen=True, slots=True)
class Again:
    """A table that has to be made again by hand: what it is called, its page, and what was done to it."""

    name: str
    title: str
    page: int
    done: str


@dataclass(frozen=True, slots=True)
class TablesKept:
    """The tables that go along, and those that do not.

    `edits` are what is done to the tables of the new draft, each with what was done in words; `fields` the old and the
    new address of every field of these tables.
    """

    edits: tuple[tuple[str, TableEdit], ...] = ()
    fields: tuple[tuple[FieldKey, FieldKey], ...] = ()
    again: tuple[Again, ...] = ()

    def lines(self) -> tuple[tuple[str, str, str], ...]:
        """Each edit as the log keeps it: the table it is about, what was done in words, and the restructuring."""
        return tuple(
            (subject_of(edit.filing, edit.name), said, str(Restructuring(edits=(edit,)))) for said, edit in self.edits
        )

    def read(self, readings: Mapping[FieldKey, Reading]) -> dict[FieldKey, Reading]:
        """The readings of the new draft with its tables made."""
        made = dict(readings)
        for _, edit in self.edits:
            made = readings_edited(made, edit)
        return made


@dataclass(slots=True)
class _Touched:
    """One table of the old draft and everything that was ever read in it; `was_read` False when it was drawn."""

    name: str
    grid: Grid | None
    layout: Layout | None
    was_read: bool
    title: str = ""
    page: int = 0
    said: dict[str, None] = field(default_factory=dict)
    readings: dict[FieldKey, Reading] = field(default_factory=dict)

    def take(self, edit: TableEdit, was: Before, said: str) -> None:
        """An edit of it, and what stood there before."""
        self.said[said] = None
        self.readings.update(was.readings)
        known = edit.grid or was.grid
        self.title, self.page = (known.title, known.page) if known is not None else ("", 0)

    def take_what_stands(self, review: Review) -> None:
        """What is read in it now, unless it is no table any more."""
        if self.grid is not None:
            self.title, self.page = self.grid.title, self.grid.page
            there = ((key, review.readings.get(key)) for key in fields_of(self.grid))
            self.readings.update((key, reading) for key, reading in there if reading is not None)

    def places(self) -> dict[int, Box]:
        """The box around it on each of its pages."""
        boxes: dict[int, list[Box]] = {}
        for reading in self.readings.values():
            boxes.setdefault(reading.provenance.page, []).extend(reading.provenance.boxes)
        if self.layout is not None:
            boxes.setdefault(self.layout.page, []).append(self.layout.box)
        return {page: Box.around(found) for page, found in boxes.items() if found}


def tables_kept(review: Review, filing: str, draft: Draft) -> TablesKept:
    """What becomes of the tables of a filing that were made or changed by hand, in a new draft of it."""
    kept = TablesKept()
    for one in sorted(_touched(review, filing).values(), key=lambda one: one.grid is not None):
        steps = _steps(review, filing, one, draft)
        made = _made(one, steps, draft, kept) if steps is not None else None
        if made is not None:
            kept = replace(kept, edits=(*kept.edits, *made.edits), fields=(*kept.fields, *made.fields))
        elif one.grid is not None or one.was_read:
            again = Again(one.name, one.title, one.page, "; ".join(one.said))
            kept = replace(kept, again=(*kept.again, again))
    return kept


def _touched(review: Review, filing: str) -> dict[str, _Touched]:
    grids = {grid.name: grid for grid in review.grids.get(filing, ())}
    layouts = review.layouts(filing)
    found: dict[str, _Touched] = {}
    for done in review.restructurings(filing):
        moved = {to for _, to in done.what.moves}
        for name in [name for name, grid in grids.items() if not moved.isdisjoint(fields_of(grid))]:
            one = found.setdefault(name, _Touched(name, grids[name], layouts.get(name), True))
            one.said[done.entry.reason] = None
        for edit, was in zip(done.what.edits, done.tables, strict=True):
            name = edit.name
            one = found.setdefault(name, _Touched(name, grids.get(name), layouts.get(name), was.grid is not None))
            one.take(edit, was, done.entry.reason)
    for one in found.values():
        one.take_what_stands(review)
    return found


def _steps(review: Review, filing: str, one: _Touched, draft: Draft) -> Steps | None:
    """The step of each of its pages; None when the text of one is not as it was."""
    found: dict[int, Step] = {}
    for number, box in one.places().items():
        page = review.pages.get(filing, {}).get(number)
        step = step_of(page, box, draft.pages) if page is not None else None
        if step is None:
            return None
        found[number] = step
    return found or None


def _made(one: _Touched, steps: Steps, draft: Draft, kept: TablesKept) -> TablesKept | None:
    """The table in the new draft, and which fields of it are which; None when another stands there now."""
    read = _read_there(one, steps, draft, kept) if one.was_read else None
    if one.was_read and read is None:
        return None
    said, old = "; ".join(one.said), tuple(dict.fromkeys(fields_of(read))) if read is not None else ()
    if one.grid is None:
        return TablesKept(((said, TableEdit(draft.filing, read.name, None, (), old)),) if read is not None else ())
    tables = _table_names(one.grid, read, draft, kept)
    to = {key: key._replace(filing=draft.filing, table=tables[key.table]) for key in fields_of(one.grid)}
    if any(key in draft.readings and key not in old for key in to.values()):
        return None
    name = read.name if read is not None else _free_name(one.name, draft, kept)
    grid = _grid_moved(one.grid, name, draft.filing, to, steps)
    drop = tuple(key for key in old if key not in set(to.values()))
    layout = _layout_moved(one.layout, steps, tables) if one.layout is not None else None
    edit = TableEdit(draft.filing, name, grid, tuple(_put(one, to, steps, draft)), drop, layout)
    return TablesKept(((said, edit),), tuple(to.items()))


def _read_there(one: _Touched, steps: Steps, draft: Draft, kept: TablesKept) -> Grid | None:
    """The one table that was read where the old one stood, and nowhere else."""
    places = {steps[number].page: steps[number].moved(box) for number, box in one.places().items()}
    taken = {edit.name for _, edit in kept.edits}
    found = []
    for grid in (grid for grid in draft.grids if grid.name not in taken):
        fields = [draft.readings[key] for key in fields_of(grid) if key in draft.readings]
        where = [(made.provenance.page, Box.around(made.provenance.boxes)) for made in fields if made.provenance.boxes]
        inside = [page in places and places[page].holds(box) for page, box in where]
        if any(inside):
            found.append((grid, all(inside)))
    return found[0][0] if len(found) == 1 and found[0][1] else None


def _table_names(grid: Grid, read: Grid | None, draft: Draft, kept: TablesKept) -> dict[str, str]:
    """What the tables of its fields are called in the new draft."""
    names = list(dict.fromkeys(key.table for key in fields_of(grid)))
    if read is not None:
        others = {key.table for key in fields_of(read)}
        return dict.fromkeys(names, *others) if len(names) == len(others) == 1 else {name: name for name in names}
    taken = {key.table for key in draft.readings} | {new.table for _, new in kept.fields}
    found: dict[str, str] = {}
    for name in names:
        found[name] = _free(name, {*taken, *found.values()})
    return found


def _grid_moved(grid: Grid, name: str, filing: str, to: Mapping[FieldKey, FieldKey], steps: Steps) -> Grid:
    step = steps.get(grid.page) or next(iter(steps.values()))
    rows = tuple(GridRow(row.label, tuple(key and to[key] for key in row.cells)) for row in grid.rows)
    return replace(grid, filing=filing, name=name, page=step.page, box=step.moved(grid.box), rows=rows)


def _free_name(name: str, draft: Draft, kept: TablesKept) -> str:
    return _free(name, {*(grid.name for grid in draft.grids), *(edit.name for _, edit in kept.edits)})


def _free(name: str, taken: Iterable[str]) -> str:
    """The name, or the next one of its kind that nothing has: T07, p3t2."""
    taken = set(taken)
    stem = name.rstrip("0123456789")
    width = len(name) - len(stem)
    count = int(name[len(stem) :] or 1)
    while name in taken:
        count += 1
        name = f"{stem}{count:0{width}d}"
    return name


def _put(one: _Touched, to: Mapping[FieldKey, FieldKey], steps: Steps, draft: Draft) -> Iterator[Reading]:
    """The readings that the new draft does not have just so by itself."""
    for key, reading in one.readings.items():
        if key not in to:
            continue
        place = reading.provenance
        step = steps.get(place.page) or next(iter(steps.values()))
        boxes, labels = (tuple(map(step.moved, boxes)) for boxes in (place.boxes, place.label_boxes))
        there = replace(place, page=step.page, boxes=boxes, label_boxes=labels)
        made, known = replace(reading, key=to[key], provenance=there), draft.readings.get(to[key])
        if known is None or replace(known, provenance=there) != made:
            yield made


def _layout_moved(layout: Layout, steps: Steps, tables: Mapping[str, str]) -> Layout:
    step = steps[layout.page]
    return replace(
        layout, table=tables.get(layout.table, layout.table), page=step.page, box=step.moved(layout.box),
        columns=_all_moved(layout.columns, step.across), rows=_all_moved(layout.rows, step.down),
    )  # fmt: skip


def _all_moved(places: Sequence[float], by: float) -> tuple[float, ...]:
    return tuple(place + by for place in places)
