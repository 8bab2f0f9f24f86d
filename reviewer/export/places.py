"""Where everything stands in the workbook, and what the engine found for each formula."""

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from openpyxl.utils import get_column_letter

from reviewer.core.reading import FieldKey

# What a formula gives: a number, a date or a text.
Result = Decimal | int | date | str
# Excel keeps so many digits of a number, and turns the others to zeros without a word.
DIGITS = 15
# Excel's calendar begins here, but for two months that it counts wrongly.
FIRST_DAY = date(1900, 3, 1)


@dataclass(frozen=True, slots=True)
class Place:
    """A cell of the workbook."""

    sheet: str
    row: int
    column: int

    @property
    def cell(self) -> str:
        """The address inside its sheet: F7."""
        return f"{get_column_letter(self.column)}{self.row}"

    @property
    def reference(self) -> str:
        """As a formula refers to it: 'T03'!$F$7 (T03 without quotes would be a cell)."""
        return f"{quoted(self.sheet)}!${get_column_letter(self.column)}${self.row}"

    @property
    def location(self) -> str:
        """As a link inside the workbook goes to it."""
        return f"{quoted(self.sheet)}!{self.cell}"

    @property
    def name(self) -> str:
        """As a reader says it: T03!F7."""
        return f"{self.sheet}!{self.cell}"


@dataclass(slots=True)
class Places:
    """The Used and Corrected cell of every field, the row of every check and picture, and every formula's result."""

    used: dict[FieldKey, Place] = field(default_factory=dict)
    corrected: dict[FieldKey, Place] = field(default_factory=dict)
    checks: dict[str, Place] = field(default_factory=dict)
    # Rows that are taken on the sheet Choices.
    choices: int = 0
    evidence: dict[FieldKey, Place] = field(default_factory=dict)
    # Fields that a spreadsheet's numbers cannot hold.
    too_long: set[FieldKey] = field(default_factory=set)
    # Fields that the form or a check counts as 0 where they are blank.
    nil: set[FieldKey] = field(default_factory=set)
    ticks: dict[FieldKey, dict[str, None]] = field(default_factory=dict)
    results: dict[str, dict[str, Result]] = field(default_factory=dict)


def quoted(sheet: str) -> str:
    """A sheet name as formulas write it."""
    return "'" + sheet.replace("'", "''") + "'"


def beyond_excel(value: object) -> bool:
    """Whether Excel would change a value: a figure of more than 15 digits, a day before its calendar."""
    if isinstance(value, Decimal):
        return len(value.normalize().as_tuple().digits) > DIGITS
    return isinstance(value, date) and value < FIRST_DAY
