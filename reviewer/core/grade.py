"""How well a figure is known, in one word: from proved by its sums to guessed from pieces."""

from collections.abc import Iterable
from enum import StrEnum

from reviewer.core.check import Outcome, Side
from reviewer.core.checker import Finding
from reviewer.core.figure import Figure
from reviewer.core.reading import FieldKey
from reviewer.core.review import Review
from reviewer.core.working import summed

ENOUGH = 2
"""Independent checks that agree, from which on a figure is proved."""


class Grade(StrEnum):
    """From the surest to the least sure."""

    PROVED = "proved"
    CHECKED = "checked"
    SEEN = "seen"
    READ = "read"
    GUESSED = "guessed"


def grade_of(review: Review, key: FieldKey, reached: Iterable[Finding]) -> Grade:
    """The grade of what stands in a field; `reached` are the findings that rest on it."""
    reached = tuple(reached)
    witnesses = len(witnesses_of(key, reached))
    if witnesses and not _is_disputed(key, reached):
        return Grade.PROVED if witnesses >= ENOUGH else Grade.CHECKED
    if review.confirmation(key) is not None or review.correction(key) is not None:
        return Grade.SEEN
    reading = review.readings[key]
    plain = reading.provenance.is_plain and not reading.doubt
    return Grade.READ if plain else Grade.GUESSED


def witnesses_of(key: FieldKey, reached: Iterable[Finding]) -> list[Finding]:
    """The findings that would not agree if the field were wrong, one for each set of other figures they rest on.

    A rounded percentage says nothing of the last digits of the figures it is worked out from, and a limit little.
    """
    found: dict[frozenset[FieldKey], Finding] = {}
    for finding in reached:
        others = frozenset(summed(finding) - {key})
        agrees = finding.outcome is Outcome.AGREES and finding.verdict.relation == "="
        if agrees and others and key in summed(finding) and (_is_exact(finding) or _states(finding, key)):
            found.setdefault(others, finding)
    return list(found.values())


def _is_disputed(key: FieldKey, reached: Iterable[Finding]) -> bool:
    return any(finding.outcome is Outcome.EXCEPTION and _states(finding, key) for finding in reached)


def _states(finding: Finding, key: FieldKey) -> bool:
    return finding.stated is not None and key in finding.stated.rests_on()


def _is_exact(finding: Finding) -> bool:
    return not finding.tolerance and not any(map(_is_rounded, (finding.stated, finding.computed)))


def _is_rounded(side: Side | None) -> bool:
    if not isinstance(side, Figure):
        return False
    return side.operation == "round" or any(map(_is_rounded, side.operands))
