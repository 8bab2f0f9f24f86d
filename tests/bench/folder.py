"""What the working paper of a folder takes: memory at its peak, seconds and cores, for 30, 60 and 120 monthly returns.

Each is measured in a process of its own. The returns are the sample, read once and put in under as many names.
"""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from reviewer.core.read_again import under
from reviewer.core.resources import resource
from reviewer.core.review import Review

COUNTS = (30, 60, 120)
MEGABYTE = 1 << 20


def measure() -> Iterator[tuple[str, str]]:
    """Rows of the report."""
    for count in COUNTS:
        done = subprocess.run([sys.executable, "-m", __name__, str(count)], check=True, capture_output=True, text=True)
        yield f"{count} monthly returns", done.stdout.strip()


def review_of_many(count: int) -> Review:
    """A review of so many monthly returns."""
    from reviewer.pipeline import read_filing

    read, review = read_filing(resource("samples", "monthly-return-clean.pdf")), Review()
    for number in range(count):
        id = f"{number:012d}"
        filing = replace(read.filing, name=f"return {number}.pdf", sha256=f"{number:064d}")
        review.add_filing(*under(id, filing, read.readings, read.grids), read.pages)
    return review


def _one(count: int) -> str:
    import resource as usage

    from reviewer.export.working_paper import write_working_paper
    from reviewer.pipeline import checker_for

    review = review_of_many(count)
    checker = checker_for(review)
    checker.run()
    before = usage.getrusage(usage.RUSAGE_SELF).ru_maxrss * 1024
    start, worked = time.perf_counter(), _worked()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "book.xlsx"
        written = write_working_paper(review, checker.findings, path, at=datetime(2026, 1, 1, tzinfo=UTC))
        size = path.stat().st_size
    seconds, worked = time.perf_counter() - start, _worked() - worked
    peak = usage.getrusage(usage.RUSAGE_SELF).ru_maxrss * 1024
    return (
        f"{written.sheets} sheets, {written.checks} checks: peak {peak // MEGABYTE} MB, of which "
        f"{before // MEGABYTE} MB before the export; {seconds:.0f} s; {worked / seconds:.1f} cores at work; "
        f"{size / MEGABYTE:.1f} MB on disk"
    )


def _worked() -> float:
    """Seconds of processor time, of this process and of those that it waited for."""
    used = os.times()
    return used.user + used.system + used.children_user + used.children_system


if __name__ == "__main__":
    print(_one(int(sys.argv[1])))
