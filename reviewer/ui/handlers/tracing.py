"""From a figure to its checks, and from a check to its operands; and the checks as formulas."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from reviewer.core.check import Outcome
from reviewer.core.checker import Finding
from reviewer.core.working import operand_numbers
from reviewer.ui.desk import Desk
from reviewer.ui.panes import Panes


class TraceHandlers(QObject):
    """Moves the selection only. `say` puts a sentence into the status line."""

    def __init__(self, window: QMainWindow, desk: Desk, panes: Panes, say: Callable[[str], None]) -> None:
        super().__init__(window)
        self._document, self._selection, self._panes, self._say = desk.document, desk.selection, panes, say

    def all(self) -> dict[str, Callable[[], object]]:
        """Every handler of this room by the name of its action."""
        return {"operands": self.next_operand, "checks_of": self.next_check}

    def next_operand(self) -> None:
        """The next operand of the check that is looked at, or of the one that works out the figure."""
        finding = self._document.finding(self._selection.finding) or self._worked_out()
        numbers = operand_numbers(finding) if finding is not None else {}
        keys = [key for key in numbers if key in self._document.review.readings]
        if finding is None or not keys:
            self._say(self.tr("No check works this out from other figures."))
            return
        here = self._selection.field
        new = finding.id != self._selection.finding
        self._selection.select_finding(finding.id)
        key = keys[0] if new or here not in keys else keys[(keys.index(here) + 1) % len(keys)]
        self._selection.select_field(key)
        self._say(
            self.tr("{code}: operand {number}, {place} of {all}").format(
                code=finding.check.code, number=numbers[key], place=keys.index(key) + 1, all=len(keys)
            )
        )

    def next_check(self) -> None:
        """The next check that uses the figure that is looked at; the figure stays selected."""
        key = self._selection.field
        reached = self._document.checker.reached_by(key) if key is not None else []
        found = [finding.id for finding in reached if finding.outcome is not Outcome.NOT_APPLICABLE]
        if key is None or not found:
            self._say(self.tr("No check uses this: compare it with the page."))
            return
        here = self._selection.finding
        place = (found.index(here) + 1) % len(found) if here in found else 0
        self._selection.select_finding(found[place])
        self._selection.select_field(key)
        finding = self._document.checker.findings[found[place]]
        self._say(
            self.tr("Check {place} of {all}: {code}, {sentence}").format(
                place=place + 1, all=len(found), code=finding.check.code, sentence=finding.check.sentence
            )
        )

    def _worked_out(self) -> Finding | None:
        """The check that states the figure that is looked at; one that fails before one that agrees."""
        key = self._selection.field
        reached = self._document.checker.reached_by(key) if key is not None else []
        stating = [
            one for one in reached if one.computed is not None and one.stated is not None and one.stated.key == key
        ]
        return min(stating, key=lambda one: one.outcome is not Outcome.EXCEPTION, default=None)
