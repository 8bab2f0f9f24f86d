"""Sums that a table shows by itself: totals, sub-totals and totals across, in tables that no form declares.

What adds up to what is inferred, and each finding says why. Where nothing is sure, nothing is found: a total that
holds in no column is no exception, as its parts are not known.
"""

from collections.abc import Iterable, Iterator
from decimal import Decimal

from reviewer.core.check import (
    Figure,
    FilingRecords,
    Outcome,
    Records,
    Row,
    Selector,
    Subject,
    Verdict,
    agree,
    check,
)
from reviewer.core.figure import total
from reviewer.core.found_relations import Sum, found_in, found_in_steps
from reviewer.core.reading import FieldKey
from reviewer.core.shown import shown

BASIS = "The table's own arithmetic"


class SumRow(Row):
    """The line of a figure that others add up to."""

    def __init__(self, filing: FilingRecords, found: Sum) -> None:
        super().__init__(filing, found.stated.table, found.stated.row)
        self.found = found


def sums_found(*, across: bool) -> Selector:
    """Every figure that others are found to add up to, down a column or across a line."""

    def select(records: Records) -> Iterable[Subject | None]:
        for filing in records.filings():
            rows = (names for table in records.tables_of(filing.id).values() for names in table.values())
            fields = sum(map(len, rows))
            yield from found_in_steps(records.review, filing.id, fields)
            for found in found_in(records.review, filing.id, fields).sums:
                if found.across is across:
                    again = f"#{found.number}" if found.number > 1 else ""
                    yield Subject(f"{found.stated}{again}", SumRow(filing, found))

    return select


@check(code="T9", tick="F", each=sums_found(across=False), basis=BASIS)
def lines_add_up_to_total(row: SumRow) -> Verdict:
    """The lines of a table add up to its totals and sub-totals, each column by itself."""
    return _adds_up(row)


@check(code="T10", tick="CF", each=sums_found(across=True), basis=BASIS)
def columns_add_up_to_total(row: SumRow) -> Verdict:
    """The columns of a table add up across to its total column, line by line."""
    return _adds_up(row)


def _adds_up(row: SumRow) -> Verdict:
    found = row.found
    parts = list(_parts(row))
    stated = row.nil_if_blank(found.stated.field)
    why = f"the filing says its figures are rounded: half a unit for each of {len(parts)}" if found.allowed else ""
    verdict = agree(stated, total(parts), tolerance=found.allowed, why_tolerance=why, why=found.why)
    if verdict.outcome is Outcome.AGREES or verdict.difference is None:
        return verdict
    hints = tuple(dict.fromkeys(_hints(verdict.difference.value, stated, parts)))
    return agree(stated, total(parts), tolerance=found.allowed, why_tolerance=why, why=found.why, hints=hints)


def _parts(row: SumRow) -> Iterator[Figure]:
    """The figures that are added; a dash adds nothing, and is only looked at."""
    review = row.filing.records.review
    for sign, key in row.found.parts:
        line = _line(row, key)
        if line.states(key.field) or review.correction(key) is not None:
            figure = line.nil_if_blank(key.field)
            yield figure if sign > 0 else -figure


def _line(row: SumRow, key: FieldKey) -> Row:
    return Row(row.filing, key.table, key.row)


def _hints(difference: Decimal, stated: Figure, parts: list[Figure]) -> Iterator[str]:
    """What the size of the difference tells."""
    for part in parts:
        if part.value and difference == -2 * part.value:
            yield f"{shown(part)} with the other sign would agree"
        elif part.value and difference == -part.value:
            yield f"without {shown(part)} it would agree"
    if difference and difference == -2 * (stated.value - difference) and stated.value:
        yield f"{shown(stated)} with the other sign would agree"
