"""A verdict's working as a live formula over the Used cells; what stands in no field gets a cell of its own."""

from dataclasses import dataclass, field
from decimal import Decimal

from openpyxl.utils import get_column_letter

from reviewer.core.check import Side
from reviewer.core.figure import Figure, Statement
from reviewer.core.reading import FieldKey
from reviewer.export.cached import Result
from reviewer.export.places import DIGITS, Places

# So many decimals of a quotient are compared; more than any form prints, and within what a number of Excel holds.
DEEPEST = 12


class NotLiveError(Exception):
    """This working cannot be a formula: a figure in it is longer than Excel's numbers, or stands on no sheet."""


@dataclass(slots=True)
class Formula:
    """Builds the formulas of one row of the Checks sheet; `constants` go into cells from `first` on, with notes."""

    places: Places
    row: int
    first: int
    constants: list[tuple[Result, str]] = field(default_factory=list)

    def of(self, side: Side) -> str:
        """One side of a finding without the leading equals sign."""
        return self._figure(side) if isinstance(side, Figure) else self._statement(side)

    def constant(self, value: Result, note: str) -> str:
        """The cell of a value that stands in no field."""
        self.constants.append((value, note))
        return f"${get_column_letter(self.first + len(self.constants) - 1)}${self.row}"

    def _used(self, key: FieldKey | None) -> str:
        if key is None or key in self.places.too_long or key not in self.places.used:
            raise NotLiveError
        return self.places.used[key].reference()

    def _figure(self, figure: Figure) -> str:
        if figure.operation == "field":
            return self._used(figure.key)
        if figure.operation == "constant":
            return self.constant(figure.value, figure.note or figure.label)
        parts = [self._figure(operand) for operand in figure.operands]
        if figure.operation == "percent":
            return f"{_tight(parts[0], figure.operands[0])}/{_tight(parts[1], figure.operands[1])}*PerCent"
        if figure.operation == "round":
            return f"ROUND({parts[0]},{self.constant(figure.decimals, 'decimals to round to')})"
        if figure.operation in _CALLS:
            return f"{_CALLS[figure.operation]}({','.join(parts)})"
        if figure.operation == "neg":
            return f"-{_tight(parts[0], figure.operands[0])}"
        tight = [_tight(part, operand) for part, operand in zip(parts, figure.operands, strict=True)]
        return figure.operation.join(tight)

    def _statement(self, statement: Statement) -> str:
        if statement.operation == "field":
            return self._used(statement.key)
        if statement.operation == "constant":
            return self.constant(statement.value, statement.note or statement.label)
        (operand,) = statement.operands
        return f"{self._statement(operand)}+{self.constant(statement.days, 'days')}"


_CALLS: dict[str, str] = {"abs": "ABS", "min": "MIN", "max": "MAX"}


def _tight(part: str, operand: Figure) -> str:
    """An operand in brackets when its own formula is a sum or a product."""
    return f"({part})" if operand.operation in ("+", "-", "neg", "*", "/", "percent") else part


def places_of(stated: Side | None, computed: Side | None) -> int:
    """How many decimals of a difference are compared, so that binary fractions do not show."""
    deepest, widest = 0, Decimal(1)
    for side in (stated, computed):
        if isinstance(side, Figure):
            deepest = max(deepest, _depth(side))
            widest = max([widest, *(abs(leaf.value) for leaf in side.leaves())])
    whole = len(str(int(widest)))
    return max(0, min(deepest, DEEPEST, DIGITS - whole)) if deepest else 0


def _depth(figure: Figure) -> int:
    """The decimals that an exact result can have."""
    if figure.operation in ("/", "percent"):
        return DEEPEST
    if figure.operation == "round":
        return figure.decimals
    below = [_depth(operand) for operand in figure.operands]
    if figure.operation == "*":
        return sum(below)
    return max(below) if below else max(0, -int(figure.value.normalize().as_tuple().exponent))


def result_of(side: Side | None) -> Result:
    """The engine's own result for one side."""
    if side is None:
        return ""
    return side.value
