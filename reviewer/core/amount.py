"""An exact quantity and the unit it counts. No float is ever accepted."""

import decimal
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from reviewer.core.errors import MixedUnitsError, NotStatedError

# Wide enough that no product or quotient of printed figures loses a digit that a check could see.
EXACT = decimal.Context(prec=60, rounding=ROUND_HALF_UP)

COUNTS = frozenset({"shares", "options", "votes", "units", "warrants"})


@dataclass(frozen=True, slots=True, order=False)
class Amount:
    """`value` in `unit`: a count ("shares", "options", "votes"), a currency ("HKD"), "%" or "" (a plain number)."""

    value: Decimal
    unit: str = ""

    def __post_init__(self) -> None:
        if not isinstance(self.value, Decimal):
            raise TypeError(f"an amount is a Decimal, not {type(self.value).__name__}")

    def __add__(self, other: "Amount") -> "Amount":
        return Amount(EXACT.add(self.value, other.value), _same(self, other))

    def __sub__(self, other: "Amount") -> "Amount":
        return Amount(EXACT.subtract(self.value, other.value), _same(self, other))

    def __mul__(self, other: "Amount") -> "Amount":
        return Amount(EXACT.multiply(self.value, other.value), _product(self.unit, other.unit))

    def __truediv__(self, other: "Amount") -> "Amount":
        if not other.value:
            raise NotStatedError("a figure to divide by is nil, and nothing can be divided by nil")
        return Amount(EXACT.divide(self.value, other.value), _quotient(self.unit, other.unit))

    def __neg__(self) -> "Amount":
        return Amount(-self.value, self.unit)

    def __abs__(self) -> "Amount":
        return Amount(abs(self.value), self.unit)

    def rounded(self, decimals: int) -> "Amount":
        """Rounded half up to so many decimals."""
        return Amount(self.value.quantize(Decimal(1).scaleb(-decimals), context=EXACT), self.unit)


def is_money(unit: str) -> bool:
    """Whether a unit is a currency code (HKD, RMB, USD ...) or 'money' of a currency not stated."""
    return unit == "money" or (len(unit) == 3 and unit.isalpha() and unit.isupper())


def _same(one: Amount, other: Amount) -> str:
    if one.unit == other.unit:
        return one.unit
    # A plain number (a constant, a blank read as 0) takes the unit of what it meets.
    if not one.unit or not other.unit:
        return one.unit or other.unit
    # A figure printed without its currency takes that of the figures beside it.
    if "money" in (one.unit, other.unit) and is_money(one.unit) and is_money(other.unit):
        return other.unit if one.unit == "money" else one.unit
    # Options and warrants turn into shares, and votes are cast by shares: counts may meet, money may not.
    if one.unit in COUNTS and other.unit in COUNTS:
        return one.unit
    raise MixedUnitsError(f"{one.unit} and {other.unit} cannot be added or compared.")


def _product(one: str, other: str) -> str:
    units = [unit for unit in (one, other) if unit]
    if len(units) < 2:
        return units[0] if units else ""
    for unit, partner in ((one, other), (other, one)):
        if is_money(unit) and partner in COUNTS:
            return unit
    raise MixedUnitsError(f"{one} times {other} has no meaning on a return.")


def _quotient(one: str, other: str) -> str:
    if one == other or (one in COUNTS and other in COUNTS):
        return ""
    if not other:
        return one
    if "money" in (one, other) and is_money(one) and is_money(other):
        return ""
    if is_money(one) and other in COUNTS:
        return one
    raise MixedUnitsError(f"{one or 'a number'} divided by {other} has no meaning on a return.")
