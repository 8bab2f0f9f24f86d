"""A PDF and its pages as pdfplumber has them, opened by pdfminer alone; pdfplumber comes when a page is left to it."""

from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import Any, BinaryIO

from pdfminer.pdfpage import PDFPage
from pdfminer.pdftypes import resolve1

from reviewer.extract.onepass.lean import silenced
from reviewer.extract.onepass.objects import Objects, Parser
from reviewer.extract.onepass.running import Known

BoxOnPage = tuple[float, float, float, float]


class SourcePage:
    """One page before anything on it is read: its number from 1, and where it lies, in pdfplumber's names."""

    def __init__(self, document: "Document", page: PDFPage, number: int) -> None:
        """Raises TypeError, ValueError or KeyError where the file does not say how large the page is."""
        self._document = document
        self.page_obj, self.page_number = page, number
        self.rotation: int = (resolve1(page.attrs.get("Rotate")) or 0) % 360
        x0, y0, x1, y1 = _box(page.attrs.get("MediaBox"), turned=self.rotation in (90, 270))
        height = y1 - y0
        # From the top down, as pdfplumber turns it.
        self.mediabox: BoxOnPage = (x0, height - y1, x1, height - y0)
        self.width, self.height = x1 - x0, self.mediabox[3] - self.mediabox[1]

    @property
    def known(self) -> Known:
        """What the pages of the document share."""
        return self._document.known

    def reference(self) -> Any:
        """The page in pdfplumber."""
        return self._document.reference.pages[self.page_number - 1]


class Document:
    """An open PDF; whatever pdfminer raises at a damaged or locked one comes through."""

    def __init__(self, file: BinaryIO, password: str | None = None) -> None:
        self._file, self._password = file, password
        self.miner = Objects(Parser(file), password=password or "")
        self.known = Known()

    @cached_property
    def pages(self) -> Sequence[SourcePage]:
        """The pages in order."""
        return tuple(self._pages())

    @cached_property
    def reference(self) -> Any:
        """The same PDF in pdfplumber."""
        import pdfplumber

        silenced()
        return pdfplumber.open(self._file, password=self._password)  # type: ignore[arg-type]

    def _pages(self) -> Iterator[SourcePage]:
        for number, page in enumerate(PDFPage.create_pages(self.miner), 1):
            yield SourcePage(self, page, number)


def _box(raw: Any, *, turned: bool) -> BoxOnPage:
    """A box that may be given by any two corners; of a page on its side, with its sides changed over."""
    corners = [resolve1(corner) for corner in resolve1(raw)]
    if not all(isinstance(corner, int | float) for corner in corners):
        raise TypeError("a box of a page with a corner that is no number")
    x0, x1 = sorted((corners[0], corners[2]))
    y0, y1 = sorted((corners[1], corners[3]))
    return (y0, x0, y1, x1) if turned else (x0, y0, x1, y1)
