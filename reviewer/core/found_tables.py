"""The tables of filings on no known form as columns of exact numbers, to find out what adds up to what."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from reviewer.core.found_words import says_of_which
from reviewer.core.grid import UNDECLARED, Grid, GridRow
from reviewer.core.provenance import Method
from reviewer.core.reading import FieldKey, Reading
from reviewer.core.review import Review

# What stands for a heading where none is printed.
_PLAIN = re.compile(r"c\d+")
# A label set this much further to the right, in points, belongs to the one above it.
INDENT = 4.0


@dataclass(frozen=True, slots=True)
class Square:
    """One figure of a table: a whole number of the table's smallest unit; `nil` when a dash stands for it."""

    key: FieldKey
    number: int
    nil: bool
    digits: int
    unit: int


@dataclass(frozen=True, slots=True)
class FoundTable:
    """A table as numbers: `squares[row][column]`, None for a blank or words.

    `unsure` are the places (row, column) where something stands that is no plain figure; `percent` the columns of
    percentages; `aside` the rows that only say what is included in the row above ("of which"); `by_hand` the rows and
    `fields_by_hand` the columns that a reviewer put in. Numbers are counted in units of so many decimal `places`.
    """

    rows: tuple[str, ...]
    labels: tuple[str, ...]
    fields: tuple[str, ...]
    headings: tuple[str, ...]
    squares: tuple[tuple[Square | None, ...], ...]
    unsure: frozenset[tuple[int, int]]
    percent: frozenset[int]
    aside: frozenset[int] = frozenset()
    places: int = 0
    by_hand: frozenset[int] = frozenset()
    fields_by_hand: frozenset[int] = frozenset()

    def across(self) -> "FoundTable":
        """The same table with rows and columns exchanged."""
        return FoundTable(
            rows=self.fields, labels=self.headings, fields=self.rows, headings=self.labels,
            squares=tuple(zip(*self.squares, strict=True)), unsure=frozenset((b, a) for a, b in self.unsure),
            percent=frozenset(), places=self.places, by_hand=self.fields_by_hand, fields_by_hand=self.by_hand,
        )  # fmt: skip

    def without(self, columns: frozenset[int]) -> "FoundTable":
        """The same table without some columns."""
        kept = [n for n in range(len(self.fields)) if n not in columns]
        return replace(
            self,
            fields=tuple(self.fields[n] for n in kept),
            headings=tuple(self.headings[n] for n in kept),
            squares=tuple(tuple(row[n] for n in kept) for row in self.squares),
            unsure=frozenset((row, kept.index(column)) for row, column in self.unsure if column in kept),
            percent=frozenset(),
            fields_by_hand=frozenset(n for n, column in enumerate(kept) if column in self.fields_by_hand),
        )

    def as_read(self) -> "AsRead":
        """The table without the lines that a reviewer put in; the table itself when there are none."""
        rows = [n for n in range(len(self.rows)) if n not in self.by_hand]
        columns = [n for n in range(len(self.fields)) if n not in self.fields_by_hand]
        if len(rows) == len(self.rows) and len(columns) == len(self.fields):
            return AsRead(self, tuple(rows), tuple(columns))
        fewer = self.without(self.fields_by_hand).across().without(self.by_hand).across()
        percent = frozenset(columns.index(n) for n in self.percent if n in columns)
        aside = frozenset(rows.index(n) for n in self.aside if n in rows)
        return AsRead(replace(fewer, percent=percent, aside=aside), tuple(rows), tuple(columns))


@dataclass(frozen=True, slots=True)
class AsRead:
    """A table without what was put in by hand, and which of the rows and columns of the whole one its own are."""

    table: FoundTable
    rows: tuple[int, ...]
    columns: tuple[int, ...]


def label_of(review: Review, row: GridRow) -> str:
    """What a line is called; of one that was put in by hand, the words that the reviewer typed into it."""
    if row.label:
        return row.label
    first = next((key for key in row.cells if key is not None), None)
    value = review.stands(first) if first is not None else None
    return value if isinstance(value, str) else ""


def is_put_in(reading: Reading) -> bool:
    """Whether a field is a place that a reviewer made, where nothing is printed."""
    return reading.provenance.method is Method.DRAWN and not reading.printed


def typed_in(review: Review, filing: str) -> tuple[tuple[FieldKey, str], ...]:
    """What a reviewer typed into the places that were put into the tables which no form declares."""
    # Nothing is put in but by hand; a folder has hundreds of filings, and this is asked of each.
    if not review.restructured(filing):
        return ()
    typed = ((key, made.text) for key, made in review.corrected() if key.filing == filing)
    return tuple((key, text) for key, text in typed if is_typed_in(review, key))


def is_typed_in(review: Review, key: FieldKey) -> bool:
    """Whether what stands in a field is a part of its table as what is read is: another sum may be found with it."""
    reading = review.readings.get(key)
    return reading is not None and UNDECLARED.fullmatch(key.table) is not None and is_put_in(reading)


def tables_found(review: Review, filing: str) -> Iterator[FoundTable]:
    """The tables of a filing that no form declares, those with figures, each page by itself."""
    for grid in _undeclared(review, filing):
        table = _table(review, [grid])
        if table is not None:
            yield table


def tables_continued(review: Review, filing: str) -> Iterator[FoundTable]:
    """The tables that go on overleaf, each as one."""
    for group in _continued(_undeclared(review, filing)):
        table = _table(review, group) if len(group) > 1 else None
        if table is not None:
            yield table


def _undeclared(review: Review, filing: str) -> list[Grid]:
    return [grid for grid in review.grids.get(filing, ()) if UNDECLARED.fullmatch(_name(grid))]


def _name(grid: Grid) -> str:
    return next((key.table for row in grid.rows for key in row.cells if key is not None), "")


def _continued(grids: Sequence[Grid]) -> Iterator[list[Grid]]:
    """Tables with those that go on at the head of the next page under the same headings."""
    group: list[Grid] = []
    for grid in grids:
        if group and not (grid.page == group[-1].page + 1 and _same_headings(group[-1], grid)):
            yield group
            group = []
        group.append(grid)
    if group:
        yield group


def _same_headings(one: Grid, other: Grid) -> bool:
    """Whether two tables have the same columns; the title of a page may have got into a heading."""
    if len(one.columns) != len(other.columns) or not any(not _PLAIN.fullmatch(head) for head in one.columns):
        return False
    pairs = zip(one.columns, other.columns, strict=True)
    return all(a.endswith(b) or b.endswith(a) for a, b in pairs)


def _table(review: Review, grids: Sequence[Grid]) -> FoundTable | None:
    rows = [row for grid in grids for row in grid.rows]
    lines, by_hand, fields_by_hand = _lines(review, rows)
    kept, counted = _with_figures(lines, len(grids[0].columns))
    if len(kept) < 2:
        return None
    readings = [[lines[row][column] for column in counted] for row in kept]
    places = max(reading.decimals for line in readings for reading in line if reading is not None)
    headings = tuple(grids[0].columns[column] for column in counted)
    return FoundTable(
        rows=tuple(next(str(key) for key in rows[row].cells if key is not None) for row in kept),
        labels=tuple(label_of(review, rows[row]) for row in kept),
        fields=tuple(_field_of(readings, column) for column in range(len(counted))),
        headings=headings,
        squares=tuple(tuple(_square(reading, places) for reading in line) for line in readings),
        unsure=frozenset(_unsure(readings)),
        percent=frozenset(n for n, heading in enumerate(headings) if _is_percent(heading, [x[n] for x in readings])),
        aside=_places_of(_of_which(rows, lines), kept),
        places=places,
        by_hand=_places_of(by_hand, kept),
        fields_by_hand=_places_of(fields_by_hand, counted),
    )


def _with_figures(lines: Sequence[Sequence[Reading | None]], columns: int) -> tuple[list[int], list[int]]:
    """The rows and the columns in which a figure stands."""
    there = [[_number(reading) is not None for reading in line] for line in lines]
    rows = [n for n, line in enumerate(there) if any(line[:columns])]
    return rows, [n for n in range(columns) if any(line[n] for line in there)]


def _places_of(marked: set[int], kept: Sequence[int]) -> frozenset[int]:
    """Where the rows or columns that are marked stand among those that are kept."""
    return frozenset(n for n, line in enumerate(kept) if line in marked)


def _lines(review: Review, rows: Sequence[GridRow]) -> tuple[list[list[Reading | None]], set[int], set[int]]:
    """What is read in each place, and which rows and which columns were put in: there, what is typed in counts."""
    lines = [[None if key is None else review.readings.get(key) for key in row.cells] for row in rows]
    if not any(reading is not None and is_put_in(reading) for line in lines for reading in line):
        return lines, set(), set()
    by_hand = {n for n, line in enumerate(lines) if _all_put_in(line)}
    columns = zip(*(line for line in lines if any(line[1:])), strict=True)
    fields_by_hand = {n for n, column in enumerate(columns) if _all_put_in(column)}
    for n, line in enumerate(lines):
        for column, reading in enumerate(line):
            if reading is not None and (n in by_hand or column in fields_by_hand):
                line[column] = _as_typed(review, reading)
    return lines, by_hand, fields_by_hand


def _all_put_in(line: Iterable[Reading | None]) -> bool:
    there = [reading for reading in line if reading is not None]
    return bool(there) and all(map(is_put_in, there))


def _as_typed(review: Review, reading: Reading) -> Reading:
    typed = review.correction(reading.key)
    if typed is None:
        return reading
    return replace(reading, printed=typed.text, value=typed.value, unit=typed.unit, decimals=typed.decimals, nil="")


def _unsure(readings: Sequence[Sequence[Reading | None]]) -> Iterator[tuple[int, int]]:
    for row, line in enumerate(readings):
        for column, reading in enumerate(line):
            if reading is not None and (reading.doubt or reading.unit == "text"):
                yield row, column


def _of_which(rows: Sequence[GridRow], lines: Sequence[Sequence[Reading | None]]) -> set[int]:
    """The rows labelled "of which", and those set further to the right below them."""
    found: set[int] = set()
    edge: float | None = None
    for n, line in enumerate(lines):
        first = line[0] if line else None
        x0 = first.provenance.boxes[0].x0 if first is not None and first.unit == "text" else None
        if says_of_which(first.printed if first is not None and x0 is not None else rows[n].label):
            edge = x0
            found.add(n)
        elif edge is not None and x0 is not None and x0 > edge + INDENT:
            found.add(n)
        else:
            edge = None
    return found


def _field_of(readings: Sequence[Sequence[Reading | None]], column: int) -> str:
    return next(line[column].key.field for line in readings if line[column] is not None)  # type: ignore[union-attr]


def _is_percent(heading: str, readings: Sequence[Reading | None]) -> bool:
    figures = [reading for reading in readings if reading is not None and _number(reading) is not None]
    printed = sum(reading.unit == "%" for reading in figures)
    return 2 * printed > len(figures) or "%" in heading or "％" in heading


def _number(reading: Reading | None) -> Decimal | None:
    return reading.value if reading is not None and isinstance(reading.value, Decimal) else None


def _square(reading: Reading | None, places: int) -> Square | None:
    value = _number(reading)
    if reading is None or (value is None and reading.nil != "nil mark"):
        return None
    unit = 10 ** (places - min(reading.decimals, places))
    if value is None:
        return Square(reading.key, 0, True, 0, unit)
    number = int(value.scaleb(places))
    return Square(reading.key, number, False, len(str(abs(number // unit)).rstrip("0")), unit)
