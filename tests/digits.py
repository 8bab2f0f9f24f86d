"""Every digit of every figure changed into every other, one at a time: which changes some check would notice."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal

from reviewer.core.check import Outcome
from reviewer.core.checker import Checker, Finding
from reviewer.core.edits import one_digit_off, standing_text
from reviewer.core.figure import Figure
from reviewer.core.reading import FieldKey
from reviewer.core.repair import UNSETTLED
from reviewer.core.supposing import supposing

LONG = 5
"""Digits from which on a figure counts as long."""


@dataclass
class Digits:
    """Long figures, those that some exact sum covers, the changes made to these, and the ones that went unnoticed."""

    figures: int = 0
    covered: int = 0
    changes: int = 0
    unseen: list[tuple[FieldKey, str]] = field(default_factory=list)

    def add(self, checker: Checker, key: FieldKey, every: int = 1) -> None:
        """One more figure: every change of a digit, or every so many-th."""
        self.figures += 1
        if not is_covered(checker, key):
            return
        self.covered += 1
        watching = [one.id for one in checker.reached_by(key) if one.outcome not in UNSETTLED]
        text = standing_text(checker.review, key)
        for place, _, other in list(one_digit_off(text))[::every]:
            changed = text[:place] + other + text[place + 1 :]
            self.changes += 1
            with supposing(checker.review, key, changed):
                if not any(checker.supposed(one).outcome in UNSETTLED for one in watching):
                    self.unseen.append((key, changed))

    def join(self, other: "Digits") -> None:
        """Those of another filing as well."""
        self.figures += other.figures
        self.covered += other.covered
        self.changes += other.changes
        self.unseen += other.unseen


def long_figures(checker: Checker) -> Iterator[FieldKey]:
    """The fields with a figure of at least so many digits."""
    for key, reading in checker.review.readings.items():
        if isinstance(reading.value, Decimal) and sum(letter.isdecimal() for letter in reading.printed) >= LONG:
            yield key


def is_covered(checker: Checker, key: FieldKey) -> bool:
    """Whether some sum with the figure comes out to the last digit, or to the last one printed of this figure."""
    return any(key in _held(one) for one in checker.reached_by(key) if one.outcome is Outcome.AGREES)


def _held(finding: Finding) -> tuple[FieldKey, ...]:
    """The figures that a sum holds to their last digit."""
    stated, computed = finding.stated, finding.computed
    if finding.verdict.relation != "=" or not (isinstance(stated, Figure) and isinstance(computed, Figure)):
        return ()
    if not finding.tolerance:
        return (*stated.rests_on(), *computed.rests_on())
    # A rounded figure of the filing is held to its last decimal by half a unit of it, and not by more.
    is_own = stated.operation == "field" and 2 * finding.tolerance <= Decimal(1).scaleb(-stated.decimals)
    return stated.rests_on() if is_own else ()
