"""Makes the sheets of tables, a filing at a time, each by itself: here, or in another process of this program.

A sheet of a table needs nothing of the others: where its figures stand, and which checks they took part in, is noted
before. So the sheets of a folder can be made on another core while this one writes the lists.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeVar

from openpyxl.workbook import Workbook

from reviewer.core.notes import Thread
from reviewer.core.reading import FieldKey
from reviewer.core.review import Review
from reviewer.export import look
from reviewer.export.finished import Finished
from reviewer.export.paper import Paper
from reviewer.export.places import Places
from reviewer.export.plain_text import header_text
from reviewer.export.sheet_made import SheetMade, as_wire, from_wire, made_of
from reviewer.export.table_layout import Table
from reviewer.export.table_sheets import write_table

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class TableWork:
    """The tables of one filing, and all that their sheets say of it and of the whole working paper."""

    review: Review
    tables: tuple[Table, ...]
    places: Places
    threads: dict[FieldKey, Thread]
    short: str
    heading: str
    state: str
    at: datetime

    def done(self) -> list[SheetMade]:
        """Their sheets."""
        return list(TableMaker().make(self))

    @staticmethod
    def wire(result: list[SheetMade]) -> dict[str, Any]:
        """The sheets as JSON can hold them."""
        return as_wire(result)

    @staticmethod
    def unwire(wire: dict[str, Any]) -> list[SheetMade]:
        """The sheets that `wire` wrote."""
        return from_wire(wire)


def work_of(paper: Paper, filing: str, tables: Sequence[Table]) -> TableWork:
    """What is to be done for one filing."""
    keys, whole, places, review = paper.keys_of(filing), paper.review, paper.places, Review()
    review.filings[filing] = whole.filings[filing]
    review.readings = _of(keys, whole.readings)
    review.corrections, review.confirmations = _of(keys, whole.corrections), _of(keys, whole.confirmations)
    own = Places(
        evidence=_of(keys, places.evidence), ticks=_of(keys, places.ticks),
        too_long=places.too_long.intersection(keys), nil=places.nil.intersection(keys),
    )  # fmt: skip
    threads, short = _of(keys, paper.threads), paper.short[filing]
    return TableWork(review, tuple(tables), own, threads, short, paper.header(), paper.status, paper.at)


class TableMaker:
    """Makes sheets in a book of its own, and keeps none of them."""

    def __init__(self) -> None:
        self._book = Workbook()
        self._book.remove(self._book.active)
        look.introduce(self._book)
        self._styles = look.styles_in(self._book)

    def make(self, work: TableWork) -> Iterator[SheetMade]:
        """The sheets of a filing, one after the other; ValueError for a style that other books number otherwise."""
        paper = Paper(self._book, work.review, (), work.at, places=work.places, heading=work.heading, state=work.state)
        (filing,) = work.review.filings
        paper.short[filing], paper.threads = work.short, work.threads
        finished = Finished(paper.places.results)
        for table in work.tables:
            sheet = self._book.create_sheet(table.sheet)
            write_table(paper, table)
            finish_look(paper, table.sheet)
            parts = finished.finish(sheet)
            yield made_of(sheet, parts, finished.kept.packed(table.sheet))
            self._book.remove(sheet)
        if look.styles_in(self._book) != self._styles:
            raise ValueError("a sheet that is made apart has styles of its own: give them to look.py")


def fit_look(paper: Paper, name: str) -> None:
    """The rows of a sheet that are there now are as high as what is in them."""
    look.fit_rows(paper.sheet(name), paper.places.results.get(name, {}))


def finish_look(paper: Paper, name: str) -> None:
    """What is done last to every sheet: its rows are fitted, and the state of the signatures stands above it."""
    fit_look(paper, name)
    paper.sheet(name).oddHeader.right.text = header_text(paper.status)


def _of(keys: Sequence[FieldKey], all_of: Mapping[FieldKey, T]) -> dict[FieldKey, T]:
    return {key: all_of[key] for key in keys if key in all_of}
