"""The words of an issuer's history: for each class of shares its filings in time order, and what ties each to others.

Nothing is worked out here that a check works out: a link is a finding that looked at two filings, or that is open for
want of the other one.
"""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cached_property

from reviewer.core.check import Outcome
from reviewer.core.checker import Finding
from reviewer.core.kinds import MONTHLY, NEXT_DAY, POLL
from reviewer.core.reading import FieldKey
from reviewer.core.records import class_in_words, words
from reviewer.core.shown import shown

KINDS = {MONTHLY: "Monthly return", NEXT_DAY: "Next day return", POLL: "Poll results"}
# The ticks of checks that may look at two filings.
TYING = frozenset({"PY", "CF", "S"})
ISSUED = "issued shares"
NAMED = {"facts": "issuer", "class_of_shares": "stock code", "poll_notes": "shares in issue"}
WORST = (Outcome.EXCEPTION, Outcome.OPEN, Outcome.EXPLAINED, Outcome.AGREES)


@dataclass(frozen=True, slots=True)
class Box:
    """One filing in the history of a class: what it covers and the balance it closes with (None: not stated)."""

    filing: str
    kind: str
    name: str
    covers: date | None
    balance: Decimal | None
    key: FieldKey | None
    revised: bool = False
    twin: str = ""


@dataclass(frozen=True, slots=True)
class Link:
    """What ties a filing to an earlier one (`before`, "" when that is not open): a finding, in one sentence."""

    found: Finding
    before: str
    after: str

    @property
    def finding(self) -> str:
        """The id of the finding."""
        return self.found.id

    @property
    def outcome(self) -> Outcome:
        """What became of it."""
        return self.found.outcome

    @property
    def what(self) -> str:
        """What it is about, in words: the table and the number of the row; the rule where it is the whole filing."""
        table, _, row = self.found.subject.partition("/")[2].partition("/")
        number = row.partition("#")[2]
        return f"{NAMED.get(table) or words(table)} {number}".strip() or self.found.check.code

    @property
    def sentence(self) -> str:
        """What ties them, with both figures where there are two; for an open link what it waits for."""
        finding = self.found
        if finding.outcome is Outcome.OPEN:
            return f"{finding.check.sentence} Open: {finding.why_open}."
        stated, computed = shown(finding.stated), shown(finding.computed)
        sides = f" {stated} = {computed}." if finding.outcome is Outcome.AGREES else f" {stated} is not {computed}."
        told = "; ".join(filter(None, ((finding.explanation or finding.verdict.why).strip(), *finding.assumed)))
        why = f" {told[:1].upper()}{told[1:].rstrip('.')}." if told else ""
        return f"{finding.check.sentence}{sides if computed else ''}{why}"


@dataclass(frozen=True)
class Joint:
    """All links that lead into one filing of a ribbon."""

    after: str
    links: tuple[Link, ...]

    @cached_property
    def outcome(self) -> Outcome:
        """The worst of its links; not applicable when there is none."""
        found = {link.outcome for link in self.links}
        return next((outcome for outcome in WORST if outcome in found), Outcome.NOT_APPLICABLE)

    @cached_property
    def worst(self) -> Link | None:
        """The link that says most: the first of the worst, issued shares before all others."""
        found = [link for link in self.links if link.outcome is self.outcome]
        return min(found, key=lambda link: link.what != ISSUED, default=None)


@dataclass(frozen=True, slots=True)
class Step:
    """A balance from a day on, what it changed by, and why."""

    day: date
    balance: Decimal
    change: Decimal
    label: str
    filing: str


@dataclass(frozen=True)
class Ribbon:
    """The history of one class of shares of one issuer; joint n leads into box n."""

    issuer: str
    group: str
    boxes: tuple[Box, ...]
    joints: tuple[Joint, ...]
    steps: tuple[Step, ...]

    @property
    def label(self) -> str:
        """The class of shares in words."""
        return class_in_words(self.group)

    @cached_property
    def places(self) -> dict[str, int]:
        """The number of each filing's box."""
        return {box.filing: number for number, box in enumerate(self.boxes)}

    @cached_property
    def is_tied(self) -> bool:
        """Whether any link has both its ends."""
        return any(link.before for joint in self.joints for link in joint.links)
