"""Reads section I of next day returns on the Word form of 2009 to 2021: a ruled table of balances and events."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reviewer.core.legacy import LegacyNextDay
from reviewer.core.page import Box, Cell, Page, Table
from reviewer.core.printed_dates import dates_found
from reviewer.core.reading import FieldKey
from reviewer.core.template import Field, Labels
from reviewer.extract.finder import Finder
from reviewer.extract.gathered import Gathered, Label, Sheet
from reviewer.extract.labels import Vocabulary, fold
from reviewer.extract.legacy.desk import LegacyDesk, Place, put_beside
from reviewer.extract.legacy.report import read_report
from reviewer.extract.legacy.values import boxes_of_text, see_value
from reviewer.extract.outline import START, Spot, Stretch, boxes_of, outline_of, text_of
from reviewer.extract.part_readers import reads
from reviewer.extract.seen import Seen, see

TITLE, EVENT, DATE = Field("form_title"), Field("event"), Field("event_date", unit="date")
OPENING_DATE, CLOSING_DATE = Field("opening_date", unit="date"), Field("closing_date", unit="date")
OPENING, CLOSING = Field("opening_balance", unit="shares"), Field("closing_balance", unit="shares")
_NOTE = re.compile(r"[(（](?:Notes?|註|注)\s*[\d\s,、及and]*[)）]", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the table: its page, the words of each cell, and the cells."""

    page: int
    words: tuple[tuple[Spot, ...], ...]
    cells: tuple[Cell, ...]

    @property
    def said(self) -> str:
        """The words of the first cell without notes."""
        return " ".join(_NOTE.sub(" ", text_of(self.words[0])).split())

    def where(self, which: int) -> tuple[int, Box]:
        """The place of a cell."""
        return self.page, self.cells[which].box


@reads(LegacyNextDay)
def read_legacy_next_day(part: LegacyNextDay, pages: Sequence[Page], gathered: Gathered) -> None:
    """The header, the table of section I, the purchase report and the signature."""
    vocabulary = Vocabulary(_labels(part))
    finder = Finder(vocabulary)
    whole = outline_of(pages, vocabulary)
    desk = LegacyDesk(finder, (), part.classes, whole, gathered)
    shares = _read_header(part, whole, desk)
    _read_changes(part, shares, list(_lines(part, pages, whole)), desk)
    read_report(part, shares, whole, desk)
    last = finder.all(whole, part.signed[0].labels)[-1:]
    for label in last:
        rest = whole.between((label.page, label.box.top - 4), whole.end)
        _read_pairs(part.signed, rest, Place("facts", "", gathered.sheet("Signature")), desk)


def _read_header(part: LegacyNextDay, whole: Stretch, desk: LegacyDesk) -> str:
    """Reads what stands above the table; the class of shares that the return is for."""
    table = desk.finder.first(whole, part.opening)
    before = whole.between(START, (table.page, table.box.top)) if table else whole
    sheet = desk.gathered.sheet("Header")
    name = desk.finder.first(before, part.header[0].labels)
    above = before.between(START, (name.page, name.box.top - 2)).lines if name else ()
    title = above[1] if len(above) > 1 else ()
    if name is not None:
        key = desk.put("facts", "", TITLE, see(title, "text"), Label("Form title"), (name.page, name.box))
        sheet.add("Form title", {"": key}, (0, 0.0))
    _read_pairs((*part.header, part.code), before, Place("facts", "", sheet), desk, only=part.header)
    described = desk.finder.first(before, part.description.labels)
    shares = desk.class_in(_beside_text(described, before) if described else "")
    row = f"changes@{shares}"
    place = Place("class_of_shares", row, desk.gathered.sheet("Class of shares"))
    _read_pairs((*part.header, part.code), before, place, desk, only=(part.code,))
    _read_pairs((part.description,), before, place, desk)
    return shares


def _beside_text(found: object, stretch: Stretch) -> str:
    box = found.box  # type: ignore[attr-defined]
    page = found.page  # type: ignore[attr-defined]
    return text_of(s for s in stretch.spots if s.page == page and abs(s.box.middle[1] - box.middle[1]) < 6)


def _read_pairs(
    fields: Sequence[Field], stretch: Stretch, place: Place, desk: LegacyDesk, only: Sequence[Field] = ()
) -> None:
    """Reads labels with values beside them; several may share a line, and only some of them be wanted."""
    labels = [(what, found) for what in fields if (found := desk.finder.first(stretch, what.labels))]
    every = [found for _, found in labels]
    for what, found in labels:
        if not only or what in only:
            key = put_beside(what, found, every, stretch, place, desk)
            place.sheet.add(found.text, {"": key}, found.order)


def _lines(part: LegacyNextDay, pages: Sequence[Page], whole: Stretch) -> Iterator[Line]:
    """The lines of the table below its headings, on to the next page until the closing balance."""
    open_, closed = False, False
    for page in pages:
        spots = [spot for spot in whole.spots if spot.page == page.number]
        for table in page.tables:
            for line in _lines_of(table, page.number, spots, len(part.columns) + 1):
                closing = _begins(line.said, part.closing)
                if open_ and not closed:
                    yield line
                closed = closed or (open_ and closing)
                open_ = open_ or _begins(line.said, part.events)


def _lines_of(table: Table, page: int, spots: Sequence[Spot], columns: int) -> Iterator[Line]:
    for row in range(table.rows):
        cells = table.row(row)
        if len(cells) == columns:
            # White boxes are drawn inside the cells: what counts is where a word stands, not its smallest box.
            words = tuple(tuple(s for s in spots if cell.box.holds(s.box)) for cell in cells)
            yield Line(page, words, cells)


def _begins(said: str, labels: Labels) -> bool:
    return any(fold(said).startswith(fold(label)) for label in labels)


def _read_changes(part: LegacyNextDay, shares: str, lines: Sequence[Line], desk: LegacyDesk) -> None:
    sheet = desk.gathered.sheet("I. Changes in issued share capital")
    for which, head in enumerate(("Date", *(_words(what) for what in part.columns))):
        sheet.head(head, which)
    count, pending = 0, ""
    for line in lines:
        if _begins(line.said, part.opening):
            _read_balance((OPENING_DATE, OPENING), part.opening, shares, line, sheet, desk)
        elif _begins(line.said, part.closing):
            _read_balance((CLOSING_DATE, CLOSING), part.closing, shares, line, sheet, desk)
        elif any(line.words[1:]):
            count += 1
            _read_event(part, f"{shares}#{count}", line, pending, sheet, desk)
            pending = ""
        elif fold(line.said) not in {fold(label) for label in part.passed_over}:
            pending = line.said


def _words(what: Field) -> str:
    return what.name.replace("_", " ").capitalize()


def _read_balance(
    fields: tuple[Field, Field], labels: Labels, shares: str, line: Line, sheet: Sheet, desk: LegacyDesk
) -> None:
    said = desk.finder.first(Stretch(line.words[0], ()), labels)
    label = Label(said.text if said else labels[0], said)
    day = desk.put("issued_shares", shares, fields[0], _latest_date(line.words[0]), label, line.where(0))
    seen = see_value(line.words[1], "shares")
    number = desk.put("issued_shares", shares, fields[1], seen, label, line.where(1))
    sheet.add(label.text, {"Date": day, "Number": number}, (line.page, line.cells[0].box.top))


def _read_event(part: LegacyNextDay, row: str, line: Line, pending: str, sheet: Sheet, desk: LegacyDesk) -> None:
    said = line.said or pending
    boxes = boxes_of(line.words[0])
    event = Seen(said, said or None, "text", boxes, line.page, nil="" if said else "blank")
    label = Label(said or "Event")
    keys: dict[str, FieldKey] = {"": desk.put("changes", row, EVENT, event, label, line.where(0))}
    keys["Date"] = desk.put("changes", row, DATE, _latest_date(line.words[0]), label, line.where(0))
    for which, what in enumerate(part.columns, 1):
        seen = see_value(line.words[which], what.unit)
        named = Label(f"{label.text}, {_words(what).casefold()}")
        keys[_words(what)] = desk.put("changes", row, what, seen, named, line.where(which))
    sheet.head("", -1)
    sheet.add(said, keys, (line.page, line.cells[0].box.top))


def _latest_date(spots: Sequence[Spot]) -> Seen:
    """The last day that some words name: that of the cancellation when shares were bought on an earlier one."""
    said = text_of(spots)
    found = max(dates_found(said), key=lambda one: one.day, default=None)
    page = spots[0].page if spots else 0
    if found is None:
        return Seen("", None, "date", (), page, nil="blank")
    printed = said[found.start : found.end]
    return Seen(printed, found.day, "date", boxes_of_text(spots, printed), page)


def _labels(part: LegacyNextDay) -> Iterator[str]:
    groups = [part.events, part.opening, part.closing, part.passed_over, part.report_heading, part.total]
    fields = (*part.header, part.code, part.description, *part.mandate, part.whole, part.statement, *part.signed)
    groups += [what.labels for what in fields] + [labels for labels, _ in part.report]
    return (label for group in groups for label in group)
