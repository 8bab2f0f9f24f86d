"""Figures of one column that are the same everywhere but once: worth knowing, never a failure."""

from collections.abc import Iterable

from reviewer.core.check import FilingRecords, Records, Row, Severity, Subject, Verdict, check, holds
from reviewer.core.printed import print_number
from reviewer.core.siblings import Outlier, outliers

POLL = "resolutions"
"""Votes have a rule of their own for this, which knows the classes of shares."""


class OddRow(Row):
    """The row of the figure that differs."""

    def __init__(self, filing: FilingRecords, found: Outlier) -> None:
        super().__init__(filing, found.key.table, found.key.row)
        self.found = found


def odd_ones_out(records: Records) -> Iterable[Subject | None]:
    """Every figure that differs from all others of its column."""
    review = records.review
    # A document that no form declares has columns of all sorts, and tens of thousands of figures.
    for filing in (filing for filing in records.filings() if filing.kind):
        keys = (key for key in review.readings if key.filing == filing.id and key.table != POLL)
        for found in outliers({key: review.stands(key) for key in keys}):
            yield Subject(str(found.key), OddRow(filing, found))
        yield None


@check(
    code="T13",
    tick="S",
    each=odd_ones_out,
    basis="Figures of one kind that agree everywhere but once",
    severity=Severity.NOTE,
)
def figure_is_that_of_its_siblings(row: OddRow) -> Verdict:
    """A figure is the one that all others of its column state, or a reader would want to know."""
    found = row.found
    figure = row.figure(found.key.field)
    for key in found.others:
        row.filing.records.reading(key)
    usual = print_number(found.usual, figure.decimals)
    if figure.value == found.usual:
        return holds(True, stated=figure, why=f"all say {usual}")
    why = f"{print_number(figure.value, figure.decimals)} here, {usual} in the {found.times} others of the column"
    return holds(False, stated=figure, why=why)
