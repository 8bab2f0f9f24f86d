"""Rules that choose what to compare: cases in their order, of which the first that holds is the verdict.

A verdict remembers every case and its conditions, so that the working paper can choose again when a figure in it is
changed. What a rule chooses otherwise, in a line of its own code, a workbook can only find changed, and leave open.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from reviewer.core.check import Outcome, Side, Verdict
from reviewer.core.errors import NotStatedError
from reviewer.core.figure import Figure
from reviewer.core.reading import FieldKey

ENOUGH_DIGITS = 5
EQUAL, LESS, ONE_DIGIT = "=", "<", "one digit off"


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
            return isinstance(one, Decimal) and isinstance(other, Decimal) and one_digit_off(one, other)
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


def first_of(*cases: Case) -> Verdict:
    """The verdict of the first case that holds; NotStatedError where that is why the finding is open, or none does."""
    for case in cases:
        if case.holds():
            if isinstance(case.then, NotStatedError):
                raise case.then
            return replace(case.then, cases=cases)
    raise NotStatedError("none of the cases that the rule knows is that of this filing")


def equal(left: Side, right: Side) -> Condition:
    """Holds when both say the same."""
    return Condition(EQUAL, left, right)


def less(left: Side, right: Side) -> Condition:
    """Holds when the first is less, or earlier."""
    return Condition(LESS, left, right)


def misses_by_a_digit(left: Figure, right: Figure) -> Condition:
    """Holds when two long figures differ in one digit."""
    return Condition(ONE_DIGIT, left, right)


def one_digit_off(one: Decimal, other: Decimal) -> bool:
    """Whether two long figures differ in one digit: their difference is one digit and zeros."""
    long = max(len(_digits(one)), len(_digits(other))) >= ENOUGH_DIGITS
    return long and one != other and len(_digits(one - other)) == 1


def _digits(value: Decimal) -> str:
    """The digits of a number between its first and its last that is not 0."""
    return f"{abs(value):f}".replace(".", "").strip("0") or "0"
