"""A filing of 700 pages in the window: how soon it is seen, how long anything waits, and how much memory it takes.

Pages of real long filings again and again; see `long_once` for what is measured.
"""

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.bench.growth import of_pages
from tests.bench.reading import FILINGS
from tests.bench.window import spread

PAGES = 700
KINDS = {"annual results": "long/03898*.pdf", "an annual report with pictures": "long/01161*.pdf"}


def measure() -> Iterator[tuple[str, str]]:
    """Rows of the report, for each kind of filing."""
    for what, pattern in KINDS.items():
        for source in sorted(FILINGS.glob(pattern))[:1]:
            yield from _rows(f"{PAGES} pages of {what}", _in_a_process(source))


def _rows(what: str, found: dict[str, Any]) -> Iterator[tuple[str, str]]:
    yield (
        f"{what}: first page on screen after",
        f"{found['first']:.0f} ms; read and checked after {found['read']:.0f} s",
    )
    for part, wall in found["wall"].items():
        yield f"  longest turn, {part}", f"{wall:.0f} ms by the clock, {found['cpu'][part]:.0f} ms of the processor"
    for zoom, taken in found["sharp"].items():
        yield f"  sharp after a leap to another page, at {zoom}", spread(taken)
    each = ", ".join(f"{kind} {megabytes} MB" for kind, megabytes in sorted(found["each"].items()))
    yield "  memory of all processes together, most", f"{found['together']} MB ({each})"


def _in_a_process(source: Path) -> dict[str, Any]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"{PAGES} pages.pdf"
        of_pages(source, PAGES, path)
        command = [sys.executable, "-m", "tests.bench.long_once", str(path)]
        done = subprocess.run(command, check=True, capture_output=True)
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found
