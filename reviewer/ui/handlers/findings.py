"""Walking what is to be settled, and settling it."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from reviewer.core.check import Outcome
from reviewer.core.tally import FilingState
from reviewer.ui.desk import Desk
from reviewer.ui.panes import Panes
from reviewer.ui.plural import counted, listed
from reviewer.ui.views.inspector import EXPLAINABLE
from reviewer.ui.walk import Item, Section, step

UNFINISHED = (FilingState.LOADING, FilingState.CHECKING)


class FindingHandlers(QObject):
    """Remembers where the walk stood. `say` puts a sentence into the status line."""

    def __init__(self, window: QMainWindow, desk: Desk, panes: Panes, say: Callable[[str], None]) -> None:
        super().__init__(window)
        self._desk, self._panes, self._say = desk, panes, say
        self._document, self._selection = desk.document, desk.selection
        self._place = 0
        self._turned_to: Item | None = None
        self._selection.turned.connect(self._note_place)
        panes.queue.chosen.connect(self.turn_to)

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

    @property
    def here(self) -> Item | None:
        """The line of the queue that is looked at, if it is one that F8 comes to."""
        selection = self._selection
        wanted = selection.number or selection.finding or str(selection.field or "")
        same = (item for item in self._panes.queue.queue.order if item.subject == wanted)
        return next((item for item in same if not item.number or item.filing == selection.filing), None)

    @property
    def walking(self) -> bool:
        """Whether what is looked at was come to by the queue: then the next thing to look at is its next line."""
        here = self.here
        return here is not None and (bool(here.finding) or here == self._turned_to)

    def walk(self, by: int) -> None:
        """The next line to settle, or the one before."""
        order, here = self._panes.queue.queue.order, self.here
        place = step(order, here, self._place, by)
        if place is None:
            self._say(self._nothing_left())
            return
        wrapped = here is not None and (place - order.index(here)) * by < 0
        self.turn_to(order[place])
        begun = self.tr("From the start again. ") if wrapped else ""
        told = self.tr("{place} of {all}: {left}.").format(place=place + 1, all=len(order), left=self._left_in_words())
        self._say(begun + told)
        self._give_keys(order[place])

    def turn_to(self, item: Item) -> None:
        """Look at what a line of the queue is about."""
        key, self._turned_to = item.key, item
        if item.finding:
            self._selection.select_finding(item.finding)
        elif key is not None:
            self._selection.select_figure(key)
        else:
            self._selection.select_number(item.filing, item.number)

    def _give_keys(self, item: Item) -> None:
        """To the table, where a figure is settled; numbers are chosen in the queue, several at a time."""
        if item.number:
            self._panes.reach_queue()
        else:
            # A table that gets the keys selects a cell, which a finding about nothing printed has not.
            self._panes.reach("table" if self._selection.field is not None else "inspector")

    def _left_in_words(self) -> str:
        count = self._panes.queue.queue.count
        said = (
            counted("%n exception(s)", count(Section.STRUCTURE) + count(Section.EXCEPTIONS)),
            self.tr("{n} unguarded").format(n=count(Section.UNGUARDED)) if count(Section.UNGUARDED) else "",
            self.tr("{n} unaccounted").format(n=count(Section.UNACCOUNTED)) if count(Section.UNACCOUNTED) else "",
            self.tr("{n} open").format(n=count(Section.OPEN)),
        )
        return listed(part for part in said if part)

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

    def _note_place(self) -> None:
        """Where the walk stood: when the line is settled, the next has moved into its place."""
        here = self.here
        self._panes.queue.show_item(here)
        if here is not None:
            self._place = self._panes.queue.queue.order.index(here)
