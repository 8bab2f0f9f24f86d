"""Long work of the window itself, done in slices between its events."""

import time
from collections.abc import Callable, Iterator
from typing import Any

from PySide6.QtCore import QObject, QTimer

SLICE = 0.003
"""Seconds of work between two looks at the window's events."""
FIRST = 0.006
"""Seconds of work that are done at once: what is short has no later."""


def a_slice(steps: Iterator[Any], seconds: float = SLICE) -> bool:
    """Goes on with a piece of work for a while; True when there was nothing left of it.

    So what is done with all that was found has a turn of the event loop for itself.
    """
    until, ended = time.perf_counter() + seconds, True
    for _ in steps:
        ended = False
        if time.perf_counter() > until:
            break
    return ended


class Slices(QObject):
    """One piece of work at a time: another takes its place. The steps between two `yield`s must be short."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._work: Iterator[None] | None = None
        self._then: Callable[[], object] | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(lambda: self._go_on(SLICE))

    @property
    def working(self) -> bool:
        """Whether something is still to be done."""
        return self._work is not None

    def begin(self, work: Iterator[None], then: Callable[[], object] | None = None) -> None:
        """Do this in the place of what was being done; what is short has been done on return.

        `then` is called when it is done later.
        """
        self._work, self._then = work, None
        self._timer.start(0)
        self._go_on(FIRST)
        if self._work is work:
            self._then = then

    def finish(self) -> None:
        """Do what is left at once: something needs it now."""
        while self._work is not None:
            self._go_on(FIRST)

    def stop(self) -> None:
        """Let go of what is still to be done."""
        self._work = self._then = None
        self._timer.stop()

    def _go_on(self, seconds: float) -> None:
        work, until = self._work, time.perf_counter() + seconds
        for _ in work or ():
            # A step may have begun other work, which has taken the place of this.
            if self._work is not work or time.perf_counter() > until:
                return
        if self._work is work:
            then = self._then
            self.stop()
            if then is not None:
                then()
