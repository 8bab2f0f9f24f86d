"""Figures in prose: parts and their percentages, and a figure that is stated twice."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from itertools import groupby, pairwise

from reviewer.core.amount import COUNTS, EXACT, is_money
from reviewer.core.check import (
    Figure,
    FilingRecords,
    Records,
    Row,
    Severity,
    Subject,
    Verdict,
    agree,
    agree_as_printed,
    check,
    holds,
)
from reviewer.core.chinese_numbers import narrow
from reviewer.core.figure import percent_of, total
from reviewer.core.reading import Reading

WHOLE = Decimal(100)
# Digits without the noughts at the end: rounder figures are alike by chance.
_LONG = 6


@dataclass(frozen=True, slots=True)
class Run:
    """Parts of one whole, and as many percentages after them: "100 and 150, or 40% and 60% respectively".

    `whole` is the row of the figure that the parts make, None when it is not printed.
    """

    parts: tuple[Row, ...]
    percentages: tuple[Row, ...]
    whole: Row | None


def parts_with_percentages(records: Records) -> Iterable[Subject]:
    """Every percentage that stands for a part."""
    for filing in records.filings():
        for run in _runs(filing):
            for row in run.percentages:
                yield Subject(f"{filing.id}/{row.table}/{row.id}", row)


def wholes_with_parts(records: Records) -> Iterable[Subject]:
    """Every figure that is printed as the whole of some parts."""
    for filing in records.filings():
        for run in _runs(filing):
            if run.whole:
                yield Subject(f"{filing.id}/{run.whole.table}/{run.parts[0].id}", run.parts[0])


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
    run = next(run for run in _runs(row.filing) if row.id in [one.id for one in run.percentages])
    part = run.parts[[one.id for one in run.percentages].index(row.id)]
    whole = run.whole.stated if run.whole else total([one.stated for one in run.parts])
    return agree_as_printed(row.stated, percent_of(part.stated, whole))


@check(
    code="VA7",
    tick="F",
    each=wholes_with_parts,
    basis="Parts that have 100 % between them make the whole",
)
def parts_of_prose_make_their_whole(row: Row) -> Verdict:
    """Parts whose percentages make 100 add up to the whole that is printed."""
    run = next(run for run in _runs(row.filing) if run.parts[0].id == row.id)
    if run.whole is None:
        raise AssertionError("a run is asked for its whole only where it has one")
    rounding = sum((_rounding(_reading(one)) for one in (*run.parts, run.whole)), Decimal(0))
    why = "half a unit of the last digit of each, as they are printed in 萬 or million" if rounding else ""
    made = total([one.stated for one in run.parts])
    return agree(stated=run.whole.stated, computed=made, tolerance=rounding, why_tolerance=why)


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
    rows = [row for row in _rows(filing) if row.states("stated")]
    return [row.stated for row in rows if len(f"{abs(row.stated.value):f}".replace(".", "").rstrip("0")) >= _LONG]


def _rows(filing: FilingRecords) -> list[Row]:
    """The rows whose figure was read."""
    readings = filing.records.review.readings
    return [r for r in filing.rows("prose_figures") if isinstance(readings[r.key("stated")].value, Decimal)]


def _runs(filing: FilingRecords) -> Iterator[Run]:
    """The runs of a filing, by what was read: a correction changes what they say, not what they are."""
    rows = _rows(filing)
    groups = [(unit, list(group)) for unit, group in groupby(rows, key=lambda row: _reading(row).unit)]
    for (unit, parts), (after, percentages) in pairwise(groups):
        if (is_money(unit) or unit in COUNTS) and after == "%":
            same = [row for row in rows if _reading(row).unit == unit]
            run = _run(parts, percentages, same)
            if run:
                yield run


def _run(parts: list[Row], percentages: list[Row], same: list[Row]) -> Run | None:
    """The last parts and the first percentages that belong together, if some do."""
    for count in range(2, min(len(parts), len(percentages)) + 1):
        last, first = parts[-count:], percentages[:count]
        others = [row for row in same if row.id not in [part.id for part in last]]
        sound = sum(map(_value, first)) == WHOLE
        whole = _whole_of(last, first, others, sound)
        if whole or (sound and _fitting(last, first, sum(map(_value, last), Decimal(0))) == count):
            return Run(tuple(last), tuple(first), whole)
    return None


def _whole_of(parts: list[Row], percentages: list[Row], others: list[Row], sound: bool) -> Row | None:
    """The figure that the parts make; or that they miss by one digit; or that one of them is a stated part of."""
    made = sum(map(_value, parts), Decimal(0))
    for row in others:
        if _value(row) == made and (sound or _fitting(parts, percentages, made) == len(parts) - 1):
            return row
    for row in others if sound else ():
        near = _one_digit_apart(_value(row), made) and _fitting(parts, percentages, made) == len(parts)
        if near or _fitting(parts, percentages, _value(row)):
            return row
    return None


def _fitting(parts: list[Row], percentages: list[Row], whole: Decimal) -> int:
    """How many of the percentages are those of their parts."""
    pairs = zip(parts, percentages, strict=True)
    return sum(whole != 0 and _is_share(_value(part), whole, _reading(row)) for part, row in pairs)


def _is_share(part: Decimal, whole: Decimal, stated: Reading) -> bool:
    share = EXACT.multiply(EXACT.divide(part, whole), WHOLE)
    half = Decimal(1).scaleb(-stated.decimals) / 2
    return isinstance(stated.value, Decimal) and abs(share - stated.value) <= half


def _reading(row: Row) -> Reading:
    return row.filing.records.review.readings[row.key("stated")]


def _value(row: Row) -> Decimal:
    value = _reading(row).value
    return value if isinstance(value, Decimal) else Decimal(0)


def _rounding(reading: Reading) -> Decimal:
    """Half of the last digit of a figure that is printed in 萬 or million; nothing for one that is printed out."""
    printed = re.search(r"\d[\d,]*(?:\.\d+)?", narrow(reading.printed))
    number = Decimal(printed[0].replace(",", "")) if printed else Decimal(0)
    if not isinstance(reading.value, Decimal) or not number or number == reading.value:
        return Decimal(0)
    return EXACT.divide(reading.value, number).scaleb(int(number.as_tuple().exponent)) / 2


def _one_digit_apart(one: Decimal, other: Decimal) -> bool:
    first, second = f"{one:f}", f"{other:f}"
    return len(first) == len(second) and sum(a != b for a, b in zip(first, second, strict=True)) == 1
