"""Saying of numbers on the pages what they are, when they belong to no figure: one or many at a time."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from reviewer.core.coverage import Token
from reviewer.core.dismissal import Reason, likelier_reason
from reviewer.ui.commands import DismissNumbers
from reviewer.ui.desk import Desk
from reviewer.ui.handlers.findings import FindingHandlers
from reviewer.ui.models.queue_words import around
from reviewer.ui.panes import Panes
from reviewer.ui.plural import counted
from reviewer.ui.views.choice_box import Choice, ChoiceBox
from reviewer.ui.walk import Item, Section

Groups = dict[str, list[str]]
"""The names of numbers by the reason why they are dismissed."""


@dataclass(frozen=True, slots=True)
class _Way:
    """One line of the box, and what choosing it says of which numbers."""

    words: str
    groups: Groups


class NumberHandlers(QObject):
    """Asks for the reason. `say` puts a sentence into the status line."""

    def __init__(
        self, window: QMainWindow, desk: Desk, panes: Panes, findings: FindingHandlers, say: Callable[[str], None]
    ) -> None:
        super().__init__(window)
        self._document, self._selection = desk.document, desk.selection
        self._panes, self._findings, self._say = panes, findings, say
        self._filing, self._names = "", tuple[str, ...]()
        self._ways: list[_Way] = []
        self.box = ChoiceBox(window, self.tr("What these numbers are"))
        self.box.chosen.connect(lambda place: self._dismiss(self._ways[place].groups))
        self.box.typed.connect(lambda text: self._dismiss({text: list(self._names)}))

    def all(self) -> dict[str, Callable[[], object]]:
        """Every handler of this room by the name of its action."""
        return {"dismiss": self.dismiss}

    def dismiss(self) -> None:
        """Ask what the chosen numbers are; those that are dismissed already are taken back."""
        chosen = self._chosen()
        if not chosen:
            self._say(self.tr("Choose a number that is unaccounted: F8 comes to them after the figures."))
            return
        self._filing = chosen[0].filing
        names = tuple(item.number for item in chosen if item.filing == self._filing)
        if chosen[0].section is Section.DISMISSED:
            self._document.undo_stack.push(DismissNumbers(self._document, self._filing, names, back=True))
            return
        self._names = names
        tokens = [token for name in names if (token := self._document.left.number(self._filing, name)) is not None]
        self._ways = list(self._ways_of(tokens))
        title = around(tokens[0]) if len(tokens) == 1 else counted("What are these %n number(s)?", len(tokens))
        choices = [Choice(escape(way.words), way.words) for way in self._ways]
        self.box.ask(title, choices, self.tr("Another reason, in your own words"))

    def _chosen(self) -> list[Item]:
        """The numbers selected in the queue, when the one that is looked at is among them; else that one."""
        selected = self._panes.queue.chosen_numbers()
        here = (self._selection.filing, self._selection.number)
        if self._panes.queue.items.hasFocus() or here in [(item.filing, item.number) for item in selected]:
            same = [item for item in selected if item.section is selected[0].section]
            return same
        dismissed = self._selection.number in self._document.review.dismissed(self._selection.filing)
        section = Section.DISMISSED if dismissed else Section.UNACCOUNTED
        return [Item(section, *here)] if self._selection.number else []

    def _ways_of(self, tokens: Sequence[Token]) -> list[_Way]:
        """The likelier reasons first, then every reason for all of them."""
        likelier = _by_reason(tokens)
        names = [token.id for token in tokens]
        ways = []
        if len(likelier) > 1:
            said = ", ".join(f"{reason} ({len(group)})" for reason, group in likelier.items())
            ways.append(_Way(self.tr("Each as it seems: {reasons}").format(reasons=said), likelier))
        first = next(iter(likelier)) if len(likelier) == 1 else ""
        if first:
            ways.append(_Way(first, {first: names}))
            alike = _by_reason(self._document.left.unaccounted(self._filing)).get(first, [])
            if len(tokens) == 1 and len(alike) > 1:
                all_alike = self.tr("{reason}: all {count} that seem to be one").format(reason=first, count=len(alike))
                ways.append(_Way(all_alike, {first: alike}))
        return ways + [_Way(reason.value, {reason.value: names}) for reason in Reason if reason.value != first]

    def _dismiss(self, groups: Groups) -> None:
        stack, walking = self._document.undo_stack, self._findings.walking
        if len(groups) > 1:
            stack.beginMacro(counted("dismiss %n number(s)", sum(map(len, groups.values()))))
        for reason, names in groups.items():
            stack.push(DismissNumbers(self._document, self._filing, tuple(names), reason))
        if len(groups) > 1:
            stack.endMacro()
        if walking:
            self._findings.walk(1)


def _by_reason(tokens: Sequence[Token]) -> Groups:
    groups: Groups = {}
    for token in tokens:
        groups.setdefault(likelier_reason(token).value, []).append(token.id)
    return groups
