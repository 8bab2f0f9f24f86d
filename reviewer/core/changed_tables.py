"""Tables put right, edited or drawn: what that does to what stands, and how it is taken back."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import TypeVar

from reviewer.core.entry import Action, Entry, read_correction
from reviewer.core.reading import FieldKey
from reviewer.core.restructure import Restructuring, grids_moved, readings_moved
from reviewer.core.standing import Restructured, Standing
from reviewer.core.supposing import supposed
from reviewer.core.table_edit import (
    Before,
    TableEdit,
    before,
    grids_edited,
    grids_restored,
    readings_edited,
    readings_restored,
)

Kept = TypeVar("Kept")


def restructure(standing: Standing, entry: Entry) -> None:
    """A table is put right or edited; what was said of its figures goes with them, or is let go."""
    what = Restructuring.parse(entry.text)
    _move(standing, what)
    standing.corrections = _moved(standing.corrections, what)
    standing.confirmations = _moved(standing.confirmations, what)
    # What was said of a figure does not hold for another in its place.
    edited = [key for edit in what.edits for key in edit.reach()]
    held = {key: standing.corrections.get(key) for key in (*edited, *(key for key, _ in what.wholes))}
    seen = {key: standing.confirmations.get(key) for key in (*edited, *what.attached)}
    for key in edited:
        standing.corrections.pop(key, None)
        standing.confirmations.pop(key, None)
    tables = tuple(_edit(standing, edit) for edit in what.edits)
    standing.changed_tables.append(Restructured(entry, what.filing, what, held, seen, tables))
    for key, whole in what.wholes:
        standing.corrections[key] = read_correction(replace(entry, text=whole), standing.readings[key])
    standing.confirmations.update(dict.fromkeys(what.attached, entry))


def restore(standing: Standing, entry: Entry) -> None:
    """The last restructuring of the same subject and text is taken back, with what stood before it."""
    same = (one for one in reversed(standing.changed_tables)
            if (one.entry.subject, one.entry.text) == (entry.subject, entry.text))  # fmt: skip
    done = next(same, None)
    if done is None:
        return
    standing.changed_tables.remove(done)
    for edit, was in reversed(list(zip(done.what.edits, done.tables, strict=True))):
        standing.readings = readings_restored(standing.readings, edit, was)
        standing.grids[edit.filing] = grids_restored(standing.grids.get(edit.filing, ()), edit, was)
    _put_back(standing.corrections, done.before)
    _put_back(standing.confirmations, done.seen)
    _move(standing, done.what.back())
    standing.corrections = _moved(standing.corrections, done.what.back())
    standing.confirmations = _moved(standing.confirmations, done.what.back())


def change_again(standing: Standing, filing: str) -> None:
    """What was done to the tables of a filing is done to its new readings."""
    for done in standing.changed_tables:
        if done.filing == filing:
            _move(standing, done.what)
            for edit in done.what.edits:
                _edit(standing, edit)


@contextmanager
def supposing_restructured(standing: Standing, what: Restructuring) -> Iterator[None]:
    """What if a table was put right so: it stands inside the block only, and neither log nor journal hears of it.

    The findings of a checker stay as they are; `Checker.supposed` tells what they would be.
    """
    held = (standing.readings, standing.grids, standing.corrections, standing.confirmations, standing.changed_tables)
    standing.grids, standing.changed_tables = dict(standing.grids), list(standing.changed_tables)
    standing.corrections, standing.confirmations = dict(standing.corrections), dict(standing.confirmations)
    try:
        restructure(standing, supposed(Action.RESTRUCTURE, "", str(what)))
        yield
    finally:
        standing.readings, standing.grids, standing.corrections, standing.confirmations, standing.changed_tables = held


def _move(standing: Standing, what: Restructuring) -> None:
    if what.moves:
        standing.readings = readings_moved(standing.readings, what.moves)
        filing = what.moves[0][0].filing
        standing.grids[filing] = grids_moved(standing.grids.get(filing, ()), what.moves)


def _edit(standing: Standing, edit: TableEdit) -> Before:
    grids = standing.grids.get(edit.filing, ())
    was = before(standing.readings, grids, edit)
    standing.readings = readings_edited(standing.readings, edit)
    standing.grids[edit.filing] = grids_edited(grids, edit)
    return was


def _moved(held: dict[FieldKey, Kept], what: Restructuring) -> dict[FieldKey, Kept]:
    """What the reviewer said of a figure goes where the figure goes."""
    to = dict(what.moves)
    return {to.get(key, key): value for key, value in held.items()}


def _put_back(held: dict[FieldKey, Kept], before: dict[FieldKey, Kept | None]) -> None:
    for key, value in before.items():
        if value is None:
            held.pop(key, None)
        else:
            held[key] = value
