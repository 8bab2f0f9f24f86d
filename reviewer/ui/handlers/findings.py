"""Walking what is to be settled, and settling it."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from reviewer.core.check import Outcome
from reviewer.core.tally import FilingState
from reviewer.ui.desk import Desk
from reviewer.ui.panes import Panes
from reviewer.ui.plural import counted
from reviewer.ui.views.inspector import EXPLAINABLE
from reviewer.ui.walk import step

UNFINISHED = (FilingState.LOADING, FilingState.CHECKING)


class FindingHandlers(QObject):
    """Remembers where the walk stood. `say` puts a sentence into the status line."""

    def __init__(self, window: QMainWindow, desk: Desk, panes: Panes, say: Callable[[str], None]) -> None:
        super().__init__(window)
        self._desk, self._panes, self._say = desk, panes, say
        self._document, self._selection = desk.document, desk.selection
        self._place = 0
        self._selection.finding_selected.connect(self._note_place)

    def all(self) -> dict[str, Callable[[], object]]:
        """Every handler of this room by the name of its action."""
        return {
            "next_finding": lambda: self.walk(1), "previous_finding": lambda: self.walk(-1),
            "explain": self.explain, "check_all": self._document.check_all,
        }  # fmt: skip

    def explain(self) -> None:
        """Accept the exception that is looked at, with a reason."""
        finding = self._document.finding(self._selection.finding)
        if finding is None or finding.outcome not in EXPLAINABLE:
            self._say(self.tr("Only an exception can be explained. Press F8 to go to one."))
            return
        self._panes.reach("inspector")
        self._panes.inspector.bar.ask(finding.id)

    def walk(self, by: int) -> None:
        """The next finding to settle, or the one before."""
        order = self._panes.queue.queue.order
        place = step(order, self._selection.finding, self._place, by)
        if place is None:
            self._say(self._nothing_left())
            return
        wrapped = self._selection.finding in order and (place - order.index(self._selection.finding)) * by < 0
        self._selection.select_finding(order[place])
        left = sum(self._document.checker.findings[id].outcome is Outcome.EXCEPTION for id in order)
        self._say(
            (self.tr("From the start again. ") if wrapped else "")
            + self.tr("{place} of {all}: {exceptions}, {open} open.").format(
                place=place + 1,
                all=len(order),
                exceptions=counted("%n exception(s)", left),
                open=len(order) - left,
            )
        )
        # A table that gets the keys selects a cell, which a finding about nothing printed has not.
        self._panes.reach("table" if self._selection.field is not None else "inspector")

    def _nothing_left(self) -> str:
        if not self._document.review.filings:
            return self.tr("Nothing is open. Press Ctrl+O.")
        # Never a word of comfort while something is still to be read or checked.
        if self._document.checking or any(one.state in UNFINISHED for one in self._desk.filings):
            return self.tr("Still reading and checking: there may be exceptions yet.")
        agree = sum(finding.outcome is Outcome.AGREES for finding in self._document.checker.findings.values())
        if not agree:
            return self.tr("No check applies to what is open: compare it with the page by eye.")
        return self.tr("No exceptions. {agree}.").format(agree=counted("%n check(s)", agree) + self.tr(" agreed"))

    def _note_place(self, found: str) -> None:
        """Where the walk stood: when the finding is settled, the next has moved into its place."""
        order = self._panes.queue.queue.order
        if found in order:
            self._place = order.index(found)
