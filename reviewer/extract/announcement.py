"""Applies an announcement type to the pages of a filing: each declared part is read by its own reader."""

from collections.abc import Sequence

from reviewer.core.announcement import AnnouncementType
from reviewer.core.page import Page
from reviewer.extract.gathered import FieldsRead, Gathered
from reviewer.extract.legacy import monthly, next_day
from reviewer.extract.offer import allocation, amounts, dates, timetable
from reviewer.extract.offer import facts as offer_facts
from reviewer.extract.part_readers import reader_of
from reviewer.extract.poll import notes, results
from reviewer.extract.prose import board, figures, footnotes, statements
from reviewer.extract.prose import facts as prose_facts

# Importing these registers their readers.
READERS = (
    allocation, amounts, dates, timetable, offer_facts, notes, results, board, figures, footnotes, statements,
    prose_facts, monthly, next_day,
)  # fmt: skip


def read_announcement(kind: AnnouncementType, pages: Sequence[Page], filing_id: str) -> FieldsRead:
    """Every field of the declared parts, and the tables they stand in; KeyError for a part nobody reads."""
    gathered = Gathered(filing_id)
    for part in kind.parts:
        reader_of(part)(part, pages, gathered)
    return gathered.whole()
