"""One filing in a fresh window: opened, scrolled, walked, typed over, undone, redone and exported; prints JSON.

A turn is one round of the event loop: nothing that a reviewer does is answered while one lasts. Of each turn three
times are kept: by the clock; by the clock without the time in which other threads and programs had the cores, as Linux
tells it; and of the processor in the window's own thread. The second is near to what a quiet machine shows, with the
waits for Python's lock; the third leaves these out.
"""

import json
import os
import resource
import signal
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from reviewer.ui.main_window import MainWindow

PATIENCE = 600.0
LOOK_EVERY = 0.005
SCROLLS, WALKS, DEEPEST, SHOWN = 60, 4, 7, 3


def one_filing(path: Path) -> dict[str, Any]:
    """Milliseconds of the longest turns by what was done, of the first page, and what ran in the longest turn."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QSettings

    from reviewer.ui.app import make_application, make_window

    application = make_application()
    with tempfile.TemporaryDirectory() as folder:
        settings = QSettings(str(Path(folder) / "settings.ini"), QSettings.Format.IniFormat)
        window = make_window(settings, Path(folder) / "reviews")
        window.resize(1366, 768)
        window.show()
        application.processEvents()
        watch = Watch(window, Path(folder))
        watch.work(path)
        window.close()
    application.processEvents()
    return {
        "name": path.name, "first": watch.first, "wall": watch.wall, "quiet": watch.quiet, "cpu": watch.cpu,
        "why": watch.why(), "skipped": watch.skipped,
        "memory": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> 10,
    }  # fmt: skip


class Watch:
    """Does what a reviewer does and keeps the longest turn of each part of it, in milliseconds."""

    def __init__(self, window: "MainWindow", folder: Path) -> None:
        self.window, self.folder = window, folder
        self.part = "opening"
        self.wall: dict[str, float] = {}
        self.quiet: dict[str, float] = {}
        self.cpu: dict[str, float] = {}
        self.skipped: list[str] = []
        self.first = 0.0
        self._seen: list[str] = []
        self._longest: dict[str, tuple[float, str, list[str]]] = {}

    def work(self, path: Path) -> None:
        """The whole round with one filing."""
        with self._looking():
            start = time.perf_counter()
            self._do(lambda: self.window.open_paths([path]))
            self._until(self._painted)
            self.first = (time.perf_counter() - start) * 1e3
            self.part = "reading"
            self._until(lambda: bool(self._document.review.filings) and not self._document.checking)
            self._scroll()
            self._walk()
            self._edit()
            self._export()

    def why(self) -> list[str]:
        """What ran in the longest turn, the innermost call last: the stack seen most often."""
        return [
            f"{clock}: {part}, {seconds * 1e3:.0f} ms; {_most(seen)}"
            for clock, (seconds, part, seen) in self._longest.items()
        ]

    @property
    def _document(self) -> Any:
        return self.window.desk.document

    def _painted(self) -> bool:
        view = self.window.panes.sheet.view
        return view.pages > 0 and not view.page_sentence(view.page)

    def _scroll(self) -> None:
        self.part = "scrolling"
        view = self.window.panes.sheet.view
        for _ in range(SCROLLS):
            self._do(view.next_page)
            self._rest()

    def _walk(self) -> None:
        self.part = "walking"
        for name in ["next_finding"] * WALKS + ["previous_finding"]:
            self._do(self.window.actions_by_name[name].trigger)
            self._rest()

    def _edit(self) -> None:
        self.part = "editing"
        key = next(
            (key for key, one in self._document.review.readings.items() if one.printed and one.unit != "text"), None
        )
        if key is None:
            self.skipped.append("no figure to type over")
            return
        model = self.window.panes.table.model
        self._do(lambda: self.window.desk.selection.select_field(key))
        self._rest()
        self._do(lambda: model.setData(model.index_of(key), "1,234,567"))
        assert self._document.review.correction(key) is not None, "the figure was not typed over"
        for name in ("undo", "redo"):
            self._do(self.window.actions_by_name[name].trigger)
            self._rest()
        assert self._document.review.correction(key) is not None, "it was not done again"

    def _export(self) -> None:
        self.part = "exporting"
        book = self.folder / "paper.xlsx"
        self._do(lambda: self.window.handlers.exporting.export_to(book))
        self._until(self.window.handlers.exporting.bar.isHidden)
        assert book.exists(), "no workbook was written"

    def _rest(self) -> None:
        for _ in range(5):
            self._turn()
            time.sleep(0.002)

    def _do(self, what: Callable[[], object]) -> None:
        """Once, inside a turn of the event loop."""
        from PySide6.QtCore import QTimer

        QTimer.singleShot(0, lambda: what() and None)
        self._turn()
        self._turn()

    def _until(self, done: Callable[[], bool]) -> None:
        end = time.monotonic() + PATIENCE
        while not done():
            assert time.monotonic() < end, f"{self.part} did not end"
            self._turn()
            time.sleep(0.0005)

    def _turn(self) -> None:
        from PySide6.QtWidgets import QApplication

        self._seen.clear()
        own, waited, began = time.thread_time(), _waited(), time.perf_counter()
        QApplication.processEvents()
        seconds, own = time.perf_counter() - began, time.thread_time() - own
        quiet = max(seconds - (_waited() - waited), own)
        self.wall[self.part] = max(self.wall.get(self.part, 0.0), seconds * 1e3)
        self.quiet[self.part] = max(self.quiet.get(self.part, 0.0), quiet * 1e3)
        self.cpu[self.part] = max(self.cpu.get(self.part, 0.0), own * 1e3)
        for clock, time_taken in (("clock", seconds), ("quiet clock", quiet), ("processor", own)):
            if time_taken > self._longest.get(clock, (0.0,))[0]:
                self._longest[clock] = (time_taken, self.part, list(self._seen))

    @contextmanager
    def _looking(self) -> Iterator[None]:
        """A signal looks at what the window's thread does, in that thread: no frame is held while it goes on."""
        signal.signal(signal.SIGALRM, lambda _, frame: self._seen.append(_said(frame)))
        signal.setitimer(signal.ITIMER_REAL, LOOK_EVERY, LOOK_EVERY)
        yield
        signal.setitimer(signal.ITIMER_REAL, 0)


def _waited() -> float:
    """Seconds for which this thread was ready and no core was free; 0.0 where the system does not tell."""
    try:
        return int(Path("/proc/thread-self/schedstat").read_text().split()[1]) / 1e9
    except OSError:
        return 0.0


def _most(seen: list[str]) -> str:
    if not seen:
        return "too short to be looked at"
    return "; ".join(f"{count} of {len(seen)} looks: {what}" for what, count in Counter(seen).most_common(SHOWN))


def _said(frame: FrameType | None) -> str:
    names: list[str] = []
    while frame is not None and len(names) < DEEPEST:
        names.append(f"{Path(frame.f_code.co_filename).stem}.{frame.f_code.co_name}")
        frame = frame.f_back
    return " < ".join(names)


if __name__ == "__main__":
    print(json.dumps(one_filing(Path(sys.argv[1]))))
