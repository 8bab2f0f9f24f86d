"""Sections I and II of an old monthly return: authorised capital by class, and issued shares with a column a class."""

from collections.abc import Sequence
from dataclasses import dataclass

from reviewer.core.legacy import Across, Capital
from reviewer.core.page import Box
from reviewer.core.reading import FieldKey
from reviewer.core.template import BalanceRow, Field
from reviewer.extract.finder import Found
from reviewer.extract.gathered import Label
from reviewer.extract.legacy.desk import LegacyDesk, Place, part_of, put_beside, read_beside
from reviewer.extract.legacy.slots import SlotRow, between, reaches, rows_of_columns, rows_within, set_on
from reviewer.extract.legacy.values import currency_in, see_value
from reviewer.extract.outline import Stretch, text_of
from reviewer.extract.seen import Seen

SHARES = Field("class_of_shares")


@dataclass(frozen=True, slots=True)
class Line:
    """One labelled line: its label and its underlines."""

    label: Found
    slots: SlotRow


def read_capital(part: Capital, name: str, title: str, stretch: Stretch, desk: LegacyDesk) -> None:
    """Reads the block of every class that is in use, and the total of the issuer."""
    blocks = _blocks(part, stretch, desk)
    taken: list[str] = []
    for heading, block in blocks:
        shares = desk.class_in(heading.text)
        shares = shares if shares not in taken else f"{shares}-{taken.count(shares) + 1}"
        taken.append(desk.class_in(heading.text))
        _read_block(part, f"{name}@{shares}", shares, heading, block, title, desk)
    found = desk.finder.first(stretch, part.total.labels)
    if found is not None:
        sheet = desk.gathered.sheet(title)
        key = put_beside(part.total, found, [found], stretch, Place(part.total_table, "", sheet), desk)
        sheet.add(found.text, {"": key}, found.order)


def _blocks(part: Capital, stretch: Stretch, desk: LegacyDesk) -> list[tuple[Found, Stretch]]:
    """The block of each class under the heading that stands last above it."""
    starts = desk.finder.all(stretch, part.header[0].labels)
    left = min((spot.box.x0 for spot in stretch.spots), default=0.0)
    names = tuple(label for one in desk.classes for label in one.labels)
    headings = [one for one in desk.finder.all(stretch, names) if one.box.x0 < left + 40]
    ends = [one.place for one in starts[1:]] + [stretch.end]
    found = []
    for start, end in zip(starts, ends, strict=True):
        above = [one for one in headings if one.place < start.place]
        if above:
            found.append((above[-1], part_of(stretch, start.place, end)))
    return found


def _read_block(
    part: Capital, section: str, shares: str, heading: Found, block: Stretch, title: str, desk: LegacyDesk
) -> None:
    lines = lines_of(part.rows, block, len(part.columns), desk)
    seen = _seen(part, lines, block)
    if not any(one.value is not None for one in seen.values()):
        return
    desk.used.add(shares)
    sheet = desk.gathered.sheet(f"{title} - {heading.text}")
    key = desk.put(part.table, section, SHARES, see_value(heading.spots, "text"), Label("Class"), _at(heading))
    sheet.add("Class", {"": key}, heading.order)
    read_beside(part.header, block, Place(part.table, section, sheet), desk)
    for number, line in enumerate(lines):
        keys: dict[str, FieldKey | None] = {}
        for which, column in enumerate(part.columns):
            what = column.fields[number]
            if what is not None and (number, which) in seen:
                head = column.heading[0]
                sheet.head(head, which)
                label = Label(f"{line.label.text}, {head}", line.label)
                where = (line.slots.page, _above(line.slots.slots[which]))
                keys[head] = desk.put(column.table, shares, what, seen[number, which], label, where)
        sheet.add(line.label.text, keys, line.label.order)


def _seen(part: Capital, lines: Sequence[Line], block: Stretch) -> dict[tuple[int, int], Seen]:
    """What each line says in each column."""
    found = {}
    currencies = _currencies(lines, block)
    for number, line in enumerate(lines):
        for which, column in enumerate(part.columns):
            what = column.fields[number]
            if what is not None and which < len(line.slots.slots):
                spots = set_on(line.slots, which, block.spots)
                found[number, which] = see_value(spots, what.unit, currencies[which])
    return found


def _currencies(lines: Sequence[Line], block: Stretch) -> list[str]:
    """The currency that stands in the heading of each column."""
    if not lines:
        return []
    first = lines[0]
    above = [s for s in block.spots if s.page == first.slots.page and s.box.middle[1] < first.label.box.top]
    return [currency_in(text_of(between(above, reach))) for reach in reaches(first.slots.slots)]


def lines_of(rows: Sequence[BalanceRow], block: Stretch, columns: int, desk: LegacyDesk) -> list[Line]:
    """The labelled lines of a block with their underlines, which stand at the height of the label or just below."""
    slots = rows_of_columns(rows_within(desk.slots, block), columns)
    found = []
    for row in rows:
        label = desk.finder.first(block, row.labels)
        near = [one for one in slots if label and one.page == label.page and one.y > label.box.top]
        if label is None or not near:
            return []
        found.append(Line(label, near[0]))
    return found


def read_across(part: Across, title: str, stretch: Stretch, desk: LegacyDesk) -> None:
    """Reads the columns of the classes that have a figure anywhere."""
    lines = lines_of(part.rows, stretch, len(part.classes), desk)
    columns = [
        [see_value(set_on(line.slots, which, stretch.spots), what.unit)
         for line, what in zip(lines, part.fields, strict=False)]
        for which in range(len(part.classes))
    ]  # fmt: skip
    sheet = desk.gathered.sheet(title)
    for which, (shares, column) in enumerate(zip(part.classes, columns, strict=True)):
        if any(seen.value is not None for seen in column) or shares in desk.used:
            desk.used.add(shares)
            sheet.head(shares.replace("-", " ").capitalize(), which)
            _put_column(part, shares, which, column, lines, desk)
    for line, what in zip(lines, part.fields, strict=False):
        keys = {
            shares.replace("-", " ").capitalize(): FieldKey(desk.gathered.filing, part.table, shares, what.name)
            for shares in part.classes
            if shares in desk.used
        }
        sheet.add(line.label.text, keys, line.label.order)


def _put_column(
    part: Across, shares: str, which: int, column: Sequence[Seen], lines: Sequence[Line], desk: LegacyDesk
) -> None:
    for line, what, seen in zip(lines, part.fields, column, strict=False):
        where = (line.slots.page, _above(line.slots.slots[which]))
        desk.put(part.table, shares, what, seen, Label(line.label.text, line.label), where)


def _above(slot: Box) -> Box:
    """Where a value would stand on an underline."""
    return Box(slot.x0, slot.top - 11, slot.x1, slot.top)


def _at(found: Found) -> tuple[int, Box]:
    return found.page, found.box
