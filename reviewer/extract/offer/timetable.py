"""Reads the expected timetable: events at the left, dotted lines, and their dates at the right."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from reviewer.core.offer import Timetable
from reviewer.core.page import Page
from reviewer.core.printed_times import CLOCK, TIME
from reviewer.core.reading import FieldKey
from reviewer.core.template import Field
from reviewer.extract.gathered import Gathered, Label
from reviewer.extract.labels import fold
from reviewer.extract.offer.dates import Dated, dated_in, see_day, see_text
from reviewer.extract.offer.text import Line, Running, cut_box, lines_of_pages, running
from reviewer.extract.outline import Spot
from reviewer.extract.part_readers import reads
from reviewer.extract.seen import Seen
from reviewer.extract.words import is_cjk

_LEADER = re.compile(r"(?:\s*[.…‧·]){4,}\s*")
_TIME = re.compile(TIME, re.IGNORECASE)
_TIME_AT_END = re.compile(rf"(?<!and )({CLOCK})\s*on\s*$", re.IGNORECASE)
# Dates stand in the right half of the page; lines of one paragraph are no further apart than this share of the type
# size; columns without dots between them are this far from one another.
RIGHT_HALF, PARAGRAPH, GUTTER = 0.5, 1.6, 1.5
LONGEST_HEADING = 40
APART = "The event and its date do not stand together; they were paired by their order."


@dataclass(slots=True)
class Entry:
    """An event as it is gathered: the lines of its label, and those of its dates."""

    label: list[Line] = field(default_factory=list)
    dates: list[Line] = field(default_factory=list)
    apart: bool = False


@reads(Timetable)
def read_timetable(part: Timetable, pages: Sequence[Page], gathered: Gathered) -> None:
    """One row for each event; further dates of an event are rows inside it."""
    widths = {page.number: page.width for page in pages}
    entries = entries_in(_stretch(part, list(lines_of_pages(pages))), widths)
    sheet = gathered.sheet(part.title)
    for column, shown in enumerate((part.event, part.weekday, part.date, part.time)):
        sheet.head(shown.labels[0], column)
    for number, entry in enumerate(entries, 1):
        for order, (row, cells) in enumerate(_rows(part, f"#{number}", entry, gathered)):
            sheet.add(row, cells, (number, order))


def entries_in(lines: Sequence[Line], widths: Mapping[int, float]) -> list[Entry]:
    """The events of the timetable with their dates; those that lost their dates get the stray ones in order."""
    entries: list[Entry] = []
    stray: list[list[Line]] = []
    entry, dotted, before = Entry(), False, None
    for line in lines:
        left, right, ends = _halves(line, widths[line[0].page])
        fresh = before is None or _begins_paragraph(before, line)
        before = line
        if left and (dotted or fresh):
            # A paragraph that ended without dots was running text: it is left behind.
            entry, dotted = Entry(), False
        if left or (entry.label and not fresh):
            _add(entry, left, right)
        elif right:
            entry, dotted = Entry(), False
            stray = stray if stray and not fresh else [*stray, []]
            stray[-1].append(right)
        if ends:
            entries.append(entry)
            dotted = True
    return _matched(entries, stray)


def _add(entry: Entry, left: Line, right: Line) -> None:
    if left:
        entry.label.append(left)
    if right:
        entry.dates.append(right)


def _stretch(part: Timetable, lines: Sequence[Line]) -> list[Line]:
    """The lines below the last heading of the timetable, up to one of the headings that end it."""
    folded = [fold(_said(line)) for line in lines]
    headings = {fold(label) for label in part.heading}
    ends = {fold(label) for label in part.ends}
    starts = [number for number, said in enumerate(folded) if any(said.startswith(one) for one in headings)]
    starts = [number for number in starts if len(folded[number]) < LONGEST_HEADING]
    if not starts:
        return []
    end = next((number for number in range(starts[0], len(lines)) if folded[number] in ends), len(lines))
    return list(lines[starts[0] + 1 : end])


def _halves(line: Line, width: float) -> tuple[Line, Line, bool]:
    """What stands at the left and at the right, and whether dots run between them."""
    run = running([line])
    dots = _LEADER.search(run.text)
    if dots:
        return _part(run, 0, dots.start()), _part(run, dots.end(), len(run.text)), True
    if line[0].box.x0 > RIGHT_HALF * width:
        return (), line, False
    for number, (one, other) in enumerate(pairwise(line), 1):
        if other.box.x0 - one.box.x1 > GUTTER * other.word.size and other.box.x0 > RIGHT_HALF * width:
            return line[:number], line[number:], False
    return line, (), False


def _part(run: Running, start: int, end: int) -> Line:
    """The words of a part of a line, cut where the dots touch them."""
    spots = []
    for spot in run.spots(start, end):
        text = "".join(run.text[at] for at in range(start, end) if run.owners[at] is spot)
        spots.append(Spot(spot.page, replace(spot.word, text=text, box=cut_box(run, spot, start, end))))
    return tuple(spots)


def _begins_paragraph(before: Line, line: Line) -> bool:
    if before[0].page != line[0].page:
        return True
    return line[0].box.top - before[0].box.top > PARAGRAPH * max(line[0].word.size, before[0].word.size)


def _matched(entries: list[Entry], stray: Sequence[Sequence[Line]]) -> list[Entry]:
    lost = [entry for entry in entries if not _dates(entry)]
    groups = [list(group) for group in stray if dated_in(running(group))]
    if len(lost) == len(groups):
        for entry, group in zip(lost, groups, strict=True):
            entry.dates, entry.apart = group, True
    return entries


def _dates(entry: Entry) -> list[Dated]:
    return dated_in(running(entry.dates))


def _rows(
    part: Timetable, row: str, entry: Entry, gathered: Gathered
) -> Iterator[tuple[str, dict[str, FieldKey | None]]]:
    label, run = running(entry.label), running(entry.dates)
    event = see_text(label, 0, len(label.text))
    keys = {part.event.labels[0]: _put(part, row, part.event, event, gathered)}
    found = dated_in(run)
    if not found:
        nothing = Seen("", None, "date", nil="blank", doubt="No date stands beside the event.")
        keys[part.date.labels[0]] = _put(part, row, part.date, nothing, gathered, event)
    for number, dated in enumerate(found):
        inner = row if not number else f"{row}.{number}"
        seen = {part.date: see_day(run, dated), part.weekday: see_text(run, *dated.weekday)}
        seen[part.time] = _time(run, label, found, number)
        for shown, one in seen.items():
            if one.printed:
                one = replace(one, doubt=APART if entry.apart else one.doubt)
                keys[shown.labels[0]] = _put(part, inner, shown, one, gathered)
        yield inner.removeprefix("#"), keys
        keys = {}
    if keys:
        yield row.removeprefix("#"), keys


def _time(run: Running, label: Running, found: Sequence[Dated], number: int) -> Seen:
    """The time of a date: printed before it in English, after it in Chinese, or at the end of the label."""
    start = found[number - 1].span[1] if number else 0
    end = found[number + 1].span[0] if number + 1 < len(found) else len(run.text)
    begin, done = found[number].span
    time = _TIME.search(run.text, start, begin)
    if time is None or is_cjk(time[0][0]):
        time = _TIME.search(run.text, done, end)
        time = time if time and (is_cjk(time[0][0]) or number + 1 == len(found)) else None
    if time:
        return see_text(run, *time.span())
    last = _TIME_AT_END.search(label.text)
    return see_text(label, *last.span(1)) if last and not number else Seen("", None, "text", nil="blank")


def _put(
    part: Timetable, row: str, shown: Field, seen: Seen, gathered: Gathered, beside: Seen | None = None
) -> FieldKey | None:
    place = beside or seen
    return gathered.put(part.table, row, shown, seen, Label(shown.labels[0]), (place.page, place.boxes[0]))


def _said(line: Line) -> str:
    return " ".join(spot.text for spot in line)
