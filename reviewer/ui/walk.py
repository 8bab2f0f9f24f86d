"""The order in which findings come to the reviewer's eyes: exceptions by severity and page, then what is open."""

from collections.abc import Sequence

from reviewer.core.check import Outcome, Severity
from reviewer.core.checker import Finding
from reviewer.core.review import Review

TO_SETTLE = (Outcome.EXCEPTION, Outcome.OPEN)
_SEVERITIES = tuple(Severity)


def page_of(review: Review, finding: Finding) -> int:
    """The page that a finding is first seen on, 0 when it rests on nothing that is printed."""
    stated = finding.stated.rests_on() if finding.stated is not None else ()
    for key in (*stated, *finding.evidence):
        if key in review.readings and key.filing == finding.filing:
            return review.readings[key].provenance.page
    return 0


def to_settle(review: Review, findings: Sequence[Finding]) -> list[Finding]:
    """Exceptions by severity, then filing and page; after them what is open."""
    filings = {filing: place for place, filing in enumerate(review.filings)}

    def rank(finding: Finding) -> tuple[int, int, int, int]:
        outcome, severity = TO_SETTLE.index(finding.outcome), _SEVERITIES.index(finding.check.severity)
        return outcome, severity, filings.get(finding.filing, 0), page_of(review, finding)

    return sorted((finding for finding in findings if finding.outcome in TO_SETTLE), key=rank)


def step(order: Sequence[str], here: str, last: int, by: int) -> int | None:
    """The place to go to from the finding `here` (or, when it is settled, from its `last` place); None: nowhere."""
    if not order:
        return None
    if here in order:
        return (order.index(here) + by) % len(order)
    # What is settled leaves the list, and the next one has moved into its place.
    return (last if by > 0 else last - 1) % len(order)
