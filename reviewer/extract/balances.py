"""Reads tables of balances: labelled lines under headings."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from reviewer.core.amount import is_money
from reviewer.core.page import Box
from reviewer.core.provenance import Method
from reviewer.core.reading import FieldKey
from reviewer.core.template import BalanceColumn, BalanceRow, Balances, Field
from reviewer.extract.columns import Span, patch_of, spans_of
from reviewer.extract.desk import Desk, Spread
from reviewer.extract.finder import Found
from reviewer.extract.gathered import Label
from reviewer.extract.outline import PlacedCell, Stretch
from reviewer.extract.seen import Seen, see


@dataclass(frozen=True, slots=True)
class Line:
    """One printed line of a table: its page and box, its label, and what is doubtful about the label."""

    page: int
    box: Box
    label: Found | None = None
    doubt: str = ""


def read_balances(part: Balances, spread: Spread, desk: Desk) -> None:
    """Reads every figure of the table that is printed or left blank; grey cells give none."""
    lines = lines_of_balances(part.rows, spread.stretch, desk)
    if not any(lines):
        return
    spans = _heads(part, lines, spread, desk)
    columns: list[list[FieldKey]] = [[] for _ in spans]
    for number, (row, line) in enumerate(zip(part.rows, lines, strict=True)):
        if line is None:
            continue
        keys = {"Date": _date_of(row, line, part, spread, desk)} if row.date else {}
        for column, span, found in zip(part.columns, spans, columns, strict=True):
            if span is None:
                continue
            key = _figure_of(column, column.fields[number], span, line, row, spread, desk)
            found.extend([key] if key else [])
            keys[span.text] = key
        spread.sheet.add(line.label.text if line.label else row.labels[0], keys, (line.page, line.box.top))
    for found in columns:
        _share_currency(found, desk)


def _heads(part: Balances, lines: Sequence[Line | None], spread: Spread, desk: Desk) -> list[Span | None]:
    """Where the figures of each column stand; the headings go onto the sheet."""
    spans = spans_of([column.heading for column in part.columns], spread.stretch, spread.wider, desk.finder)
    if not any(spans):
        spans = _unheaded(lines, spread.stretch, len(spans))
    for span in spans:
        if span:
            spread.sheet.head(span.text, span.x0)
    if any(row.date for row in part.rows):
        spread.sheet.head("Date", 0.0)
    return spans


def lines_of_balances(rows: Sequence[BalanceRow], stretch: Stretch, desk: Desk) -> list[Line | None]:
    """The printed line of each declared one, by its label, else by its place between the others."""
    found = [_labelled(row, stretch, desk) for row in rows]
    return [line or _by_place(number, found, rows[number], stretch) for number, line in enumerate(found)]


def _labelled(row: BalanceRow, stretch: Stretch, desk: Desk) -> Line | None:
    offers = desk.finder.all(stretch, row.labels)
    ruled = [one for one in offers if one.cells is not None or one.spots[0].cell is not None]
    for one in ruled or ([] if stretch.cells else offers):
        cell = one.spots[0].cell
        box = one.cells or (cell.box if cell else Box(one.box.x0, one.box.top - 3, one.box.x1, one.box.bottom + 3))
        return Line(one.page, box, one)
    return None


def _by_place(number: int, found: Sequence[Line | None], row: BalanceRow, stretch: Stretch) -> Line | None:
    """The line without a label that stands where the declared order wants this one."""
    before = [line for line in found[:number] if line]
    after = [line for line in found[number + 1 :] if line]
    if not before or row.date:
        return None
    above, below = before[-1], after[0] if after else None
    for cells in stretch.rows:
        first = cells[0]
        if first.page != above.page or first.box.top < above.box.bottom - 2 or stretch.words_in(first):
            continue
        if below and first.box.top >= below.box.top - 2:
            continue
        if abs(first.box.x0 - above.box.x0) < 3 and len(cells) > 1:
            why = f"Its label {row.labels[0]!r} is not beside it: read by its place in the table."
            return Line(first.page, first.box, None, why)
    return None


def _unheaded(lines: Sequence[Line | None], stretch: Stretch, count: int) -> list[Span | None]:
    """Without headings, everything at the right of the labels is the first column."""
    line = next(line for line in lines if line)
    right = [cell for cell in stretch.cells if _beside(cell, line)]
    first = min(right, key=lambda cell: cell.box.x0, default=None)
    if first is None:
        return [Span(line.box.x1, line.box.x1 + 400)] + [None] * (count - 1)
    return [Span(first.box.x0, first.box.x1)] + [None] * (count - 1)


def _beside(cell: PlacedCell, line: Line) -> bool:
    level = abs(cell.box.top - line.box.top) < 3
    return cell.page == line.page and level and cell.box.x0 >= line.box.x1 - 2


def _date_of(row: BalanceRow, line: Line, part: Balances, spread: Spread, desk: Desk) -> FieldKey | None:
    """The date that stands after the label in the same cell or in the next."""
    if row.date is None or line.label is None:
        return None
    spots = [s for s in spread.stretch.spots if s.page == line.page and line.box.holds(s.box)]
    edge = min((span.box.x0 for span in spread.stretch.cells if _beside(span, line)), default=line.box.x1)
    rest = [spot for spot in spots if spot not in line.label.spots and spot.box.x0 < edge]
    where = Box(line.label.box.x1, line.box.top, max(line.box.x1, line.label.box.x1 + 1), line.box.bottom)
    table, label = part.columns[0].table, Label(line.label.text, line.label)
    return desk.gathered.put(table, spread.row, row.date, see(rest, "date"), label, (line.page, where))


def _figure_of(
    column: BalanceColumn, field: Field | None, span: Span, line: Line, row: BalanceRow, spread: Spread, desk: Desk
) -> FieldKey | None:
    if field is None:
        return None
    patch = patch_of(spread.stretch, span, (line.page, line.box))
    if patch.shaded or (not patch.cells and not patch.spots):
        return None
    said = line.label.text if line.label else row.labels[0]
    label = Label(f"{said}, {span.text}" if span.text else said, line.label)
    seen = doubtful(see(patch.spots, field.unit), line.doubt, span.doubt)
    where = patch.where(span, (line.page, line.box))
    return desk.gathered.put(column.table, spread.row, field, seen, label, where)


def doubtful(seen: Seen, *doubts: str) -> Seen:
    """The same with more to doubt: then it was read by position, unless it was put together from pieces."""
    more = [doubt for doubt in doubts if doubt]
    if not more:
        return seen
    method = seen.method if seen.method is Method.JOINED else Method.BY_POSITION
    return replace(seen, method=method, doubt=" ".join([seen.doubt, *more]).strip())


def _share_currency(keys: Sequence[FieldKey], desk: Desk) -> None:
    """A figure without a currency takes that of its column when there is only one, and says so."""
    readings = [desk.gathered.readings[key] for key in keys]
    units = {one.unit for one in readings if is_money(one.unit) and one.unit != "money"}
    if len(units) != 1:
        return
    unit = units.pop()
    for one in readings:
        if one.unit == "money":
            why = "" if one.nil else f"No currency is printed beside it: {unit} is that of its column."
            desk.gathered.amend(one.key, unit=unit, doubt=f"{one.doubt} {why}".strip())
