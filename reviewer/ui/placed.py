"""What a field and its place are called, in the language of the window."""

from reviewer.core.reading import FieldKey, Reading
from reviewer.core.records import class_in_words, words
from reviewer.ui.language import said


def name_of(key: FieldKey, reading: Reading | None = None) -> str:
    """The label printed beside a field, or its name where none is."""
    return said(reading.label if reading is not None and reading.label else words(key.field))


def page_of_reading(number: int) -> str:
    """The page a figure is on, in short."""
    return said("p {page}").format(page=number)


def place_of(table: str, row: str) -> str:
    """A table and a row of it."""
    return f"{said(words(table))} {said(class_in_words(row))}".strip()
