"""Saying of numbers on the pages what they are, when they belong to no figure: one or many at a time."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from html import escape

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from reviewer.core.coverage import Token
from reviewer.core.dismissal import Reason, likelier_reason
from reviewer.ui.commands import DismissNumbers
from reviewer.ui.desk import Desk
from reviewer.ui.handlers.findings import FindingHandlers
from reviewer.ui.language import said
from reviewer.ui.models.queue_words import around
from reviewer.ui.panes import Panes
from reviewer.ui.plural import counted, listed
from reviewer.ui.views.choice_box import Choice, ChoiceBox
from reviewer.ui.walk import Item, Section

Numbers = dict[str, list[Token]]
"""Numbers by the filing they stand in."""
Groups = dict[tuple[str, str], list[str]]
"""The names of numbers by their filing and the reason why they are dismissed."""


@dataclass(frozen=True, slots=True)
class _Way:
    """One line of the box, and what choosing it says of which numbers: worked out for the one that is chosen."""

    words: str
    groups: Callable[[], Groups]


class NumberHandlers(QObject):
    """Asks for the reason. `say` puts a sentence into the status line."""

    def __init__(
        self, window: QMainWindow, desk: Desk, panes: Panes, findings: FindingHandlers, say: Callable[[str], None]
    ) -> None:
        super().__init__(window)
        self._document, self._selection = desk.document, desk.selection
        self._panes, self._findings, self._say = panes, findings, say
        self._numbers: Numbers = {}
        self._ways: list[_Way] = []
        self.box = ChoiceBox(window, self.tr("What these numbers are"))
        self.box.chosen.connect(lambda place: self._dismiss(self._ways[place].groups()))
        self.box.typed.connect(lambda text: self._dismiss(_all_for(text, self._numbers)))

    def all(self) -> dict[str, Callable[[], object]]:
        """Every handler of this room by the name of its action."""
        return {"dismiss": self.dismiss}

    def dismiss(self) -> None:
        """Ask what the chosen numbers are; those that are dismissed already are taken back."""
        chosen = self._chosen()
        if not chosen:
            self._say(self.tr("Choose a number that is unaccounted: F8 comes to them after the figures."))
            return
        if chosen[0].section is Section.DISMISSED:
            self._take_back(chosen)
            return
        self._numbers = {}
        for item in chosen:
            token = self._document.left.number(item.filing, item.number)
            if token is not None:
                self._numbers.setdefault(item.filing, []).append(token)
        tokens = [token for group in self._numbers.values() for token in group]
        self._ways = list(self._ways_of(self._numbers))
        title = around(tokens[0]) if len(tokens) == 1 else counted("What are these %n number(s)?", len(tokens))
        choices = [Choice(escape(way.words), way.words) for way in self._ways]
        self.box.ask(title, choices, self.tr("Another reason, in your own words"))

    def _take_back(self, chosen: Sequence[Item]) -> None:
        groups: Groups = {}
        for item in chosen:
            groups.setdefault((item.filing, ""), []).append(item.number)
        self._document.undo_stack.push(DismissNumbers(self._document, groups, back=True))

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

    def _ways_of(self, numbers: Numbers) -> Iterator[_Way]:
        """The likelier reasons first, then every reason for all of them."""
        likelier = _as_they_seem(numbers)
        reasons = Counter(reason for (_, reason), names in likelier.items() for _ in names)
        if len(reasons) > 1:
            told = listed(f"{said(reason)} ({count})" for reason, count in reasons.items())
            yield _Way(self.tr("Each as it seems: {reasons}").format(reasons=told), lambda: likelier)
        first = next(iter(reasons)) if len(reasons) == 1 else ""
        if first:
            yield _Way(said(first), lambda: likelier)
        (filing, tokens), *others = numbers.items()
        one = not others and len(tokens) == 1
        alike = self._alike(filing, first) if one else []
        if len(alike) > 1:
            words = self.tr("{reason}: all {count} that seem to be one").format(reason=said(first), count=len(alike))
            yield _Way(words, lambda: {(filing, first): alike})
        rest = (reason.value for reason in Reason if reason.value != first)
        yield from (_Way(said(reason), partial(_all_for, reason, numbers)) for reason in rest)

    def _alike(self, filing: str, reason: str) -> list[str]:
        """The numbers of a filing that seem to be dismissed for the same reason."""
        return _as_they_seem({filing: self._document.left.unaccounted(filing)}).get((filing, reason), [])

    def _dismiss(self, groups: Groups) -> None:
        walking = self._findings.walking
        self._document.undo_stack.push(DismissNumbers(self._document, groups))
        if walking:
            self._findings.walk(1)


def _as_they_seem(numbers: Numbers) -> Groups:
    groups: Groups = {}
    for filing, tokens in numbers.items():
        for token in tokens:
            groups.setdefault((filing, likelier_reason(token).value), []).append(token.id)
    return groups


def _all_for(reason: str, numbers: Numbers) -> Groups:
    return {(filing, reason): [token.id for token in tokens] for filing, tokens in numbers.items()}
