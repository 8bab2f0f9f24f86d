"""Looks for what would settle the exception that is looked at, a little at a time while the window is idle."""

import time
from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer, Signal

from reviewer.core.hints import Hint, hints_in_steps
from reviewer.ui.document import Document
from reviewer.ui.selection import Selection
from reviewer.ui.slices import SLICE

REST = 120
"""Milliseconds the selection must rest before anything is looked for."""


class HintFinder(QObject):
    """`hints` are those found so far for what is looked at. Signal: `changed()` when these are all.

    They are let go of when another figure is looked at or the review is changed: whoever shows them hears of that too.
    """

    changed = Signal()

    def __init__(self, document: Document, selection: Selection, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document, self._selection = document, selection
        self.hints: list[Hint] = []
        self._run: Iterator[Hint | None] | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._work_a_slice)
        for signal in (selection.finding_selected, selection.field_selected, document.verdict_changed):
            signal.connect(self._begin)

    @property
    def working(self) -> bool:
        """Whether there may be more."""
        return self._run is not None

    def finish(self) -> None:
        """Look for the rest now, because the reviewer asks."""
        self._timer.start(0)

    def _begin(self) -> None:
        """What was found was for another figure, or for another state of the review."""
        self.hints = []
        document, selection = self._document, self._selection
        if document.checking or not (selection.finding or selection.field):
            self._run = None
            self._timer.stop()
        else:
            self._run = hints_in_steps(document.checker, selection.finding, selection.field)
            self._timer.start(REST)

    def _work_a_slice(self) -> None:
        self._timer.setInterval(0)
        until = time.perf_counter() + SLICE
        for hint in self._run or ():
            if hint is not None:
                self.hints.append(hint)
            if time.perf_counter() > until:
                return
        self._timer.stop()
        self._run = None
        self.changed.emit()
