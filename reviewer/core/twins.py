"""Two filings that tell of the same: one in two languages, or one filed again. What differs, field by field."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import zip_longest

from reviewer.core.printed_dates import print_date
from reviewer.core.reading import FieldKey, Value
from reviewer.core.records import FilingRecords, Row, words

# Printed on every page, or naming the submission itself.
ASIDE = frozenset({"pages", "sections", "remarks"})
OF_THE_SUBMISSION = frozenset({"status", "date_submitted", "submitted_by", "title", "form_title", "recipient"})


@dataclass(frozen=True, slots=True)
class Difference:
    """One field that differs: its address in both filings (None: it is not there) and what stands in both."""

    label: str
    own_key: FieldKey | None
    their_key: FieldKey | None
    own: str
    theirs: str


def differences(own: FilingRecords, theirs: FilingRecords) -> Iterator[Difference]:
    """Every field of two versions of a filing in which not the same stands; those of the submission are left out."""
    for table in dict.fromkeys([*own.records.tables_of(own.id), *own.records.tables_of(theirs.id)]):
        if table in ASIDE:
            continue
        for mine, other in pairs_of_rows(list(own.rows(table)), list(theirs.rows(table))):
            yield from _differences_of_rows(mine, other)


def pairs_of_rows(own: list[Row], theirs: list[Row]) -> Iterator[tuple[Row | None, Row | None]]:
    """The rows of a table of two filings side by side: those of one id, then the others in their order."""
    by_id = {row.id: row for row in theirs}
    known = {row.id for row in own}
    rest = zip_longest([row for row in own if row.id not in by_id], [row for row in theirs if row.id not in known])
    yield from ((row, by_id[row.id]) for row in own if row.id in by_id)
    yield from rest


def fields_of(row: Row) -> list[str]:
    """The names of the fields of a row."""
    return sorted(row.filing.records.tables_of(row.filing.id)[row.table][row.id])


def stands(row: Row | None, name: str) -> Value | None:
    """What stands in a field, noted as looked at; None when the row or the field is not there."""
    if row is None or not row.has(name):
        return None
    row.reading(name)
    return row.filing.records.review.stands(row.key(name))


def shown_value(value: Value | None) -> str:
    """A value of any kind in words."""
    if isinstance(value, Decimal):
        return f"{value:,f}"
    return print_date(value) if isinstance(value, date) else value or ""


def _differences_of_rows(mine: Row | None, other: Row | None) -> Iterator[Difference]:
    there = mine or other
    if there is None:
        return
    for name in dict.fromkeys(name for row in (mine, other) if row is not None for name in fields_of(row)):
        if name in OF_THE_SUBMISSION:
            continue
        values = stands(mine, name), stands(other, name)
        if _plain(values[0]) != _plain(values[1]):
            label = " ".join(words(part).replace("-", " ") for part in (there.table, there.id, name) if part)
            keys = [row.key(name) if row is not None and row.has(name) else None for row in (mine, other)]
            yield Difference(label, keys[0], keys[1], shown_value(values[0]), shown_value(values[1]))


def _plain(value: Value | None) -> Value | None:
    return " ".join(value.split()) if isinstance(value, str) else value
