"""Percentages that a table shows to be shares of a total or changes between columns, where no form declares them."""

from collections.abc import Iterable

from reviewer.core.check import (
    FilingRecords,
    Records,
    Row,
    Severity,
    Subject,
    Verdict,
    agree,
    check,
)
from reviewer.core.figure import constant, percent_of
from reviewer.core.found_relations import found_in
from reviewer.core.found_shares import FoundShare


class ShareRow(Row):
    """The line of a percentage that is taken of figures beside it."""

    def __init__(self, filing: FilingRecords, found: FoundShare) -> None:
        super().__init__(filing, found.stated.table, found.stated.row)
        self.found = found


def shares_found(records: Records) -> Iterable[Subject]:
    """Every percentage that is found to be a share or a change."""
    for filing in records.filings():
        rows = (names for table in records.tables_of(filing.id).values() for names in table.values())
        for found in found_in(records.review, filing.id, sum(map(len, rows))).shares:
            yield Subject(str(found.stated), ShareRow(filing, found))


@check(
    code="T11",
    tick="R",
    each=shares_found,
    basis="The table's own arithmetic",
    severity=Severity.WARNING,
)
def percentage_is_of_figures_beside_it(row: ShareRow) -> Verdict:
    """A percentage in a table is the share of the total, or the change between columns, that its line shows."""
    found = row.found
    part = Row(row.filing, found.part.table, found.part.row).figure(found.part.field)
    whole = Row(row.filing, found.whole.table, found.whole.row).figure(found.whole.field)
    computed = abs(percent_of(part - whole if found.change else part, whole))
    stated = abs(row.figure(found.stated.field))
    half = constant(1).value.scaleb(-row.figure(found.stated.field).decimals) / 2
    return agree(
        stated, computed, tolerance=half, why_tolerance="half a unit of the last printed decimal", why=found.why
    )
