"""Which function reads which part of an announcement: each reader says so itself, where it is written."""

from collections.abc import Callable, Sequence
from typing import Any

from reviewer.core.page import Page
from reviewer.extract.gathered import Gathered

# A reader of one part: the part as declared, all pages, and what was gathered so far.
PartReader = Callable[[Any, Sequence[Page], Gathered], None]
_READERS: dict[type, PartReader] = {}


def reads(part: type) -> Callable[[PartReader], PartReader]:
    """Registers the function below it as the reader of a type of part."""

    def register(reader: PartReader) -> PartReader:
        _READERS[part] = reader
        return reader

    return register


def reader_of(part: object) -> PartReader:
    """The reader of a part; KeyError for a part nobody reads."""
    return _READERS[type(part)]
