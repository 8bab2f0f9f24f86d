"""The cells in which two sides are compared by formulas: reported, recomputed, difference, tolerance, result."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from openpyxl.cell.cell import Cell
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from reviewer.core.amount import EXACT
from reviewer.core.check import Outcome, Verdict
from reviewer.core.figure import Figure, Statement
from reviewer.export import look, number_formats
from reviewer.export.formulas import Formula
from reviewer.export.paper import Paper
from reviewer.export.places import Result
from reviewer.export.precision import NotLiveError, decimals_compared, decimals_of, shown_decimals

JUDGED = "judged by the tool: the rule has no two sides to compare"

CHOSE = "judged by the tool: its own operands chose what is compared"


@dataclass(frozen=True, slots=True)
class Compared:
    """One row; `names` are its columns by their headings, Reported, Recomputed, Difference ... among them."""

    paper: Paper
    sheet: Worksheet
    row: int
    names: Mapping[str, int]
    verdict: Verdict

    def cell(self, name: str) -> Cell:
        """The cell under a heading."""
        return self.sheet.cell(self.row, self.names[name])

    def at(self, name: str) -> str:
        """Its address inside the sheet."""
        return f"{get_column_letter(self.names[name])}{self.row}"

    def side(self, name: str, formula: str, result: Result, shape: str) -> None:
        """A live cell with the engine's result."""
        cell = self.paper.formula(self.cell(name), formula, result)
        cell.number_format = shape
        cell.alignment = look.WRAPPED if isinstance(result, str) else look.SHRUNK

    def write(self, formula: Formula) -> str:
        """Writes all but Result, and gives the formula for that; NotLiveError when they cannot be live."""
        stated, computed = self.verdict.stated, self.verdict.computed
        if not self.verdict.live:
            raise NotLiveError(CHOSE)
        if isinstance(stated, Figure) and isinstance(computed, Figure) and self.verdict.relation:
            return self._figures(formula, stated, computed)
        if isinstance(stated, Statement) and isinstance(computed, Statement) and self.verdict.relation:
            return self._statements(formula, stated, computed)
        raise NotLiveError(JUDGED)

    def _figures(self, formula: Formula, stated: Figure, computed: Figure) -> str:
        reported, recomputed = formula.of(stated), formula.of(computed)
        decimals = decimals_compared(stated, computed, self.verdict.tolerance)
        shape = number_formats.of_unit(stated.unit, shown_decimals(stated, stated))
        self.side("Reported", reported, stated.value, shape)
        worked = number_formats.of_unit(computed.unit, shown_decimals(computed, stated))
        self.side("Recomputed", recomputed, computed.value, worked)
        look.number(self.cell("Decimals compared"), decimals, "0")
        difference = EXACT.subtract(stated.value, computed.value).quantize(Decimal(1).scaleb(-decimals), context=EXACT)
        sum_ = f"ROUND({self.at('Reported')}-{self.at('Recomputed')},{self.at('Decimals compared')})"
        self.side("Difference", sum_, difference, worked)
        tolerance = self.verdict.tolerance
        look.number(self.cell("Tolerance"), tolerance, number_formats.of_unit("", decimals_of(tolerance)))
        return self._held()

    def _statements(self, formula: Formula, stated: Statement, computed: Statement) -> str:
        dated = isinstance(stated.value, date) and isinstance(computed.value, date)
        if not dated and (isinstance(stated.value, date) or isinstance(computed.value, date)):
            raise NotLiveError(JUDGED)
        reported, recomputed = formula.of(stated), formula.of(computed)
        if not dated and self.verdict.relation != "=":
            raise NotLiveError(JUDGED)
        shape = number_formats.DATE if dated else number_formats.TEXT
        self.side("Reported", reported, stated.value, shape)
        self.side("Recomputed", recomputed, computed.value, shape)
        if isinstance(stated.value, date) and isinstance(computed.value, date):
            days = (stated.value - computed.value).days
            self.side("Difference", f"{self.at('Reported')}-{self.at('Recomputed')}", days, '0" days"')
            look.number(self.cell("Tolerance"), 0, '0" days"')
            return self._held()
        return f'IF(EXACT({self.at("Reported")},{self.at("Recomputed")}),"agrees","exception")'

    def _held(self) -> str:
        """Open where the sides cannot be worked out, as with a text for a figure, or a division by nil."""
        difference, tolerance = self.at("Difference"), self.at("Tolerance")
        held = {
            "=": f"ABS({difference})<={tolerance}", "<=": f"{difference}<={tolerance}",
            ">=": f"{difference}>=-{tolerance}",
        }[self.verdict.relation]  # fmt: skip
        return f'IF(ISERROR({difference}),"open",IF({held},"agrees","exception"))'


def found(outcome: Outcome) -> str:
    """What was found, in the word of the column Result: an explained exception is one."""
    return Outcome.EXCEPTION.value if outcome is Outcome.EXPLAINED else outcome.value
