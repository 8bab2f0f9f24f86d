"""Reads monthly returns on the Word form of 2009 to 2021."""

from collections.abc import Iterator, Sequence

from reviewer.core.legacy import Across, Capital, Events, Items, LegacyMonthly, LegacySection
from reviewer.core.page import Page
from reviewer.core.template import Field, Labels, Section
from reviewer.extract.finder import Finder
from reviewer.extract.gathered import Gathered, Label
from reviewer.extract.labels import Vocabulary
from reviewer.extract.legacy.capital import read_across, read_capital
from reviewer.extract.legacy.desk import LegacyDesk, Place, read_beside
from reviewer.extract.legacy.events import read_events
from reviewer.extract.legacy.items import read_items
from reviewer.extract.legacy.slots import slot_rows
from reviewer.extract.outline import END, START, Stretch, outline_of
from reviewer.extract.part_readers import reads
from reviewer.extract.remarks import TEXT, read_inside
from reviewer.extract.sections import sections_in
from reviewer.extract.seen import see

TITLE = Field("form_title")


@reads(LegacyMonthly)
def read_legacy_monthly(part: LegacyMonthly, pages: Sequence[Page], gathered: Gathered) -> None:
    """Every section of the form, its header, remarks and signature."""
    vocabulary = Vocabulary(_labels(part))
    finder = Finder(vocabulary)
    whole = outline_of(pages, vocabulary)
    desk = LegacyDesk(finder, slot_rows(pages), part.classes, whole, gathered)
    declared = [Section(one.name, one.heading, one.title) for one in part.sections]
    before, opened = sections_in(whole, declared, finder)
    _read_header(part, before, desk)
    remarks = finder.first(whole, part.remarks)
    last = (remarks.page, remarks.box.top - 4) if remarks else END
    contents = {one.name: one for one in part.sections}
    for one in opened:
        _read_section(contents[one.section.name], one.stretch.between(START, last), desk)
    _read_end(part, whole, desk)


def _read_header(part: LegacyMonthly, before: Stretch, desk: LegacyDesk) -> None:
    sheet = desk.gathered.sheet("Header")
    first = desk.finder.first(before, part.header[0].labels)
    if first is not None:
        above = before.between(START, (first.page, first.box.top - 2))
        title = above.lines[-1] if above.lines else ()
        key = desk.put("facts", "", TITLE, see(title, "text"), Label("Form title"), (first.page, first.box))
        sheet.add("Form title", {"": key}, (0, 0.0))
    read_beside(part.header, before, Place("facts", "", sheet), desk)


def _read_section(section: LegacySection, stretch: Stretch, desk: LegacyDesk) -> None:
    match section.content:
        case Capital():
            read_capital(section.content, section.name, section.title, stretch, desk)
        case Across():
            read_across(section.content, section.title, stretch, desk)
        case Items():
            read_items(section.content, section.name, section.title, stretch, desk)
        case Events():
            read_events(section.content, section.name, section.title, stretch, desk)
        case None:
            pass


def _read_end(part: LegacyMonthly, whole: Stretch, desk: LegacyDesk) -> None:
    """The remarks, and after them who submitted the return."""
    found = desk.finder.all(whole, part.signed[0].labels)
    label = desk.finder.first(whole, part.remarks)
    signed = (found[-1].page, found[-1].box.top - 4) if found else END
    if label is not None:
        below = whole.between((label.page, label.box.top - 3), signed)
        spots = [spot for spot in below.spots if spot not in label.spots and spot.text not in (":", "：")]
        sheet = desk.gathered.sheet("Remarks")
        key = desk.put("remarks", "monthly_return", TEXT, see(spots, "text"), Label(label.text, label),
            (label.page, label.box))  # fmt: skip
        sheet.add(label.text, {"": key}, label.order)
        read_inside(spots, "monthly_return", sheet, desk.gathered)
    rest = whole.between(signed, END) if found else whole
    read_beside(part.signed, rest, Place("facts", "", desk.gathered.sheet("Signature")), desk)


def _labels(part: LegacyMonthly) -> Iterator[str]:
    """Every label and heading of the form."""
    groups: list[Labels] = [part.remarks, part.notes, *(one.labels for one in part.classes)]
    groups += [one.labels for one in (*part.header, *part.signed)]
    for section in part.sections:
        groups += [section.heading, *_labels_in(section)]
    return (label for group in groups for label in group)


def _labels_in(section: LegacySection) -> list[Labels]:
    match section.content:
        case Capital() as part:
            fields = [what.labels for what in (*part.header, part.total)]
            return [*fields, *(row.labels for row in part.rows)]
        case Across() as across:
            return [row.labels for row in across.rows]
        case Items() as items:
            kinds = [what.kind for what in items.columns if not isinstance(what, Field)]
            funds = [items.funds.labels] if items.funds else []
            return [items.letter, items.shares, *kinds, *(one.labels for one in items.inside), *funds]
        case Events() as events:
            dates = [what.labels for what in events.dates]
            return [events.letter, events.shares, events.month, events.price.labels, *dates]
        case None:
            return []
