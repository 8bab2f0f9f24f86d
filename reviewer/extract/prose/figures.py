"""Reads the dates and figures of running text, and the tables of announcements as they stand."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from reviewer.core.chinese_numbers import narrow, scale_of, times
from reviewer.core.page import Page
from reviewer.core.printed_dates import dates_found
from reviewer.core.prose import AnnouncementDates, PlainTables, ProseFigures
from reviewer.extract.gathered import Gathered
from reviewer.extract.generic import read_generic
from reviewer.extract.part_readers import reads
from reviewer.extract.prose.places import put_text, put_value
from reviewer.extract.prose.running_text import Prose, prose_of

_DAYS = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
_WEEKDAY_BEFORE = re.compile(rf"\b({_DAYS}),?\s*$", re.IGNORECASE)
_WEEKDAY_AFTER = re.compile(
    rf"^[\s,]*[（(]?\s*(?:({_DAYS})\b|((?:星期|週|周|禮拜)[一二三四五六日天]))\s*[)）]?", re.IGNORECASE
)
_CURRENCIES = {
    "HK$": "HKD", "HKD": "HKD", "港幣": "HKD", "港元": "HKD", "港币": "HKD", "US$": "USD", "USD": "USD", "美元": "USD",
    "RMB": "RMB", "CNY": "RMB", "人民幣": "RMB", "人民币": "RMB", "元人民幣": "RMB", "元人民币": "RMB",
    "S$": "SGD", "EUR": "EUR", "€": "EUR", "£": "GBP", "GBP": "GBP", "JPY": "JPY", "日圓": "JPY", "歐元": "EUR",
}  # fmt: skip
_CURRENCY = "|".join(re.escape(sign) for sign in sorted(_CURRENCIES, key=len, reverse=True))
_NUMBER = r"(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?"
_FIGURE = re.compile(
    rf"(?P<before>{_CURRENCY})?\s?(?<![\d.,/A-Za-z-])(?P<number>{_NUMBER})(?![\d]|[,/-]\d|\.\d)"
    rf"(?:\s?(?P<scale>million|billion|trillion|[十百千萬万億亿兆]+))?"
    rf"(?:\s?(?P<after>%|per\s+cent\.?|{_CURRENCY}))?",
    re.IGNORECASE,
)
_SHARES = re.compile(
    r"^\s*(?:(?:new|issued|treasury|ordinary|domestic|unlisted|listed|offer|international|hong kong|repurchased|class|"
    r"consideration|subscription|placing|option|WVR|[ABH])\s+)*(?:shares?|units?)\b|^\s*(?:[ABH]?股(?!東|东|權|权|息|份代)|股份)",
    re.IGNORECASE,
)
_ENGLISH_SCALES = {"million": Decimal(10**6), "billion": Decimal(10**9), "trillion": Decimal(10**12)}


@dataclass(frozen=True, slots=True)
class _Figure:
    value: Decimal
    unit: str
    start: int
    end: int


@reads(AnnouncementDates)
def read_dates(part: AnnouncementDates, pages: Sequence[Page], gathered: Gathered) -> None:
    """Reads every date, with the day of the week that stands beside it."""
    if len(pages) > part.most_pages:
        return
    prose, sheet = prose_of(pages), gathered.sheet(part.title, aside=True)
    for number, day in enumerate(dates_found(prose.text), 1):
        row, label = f"#{number}", f"Date {number}"
        address = ("announcement_dates", row, "date")
        key = put_value(gathered, prose, address, (day.start, day.end), label, day.day, "date")
        place = (prose.said(day.start, day.end)[0].page, number)
        sheet.add(label, {"": key}, place)
        beside = _weekday(prose.text, day.start, day.end)
        if beside:
            name = put_text(gathered, prose, ("announcement_dates", row, "weekday"), beside, f"Weekday of {label}")
            sheet.head("Weekday", 1)
            sheet.add(label, {"Weekday": name}, place)


def _weekday(text: str, start: int, end: int) -> tuple[int, int] | None:
    before = _WEEKDAY_BEFORE.search(text, max(start - 12, 0), start)
    if before:
        return before.span(1)
    after = _WEEKDAY_AFTER.match(text[end : end + 16])
    if not after:
        return None
    group = 1 if after[1] else 2
    return end + after.start(group), end + after.end(group)


@reads(ProseFigures)
def read_figures(part: ProseFigures, pages: Sequence[Page], gathered: Gathered) -> None:
    """Reads every figure of running text that has a unit, or comma groups."""
    if len(pages) > part.most_pages:
        return
    prose, sheet = prose_of(pages), gathered.sheet(part.title, aside=True)
    for number, found in enumerate(_figures(prose), 1):
        label = f"Figure {number} of the text"
        key = put_value(
            gathered, prose, ("prose_figures", f"#{number}", "stated"), (found.start, found.end), label,
            found.value, found.unit,
        )  # fmt: skip
        sheet.add(label, {"": key}, (prose.said(found.start, found.end)[0].page, number))


def _figures(prose: Prose) -> Iterator[_Figure]:
    text = narrow(prose.text)
    days = [(day.start, day.end) for day in dates_found(text)]
    for match in _FIGURE.finditer(text):
        at = match.start("number")
        if any(start <= at < end for start, end in days):
            continue
        found = _figure(text, match)
        if found and not any(spot.cell for spot in prose.said(found.start, found.end)):
            yield found


def _figure(text: str, match: re.Match[str]) -> _Figure | None:
    number, scale, after = match["number"], match["scale"] or "", (match["after"] or "").strip()
    unit = _CURRENCIES.get((match["before"] or "").upper(), "") or _unit_after(text, match, after)
    step = _ENGLISH_SCALES.get(scale.casefold()) or scale_of(scale) or Decimal(1)
    if not unit and "," not in number and step < 10**4:
        return None
    value = times(number, step) if step > 1 else Decimal(number.replace(",", ""))
    start = match.start("before") if match["before"] else match.start("number")
    return _Figure(value, unit, start, match.end())


def _unit_after(text: str, match: re.Match[str], after: str) -> str:
    if after == "%" or after.casefold().startswith("per"):
        return "%"
    if after:
        return _CURRENCIES.get(after.upper(), "")
    rest = text[match.end() : match.end() + 60]
    return "shares" if _SHARES.match(rest) else ""


@reads(PlainTables)
def read_tables(part: PlainTables, pages: Sequence[Page], gathered: Gathered) -> None:
    """Reads every ruled table as it stands, as in a filing of no known kind."""
    found = read_generic(pages, gathered.filing)
    gathered.readings.update({reading.key: reading for reading in found.readings})
    for grid in found.grids:
        sheet = gathered.sheet(grid.title)
        for x, heading in enumerate(grid.columns):
            sheet.head(heading, x)
        for number, row in enumerate(grid.rows):
            sheet.add(row.label, dict(zip(grid.columns, row.cells, strict=True)), (grid.page, number))
