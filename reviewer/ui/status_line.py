"""The status line: what was just done, what is left, whether it is saved, and who signed."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QStatusBar

from reviewer.core.entry import Entry
from reviewer.ui.desk import Desk
from reviewer.ui.models.history_model import what_was_done
from reviewer.ui.models.queue_model import QueueModel
from reviewer.ui.plural import counted
from reviewer.ui.views.giving_label import GivingLabel
from reviewer.ui.walk import Section


class StatusLine(QObject):
    """Follows the desk. `standing` says in a word who has signed the review."""

    def __init__(self, bar: QStatusBar, desk: Desk, queue: QueueModel, standing: Callable[[], str]) -> None:
        super().__init__(bar)
        self._bar, self._desk, self._queue, self._standing = bar, desk, queue, standing
        self.left, self.saved, self.signed = GivingLabel(), GivingLabel(), GivingLabel(standing())
        for label in (self.left, self.saved, self.signed):
            bar.addPermanentWidget(label)
        self._connect()
        self._tell_left()

    def _connect(self) -> None:
        document = self._desk.document
        self._desk.keeper.keeps.connect(lambda _: self.saved.clear())
        document.saved.connect(lambda at: self.saved.setText(self.tr("saved {time}").format(time=at)))
        document.acted.connect(self._tell_done)
        document.not_saved.connect(lambda: self.saved.setText(self.tr("NOT SAVED")))
        document.verdict_changed.connect(self._tell_left)
        self._desk.sign_off.changed.connect(lambda: self.signed.setText(self._standing()))
        document.left_changed.connect(self._tell_left)

    def _tell_done(self, entries: Sequence[Entry]) -> None:
        done = what_was_done(entries[-1])
        self._bar.showMessage(f"{done[:1].upper()}{done[1:]}.")

    def _tell_left(self) -> None:
        document = self._desk.document
        self.left.setText(self.tr("checking...") if document.checking else self._what_is_left())
        if self._desk.keeper.lost is not None:
            self.saved.setText(self.tr("NOT SAVED"))
        self.left.setVisible(bool(document.review.filings))
        self.signed.setVisible(bool(document.review.filings))

    def _what_is_left(self) -> str:
        count = self._queue.count
        left = count(Section.STRUCTURE) + count(Section.EXCEPTIONS)
        unguarded, unaccounted = count(Section.UNGUARDED), count(Section.UNACCOUNTED)
        said = (
            counted("%n exception(s) left (F8)", left) if left else self.tr("no exceptions"),
            self.tr("{n} unguarded").format(n=unguarded) if unguarded else "",
            self.tr("{n} unaccounted").format(n=unaccounted) if unaccounted else "",
            self.tr("looking at digits...") if self._desk.document.left.working else "",
        )
        return "  |  ".join(one for one in said if one)
