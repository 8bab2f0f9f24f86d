"""The history of an issuer: for each class of shares its filings in time order, and what ties each to those before.

Nothing is worked out here that a check works out: a link is a finding that looked at two filings, or that is open for
want of the other one.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cached_property

from reviewer.core.check import Outcome
from reviewer.core.checker import Finding
from reviewer.core.directory import MONTHLY, NEXT_DAY, Directory, Identity
from reviewer.core.events import is_uncancelled
from reviewer.core.printed import print_number
from reviewer.core.printed_dates import print_date
from reviewer.core.reading import FieldKey
from reviewer.core.records import words
from reviewer.core.review import Review
from reviewer.core.shown import shown

POLL = "poll_results"
KINDS = {MONTHLY: "Monthly return", NEXT_DAY: "Next day return", POLL: "Poll results"}
# The ticks of checks that may look at two filings, and the rules whose want of one leaves the history open there.
TYING = frozenset({"PY", "CF", "S"})
WAITING = frozenset({"MR20", "MR21", "MR22", "MR23", "ND6", "ND16", "ND17", "PR16"})
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

    finding: str
    before: str
    after: str
    outcome: Outcome
    what: str
    sentence: str


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


@dataclass(frozen=True, slots=True)
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
        return self.group.replace("-", " ")

    @property
    def is_tied(self) -> bool:
        """Whether any link has both its ends."""
        return any(link.before for joint in self.joints for link in joint.links)


def history_of(review: Review, findings: Iterable[Finding]) -> tuple[Ribbon, ...]:
    """One ribbon for each issuer and class of shares, in the order in which they were opened."""
    return tuple(_Historian(review, findings).ribbons())


class _Historian:
    def __init__(self, review: Review, findings: Iterable[Finding]) -> None:
        self._review, self._directory = review, Directory(review)
        self._told = {id: self._as_told(id) for id in review.filings}
        self._groups = _groups(review)
        self._findings = [finding for finding in findings if finding.filing in review.filings]

    def ribbons(self) -> Iterator[Ribbon]:
        """All ribbons."""
        for issuer in self._issuers():
            entries = sorted((one for one in issuer if self._is_told(one)), key=lambda one: one.lateness)
            links = list(self._links({one.filing.id for one in issuer}))
            for group in dict.fromkeys(group for one in entries for group in self._groups[one.filing.id]):
                yield self._ribbon(self._name(entries), group, entries, links)

    def _ribbon(self, issuer: str, group: str, entries: list[Identity], links: list[tuple[str, Link]]) -> Ribbon:
        boxes = tuple(box for entry in entries for box in self._box(entry, group))
        shown_here = {box.filing for box in boxes}
        own = [link for of, link in links if _is_of(of, group) and link.before in {*shown_here, ""}]
        joints = tuple(Joint(box.filing, tuple(link for link in own if link.after == box.filing)) for box in boxes)
        return Ribbon(issuer, group, boxes, joints, tuple(_steps(self._review, group, boxes)))

    def _box(self, entry: Identity, group: str) -> Iterator[Box]:
        id, kind = entry.filing.id, entry.filing.kind
        if kind == POLL:
            rows = [row for row in ("", *_poll_rows(self._review, id)) if _is_of(row, group)]
            keys = [FieldKey(id, "poll_notes", row, "shares_in_issue") for row in reversed(rows)]
        else:
            keys = [FieldKey(id, "issued_shares", group, "closing_balance")]
        key = next((key for key in keys if key in self._review.readings), None)
        if key is None:
            return
        stands = self._review.stands(key)
        twin = self._directory.twin(id)
        versions = self._directory.versions(id)
        yield Box(
            id, kind, _called(entry), entry.covers, stands if isinstance(stands, Decimal) else None, key,
            versions[0] is not entry, twin.filing.id if twin else "",
        )  # fmt: skip

    def _links(self, filings: set[str]) -> Iterator[tuple[str, Link]]:
        """The links among the filings of an issuer, each with the class it belongs to ("" for all)."""
        for finding in self._findings:
            if finding.filing not in filings or finding.check.tick not in TYING:
                continue
            if finding.outcome is Outcome.OPEN and self._told[finding.filing] != finding.filing:
                # A second language need not have the whole history.
                continue
            before = self._before(finding)
            if before or self._waits(finding):
                after = self._told[finding.filing]
                yield (
                    _group_of(finding),
                    Link(finding.id, before, after, finding.outcome, what_of(finding), self._sentence(finding)),
                )

    def _before(self, finding: Finding) -> str:
        """The other end: of several filings the last one before."""
        own = self._directory.entries[finding.filing]
        # A name that is held against all other filings ties it to none of them.
        against_all = finding.subject.endswith("/facts/") and len(_filings_of(finding)) > 2
        if finding.outcome is Outcome.NOT_APPLICABLE or against_all:
            return ""
        found = {id for id in _filings_of(finding) if id in self._told and self._told[id] != self._told[own.filing.id]}
        earlier = (entry for entry in map(self._directory.entries.__getitem__, found) if entry.lateness < own.lateness)
        last = max(earlier, key=lambda entry: entry.lateness, default=None)
        return self._told[last.filing.id] if last is not None else ""

    def _waits(self, finding: Finding) -> bool:
        """Whether it is open because the other filing is not there."""
        return finding.outcome is Outcome.OPEN and finding.check.code in WAITING

    def _sentence(self, finding: Finding) -> str:
        if finding.outcome is Outcome.OPEN:
            return f"{finding.check.sentence} Open: {finding.why_open}."
        stated, computed = shown(finding.stated), shown(finding.computed)
        sides = f" {stated} = {computed}." if finding.outcome is Outcome.AGREES else f" {stated} is not {computed}."
        told = (finding.explanation or finding.verdict.why).strip()
        why = f" {told[:1].upper()}{told[1:].rstrip('.')}." if told else ""
        return f"{finding.check.sentence}{sides if computed else ''}{why}"

    def _issuers(self) -> Iterator[list[Identity]]:
        """The filings of each issuer. One that shares a code with one and a name with another joins them."""
        left = dict(self._directory.entries)
        while left:
            found, reach = {}, [next(iter(left))]
            while reach:
                id = reach.pop()
                if id in left:
                    found[id] = left.pop(id)
                    reach += [one.filing.id for one in self._directory.related(id)]
            yield list(found.values())

    def _is_told(self, entry: Identity) -> bool:
        return self._told[entry.filing.id] == entry.filing.id

    def _as_told(self, id: str) -> str:
        """The filing that stands for it in the history: of two languages the English one."""
        twin = self._directory.twin(id)
        return twin.filing.id if twin is not None and twin.language == "en" else id

    def _name(self, entries: list[Identity]) -> str:
        for entry in entries:
            name = self._review.stands(FieldKey(entry.filing.id, "facts", "", "issuer"))
            if isinstance(name, str):
                return name
        return ""


def what_of(finding: Finding) -> str:
    """What a finding is about, in words: the table and the number of the row; the rule where it is the whole filing."""
    table, _, row = finding.subject.partition("/")[2].partition("/")
    number = row.partition("#")[2]
    return f"{NAMED.get(table) or words(table)} {number}".strip() or finding.check.code


def _filings_of(finding: Finding) -> set[str]:
    return {finding.filing, *(key.filing for key in finding.evidence)}


def _group_of(finding: Finding) -> str:
    row = finding.subject.partition("/")[2].partition("/")[2]
    return row.rpartition("@")[2].split("#")[0]


def _is_of(row: str, group: str) -> bool:
    """Whether a row belongs to a class: poll results name it by its letter only, and what has no row is of all."""
    return row in ("", group) or group.endswith(f"-{row.removeprefix('class-')}")


def _groups(review: Review) -> Mapping[str, tuple[str, ...]]:
    found: dict[str, dict[str, None]] = {id: {} for id in review.filings}
    for key in review.readings:
        if key.table == "issued_shares":
            found[key.filing][key.row] = None
    return {id: tuple(groups) for id, groups in found.items()}


def _poll_rows(review: Review, filing: str) -> list[str]:
    return [key.row for key in review.readings if key[:2] == (filing, "poll_notes") and key.field == "shares_in_issue"]


def _called(entry: Identity) -> str:
    if entry.covers is None:
        return entry.filing.name
    return f"{entry.covers:%b %Y}" if entry.filing.kind == MONTHLY else print_date(entry.covers)


def _steps(review: Review, group: str, boxes: tuple[Box, ...]) -> Iterator[Step]:
    balance: Decimal | None = None
    for box in boxes:
        if box.covers is None or box.balance is None:
            continue
        change = Decimal(0) if balance is None else box.balance - balance
        label = _why_moved(review, group, box, change) if change else ""
        yield Step(box.covers, box.balance, change, label, box.filing)
        balance = box.balance


def _why_moved(review: Review, group: str, box: Box, change: Decimal) -> str:
    """The events that the filing tells of, in its own words; only the change where they are not all of it."""
    table, number = ("changes", "number") if box.kind == NEXT_DAY else ("other_movements", "issued_movement")
    told, moved_by = [], Decimal(0)
    for key in review.readings:
        if key[:2] == (box.filing, table) and key.field == number and key.row.split("#")[0] == group:
            moved, event = review.stands(key), str(review.stands(key._replace(field="event")) or "Change")
            if isinstance(moved, Decimal) and moved and not is_uncancelled(event):
                told.append(f"{event} {_signed(moved)}")
                moved_by += moved
    return "; ".join(told) if moved_by == change else _signed(change)


def _signed(change: Decimal) -> str:
    return f"{'+' if change > 0 else '-'}{print_number(abs(change), 0)}"
