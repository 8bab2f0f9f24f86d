"""How long the window's own thread is ever held: opening, scrolling, editing and closing each real filing.

A timer asks to be called every millisecond; the longest time between two calls is the longest stall. The first page
counts from the request to open until its sharp picture is there.
"""

import os
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reviewer.ui.main_window import MainWindow

FILINGS = Path(__file__).resolve().parents[3] / "shared" / "filings"
PATIENCE = 120.0


def measure() -> Iterator[tuple[str, str]]:
    """Rows of the report: what was measured, and the figures in milliseconds."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    files = sorted(FILINGS.rglob("*.pdf"))
    if not files:
        yield "no real filings beside this checkout", "nothing measured"
        return
    stalls: list[tuple[float, str]] = []
    first: list[tuple[float, str]] = []
    for path in files:
        longest, seconds = _one(path)
        stalls.append((longest * 1e3, path.name))
        first.append((seconds * 1e3, path.name))
    for what, figures in (("longest stall of the window", stalls), ("first page on screen after", first)):
        values = [value for value, _ in figures]
        worst, name = max(figures)
        yield f"{what}, {len(files)} filings, median", f"{statistics.median(values):.0f} ms"
        yield f"{what}, worst ({name})", f"{worst:.0f} ms"


def _one(path: Path) -> tuple[float, float]:
    """Longest stall and time to the first page, in seconds, of one filing from opening to closing."""
    from PySide6.QtCore import QSettings

    from reviewer.ui.app import make_application, make_window

    application = make_application()
    with tempfile.TemporaryDirectory() as folder:
        settings = QSettings(str(Path(folder) / "settings.ini"), QSettings.Format.IniFormat)
        window = make_window(settings, Path(folder))
        window.resize(1366, 768)
        window.show()
        application.processEvents()
        ticks = _Ticks()
        start = time.perf_counter()
        window.open_paths([path])
        _until(lambda: _painted(window))
        seconds = time.perf_counter() - start
        _until(lambda: bool(window.desk.document.review.filings) and not window.desk.document.checking)
        _work(window)
        longest = ticks.stop()
        window.close()
    application.processEvents()
    return longest, seconds


def _work(window: "MainWindow") -> None:
    """What a reviewer does: scrolls through the pages, walks the exceptions, changes a figure and takes it back."""
    from PySide6.QtWidgets import QApplication

    view = window.panes.sheet.view
    for _ in range(60):
        view.next_page()
        QApplication.processEvents()
        time.sleep(0.005)
    actions = window.actions_by_name
    for name in ("next_exception", "next_exception", "undo", "redo", "previous_exception"):
        if name in actions and actions[name].isEnabled():
            actions[name].trigger()
        QApplication.processEvents()


def _painted(window: "MainWindow") -> bool:
    view = window.panes.sheet.view
    return view.pages > 0 and not view.page_sentence(view.page)


def _until(done: Callable[[], bool]) -> None:
    from PySide6.QtWidgets import QApplication

    end = time.monotonic() + PATIENCE
    while not done() and time.monotonic() < end:
        QApplication.processEvents()
        time.sleep(0.0005)


class _Ticks:
    """Notes the longest time between two turns of the event loop."""

    def __init__(self) -> None:
        from PySide6.QtCore import QTimer

        self.longest, self._last = 0.0, time.perf_counter()
        self._timer = QTimer()
        self._timer.setInterval(1)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _tick(self) -> None:
        now = time.perf_counter()
        self.longest, self._last = max(self.longest, now - self._last), now

    def stop(self) -> float:
        """The longest stall in seconds."""
        self._timer.stop()
        return self.longest
