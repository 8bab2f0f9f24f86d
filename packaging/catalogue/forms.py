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
    classes = (f"{kind} {{0}}" for kind in CLASSES)
    return [*sorted(words(name) for name in names), *titles, *WITHIN, *classes, *sorted(own_labels()), *OWN_HEADINGS]


def own_labels() -> set[str]:
    """What the readers call figures of announcements, which stand in running text and have no label on the page."""
    return {label for one in all_filing_types() if one.title in ANNOUNCEMENTS for label in _own(one)}


def _own(part: object) -> Iterator[str]:
    if isinstance(part, tuple):
        for one in part:
            yield from _own(one)
    if isinstance(part, Field) and all(label.isascii() for label in part.labels):
        yield from part.labels
    if is_dataclass(part):
        for field in fields(part):
            yield from _own(getattr(part, field.name))


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


ANNOUNCEMENTS = ("Poll results of a general meeting", "Formal notice of a share offer", "Allotment results")
OWN_HEADINGS = (
    "Resolution", "Kind", "Class", "For percentage", "Against percentage", "Votes cast", "Voting shares", "{0}, total",
    "name", "style", "role", "Name", "Style", "Role", "Director", "Attended", "Majority", "Mark", "Note", "Issuer",
    "Subject", "Persons", "Length", "Entities", "Additional", "Starts", "Period {0} starts", "From", "Until",
    "Form", "Version", "Page count", "Figures of the offer stated again",
    "Hong Kong Offer Shares after reallocation, at most",
)  # fmt: skip
"""Lines and columns that the readers of announcements name."""


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
