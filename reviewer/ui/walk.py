"""What comes to the reviewer's eyes, and in which order: the lines of the queue, and the way F8 goes through them."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from enum import StrEnum
from itertools import repeat
from operator import is_
from typing import Generic, NamedTuple, TypeVar

from reviewer.core.check import Outcome, Severity
from reviewer.core.checker import Finding
from reviewer.core.reading import FieldKey, Reading
from reviewer.core.review import Review
from reviewer.core.tally import is_worth_knowing
from reviewer.ui.document import Document

TO_SETTLE = (Outcome.EXCEPTION, Outcome.OPEN)
_SEVERITIES = tuple(Severity)
T = TypeVar("T")
Made = TypeVar("Made")


class Section(StrEnum):
    """The parts of the queue, as they stand in it."""

    STRUCTURE = "Structure"
    EXCEPTIONS = "Exceptions"
    NOTES = "Worth knowing"
    OPEN = "Open"
    UNGUARDED = "Unguarded"
    UNACCOUNTED = "Unaccounted"
    CONFIRMED = "Confirmed"
    DISMISSED = "Dismissed"


WALKED = (
    Section.STRUCTURE, Section.EXCEPTIONS, Section.UNGUARDED, Section.UNACCOUNTED, Section.NOTES, Section.OPEN,
)  # fmt: skip
"""The order in which F8 goes through them: what can be settled comes before what waits for another filing."""


OF_FINDINGS = (Section.STRUCTURE, Section.EXCEPTIONS, Section.NOTES, Section.OPEN)


class Item(NamedTuple):
    """One line of the queue. `subject` is a finding's id, the address of a field, or the name of a number."""

    section: Section
    filing: str
    subject: str

    @property
    def key(self) -> FieldKey | None:
        """The field it is about; None for a finding or a number."""
        return FieldKey.parse(self.subject) if self.section in (Section.UNGUARDED, Section.CONFIRMED) else None

    @property
    def finding(self) -> str:
        """The id of the finding it is about; "" for a field or a number."""
        return self.subject if self.section in OF_FINDINGS else ""

    @property
    def number(self) -> str:
        """The name of the number it is about ("p3:17"); "" for a finding or a field."""
        return self.subject if self.section in (Section.UNACCOUNTED, Section.DISMISSED) else ""


class QueueLines:
    """Everything that stands in the queue, by section and in order.

    Asked several times an action. A report has thousands of numbers that belong to nothing: their lines are kept as
    long as the numbers are the same.
    """

    def __init__(self) -> None:
        self._kept: dict[tuple[Section, str], tuple[Sequence[object], list[Item]]] = {}
        self._settling = _Kept[Finding, dict[Section, list[Item]]](_by_section)
        self._confirmed = _Kept[Reading, list[Item]](_confirmed_items)

    def of(self, document: Document) -> dict[Section, list[Item]]:
        """The lines as the review is now."""
        left, review = document.left, document.review
        settling = self._settling.of(document, document.checker.with_outcome(*TO_SETTLE))
        found = {section: list(settling.get(section, ())) for section in Section}
        self._kept = {place: kept for place, kept in self._kept.items() if place[1] in review.filings}
        for filing in review.filings:
            unseen = left.unguarded(filing)
            found[Section.UNGUARDED] += self._of(
                Section.UNGUARDED, filing, unseen, lambda keys: map(str, _in_order(review, keys))
            )
            for section, tokens in (
                (Section.UNACCOUNTED, left.unaccounted(filing)),
                (Section.DISMISSED, left.dismissed(filing)),
            ):
                found[section] += self._of(section, filing, tokens, lambda tokens: (token.id for token in tokens))
        known = map(review.readings.get, review.confirmed())
        confirmed = [reading for reading in known if reading is not None]
        found[Section.CONFIRMED] = list(self._confirmed.of(document, confirmed))
        return found

    def _of(
        self, section: Section, filing: str, what: Sequence[T], names: Callable[[Sequence[T]], Iterable[str]]
    ) -> list[Item]:
        known, items = self._kept.get((section, filing), ((), []))
        # The same object, not only an equal one: to compare thousands would take as long as to make them.
        if known is not what:
            # Thousands of lines: Python is asked for as little as can be for each.
            items = list(map(Item._make, zip(repeat(section), repeat(filing), names(what), strict=False)))
            self._kept[section, filing] = what, items
        return items


class _Kept(Generic[T, Made]):
    """What was made of some things, kept as long as they are the very same ones, in filings in the same order."""

    def __init__(self, make: Callable[[Document, list[T]], Made]) -> None:
        self._make = make
        self._things: list[T] = []
        self._filings: list[str] = []
        self._made: Made | None = None

    def of(self, document: Document, things: list[T]) -> Made:
        """What is made of them."""
        filings = list(document.review.filings)
        same = len(things) == len(self._things) and all(map(is_, things, self._things))
        if self._made is None or not same or self._filings != filings:
            self._things, self._filings = things, filings
            self._made = self._make(document, things)
        return self._made


def _by_section(document: Document, findings: list[Finding]) -> dict[Section, list[Item]]:
    found: dict[Section, list[Item]] = {}
    for finding in to_settle(document.review, findings, document.checker.page_of):
        section = _section_of(finding)
        found.setdefault(section, []).append(Item(section, finding.filing, finding.id))
    return found


def _confirmed_items(document: Document, readings: list[Reading]) -> list[Item]:
    keys = _in_order(document.review, (reading.key for reading in readings))
    return [Item(Section.CONFIRMED, key.filing, str(key)) for key in keys]


def to_settle(review: Review, findings: Iterable[Finding], page: Callable[[Finding], int]) -> list[Finding]:
    """Exceptions by severity, then filing and `page`, on which each is first seen; after them what is open."""
    filings = {filing: place for place, filing in enumerate(review.filings)}

    def rank(finding: Finding) -> tuple[int, int, int, int]:
        outcome, severity = TO_SETTLE.index(finding.outcome), _SEVERITIES.index(finding.check.severity)
        return outcome, severity, filings.get(finding.filing, 0), page(finding)

    return sorted((finding for finding in findings if finding.outcome in TO_SETTLE), key=rank)


def step(order: Sequence[object], here: object, last: int, by: int) -> int | None:
    """The place to go to from `here` (or, when that is settled, from its `last` place); None: nowhere."""
    if not order:
        return None
    if here in order:
        return (order.index(here) + by) % len(order)
    # What is settled leaves the list, and the next one has moved into its place.
    return (last if by > 0 else last - 1) % len(order)


def _section_of(finding: Finding) -> Section:
    if finding.outcome is Outcome.OPEN:
        return Section.OPEN
    # One action puts the table right, and with it every exception that its figures raise.
    if finding.verdict.remedies:
        return Section.STRUCTURE
    return Section.NOTES if is_worth_knowing(finding) else Section.EXCEPTIONS


def _in_order(review: Review, keys: Iterable[FieldKey]) -> Iterator[FieldKey]:
    """By filing, page and height on the page."""
    filings = {filing: place for place, filing in enumerate(review.filings)}

    def place(key: FieldKey) -> tuple[int, int, float, float]:
        provenance = review.readings[key].provenance
        x, y = provenance.boxes[0].middle if provenance.boxes else (0.0, 0.0)
        return filings.get(key.filing, 0), provenance.page, y, x

    return iter(sorted((key for key in keys if key in review.readings), key=place))
