"""Reads the table of application amounts: unruled pairs of number and amount, read down the columns."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from statistics import median

from reviewer.core.offer import Amounts
from reviewer.core.page import Box, Page, Word
from reviewer.core.reading import FieldKey
from reviewer.core.template import Field
from reviewer.extract.gathered import Gathered, Label
from reviewer.extract.offer.text import plain
from reviewer.extract.outline import Spot
from reviewer.extract.part_readers import reads
from reviewer.extract.seen import Seen, see

# A figure and the footnote mark that may be set tight against it; text layers often have a quote for a raised (1).
_MARKED = re.compile(r"(?P<figure>[\d,.]*\d)(?P<mark>\(\d\)|[\"'*#†]+)?")
_MARK = re.compile(r"\(\d\)")
_NUMBER = re.compile(r"\d[\d,]*")
_AMOUNT = re.compile(r"\d[\d,]*\.\d{2}")
# So many lines of pairs make a table; numbers and amounts are set to the right, this many points apart at most.
LEAST, APART = 3, 30.0


@dataclass(frozen=True, slots=True)
class Printed:
    """A word of the table without the mark that was set tight against it."""

    page: int
    word: Word
    mark: str = ""
    mark_box: Box | None = None


@dataclass(slots=True)
class Pair:
    """A number and the amount beside it, either of which may be missing."""

    number: Printed | None = None
    amount: Printed | None = None


@reads(Amounts)
def read_amounts(part: Amounts, pages: Sequence[Page], gathered: Gathered) -> None:
    """One row for each pair, named by its number; the columns of pairs from left to right, each from top to bottom."""
    sheet = gathered.sheet(part.title)
    for column, field in enumerate((part.number, part.amount, part.mark)):
        sheet.head(field.labels[0], column)
    used: set[str] = set()
    for order, pair in enumerate(pair for page in pages for pair in pairs_on(page)):
        row = _row_id(pair, used)
        keys = _put_pair(part, row, pair, gathered)
        sheet.add(pair.number.word.text if pair.number else "", keys, (0, order))


def pairs_on(page: Page) -> list[Pair]:
    """The pairs of number and amount on a page, down the columns; none when the page has no such table."""
    lines = [_without_marks(page.number, line) for line in page.lines]
    shaped = [number for number, line in enumerate(lines) if _is_line_of_pairs(line)]
    if len(shaped) < LEAST:
        return []
    edges = _edges([lines[number] for number in shaped])
    inside = lines[shaped[0] : shaped[-1] + 1]
    columns: list[list[Pair]] = [[] for _ in range(len(edges) // 2)]
    for line in inside:
        for number, pair in _pairs_of(line, edges).items():
            columns[number].append(pair)
    return [pair for column in columns for pair in column]


def _is_line_of_pairs(line: Sequence[Printed]) -> bool:
    texts = [plain(one.word.text) for one in line]
    if len(texts) < 2 or len(texts) % 2:
        return False
    numbers, amounts = texts[::2], texts[1::2]
    return all(map(_NUMBER.fullmatch, numbers)) and all(map(_AMOUNT.fullmatch, amounts))


def _edges(lines: Sequence[Sequence[Printed]]) -> list[float]:
    """Where the columns of figures end at the right, from the lines with the most of them."""
    most = max(map(len, lines))
    full = [line for line in lines if len(line) == most]
    return [median(line[column].word.box.x1 for line in full) for column in range(most)]


def _pairs_of(line: Sequence[Printed], edges: Sequence[float]) -> dict[int, Pair]:
    pairs: dict[int, Pair] = {}
    for one in line:
        nearest = min(range(len(edges)), key=lambda column: abs(edges[column] - one.word.box.x1))
        if abs(edges[nearest] - one.word.box.x1) > APART:
            continue
        pair = pairs.setdefault(nearest // 2, Pair())
        if nearest % 2:
            pair.amount = pair.amount or one
        else:
            pair.number = pair.number or one
    return pairs


def _without_marks(page: int, line: Sequence[Word]) -> tuple[Printed, ...]:
    """The words of a line, a raised footnote mark of its own put to the figure before it."""
    found: list[Printed] = []
    for word in line:
        before = found[-1] if found else None
        if before and _MARK.fullmatch(plain(word.text)) and word.box.x0 - before.word.box.x1 < word.size:
            found[-1] = replace(before, mark=word.text, mark_box=word.box)
        else:
            found.append(_without_mark(page, word))
    return tuple(found)


def _without_mark(page: int, word: Word) -> Printed:
    found = _MARKED.fullmatch(plain(word.text))
    if not found or not found["mark"]:
        return Printed(page, word)
    share = len(found["figure"]) / len(found[0])
    edge = word.box.x0 + word.box.width * share
    figure = replace(word, text=found["figure"], box=Box(word.box.x0, word.box.top, edge, word.box.bottom))
    return Printed(page, figure, found["mark"], Box(edge, word.box.top, word.box.x1, word.box.bottom))


def _row_id(pair: Pair, used: set[str]) -> str:
    digits = re.sub(r"\D", "", pair.number.word.text) if pair.number else ""
    row, again = digits or "unread", 1
    while row in used:
        again += 1
        row = f"{digits or 'unread'}-{again}"
    used.add(row)
    return row


def _put_pair(part: Amounts, row: str, pair: Pair, gathered: Gathered) -> Mapping[str, FieldKey | None]:
    keys: dict[str, FieldKey | None] = {}
    for field, one, unit in ((part.number, pair.number, "shares"), (part.amount, pair.amount, part.currency)):
        if one is not None:
            seen = replace(see([Spot(one.page, one.word)], unit), unit=unit)
            keys[field.labels[0]] = _put(part, row, field, seen, gathered)
    for one in (pair.number, pair.amount):
        if one is not None and one.mark_box is not None:
            mark = Seen(one.mark, one.mark, "text", (one.mark_box,), one.page)
            keys[part.mark.labels[0]] = _put(part, row, part.mark, mark, gathered)
    return keys


def _put(part: Amounts, row: str, field: Field, seen: Seen, gathered: Gathered) -> FieldKey | None:
    return gathered.put(part.table, row, field, seen, Label(field.labels[0]), (seen.page, seen.boxes[0]))
