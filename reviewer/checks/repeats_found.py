"""Figures that several tables of a filing state alike, where no form declares them."""

from collections.abc import Iterable

from reviewer.core.check import FilingRecords, Records, Row, Severity, Subject, Verdict, agree, check
from reviewer.core.found_relations import found_in
from reviewer.core.found_repeats import Repeat


class RepeatRow(Row):
    """The line of a figure that an earlier table states as well."""

    def __init__(self, filing: FilingRecords, found: Repeat) -> None:
        super().__init__(filing, found.stated.table, found.stated.row)
        self.found = found


def repeats_found(records: Records) -> Iterable[Subject]:
    """Every figure that is found to repeat one of an earlier table."""
    for filing in records.filings():
        rows = (names for table in records.tables_of(filing.id).values() for names in table.values())
        for found in found_in(records.review, filing.id, sum(map(len, rows))).repeats:
            yield Subject(str(found.stated), RepeatRow(filing, found))


@check(code="T12", tick="CF", each=repeats_found, basis="The tables of the filing", severity=Severity.WARNING)
def figure_is_that_of_the_earlier_table(row: RepeatRow) -> Verdict:
    """A figure that several tables state under one label and year is the same in all, whatever its sign."""
    found = row.found
    earlier = Row(row.filing, found.earlier.table, found.earlier.row).figure(found.earlier.field)
    return agree(abs(row.figure(found.stated.field)), abs(earlier), why=found.why)
