"""Reads remarks: the free text, and the figures and dates in it."""

import re
from collections.abc import Iterable, Sequence

from reviewer.core.page import Box
from reviewer.core.printed_dates import dates_found
from reviewer.core.template import Field, Remarks
from reviewer.extract.desk import Desk, Spread
from reviewer.extract.finder import Found
from reviewer.extract.gathered import Gathered, Label, Sheet
from reviewer.extract.outline import Place, Spot, Stretch, lines_of_spots
from reviewer.extract.seen import see
from reviewer.extract.words import is_cjk

# A figure worth reading in running text: comma groups, or five digits and more.
_FIGURE = re.compile(r"(?<![\d.,/-])-?(?:\d{1,3}(?:,\d{3})+|\d{5,})(?:\.\d+)?(?![\d]|,\d)")
_SHARES = re.compile(
    r"^[\s,]*(?:(?:new|issued|treasury|ordinary|domestic|unlisted|listed|class|wvr|[ABH])\s+)*shares?\b", re.IGNORECASE
)
_SHARES_ZH = re.compile(r"^\s*股")
FIGURE, DATE, TEXT = Field("remarked"), Field("remarked_date", unit="date"), Field("remarks")


def read_remarks(part: Remarks, spread: Spread, desk: Desk, ends: Iterable[Place]) -> None:
    """Reads the remarks of a section, if the label is printed; a label with nothing after it is a blank."""
    found = desk.finder.first(spread.stretch, part.labels)
    if found is None:
        return
    spots = spots_of_remarks(found, spread.stretch, [end for end in ends if end > found.place])
    box = found.box
    where = (found.page, Box(box.x1 + 2, box.top, box.x1 + 100, box.bottom))
    label = Label(found.text, found)
    put = desk.gathered.put
    key = put("remarks", spread.row, TEXT, see(spots, "text"), label, where)
    spread.sheet.add(found.text, {"": key}, found.order)
    read_inside(spots, spread.row, spread.sheet, desk.gathered)


def spots_of_remarks(found: Found, stretch: Stretch, ends: Sequence[Place]) -> list[Spot]:
    """The words after the label to the next thing, and the lines above it when the label stands at their middle."""
    stop = min(ends, default=stretch.end)
    after = stretch.between((found.page, found.box.top - 3), stop)
    below = [spot for spot in after.spots if spot not in found.spots]
    return [*_lines_above(found, stretch), *below]


def _lines_above(found: Found, stretch: Stretch) -> list[Spot]:
    """Lines that begin right of the label and end above it, one close upon another."""
    free = [s for s in stretch.spots if s.page == found.page and s.cell is None and s not in found.spots]
    above: list[Spot] = []
    edge = found.box.top - 3
    level = found.box.middle[1]
    for line in reversed(list(lines_of_spots(s for s in free if s.box.middle[1] < edge))):
        if line[0].box.x0 < found.box.x1 or level - line[0].box.bottom > 0.6 * line[0].box.height:
            break
        above = [*line, *above]
        level = line[0].box.top
    return above


def read_inside(spots: Sequence[Spot], section: str, sheet: Sheet, gathered: Gathered) -> None:
    """Reads the figures and dates in the words of a remark."""
    text, places = _placed(spots)
    put = gathered.put
    for number, match in enumerate(_FIGURE.finditer(text), 1):
        inside = _words_at(places, match.start(), match.end())
        unit = "shares" if _SHARES.match(text[match.end() :]) or _SHARES_ZH.match(text[match.end() :]) else ""
        seen = see([_trimmed(inside[0], match[0])] if len(inside) == 1 else inside, unit)
        label = Label(f"Remarks, figure {number}")
        key = put("remark_figures", f"{section}#{number}", FIGURE, seen, label, (inside[0].page, inside[0].box))
        sheet.add(label.text, {"": key}, inside[0].place)
    for number, day in enumerate(dates_found(text), 1):
        inside = _words_at(places, day.start, day.end)
        label = Label(f"Remarks, date {number}")
        seen = see(_trimmed_date(inside, text[day.start : day.end]), "date")
        key = put("remark_dates", f"{section}#{number}", DATE, seen, label, (inside[0].page, inside[0].box))
        sheet.add(label.text, {"": key}, inside[0].place)


def _placed(spots: Sequence[Spot]) -> tuple[str, list[tuple[int, Spot]]]:
    """The text of some words, and at which character each begins."""
    text, places = "", []
    for line in lines_of_spots(spots):
        for spot in line:
            if text and not (spot is line[0] and is_cjk(text[-1]) and is_cjk(spot.text[0])):
                text += " "
            places.append((len(text), spot))
            text += spot.text
    return text, places


def _words_at(places: Sequence[tuple[int, Spot]], start: int, end: int) -> list[Spot]:
    return [spot for at, spot in places if at < end and at + len(spot.text) > start]


def _trimmed(spot: Spot, text: str) -> Spot:
    """The part of a word that is the figure: no bracket, full stop or currency with it."""
    at, size, box = spot.text.index(text), max(len(spot.text), 1), spot.box
    x0, x1 = box.x0 + box.width * at / size, box.x0 + box.width * (at + len(text)) / size
    return Spot(spot.page, type(spot.word)(text, Box(x0, box.top, x1, box.bottom)), spot.cell)


def _trimmed_date(spots: Sequence[Spot], said: str) -> list[Spot]:
    """The words of a date without the brackets and stops around it."""
    if len(spots) == 1:
        return [_trimmed(spots[0], said)]
    parts = said.split()
    return [_trimmed(s, part) if part in s.text else s for s, part in zip(spots, parts, strict=False)]
