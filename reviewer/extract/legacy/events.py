"""Section III (E) of an old monthly return: kinds of issue, each ending at its two columns, and the month's totals."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reviewer.core.legacy import Events
from reviewer.core.page import Box
from reviewer.core.reading import FieldKey
from reviewer.core.template import Field
from reviewer.extract.gathered import Label
from reviewer.extract.legacy.desk import LegacyDesk, without_remark
from reviewer.extract.legacy.items import NUMBER, put_stated, read_totals
from reviewer.extract.legacy.slots import SlotRow, between, rows_of_columns, rows_within, set_on
from reviewer.extract.legacy.values import currency_in, see_value
from reviewer.extract.outline import Spot, Stretch, lines_of_spots, text_of
from reviewer.extract.seen import Seen, see

EVENT = Field("event")
TOTAL = Field("issued_movement", unit="shares", blank_is_nil=True)
_DATE_PLACE = re.compile(r"[(（]\s*\d{0,2}\s*/\s*\d{0,2}\s*/\s*\d{0,4}\s*[)）]?")
_FORM_WORDS = re.compile(r"^(?:At|price|State|currency|價格|价格|請註明|请注明|貨幣|货币|[:：])+$", re.IGNORECASE)

# The names of the kinds of issue are no wider than this.
WIDTH = 90.0


@dataclass(frozen=True, slots=True)
class Event:
    """One kind of issue, or another line of it: its name, the row of its columns, and all of it."""

    name: tuple[Spot, ...]
    slots: SlotRow
    stretch: Stretch


def read_events(part: Events, name: str, title: str, stretch: Stretch, desk: LegacyDesk) -> None:
    """Reads the kinds of issue that have a figure, the totals of the section, and those of the month."""
    sheet = desk.gathered.sheet(title)
    read = 0
    for event in _events(part, stretch, desk):
        columns = [
            see_value(without_remark(set_on(event.slots, n, event.stretch.spots)), what.unit)
            for n, what in enumerate(part.columns)
        ]
        if any(seen.value is not None for seen in columns):
            read += 1
            _read_event(part, f"{_class_of(part, event, desk)}#{read}", event, columns, desk, title)
    totals = read_totals(f"{part.table}_total", part.letter, stretch, sheet, desk, keep=bool(read))
    put_stated(name, () if read or totals else _first_mark(part, stretch, desk), stretch, desk)
    _read_month(part, stretch, title, desk)


def _events(part: Events, stretch: Stretch, desk: LegacyDesk) -> Iterator[Event]:
    """From one row of columns to the next; what has no number of its own is another line of the kind above."""
    inside = rows_within(desk.slots, stretch)
    rows = [row for row in rows_of_columns(inside, len(part.columns)) if _is_pair(row)]
    start, name = stretch.start, tuple[Spot, ...]()
    for row in rows:
        top = start if start[0] == row.page else (row.page, 0.0)
        whole = stretch.between(top, (row.page, row.y + 1))
        name = _name_in(part, whole, desk) or name
        yield Event(name, row, whole)
        start = (row.page, row.y + 1)


def _is_pair(row: SlotRow) -> bool:
    """Whether the last two underlines stand close beside one another, as the two columns do."""
    return row.slots[-1].x0 - row.slots[-2].x1 < 25


def _name_in(part: Events, whole: Stretch, desk: LegacyDesk) -> tuple[Spot, ...]:
    """The words of the kind of issue beside its number, on the line of the number and those just below it."""
    left = min((spot.box.x0 for spot in whole.spots), default=0.0)
    mark = next((s for s in whole.spots if s.box.x0 < left + 12 and NUMBER.match(s.text)), None)
    if mark is None:
        return ()
    price = desk.finder.first(whole, part.price.labels)
    edge = price.box.x0 - 1 if price else mark.box.x0 + WIDTH
    column = [s for s in whole.spots if s.page == mark.page and s is not mark and s.box.x0 < edge]
    near = [s for s in column if -4 < s.box.middle[1] - mark.box.middle[1] < 26 and s.box.x0 > mark.box.x0 + 8]
    return tuple(spot for line in lines_of_spots(near) for spot in line if not _FORM_WORDS.match(spot.text))


def _class_of(part: Events, event: Event, desk: LegacyDesk) -> str:
    found = desk.finder.first(event.stretch, part.shares)
    if found is None:
        return desk.classes[0].id
    level = (s for s in event.stretch.spots if s.page == found.page and s.box.x0 > found.box.x0 + 60)
    return desk.class_in(text_of(s for s in level if found.box.top - 3 < s.box.middle[1] < found.box.bottom + 3))


def _read_event(part: Events, row: str, event: Event, columns: Sequence[Seen], desk: LegacyDesk, title: str) -> None:
    sheet = desk.gathered.sheet(title)
    page = event.slots.page
    box = event.name[0].box if event.name else event.slots.slots[0]
    keys: dict[str, FieldKey] = {}

    def put(what: Field, seen: Seen, where: Box) -> None:
        head = what.name.replace("_", " ").capitalize()
        sheet.head(head, len(keys))
        keys[head] = desk.put(part.table, row, what, seen, Label(head), (page, where))

    put(EVENT, see(event.name, "text"), box)
    put(part.price, _price(part, event, desk), box)
    printed = [what for what in part.dates if desk.finder.first(event.stretch, what.labels)]
    for what, seen in zip(printed, _dates(event, len(printed)), strict=True):
        put(what, seen, box)
    for number, (what, seen) in enumerate(zip(part.columns, columns, strict=True)):
        slot = event.slots.slots[number]
        put(what, seen, Box(slot.x0, slot.top - 11, slot.x1, slot.top))
    sheet.add(row, keys, event.slots.place)


def _price(part: Events, event: Event, desk: LegacyDesk) -> Seen:
    """The figure between "State currency" and the labels of the dates."""
    label = desk.finder.first(event.stretch, part.price.labels)
    others = [label for what in part.dates for label in what.labels]
    dates = desk.finder.first(event.stretch, others)
    if label is None or dates is None:
        return see_value((), "money")
    words = between(event.stretch.spots, (label.box.x1, dates.box.x0 - 1))
    kept = [spot for spot in words if not _FORM_WORDS.match(spot.text)]
    figures = [spot for spot in kept if re.search(r"\d", spot.text)]
    return see_value(figures, "money", currency_in(text_of(kept)))


def _dates(event: Event, count: int) -> list[Seen]:
    """The places of dates in brackets, filled in or not, from top to bottom as their labels stand."""
    edge = event.slots.slots[0].x0
    right = [spot for spot in event.stretch.spots if spot.box.x0 < edge]
    found = []
    for line in lines_of_spots(right):
        match = _DATE_PLACE.search(" ".join(spot.text for spot in line))
        if match:
            inside = [spot for spot in line if spot.text and spot.text in match[0]]
            found.append(see_value(inside, "date"))
    blank = see_value((), "date")
    return (found + [blank] * count)[:count]


def _first_mark(part: Events, stretch: Stretch, desk: LegacyDesk) -> tuple[Spot, ...]:
    """What is printed as the class of the first kind of issue."""
    found = desk.finder.first(stretch, part.shares)
    if found is None:
        return ()
    level = (s for s in stretch.spots if s.page == found.page and s.box.x0 > found.box.x1)
    return tuple(s for s in level if abs(s.box.middle[1] - found.spots[0].box.middle[1]) < 14)[:1]


def _read_month(part: Events, stretch: Stretch, title: str, desk: LegacyDesk) -> None:
    """The total of the month for each class, one underline a class, each value somewhere above its own."""
    label = desk.finder.first(stretch, part.month)
    if label is None:
        return
    below = stretch.between((label.page, label.box.top - 8), stretch.end)
    rows = [row for row in rows_within(desk.slots, below) if row.slots[-1].x0 > label.box.x0 + 250]
    sheet = desk.gathered.sheet(title)
    top = label.box.top - 8
    for shares, row in zip(part.month_classes, rows, strict=False):
        slot = row.slots[-1]
        words = [s for s in below.spots if top <= s.box.middle[1] < row.y and slot.x0 - 5 <= s.box.middle[0]]
        seen = see_value([s for s in words if s.page == row.page and s.text not in ("(1)", "(2)")], "shares")
        top = row.y
        if shares in desk.used or seen.value is not None:
            where = (row.page, Box(slot.x0, slot.top - 11, slot.x1, slot.top))
            said = f"Total of A to E, {shares.replace('-', ' ')}"
            key = desk.put(part.month_table, shares, TOTAL, seen, Label(said, label), where)
            sheet.add(said, {"": key}, row.place)
