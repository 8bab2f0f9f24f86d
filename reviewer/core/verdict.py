"""What a check says: its verdict, and the cases that a rule with a choice had to choose from.

A verdict remembers every case and its conditions, so that the working paper can choose again when a figure in it is
changed.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from reviewer.core.amount import Amount
from reviewer.core.errors import NotStatedError
from reviewer.core.figure import Figure, Statement
from reviewer.core.reading import FieldKey
from reviewer.core.restructure import Remedy

Side = Figure | Statement
ENOUGH_DIGITS = 5
EQUAL, LESS, ONE_DIGIT = "=", "<", "one digit off"


class Outcome(StrEnum):
    """What became of a check: equal, not equal, not checkable, accepted with a reason, or not for this filing."""

    AGREES = "agrees"
    EXCEPTION = "exception"
    OPEN = "open"
    EXPLAINED = "explained"
    NOT_APPLICABLE = "not applicable"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a check found about one subject.

    `tolerance` is in the unit of `stated`; `tolerance_why` says why it is what it is. `why` adds to the sentence.
    `hints` are what would make it agree, each a short sentence; `remedies` the same where a table has to be put right.
    `relation` is "=" (the sides agree), "<=" or ">=" (stated against the limit), "" (a condition without two sides).
    `cases` are all that the rule chose from, this one among them. `live` False: its own sides chose
    the relation, so that no formula can follow them.
    """

    outcome: Outcome
    stated: Side | None = None
    computed: Side | None = None
    difference: Amount | None = None
    tolerance: Decimal = Decimal(0)
    tolerance_why: str = ""
    why: str = ""
    hints: tuple[str, ...] = ()
    relation: str = "="
    remedies: tuple[Remedy, ...] = ()
    cases: "tuple[Case, ...]" = ()
    live: bool = True


@dataclass(frozen=True, slots=True, eq=False)
class Condition:
    """Whether two sides are equal ("="), the first is less ("<"), or two long figures differ by one digit."""

    relation: str
    left: Side
    right: Side

    def holds(self) -> bool:
        """What the sides say now."""
        one, other = self.left.value, self.right.value
        if self.relation == ONE_DIGIT:
            return isinstance(one, Decimal) and isinstance(other, Decimal) and _a_digit_apart(one, other)
        return one == other if self.relation == EQUAL else one < other  # type: ignore[operator]


@dataclass(frozen=True, slots=True)
class Case:
    """A verdict for when all conditions hold and, if `agreeing`, its own two sides agree.

    `then` may be the reason why the finding is open. `words` say what is tried: "the opening balance of all classes".
    """

    then: Verdict | NotStatedError
    when: tuple[Condition, ...] = ()
    agreeing: bool = False
    words: str = ""

    def holds(self) -> bool:
        """Whether this is the case."""
        agrees = isinstance(self.then, Verdict) and self.then.outcome is Outcome.AGREES
        return (agrees or not self.agreeing) and all(condition.holds() for condition in self.when)

    def sides(self) -> Iterator[Side]:
        """Everything that the case is told by."""
        for condition in self.when:
            yield from (condition.left, condition.right)
        if isinstance(self.then, Verdict):
            yield from (side for side in (self.then.stated, self.then.computed) if side is not None)

    def rests_on(self) -> Iterator[FieldKey]:
        """The fields of all its sides."""
        for side in self.sides():
            yield from side.rests_on()


def _a_digit_apart(one: Decimal, other: Decimal) -> bool:
    """Whether two long figures differ in one digit: their difference is one digit and zeros."""
    long = max(len(_digits(one)), len(_digits(other))) >= ENOUGH_DIGITS
    return long and one != other and len(_digits(one - other)) == 1


def _digits(value: Decimal) -> str:
    """The digits of a number between its first and its last that is not 0."""
    return f"{abs(value):f}".replace(".", "").strip("0") or "0"
