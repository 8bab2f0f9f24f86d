"""What a PDF says of where it comes from: the programs that made it and when. Hostile text, cleaned and cut short."""

from collections.abc import Mapping
from contextlib import suppress
from typing import Any

from pdfminer.pdfdocument import PDFDocument
from pdfminer.pdftypes import resolve1
from pdfminer.utils import decode_text

from reviewer.core.filing import Origin
from reviewer.core.shown import plain_name

LONGEST = 200
_ENTRIES = {"producer": "Producer", "creator": "Creator", "created": "CreationDate"}


def origin_of(document: PDFDocument) -> dict[str, str]:
    """The entries of the document information, as they stand there; in the child."""
    found: dict[str, str] = {}
    # An entry that is damaged says nothing, and does not keep the filing from being read.
    with suppress(Exception):
        for name, entry in _ENTRIES.items():
            found[name] = next((said for info in document.info if (said := _said(info, entry))), "")
    return found


def origin_told(message: Mapping[str, Any]) -> Origin:
    """What the child says of it: whatever it sends, three short texts that can be shown."""
    told = message.get("origin")
    entries = told if isinstance(told, dict) else {}
    return Origin(**{name: _plain(entries.get(name)) for name in _ENTRIES})


def _said(info: Any, entry: str) -> str:
    value = resolve1(info.get(entry)) if isinstance(info, dict) else None
    return decode_text(value[: 4 * LONGEST]).strip() if isinstance(value, bytes) else ""


def _plain(text: object) -> str:
    if not isinstance(text, str):
        return ""
    plain = " ".join(plain_name(text).split())
    return plain if len(plain) <= LONGEST else f"{plain[: LONGEST - 1]}…"
