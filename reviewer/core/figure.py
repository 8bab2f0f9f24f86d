"""A figure and how it was worked out, so that a check can be explained, lit up on the page and re-performed.

Checks do arithmetic on figures as on numbers. Each result remembers its operation and operands, which gives the
working in words, the evidence, and the live formula in the working paper from one and the same line of code.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from weakref import WeakKeyDictionary

from reviewer.core.amount import Amount
from reviewer.core.errors import NotStatedError
from reviewer.core.reading import FieldKey

ZERO = Decimal(0)


@dataclass(frozen=True, slots=True, eq=False, weakref_slot=True)
class Figure:
    """An exact amount with its origin.

    `operation` is "field" (with `key`), "constant" (with `note` saying why), "+" (any number of operands),
    "-", "*", "/", "neg", "abs", "percent" (first of second, in %), "round" (to `decimals`), "min" or "max".
    `assumed` is a sentence such as "blank read as 0" when the figure is not what is printed.
    """

    amount: Amount
    operation: str
    operands: tuple["Figure", ...] = ()
    key: FieldKey | None = None
    label: str = ""
    decimals: int = 0
    note: str = ""
    assumed: str = ""

    @property
    def value(self) -> Decimal:
        """The exact number."""
        return self.amount.value

    @property
    def unit(self) -> str:
        """What it counts."""
        return self.amount.unit

    def __add__(self, other: "Figure") -> "Figure":
        parts = (self.operands if self.operation == "+" else (self,)) + (other,)
        return Figure(self.amount + other.amount, "+", parts)

    def __sub__(self, other: "Figure") -> "Figure":
        return Figure(self.amount - other.amount, "-", (self, other))

    def __mul__(self, other: "Figure") -> "Figure":
        return Figure(self.amount * other.amount, "*", (self, other))

    def __truediv__(self, other: "Figure") -> "Figure":
        return Figure(self.amount / other.amount, "/", (self, other))

    def __neg__(self) -> "Figure":
        return Figure(-self.amount, "neg", (self,))

    def __abs__(self) -> "Figure":
        return Figure(abs(self.amount), "abs", (self,))

    def rounded(self, decimals: int) -> "Figure":
        """Rounded half up to so many decimals."""
        return Figure(self.amount.rounded(decimals), "round", (self,), decimals=decimals)

    def leaves(self) -> Iterator["Figure"]:
        """The fields and constants it rests on, in the order of the working."""
        if not self.operands:
            yield self
        for operand in self.operands:
            yield from operand.leaves()

    def rests_on(self) -> tuple[FieldKey, ...]:
        """The fields it rests on, each once, in the order of the working."""
        known = _RESTS.get(self)
        if known is None:
            known = _RESTS[self] = tuple(dict.fromkeys(leaf.key for leaf in self.leaves() if leaf.key is not None))
        return known


# A figure never changes, and the window asks again at every turn what it rests on.
_RESTS: WeakKeyDictionary[Figure, tuple[FieldKey, ...]] = WeakKeyDictionary()


@dataclass(frozen=True, slots=True, eq=False)
class Statement:
    """A date or a text with its origin.

    `operation` is "field" (with `key`), "constant" (with `note` saying why), "days" (an operand plus `days`),
    or "min" or "max" (the earliest or latest of its operands).
    """

    value: date | str
    operation: str
    operands: tuple["Statement", ...] = ()
    key: FieldKey | None = None
    label: str = ""
    days: int = 0
    note: str = ""

    @property
    def day(self) -> date:
        """The date it says; NotStatedError for a text."""
        if not isinstance(self.value, date):
            raise NotStatedError(f"{self.label or self.note} is not a date")
        return self.value

    def plus_days(self, days: int) -> "Statement":
        """The date so many calendar days later; TypeError for a text."""
        if not isinstance(self.value, date):
            raise TypeError("days can only be added to a date")
        return Statement(self.value + timedelta(days=days), "days", (self,), days=days)

    def rests_on(self) -> tuple[FieldKey, ...]:
        """The fields it rests on."""
        own = (self.key,) if self.key is not None else ()
        return own + tuple(key for operand in self.operands for key in operand.rests_on())


def earliest(dates: Sequence[Statement]) -> Statement:
    """The first of some dates; NotStatedError for what is no date."""
    return _one_of(dates, "min", min(date.day for date in dates))


def latest(dates: Sequence[Statement]) -> Statement:
    """The last of some dates; NotStatedError for what is no date."""
    return _one_of(dates, "max", max(date.day for date in dates))


def _one_of(dates: Sequence[Statement], operation: str, day: date) -> Statement:
    return dates[0] if len(dates) == 1 else Statement(day, operation, tuple(dates))


def constant(value: Decimal | int, unit: str = "", note: str = "") -> Figure:
    """A figure that stands in no field: a rate, a limit, a nil. `note` says where it comes from."""
    return Figure(Amount(Decimal(value), unit), "constant", note=note)


def said(value: date | str, note: str = "") -> Statement:
    """A date or text that stands in no field, with where it comes from."""
    return Statement(value, "constant", note=note)


def total(figures: "list[Figure] | tuple[Figure, ...]", unit: str = "") -> Figure:
    """All of them added; a constant nil when there are none."""
    if not figures:
        return constant(0, unit, "nothing to add")
    amount = figures[0].amount
    for figure in figures[1:]:
        amount = amount + figure.amount
    return figures[0] if len(figures) == 1 else Figure(amount, "+", tuple(figures))


def percent_of(part: Figure, whole: Figure) -> Figure:
    """`part` in per cent of `whole`, exact; NotStatedError when the whole is nil."""
    if whole.value == ZERO:
        raise NotStatedError(f"{whole.label or 'the whole'} is nil, and nothing has a percentage of nil")
    ratio = part.amount / whole.amount
    return Figure(Amount((ratio * Amount(Decimal(100))).value, "%"), "percent", (part, whole))
