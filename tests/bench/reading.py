"""How fast a filing is read: the same tables as pdfplumber's, and our whole page, against what could be had instead.

*Same tables* is `extract_tables()` of every page, cell for cell, which a test compares; *whole page* is what a review
needs: words, rules, tables with spans and the words of each cell, what is hidden or printed twice. The peers are asked
for their tables with the texts and for no more, pdftotext for the text only: it is the least that reading can take.

Each reader is a process of its own that reads every page of one file, its start included; *warm* is within one process
that has read the file once before. Times of the processor are compared, in turns, median of the rounds with the least
and the most: they hardly change when other programs are busy.

A peer that is not installed is left out with a word; PEERS names a Python that has Camelot, tabula-py or PyMuPDF.
"""

import json
import os
import resource
import shutil
import statistics
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

FILINGS = Path(__file__).resolve().parents[3] / "shared" / "filings"
KINDS = {
    "a monthly return, 11 pages": "monthly/06613*.pdf",
    "a next day return, 6 pages": "next_day/02097*.pdf",
    "a formal notice, 11 pages": "offering/09606*.pdf",
    "allotment results, 50 pages": "offering/00100*allotment*.pdf",
    "an annual report, 124 pages": "long/01161*.pdf",
    "annual results, 317 pages": "long/03898*.pdf",
}
# Of these a peer is run once: some take minutes.
LONG, LONGEST = 40, 1800
PROGRAMS = {
    "same tables": """
import sys
from reviewer.extract.onepass.document import Document
from reviewer.core.garbage import seldom_collect
from reviewer.extract.onepass.lean import GARBAGE
from reviewer.extract.onepass.plain_tables import plain_tables
seldom_collect(GARBAGE)
with open(sys.argv[1], "rb") as file:
    for page in Document(file).pages: plain_tables(page)
""",
    "whole page": """
import sys
from pathlib import Path
from reviewer.core.garbage import seldom_collect
from reviewer.extract.onepass.lean import GARBAGE
from reviewer.extract.pages import open_pages
seldom_collect(GARBAGE)
for page in open_pages(Path(sys.argv[1])): page.tables
""",
    "pdfplumber": """
import sys, logging, pdfplumber; logging.disable()
with pdfplumber.open(sys.argv[1]) as pdf:
    for page in pdf.pages:
        page.extract_tables(); page.close()
""",
}
# What is measured: the module that must be there, and the program.
PEERS = {
    "PyMuPDF": ("pymupdf", """
import sys, pymupdf
for page in pymupdf.open(sys.argv[1]):
    for table in page.find_tables(): table.extract()
"""),
    "Camelot": ("camelot", """
import sys, logging, warnings; logging.disable(); warnings.simplefilter("ignore")
import camelot
for table in camelot.read_pdf(sys.argv[1], pages="all", flavor="lattice"): table.df
"""),
    "Tabula": ("tabula", """
import sys, tabula
tabula.read_pdf(sys.argv[1], pages="all", lattice=True, silent=True)
"""),
}  # fmt: skip
# Both readers in turns in one process; prints the seconds of each round.
_WARM = """
import gc, json, logging, sys, time; logging.disable()
import pdfplumber
from reviewer.extract.onepass.document import Document
from reviewer.extract.onepass.plain_tables import plain_tables
def ours():
    with open(sys.argv[1], "rb") as file:
        for page in Document(file).pages: plain_tables(page)
def theirs():
    with pdfplumber.open(sys.argv[1]) as pdf:
        for page in pdf.pages:
            page.extract_tables(); page.close()
def seconds(work):
    gc.collect(); start = time.process_time(); work()
    return time.process_time() - start
ours()
print(json.dumps([(seconds(ours), seconds(theirs)) for _ in range(int(sys.argv[2]))]))
"""
OTHERS = ("pdfplumber", *PEERS, "pdftotext")
HEADINGS = (
    "From the start of the process to the last page", "same tables", "pdfplumber's time", "pdfplumber's time, warm",
    "whole page", *(f"{name}'s time" for name in (*PEERS, "pdftotext")),
)  # fmt: skip


def measure(runs: int = 3) -> Iterator[tuple[str, ...]]:
    """A row a filing: seconds of ours, and how many times that each other reader takes for its tables."""
    readers = dict(_readers())
    for path in sorted(FILINGS.glob(KINDS["a next day return, 6 pages"]))[:1]:
        for name in PROGRAMS:
            # Compiles what was not compiled yet.
            seconds([*readers[name], str(path)])
    for what, pattern in KINDS.items():
        for path in sorted(FILINGS.glob(pattern))[:1]:
            yield (what, *_row(readers, path, runs))


def _row(readers: dict[str, list[str]], path: Path, runs: int) -> Iterator[str]:
    pages = int(next(iter(path.parent.parent.joinpath("INDEX.tsv").read_text("utf-8").partition(path.name)[2].split())))
    taken = _in_turns(readers, path, runs, few=pages > LONG)
    ours = taken.pop("same tables")
    whole = taken.pop("whole page")
    yield _seconds_of(ours)
    yield _times(taken["pdfplumber"], ours)
    yield _times(*zip(*((theirs, own) for own, theirs in warm(path, runs)), strict=True))
    yield _seconds_of(whole)
    for name in OTHERS[1:]:
        yield _times(taken[name], ours) if name in taken else "not installed"


def _in_turns(readers: dict[str, list[str]], path: Path, runs: int, *, few: bool) -> dict[str, list[float]]:
    taken: dict[str, list[float]] = {name: [] for name in readers}
    for turn in range(runs):
        for name, command in readers.items():
            if not (turn and few and name in PEERS):
                taken[name].append(seconds([*command, str(path)]))
    return taken


def warm(path: Path, rounds: int) -> list[tuple[float, float]]:
    """Seconds of ours and of pdfplumber's in one process, round by round."""
    done = subprocess.run(
        [sys.executable, "-c", _WARM, str(path), str(rounds)], check=True, capture_output=True, text=True,
        env=as_installed(),
    )  # fmt: skip
    return [(own, theirs) for own, theirs in json.loads(done.stdout)]


def _seconds_of(taken: Sequence[float]) -> str:
    return f"{statistics.median(taken):.2f} s ({min(taken):.2f} to {max(taken):.2f})"


def _times(others: Sequence[float], ours: Sequence[float]) -> str:
    ratios = sorted(other / own for other, own in zip(others, ours, strict=False))
    spread = f" ({ratios[0]:.1f} to {ratios[-1]:.1f})" if len(ratios) > 1 else ""
    return "failed" if ratios[-1] == float("inf") else f"{statistics.median(ratios):.1f}x{spread}"


def _readers() -> Iterator[tuple[str, list[str]]]:
    for name, program in PROGRAMS.items():
        yield name, [sys.executable, "-c", program]
    elsewhere = os.environ.get("PEERS", sys.executable)
    for name, (module, program) in PEERS.items():
        if _has(elsewhere, module):
            yield name, [elsewhere, "-c", program]
    if shutil.which("pdftotext"):
        yield "pdftotext", ["sh", "-c", 'exec pdftotext -layout "$0" -']


def _has(python: str, module: str) -> bool:
    return not subprocess.run([python, "-c", f"import {module}"], check=False, capture_output=True).returncode


def as_installed() -> dict[str, str]:
    """The environment in which Python keeps what it compiled, as it finds it in an installed program.

    Told not to, it would compile our modules anew in every run, and never those of the readers that are installed.
    """
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def seconds(command: Sequence[str]) -> float:
    """Seconds of the processor of a process and its children; infinite when it fails."""
    quiet = subprocess.DEVNULL
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(command, check=False, stdout=quiet, stderr=quiet, timeout=LONGEST, env=as_installed())
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    spent = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return spent if not done.returncode else float("inf")
