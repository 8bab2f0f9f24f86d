"""In the child: pictures of pages, drawn by PDFium, clamped so that no page can ask for all the memory."""

from collections.abc import Iterable, Iterator
from io import BufferedReader
from typing import Any

import pypdfium2

Message = dict[str, Any]
LONGEST, LARGEST = 10_000, 40_000_000


def draw(pdf: BufferedReader, password: str | None, wishes: Iterable[Message]) -> Iterator[tuple[Message, bytes]]:
    """The sizes of all pages, then a header and its pixels (blue, green, red, unused) for every wish."""
    try:
        document = pypdfium2.PdfDocument(pdf, password=password)
    except pypdfium2.PdfiumError as problem:
        yield {"refused": "password" if "password" in str(problem).lower() else "damaged"}, b""
        return
    # Asked of the document, not of each page: opening a page reads all of it, and one bad page would stop them all.
    yield {"sizes": [document.get_page_size(number) for number in range(len(document))]}, b""
    for wish in wishes:
        try:
            yield _picture(document[wish["page"] - 1], wish["scale"], wish["box"])
        except (pypdfium2.PdfiumError, ValueError, IndexError):
            # ValueError: a page of no size, because its crop box lies beside it. IndexError: no such page.
            yield {"failed": True}, b""


def _picture(page: pypdfium2.PdfPage, scale: float, box: list[float] | None) -> tuple[Message, bytes]:
    width, height = page.get_size()
    x0, top, x1, bottom = box or (0.0, 0.0, width, height)
    scale = clamped(x1 - x0, bottom - top, scale)
    crop = (max(x0, 0.0), max(height - bottom, 0.0), max(width - x1, 0.0), max(top, 0.0))
    bitmap = page.render(scale=scale, crop=crop, rev_byteorder=False, prefer_bgrx=True)
    header = {"width": bitmap.width, "height": bitmap.height, "stride": bitmap.stride}
    return header, bytes(bitmap.buffer)


def clamped(width: float, height: float, scale: float) -> float:
    """The scale, or the largest one that keeps within 10,000 pixels a side and 40 megapixels."""
    longest = LONGEST / max(width, height, 1.0)
    largest = (LARGEST / max(width * height, 1.0)) ** 0.5
    return float(min(scale, longest, largest))
