"""A ruled table of no known form: the cells as they stand, named by the words at their left and above them."""

from collections.abc import Sequence

from reviewer.core.page import Cell, Table
from reviewer.core.reading import FieldKey
from reviewer.extract.generic_cells import Tables, label_of
from reviewer.extract.outline import Spot, text_of
from reviewer.extract.seen import Seen, is_currency, is_figure, see
from reviewer.extract.unruled_lines import Piece


def put_ruled(page: int, number: int, table: Table, tables: Tables) -> None:
    """Each cell with words as a reading; the rows above the first figure are the headings."""
    name, title = f"p{page}t{number}", f"Page {page}, table {number}"
    headings = _headings(table)
    rows: list[tuple[str, dict[int, FieldKey]]] = []
    for row in range(table.rows):
        cells = [cell for cell in table.row(row) if cell.words]
        label = next((said for cell in cells if not _counts(cell) and (said := _said(cell))), "")
        keys: dict[int, FieldKey] = {}
        for cell in cells:
            column = cell.column + 1
            place = f"row {row + 1}, column {column}"
            words = label_of(title, label if _counts(cell) else "", headings[cell.column], place)
            keys[column] = tables.put(name, f"r{row + 1}", column, _see(page, cell), words, (page, cell.box))
        rows.append((label, keys))
    tables.show(title, (page, table.box), headings, rows)


def _headings(table: Table) -> list[str]:
    """The words above each column: the rows before the first that has a figure."""
    first = min((cell.row for cell in table.cells if cell.words and _counts(cell)), default=0)
    found: list[list[str]] = [[] for _ in range(max(table.columns, 1))]
    for cell in table.cells:
        if cell.row < first and cell.words:
            for column in range(cell.column, min(cell.column + cell.column_span, table.columns)):
                found[column].append(_said(cell))
    return [" ".join(parts) for parts in found]


def _said(cell: Cell) -> str:
    return text_of([Spot(0, word, cell) for word in cell.words])


def _counts(cell: Cell) -> bool:
    piece = Piece(cell.words)
    return not piece.is_year and (piece.counts or _is_one_figure([word.text for word in cell.words]))


def _is_one_figure(texts: Sequence[str]) -> bool:
    # "1." numbers a line and "2012.6.30" is a day.
    figures = [text for text in texts if is_figure(text) and text[-1] not in ".,，" and text.count(".") < 2]
    others = [text for text in texts if text not in figures and not is_currency(text) and text != "%"]
    return len(figures) == 1 and not others


def _see(page: int, cell: Cell) -> Seen:
    """The cell as a figure when it is one and nothing else, else as text."""
    spots = [Spot(page, word, cell) for word in cell.words]
    texts = [spot.text for spot in spots]
    if not _is_one_figure(texts) and not Piece(cell.words).is_nil:
        return see(spots, "text")
    money = any(is_currency(text) for text in texts)
    percent = any("%" in text for text in texts)
    return see(spots, "money" if money else "%" if percent else "")
