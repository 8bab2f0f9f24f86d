"""The document information of a PDF: which programs made it and when, as it says itself."""

from contextlib import suppress
from typing import Any

from pdfminer.pdfdocument import PDFDocument
from pdfminer.pdftypes import resolve1
from pdfminer.utils import decode_text

from reviewer.extract.origin import ENTRIES, LONGEST


def origin_of(document: PDFDocument) -> dict[str, str]:
    """The entries of the document information, as they stand there; in the child."""
    found: dict[str, str] = {}
    # An entry that is damaged says nothing, and does not keep the filing from being read.
    with suppress(Exception):
        for name, entry in ENTRIES.items():
            found[name] = next((said for info in document.info if (said := _said(info, entry))), "")
    return found


def _said(info: Any, entry: str) -> str:
    value = resolve1(info.get(entry)) if isinstance(info, dict) else None
    return decode_text(value[: 4 * LONGEST]).strip() if isinstance(value, bytes) else ""
