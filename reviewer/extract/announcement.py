"""Applies an announcement type to the pages of a filing: each declared part is read by its own reader."""

from collections.abc import Callable, Sequence
from typing import Any

from reviewer.core.announcement import AnnouncementType
from reviewer.core.page import Page
from reviewer.extract.gathered import FieldsRead, Gathered

# A reader of one part: the part as declared, all pages, and what was gathered so far.
PartReader = Callable[[Any, Sequence[Page], Gathered], None]
_READERS: dict[type, PartReader] = {}


def reads(part: type) -> Callable[[PartReader], PartReader]:
    """Registers the function below it as the reader of a type of part."""

    def register(reader: PartReader) -> PartReader:
        _READERS[part] = reader
        return reader

    return register


def read_announcement(kind: AnnouncementType, pages: Sequence[Page], filing_id: str) -> FieldsRead:
    """Every field of the declared parts, and the tables they stand in; KeyError for a part nobody reads."""
    gathered = Gathered(filing_id)
    for part in kind.parts:
        _READERS[type(part)](part, pages, gathered)
    return gathered.whole()


# Each of these registers its readers.
from reviewer.extract import prose_board, prose_facts, prose_figures, prose_footnotes, prose_statements  # noqa: E402, F401
from reviewer.extract import poll_notes, poll_results  # noqa: E402, F401
from reviewer.extract import offer_allocation, offer_amounts  # noqa: E402, F401
from reviewer.extract import offer_dates, offer_facts, offer_timetable  # noqa: E402, F401
from reviewer.extract import legacy_monthly, legacy_next_day  # noqa: E402, F401
