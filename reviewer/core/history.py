"""The history of every issuer whose filings are open, kept up to date: an edit remakes only what it reaches."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from decimal import Decimal
from typing import TypeVar

from reviewer.core.chain import TYING, Box, Joint, Link, Ribbon, Step
from reviewer.core.check import Outcome
from reviewer.core.checker import Finding
from reviewer.core.directory import Directory, Identity
from reviewer.core.events import is_uncancelled
from reviewer.core.kinds import MONTHLY, POLL
from reviewer.core.printed import print_number
from reviewer.core.printed_dates import print_date
from reviewer.core.reading import FieldKey
from reviewer.core.review import Review

# The rules whose want of another filing leaves the history open there.
WAITING = frozenset({"MR20", "MR21", "MR22", "MR23", "ND6", "ND16", "ND17", "PR16"})
# Where the balances of a ribbon are, and the events that move them: by table the number of shares.
BALANCES = frozenset({("issued_shares", "closing_balance"), ("poll_notes", "shares_in_issue")})
EVENTS = {"changes": "number", "other_movements": "issued_movement"}
READINGS, LINKS, RIBBONS = 2_000, 500, 20
"""So many of each are gone through before the window is looked at: small histories are drawn at once."""
Part = TypeVar("Part")


def history_of(review: Review, findings: Iterable[Finding], directory: Directory | None = None) -> tuple[Ribbon, ...]:
    """One ribbon for each issuer and class of shares, in the order in which they were opened."""
    return History(review, findings, directory).ribbons


class History:
    """The ribbons of a review. `directory` is that of its checker, where there is one.

    With `later` they are drawn by `draw`, so that a window can paint in between.
    """

    def __init__(
        self, review: Review, findings: Iterable[Finding], directory: Directory | None = None, *, later: bool = False
    ) -> None:
        self._review, self._directory = review, directory or Directory(review)
        self._findings = tuple(findings)
        self._told = {id: self._as_told(id) for id in review.filings}
        self._balances: dict[tuple[str, str], list[FieldKey]] = {}
        self._events: dict[tuple[str, str], list[FieldKey]] = {}
        self._groups: dict[str, tuple[str, ...]] = {}
        self._notes: dict[str, dict[str, int]] = {}
        self._order: dict[str, int] = {}
        # By filing and by the row that a link is about: there may be a thousand classes of shares.
        self._into: dict[str, dict[str, dict[str, Link]]] = {}
        self.ribbons: tuple[Ribbon, ...] = ()
        for _ in () if later else self.draw():
            pass

    def draw(self) -> Iterator[None]:
        """Draws it, and comes back now and then; the ribbons are there at the end."""
        yield from self._index_readings()
        for finding in self._findings:
            self._order[finding.id] = len(self._order)
            self._put(finding)
            if len(self._order) % LINKS == 0:
                yield
        ribbons: list[Ribbon] = []
        for ribbon in self._ribbons():
            ribbons.append(ribbon)
            if len(ribbons) % RIBBONS == 0:
                yield
        self.ribbons, self._findings = tuple(ribbons), ()

    def is_stale(self, changed: Iterable[FieldKey]) -> bool:
        """Whether one of these fields tells which filing is which, so that the history is to be drawn anew."""
        return any(key in self._directory.keys for key in changed)

    def renew(self, changed: Iterable[FieldKey], findings: Iterable[Finding]) -> list[int]:
        """Takes in corrected fields and the findings repeated for them; the numbers of the ribbons that changed."""
        keys = tuple(changed)
        after = {self._put(finding) for finding in findings if finding.filing in self._review.filings}
        moved = {key.filing for key in keys if (key.table, key.field) in BALANCES or key.table in EVENTS}
        ribbons, found = list(self.ribbons), []
        for number, ribbon in enumerate(ribbons):
            ribbons[number] = self._renewed(ribbon, after, moved)
            if ribbons[number] is not ribbon:
                found.append(number)
        self.ribbons = tuple(ribbons)
        return found

    def _renewed(self, ribbon: Ribbon, after: set[str], moved: set[str]) -> Ribbon:
        here = ribbon.places
        joints = {here[id]: self._joint(id, ribbon) for id in after if id in here}
        if any(ribbon.joints[place] != joint for place, joint in joints.items()):
            ribbon = replace(ribbon, joints=_with(ribbon.joints, joints))
        boxes = {here[id]: self._rebalanced(ribbon.boxes[here[id]], ribbon.group) for id in moved if id in here}
        if boxes:
            whole = _with(ribbon.boxes, boxes)
            ribbon = replace(ribbon, boxes=whole, steps=tuple(self._steps(ribbon.group, whole, ribbon.steps, moved)))
        return ribbon

    def _index_readings(self) -> Iterator[None]:
        groups: dict[str, dict[str, None]] = {id: {} for id in self._review.filings}
        for place, key in enumerate(list(self._review.readings), 1):
            if place % READINGS == 0:
                yield
            if key.table == "issued_shares":
                groups[key.filing][key.row] = None
            if (key.table, key.field) in BALANCES:
                self._balances.setdefault((key.filing, key.row), []).append(key)
            elif EVENTS.get(key.table) == key.field:
                self._events.setdefault((key.filing, key.row.split("#")[0]), []).append(key)
        self._groups = {id: tuple(found) for id, found in groups.items()}
        for place, (filing, row) in enumerate(self._balances):
            if self._review.filings[filing].kind == POLL:
                self._notes.setdefault(filing, {})[row] = place

    def _ribbons(self) -> Iterator[Ribbon]:
        for issuer in self._issuers():
            entries = sorted((one for one in issuer if self._is_told(one)), key=lambda one: one.lateness)
            for group in dict.fromkeys(group for one in entries for group in self._groups[one.filing.id]):
                yield self._ribbon(self._name(entries), group, entries)

    def _ribbon(self, issuer: str, group: str, entries: list[Identity]) -> Ribbon:
        boxes = tuple(box for entry in entries for box in self._box(entry, group))
        bare = Ribbon(issuer, group, boxes, (), tuple(self._steps(group, boxes)))
        return replace(bare, joints=tuple(self._joint(box.filing, bare) for box in boxes))

    def _joint(self, filing: str, ribbon: Ribbon) -> Joint:
        into = self._into.get(filing, {})
        links = (link for row in _rows_of(ribbon.group) for link in into.get(row, {}).values())
        here = [link for link in links if not link.before or link.before in ribbon.places]
        return Joint(filing, tuple(sorted(here, key=lambda link: self._order.get(link.finding, 0))))

    def _box(self, entry: Identity, group: str) -> Iterator[Box]:
        id, kind = entry.filing.id, entry.filing.kind
        if kind == POLL:
            # That of the class says more than that of all shares, which comes first.
            notes = self._notes.get(id, {})
            rows = sorted(_rows_of(group) & notes.keys(), key=lambda row: (not row, notes[row]))
        else:
            rows = [group]
        keys = [key for row in rows for key in self._balances.get((id, row), ())]
        if not keys:
            return
        twin, versions = self._directory.twin(id), self._directory.versions(id)
        box = Box(
            id, kind, _called(entry), entry.covers, None, keys[0],
            versions[0] is not entry, twin.filing.id if twin else "",
        )  # fmt: skip
        yield self._rebalanced(box, group)

    def _rebalanced(self, box: Box, group: str) -> Box:
        stands = self._review.stands(box.key) if box.key is not None else None
        return replace(box, balance=stands if isinstance(stands, Decimal) else None)

    def _put(self, finding: Finding) -> str:
        """Keeps the link that a finding makes, or lets go of the one it made; the filing into which it leads."""
        if finding.check.tick not in TYING or finding.filing not in self._told:
            return ""
        after = self._told[finding.filing]
        links = self._into.setdefault(after, {}).setdefault(_group_of(finding), {})
        links.pop(finding.id, None)
        # A second language need not have the whole history.
        if finding.outcome is Outcome.OPEN and after != finding.filing:
            return after
        before = self._before(finding)
        if before or (finding.outcome is Outcome.OPEN and finding.check.code in WAITING):
            links[finding.id] = Link(finding, before, after)
        return after

    def _before(self, finding: Finding) -> str:
        """The other end: of several filings the last one before."""
        own = self._directory.entries[finding.filing]
        filings = {finding.filing, *(key.filing for key in finding.evidence)}
        # A name that is held against all other filings ties it to none of them.
        against_all = finding.subject.endswith("/facts/") and len(filings) > 2
        if finding.outcome is Outcome.NOT_APPLICABLE or against_all:
            return ""
        found = {id for id in filings if id in self._told and self._told[id] != self._told[own.filing.id]}
        earlier = (entry for entry in map(self._directory.entries.__getitem__, found) if entry.lateness < own.lateness)
        last = max(earlier, key=lambda entry: entry.lateness, default=None)
        return self._told[last.filing.id] if last is not None else ""

    def _issuers(self) -> Iterator[list[Identity]]:
        """The filings of each issuer. One that shares a code with one and a name with another joins them."""
        left = dict(self._directory.entries)
        while left:
            found, reach = {}, [next(iter(left))]
            while reach:
                id = reach.pop()
                if id in left:
                    found[id] = left.pop(id)
                    reach += [one.filing.id for one in self._directory.related(id) if one.filing.id in left]
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

    def _steps(
        self, group: str, boxes: tuple[Box, ...], before: tuple[Step, ...] = (), moved: Iterable[str] = ()
    ) -> Iterator[Step]:
        """Each balance with its change; steps as they were before are kept where nothing moved."""
        kept = {step.filing: step for step in before if step.filing not in moved}
        balance: Decimal | None = None
        for box in boxes:
            if box.covers is None or box.balance is None:
                continue
            change = Decimal(0) if balance is None else box.balance - balance
            step = kept.get(box.filing)
            if step is None or step.change != change:
                label = self._why_moved(group, box, change) if change else ""
                step = Step(box.covers, box.balance, change, label, box.filing)
            yield step
            balance = box.balance

    def _why_moved(self, group: str, box: Box, change: Decimal) -> str:
        """The events that the filing tells of, in its own words; only the change where they are not all of it."""
        told, moved_by = [], Decimal(0)
        for key in self._events.get((box.filing, group), ()):
            moved = self._review.stands(key)
            event = str(self._review.stands(key._replace(field="event")) or "Change")
            if isinstance(moved, Decimal) and moved and not is_uncancelled(event):
                told.append(f"{event} {_signed(moved)}")
                moved_by += moved
        return "; ".join(told) if moved_by == change else _signed(change)


def _with(items: tuple[Part, ...], others: Mapping[int, Part]) -> tuple[Part, ...]:
    return tuple(others.get(place, item) for place, item in enumerate(items))


def _group_of(finding: Finding) -> str:
    row = finding.subject.partition("/")[2].partition("/")[2]
    return row.rpartition("@")[2].split("#")[0]


def _rows_of(group: str) -> set[str]:
    """The rows that belong to a class: poll results name it by its letter only, and what has no row is of all."""
    ends = [group[place + 1 :] for place, letter in enumerate(group) if letter == "-"]
    return {"", group, *ends, *(f"class-{end}" for end in ends)}


def _called(entry: Identity) -> str:
    if entry.covers is None:
        return entry.filing.name
    return f"{entry.covers:%b %Y}" if entry.filing.kind == MONTHLY else print_date(entry.covers)


def _signed(change: Decimal) -> str:
    return f"{'+' if change > 0 else '-'}{print_number(abs(change), 0)}"
