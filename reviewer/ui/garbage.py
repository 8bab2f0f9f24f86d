"""When Python looks for garbage that reference counts do not find: in quiet moments, and seldom through all there is.

What was read of a long report is a million objects. A search through all of them holds every thread for a quarter of a
second, and Python begins one whenever it likes, in any thread. They hold no circles, and go with their filing. So only
what is new is searched, now and then; what outlives that is never looked at again while somebody is at the window.
"""

import gc
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

EVERY = 500
"""Milliseconds between two searches."""
NEVER = 1_000_000_000
SEARCHED = 2
"""Searches of the young, each of some thousand objects, that one search of what outlived them may follow: 6 ms."""
YOUNG, MIDDLE = 700, 10
"""Python's own measures of when to search the young and what outlived them once."""


class Garbage(QObject):
    """Takes the searches over from Python. `is_empty` says whether the desk is: a window alone is soon searched."""

    def __init__(self, parent: QObject, is_empty: Callable[[], bool]) -> None:
        super().__init__(parent)
        self._is_empty, self._due = is_empty, False
        gc.set_threshold(YOUNG, MIDDLE, NEVER)
        gc.freeze()
        # Until here nothing was searched, by whoever started the program.
        gc.enable()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._search_the_new)
        self._timer.start(EVERY)

    def filing_closed(self) -> None:
        """Search everything as soon as the desk is empty, or the reviewer is in another program."""
        self._due = True

    def _search_the_new(self) -> None:
        away = QGuiApplication.applicationState() is not Qt.ApplicationState.ApplicationActive
        if self._due and (away or self._is_empty()):
            self._due = False
            gc.unfreeze()
            gc.collect()
        elif gc.get_count()[2] <= SEARCHED:
            gc.collect()
        # More than that are the readings of a filing or the cells of a workbook, not what a window leaves behind.
        gc.freeze()
