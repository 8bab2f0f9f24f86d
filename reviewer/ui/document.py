"""The one object that joins a Review and its Checker to Qt: all that happens to a review happens here."""

import getpass
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QUndoStack

from reviewer.core.carry_over import CarryOver
from reviewer.core.checker import Checker, Finding
from reviewer.core.errors import ReviewerError
from reviewer.core.filing import Filing
from reviewer.core.found_tables import is_typed_in
from reviewer.core.grid import Grid
from reviewer.core.notes import Thread, Threads
from reviewer.core.page import Page
from reviewer.core.reading import FieldKey, Reading
from reviewer.core.restructure import Restructuring
from reviewer.core.review import ABOUT_THE_WHOLE, Act, Action, Entry, Review, Wrong
from reviewer.core.tally import Tally, tally_now
from reviewer.ui.checks_again import ChecksAgain
from reviewer.ui.left_to_see import LeftToSee
from reviewer.ui.slices import a_slice

ABOUT_FINDINGS = (Action.EXPLAIN, Action.UNEXPLAIN)
ABOUT_DRAFTS = (Action.REDRAFT, Action.UNREDRAFT)
ABOUT_NOTES = (Action.NOTE, Action.UNNOTE, Action.RESOLVE, Action.REOPEN)
ABOUT_TABLES = (Action.RESTRUCTURE, Action.RESTORE)
ABOUT_NUMBERS = (Action.DISMISS, Action.UNDISMISS)
ABOUT_VALUES = (Action.CORRECT, Action.WITHDRAW)
SETTLING = (Action.CORRECT, Action.WITHDRAW, Action.CONFIRM, Action.UNCONFIRM)
"""What a check may look at; that a figure was confirmed settles whether it stands where it was found."""

SO_MANY = 100
"""Fields that change in one step, from which on what they reach is checked again behind the window and not at once."""

CheckerFor = Callable[[Review], Checker]


class Document(QObject):
    """A review in the window.

    Signals: `fields_changed(list of FieldKeys)`, `findings_changed(list of ids)`, `filing_added(id)`,
    `filing_removed(id)`, `redrafted(from, to)` when another draft took the place of a filing,
    `restructured(id)` when figures of a filing moved to other fields, `loaded()` when another review took the place of
    this one, `checked()` when all checks have run, `verdict_changed()`, `left_changed()` when other things are left to
    the reviewer's eyes, `acted(list of Entries)`, `saved(time)`, `not_saved(sentence)`.
    """

    fields_changed = Signal(list)
    findings_changed = Signal(list)
    filing_added = Signal(str)
    filing_removed = Signal(str)
    redrafted = Signal(str, str)
    restructured = Signal(str)
    loaded = Signal()
    checked = Signal()
    verdict_changed = Signal()
    left_changed = Signal()
    acted = Signal(list)
    saved = Signal(str)
    not_saved = Signal(str)

    def __init__(
        self, checker_for: CheckerFor, review: Review | None = None, who: str = "", parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.review = review or Review()
        self.who = who or user_name()
        self.undo_stack = QUndoStack(self)
        self.checker = Checker(self.review, ())
        self._checker_for = checker_for
        self._run: Iterator[object] | None = None
        self._again = ChecksAgain()
        self._tallies: dict[str, Tally] = {}
        self._notes = Threads(self.review)
        self.left = LeftToSee(self)
        self.left.changed.connect(self.left_changed)
        self._slices = QTimer(self)
        self._slices.timeout.connect(self._check_a_slice)

    @property
    def checking(self) -> bool:
        """Whether checks are still to be run."""
        return self._run is not None

    def finding(self, found: str) -> Finding | None:
        """A finding by its id."""
        return self.checker.findings.get(found)

    def tally(self, filing: str) -> Tally:
        """How a filing stands."""
        if filing not in self._tallies:
            self._tallies[filing] = tally_now(self.review, self.checker, filing)
        return replace(self._tallies[filing], left=self.left.left(filing))

    def threads(self) -> list[Thread]:
        """The notes of the review; asked at every edit."""
        if self._notes.review is not self.review:
            self._notes = Threads(self.review)
        return self._notes.now()

    def add_filing(
        self, filing: Filing, readings: tuple[Reading, ...], grids: tuple[Grid, ...], pages: tuple[Page, ...]
    ) -> None:
        """Takes in a filing as read and checks everything again behind the window."""
        self.review.add_filing(filing, readings, grids, pages)
        self.filing_added.emit(filing.id)
        self.check_all()

    def load(self, review: Review) -> None:
        """Takes another review in the place of this one, as when it is reopened."""
        self.undo_stack.clear()
        for filing in list(self.review.filings):
            self.filing_removed.emit(filing)
        self.review = review
        self.loaded.emit()
        for filing in review.filings:
            self.filing_added.emit(filing)
        self.check_all()

    def remove_filing(self, filing: str) -> None:
        """Lets go of a filing; what was done to it stays in the log."""
        # Commands keep addresses of fields, and some of these are gone now.
        self.undo_stack.clear()
        self.review.remove_filing(filing)
        self.filing_removed.emit(filing)
        self.check_all()

    def check_all(self) -> None:
        """Runs every check from the start, a slice at a time."""
        self.checker = self._checker_for(self.review)
        self._tallies.clear()
        self._again.forget()
        self._run = self.checker.run_in_steps()
        self.left.stop(self.review)
        self._slices.start(0)
        self.verdict_changed.emit()

    def act(
        self, action: Action, subject: FieldKey | str, text: str = "", wrong: Wrong | None = None, reason: str = ""
    ) -> bool:
        """The one way to do anything to the review; False when it could not be saved, and so was not done."""
        try:
            entry = self.review.act(
                self.who, action, str(subject), at=datetime.now(UTC), text=text, wrong=wrong, reason=reason
            )
        except ReviewerError as problem:
            self.not_saved.emit(str(problem))
            return False
        self._announce(entry)
        return True

    def act_together(self, acts: Sequence[Act]) -> bool:
        """Several things of one kind as one step: all are saved and done, or none is."""
        try:
            entries = self.review.act_together(self.who, acts, at=datetime.now(UTC))
        except ReviewerError as problem:
            self.not_saved.emit(str(problem))
            return False
        keys = list({FieldKey.parse(entry.subject): None for entry in entries if entry.action in SETTLING})
        valued = any(entry.action in ABOUT_VALUES for entry in entries)
        if len(keys) > SO_MANY:
            self._check_behind(keys)
            changed = []
        else:
            changed = self.checker.rerun(keys) if keys else []
        self._recount(changed, keys)
        if keys:
            self.fields_changed.emit(keys)
        if len(keys) <= SO_MANY:
            self.findings_changed.emit([finding.id for finding in changed])
            self._look_again(keys, changed if valued else ())
        self.verdict_changed.emit()
        self.acted.emit(entries)
        self._tell_saved(entries[-1:])
        if valued:
            self._find_sums_again(keys)
        return True

    def _check_behind(self, keys: Sequence[FieldKey]) -> None:
        """What so many fields reach is repeated a slice at a time; all of it, while all is being checked."""
        if self.checking and not self._again.going_on:
            self.check_all()
            return
        self._again.ask(self.checker, keys)
        self._run = self._again.steps()
        self._slices.start(0)

    def _announce(self, entry: Entry) -> None:
        keys: list[FieldKey] = []
        if entry.action in ABOUT_TABLES:
            changed = []
            self._announce_tables(Restructuring.parse(entry.text))
        elif entry.action in ABOUT_FINDINGS:
            changed = [self.checker.repeat(entry.subject)] if self.finding(entry.subject) else []
            self._recount(changed)
        elif entry.action in ABOUT_DRAFTS:
            changed = []
            self._announce_draft(entry)
        elif entry.action in (*ABOUT_NOTES, *ABOUT_THE_WHOLE, *ABOUT_NUMBERS):
            changed = []
        else:
            keys = [FieldKey.parse(entry.subject)]
            changed = self.checker.rerun(keys)
            self._recount(changed, keys)
            self.fields_changed.emit(keys)
        self.findings_changed.emit([finding.id for finding in changed])
        self._look_again(keys, changed if entry.action in (*ABOUT_VALUES, *ABOUT_FINDINGS) else ())
        self.verdict_changed.emit()
        self.acted.emit([entry])
        self._tell_saved([entry])
        if entry.action in ABOUT_VALUES:
            self._find_sums_again(keys)

    def _find_sums_again(self, keys: Sequence[FieldKey]) -> None:
        """What is typed into a line that was put in by hand may add up with others: all checks are run again."""
        if any(is_typed_in(self.review, key) for key in keys):
            self.check_all()

    def _recount(self, changed: Sequence[Finding], keys: Sequence[FieldKey] = ()) -> None:
        """Only the filings that an action reaches are counted anew: there may be hundreds of others."""
        for filing in {finding.filing for finding in changed} | {key.filing for key in keys}:
            self._tallies.pop(filing, None)

    def _tell_saved(self, entries: Sequence[Entry]) -> None:
        for entry in entries if self.review.journal is not None else ():
            self.saved.emit(f"{entry.at.astimezone():%H:%M:%S}")

    def _announce_draft(self, entry: Entry) -> None:
        """One draft is in the place of the other now; its figures have other addresses."""
        what = CarryOver.parse(entry.text)
        out, into = (what.old, what.new) if entry.action is Action.REDRAFT else (what.new, what.old)
        self.filing_removed.emit(out)
        self.redrafted.emit(out, into)
        self.filing_added.emit(into)
        self.check_all()

    def _look_again(self, keys: Sequence[FieldKey], changed: Sequence[Finding]) -> None:
        """Wherever a check came out anew other digits may be blind; that a figure was seen matters only there."""
        reached = dict.fromkeys(key for found in changed for key in (*found.evidence, *found.beside))
        reached.update(dict.fromkeys(keys))
        # While all is checked, all will be looked at.
        if self._again.going_on or not self.checking:
            self.left.follow(reached)

    def _announce_tables(self, what: Restructuring) -> None:
        """Rows may have other fields now, so that other checks apply: all of them are run again."""
        # Findings of before may rest on fields that are gone: nobody is to look at these.
        self.checker = self._checker_for(self.review)
        self.restructured.emit(what.filing)
        self.fields_changed.emit(list(what.reach()))
        self.check_all()

    def _check_a_slice(self) -> None:
        ended = a_slice(self._run or iter(()))
        if self._again.going_on:
            self._tell_again(ended=ended)
            return
        self._tallies.clear()
        if not ended:
            return
        self._slices.stop()
        self._run = None
        self.left.begin(self.review, self.checker)
        self.checked.emit()
        self.verdict_changed.emit()

    def _tell_again(self, *, ended: bool) -> None:
        """What a step of many fields reaches is told a bunch at a time, so that no list has very many lines anew."""
        settled: list[FieldKey] = []
        if ended:
            self._slices.stop()
            self._run = None
        if ended or self._again.is_much:
            changed = self._again.found()
            if ended:
                settled = self._again.end()
            self._recount(changed, settled)
            self.findings_changed.emit([finding.id for finding in changed])
            self._look_again(settled, changed)
        if ended:
            self.verdict_changed.emit()


def user_name() -> str:
    """Who is at the computer, as the log will say."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        # Python 3.11 raises KeyError for a user without an entry, as in some containers.
        return "reviewer"
