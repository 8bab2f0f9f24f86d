"""What would settle a failing check: a table put right, or one slip in one figure; to be chosen, never applied."""

from collections.abc import Iterator
from dataclasses import dataclass

from reviewer.core.check import Outcome
from reviewer.core.checker import Checker
from reviewer.core.edits import standing_text
from reviewer.core.reading import FieldKey
from reviewer.core.remedy import remedies
from reviewer.core.repair import Offer, offers_in_steps
from reviewer.core.restructure import Remedy


@dataclass(frozen=True, slots=True)
class Hint:
    """One thing to do. It is an edit of a figure (`offer`, which stood as `before`) or of a table (`remedy`).

    `finding` is the finding it is about. `sentence` says what it clears and breaks.
    """

    finding: str
    sentence: str
    offer: Offer | None = None
    remedy: Remedy | None = None
    before: str = ""


def hints(checker: Checker, found: str, key: FieldKey | None = None) -> tuple[Hint, ...]:
    """The hints for a finding, or for the exceptions about a field when `found` is ""."""
    return tuple(hint for hint in hints_in_steps(checker, found, key) if hint is not None)


def hints_in_steps(checker: Checker, found: str, key: FieldKey | None = None) -> Iterator[Hint | None]:
    """The same, with a None for every edit that was tried, so that a window can paint in between."""
    asked = _asked(checker, found, key)
    told: set[str] = set()
    for one in asked:
        for remedy in remedies(checker, checker.findings[one]):
            if remedy.sentence not in told:
                told.add(remedy.sentence)
                yield Hint(one, remedy.sentence, remedy=remedy)
        yield None
    # A table under the wrong headings fails in many figures: they are not wrong one by one.
    if asked and not told:
        for offers in offers_in_steps(checker, asked):
            yield None
            for offer in offers or ():
                yield Hint(asked[0], offer.sentence, offer=offer, before=standing_text(checker.review, offer.key))


def _asked(checker: Checker, found: str, key: FieldKey | None) -> tuple[str, ...]:
    """The exceptions asked about."""
    if found:
        known = checker.findings.get(found)
        return (found,) if known is not None and known.outcome is Outcome.EXCEPTION else ()
    reached = checker.reached_by(key) if key is not None else []
    return tuple(finding.id for finding in reached if finding.outcome is Outcome.EXCEPTION)
