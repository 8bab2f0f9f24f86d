"""New drafts of the filings on the desk: noticed, read, compared, carried over."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from reviewer.core.filing import READER
from reviewer.core.redraft import Redraft, compare, numbers_kept
from reviewer.core.sign_off import Role
from reviewer.core.tables_kept import Draft, tables_kept
from reviewer.ui.commands import CarryOverDraft
from reviewer.ui.news import Finished
from reviewer.ui.open_filing import OpenFiling
from reviewer.ui.source_watch import SourceWatch

if TYPE_CHECKING:
    from reviewer.ui.desk import Desk


OFTEN = 20_000
"""Milliseconds between two looks at the files while the window stays in front."""


class Drafts(QObject):
    """Signal: `offered(id)` when a new draft of a filing was read. `digest_of` gives the SHA-256 of a file."""

    offered = Signal(str)

    def __init__(self, desk: Desk, digest_of: Callable[[Path], str]) -> None:
        super().__init__(desk)
        self._desk = desk
        self._stale: set[str] = set()
        self._watch = SourceWatch(digest_of, self)
        self._watch.changed.connect(self._source_changed)
        desk.document.redrafted.connect(self._redrafted)
        self._clock = QTimer(self)
        self._clock.timeout.connect(self.look)
        self._clock.start(OFTEN)

    def look(self) -> None:
        """Finds out behind the window whether a PDF was changed since it was read."""
        known = self._desk.document.review.filings
        read = [one for one in self._desk.filings if one.filing in known and one.filing not in self._stale]
        self._watch.look({one.filing: (one.path, known[one.filing].sha256) for one in read})

    def older(self, one: OpenFiling) -> OpenFiling | None:
        """The filing that a file which was just read is a new draft of: as it was asked for, or at the same place."""
        if one.draft_of:
            return self._desk.open_filing(one.draft_of)
        filings = (old for old in self._desk.filings if old is not one and old.filing and old.path == one.path)
        return next(filings, None)

    def hold(self, one: OpenFiling, old: OpenFiling, news: Finished) -> None:
        """The new draft waits until the reviewer says what becomes of it."""
        old.draft = news
        if one.again and self._is_as_it_was(old):
            return
        if old.path == one.path and not one.again:
            self._make_stale(old)
        if self._desk.selection.filing == one.id:
            self._desk.selection.select_filing(old.id)
        self.offered.emit(old.id)

    def read_old_again(self) -> None:
        """Reads again what an older reader read. Not under a signature, which vouches for what was read then."""
        review = self._desk.document.review
        if any(review.signed(role) for role in Role):
            return
        for one in list(self._desk.filings):
            known = review.filings.get(one.filing)
            if known is not None and known.reader < READER:
                self._desk.read_again(one)

    def _is_as_it_was(self, old: OpenFiling) -> bool:
        """Whether a newer reader found the same; then its reading takes the place of the old one without a question."""
        redraft = self.compare(old.filing)
        if redraft is None or redraft.changed or redraft.reopened or redraft.again:
            return False
        self.carry_over(old.filing)
        self._desk.told.emit(
            self.tr("{name} was read again by a newer reader: every figure is as it was, and all that you did is kept.")
            .format(name=old.name)
        )  # fmt: skip
        return True

    def compare(self, filing: str) -> Redraft | None:
        """The new draft of a filing against the one that is reviewed; None when there is no new one."""
        one, document = self._desk.open_filing(filing), self._desk.document
        if one is None or one.draft is None:
            return None
        read = one.draft.read
        new = {reading.key: reading for reading in read.readings}
        findings = document.checker.findings.values()
        review, pages = document.review, {page.number: page for page in read.pages}
        numbers = numbers_kept(review.pages.get(filing, {}), pages, review.dismissed(filing))
        tables = tables_kept(review, filing, Draft(read.filing.id, new, read.grids, pages))
        return compare(review.readings, new, findings, (filing, read.filing.id), numbers, tables)

    def carry_over(self, filing: str) -> None:
        """The new draft takes the place of a filing, with all that still holds: one step to undo."""
        one, redraft, document = self._desk.open_filing(filing), self.compare(filing), self._desk.document
        if one is None or one.draft is None or redraft is None:
            return
        read = one.draft.read
        self._desk.keeper.keep(read.filing.id, one.draft.packed)
        document.review.add_filing(read.filing, read.readings, read.grids, read.pages)
        document.undo_stack.push(CarryOverDraft(document, redraft.carry_over, redraft.again))
        if filing in document.review.filings:
            # It could not be saved, so it was not done.
            document.review.remove_filing(read.filing.id)
            return
        one.draft = None

    def _source_changed(self, filing: str) -> None:
        one = self._desk.open_filing(filing)
        if one is not None:
            self._make_stale(one)
            self._desk.read_draft(filing, one.path)

    def _make_stale(self, one: OpenFiling) -> None:
        self._stale.add(one.filing)
        one.stale = True
        self._desk.drop_pictures(one.path)
        self._desk.restate()
        if self._desk.selection.filing == one.id:
            # The same filing, but with the pictures that there still are.
            self._desk.selection.filing_selected.emit(one.id)

    def _redrafted(self, out: str, into: str) -> None:
        one = self._desk.open_filing(out)
        if one is None:
            return
        self._desk.drop_pictures(one.path, Path(out))
        filing = self._desk.document.review.filings[into]
        one.path, one.name, one.pages, one.done = Path(filing.path), filing.name, filing.pages, filing.pages
        one.stale = into in self._stale
        self._desk.rename(one, into)
