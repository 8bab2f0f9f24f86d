"""The XML of the rows of a sheet: each cell in its style, each formula with the engine's result beside it.

openpyxl makes a tree of every cell before it writes it, and knows no results: a folder has a million cells, for which
that was a quarter of the time. Figures are written as the decimals that they are, without a float on the way.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from functools import partial
from html import escape as escape_all
from typing import Any

from openpyxl.comments.comment_sheet import CommentRecord
from openpyxl.utils.datetime import to_excel

from reviewer.export.places import Result
from reviewer.export.worn import StyleAttributes

# Quotes need not be told from words outside of attributes.
escape = partial(escape_all, quote=False)


def rows_xml(sheet: Any, results: Mapping[str, Result]) -> Iterator[str]:
    """Every row that is there now; ValueError for a formula without a result.

    What openpyxl writes later of a cell, its note and its link, is handed to the sheet as openpyxl does it.
    """
    rows: dict[int, list[Any]] = defaultdict(list)
    for _, cell in sorted(sheet._cells.items()):  # noqa: SLF001
        rows[cell.row].append(cell)
    sizes, styles = sheet.row_dimensions, StyleAttributes()
    for number in sorted(rows.keys() | sizes.keys()):
        size = "".join(f' {name}="{value}"' for name, value in sizes[number]) if number in sizes else ""
        cells = "".join(_cell(sheet, cell, results, styles) for cell in rows.get(number, ()))
        yield f'<row r="{number}"{size}>{cells}</row>'


def _cell(sheet: Any, cell: Any, results: Mapping[str, Result], styles: StyleAttributes) -> str:
    if cell.comment is not None:
        sheet._comments.append(CommentRecord.from_cell(cell))  # noqa: SLF001
    if cell.hyperlink:
        sheet._hyperlinks.append(cell.hyperlink)  # noqa: SLF001
    where, style = cell.coordinate, styles.of(cell)
    begun = f'<c r="{where}"{style}'
    if cell.value is None:
        return f"{begun} />" if style else ""
    if cell.data_type == "s":
        return f'{begun} t="inlineStr"><is>{_text(cell.value)}</is></c>'
    if cell.data_type != "f":
        return f"{begun}><v>{_plain(cell.value)}</v></c>"
    if where not in results:
        raise ValueError(f"no result for the formula in {where}")
    kind, value = stored(results[where])
    return f"{begun}{kind}><f>{escape(cell.value[1:])}</f><v>{value}</v></c>"


def stored(result: Result) -> tuple[str, str]:
    """The type of a formula's cell, as an attribute, and its value, as the file holds them."""
    return (' t="str"', escape(result)) if isinstance(result, str) else ("", _plain(result))


def _text(words: str) -> str:
    kept = ' xml:space="preserve"' if words != words.strip() else ""
    return f"<t{kept}>{escape(words)}</t>"


def _plain(value: Decimal | int | date) -> str:
    """A number or a day; ValueError for what no sheet of ours writes."""
    if isinstance(value, date):
        return str(int(to_excel(value)))
    if isinstance(value, bool | float) or not isinstance(value, Decimal | int):
        raise ValueError(f"{value!r} is no figure and no date")
    return f"{value:f}" if isinstance(value, Decimal) else str(value)
