"""One review: the readings, the append-only log of what the reviewer did, and what stands in each field."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TypeVar

from reviewer.core.carry_over import CarryOver, Retired, of_filing
from reviewer.core.entry import ABOUT_THE_WHOLE, Act, Action, Correction, Entry, Wrong, read_correction
from reviewer.core.filing import Filing
from reviewer.core.grid import Grid
from reviewer.core.layout import Layout
from reviewer.core.page import Page
from reviewer.core.reading import FieldKey, Reading, Value
from reviewer.core.restructure import Restructuring, grids_moved, readings_moved
from reviewer.core.table_edit import (
    Before,
    TableEdit,
    before,
    grids_edited,
    grids_restored,
    readings_edited,
    readings_restored,
)

__all__ = ["ABOUT_THE_WHOLE", "Act", "Action", "Correction", "Entry", "Journal", "Review", "Wrong", "read_correction"]

Journal = Callable[..., None]
"""Is told of the entries of one step together, and keeps all of them or none."""
# When a thing was done that is only supposed.
_NEVER = datetime.min.replace(tzinfo=UTC)


class Review:
    """Filings, their readings and grids, and the log. `journal` is told of entries before they take effect."""

    def __init__(self, journal: Journal | None = None) -> None:
        self.filings: dict[str, Filing] = {}
        self.pages: dict[str, dict[int, Page]] = {}
        self.readings: dict[FieldKey, Reading] = {}
        self.grids: dict[str, tuple[Grid, ...]] = {}
        self.log: list[Entry] = []
        self.journal = journal
        self._corrections: dict[FieldKey, Correction] = {}
        self._confirmed: dict[FieldKey, Entry] = {}
        self._explained: dict[str, Entry] = {}
        self._dismissed: dict[str, dict[str, Entry]] = {}
        self._restructured: list[Restructured] = []
        self._signed: dict[str, Entry] = {}
        self._retired: dict[str, Retired[Correction, Entry]] = {}

    def add_filing(
        self, filing: Filing, readings: Iterable[Reading], grids: Iterable[Grid] = (), pages: Iterable[Page] = ()
    ) -> None:
        """Puts a read filing into the review; a filing of the same id is replaced."""
        for key in [key for key in self.readings if key.filing == filing.id]:
            del self.readings[key]
        self.filings[filing.id] = filing
        self.readings.update((reading.key, reading) for reading in readings)
        self.grids[filing.id] = tuple(grids)
        self.pages[filing.id] = {page.number: page for page in pages}
        for done in self._restructured:
            if done.filing == filing.id:
                self._move(done.what)
                for edit in done.what.edits:
                    self._edit(edit)

    def remove_filing(self, filing: str) -> None:
        """Takes a filing out of view; the log keeps what was done to it."""
        for key in [key for key in self.readings if key.filing == filing]:
            del self.readings[key]
            self._corrections.pop(key, None)
            self._confirmed.pop(key, None)
        for held in (self.filings, self.grids, self.pages, self._dismissed):
            held.pop(filing, None)

    def correction(self, key: FieldKey) -> Correction | None:
        """The correction that stands in a field, if there is one."""
        return self._corrections.get(key)

    def confirmation(self, key: FieldKey) -> Entry | None:
        """Who confirmed a field as printed, and when."""
        return self._confirmed.get(key)

    def explanation(self, finding: str) -> Entry | None:
        """Who accepted an exception with a reason; the reason is the entry's."""
        return self._explained.get(finding)

    def signed(self, role: str) -> Entry | None:
        """The signature of a role as it was entered, whether it still holds or not; `sign_off.py` reads it."""
        return self._signed.get(role)

    def exports(self) -> list[Entry]:
        """Every working paper that was written: `text` is the SHA-256 of the file, `reason` the digest it shows."""
        return [entry for entry in self.log if entry.action is Action.EXPORT]

    def dismissed(self, filing: str) -> Mapping[str, Entry]:
        """The numbers of a filing that a reviewer let go, by their names ("p3:17"), each with who did and why."""
        return self._dismissed.get(filing, {})

    def stands(self, key: FieldKey) -> Value | None:
        """What stands in a field: the correction if there is one, else the reading; None when not stated."""
        correction = self._corrections.get(key)
        if correction is not None:
            return correction.value
        reading = self.readings.get(key)
        return None if reading is None else reading.value

    def corrected(self) -> Iterator[tuple[FieldKey, Correction]]:
        """Every correction that stands, in the order of its entry."""
        return iter(sorted(self._corrections.items(), key=lambda item: item[1].entry.number))

    def confirmed(self) -> Iterator[FieldKey]:
        """Every field that was confirmed as printed."""
        return iter(self._confirmed)

    def restructured(self, filing: str) -> tuple[Entry, ...]:
        """The restructurings of a filing that stand, in their order."""
        return tuple(done.entry for done in self._restructured if done.filing == filing)

    def restructurings(self, filing: str) -> "tuple[Restructured, ...]":
        """The same, with what they did and what stood before."""
        return tuple(done for done in self._restructured if done.filing == filing)

    def layouts(self, filing: str) -> dict[str, Layout]:
        """The tables of a filing that a reviewer drew, by their names, with the lines as they are now."""
        edits = {edit.name: edit for done in self._restructured for edit in done.what.edits if edit.filing == filing}
        return {name: edit.layout for name, edit in edits.items() if edit.layout is not None and edit.grid is not None}

    @contextmanager
    def supposing(self, key: FieldKey, text: str) -> Iterator[None]:
        """What if a field said `text`: that stands inside the block only, and neither log nor journal hears of it."""
        before = self._corrections.get(key)
        entry = Entry(0, _NEVER, "", Action.CORRECT, str(key), text)
        self._corrections[key] = read_correction(entry, self.readings[key])
        try:
            yield
        finally:
            if before is None:
                del self._corrections[key]
            else:
                self._corrections[key] = before

    @contextmanager
    def supposing_withdrawn(self, key: FieldKey) -> Iterator[None]:
        """What if a field had never been corrected: its reading stands, inside the block only."""
        before = self._corrections.pop(key, None)
        try:
            yield
        finally:
            if before is not None:
                self._corrections[key] = before

    @contextmanager
    def supposing_restructured(self, what: Restructuring) -> Iterator[None]:
        """What if a table was put right so: it stands inside the block only, and neither log nor journal hears of it.

        The findings of a checker stay as they are; `Checker.supposed` tells what they would be.
        """
        held = (self.readings, self.grids, self._corrections, self._confirmed, self._restructured)
        self.grids, self._restructured = dict(self.grids), list(self._restructured)
        self._corrections, self._confirmed = dict(self._corrections), dict(self._confirmed)
        try:
            self._restructure(Entry(0, _NEVER, "", Action.RESTRUCTURE, "", str(what)))
            yield
        finally:
            self.readings, self.grids, self._corrections, self._confirmed, self._restructured = held

    def act(
        self,
        who: str,
        action: Action,
        subject: str,
        *,
        at: datetime,
        text: str = "",
        wrong: Wrong | None = None,
        reason: str = "",
    ) -> Entry:
        """Appends one entry to the log and lets it take effect; the journal is told first."""
        (entry,) = self.act_together(who, [Act(action, subject, text, wrong, reason)], at=at)
        return entry

    def act_together(self, who: str, acts: Iterable[Act], *, at: datetime) -> list[Entry]:
        """The same for several at once: all of them are kept, or none is done."""
        entries = [Entry(number, at, who, *one) for number, one in enumerate(acts, len(self.log) + 1)]
        if self.journal is not None:
            self.journal(*entries)
        for entry in entries:
            self.replay(entry)
        return entries

    def replay(self, entry: Entry) -> None:
        """Lets an entry that is already in the journal take effect again, as on reopening."""
        self._take_effect(entry)
        self.log.append(entry)

    def _take_effect(self, entry: Entry) -> None:
        match entry.action:
            case Action.CORRECT:
                key = FieldKey.parse(entry.subject)
                self._corrections[key] = read_correction(entry, self.readings[key])
            case Action.WITHDRAW:
                self._corrections.pop(FieldKey.parse(entry.subject), None)
            case Action.CONFIRM:
                self._confirmed[FieldKey.parse(entry.subject)] = entry
            case Action.UNCONFIRM:
                self._confirmed.pop(FieldKey.parse(entry.subject), None)
            case Action.EXPLAIN:
                self._explained[entry.subject] = entry
            case Action.UNEXPLAIN:
                self._explained.pop(entry.subject, None)
            case Action.RESTRUCTURE:
                self._restructure(entry)
            case Action.RESTORE:
                self._restore(entry)
            case Action.REDRAFT:
                self._redraft(CarryOver.parse(entry.text), entry)
            case Action.UNREDRAFT:
                self._unredraft(CarryOver.parse(entry.text))
            case Action.DISMISS:
                self._dismissed.setdefault(entry.subject, {}).update(dict.fromkeys(entry.text.split(), entry))
            case Action.UNDISMISS:
                for number in entry.text.split():
                    self._dismissed.get(entry.subject, {}).pop(number, None)
            case Action.SIGN:
                self._signed[entry.subject] = entry
            case Action.UNSIGN:
                self._signed.pop(entry.subject, None)
            case Action.NOTE | Action.UNNOTE | Action.RESOLVE | Action.REOPEN | Action.EXPORT:
                """These change nothing but the log."""

    def _restructure(self, entry: Entry) -> None:
        what = Restructuring.parse(entry.text)
        self._move(what)
        self._corrections = _moved(self._corrections, what)
        self._confirmed = _moved(self._confirmed, what)
        # What was said of a figure does not hold for another in its place.
        edited = [key for edit in what.edits for key in edit.reach()]
        held = {key: self._corrections.get(key) for key in (*edited, *(key for key, _ in what.wholes))}
        seen = {key: self._confirmed.get(key) for key in (*edited, *what.attached)}
        for key in edited:
            self._corrections.pop(key, None)
            self._confirmed.pop(key, None)
        tables = tuple(self._edit(edit) for edit in what.edits)
        self._restructured.append(Restructured(entry, what.filing, what, held, seen, tables))
        for key, whole in what.wholes:
            self._corrections[key] = read_correction(replace(entry, text=whole), self.readings[key])
        self._confirmed.update(dict.fromkeys(what.attached, entry))

    def _restore(self, entry: Entry) -> None:
        same = (one for one in reversed(self._restructured)
                if (one.entry.subject, one.entry.text) == (entry.subject, entry.text))  # fmt: skip
        done = next(same, None)
        if done is None:
            return
        self._restructured.remove(done)
        for edit, was in reversed(list(zip(done.what.edits, done.tables, strict=True))):
            self.readings = readings_restored(self.readings, edit, was)
            self.grids[edit.filing] = grids_restored(self.grids.get(edit.filing, ()), edit, was)
        _put_back(self._corrections, done.before)
        _put_back(self._confirmed, done.seen)
        self._move(done.what.back())
        self._corrections = _moved(self._corrections, done.what.back())
        self._confirmed = _moved(self._confirmed, done.what.back())

    def _redraft(self, what: CarryOver, entry: Entry) -> None:
        """The new draft takes the place of the old, and what still holds goes with the figures."""
        to = dict(what.fields)
        corrections = {to[key]: held for key, held in self._corrections.items() if key in to}
        confirmed = {to[key]: held for key, held in self._confirmed.items() if key in to}
        explained = {new: self._explained[old] for old, new in what.findings if old in self._explained}
        let_go = {new: held for old, new in what.numbers if (held := self.dismissed(what.old).get(old)) is not None}
        self._swap(what.old, what.new)
        self._make_tables(what, entry)
        self._dismissed[what.new] = let_go
        self._corrections.update(
            (key, read_correction(held.entry, self.readings[key])) for key, held in corrections.items()
        )
        self._confirmed.update(confirmed)
        self._explained.update(explained)

    def _make_tables(self, what: CarryOver, entry: Entry) -> None:
        """The tables made by hand go along; a draft that comes back has them already."""
        standing = {(done.entry.subject, done.entry.text) for done in self.restructurings(what.new)}
        for table, said, body in what.tables:
            if (table, body) not in standing:
                made = replace(entry, action=Action.RESTRUCTURE, subject=table, text=body, reason=said)
                self._restructure(made)

    def _unredraft(self, what: CarryOver) -> None:
        self._swap(what.new, what.old)
        for old, new in what.findings:
            if old != new:
                self._explained.pop(new, None)

    def _swap(self, out: str, into: str) -> None:
        """One draft of a filing leaves the desk as it stands, and the other takes its place."""
        order = [into if filing == out else filing for filing in self.filings if filing != into]
        back = self._retired.pop(into, None)
        if back is not None:
            # As it stood, tables that were put right included: nothing is read or moved again.
            self.filings[into], self.grids[into], self.pages[into] = back.filing, back.grids, back.pages
            self.readings.update(back.readings)
            self._corrections.update(back.corrections)
            self._confirmed.update(back.confirmed)
            self._dismissed[into] = dict(back.dismissed)
        self._retired[out] = Retired(
            self.filings[out], of_filing(self.readings, out), self.grids[out], self.pages[out],
            of_filing(self._corrections, out), of_filing(self._confirmed, out), self._dismissed.get(out, {}),
        )  # fmt: skip
        self.remove_filing(out)
        self.filings = {filing: self.filings[filing] for filing in order}

    def copy(self) -> "Review":
        """The same review again, without its journal, which nothing that is done to this one changes."""
        made = Review()
        for name, held in vars(self).items():
            setattr(made, name, held.copy() if isinstance(held, dict | list) else held)
        made.journal = None
        made._dismissed = {filing: dict(numbers) for filing, numbers in self._dismissed.items()}
        return made

    def _move(self, what: Restructuring) -> None:
        if what.moves:
            self.readings = readings_moved(self.readings, what.moves)
            filing = what.moves[0][0].filing
            self.grids[filing] = grids_moved(self.grids.get(filing, ()), what.moves)

    def _edit(self, edit: TableEdit) -> Before:
        grids = self.grids.get(edit.filing, ())
        was = before(self.readings, grids, edit)
        self.readings = readings_edited(self.readings, edit)
        self.grids[edit.filing] = grids_edited(grids, edit)
        return was


@dataclass(frozen=True, slots=True)
class Restructured:
    """A restructuring that stands, with what stood before in the fields and tables that it reaches."""

    entry: Entry
    filing: str
    what: Restructuring
    before: dict[FieldKey, Correction | None]
    seen: dict[FieldKey, Entry | None]
    tables: tuple[Before, ...] = ()


Kept = TypeVar("Kept")


def _moved(held: dict[FieldKey, Kept], what: Restructuring) -> dict[FieldKey, Kept]:
    """What the reviewer said of a figure goes where the figure goes."""
    to = dict(what.moves)
    return {to.get(key, key): value for key, value in held.items()}


def _put_back(held: dict[FieldKey, Kept], before: dict[FieldKey, Kept | None]) -> None:
    for key, value in before.items():
        if value is None:
            held.pop(key, None)
        else:
            held[key] = value
