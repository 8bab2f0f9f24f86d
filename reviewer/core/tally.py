"""How a filing stands: its findings, blind figures and numbers counted, and the state that follows by rule."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from reviewer.core.check import Outcome, Severity
from reviewer.core.checker import Checker, Finding
from reviewer.core.review import Review, Wrong


class FilingState(StrEnum):
    """What has become of a filing. Only rules move it, never a button."""

    LOADING = "loading"
    CHECKING = "checking"
    NEEDS_ATTENTION = "needs attention"
    CHECKED = "checked"
    NOT_CHECKED = "nothing to check"
    PASSWORD = "password needed"
    FAILED = "failed to open"
    LOCKED = "locked by another session"
    SOURCE_CHANGED = "source changed on disk"
    SIGNED_PREPARED = "signed (prepared)"
    SIGNED_REVIEWED = "signed (reviewed)"
    SIGNED_CHANGED = "signed, then changed"
    EXPORTED = "exported"


SIGNABLE = (FilingState.CHECKED, FilingState.NOT_CHECKED)
"""States that a filing can be signed in."""


@dataclass(frozen=True, slots=True)
class Left:
    """What the reviewer's eyes still owe a filing.

    `unguarded` are figures with blind digits that nobody has seen, `unaccounted` of `numbers` on its pages belong to
    nothing; `working` while this is still being worked out.
    """

    unguarded: int = 0
    unaccounted: int = 0
    numbers: int = 0
    working: bool = False


def is_worth_knowing(finding: Finding) -> bool:
    """What a reviewer would want to know and is no failure: it is told, and stands in nobody's way."""
    return finding.outcome is Outcome.EXCEPTION and finding.check.severity is Severity.NOTE


@dataclass(frozen=True, slots=True)
class Tally:
    """How many findings of each outcome, how many misprints stand, what is left to see, how many pages are lost."""

    exceptions: int = 0
    worth_knowing: int = 0
    open: int = 0
    agree: int = 0
    explained: int = 0
    not_applicable: int = 0
    misprints: int = 0
    left: Left = Left()
    lost: int = 0

    @property
    def checks(self) -> int:
        """All findings that say something about this filing."""
        return self.exceptions + self.worth_knowing + self.open + self.agree + self.explained

    @property
    def state(self) -> FilingState:
        """Checked when no exception is unexplained, no blind figure unseen, no number unaccounted and no page lost.

        Open findings are counted, and do not stand in the way.
        """
        if self.lost:
            return FilingState.NEEDS_ATTENTION
        if not self.checks:
            return FilingState.NOT_CHECKED
        if self.exceptions or self.left.unguarded or self.left.unaccounted:
            return FilingState.NEEDS_ATTENTION
        return FilingState.CHECKING if self.left.working else FilingState.CHECKED


def tally_of(review: Review, findings: Iterable[Finding], filing: str, left: Left) -> Tally:
    """The counts for one filing; `left` is worked out elsewhere, as it takes a while."""
    own = [finding for finding in findings if finding.filing == filing]
    counts = Counter(finding.outcome for finding in own)
    return tally_of_counts(review, counts, sum(map(is_worth_knowing, own)), filing, left)


def tally_now(review: Review, checker: Checker, filing: str) -> Tally:
    """The same, nothing being left to see, from what the checker has counted: most findings are not looked at."""
    noted = sum(map(is_worth_knowing, checker.with_outcome(Outcome.EXCEPTION, filing=filing)))
    return tally_of_counts(review, checker.count(filing), noted, filing, Left())


def tally_of_counts(review: Review, counts: Mapping[Outcome, int], noted: int, filing: str, left: Left) -> Tally:
    """The same where the findings are counted: so many of each outcome, of the exceptions so many worth knowing."""
    own = (made for key, made in review.corrections.items() if key.filing == filing)
    misprints = sum(made.wrong is Wrong.MISPRINT for made in own)
    return Tally(
        counts[Outcome.EXCEPTION] - noted, noted, counts[Outcome.OPEN], counts[Outcome.AGREES],
        counts[Outcome.EXPLAINED], counts[Outcome.NOT_APPLICABLE], misprints,
        left, len(review.filings[filing].lost) if filing in review.filings else 0,
    )  # fmt: skip
