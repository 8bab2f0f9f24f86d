"""Reads labels with their values beside them, and boxes to tick."""

from collections.abc import Sequence
from dataclasses import replace

from reviewer.core.page import Box
from reviewer.core.printed_dates import dates_found
from reviewer.core.reading import FieldKey
from reviewer.core.template import Field, Pairs, Ticks
from reviewer.extract.beside import Beside, beside
from reviewer.extract.desk import Desk, Spread
from reviewer.extract.finder import Found
from reviewer.extract.gathered import Label
from reviewer.extract.labels import fold
from reviewer.extract.outline import Spot, Stretch, boxes_of, text_of
from reviewer.extract.seen import Seen, is_currency, is_figure, see, see_cut_text

# Footnote letters that stand beside a figure: (a), (b).
_LETTERS = frozenset("abc")


def read_pairs(part: Pairs, spread: Spread, desk: Desk, *, across: bool = False) -> None:
    """Reads every field whose label is printed."""
    found, every = find_pairs(part.fields, spread.stretch, desk)
    for field, label in zip(part.fields, found, strict=True):
        if label is not None:
            read_pair(part.table, field, label, every, spread, desk, across)


def find_pairs(fields: Sequence[Field], stretch: Stretch, desk: Desk) -> tuple[list[Found | None], list[Found]]:
    """The label of each field, no place given to two; and all places where a label of any field stands."""
    taken: set[Spot] = set()
    offers = [desk.finder.all(stretch, field.labels, running=field.running) for field in fields]
    every = [one for group in offers for one in group]
    labels: list[Found | None] = []
    for field, group in zip(fields, offers, strict=True):
        free = [one for one in group if not taken.intersection(one.spots)]
        chosen = _likeliest(free, field, every, stretch)
        taken.update(chosen.spots if chosen else ())
        labels.append(chosen)
    return labels, every


def _likeliest(offers: Sequence[Found], field: Field, every: Sequence[Found], stretch: Stretch) -> Found | None:
    """The first place, but for a figure the first with one beside it: the same words may head a column above."""
    if len(offers) < 2 or field.unit == "text" or field.running:
        return offers[0] if offers else None
    for one in offers:
        seen = see(_bare(beside(one, every, stretch).spots, field), field.unit)
        if seen.value is not None and not seen.doubt:
            return one
    return offers[-1]


def read_pair(
    table: str, field: Field, found: Found, labels: Sequence[Found], spread: Spread, desk: Desk, across: bool = False
) -> dict[str, FieldKey]:
    """Reads one value beside its label, and the currency that has a field of its own."""
    value = _running(found, spread.stretch) if field.running else _beside(found, labels, field, spread, across)
    if value.shaded and not value.spots:
        return {}
    spots = _bare(value.spots, field)
    label = Label(found.text, found)
    put = desk.gathered.put
    seen = see_cut_text(spots) if across and field.unit == "text" else see_value(spots, field)
    key = put(table, spread.row, field, seen, label, (found.page, value.where))
    keys = {field.name: key} if key else {}
    if field.currency:
        money = [spot for spot in value.spots if is_currency(spot.text)]
        own = Field(field.currency)
        place = put(table, spread.row, own, see(money, "text"), label, (found.page, value.where))
        keys |= {field.currency: place} if place else {}
    for name, key in keys.items():
        spread.sheet.add(found.text if name == field.name else "Currency", {"": key}, found.order)
    return keys


def _beside(found: Found, labels: Sequence[Found], field: Field, spread: Spread, across: bool) -> Beside:
    """Text stands in one cell; a figure may have its currency or a footnote letter in the cell before."""
    single = field.unit == "text" and not field.currency and not across
    return beside(found, labels, spread.stretch, across=across, single=single)


def see_value(spots: Sequence[Spot], field: Field) -> Seen:
    """The words read as the field's unit; in running text a date may have other words with it."""
    seen = see(spots, field.unit)
    if field.unit == "date" and seen.value is not None and seen.doubt and field.running:
        return replace(seen, doubt="")
    return seen


def read_ticks(part: Ticks, spread: Spread, desk: Desk) -> None:
    """Reads a mark at the left of its sentence; a box without one is a blank."""
    for field, found in zip(part.fields, find_pairs(part.fields, spread.stretch, desk)[0], strict=True):
        if found is None:
            continue
        line = found.box
        marks = [spot for spot in spread.stretch.spots if _left_of(spot, found)]
        cells = [cell for cell in spread.stretch.cells if cell.page == found.page and _level(cell.box, line)]
        box = cells[0].box if cells else Box(line.x0 - 20, line.top, line.x0 - 4, line.bottom)
        key = desk.gathered.put(
            part.table, spread.row, field, see(marks, "text"), Label(found.text, found), (found.page, box)
        )
        spread.sheet.add(found.text, {"": key}, found.order)


def _left_of(spot: Spot, found: Found) -> bool:
    return spot.page == found.page and spot.box.x1 <= found.box.x0 and _level(spot.box, found.box)


def _level(box: Box, line: Box) -> bool:
    return box.x1 <= line.x0 and box.width < 25 and box.top < line.middle[1] < box.bottom + 2


def _running(found: Found, stretch: Stretch) -> Beside:
    """The date that follows a label in running text, on its line or the next."""
    here = [s for s in stretch.spots if s.page == found.page and s not in found.spots]
    y, x = found.spots[-1].box.middle[1], found.spots[-1].box.x1
    after = sorted(
        (s for s in here if (abs(s.box.middle[1] - y) < 4 and s.box.x0 >= x - 1) or 4 <= s.box.middle[1] - y < 20),
        key=lambda s: (s.box.middle[1] - y >= 4, s.box.x0),
    )
    for size in range(1, min(len(after), 5) + 1):
        said = " ".join(spot.text for spot in after[:size]).rstrip(".,;")
        if len(dates_found(said)) == 1:
            return Beside(tuple(after[:size]), Box.around(boxes_of(after[:size])))
    return Beside((), Box(x + 2, found.box.top, x + 60, found.box.bottom))


def _bare(spots: Sequence[Spot], field: Field) -> tuple[Spot, ...]:
    """The words of a value without those printed before it, a footnote letter, or its currency if that has a field."""
    kept = list(spots)
    for words in field.before:
        for size in range(len(kept), 0, -1):
            if fold(text_of(kept[:size])) == fold(words):
                kept = kept[size:]
                break
    if field.unit not in ("text", "date"):
        kept = [spot for spot in kept if not (fold(spot.text) in _LETTERS and not is_figure(spot.text))]
    if field.currency:
        kept = [spot for spot in kept if not is_currency(spot.text)]
    return tuple(kept)
