"""Where everything stands in the workbook: the cell of every field, and the results that belong to formulas."""

from dataclasses import dataclass, field

from openpyxl.cell.cell import Cell
from openpyxl.worksheet.hyperlink import Hyperlink

from reviewer.core.reading import FieldKey
from reviewer.export import look
from reviewer.export.cached import Result
from reviewer.export.plain_text import fit

# Excel keeps so many digits of a number, and turns the rest to zeros without a word.
DIGITS = 15


@dataclass(frozen=True, slots=True)
class Place:
    """A cell of the workbook."""

    sheet: str
    cell: str

    def reference(self) -> str:
        """As a formula refers to it."""
        return f"{quoted(self.sheet)}!{self.cell}"

    def link_from(self, cell: Cell) -> None:
        """Makes a cell a link to this one: inside the workbook, never a relation to something outside."""
        cell.hyperlink = Hyperlink(ref=cell.coordinate, location=self.reference())
        cell.font = look.LINK


@dataclass(slots=True)
class Places:
    """The Used cell of every field, fields too long for Excel, and the result of every formula by sheet and cell."""

    used: dict[FieldKey, Place] = field(default_factory=dict)
    too_long: set[FieldKey] = field(default_factory=set)
    results: dict[str, dict[str, Result]] = field(default_factory=dict)

    def result(self, sheet: str, cell: str, result: Result) -> None:
        """Notes what the engine found for a formula."""
        self.results.setdefault(sheet, {})[cell] = fit(result) if isinstance(result, str) else result


def quoted(sheet: str) -> str:
    """A sheet name as formulas write it."""
    return "'" + sheet.replace("'", "''") + "'"
