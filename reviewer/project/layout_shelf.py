"""Layouts drawn by hand, kept beside the reviews in one small file: the next filing of the same form has them."""

import json
from pathlib import Path

from reviewer.core.layout_offers import KnownLayout, with_known
from reviewer.core.wire import from_wire, to_wire

NAME = "layouts.json"
LARGEST = 8 << 20
"""Bytes; a shelf from elsewhere must not be able to fill the memory."""
MOST = 500
"""Layouts that are kept; the oldest go first."""


def read_layouts(folder: Path) -> tuple[KnownLayout, ...]:
    """What is on the shelf; nothing when there is none, or when it cannot be read: a layout can be drawn again."""
    path = folder / NAME
    try:
        if path.stat().st_size > LARGEST:
            return ()
        return tuple(from_wire(KnownLayout, wire) for wire in json.loads(path.read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        return ()


def keep_layout(folder: Path, known: KnownLayout) -> None:
    """Puts a layout on the shelf, in the place of one of the same form and heading; OSError when it cannot be kept."""
    kept = with_known(read_layouts(folder), known)[-MOST:]
    folder.mkdir(parents=True, exist_ok=True)
    part = folder / f"{NAME}.part"
    part.write_text(json.dumps([to_wire(one) for one in kept], ensure_ascii=False), encoding="utf-8")
    part.replace(folder / NAME)
