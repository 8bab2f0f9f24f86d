"""Where the figures of each table stand on its sheet, which is known before anything is written there."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from reviewer.core.grid import Grid
from reviewer.core.printed import print_number
from reviewer.core.reading import FieldKey, Reading
from reviewer.export import number_formats
from reviewer.export.figure_cells import is_long
from reviewer.export.open_cells import FIELD_COLUMNS
from reviewer.export.paper import Paper
from reviewer.export.places import Place, beyond_excel

HEAD_ROW = 4
LONGEST_NUMBER = 26


@dataclass(frozen=True, slots=True)
class Table:
    """What one sheet shows: its name, its words, and its lines as label, heading and field."""

    sheet: str
    title: str
    page: str
    filing: str
    lines: tuple[tuple[str, str, FieldKey], ...]


def tables_of(paper: Paper) -> list[Table]:
    """The tables of all filings, numbered on from one to the next; fields in no table come last in their filing."""
    tables: list[Table] = []
    for filing in paper.review.filings:
        for title, page, lines in _tables_in(paper, filing):
            tables.append(Table(f"T{len(tables) + 1:02d}", title, page, filing, lines))
    return tables


def place_figures(paper: Paper, table: Table) -> None:
    """Notes where the figures of a table will stand, so that others can refer to them before they are written."""
    apart = _is_apart([paper.review.readings[key] for _, _, key in table.lines])
    where = where_of(_columns(apart, headings=False, room=0.0))
    for row, _, key in rows_of(paper, table):
        paper.places.used[key] = Place(table.sheet, row, where["Used"])
        paper.places.corrected[key] = Place(table.sheet, row, where["Corrected"])


def rows_of(paper: Paper, table: Table) -> Iterator[tuple[int, tuple[str, str], FieldKey]]:
    """The row of each line; one of a long text takes two."""
    row = HEAD_ROW
    for label, heading, key in table.lines:
        row += 1
        yield row, (label, heading), key
        row += is_long(paper.review.readings[key])


def columns_of(paper: Paper, table: Table) -> list[tuple[str, float]]:
    """The headings of the sheet of a table and their widths."""
    readings = [paper.review.readings[key] for _, _, key in table.lines]
    headings = any(heading for _, heading, _ in table.lines)
    return _columns(_is_apart(readings), headings=headings, room=_room(paper, readings))


def where_of(columns: list[tuple[str, float]]) -> dict[str, int]:
    """The number of each column by its heading."""
    return {heading: number for number, (heading, _) in enumerate(columns, 1)}


def _tables_in(paper: Paper, filing: str) -> Iterator[tuple[str, str, tuple[tuple[str, str, FieldKey], ...]]]:
    shown: set[FieldKey] = set()
    for grid in paper.review.grids.get(filing, ()):
        lines = tuple(_lines(paper, grid))
        shown.update(key for _, _, key in lines)
        if lines:
            yield grid.title, f"page {paper.pages(key for _, _, key in lines)}", lines
    rest = [paper.review.readings[key] for key in paper.keys_of(filing) if key not in shown]
    if rest:
        named = tuple((f"{one.key.table.replace('_', ' ')} {one.key.row}".strip(), one.label, one.key) for one in rest)
        yield "Other fields", f"page {paper.pages(one.key for one in rest)}", named


def _lines(paper: Paper, grid: Grid) -> Iterator[tuple[str, str, FieldKey]]:
    for line in grid.rows:
        for heading, key in zip(grid.columns, line.cells, strict=False):
            if key is not None and key in paper.review.readings:
                yield line.label, heading, key


def _is_apart(readings: list[Reading]) -> bool:
    """Whether something was read other than it is printed, which takes a column of its own."""
    return any(not number_formats.is_plain(reading) or beyond_excel(reading.value) for reading in readings)


def _room(paper: Paper, readings: list[Reading]) -> float:
    """The width in which every figure of a table can be shown: a number that does not fit is shown as ###."""
    figures = [reading for reading in readings if not isinstance(reading.value, str)]
    typed = [paper.review.correction(reading.key) for reading in figures]
    texts = [reading.printed for reading in figures] + [one.text for one in typed if one is not None]
    texts += [print_number(one.value, one.decimals) for one in figures if isinstance(one.value, Decimal)]
    # What is longer than any number of a spreadsheet is text: it is cut, and nothing is lost.
    longest = max((len(line) for text in texts for line in text.split("\n") if len(line) <= LONGEST_NUMBER), default=0)
    return max(longest * 0.95 + 2.5, 16.0)


def _columns(apart: bool, *, headings: bool, room: float) -> list[tuple[str, float]]:
    as_read = [("As read", room)] if apart else []
    # Long figures take the room of words, so that the sheet is not small on paper for their sake.
    line, note = max(46.0 - room, 22.0), max(60.0 - 2 * room, 18.0)
    return [
        ("Ref", 4.5), ("Line", line), ("Heading", 20.0 if headings else 9.0), ("As printed", room), *as_read,
        ("Corrected", room), ("Used", room), ("Unit", 7.5), ("Checked", 9.0), ("Tick", 5.5), ("Note", note),
        ("Source", 8.0), *FIELD_COLUMNS,
    ]  # fmt: skip
