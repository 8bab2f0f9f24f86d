"""Dates with the day of the week beside them, also where a line or a narrow column breaks them in two."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from reviewer.core.offer import DatedWeekdays
from reviewer.core.page import Page
from reviewer.core.printed_dates import dates_found
from reviewer.core.printed_times import TIME, WEEKDAYS
from reviewer.core.template import Field
from reviewer.extract.gathered import Gathered, Label
from reviewer.extract.offer.text import Line, Running, boxes_of_span, lines_of_pages, running
from reviewer.extract.part_readers import reads
from reviewer.extract.seen import Seen

_BEFORE = re.compile(rf"\b({'|'.join(WEEKDAYS)}),?\s*$", re.IGNORECASE)
_AFTER = re.compile(r"[()\s]*((?:星期|週|周)[一二三四五六日天])")
_HOURS = re.compile(rf"\s*[-–—]\s*({TIME})\s*(?:to|至)\s*({TIME})", re.IGNORECASE)
# A date runs over so many lines at most, and a narrow column begins this many times the type size from its neighbour.
FOLDS, GUTTER, ALIGNED = 2, 0.8, 2.0


@dataclass(frozen=True, slots=True)
class Dated:
    """A date in a running text, with its day of the week (start and end; equal when none is beside it)."""

    day: date
    start: int
    end: int
    weekday: tuple[int, int]

    @property
    def span(self) -> tuple[int, int]:
        """From the first character of either to the last."""
        parts = [self.start, self.end] + ([*self.weekday] if self.weekday[0] < self.weekday[1] else [])
        return min(parts), max(parts)


@reads(DatedWeekdays)
def read_dated_weekdays(part: DatedWeekdays, pages: Sequence[Page], gathered: Gathered) -> None:
    """One row for each date that has its day of the week beside it, in reading order."""
    sheet = gathered.sheet(part.title, aside=True)
    for column, field in enumerate((part.weekday, part.date, part.opens, part.closes)):
        sheet.head(field.labels[0], column)
    for number, (run, dated) in enumerate(_everywhere(list(lines_of_pages(pages))), 1):
        row = f"#{number}"
        told = [
            (part.weekday, see_text(run, *dated.weekday)),
            (part.date, see_day(run, dated)),
            *_hours(part, run, dated),
        ]
        cells = {}
        for field, seen in told:
            label, where = field.labels[0], (seen.page, seen.boxes[0])
            cells[label] = gathered.put(part.table, row, field, seen, Label(label), where)
        sheet.add("", cells, (0, number))


def _hours(part: DatedWeekdays, run: Running, dated: Dated) -> list[tuple[Field, Seen]]:
    hours = _HOURS.match(run.text, dated.span[1])
    if hours is None:
        return []
    return [(part.opens, see_text(run, *hours.span(1))), (part.closes, see_text(run, *hours.span(2)))]


def dated_in(run: Running) -> list[Dated]:
    """Every date of a text, with the day of the week beside it if there is one."""
    found = []
    for day, start, end in dates_found(run.text):
        before, after = _BEFORE.search(run.text, 0, start), _AFTER.match(run.text, end)
        weekday = before.span(1) if before else after.span(1) if after else (end, end)
        found.append(Dated(day, start, end, weekday))
    return found


def see_text(run: Running, start: int, end: int) -> Seen:
    """A stretch of the text as text."""
    said = run.text[start:end].strip()
    page = next((spot.page for spot in run.owners[start:end] if spot is not None), 0)
    return Seen(said, said or None, "text", boxes_of_span(run, start, end, page), page, nil="" if said else "blank")


def see_day(run: Running, dated: Dated) -> Seen:
    """A date as printed."""
    return replace(see_text(run, dated.start, dated.end), value=dated.day, unit="date")


def _everywhere(lines: Sequence[Line]) -> Iterator[tuple[Running, Dated]]:
    for number, line in enumerate(lines):
        whole = running([line])
        inside = [dated for dated in dated_in(whole) if dated.weekday[0] < dated.weekday[1]]
        yield from ((whole, dated) for dated in inside)
        last = max((dated.span[1] for dated in inside), default=0)
        yield from _broken(lines, number, len(whole.text), last)


def _broken(lines: Sequence[Line], number: int, length: int, after: int) -> Iterator[tuple[Running, Dated]]:
    """The date that begins in a line and ends in one of the next, if there is one."""
    for run in _continued(lines, number):
        for dated in dated_in(run):
            begin, end = dated.span
            if after <= begin < length < end and dated.weekday[0] < dated.weekday[1]:
                yield run, dated
                return


def _continued(lines: Sequence[Line], number: int) -> Iterator[Running]:
    """A line with what may follow it: the next lines from their start, or from where a column of them begins."""
    line = lines[number]
    follow = [one for one in lines[number + 1 : number + 1 + FOLDS] if one[0].page == line[0].page]
    if not follow:
        return
    for begin in _beginnings(follow[0], line):
        first = follow[0][begin:]
        if len(follow) == 1:
            yield running([line, first])
        for second in _beginnings(follow[1], first) if len(follow) > 1 else ():
            yield running([line, first, follow[1][second:]])


def _beginnings(line: Line, above: Line) -> Iterator[int]:
    """Where in a line a column may begin: at its start, after a gap, or under the beginning of a word above."""
    lefts = [spot.box.x0 for spot in above]
    for number, spot in enumerate(line):
        gap = spot.box.x0 - line[number - 1].box.x1 if number else 0.0
        under = any(abs(left - spot.box.x0) <= ALIGNED for left in lefts)
        if not number or gap >= GUTTER * max(spot.word.size, 1.0) or under:
            yield number
