"""Years of monthly returns from their PDFs to the workbook: read, checked, chained and exported by the command line.

The returns are drawn as the sample is, a month after the other, so that each waits for the one before it. What is
measured is one whole process: seconds by the clock, how many cores were at work, and its memory at the most.
"""

import os
import subprocess
import sys
import tempfile
import time
from calendar import monthrange
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
COUNTS = (30, 60, 120)
LAST = date(2022, 12, 31)
SUBMITTED_AFTER = timedelta(days=3)
EXCEPTIONS = 1
"""What the command ends with when a filing has exceptions; 0 when none has."""


def measure() -> Iterator[tuple[str, str]]:
    """Rows of the report; the larger folders hold the smaller."""
    with tempfile.TemporaryDirectory() as folder:
        files = list(drawn_returns(Path(folder), max(COUNTS)))
        for count in COUNTS:
            yield f"{count} returns from PDF to workbook", _taken(files[-count:], Path(folder) / f"{count}.xlsx")


def drawn_returns(folder: Path, count: int) -> Iterator[Path]:
    """So many returns of one issuer, of the months that end with LAST."""
    sys.path.append(str(ROOT / "packaging"))
    from samples import monthly_return, monthly_return_facts

    for back in reversed(range(count)):
        year, month = divmod(LAST.year * 12 + LAST.month - 1 - back, 12)
        ended = date(year, month + 1, monthrange(year, month + 1)[1])
        path = folder / f"{ended:%Y-%m}.pdf"
        monthly_return_facts.FACTS.update(month_ended=_printed(ended), date_submitted=_printed(ended + SUBMITTED_AFTER))
        monthly_return.draw(path, clean=True)
        yield path


def _printed(day: date) -> str:
    return f"{day:%d %B %Y}"


def _taken(files: list[Path], book: Path) -> str:
    command = [sys.executable, "-m", "reviewer", "export", *map(str, files), "-o", str(book)]
    began = time.perf_counter()
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - began
    process.returncode = os.waitstatus_to_exitcode(status)
    assert process.returncode in (0, EXCEPTIONS), "the folder was not exported"
    assert book.exists(), "no workbook was written"
    cores = (used.ru_utime + used.ru_stime) / seconds
    return (
        f"{seconds:.0f} s, {seconds / len(files):.2f} s a return; {cores:.1f} cores at work; {used.ru_maxrss >> 10} MB"
    )
