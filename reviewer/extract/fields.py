"""Applies one filing type to the pages of a filing: every declared field with its reading."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from reviewer.core.page import Box, Page
from reviewer.core.template import (
    Balances,
    Content,
    Field,
    FilingType,
    Numbered,
    Pairs,
    Remarks,
    Section,
    Ticks,
    Totals,
)
from reviewer.core.template import labels_in as labels_of
from reviewer.extract.balances import read_balances
from reviewer.extract.beside import beside
from reviewer.extract.classes import class_id
from reviewer.extract.corners import corners_of, read_corners
from reviewer.extract.desk import Desk, Spread
from reviewer.extract.finder import Finder, Found
from reviewer.extract.gathered import FieldsRead, Gathered, Label
from reviewer.extract.labels import Vocabulary
from reviewer.extract.numbered import read_numbered
from reviewer.extract.outline import END, START, Place, Stretch, outline_of, text_of
from reviewer.extract.pairs import find_pairs, read_pairs, read_ticks
from reviewer.extract.remarks import read_remarks
from reviewer.extract.sections import Opened, sections_in, stated_in
from reviewer.extract.seen import see
from reviewer.extract.totals import read_totals

TITLE = Field("form_title")
_COUNTED = re.compile(r"^\s*\d{1,2}\s*[.．]")


def read_fields(filing_type: FilingType, pages: Sequence[Page], filing_id: str) -> FieldsRead:
    """Every field of the form that the pages print or leave blank, and the tables they stand in."""
    finder = Finder(Vocabulary(filing_type.labels()))
    desk = Desk(filing_type, finder, Gathered(filing_id))
    corners = [corners_of(page) for page in pages]
    whole = outline_of(pages, finder.vocabulary, frozenset((c.page, w) for c in corners for w in c.words))
    before, opened = sections_in(whole, filing_type.sections, finder)
    _read_header(before, desk)
    for one in opened:
        _read_section(one, desk)
    _read_signed(opened, whole, desk)
    _read_stated(opened, desk)
    read_corners(corners, desk)
    return desk.gathered.whole()


def _read_header(before: Stretch, desk: Desk) -> None:
    spread = _spread(before, "Header", "", desk)
    _, labels = find_pairs(desk.form.header.fields, before, desk)
    first = min((one.place for one in labels), default=END)
    words = before.between(START, (first[0], first[1] - 2)).spots
    place = (words[0].page, words[0].box) if words else (1, Box(0, 0, 1, 1))
    key = desk.gathered.put("facts", "", TITLE, see(words, "text"), Label("Form title"), place)
    spread.sheet.add("Form title", {"": key}, (0, 0.0))
    read_pairs(desk.form.header, spread, desk, across=True)


def _read_signed(opened: Sequence[Opened], whole: Stretch, desk: Desk) -> None:
    start = next((one.stretch.start for one in reversed(opened) if one.section.stated), START)
    after = whole.between(start, END)
    label = desk.finder.first(after, desk.form.signed.fields[0].labels)
    if label is not None:
        rest = whole.between((label.page, label.box.top - 8), END)
        read_pairs(desk.form.signed, _spread(rest, "Signature", "", desk), desk)


def _spread(stretch: Stretch, title: str, row: str, desk: Desk, wider: Stretch | None = None) -> Spread:
    """A stretch with the grid that its fields go to."""
    return Spread(stretch, wider or stretch, row, title, desk.gathered.sheet(title))


def _read_section(one: Opened, desk: Desk) -> None:
    section, stretch = one.section, one.stretch
    siblings = [*section.classes, *section.contents, desk.form.signed]
    if section.classes:
        for block in blocks_of(stretch, desk):
            _read_block(section, block, stretch, siblings, desk)
    for part in section.contents:
        _read_content(part, stretch, stretch, section.name, section.title, siblings, desk)


def blocks_of(stretch: Stretch, desk: Desk) -> list[Stretch]:
    """The part of a section for each class of shares, each begun by a number and the first label of its header."""
    fields = desk.form.class_header.fields[:2]
    found = [one for field in fields for one in desk.finder.all(stretch, field.labels) if _counted(one, stretch)]
    starts = sorted({(one.page, one.reach.top - 1) for one in found})
    return [stretch.between(start, stop) for start, stop in zip(starts, [*starts[1:], stretch.end], strict=False)]


def _counted(found: Found, stretch: Stretch) -> bool:
    """Whether "1." stands before a label."""
    if _COUNTED.match(text_of(found.spots)):
        return True
    first = found.spots[0]
    left = [s for s in stretch.spots if s.page == first.page and abs(s.box.middle[1] - first.box.middle[1]) < 3]
    return any(_COUNTED.match(s.text) and -2 < first.box.x0 - s.box.x1 < 8 for s in left)


def _read_block(
    section: Section, block: Stretch, whole: Stretch, siblings: Sequence[Section | Content], desk: Desk
) -> None:
    row, words = _class_of(section, block, desk)
    inner = [part for part in section.classes if isinstance(part, Section)]
    before, opened = sections_in(block, inner, desk.finder)
    title = f"{section.title} - {words}"
    spread = _spread(before, title, f"{section.name}@{row}", desk, whole)
    read_pairs(desk.form.class_header, replace(spread, stretch=before), desk)
    for part in section.classes:
        if not isinstance(part, Section):
            _read_content(part, before, block, row, title, siblings, desk)
    for one in opened:
        _state(one, row, desk)
        for content in one.section.contents:
            _read_content(content, one.stretch, block, row, f"{one.section.title} - {words}", siblings, desk)


def _class_of(section: Section, block: Stretch, desk: Desk) -> tuple[str, str]:
    """The id of the class that a block is for, unique in its section, and its words."""
    labels, known = find_pairs(desk.form.class_header.fields, block, desk)
    said = {
        field.name: text_of(beside(label, known, block, single=True).spots)
        for field, label in zip(desk.form.class_header.fields, labels, strict=True)
        if label
    }
    shares, kind, described = (said.get(name, "") for name in ("class_of_shares", "type_of_shares", "description"))
    row = _unique(class_id(shares, kind, described), section, desk)
    parts = [part for part in (shares, kind) if class_id(part, "") != "class"]
    for words in (" ".join(parts), " ".join(reversed(parts)), f"{shares} {described}"):
        desk.classes.setdefault(words, row)
    return row, " ".join(reversed(parts) if "shares" in kind.casefold() else parts)


def _unique(row: str, section: Section, desk: Desk) -> str:
    taken = {key.row for key in desk.gathered.readings if key.table == "class_of_shares"}
    names = [row, *(f"{row}-{number}" for number in range(2, 99))]
    return next(name for name in names if f"{section.name}@{name}" not in taken)


def _read_content(
    part: Content,
    stretch: Stretch,
    wider: Stretch,
    row: str,
    title: str,
    siblings: Iterable[Section | Content],
    desk: Desk,
) -> None:
    spread = _spread(stretch, title, row, desk, wider)
    match part:
        case Pairs():
            read_pairs(part, replace(spread, row=_row_of(part, row)), desk)
        case Ticks():
            read_ticks(part, spread, desk)
        case Balances():
            read_balances(part, spread, desk)
        case Numbered():
            read_numbered(part, spread, desk, _ends(part, stretch, siblings, desk))
        case Totals():
            read_totals(part, spread, desk)
        case Remarks():
            read_remarks(part, spread, desk, _ends(part, stretch, siblings, desk))


def _row_of(part: Pairs, row: str) -> str:
    return "" if part.once else row


def _ends(part: Content, stretch: Stretch, siblings: Iterable[Section | Content], desk: Desk) -> list[Place]:
    """Where other declared things begin in a stretch."""
    own = set(labels_of(part))
    labels = {
        label
        for other in siblings
        for inside in ((*other.contents, *other.classes) if isinstance(other, Section) else (other,))
        if inside is not part and not isinstance(inside, Section)
        for label in _beginnings(inside)
    }
    return [found.place for found in desk.finder.all(stretch, tuple(labels - own))] if labels - own else []


def _beginnings(part: Content) -> tuple[str, ...]:
    """The labels that begin a part: not the headings of its columns."""
    match part:
        case Balances():
            return tuple(label for row in part.rows for label in row.labels)
        case Numbered():
            return ()
        case _:
            return tuple(label.partition("{")[0] for label in labels_of(part))


def _read_stated(opened: Sequence[Opened], desk: Desk) -> None:
    for one in opened:
        if one.section.stated == "section":
            _state(one, "", desk)


def _state(one: Opened, row: str, desk: Desk) -> None:
    """Keeps what a section says of itself: "Not applicable", or nothing."""
    if not one.section.stated:
        return
    name = f"{one.section.name}@{row}" if one.section.stated == "class" else one.section.name
    label, words = stated_in(one, desk.finder)
    said = Label(label.text, label)
    where = (label.page, label.box)
    key = desk.gathered.put("sections", name, Field("stated"), see(words, "text"), said, where)
    sheet = desk.gathered.sheet("Sections", aside=True)
    sheet.add(label.text, {"": key}, label.order)
