"""How fast pages are read: our reader (every word, rule and table) against pdfplumber's own tables, in one run.

pdftotext, where it is installed, stands for the least that reading can take: it gives text only.
"""

import logging
import shutil
import statistics
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pdfplumber

from reviewer.extract.pages import open_pages

FILINGS = Path(__file__).resolve().parents[3] / "shared" / "filings"
KINDS = {
    "a monthly return": "monthly/06613*.pdf",
    "a next day return": "next_day/02097*.pdf",
    "an interim report, 38 pages": "other/01149_2012-08-23_en*.pdf",
    "an annual report, 124 pages": "long/01161*.pdf",
    "annual results, 317 pages": "long/03898*.pdf",
}
RUNS = 3


def measure() -> Iterator[tuple[str, str]]:
    """Rows of the report: the median of each reader and the ratio of pdfplumber to ours, pair by pair."""
    logging.getLogger("pdfminer").setLevel(logging.CRITICAL)
    for what, pattern in KINDS.items():
        for path in sorted(FILINGS.glob(pattern))[:1]:
            pairs = [(_timed(_ours, path), _timed(_theirs, path)) for _ in range(RUNS)]
            ours, theirs = (statistics.median(times) for times in zip(*pairs, strict=True))
            ratios = sorted(other / own for own, other in pairs)
            spread = f"{statistics.median(ratios):.1f}x ({ratios[0]:.1f} to {ratios[-1]:.1f})"
            yield f"{what}: ours, pdfplumber's tables", f"{ours:.2f} s, {theirs:.2f} s, ratio {spread}"
            if shutil.which("pdftotext"):
                yield f"{what}: pdftotext, text only", f"{_timed(_text_only, path):.2f} s"


def _ours(path: Path) -> None:
    for page in open_pages(path):
        assert page.number


def _theirs(path: Path) -> None:
    with pdfplumber.open(path) as pdf:
        for page in pdf.pages:
            page.extract_tables()
            page.close()


def _text_only(path: Path) -> None:
    subprocess.run(["pdftotext", "-layout", str(path), "-"], check=True, stdout=subprocess.DEVNULL)


def _timed(work: Callable[[Path], None], path: Path) -> float:
    start = time.perf_counter()
    work(path)
    return time.perf_counter() - start
