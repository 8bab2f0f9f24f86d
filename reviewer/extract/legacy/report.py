"""Section II of an old next day return: the purchase report, whose columns have no borders, and the mandate."""

import re
from collections.abc import Sequence
from itertools import pairwise

from reviewer.core.legacy import LegacyNextDay
from reviewer.core.page import Box
from reviewer.core.printed_dates import dates_found
from reviewer.core.reading import FieldKey
from reviewer.core.template import Field
from reviewer.extract.finder import Found
from reviewer.extract.gathered import Label, Sheet
from reviewer.extract.labels import fold
from reviewer.extract.legacy.desk import LegacyDesk, lines_with
from reviewer.extract.legacy.slots import between
from reviewer.extract.legacy.values import boxes_of_text, see_value
from reviewer.extract.outline import Spot, Stretch, lines_of_spots, text_of
from reviewer.extract.seen import Seen, see

TOTALS = (Field("total_number", unit="shares"), Field("total_paid", unit="money"))
STATED = Field("stated")
# A value stands this far from the words of its label.
APART = 30.0
Columns = tuple[tuple[Spot, ...], ...]


def read_report(part: LegacyNextDay, shares: str, whole: Stretch, desk: LegacyDesk) -> None:
    """Reads the days, their totals, and the mandate; or that the section does not apply."""
    start = desk.finder.first(whole, part.report_heading)
    if start is None:
        return
    after = whole.between((start.page, start.box.bottom), whole.end)
    total = next((found for found in _lines_beginning(part.total, after)), None)
    heads = [next(lines_with(labels, after), None) for labels, _ in part.report]
    if total is None or not all(heads):
        return
    found = [head[0] for head in heads if head]
    reach = _reaches(found)
    top = max(head.box.bottom for head in found)
    inside = after.between((start.page, top + 8), (total[0].page, total[0].box.top - 4))
    rows = _rows(inside, reach)
    sheet = desk.gathered.sheet("II A. Purchase report")
    read = _read_days(part, shares, rows, sheet, desk)
    _read_total(shares, total, after, reach, read, sheet, desk)
    _read_stated(start, rows, read, desk)
    _read_mandate(part, shares, after, desk, keep=read)


def _lines_beginning(labels: Sequence[str], stretch: Stretch) -> list[tuple[Spot, ...]]:
    wanted = {fold(label) for label in labels}
    return [line for line in stretch.lines if fold(line[0].text) in wanted]


def _reaches(heads: Sequence[Found]) -> list[tuple[float, float]]:
    """From where to where each column goes: half way between the middles of its heading and the next."""
    middles = [head.box.middle[0] for head in heads]
    halves = [(one + other) / 2 for one, other in pairwise(middles)]
    return list(zip([0.0, *halves], [*halves, 10_000.0], strict=True))


def _rows(inside: Stretch, reach: Sequence[tuple[float, float]]) -> list[Columns]:
    """The lines of the report, one a number of shares.

    Where a column has as many lines as there are numbers, they belong together in their order, for they need not stand
    at the same height; else each line belongs to the number nearest to it.
    """
    columns = [list(lines_of_spots(between(inside.spots, one))) for one in reach]
    heights = [line[0].box.middle[1] for line in columns[1]]
    rows: list[list[tuple[Spot, ...]]] = [[() for _ in reach] for _ in heights]
    for which, lines in enumerate(columns):
        for number, line in enumerate(lines):
            y = line[0].box.middle[1]
            near = min(range(len(heights)), key=lambda n: abs(heights[n] - y), default=None)
            at = number if len(lines) == len(heights) else near
            # A mark that is printed twice beside one line is one mark.
            if at is not None and text_of(rows[at][which]) != text_of(line):
                rows[at][which] = (*rows[at][which], *line)
    return [tuple(row) for row in rows]


def _read_days(part: LegacyNextDay, shares: str, rows: Sequence[Columns], sheet: Sheet, desk: LegacyDesk) -> bool:
    count = 0
    for row in rows:
        seen = [see_value(words, what.unit) for words, (_, what) in zip(row, part.report, strict=True)]
        if seen[1].value is None and not seen[1].doubt:
            continue
        count += 1
        keys: dict[str, FieldKey] = {}
        for number, (one, (labels, what)) in enumerate(zip(seen, part.report, strict=True)):
            sheet.head(what.name, number)
            # Below the first line of a day its date and method are not printed again.
            if one.nil != "blank" or what.unit not in ("date", "text"):
                where = (row[1][0].page, row[1][0].box)
                label = Label(f"{count}. {labels[0]}")
                keys[what.name] = desk.put("repurchases", f"{shares}#{count}", what, one, label, where)
        sheet.add(f"{count}.", keys, row[1][0].place)
    return bool(count)


def _read_total(
    shares: str, total: tuple[Spot, ...], after: Stretch, reach: Sequence[tuple[float, float]], read: bool,
    sheet: Sheet, desk: LegacyDesk,
) -> None:  # fmt: skip
    y = total[0].box.middle[1]
    line = [s for s in after.spots if s.page == total[0].page and abs(s.box.middle[1] - y) < 7 and s is not total[0]]
    found = Found((total[0],))
    keys: dict[str, FieldKey] = {}
    for what, column in zip(TOTALS, (reach[1], reach[-1]), strict=True):
        seen = see_value(between(line, column), what.unit)
        if read or seen.value is not None:
            where = (total[0].page, Box(column[0], total[0].box.top, column[0] + 60, total[0].box.bottom))
            key = desk.put("repurchase_totals", shares, what, seen, Label(found.text, found), where)
            keys[{"total_number": "number"}.get(what.name, what.name)] = key
    sheet.add(found.text, keys, found.order)


def _read_stated(start: Found, rows: Sequence[Columns], read: bool, desk: LegacyDesk) -> None:
    words = () if read else next((row[1] for row in rows), ())
    sheet = desk.gathered.sheet("Sections", aside=True)
    key = desk.put("sections", "repurchase_report", STATED, see(words, "text"), Label(start.text, start),
        (start.page, start.box))  # fmt: skip
    sheet.add(start.text, {"": key}, start.order)


def _read_mandate(part: LegacyNextDay, shares: str, after: Stretch, desk: LegacyDesk, *, keep: bool) -> None:
    """Reads what was bought under the mandate; without a report only what is filled in all the same."""
    found = []
    for what in part.mandate:
        for line in after.lines:
            if any(fold(text_of(line)).startswith(fold(label)) for label in what.labels):
                words = _far_right(line)
                found.append((what, line, words, see_value([s for s in words if s.text != "(a)"], what.unit)))
                break
    if not keep and not any(seen.value is not None for _, _, _, seen in found):
        return
    sheet = desk.gathered.sheet("II B. Additional information")
    for what, line, words, seen in found:
        _put(what, Found(tuple(spot for spot in line if spot not in words)), seen, shares, sheet, desk)
    _read_whole(part.whole, shares, after, sheet, desk)
    _read_statement(part.statement, shares, after, sheet, desk)


def _far_right(line: Sequence[Spot]) -> tuple[Spot, ...]:
    """The words after the wide gap of a line."""
    gaps = [n for n, (one, other) in enumerate(pairwise(line), 1) if other.box.x0 - one.box.x1 > APART]
    return tuple(line[gaps[0] :]) if gaps else ()


def _put(what: Field, found: Found, seen: Seen, shares: str, sheet: Sheet, desk: LegacyDesk) -> None:
    last = found.spots[-1].box
    where = (found.page, Box(last.x1 + 10, last.top, last.x1 + 80, last.bottom))
    key = desk.put("repurchase_mandate", shares, what, seen, Label(found.text, found), where)
    sheet.add(found.text, {"": key}, found.order)


def _read_whole(what: Field, shares: str, after: Stretch, sheet: Sheet, desk: LegacyDesk) -> None:
    """The shares in issue when the mandate was granted, below the line of the fraction when they are filled in."""
    wanted = {re.sub(r"\s", "", label) for label in what.labels}
    lines = after.lines
    for line, below in pairwise(lines):
        if "".join(spot.text for spot in line) in wanted:
            seen = see_value(below, what.unit)
            if seen.value is not None:
                label = Label("Shares in issue at the resolution")
                key = desk.put("repurchase_mandate", shares, what, seen, label, (below[0].page, below[0].box))
                sheet.add(label.text, {"": key}, below[0].place)


def _read_statement(what: Field, shares: str, after: Stretch, sheet: Sheet, desk: LegacyDesk) -> None:
    """The date that follows its label in running text."""
    for at, line in enumerate(after.lines):
        onward = [spot for other in after.lines[at : at + 2] for spot in other]
        said = " ".join(spot.text for spot in onward)
        label = next((label for label in what.labels if label in said[: len(text_of(line))]), "")
        if not label:
            continue
        seen = _date_after(said.index(label) + len(label), said, onward)
        key = desk.put("repurchase_mandate", shares, what, seen, Label(label), (line[0].page, line[0].box))
        sheet.add(label, {"": key}, line[0].place)
        return


def _date_after(start: int, said: str, spots: Sequence[Spot]) -> Seen:
    found = next(iter(dates_found(said[start : start + 30])), None)
    page = spots[0].page
    if found is None:
        return Seen("", None, "date", (), page, nil="blank")
    printed = said[start + found.start : start + found.end]
    return Seen(printed, found.day, "date", boxes_of_text(spots, printed), page)
