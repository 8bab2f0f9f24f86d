"""Finds a number, however it is written, or a text in the tables and on the pages of all open filings."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from reviewer.core.errors import PrintedError
from reviewer.core.page import Box, Page, Word, line_text
from reviewer.core.printed import read_printed
from reviewer.core.reading import FieldKey, Value
from reviewer.core.review import Review

A_STEP = 200
"""Fields that are looked through between two looks at the window."""
_FIGURE = re.compile(r"\d+(?:,\d+)*(?:\.\d+)?")
_SPACED = re.compile(r"(?<![\d,.])\d{1,3}(?: \d{3})+(?:\.\d+)?(?![\d,])")


def _fields_in_steps(review: Review, sought: str) -> Iterator[FieldKey | None]:
    """The fields that hold the number or contain the text; None now and then. The review may change in between."""
    text, number = _plain(sought), _number(sought)
    for place, key in enumerate(list(review.readings) if text else ()):
        if place % A_STEP == 0:
            yield None
        if key in review.readings and key.filing in review.filings and _holds(review, key, text, number):
            yield key


def _holds(review: Review, key: FieldKey, text: str, number: Decimal | None) -> bool:
    reading, correction = review.readings[key], review.correction(key)
    if number is not None and number in _numbers(reading.value, correction.value if correction else None):
        return True
    printed = (reading.printed, correction.text if correction else "", reading.label)
    return any(text in _plain(part) for part in printed)


def _numbers(*values: Value | None) -> set[Decimal]:
    return {abs(value) for value in values if isinstance(value, Decimal)}


def _number(sought: str) -> Decimal | None:
    try:
        value = read_printed(sought, "").value
    except PrintedError:
        return None
    # Brackets and minus signs say how a form prints a decrease, not which number is sought.
    return abs(value) if isinstance(value, Decimal) else None


def _plain(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


def _place(review: Review, key: FieldKey) -> tuple[int, int, float, float]:
    provenance = review.readings[key].provenance
    box = provenance.boxes[0] if provenance.boxes else None
    order = list(review.filings).index(key.filing)
    return order, provenance.page, box.top if box else 0.0, box.x0 if box else 0.0


@dataclass(frozen=True, slots=True)
class Hit:
    """One place where the sought stands. `key` is the field there, `box` None for a field that is not on a page."""

    filing: str
    page: int
    box: Box | None
    line: str
    key: FieldKey | None = None


def find_in_steps(review: Review, sought: str, order: Sequence[str] = ()) -> Iterator[Hit | None]:
    """Every hit in all filings, in this order or theirs; None now and then, so that a window can paint in between.

    A figure that stands on its page is one hit, not two.
    """
    in_tables: dict[tuple[str, int], list[FieldKey]] = {}
    for key in _fields_in_steps(review, sought):
        if key is None:
            yield None
        else:
            in_tables.setdefault((key.filing, review.readings[key].provenance.page), []).append(key)
    text, number = _plain(sought), _number(sought)
    for filing in order or list(review.filings):
        pages = review.pages.get(filing, {})
        for page in sorted({*pages, *(page for own, page in in_tables if own == filing)}):
            words = find_on_page(pages[page], text, number) if page in pages and text else ()
            yield from _joined(review, filing, page, words, in_tables.get((filing, page), []))
            yield None


def find_on_page(page: Page, text: str, number: Decimal | None) -> list[tuple[Box, str]]:
    """Where on a page a number or a text stands, as boxes around its words, with the line it stands in."""
    found: list[tuple[Box, str]] = []
    for line in page.lines:
        plain, owners = _spelled(line)
        spans = list(_spans(plain, text, number))
        found += [(Box.around({line[owners[at]].box for at in range(*span)}), line_text(line)) for span in spans]
    return found


def _joined(
    review: Review, filing: str, page: int, words: Sequence[tuple[Box, str]], keys: list[FieldKey]
) -> Iterator[Hit]:
    left = sorted((key for key in keys if key in review.readings), key=lambda key: _place(review, key))
    for box, line in words:
        here = next((key for key in left if any(b.overlaps(box) for b in review.readings[key].provenance.boxes)), None)
        if here is not None:
            left.remove(here)
        yield Hit(filing, page, box, line, here)
    for key in left:
        reading = review.readings[key]
        boxes = reading.provenance.boxes
        yield Hit(filing, page, Box.around(boxes) if boxes else None, f"{reading.label} {reading.printed}", key)


def _spelled(line: Sequence[Word]) -> tuple[str, list[int]]:
    """The line in plain letters with a space between words, and the word that each letter belongs to."""
    plain, owners = "", list[int]()
    for number, word in enumerate(line):
        letters = _plain(word.text)
        plain += (" " if plain else "") + letters
        owners += [max(number - 1, 0)] * (len(plain) - len(owners) - len(letters)) + [number] * len(letters)
    return plain, owners


def _spans(plain: str, text: str, number: Decimal | None) -> Iterator[tuple[int, int]]:
    if number is None:
        at = plain.find(text)
        while at >= 0:
            yield at, at + len(text)
            at = plain.find(text, at + len(text))
        return
    end = 0
    # Grouped by spaces first: two figures beside one another are also found, each for itself.
    matches = [match for pattern in (_SPACED, _FIGURE) for match in pattern.finditer(plain)]
    for match in sorted(matches, key=lambda match: (match.start(), -match.end())):
        if match.start() >= end and _value(match[0]) == number:
            yield match.span()
            end = match.end()


def _value(text: str) -> Decimal:
    return Decimal(text.replace(",", "").replace(" ", ""))
