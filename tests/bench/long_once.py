"""One long filing in a fresh window: opened, scrolled through while it is read, read to its end, scrolled again.

At last it leaps to pages that are not drawn yet, at several zooms, and says how soon all in sight is sharp.

Memory is what all processes of the window hold together (proportional set size: what several share is counted once),
looked at every LOOK seconds from the outside, so that what comes and goes within one slice of work is seen as well.
"""

import json
import os
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.bench.window_once import Watch

if TYPE_CHECKING:
    from reviewer.ui.main_window import MainWindow

LOOK, LEAP = 0.05, 50
ZOOMS, STOPS, FAR = (1.0, 2.0, 4.0), 30, 97


def long_filing(path: Path) -> dict[str, Any]:
    """Milliseconds of the longest turns by what was done and of the first page; megabytes at most, by process."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QSettings

    from reviewer.ui.app import make_application, make_window

    application = make_application()
    memory = Memory(os.getpid())
    with tempfile.TemporaryDirectory() as folder:
        settings = QSettings(str(Path(folder) / "settings.ini"), QSettings.Format.IniFormat)
        window = make_window(settings, Path(folder) / "reviews")
        window.resize(1366, 768)
        window.show()
        application.processEvents()
        watch = LongWatch(window, Path(folder))
        memory.start()
        watch.work(path)
        memory.stop()
        window.close()
    application.processEvents()
    return {
        "first": watch.first, "read": watch.read, "wall": watch.wall, "cpu": watch.cpu, "why": watch.why(),
        "sharp": watch.sharp, "together": memory.together, "each": memory.most,
    }  # fmt: skip


class LongWatch(Watch):
    """Opens a filing and turns every page of it, twice; `read` is how many seconds it took to be read and checked."""

    read = 0.0

    def __init__(self, window: "MainWindow", folder: Path) -> None:
        super().__init__(window, folder)
        self.sharp: dict[str, list[float]] = {}

    def work(self, path: Path) -> None:
        """The whole round."""
        with self._looking():
            start = time.perf_counter()
            self._do(lambda: self.window.open_paths([path]))
            self._until(self._painted)
            self.first = (time.perf_counter() - start) * 1e3
            self._turn_pages("scrolling while it is read")
            self.part = "reading"
            self._until(lambda: bool(self._document.review.filings) and not self._document.checking)
            self.read = time.perf_counter() - start
            self._until(lambda: not self._document.left.working)
            self._turn_pages("scrolling when it is read")
            for zoom in ZOOMS:
                self._stop_at_pages(zoom)

    def _turn_pages(self, part: str) -> None:
        """To the first page and down to the last, waiting for none of them, and back in great leaps."""
        self.part = part
        view = self.window.panes.sheet.view
        for page in (*range(1, view.pages + 1), *range(view.pages, 0, -LEAP)):
            self._do(partial(view.go_to, page))
        self._until(self._painted)

    def _stop_at_pages(self, zoom: float) -> None:
        """Leaps far over pages that are not drawn yet, and waits at each until all in sight is sharp."""
        self.part = "stopping at pages"
        view = self.window.panes.sheet.view
        self._do(partial(view.set_zoom, zoom))
        taken = self.sharp.setdefault(f"{zoom:.0%}", [])
        for stop in range(STOPS):
            self._do(partial(view.go_to, 1 + stop * FAR % view.pages))
            began = time.perf_counter()
            self._until(view.is_sharp)
            taken.append((time.perf_counter() - began) * 1e3)


class Memory(threading.Thread):
    """Looks at a process and all its children; megabytes: `together` at most at once, `most` of each kind."""

    def __init__(self, process: int) -> None:
        super().__init__(daemon=True)
        self._process, self._ended = process, threading.Event()
        self.together = 0
        self.most: Counter[str] = Counter()

    def run(self) -> None:
        """Until it is stopped."""
        while not self._ended.wait(LOOK):
            held = Counter[str]()
            for process, kind in _family(self._process):
                held[kind] += _held(process)
            self.together = max(self.together, held.total() >> 10)
            self.most |= Counter({kind: kilobytes >> 10 for kind, kilobytes in held.items()})

    def stop(self) -> None:
        """No more looks."""
        self._ended.set()
        self.join()


def _family(process: int) -> Iterator[tuple[int, str]]:
    """A process with its children, and what each is for."""
    yield process, "window"
    waiting = [process]
    while waiting:
        for child in _children(waiting.pop()):
            words = _text(child, "cmdline").split("\0")
            yield child, next((word for word in ("read", "draw") if word in words), "other")
            waiting.append(child)


def _children(process: int) -> list[int]:
    """Those that any thread of a process started."""
    with suppress(OSError):
        threads = os.listdir(f"/proc/{process}/task")
        return [int(child) for thread in threads for child in _text(process, f"task/{thread}/children").split()]
    return []


def _held(process: int) -> int:
    """Kilobytes that a process holds, its share of what it holds with others."""
    rows = (line.split() for line in _text(process, "smaps_rollup").splitlines())
    return next((int(row[1]) for row in rows if row and row[0] == "Pss:"), 0)


def _text(process: int, name: str) -> str:
    """What the system tells of a process; "" when it is gone meanwhile."""
    try:
        return Path(f"/proc/{process}/{name}").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""


if __name__ == "__main__":
    print(json.dumps(long_filing(Path(sys.argv[1]))))
