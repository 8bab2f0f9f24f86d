"""How fast a filing is read, from the start of a process to the last table: ours against what could be had instead.

Every reader is a process of its own that reads every page of one file, its own start included. Ours gives words, rules,
and ruled tables with spans and the words of each cell; the others are asked for the tables with their texts and for no
more. pdftotext gives text only: it is the least that reading can take. Times of the processor are compared, median of
the runs, file by file: they hardly change when other programs are busy.

A peer that is not installed is left out with a word; PEERS names a Python that has Camelot, tabula-py or PyMuPDF.
"""

import logging
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

import pypdfium2

FILINGS = Path(__file__).resolve().parents[3] / "shared" / "filings"
KINDS = {
    "a monthly return, 11 pages": "monthly/06613*.pdf",
    "a next day return, 10 pages": "next_day/02097*.pdf",
    "a formal notice, 11 pages": "offering/09606*.pdf",
    "an annual report, 124 pages": "long/01161*.pdf",
    "annual results, 317 pages": "long/03898*.pdf",
}
LONGEST = 1800
PAGES = (1, 10, 100, 317, 700)
_OURS = """
import sys, logging; logging.disable()
from pathlib import Path
from reviewer.extract.pages import open_pages
for page in open_pages(Path(sys.argv[1])): page.tables
"""
_PDFPLUMBER = """
import sys, logging, pdfplumber; logging.disable()
with pdfplumber.open(sys.argv[1]) as pdf:
    for page in pdf.pages:
        page.extract_tables(); page.close()
"""
_PYMUPDF = """
import sys, pymupdf
for page in pymupdf.open(sys.argv[1]):
    for table in page.find_tables(): table.extract()
"""
_CAMELOT = """
import sys, logging, warnings; logging.disable(); warnings.simplefilter("ignore")
import camelot
for table in camelot.read_pdf(sys.argv[1], pages="all", flavor="lattice"): table.df
"""
_TABULA = """
import sys, tabula
tabula.read_pdf(sys.argv[1], pages="all", lattice=True, silent=True)
"""
# What is measured: the module that must be there, and the program.
PEERS = {"PyMuPDF": ("pymupdf", _PYMUPDF), "Camelot": ("camelot", _CAMELOT), "Tabula": ("tabula", _TABULA)}


def measure(runs: int = 3) -> Iterator[tuple[str, str]]:
    """Rows of the report: seconds of the processor, and how many times ours each other reader takes."""
    logging.getLogger("pdfminer").setLevel(logging.CRITICAL)
    readers = dict(_readers())
    yield "peers left out, not installed", ", ".join(name for name in PEERS if name not in readers) or "none"
    for what, pattern in KINDS.items():
        for path in sorted(FILINGS.glob(pattern))[:1]:
            yield from _row(what, readers, path, runs)
    yield from _growth(readers["ours"])


def _row(what: str, readers: dict[str, list[str]], path: Path, runs: int) -> Iterator[tuple[str, str]]:
    times = {name: [_seconds([*command, str(path)]) for _ in range(runs)] for name, command in readers.items()}
    ours = times.pop("ours")
    yield f"{what}: ours", f"{statistics.median(ours):.2f} s ({min(ours):.2f} to {max(ours):.2f})"
    for name, taken in times.items():
        ratios = sorted(other / own for other, own in zip(taken, ours, strict=True))
        yield f"{what}: {name}", f"{statistics.median(ratios):.1f}x ({ratios[0]:.1f} to {ratios[-1]:.1f})"


def _growth(ours: list[str]) -> Iterator[tuple[str, str]]:
    """How the time grows with the number of pages, of which a long filing's are taken again and again."""
    source = next(iter(sorted(FILINGS.glob("long/03898*.pdf"))), None)
    if source is None:
        return
    with tempfile.TemporaryDirectory() as folder:
        for pages in PAGES:
            path = Path(folder) / f"{pages}.pdf"
            of_pages(source, pages, path)
            yield f"{pages} pages: ours", f"{_seconds([*ours, str(path)]):.2f} s"


def of_pages(source: Path, pages: int, path: Path) -> None:
    """Writes a PDF of so many pages, those of the source again and again."""
    with pypdfium2.PdfDocument(source) as whole, pypdfium2.PdfDocument.new() as made:
        while len(made) < pages:
            made.import_pages(whole, list(range(min(len(whole), pages - len(made)))))
        made.save(path)


def _readers() -> Iterator[tuple[str, list[str]]]:
    yield "ours", [sys.executable, "-c", _OURS]
    yield "pdfplumber", [sys.executable, "-c", _PDFPLUMBER]
    elsewhere = os.environ.get("PEERS", sys.executable)
    for name, (module, program) in PEERS.items():
        if _has(elsewhere, module):
            yield name, [elsewhere, "-c", program]
    if shutil.which("pdftotext"):
        yield "pdftotext", ["sh", "-c", 'exec pdftotext -layout "$0" -']


def _has(python: str, module: str) -> bool:
    return not subprocess.run([python, "-c", f"import {module}"], check=False, capture_output=True).returncode


def _seconds(command: Sequence[str]) -> float:
    """Seconds of the processor of a process and its children; infinite when it fails."""
    quiet = subprocess.DEVNULL
    before = os.times()
    done = subprocess.run(command, check=False, stdout=quiet, stderr=quiet, timeout=LONGEST)
    after = os.times()
    spent = after.children_user + after.children_system - before.children_user - before.children_system
    return spent if not done.returncode else float("inf")
