"""The basis of allocation: each line's percentage, the pools, and the offer as a whole."""

from collections.abc import Iterable

from reviewer.core.check import (
    Figure,
    FilingRecords,
    Records,
    Row,
    Selector,
    Subject,
    Verdict,
    agree,
    agree_as_printed,
    cannot_tell,
    check,
    constant,
    rows_with,
)
from reviewer.core.figure import percent_of, total

RESULTS = ("allotment_results",)
LINES, POOLS, OFFER = "allocation", "allocation_pools", "allotment"


def with_lines(*fields: str) -> Selector:
    """The row of the allotment with these fields, where the lines of the allocation were read."""

    def select(records: Records) -> Iterable[Subject]:
        for filing in records.filings(*RESULTS):
            row = filing.find(OFFER)
            if row is not None and filing.has_table(LINES) and all(row.has(field) for field in fields):
                yield Subject(f"{filing.id}/{row.table}/{row.id}", row)

    return select


@check(
    code="GO20",
    tick="R",
    each=rows_with("number", "applications", "percentage", tables=(LINES,), kinds=RESULTS),
    basis="Shares allotted in per cent of those applied for",
)
def allotted_percentage_is_of_the_line(row: Row) -> Verdict:
    """The percentage of a line is what its applicants are given of what they applied for."""
    return agree_as_printed(row.percentage, percent_of(_allotted(row), row.number * row.applications))


@check(
    code="GO20",
    tick="F",
    each=rows_with("out_of", "applications", tables=(LINES,), kinds=RESULTS),
    basis="A ballot is among the applicants of its line",
)
def ballot_is_among_the_applicants(row: Row) -> Verdict:
    """A ballot is drawn among all applicants of its line."""
    return agree(row.out_of, row.applications)


@check(
    code="GO20",
    tick="F",
    each=rows_with("applications", tables=(POOLS,), kinds=RESULTS),
    basis="The lines make the pool",
)
def lines_make_the_applications_of_the_pool(row: Row) -> Verdict:
    """The valid applications of the lines make those of their pool."""
    return agree(row.applications, total([line.applications for line in _lines(row.filing, row.id)]))


@check(
    code="GO20",
    tick="F",
    each=rows_with("successful", tables=(POOLS,), kinds=RESULTS),
    basis="The lines make the pool",
)
def lines_make_the_successes_of_the_pool(row: Row) -> Verdict:
    """The successful applicants of the lines make those of their pool."""
    return agree(row.successful, total([_successful(line) for line in _lines(row.filing, row.id)]))


@check(code="GO20", tick="F", each=with_lines("hong_kong_offer_shares"), basis="The whole tranche is allotted")
def lines_make_the_tranche(row: Row) -> Verdict:
    """The shares given to all applicants make the Hong Kong Offer Shares."""
    return agree(row.hong_kong_offer_shares, total([_allotted(line) for line in _lines(row.filing)]))


@check(code="GO20", tick="F", each=with_lines("valid_applications"), basis="The pools make the whole")
def pools_make_the_valid_applications(row: Row) -> Verdict:
    """The valid applications of the pools make those that are stated."""
    return agree(row.valid_applications, total([pool.applications for pool in row.filing.rows(POOLS)]))


@check(code="GO20", tick="F", each=with_lines("successful_applications"), basis="The pools make the whole")
def pools_make_the_successful_applications(row: Row) -> Verdict:
    """The successful applicants of the pools make those that are stated."""
    return agree(row.successful_applications, total([pool.successful for pool in row.filing.rows(POOLS)]))


def _lines(filing: FilingRecords, pool: str = "") -> list[Row]:
    lines = [row for row in filing.rows(LINES) if not pool or row.group == pool]
    if not lines:
        raise cannot_tell("no lines of the basis of allocation were read")
    return lines


def _allotted(row: Row) -> Figure:
    parts = [row.to_each * row.applications] if row.has("to_each") else []
    return total([*parts, *([row.to_drawn * row.drawn] if row.has("drawn") else [])])


def _successful(row: Row) -> Figure:
    if row.has("to_each"):
        return row.applications
    return row.drawn if row.has("drawn") else constant(0)
