"""Long work of the window itself, done in slices between its events."""

import time
from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QObject, QTimer

SLICE = 0.008
"""Seconds of work between two looks at the window's events."""
FIRST = 0.016
"""Seconds of work that are done at once: what is short has no later."""


def a_slice(steps: Iterator[Any], seconds: float = SLICE) -> bool:
    """Goes on with a piece of work for a while; True when there is nothing left of it."""
    until = time.perf_counter() + seconds
    return all(time.perf_counter() <= until for _ in steps)


class Slices(QObject):
    """One piece of work at a time: another takes its place. The steps between two `yield`s must be short."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._work: Iterator[None] | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(lambda: self._go_on(SLICE))

    @property
    def working(self) -> bool:
        """Whether something is still to be done."""
        return self._work is not None

    def begin(self, work: Iterator[None]) -> None:
        """Do this in the place of what was being done; what is short has been done on return."""
        self._work = work
        self._timer.start(0)
        self._go_on(FIRST)

    def stop(self) -> None:
        """Let go of what is still to be done."""
        self._work = None
        self._timer.stop()

    def _go_on(self, seconds: float) -> None:
        work, until = self._work, time.perf_counter() + seconds
        for _ in work or ():
            # A step may have begun other work, which has taken the place of this.
            if self._work is not work or time.perf_counter() > until:
                return
        if self._work is work:
            self.stop()
