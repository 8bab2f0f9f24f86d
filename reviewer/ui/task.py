"""Work behind the window: a thread for one thing that takes its time."""

import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot

from reviewer.core.errors import ReviewerError

PATIENCE = 2.0
"""Seconds to wait for a thread after its work was cancelled."""


class Task(QObject):
    """One piece of work in a thread. Signals: `done(result)`, `failed(sentence)`, on the window's thread."""

    done = Signal(object)
    failed = Signal(str)
    _ended = Signal()

    def __init__(self, work: Callable[[], Any], parent: QObject) -> None:
        super().__init__(parent)
        self._work = work
        self._outcome: tuple[Any, Exception | None] | None = None
        self._ended.connect(self._announce, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._run, name="task", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def finish(self, seconds: float) -> bool:
        """Wait for it, and tell what became of it before this returns; False when it takes longer."""
        self._thread.join(seconds)
        if self._thread.is_alive():
            return False
        self._announce()
        return True

    def _run(self) -> None:
        try:
            self._outcome = self._work(), None
        except Exception as problem:
            self._outcome = None, problem
        self._ended.emit()

    @Slot()
    def _announce(self) -> None:
        if self._outcome is None:
            return
        (result, problem), self._outcome = self._outcome, None
        if problem is None:
            self.done.emit(result)
        elif isinstance(problem, ReviewerError | OSError):
            self.failed.emit(str(problem))
        else:
            raise problem
