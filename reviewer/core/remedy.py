"""Remedies for findings about the structure of a table, each tried on all checks it reaches before it is offered."""

from collections.abc import Iterator
from dataclasses import dataclass

from reviewer.core.check import Outcome
from reviewer.core.checker import Checker, Finding
from reviewer.core.restructure import Remedy, Restructuring

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
    with checker.review.supposing_restructured(what):
        for before in reached.values():
            after = checker.supposed(before.id).outcome
            if before.outcome in UNSETTLED and after is Outcome.AGREES:
                clears.append(before.id)
            if before.outcome not in UNSETTLED and after in UNSETTLED:
                breaks.append(before.id)
    return Trial(tuple(clears), tuple(breaks))


def _proposed(checker: Checker, finding: Finding) -> Iterator[tuple[Remedy, bool]]:
    """The remedies of the finding itself, then those of others that would move one of its figures."""
    if finding.outcome is Outcome.EXCEPTION:
        yield from ((remedy, True) for remedy in finding.verdict.remedies)
        evidence = set(finding.evidence)
        for other in checker.findings.values():
            if other.outcome is Outcome.EXCEPTION and other.filing == finding.filing and other.id != finding.id:
                fitting = (one for one in other.verdict.remedies if not evidence.isdisjoint(one.restructuring.reach()))
                yield from ((remedy, False) for remedy in fitting)
