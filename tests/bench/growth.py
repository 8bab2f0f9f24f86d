"""How the cost of reading grows with the pages of a filing, and how many pages are left to pdfplumber."""

import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pypdfium2

from reviewer.extract.onepass.document import Document
from reviewer.extract.onepass.plain_tables import plain_tables
from tests.bench.reading import FILINGS, PROGRAMS, seconds

PAGES = (1, 10, 100, 317, 700)
HEADINGS = ("Of a long filing", "same tables", "whole page")


def measure() -> Iterator[tuple[str, ...]]:
    """Rows of the report: seconds of the processor, the start of the process included."""
    source = next(iter(sorted(FILINGS.glob("long/03898*.pdf"))), None)
    if source is None:
        yield "no real filings beside this checkout", "nothing measured", ""
        return
    with tempfile.TemporaryDirectory() as folder:
        for pages in PAGES:
            path = Path(folder) / f"{pages}.pdf"
            of_pages(source, pages, path)
            taken = (seconds([sys.executable, "-c", PROGRAMS[name], str(path)]) for name in HEADINGS[1:])
            yield (f"{pages} pages", *(f"{one:.2f} s" for one in taken))
    left, every = left_to_pdfplumber()
    yield "pages left to pdfplumber, of all real filings", f"{left} of {every:,}", ""


def left_to_pdfplumber() -> tuple[int, int]:
    """How many pages of all real filings are left to pdfplumber, and of how many."""
    left = every = 0
    for path in sorted(FILINGS.rglob("*.pdf")):
        with path.open("rb") as file:
            document = Document(file)
            for page in document.pages:
                plain_tables(page)
            left, every = left + document.known.left, every + len(document.pages)
    return left, every


def of_pages(source: Path, pages: int, path: Path) -> None:
    """Writes a PDF of so many pages, those of the source again and again."""
    with pypdfium2.PdfDocument(source) as whole, pypdfium2.PdfDocument.new() as made:
        while len(made) < pages:
            made.import_pages(whole, list(range(min(len(whole), pages - len(made)))))
        made.save(path)
