"""What is on the desk when the window starts again, as in another language, and how it comes back in the new window."""

import json
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QSettings, QTimer

from reviewer.core.reading import FieldKey
from reviewer.ui.views.page_layout import Spot
from reviewer.ui.views.page_scroller import Fit

if TYPE_CHECKING:
    from reviewer.ui.main_window import MainWindow

KEY = "resume"
FRESH = 60.0
"""Seconds within which the new window must begin: what an earlier one left is not what is wanted now."""
TOGGLES = ("show_fields", "bare_page", "show_unaccounted", "formulas")
"""Actions that stay pressed and are not kept in the settings by themselves."""
EVERY, AT_MOST = 30, 4000
"""Milliseconds between two looks at how far the new window is, and so many looks: two minutes."""


def keep(window: "MainWindow", settings: QSettings) -> None:
    """Before the window closes: what is open in it, and what is looked at."""
    settings.setValue(KEY, json.dumps(_seen(window)))
    settings.sync()


def kept(settings: QSettings) -> dict[str, Any]:
    """What the window before this one left, told once; nothing when it did not start this one."""
    text = settings.value(KEY)
    settings.remove(KEY)
    with suppress(ValueError, TypeError, KeyError):
        found = json.loads(str(text))
        return found if isinstance(found, dict) and 0 <= time.time() - found["at"] < FRESH else {}
    return {}


def _seen(window: "MainWindow") -> dict[str, Any]:
    desk, panes = window.desk, window.panes
    chosen, view, file = desk.selection, panes.sheet.view, desk.keeper.file
    return {
        "at": time.time(), "paths": [str(one.path) for one in desk.filings],
        # A review that was saved elsewhere is not found by its PDFs.
        "review": str(file.path) if file is not None and file.path.parent != desk.keeper.folder else "",
        "filing": chosen.filing, "finding": chosen.finding, "number": chosen.number,
        "field": str(chosen.field) if chosen.field is not None else "",
        "spot": view.place().spot if view.pages else (1, 0.0, 0.0),
        "zoom": view.zoom, "fit": view.fit.value, "turns": view.turns,
        "checks": panes.checks.filter.currentIndex(), "narrow": panes.queue.narrow.text(),
        "pressed": [name for name in TOGGLES if window.actions_by_name[name].isChecked()],
    }  # fmt: skip


class Resuming(QObject):
    """Brings back what was seen, a step when the window is so far: filings are read behind it."""

    def __init__(self, window: "MainWindow", seen: dict[str, Any]) -> None:
        super().__init__(window)
        self._window, self._seen, self._looks = window, seen, 0
        # What each step waits for, and the step.
        self._steps: list[tuple[Callable[[], bool], Callable[[], None]]] = [
            (self._is_open, self._turn_to_filing),
            (lambda: window.panes.sheet.view.pages > 0, self._turn_to_page),
            (lambda: not window.desk.document.checking, self._select),
            (self._numbers_known, self._select_number),
        ]
        self._timer = QTimer(self, interval=EVERY)
        self._timer.timeout.connect(self._look)

    def begin(self) -> None:
        """Open what was open, and go on behind the window."""
        paths, review = [Path(path) for path in self._seen["paths"]], self._seen["review"]
        if review or paths:
            self._window.open_paths([Path(review)] if review else paths)
        self._press()
        self._timer.start()

    def _press(self) -> None:
        for name in TOGGLES:
            action = self._window.actions_by_name[name]
            if action.isChecked() != (name in self._seen["pressed"]):
                action.trigger()
        self._window.panes.checks.filter.setCurrentIndex(self._seen["checks"])
        self._window.panes.queue.narrow.setText(self._seen["narrow"])

    def _look(self) -> None:
        self._looks += 1
        while self._steps and self._steps[0][0]():
            self._steps.pop(0)[1]()
        if not self._steps or self._looks > AT_MOST:
            self._timer.stop()
            self.deleteLater()

    def _is_open(self) -> bool:
        return self._window.desk.open_filing(self._seen["filing"]) is not None

    def _turn_to_filing(self) -> None:
        desk = self._window.desk
        # With a review come its own filings; others that were open are opened beside them.
        there = {one.path for one in desk.filings}
        others = [path for path in map(Path, self._seen["paths"]) if path not in there]
        if others:
            desk.open_paths(others)
        desk.selection.select_filing(self._seen["filing"])

    def _turn_to_page(self) -> None:
        view, sheet = self._window.panes.sheet.view, self._window.panes.sheet
        sheet.turn(self._seen["turns"] - view.turns)
        if self._seen["fit"] == Fit.NOTHING:
            view.set_zoom(self._seen["zoom"])
        elif self._seen["fit"] == Fit.PAGE:
            view.fit_page()
        view.show_spot(Spot(*self._seen["spot"]))

    def _select(self) -> None:
        selection = self._window.desk.selection
        with self._staying():
            selection.select_finding(self._seen["finding"])
            with suppress(ValueError):
                key = FieldKey.parse(self._seen["field"])
                if key in self._window.desk.document.review.readings:
                    selection.select_field(key)

    def _numbers_known(self) -> bool:
        left, number = self._window.desk.document.left, self._seen["number"]
        return not number or left.number(self._seen["filing"], number) is not None or not left.working

    def _select_number(self) -> None:
        if self._seen["number"]:
            with self._staying():
                self._window.desk.selection.select_number(self._seen["filing"], self._seen["number"])

    @contextmanager
    def _staying(self) -> Iterator[None]:
        """The page stays where it is: what was chosen need not have been in sight."""
        view = self._window.panes.sheet.view
        here = view.place().spot
        yield
        view.show_spot(here)
