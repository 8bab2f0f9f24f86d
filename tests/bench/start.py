"""From the start of the process to the first page on screen: a return, and a report of 700 pages."""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from tests.bench.growth import of_pages
from tests.bench.reading import FILINGS, as_installed

RUNS = 5
# The first lines are those of reviewer.__main__.
_PROGRAM = """
import gc
gc.disable()
import sys, tempfile, time
from pathlib import Path
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from reviewer.ui.app import make_application, make_window
application = make_application()
with tempfile.TemporaryDirectory() as folder:
    settings = QSettings(str(Path(folder) / "settings.ini"), QSettings.Format.IniFormat)
    window = make_window(settings, Path(folder))
    window.show()
    window.open_paths([Path(sys.argv[1])])
    view = window.panes.sheet.view
    while not view.pages or view.page_sentence(1):
        QApplication.processEvents()
        time.sleep(0.001)
    print("painted", flush=True)
    heavy = [name for name in ("pdfminer", "pdfplumber", "openpyxl") if name in sys.modules]
    print(heavy, flush=True)
    window.close()
"""


def measure() -> Iterator[tuple[str, str]]:
    """Rows of the report: seconds by the clock, median of the runs after one that warms the disk's cache."""
    short = next(iter(sorted(FILINGS.glob("monthly/06613*.pdf"))), None)
    source = next(iter(sorted(FILINGS.glob("long/03898*.pdf"))), None)
    if short is None or source is None:
        yield "no real filings beside this checkout", "nothing measured"
        return
    with tempfile.TemporaryDirectory() as folder:
        long = Path(folder) / "700.pdf"
        of_pages(source, 700, long)
        for what, path in (("a return", short), ("a report of 700 pages", long)):
            times = [_once(path) for _ in range(RUNS + 1)][1:]
            spread = f"{min(times):.2f} to {max(times):.2f}"
            yield f"process start to the first page painted, {what}", f"{statistics.median(times):.2f} s ({spread})"


def _once(path: Path) -> float:
    environment = {**as_installed(), "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    start = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, "-c", _PROGRAM, str(path)], env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"painted\n"
        seconds = time.perf_counter() - start
        assert process.stdout.readline() == b"[]\n", "a heavy library was brought in before it was used"
    return seconds
