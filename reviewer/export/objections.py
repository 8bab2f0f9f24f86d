"""Which checks of a corrected field objected before its correction, and which object now."""

from collections.abc import Iterable

from reviewer.core.check import Outcome
from reviewer.core.checker import Checker, Finding
from reviewer.core.supposing import supposing_withdrawn
from reviewer.export.paper import Paper

NONE = "none"
_OBJECTS = (Outcome.EXCEPTION, Outcome.EXPLAINED)


def objections_of(paper: Paper) -> dict[int, tuple[str, str]]:
    """For each correction that stands, by the number of its entry: the rules that objected before, and that do now.

    Before is what the checks of the field say with this one correction supposed away and all others standing.
    """
    corrected = [(key, done.entry.number) for key, done in paper.review.corrected() if key in paper.review.readings]
    if not corrected:
        return {}
    review = paper.review.copy()
    checker = Checker(review, tuple(dict.fromkeys(finding.check for finding in paper.findings)))
    checker.run()
    told = {}
    for key, number in corrected:
        now = checker.reached_by(key)
        with supposing_withdrawn(review, key):
            before = [checker.supposed(finding.id) for finding in now]
        told[number] = (_rules(before), _rules(now))
    return told


def _rules(findings: Iterable[Finding]) -> str:
    objecting = (finding.check.code for finding in findings if finding.outcome in _OBJECTS)
    return ", ".join(dict.fromkeys(objecting)) or NONE
