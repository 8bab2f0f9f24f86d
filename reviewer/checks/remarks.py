"""Figures and dates that stand in remarks: they add up, and they are those of the tables.

A remark may tell of anything, so a figure that neither adds up nor stands in a table is no exception by itself. One
that misses a sum or a table by a single digit is.
"""

import re
from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal
from itertools import pairwise

from reviewer.core.amount import COUNTS
from reviewer.core.business_days import hong_kong
from reviewer.core.check import (
    Figure,
    Records,
    Row,
    Severity,
    Subject,
    Verdict,
    agree,
    cannot_tell,
    check,
    holds,
    not_applicable,
    rows_with,
)
from reviewer.core.directory import NEXT_DAY
from reviewer.core.figure import total
from reviewer.core.printed_dates import MONTHS
from reviewer.core.sections import TABLES_OF

RETURNS = ("monthly_return", "next_day_return")
ENOUGH_DIGITS = 5
SMALLEST_SUM = 3
LONGEST_LIST = 12
_DAYS = re.compile(rf"((?:\d{{1,2}},\s*)*\d{{1,2}},?\s+and\s+\d{{1,2}})\s+({'|'.join(MONTHS)})\s+(\d{{4}})")
_BOUGHT = re.compile(r"purchase", re.IGNORECASE)


def remarks_with_sums(records: Records) -> Iterable[Subject]:
    """Every remark with at least three figures, by its first."""
    for filing in records.filings():
        counted: dict[str, list[Row]] = {}
        for row in filing.rows("remark_figures"):
            counted.setdefault(row.group, []).append(row)
        for section, rows in counted.items():
            if len(rows) >= SMALLEST_SUM:
                yield Subject(f"{filing.id}/remark_figures/{section}", rows[0])


@check(
    code="MR19",
    tick="F",
    each=remarks_with_sums,
    basis="Remarks: 'Among the total, so many and so many'",
    severity=Severity.WARNING,
)
def figures_of_remarks_add_up(row: Row) -> Verdict:
    """Where a remark splits a total into parts, the parts add up to it."""
    splits = list(_splits([line.remarked for line in row.filing.rows_of(row.group, "remark_figures")]))
    for close in (_equal, _one_digit_off):
        for stated, parts in splits:
            if close(stated.value, sum((part.value for part in parts), Decimal(0))):
                return agree(stated=stated, computed=total(parts))
    return not_applicable("no figure of the remark is the sum of others")


@check(
    code="ND11/MR19",
    tick="CF",
    each=rows_with("remarked", tables=("remark_figures",), kinds=RETURNS),
    basis="Remarks repeat the figures of the tables",
    severity=Severity.WARNING,
)
def figure_of_remarks_is_in_the_table(row: Row) -> Verdict:
    """A figure of the remarks that repeats one of the section's tables is that figure."""
    stated = abs(row.remarked)
    with row.filing.records.aside():
        printed = [figure for figure in _figures_of_section(row) if not stated.unit or figure.unit in COUNTS]
    for close in (_equal, _one_digit_off):
        found = next((figure for figure in printed if close(abs(figure.value), stated.value)), None)
        if found is not None and (close is _equal or not _is_part_of_a_sum(row)):
            return agree(stated=stated, computed=abs(found))
    return not_applicable("it stands in no table of the section")


@check(
    code="ND11/ND24",
    tick="R",
    each=rows_with("remarks", tables=("remarks",), kinds=("next_day_return",)),
    basis="Purchases are made on days on which the exchange is open",
    severity=Severity.WARNING,
)
def days_of_purchase_in_remarks_are_trading_days(row: Row) -> Verdict:
    """The days of purchase listed in the remarks are trading days, and in order."""
    if not row.states("remarks"):
        return not_applicable("no remarks are printed")
    remarks = row.text("remarks")
    days = list(_days_of_purchase(str(remarks.value)))
    if not days:
        return not_applicable("the remarks list no days of purchase")
    closed = [f"{day} is {hong_kong().why_closed(day)}" for day in days if not hong_kong().is_open(day)]
    ascending = all(one < other for one, other in pairwise(days))
    why = "; ".join([*closed, *([] if ascending else ["the days are not in order"])])
    return holds(not why, why=why or f"{len(days)} trading days in order")


def _splits(figures: list[Figure]) -> Iterator[tuple[Figure, list[Figure]]]:
    """Every total with its parts that neighbours in a remark can be: the total first or last, the longest first."""
    for length in range(min(len(figures), LONGEST_LIST), SMALLEST_SUM - 1, -1):
        for start in range(len(figures) - length + 1):
            window = figures[start : start + length]
            yield window[0], window[1:]
            yield window[-1], window[:-1]


def _is_part_of_a_sum(row: Row) -> bool:
    figures = [line.remarked for line in row.filing.rows_of(row.group, "remark_figures")]
    for stated, parts in _splits(figures):
        adds = stated.value == sum(part.value for part in parts)
        if adds and any(figure.key == row.key("remarked") for figure in (stated, *parts)):
            return True
    return False


def _figures_of_section(remark: Row) -> Iterator[Figure]:
    # The one remark of a next day return is about all of it.
    section = NEXT_DAY if remark.filing.kind == NEXT_DAY else remark.group
    for row in remark.filing.rows(*TABLES_OF.get(section, ())):
        yield from row.figures()


def _equal(one: Decimal, other: Decimal) -> bool:
    return one == other


def _one_digit_off(one: Decimal, other: Decimal) -> bool:
    """Whether two long figures differ in one digit: their difference is one digit and zeros."""
    long = max(len(_digits(one)), len(_digits(other))) >= ENOUGH_DIGITS
    return long and one != other and len(_digits(one - other)) == 1


def _digits(value: Decimal) -> str:
    """The digits of a number between its first and its last that is not 0."""
    return f"{abs(value):f}".replace(".", "").strip("0") or "0"


def _days_of_purchase(remarks: str) -> Iterator[date]:
    for found in _DAYS.finditer(remarks):
        sentence = remarks[: found.start()].rpartition(". ")[2]
        if _BOUGHT.search(sentence):
            yield from (_date(day, found[2], found[3]) for day in re.findall(r"\d+", found[1]))


def _date(day: str, month: str, year: str) -> date:
    try:
        return date(int(year), MONTHS.index(month) + 1, int(day))
    except ValueError:
        raise cannot_tell(f"{day} {month} {year} is not a day of the calendar") from None
