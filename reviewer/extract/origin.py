"""What a PDF says of where it comes from, as the child tells it: hostile text, cleaned and cut short."""

from collections.abc import Mapping
from typing import Any

from reviewer.core.filing import Origin
from reviewer.core.plain_name import plain_name

LONGEST = 200
ENTRIES = {"producer": "Producer", "creator": "Creator", "created": "CreationDate"}
"""What is asked of the document information: the programs that made the PDF, and when."""


def origin_told(message: Mapping[str, Any]) -> Origin:
    """What the child says of it: whatever it sends, three short texts that can be shown."""
    told = message.get("origin")
    entries = told if isinstance(told, dict) else {}
    return Origin(**{name: _plain(entries.get(name)) for name in ENTRIES})


def _plain(text: object) -> str:
    if not isinstance(text, str):
        return ""
    plain = " ".join(plain_name(text).split())
    return plain if len(plain) <= LONGEST else f"{plain[: LONGEST - 1]}…"
