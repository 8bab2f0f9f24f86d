"""Figures in prose: parts and their percentages, and a figure that is stated twice."""

from collections.abc import Iterable
from decimal import Decimal
from itertools import groupby, pairwise

from reviewer.core.amount import COUNTS, is_money
from reviewer.core.check import (
    Figure,
    FilingRecords,
    Records,
    Row,
    Severity,
    Subject,
    Verdict,
    agree_as_printed,
    check,
    holds,
)
from reviewer.core.figure import percent_of, total

WHOLE = Decimal(100)
_LONG = 7
Run = tuple[list[Row], list[Row]]


def parts_with_percentages(records: Records) -> Iterable[Subject]:
    """Every percentage of a run such as "100 and 150, or 40% and 60% respectively" that adds up to 100."""
    for filing in records.filings():
        for parts, percentages in _runs(filing):
            if _fits(filing, parts, percentages):
                for row in percentages:
                    yield Subject(f"{filing.id}/{row.table}/{row.id}", row)


def with_long_figures(records: Records) -> Iterable[Subject]:
    """Every filing that states figures of many digits in its text."""
    for filing in records.filings():
        if len(_long_figures(filing)) > 1:
            yield Subject(filing.id, filing)


@check(
    code="VA7",
    tick="F",
    each=parts_with_percentages,
    basis="Parts stated with their percentages, respectively",
)
def percentage_of_prose_is_that_of_its_part(row: Row) -> Verdict:
    """Each percentage that stands for a part is that part of the whole."""
    for parts, percentages in _runs(row.filing):
        ids = [one.id for one in percentages]
        if row.id in ids:
            figures = [part.stated for part in parts]
            return agree_as_printed(row.stated, percent_of(figures[ids.index(row.id)], _whole(row.filing, figures)))
    raise AssertionError("a percentage is checked where its parts were found")


@check(
    code="VA7",
    tick="R",
    each=with_long_figures,
    basis="A figure that is stated twice is the same",
    severity=Severity.WARNING,
)
def repeated_figure_is_the_same(filing: FilingRecords) -> Verdict:
    """No two long figures of the text differ in a single digit."""
    figures = _long_figures(filing)
    for number, one in enumerate(figures):
        for other in figures[number + 1 :]:
            if one.unit == other.unit and _one_digit_apart(one.value, other.value):
                return holds(False, stated=other, why=f"{one.value:,f} and {other.value:,f} differ in one digit")
    return holds(True)


def _long_figures(filing: FilingRecords) -> list[Figure]:
    return [
        row.stated for row in _rows(filing) if len(f"{abs(row.stated.value):f}".replace(".", "").rstrip("0")) >= _LONG
    ]


def _rows(filing: FilingRecords) -> list[Row]:
    """The rows whose figure could be read."""
    rows = [row for row in filing.rows("prose_figures") if row.states("stated")]
    return [row for row in rows if isinstance(filing.records.review.stands(row.key("stated")), Decimal)]


def _runs(filing: FilingRecords) -> Iterable[Run]:
    """Parts of one unit followed by as many percentages. Units and order stay when figures are corrected."""
    rows = _rows(filing)
    reading = filing.records.review.readings
    runs = [(unit, list(run)) for unit, run in groupby(rows, key=lambda row: reading[row.key("stated")].unit)]
    for (unit, parts), (next_unit, percentages) in pairwise(runs):
        counted = is_money(unit) or unit in COUNTS
        if counted and next_unit == "%":
            count = _count_of(percentages, len(parts))
            if count:
                yield parts[-count:], percentages[:count]


def _count_of(percentages: list[Row], most: int) -> int:
    """How many of the first percentages make 100."""
    made = Decimal(0)
    for number, row in enumerate(percentages[:most], 1):
        value = row.filing.records.review.readings[row.key("stated")].value
        made += value if isinstance(value, Decimal) else Decimal(0)
        if made == WHOLE:
            return number if number > 1 else 0
    return 0


def _fits(filing: FilingRecords, parts: list[Row], percentages: list[Row]) -> bool:
    """Whether the parts make a whole that is printed, or one of them has its percentage of one."""
    with filing.records.aside():
        figures = [part.stated for part in parts]
        if total(figures).value in [whole.value for whole in _wholes(filing, figures)]:
            return True
        stated = [row.stated for row in percentages]
        return any(
            _agrees(p, part, whole)
            for whole in _wholes(filing, figures)
            for part, p in zip(figures, stated, strict=True)
        )


def _agrees(percentage: Figure, part: Figure, whole: Figure) -> bool:
    return agree_as_printed(percentage, percent_of(part, whole)).outcome == "agrees"


def _wholes(filing: FilingRecords, parts: list[Figure]) -> list[Figure]:
    """The figures of the same unit that are printed and larger than each part."""
    largest = max(part.value for part in parts)
    found = [row.stated for row in _rows(filing)]
    return [one for one in found if one.unit == parts[0].unit and one.value > largest]


def _whole(filing: FilingRecords, parts: list[Figure]) -> Figure:
    """The printed figure that the parts make, else the one figure there is, else the parts added."""
    with filing.records.aside():
        wholes = _wholes(filing, parts)
    made = total(parts)
    exact = [whole for whole in wholes if whole.value == made.value]
    if exact or len({whole.value for whole in wholes}) == 1:
        chosen = (exact or wholes)[0]
        return (
            chosen
            if chosen.key is None
            else next(row.stated for row in filing.rows("prose_figures") if row.key("stated") == chosen.key)
        )
    return made


def _one_digit_apart(one: Decimal, other: Decimal) -> bool:
    first, second = f"{one:f}", f"{other:f}"
    return len(first) == len(second) and sum(a != b for a, b in zip(first, second, strict=True)) == 1
