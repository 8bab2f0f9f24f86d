"""Sections III (A) to (D) of an old monthly return: numbered items with their columns, and the total of each class."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from reviewer.core.legacy import Items, Moved
from reviewer.core.page import Box
from reviewer.core.reading import FieldKey
from reviewer.core.template import Field, Labels
from reviewer.extract.finder import Found
from reviewer.extract.gathered import Label, Sheet
from reviewer.extract.legacy.desk import LegacyDesk, Place, lines_with, part_of, put_beside, without_remark
from reviewer.extract.legacy.slots import SlotRow, between, reaches, rows_of_columns, rows_within, set_on
from reviewer.extract.legacy.values import currency_in, is_nil, see_value
from reviewer.extract.outline import Spot, Stretch, lines_of_spots, text_of
from reviewer.extract.seen import Seen, see

PARTICULARS = Field("particulars")
KIND = Field("kind")
TOTAL = Field("issued_movement", unit="shares", blank_is_nil=True)
STATED = Field("stated")
NUMBER = re.compile(r"(\d{1,2})\s*[.．]")
_EMPTY = re.compile(
    r"[(（](?:Note|註|注)\s*\d*\s*[)）]?|n/\s*a|nil|不適用|不适用|(?:ordinary )?shares|普通股|股|[\s(/)（）]",
    re.IGNORECASE,
)
_DATE = re.compile(r"[(（]\s*(\d{1,2}\s*/\s*\d{1,2}\s*/\s*\d{4})\s*[)）]")
_PRICE = re.compile(r"[^\d]{0,30}?(\d[\d,]*(?:\.\d+)?)")


@dataclass(frozen=True, slots=True)
class Item:
    """One numbered item: the words at its left, the row of its columns, and all of it."""

    words: tuple[Spot, ...]
    slots: SlotRow
    stretch: Stretch


def read_items(part: Items, name: str, title: str, stretch: Stretch, desk: LegacyDesk) -> None:
    """Reads the items that say anything, the totals of the classes in use, and the funds raised."""
    sheet = desk.gathered.sheet(title)
    total = next(lines_with(part.letter, stretch), None)
    above = part_of(stretch, stretch.start, (total[0].page, total[0].box.top)) if total else stretch
    counted: dict[str, int] = {}
    read = False
    items = items_in(part, above, desk)
    for item in items:
        columns = _columns(part, item)
        if _says_nothing(item.words) and not any(seen.value for seen in columns):
            continue
        shares = desk.class_in(text_of(item.words) + _class_beside(part.shares, item, desk))
        counted[shares] = counted.get(shares, 0) + 1
        _read_item(part, f"{shares}#{counted[shares]}", item, columns, sheet, desk)
        read = True
    totals = read_totals(f"{part.table}_total", part.letter, stretch, sheet, desk, keep=read)
    put_stated(name, items[0].words if items and not (read or totals) else (), stretch, desk)
    if part.funds is not None:
        _read_funds(part.funds, stretch, sheet, desk)


def items_in(part: Items, stretch: Stretch, desk: LegacyDesk) -> list[Item]:
    """The numbered items of a section, each with the row of underlines that has all columns."""
    rows = rows_of_columns(rows_within(desk.slots, stretch), len(part.columns))
    marks: list[Spot] = []
    for first in (line[0] for line in stretch.lines):
        found = NUMBER.match(first.text)
        if found and int(found[1]) == len(marks) + 1:
            marks.append(first)
    ends = [(mark.page, mark.box.top) for mark in marks[1:]] + [stretch.end]
    items: list[Item] = []
    for mark, end in zip(marks, ends, strict=False):
        whole = part_of(stretch, (mark.page, mark.box.top), end)
        # The frame above the first item may be cut like the columns: theirs is the last.
        last = rows_within(rows, whole)[-1:]
        items.extend(Item(_words_of(whole, row), row, whole) for row in last)
    return items


def _words_of(whole: Stretch, row: SlotRow) -> tuple[Spot, ...]:
    """The words at the left of the columns, down to their height."""
    edge = row.slots[0].x0
    words = (s for s in whole.spots if s.page == row.page and s.box.x0 < edge and s.box.middle[1] < row.y)
    return tuple(spot for line in lines_of_spots(words) for spot in line)


def _columns(part: Items, item: Item) -> list[Seen]:
    spots = [without_remark(set_on(item.slots, n, item.stretch.spots)) for n in range(len(part.columns))]
    # The currency has a column of its own on this form.
    currency = next((currency_in(text_of(said)) for said in spots if currency_in(text_of(said))), "")
    return [
        see_value(said, what.field.unit if isinstance(what, Moved) else what.unit, currency)
        for said, what in zip(spots, part.columns, strict=True)
    ]


def _says_nothing(words: Sequence[Spot]) -> bool:
    said = NUMBER.sub("", text_of(words), count=1)
    return not _EMPTY.sub("", said)


def _class_beside(labels: Labels, item: Item, desk: LegacyDesk) -> str:
    found = desk.finder.first(item.stretch, labels) if labels else None
    if found is None:
        return ""
    level = [s for s in item.stretch.spots if s.page == found.page and s.box.x0 > found.box.x1 - 1]
    return " " + text_of(s for s in level if found.box.top - 3 < s.box.middle[1] < found.box.bottom + 3)


def _read_item(part: Items, row: str, item: Item, columns: Sequence[Seen], sheet: Sheet, desk: LegacyDesk) -> None:
    place = Place(part.table, row, sheet)
    keys = {"Particulars": _put_particulars(part.table, row, item, desk)}
    sheet.head("Particulars", 0.0)
    reach = reaches(item.slots.slots)
    number = 0
    for which, (what, seen) in enumerate(zip(part.columns, columns, strict=True)):
        slot = item.slots.slots[which]
        where = (item.slots.page, Box(slot.x0, slot.top - 11, slot.x1, slot.top))
        if isinstance(what, Moved):
            number += 1
            head = _put_moved(what, f"{row}.{number}", seen, reach[which], where, keys, desk)
        else:
            head = what.name.replace("_", " ").capitalize()
            keys[head] = desk.put(part.table, row, what, seen, Label(head), where)
        sheet.head(head, which + 1)
    for what, seen in _inside_words(part, item):
        head = what.name.replace("_", " ").capitalize()
        sheet.head(head, 50.0)
        keys[head] = desk.put(part.table, row, what, seen, Label(head), (item.slots.page, item.words[0].box))
    _put_inside(part, item, place, keys, desk)
    sheet.add(row, keys, item.stretch.start)


def _put_particulars(table: str, row: str, item: Item, desk: LegacyDesk) -> FieldKey:
    words = [spot for spot in item.words if not (spot is item.words[0] and NUMBER.fullmatch(spot.text))]
    seen = see(words, "text")
    if isinstance(seen.value, str):
        said = NUMBER.sub("", seen.value, count=1).strip() if words[:1] == list(item.words[:1]) else seen.value
        seen = Seen(said, said, "text", seen.boxes, seen.page)
    return desk.put(table, row, PARTICULARS, seen, Label("Particulars"), (item.slots.page, item.words[0].box))


def _put_moved(
    what: Moved, row: str, seen: Seen, reach: tuple[float, float], where: tuple[int, Box],
    keys: dict[str, FieldKey], desk: LegacyDesk,
) -> str:  # fmt: skip
    """The movement and the words above its column; the heading that the grid gets."""
    heading = _heading(what.kind, where[0], reach, desk)
    head = heading.text if heading else what.kind[0]
    kind = see(heading.spots, "text") if heading else Seen(head, head, "text")
    desk.put(what.table, row, KIND, kind, Label(head, heading), where)
    keys[head] = desk.put(what.table, row, what.field, seen, Label(head, heading), where)
    return head


def _heading(labels: Labels, page: int, reach: tuple[float, float], desk: LegacyDesk) -> Found | None:
    whole = desk.whole
    spots = between((spot for spot in whole.spots if spot.page == page), reach)
    return desk.finder.first(Stretch(spots, ()), labels)


def _inside_words(part: Items, item: Item) -> list[tuple[Field, Seen]]:
    """The date and the price that stand among the words at the left, or the date just below them."""
    found = []
    if part.dated is not None:
        edge = item.slots.slots[0].x0
        left = [spot for spot in item.stretch.spots if spot.page == item.slots.page and spot.box.x1 < edge + 20]
        found.append((part.dated, _dated(left)))
    if part.priced is not None:
        priced = _priced(part.priced.labels, item.words)
        # The form does not ask for it: where it is not printed there is no blank.
        found += [(part.priced, priced)] if priced.printed else []
    return found


def _dated(spots: Sequence[Spot]) -> Seen:
    for line in lines_of_spots(spots):
        match = _DATE.search(" ".join(spot.text for spot in line))
        if match:
            return see_value(line, "date")
    return Seen("", None, "date", nil="blank")


def _priced(labels: Labels, words: Sequence[Spot]) -> Seen:
    said = [spot.text for spot in words]
    for first in range(len(words)):
        for label in labels:
            joined = " ".join(said[first:])
            if joined.casefold().startswith(label.casefold()):
                found = _PRICE.match(joined[len(label) :])
                if found:
                    holding = next(s for s in words[first:] if found[1] in s.text)
                    return see_value([holding], "money", currency_in(joined))
    return Seen("", None, "money", nil="blank")


def _put_inside(part: Items, item: Item, place: Place, keys: dict[str, FieldKey], desk: LegacyDesk) -> None:
    labels = [(what, found) for what in part.inside if (found := desk.finder.first(item.stretch, what.labels))]
    others = desk.finder.first(item.stretch, part.shares) if part.shares else None
    every = [*(found for _, found in labels), *([others] if others else [])]
    for what, found in labels:
        head = what.name.replace("_", " ").capitalize()
        place.sheet.head(head, 60.0 + found.box.top / 1000)
        keys[head] = put_beside(what, found, every, item.stretch, place, desk)


def read_totals(table: str, letter: Labels, stretch: Stretch, sheet: Sheet, desk: LegacyDesk, *, keep: bool) -> bool:
    """Reads the totals of the classes in use. Without items they are kept only when one of them is a figure."""
    start = next(lines_with(letter, stretch), None)
    if start is None:
        return False
    below = part_of(stretch, (start[0].page, start[0].box.top))
    found = []
    for shares in desk.classes:
        named = next(lines_with(shares.labels, below), None)
        if named is not None:
            found.append((shares.id, named[0], see_value(without_remark(_closed(named[1])), "shares")))
    if not keep and not any(seen.value is not None for _, _, seen in found):
        return False
    for shares_id, label, seen in found:
        if shares_id in desk.used or seen.value is not None:
            where = (label.page, Box(label.box.x1 + 5, label.box.top, label.box.x1 + 70, label.box.bottom))
            key = desk.put(table, shares_id, TOTAL, seen, Label(label.text, label), where)
            sheet.add(f"Total, {label.text}", {"": key}, label.order)
    return True


def _closed(spots: Sequence[Spot]) -> tuple[Spot, ...]:
    """The words after a label in brackets, without the bracket that ends it."""
    return tuple(spot for spot in spots if spot.text not in (")", "）"))


def _read_funds(what: Field, stretch: Stretch, sheet: Sheet, desk: LegacyDesk) -> None:
    found = desk.finder.first(stretch, what.labels)
    if found is not None:
        key = put_beside(what, found, [found], stretch, Place("funds_raised", "", sheet), desk)
        sheet.add(found.text, {"": key}, found.order)


def put_stated(name: str, words: Sequence[Spot], stretch: Stretch, desk: LegacyDesk) -> None:
    """Keeps what a section says of itself: the "N/A" of its first item when nothing else is said, or nothing."""
    nil = [spot for spot in words if is_nil(spot.text)]
    page = stretch.start[0]
    where = (page, Box(40, stretch.start[1], 140, stretch.start[1] + 12))
    seen = see(nil, "text")
    sheet = desk.gathered.sheet("Sections", aside=True)
    key = desk.put("sections", name, STATED, seen, Label(name.replace("_", " ").capitalize()), where)
    sheet.add(name.replace("_", " ").capitalize(), {"": key}, (page, stretch.start[1]))
