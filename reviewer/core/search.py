"""Finds a number, however it is written, or a text among the fields of all open filings."""

import unicodedata
from decimal import Decimal

from reviewer.core.errors import PrintedError
from reviewer.core.printed import read_printed
from reviewer.core.reading import FieldKey, Value
from reviewer.core.review import Review


def find_fields(review: Review, sought: str) -> list[FieldKey]:
    """The fields that hold the number or contain the text, in the order of the filings and their pages."""
    text = _plain(sought)
    if not text:
        return []
    number = _number(sought)
    found = [key for key in review.readings if key.filing in review.filings and _holds(review, key, text, number)]
    return sorted(found, key=lambda key: _place(review, key))


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
