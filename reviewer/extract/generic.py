"""Reads a filing of no known type: every table of every page as it stands, with rules or without."""

import re
from collections.abc import Iterator, Sequence

from reviewer.core.page import Box, Page, Table, Word, line_text
from reviewer.extract.gathered import FieldsRead
from reviewer.extract.generic_cells import Tables
from reviewer.extract.generic_ruled import put_ruled
from reviewer.extract.generic_unruled import put_unruled
from reviewer.extract.seen import Seen, is_figure
from reviewer.extract.unruled_tables import UnruledTable, unruled_tables

# A cell with more figures than this is no cell: it is a frame drawn around a part of a table.
FIGURES_IN_A_CELL = 3
# "Figures may not add up due to rounding", "rounded to the nearest thousand".
_ROUNDED = re.compile(r"\brounding\b|\brounded to\b|四捨五入|四舍五入|湊整|凑整|約整|约整|進位調整", re.IGNORECASE)


def read_generic(pages: Sequence[Page], filing_id: str) -> FieldsRead:
    """Each table "p12t1" by row "r4" and column "c2": a number where it reads as one, else text."""
    tables = Tables(filing_id)
    for page in pages:
        for number, table in enumerate(_tables_of(page), 1):
            if isinstance(table, Table):
                put_ruled(page.number, number, table, tables)
            else:
                put_unruled(page.number, number, table, tables)
    _put_rounding(pages, tables)
    return tables.whole()


def _put_rounding(pages: Sequence[Page], tables: Tables) -> None:
    """The first line that says that figures are rounded, as sums of them may then be off a little."""
    for page in pages:
        for line in page.lines:
            said = line_text(line)
            if _ROUNDED.search(said):
                box = Box.around(word.box for word in line)
                seen = Seen(said, said, "text", (box,), page.number)
                key = tables.put("document", "rounding", 0, seen, "Rounding", (page.number, box), "statement")
                tables.show("Stated in the text", (page.number, box), ("",), [("Rounding", {1: key})])
                return


def _tables_of(page: Page) -> list[Table | UnruledTable]:
    """The tables of a page from top to bottom."""
    in_cells = {(word.text, word.box) for table in page.tables for cell in table.cells for word in cell.words}
    free = [word for word in page.words if (word.text, word.box) not in in_cells and is_figure(word.text)]
    ruled = [table for table in page.tables if _is_ruled(table) and not _goes_beyond(table, free)]
    found: list[Table | UnruledTable] = [*ruled, *unruled_tables(list(_outside(page, ruled)), page.height)]
    return sorted(found, key=lambda table: (table.box.top, table.box.x0))


def _is_ruled(table: Table) -> bool:
    """Whether the rules part the figures from one another; frames, and lines under headings and totals, do not."""
    if len({cell.row for cell in table.cells}) < 2 or len({cell.column for cell in table.cells}) < 2:
        return False
    counts = [sum(is_figure(word.text) for word in cell.words) for cell in table.cells]
    return sum(count for count in counts if count > FIGURES_IN_A_CELL) * 3 <= sum(counts)


def _goes_beyond(table: Table, free: Sequence[Word]) -> bool:
    """Whether lines of the table go on outside of its rules, which then frame only a part of it."""
    return sum(table.box.top < word.box.middle[1] < table.box.bottom for word in free) > 1


def _outside(page: Page, ruled: Sequence[Table]) -> Iterator[Word]:
    """The words of a page that stand in no ruled table."""
    inside = {(word.text, word.box) for table in ruled for cell in table.cells for word in cell.words}
    return (word for word in page.words if (word.text, word.box) not in inside)
