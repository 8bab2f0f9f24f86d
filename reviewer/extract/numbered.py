"""Reads lines numbered 1), 2) ...: their columns, the labelled fields inside them and their lines of movements."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from reviewer.core.amount import is_money
from reviewer.core.page import Box
from reviewer.core.reading import FieldKey
from reviewer.core.template import Column, Field, Movements, Numbered
from reviewer.extract.balances import doubtful
from reviewer.extract.beside import beside
from reviewer.extract.columns import Patch, Span, patch_of, spans_of
from reviewer.extract.desk import Desk, Spread, label_of
from reviewer.extract.finder import Found
from reviewer.extract.gathered import Label
from reviewer.extract.labels import fold
from reviewer.extract.outline import START, Place, PlacedCell, Spot, Stretch, lines_of_spots
from reviewer.extract.pairs import find_pairs, read_pair
from reviewer.extract.seen import Seen, is_figure, see

NUMBER = re.compile(r"(\d{1,3})[)）][.、]?")


@dataclass(frozen=True, slots=True)
class NumberedLine:
    """One numbered line: the number, the word it stands in, and the stretch down to the next line."""

    number: int
    mark: Spot
    stretch: Stretch


def read_numbered(part: Numbered, spread: Spread, desk: Desk, ends: Iterable[Place]) -> None:
    """Reads all numbered lines; `ends` are places where something else begins."""
    lines = lines_numbered(spread.stretch, ends)
    if not lines:
        return
    headings = [column.heading for column in part.columns] + ([part.movements.heading] if part.movements else [])
    spans = spans_of(headings, spread.stretch, spread.wider, desk.finder)
    _head(spread, part, spans)
    for line in lines:
        _read_line(part, spans, line, replace(spread, row=f"{spread.row}#{line.number}", stretch=line.stretch), desk)


def lines_numbered(stretch: Stretch, ends: Iterable[Place]) -> list[NumberedLine]:
    """The numbered lines of a stretch from top to bottom, each down to the next or to an end.

    They count from 1 on without a gap; what is numbered after an end is no line of the table but a remark.
    """
    left = min((cell.box.x0 for cell in stretch.cells), default=min((s.box.x0 for s in stretch.spots), default=0.0))
    marks = [spot for spot in stretch.spots if NUMBER.match(spot.text) and spot.box.x0 < left + 25]
    stops = sorted([*ends, stretch.end])
    lines: list[NumberedLine] = []
    for mark in sorted(marks, key=lambda spot: spot.place):
        start = _top(mark)
        if lines and any(lines[0].stretch.start < stop <= start for stop in stops):
            break
        if _number(mark) == (lines[-1].number + 1 if lines else 1):
            lines.append(NumberedLine(_number(mark), mark, stretch.between(start, stretch.end)))
    starts = [line.stretch.start for line in lines]
    nexts = [next(stop for stop in sorted([*stops, *starts]) if stop > start) for start in starts]
    return [replace(line, stretch=line.stretch.between(START, stop)) for line, stop in zip(lines, nexts, strict=True)]


def _number(mark: Spot) -> int:
    found = NUMBER.match(mark.text)
    return int(found[1]) if found else 0


def _top(mark: Spot) -> Place:
    """Where a numbered line begins: at the top of the cell of its number."""
    return mark.page, mark.cell.box.top if mark.cell else mark.box.top - 2


def _head(spread: Spread, part: Numbered, spans: Sequence[Span | None]) -> None:
    for column, span in zip(part.columns, spans, strict=False):
        if span is not None:
            spread.sheet.head(span.text, span.x0)
            if column.rest:
                spread.sheet.head(_words(column.rest), span.x0 + 0.1)
    if part.movements and (span := spans[-1]) is not None:
        for number, field in enumerate((part.movements.kind, part.movements.detail, part.movements.movement)):
            spread.sheet.head(_words(field), span.x0 + number / 10)
    for number, field in enumerate(part.inside):
        spread.sheet.head(label_of(field), 5_000.0 + number)


def _words(field: Field) -> str:
    return field.name.replace("_", " ").capitalize()


def _read_line(part: Numbered, spans: Sequence[Span | None], line: NumberedLine, spread: Spread, desk: Desk) -> None:
    labels, _ = find_pairs(part.inside, line.stretch, desk)
    cells = _inner(part, labels, spread, desk)
    rest = _outer(line, [one for one in labels if one])
    found: dict[str, FieldKey] = {}
    for column, span in zip(part.columns, spans, strict=False):
        if span is not None:
            for heading, field, key in _read_column(column, span, line, rest, part.table, spread, desk):
                cells[heading] = key
                found |= {field.name: key} if key else {}
    moves = _read_movements(part.movements, spans[-1], line, rest, spread, desk) if part.movements else []
    spread.sheet.add(f"{line.number}).", cells | (moves[0] if moves else {}), line.stretch.start)
    for number, move in enumerate(moves[1:], 1):
        spread.sheet.add("", move, (line.stretch.start[0], line.stretch.start[1] + number / 100))
    _spread_currency(found, [key for move in moves for key in move.values() if key], desk)


def _inner(part: Numbered, labels: Sequence[Found | None], spread: Spread, desk: Desk) -> dict[str, FieldKey | None]:
    """The labelled fields inside a line."""
    place = replace(spread, sheet=replace(spread.sheet, rows=[], columns={}))
    known = [one for one in labels if one]
    keys: dict[str, FieldKey | None] = {}
    for field, label in zip(part.inside, labels, strict=True):
        if label is not None:
            keys[label_of(field)] = read_pair(part.table, field, label, known, place, desk).get(field.name)
    return keys


def _outer(line: NumberedLine, labels: Sequence[Found]) -> Stretch:
    """What is left of a line without its number, and without the labelled fields in it."""
    gone: set[Spot] = {line.mark}
    for label in labels:
        cell = label.spots[0].cell
        own = cell is None or abs(cell.box.top - _top_of(line)) > 3 or cell.box.holds(label.box) is False
        for spot in line.stretch.spots:
            level = spot.page == label.page and label.box.top - 3 < spot.box.middle[1] < label.box.bottom + 3
            if spot.cell is cell and (own or level):
                gone.add(spot)
        gone.update(beside(label, labels, line.stretch).spots)
    return line.stretch.without(gone)


def _top_of(line: NumberedLine) -> float:
    return line.stretch.start[1]


def _read_column(
    column: Column, span: Span, line: NumberedLine, rest: Stretch, table: str, spread: Spread, desk: Desk
) -> list[tuple[str, Field, FieldKey | None]]:
    """The field of a column, and the field of its further lines, each with its heading."""
    patch = _whole_patch(rest, span, line)
    if patch.shaded:
        return []
    first, more = _parted(patch.spots, column, span, desk) if column.rest else (list(patch.spots), [])
    where = patch.where(span, (line.mark.page, _first_box(line)))
    put = desk.gathered.put
    label = Label(f"{line.number}). {span.text}", span.heading)
    seen = doubtful(see(first, column.field.unit), span.doubt)
    keys = [(span.text, column.field, put(table, spread.row, column.field, seen, label, where))]
    if column.rest is not None:
        named = Label(f"{line.number}). {_words(column.rest)}", span.heading)
        key = put(table, spread.row, column.rest, see(more, column.rest.unit), named, where)
        keys.append((_words(column.rest), column.rest, key))
    return keys


def _whole_patch(stretch: Stretch, span: Span, line: NumberedLine) -> Patch:
    """The column of a line on each page that the line runs over."""
    spots: list[Spot] = []
    cells: list[PlacedCell] = []
    for page in sorted({spot.page for spot in line.stretch.spots}):
        part = patch_of(stretch, span, (page, Box(0, 0, 10_000, 10_000)))
        spots += part.spots
        cells += [cell for cell in part.cells if cell.box.width < 2 * max(span.x1 - span.x0, 1)]
    return Patch(tuple(spots), tuple(cells))


def _first_box(line: NumberedLine) -> Box:
    """The upper part of a line, as high as the cell of its number."""
    if line.mark.cell is not None:
        return line.mark.cell.box
    return Box(line.mark.box.x0, line.mark.box.top - 2, line.mark.box.x1, line.mark.box.bottom + 2)


def _parted(spots: Sequence[Spot], column: Column, span: Span, desk: Desk) -> tuple[list[Spot], list[Spot]]:
    """The first line of a text with what was broken off it, and the rest."""
    lines = list(lines_of_spots(spots))
    size = _known_lines(lines, column, desk) or _full_lines(lines, spots, span)
    return [spot for line in lines[:size] for spot in line], [spot for line in lines[size:] for spot in line]


def _known_lines(lines: Sequence[Sequence[Spot]], column: Column, desk: Desk) -> int:
    """How many lines one of the known first lines is set on; 0 when it is none of them."""
    sizes = range(min(len(lines), 4), 0, -1)
    texts = {size: " ".join(spot.text for line in lines[:size] for spot in line) for size in sizes}
    return next((size for size in sizes if desk.finder.vocabulary.same(texts[size], column.known)), 0)


def _full_lines(lines: Sequence[Sequence[Spot]], spots: Sequence[Spot], span: Span) -> int:
    """How many lines a text goes on for that is broken only where the next word did not fit."""
    right = max([span.x1, *(spot.cell.box.x1 for spot in spots if spot.cell)])
    for number, (line, below) in enumerate(pairwise(lines), 1):
        if line[-1].box.x1 + below[0].box.width + 4 < right - 2:
            return number
    return len(lines)


def _read_movements(
    part: Movements, span: Span | None, line: NumberedLine, rest: Stretch, spread: Spread, desk: Desk
) -> list[dict[str, FieldKey | None]]:
    """The lines of the movement column: a kind begins one, other words and the figure belong to it."""
    if span is None:
        return []
    patch = _whole_patch(rest, span, line)
    keys = []
    for number, spots in enumerate(_moves(patch.spots, part.kinds), 1):
        place, row = _beside_kind(spots[0], patch, span), f"{spread.row}.{number}"
        read = _seen_in_movement(part, span, f"{line.number}). {spots[0].text}", spots)
        put = desk.gathered.put
        keys.append({_words(field): put(part.table, row, field, what, label, place) for field, what, label in read})
    return keys


def _seen_in_movement(
    part: Movements, span: Span, said: str, spots: Sequence[Spot]
) -> tuple[tuple[Field, Seen, Label], ...]:
    kind, *others = spots
    figures = [s for s in others if is_figure(s.text) or fold(s.text) in ("na", "nil") or s.text == "-"]
    words = [spot for spot in others if spot not in figures]
    return (
        (part.kind, see([kind], "text"), Label(f"{said}: kind", span.heading)),
        (part.detail, see(words, "text"), Label(f"{said}: detail", span.heading)),
        (part.movement, doubtful(see(figures, part.movement.unit), span.doubt), Label(said, span.heading)),
    )


def _moves(spots: Sequence[Spot], kinds: Sequence[str]) -> list[list[Spot]]:
    known = {fold(kind) for kind in kinds}
    moves: list[list[Spot]] = []
    for line in lines_of_spots(spots):
        if not moves or fold(line[0].text) in known:
            moves.append([])
        moves[-1].extend(line)
    return moves


def _beside_kind(kind: Spot, patch: Patch, span: Span) -> tuple[int, Box]:
    """Where the figure of a movement stands: the cell at the right of its kind."""
    level = [c for c in patch.cells if c.box.top < kind.box.middle[1] < c.box.bottom and c.box.x0 > kind.box.x0]
    if level:
        return level[0].page, level[0].box
    return kind.page, Box(kind.box.x1 + 1, kind.box.top, max(span.x1, kind.box.x1 + 2), kind.box.bottom)


def _spread_currency(found: dict[str, FieldKey], moves: Sequence[FieldKey], desk: Desk) -> None:
    """Money of a line whose currency has a column of its own takes it from there."""
    key = found.get("currency")
    unit = desk.gathered.readings[key].printed if key else ""
    if is_money(unit):
        for other in [*found.values(), *moves]:
            if desk.gathered.readings[other].unit == "money":
                desk.gathered.amend(other, unit=unit)
