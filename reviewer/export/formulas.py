"""A verdict's working as a live formula over the Used cells; what stands in no field gets a cell on the sheet Rates."""

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from reviewer.core.check import Side
from reviewer.core.figure import Figure, Statement
from reviewer.core.reading import FieldKey
from reviewer.export.places import Place, Places, beyond_excel
from reviewer.export.precision import TOO_LONG, NotLiveError

RATES = "Rates"
FIRST_RATE = 5
VALUE_COLUMN = 2
# Excel takes formulas of 8,192 characters.
LONGEST = 8_000

Rate = Decimal | date | str


@dataclass(slots=True)
class Rates:
    """Every value that checks use and no filing states: each once, with what it is and which rules use it."""

    entries: dict[tuple[Rate, str, str], dict[str, None]] = field(default_factory=dict)
    rows: dict[tuple[Rate, str, str], int] = field(default_factory=dict)

    def cell(self, value: Rate, unit: str, note: str, rule: str) -> Place:
        """The cell of a value, given a new one when it is met for the first time."""
        entry = (value, unit, note)
        self.entries.setdefault(entry, {})[rule] = None
        row = self.rows.setdefault(entry, FIRST_RATE + len(self.rows))
        return Place(RATES, row, VALUE_COLUMN)


@dataclass(frozen=True, slots=True)
class Formula:
    """Writes the two sides of one rule's findings as formulas, without the equals sign."""

    places: Places
    rates: Rates
    rule: str

    def of(self, side: Side) -> str:
        """One side of a finding; NotLiveError when Excel could not give the engine's result."""
        formula = self._figure(side) if isinstance(side, Figure) else self._statement(side)
        if len(formula) > LONGEST:
            raise NotLiveError("longer than a formula of Excel may be")
        return formula

    def rate(self, value: Rate, unit: str, note: str) -> str:
        """The reference to a value that stands in no field."""
        if beyond_excel(value):
            raise NotLiveError(TOO_LONG)
        return self.rates.cell(value, unit, note, self.rule).reference

    def _used(self, key: FieldKey | None) -> str:
        place = self.places.used.get(key) if key is not None else None
        if key in self.places.too_long:
            raise NotLiveError(TOO_LONG)
        if place is None:
            raise NotLiveError("it rests on a field that stands on no sheet")
        return place.reference

    def _figure(self, figure: Figure) -> str:
        if figure.operation == "field":
            return self._used(figure.key)
        if figure.operation == "constant":
            return self.rate(figure.value, figure.unit, figure.note or figure.label or "a constant of the rule")
        if figure.operation in "+-*" and beyond_excel(figure.value):
            raise NotLiveError(TOO_LONG)
        parts = [self._figure(operand) for operand in figure.operands]
        if figure.operation in _CALLS:
            return f"{_CALLS[figure.operation]}({','.join(parts)})"
        if figure.operation == "round":
            decimals = self.rate(Decimal(figure.decimals), "decimals", "decimals to which the rule rounds")
            return f"ROUND({parts[0]},{decimals})"
        if figure.operation == "+":
            signed = [part if part.startswith("-") else f"+{part}" for part in parts]
            return "".join(signed).removeprefix("+")
        tight = [_tight(part, operand, figure) for part, operand in zip(parts, figure.operands, strict=True)]
        if figure.operation == "neg":
            return f"-{tight[0]}"
        if figure.operation == "percent":
            return f"{tight[0]}/{tight[1]}*{self.rate(Decimal(100), '', 'per cent: parts in a hundred')}"
        return figure.operation.join(tight)

    def _statement(self, statement: Statement) -> str:
        if statement.operation == "field":
            return self._used(statement.key)
        if statement.operation == "constant":
            return self.rate(statement.value, "", statement.note or statement.label or "a constant of the rule")
        if statement.operation in _CALLS:
            return f"{_CALLS[statement.operation]}({','.join(map(self._statement, statement.operands))})"
        (operand,) = statement.operands
        days = self.rate(Decimal(statement.days), "days", "calendar days that the rule counts")
        return f"{self._statement(operand)}+{days}"


_CALLS = {"abs": "ABS", "min": "MIN", "max": "MAX"}
_LOOSE = ("+", "-", "neg")


def _tight(part: str, operand: Figure, whole: Figure) -> str:
    """An operand in brackets where its own signs would otherwise be read as part of the whole."""
    loose = _LOOSE if whole.operation in ("-", "neg") else (*_LOOSE, "*", "/", "percent")
    return f"({part})" if operand.operation in loose else part
