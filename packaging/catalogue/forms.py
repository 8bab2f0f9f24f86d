"""What the forms say in both languages: the declarations of filing types hold every label in each spelling."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass

from reviewer.core.records import words
from reviewer.core.template import Field
from reviewer.filings import all_filing_types


def labels() -> dict[str, str]:
    """English labels and names of fields with the Traditional Chinese of the form, as far as it declares one."""
    found: dict[str, str] = {}
    for one in all_filing_types():
        for english, chinese in _pairs(one):
            found.setdefault(english, chinese)
    return found


def tables() -> list[str]:
    """What the tables of the forms are called, and the rows that are classes of shares."""
    names = {name for one in all_filing_types() for name in _tables(one)}
    titles = [one.title for one in all_filing_types()]
    return [*sorted(words(name) for name in names), *titles, *WITHIN, *(f"{kind} {{0}}" for kind in CLASSES)]


def _tables(part: object) -> Iterator[str]:
    if isinstance(part, tuple):
        for one in part:
            yield from _tables(one)
    if is_dataclass(part):
        for field in fields(part):
            value = getattr(part, field.name)
            if field.name in ("table", "title") and isinstance(value, str) and value.isascii() and "{" not in value:
                yield value
            yield from _tables(value)


WITHIN = ("Header", "table", "return", "returns", "is", "are", "check", "checks", "WVR ordinary shares")
"""Words that stand alone inside of sentences or over tables."""
CLASSES = ("ordinary shares", "preference shares", "wvr ordinary shares", "other class")


def _pairs(part: object) -> Iterator[tuple[str, str]]:
    if isinstance(part, tuple):
        texts = [one for one in part if isinstance(one, str)]
        chinese = next((text for text in texts if not text.isascii()), "")
        if chinese:
            # A label with a class in it is told by its form only, where the class stands in the Chinese as well.
            yield from ((text, chinese) for text in texts if text.isascii() and ("{" in chinese or "{" not in text))
        for one in part:
            yield from _pairs(one)
    if isinstance(part, Field):
        chinese = next((text for text in part.labels if not text.isascii()), "")
        if chinese:
            yield words(part.name), chinese
    if is_dataclass(part):
        for field in fields(part):
            yield from _pairs(getattr(part, field.name))
