"""The English and the Chinese version of one filing say the same, figure by figure and date by date."""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal

from reviewer.core.check import (
    FilingRecords,
    Records,
    Row,
    Severity,
    Side,
    Subject,
    Verdict,
    agree,
    cannot_tell,
    check,
    holds,
    not_applicable,
)
from reviewer.core.reading import Value
from reviewer.core.records import words
from reviewer.core.twins import (
    ASIDE,
    FigureAt,
    fields_of,
    is_running,
    out_of_step,
    pairs_of_rows,
    running_figures,
    shown_value,
    stands,
    twin_of,
)

BASIS = "Main Board Rule 2.07C: both versions of an announcement say the same"
SHOWN = 4
MOST = 6000


def twins(records: Records) -> Iterable[Subject]:
    """Every Chinese filing of which the English version is open."""
    for filing in records.filings():
        if filing.filing.language.startswith("zh") and twin_of(filing) is not None:
            yield Subject(filing.id, filing)


def rows_of_twins(records: Records) -> Iterable[Subject]:
    """Every row with a figure or a date of a Chinese filing of which the English version is open."""
    for subject in twins(records):
        filing = subject.given
        if isinstance(filing, FilingRecords):
            for row in filing.rows():
                if row.table not in ASIDE and not is_running(row.table) and _has_figures(row):
                    yield Subject(f"{filing.id}/{row.table}/{row.id}", row)


@check(code="X13", tick="CF", each=rows_of_twins, basis=BASIS)
def figures_are_those_of_the_other_language(row: Row) -> Verdict:
    """Every figure and date of a row is that of the same row in the English version."""
    other = _same_row(row)
    differing, first = [], None
    for name in dict.fromkeys([*fields_of(row), *fields_of(other)]):
        values = stands(row, name), stands(other, name)
        if not any(isinstance(value, Decimal | date) for value in values):
            continue
        if _plain(values[0]) != _plain(values[1]):
            _refuse_unreadable(row, other, name)
            differing.append(f"{words(name)} {_side_by_side(row, other, name, values)}")
        if first is None or (len(differing) == 1 and differing[-1].startswith(f"{words(name)} ")):
            first = name if all(isinstance(value, Decimal | date) for value in values) else first
    return _verdict(row, other, first, differing)


@check(code="X13", tick="CF", each=twins, basis=BASIS)
def rows_are_those_of_the_other_language(filing: FilingRecords) -> Verdict:
    """Every table with figures has as many rows as in the English version."""
    other = _twin(filing)
    uneven = []
    for table in dict.fromkeys([*filing.records.tables_of(filing.id), *filing.records.tables_of(other.id)]):
        rows = [list(one.rows(table)) for one in (filing, other)]
        counts = [len(side) for side in rows]
        if table in ASIDE or is_running(table) or not any(_has_figures(row) for side in rows for row in side):
            continue
        if counts[0] != counts[1]:
            uneven.append(f"{words(table)}: {counts[0]} here, {counts[1]} in {other.filing.name}")
    return holds(not uneven, why="; ".join(uneven) or f"as in {other.filing.name}")


@check(code="X13", tick="CF", each=twins, basis=BASIS, severity=Severity.WARNING)
def figures_of_the_text_are_those_of_the_other_language(filing: FilingRecords) -> Verdict:
    """Every figure of the text and of tables of no set form is in the English version as well."""
    return _in_step(filing, dates=False)


@check(code="X13", tick="CF", each=twins, basis=BASIS, severity=Severity.WARNING)
def dates_of_the_text_are_those_of_the_other_language(filing: FilingRecords) -> Verdict:
    """Every date of the text is in the English version as well."""
    return _in_step(filing, dates=True)


def _in_step(filing: FilingRecords, *, dates: bool) -> Verdict:
    other = _twin(filing)
    with filing.records.aside():
        own, theirs = running_figures(filing, dates=dates), running_figures(other, dates=dates)
    if not own and not theirs:
        return not_applicable("there are none")
    if max(len(own), len(theirs)) > MOST:
        raise cannot_tell(f"there are {max(len(own), len(theirs))} of them, more than are compared")
    found = out_of_step(own, theirs)
    if not found:
        return holds(True, why=f"{len(own)} as in {other.filing.name}")
    why = "; ".join(_told(mine, their, other) for mine, their in found[:SHOWN])
    more = f"; and {len(found) - SHOWN} more" if len(found) > SHOWN else ""
    mine, their = found[0]
    if mine is not None and their is not None:
        return agree(stated=_side(filing, mine), computed=_side(other, their), why=why + more)
    return holds(False, stated=_side(filing, mine) if mine else _side(other, their) if their else None, why=why + more)


def _verdict(row: Row, other: Row, first: str | None, differing: list[str]) -> Verdict:
    if first is None:
        return holds(not differing, why="; ".join(differing))
    found = agree(stated=_field(row, first), computed=_field(other, first), why="; ".join(differing))
    # The first field that can be set side by side may agree while another one is only there in one language.
    agrees = found.outcome == "agrees"
    return holds(False, stated=_field(row, first), why="; ".join(differing)) if agrees and differing else found


def _twin(filing: FilingRecords) -> FilingRecords:
    found = twin_of(filing)
    if found is None:
        raise cannot_tell("the English version of this filing is not open")
    return found


def _same_row(row: Row) -> Row:
    filing = _twin(row.filing)
    for mine, other in pairs_of_rows(list(row.filing.rows(row.table)), list(filing.rows(row.table))):
        if mine is not None and mine.id == row.id and other is not None:
            return other
    raise cannot_tell(f"{filing.filing.name} has no such row of {words(row.table)}")


def _has_figures(row: Row) -> bool:
    review = row.filing.records.review
    return any(isinstance(review.stands(row.key(name)), Decimal | date) for name in fields_of(row))


def _plain(value: Value | None) -> Value:
    # What is left blank in one language may be printed as 0 in the other.
    return Decimal(0) if value is None else value


def _refuse_unreadable(row: Row, other: Row, name: str) -> None:
    for one in (row, other):
        reading = one.reading(name) if one.has(name) else None
        if reading is not None and reading.value is None and not reading.nil and reading.printed:
            raise cannot_tell(f"{reading.label} of {one.filing.filing.name} prints {reading.printed!r}")


def _side_by_side(row: Row, other: Row, name: str, values: tuple[Value | None, Value | None]) -> str:
    places = [f"page {page}" if (page := _page(one, name)) else "nowhere" for one in (row, other)]
    shown = [shown_value(value) or "blank" for value in values]
    return f"{shown[0]} ({places[0]}), {shown[1]} in {other.filing.filing.name} ({places[1]})"


def _page(row: Row, name: str) -> int:
    reading = row.reading(name) if row.has(name) else None
    return reading.provenance.page if reading is not None else 0


def _told(mine: FigureAt | None, their: FigureAt | None, other: FilingRecords) -> str:
    here = f"{shown_value(mine.value)} on page {mine.page}" if mine else "nothing here"
    there = f"{shown_value(their.value)} on page {their.page} of" if their else "nothing in"
    return f"{here}, {there} {other.filing.name}"


def _side(filing: FilingRecords, figure: FigureAt) -> Side:
    return _field(Row(filing, figure.key.table, figure.key.row), figure.key.field)


def _field(row: Row, name: str) -> Side:
    return row.date(name) if isinstance(stands(row, name), date) else row.figure(name)
