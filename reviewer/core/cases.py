"""Rules that choose what to compare: cases in their order, of which the first that holds is the verdict.

What a rule chooses otherwise, in a line of its own code, a workbook can only find changed, and leave open.
"""

from dataclasses import replace

from reviewer.core.errors import NotStatedError
from reviewer.core.figure import Figure
from reviewer.core.verdict import EQUAL, LESS, ONE_DIGIT, Case, Condition, Side, Verdict


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


__all__ = ["Case", "Condition", "equal", "first_of", "less", "misses_by_a_digit"]
