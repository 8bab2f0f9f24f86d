"""Reads a filing of no known type: every ruled table of every page as it stands."""

from collections.abc import Sequence

from reviewer.core.page import Cell, Page, Table
from reviewer.core.reading import FieldKey
from reviewer.core.template import Field
from reviewer.extract.gathered import FieldsRead, Gathered, Label
from reviewer.extract.outline import Spot
from reviewer.extract.seen import Seen, is_currency, is_figure, see


def read_generic(pages: Sequence[Page], filing_id: str) -> FieldsRead:
    """Each cell with words as a reading: a number where it reads as one, else text."""
    gathered = Gathered(filing_id)
    for page in pages:
        for number, table in enumerate(page.tables, 1):
            _read_table(page, number, table, gathered)
    return gathered.whole()


def _read_table(page: Page, number: int, table: Table, gathered: Gathered) -> None:
    name = f"p{page.number}t{number}"
    sheet = gathered.sheet(f"Page {page.number}, table {number}")
    for column in range(1, table.columns + 1):
        sheet.head(f"c{column}", column)
    for row in range(table.rows):
        keys: dict[str, FieldKey | None] = {}
        for cell in table.row(row):
            field = f"c{cell.column + 1}"
            if cell.words:
                where = (page.number, cell.box)
                label = Label(f"Page {page.number}, table {number}, row {row + 1}, column {cell.column + 1}")
                keys[field] = gathered.put(
                    name, f"r{row + 1}", Field(field), _see_cell(page.number, cell), label, where
                )
        sheet.add(f"r{row + 1}", keys, (page.number, row))


def _see_cell(page: int, cell: Cell) -> Seen:
    spots = [Spot(page, word, cell) for word in cell.words]
    figures = [spot for spot in spots if is_figure(spot.text)]
    others = [spot for spot in spots if not is_figure(spot.text) and not is_currency(spot.text) and spot.text != "%"]
    if len(figures) != 1 or others:
        return see(spots, "text")
    money = any(is_currency(spot.text) for spot in spots)
    percent = any("%" in spot.text for spot in spots)
    return see(spots, "money" if money else "%" if percent else "")
