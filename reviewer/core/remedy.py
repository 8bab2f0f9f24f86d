"""Remedies for findings about the structure of a table, each tried on all checks it reaches before it is offered."""

from collections.abc import Iterator
from dataclasses import dataclass

from reviewer.core.changed_tables import supposing_restructured
from reviewer.core.check import Outcome, Severity
from reviewer.core.checker import Checker, Finding
from reviewer.core.edits import cut_alike
from reviewer.core.figure import Figure
from reviewer.core.reading import FieldKey
from reviewer.core.restructure import Remedy, Restructuring
from reviewer.core.review import Review

UNSETTLED = (Outcome.EXCEPTION, Outcome.OPEN)


@dataclass(frozen=True, slots=True)
class Trial:
    """What a restructuring would do: the findings that would agree, and those that would not any more."""

    clears: tuple[str, ...]
    breaks: tuple[str, ...]


def remedies(checker: Checker, finding: Finding) -> tuple[Remedy, ...]:
    """What would put right the structure that a finding complains of, or another of its filing that shares its figures.

    Each clears something and breaks nothing; its sentence says how much. () when there is none. Not applied here: the
    text of its restructuring is what Action.RESTRUCTURE takes.
    """
    found = {}
    for remedy, own in _proposed(checker, finding):
        done = trial(checker, remedy.restructuring)
        if done.clears and not done.breaks and (own or finding.id in done.clears):
            count = len(done.clears)
            says = f"{remedy.sentence} (clears {count} {'check' if count == 1 else 'checks'}, breaks 0)"
            found[remedy.restructuring] = Remedy(says, remedy.restructuring)
    return tuple(found.values())


def trial(checker: Checker, what: Restructuring) -> Trial:
    """Every finding that the moved figures reach, with the restructuring supposed."""
    reached = {finding.id: finding for key in what.reach() for finding in checker.reached_by(key)}
    clears, breaks = [], []
    with supposing_restructured(checker.review, what):
        for before in reached.values():
            after = checker.supposed(before.id).outcome
            if before.outcome in UNSETTLED and after is Outcome.AGREES:
                clears.append(before.id)
            # A note is worth knowing: figures that are in their right places may well bring one up.
            if before.outcome not in UNSETTLED and after in UNSETTLED and before.check.severity is not Severity.NOTE:
                breaks.append(before.id)
    return Trial(tuple(clears), tuple(breaks))


def _proposed(checker: Checker, finding: Finding) -> Iterator[tuple[Remedy, bool]]:
    """The remedies of the finding itself, then those of others that would move one of its figures."""
    if finding.outcome is Outcome.EXCEPTION:
        yield from ((remedy, True) for remedy in finding.verdict.remedies)
        if not finding.verdict.remedies:
            yield from ((remedy, True) for remedy in _by_trial(checker, finding))
        evidence = set(finding.evidence)
        for other in checker.findings.values():
            if other.outcome is Outcome.EXCEPTION and other.filing == finding.filing and other.id != finding.id:
                fitting = (one for one in other.verdict.remedies if not evidence.isdisjoint(one.restructuring.reach()))
                yield from ((remedy, False) for remedy in fitting)


def _by_trial(checker: Checker, finding: Finding) -> Iterator[Remedy]:
    """The one whole of all that fit the pieces of a figure which every check that looks at it agrees with."""
    review = checker.review
    cut = [key for key in finding.evidence if key in review.readings and review.readings[key].fragments]
    for key in (key for key in cut if review.correction(key) is None and len(review.readings[key].candidates) > 1):
        tried = [_whole(review, key, text) for text in review.readings[key].candidates]
        fitting = [remedy for remedy in tried if _agree(checker, key, remedy.restructuring)]
        if len(fitting) == 1:
            yield fitting[0]


def _whole(review: Review, key: FieldKey, text: str) -> Remedy:
    """The pieces read as one whole, here and wherever the row is cut into the same ones."""
    keys = (key, *cut_alike(review, key))
    return Remedy(f"put the pieces together as {text}", Restructuring(wholes=tuple((one, text) for one in keys)))


def _agree(checker: Checker, key: FieldKey, what: Restructuring) -> bool:
    """Whether some sum with the figure agrees, and none objects."""
    sums = [finding for finding in checker.reached_by(key) if _is_sum(finding)]
    with supposing_restructured(checker.review, what):
        after = [checker.supposed(finding.id).outcome for finding in sums]
    return Outcome.AGREES in after and Outcome.EXCEPTION not in after


def _is_sum(finding: Finding) -> bool:
    sides = (finding.stated, finding.computed)
    return finding.verdict.relation == "=" and all(isinstance(side, Figure) for side in sides)
