"""Figures and dates that stand in remarks: they add up, and they are those of the tables.

A remark may tell of anything, so a figure that neither adds up nor stands in a table is no exception by itself. One
that misses a sum or a table by a single digit is.
"""

import re
from collections.abc import Iterable, Iterator
from datetime import date
from itertools import pairwise

from reviewer.core.amount import COUNTS
from reviewer.core.business_days import hong_kong
from reviewer.core.cases import Case, equal, first_of, misses_by_a_digit
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
from reviewer.core.figure import total
from reviewer.core.kinds import NEXT_DAY, RETURNS
from reviewer.core.printed_dates import MONTHS
from reviewer.core.sections import TABLES_OF

SMALLEST_SUM = 3
LONGEST_LIST = 12
_DAYS = re.compile(rf"((?:\d{{1,2}},\s*)*\d{{1,2}},?\s+and\s+\d{{1,2}})\s+({'|'.join(MONTHS)})\s+(\d{{4}})")
_SUM, _IN_TABLE = "a sum in the remark", "a figure of the section's tables"
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
    splits = list(_splits(_remarked(row)))
    return first_of(
        *(Case(agree(stated, total(parts)), agreeing=True, words=_SUM) for stated, parts in splits),
        *(_one_digit_case(stated, total(parts)) for stated, parts in splits),
        Case(not_applicable("no figure of the remark is the sum of others")),
    )


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
    tried = [abs(figure) for figure in printed]
    return first_of(
        *(Case(agree(stated, figure), agreeing=True, words=_IN_TABLE) for figure in tried),
        *_parts_of_sums(row),
        *(_one_digit_case(stated, figure) for figure in tried),
        Case(not_applicable("it stands in no table of the section")),
    )


@check(
    code="ND11/ND24",
    tick="R",
    each=rows_with("remarks", tables=("remarks",), kinds=(NEXT_DAY,)),
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


def _remarked(row: Row) -> list[Figure]:
    return [line.remarked for line in row.filing.rows_of(row.group, "remark_figures")]


def _one_digit_case(stated: Figure, computed: Figure) -> Case:
    return Case(agree(stated, computed), when=(misses_by_a_digit(stated, computed),), words="all but one digit")


def _parts_of_sums(row: Row) -> Iterator[Case]:
    """The sums of the remark that a figure has a part in: when one holds, the figure is what the remark means."""
    for stated, parts in _splits(_remarked(row)):
        if any(figure.key == row.key("remarked") for figure in (stated, *parts)):
            part = not_applicable("it stands in no table of the section")
            yield Case(part, when=(equal(stated, total(parts)),), words="a part of a sum in the remark")


def _figures_of_section(remark: Row) -> Iterator[Figure]:
    # The one remark of a next day return is about all of it.
    section = NEXT_DAY if remark.filing.kind == NEXT_DAY else remark.group
    for row in remark.filing.rows(*TABLES_OF.get(section, ())):
        yield from row.figures()


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
