"""A filing as it is kept in the review file: what was read, so that reopening reads no PDF again."""

import json
import zlib
from collections.abc import Iterable
from dataclasses import dataclass

from reviewer.core.filing import Filing
from reviewer.core.grid import Grid
from reviewer.core.page import Page
from reviewer.core.reading import Reading
from reviewer.core.wire import from_wire, to_wire

# Far above any real filing; a review file from elsewhere must not be able to fill the memory.
LARGEST = 512 << 20


@dataclass(frozen=True, slots=True)
class StoredFiling:
    """A filing with everything that was read from it."""

    filing: Filing
    readings: tuple[Reading, ...]
    grids: tuple[Grid, ...]
    pages: tuple[Page, ...]


def pack(filing: Filing, readings: Iterable[Reading], grids: Iterable[Grid], pages: Iterable[Page]) -> bytes:
    """The filing as compressed JSON, the same bytes for the same filing."""
    parts = [to_wire(filing), *(to_wire(tuple(part)) for part in (readings, grids, pages))]
    return zlib.compress(json.dumps(parts, ensure_ascii=False, separators=(",", ":")).encode(), 6)


def unpack(content: bytes) -> StoredFiling:
    """The filing that `pack` wrote; any exception means that the content is damaged."""
    unpacker = zlib.decompressobj()
    text = unpacker.decompress(content, LARGEST)
    if unpacker.unconsumed_tail:
        raise ValueError("the stored filing is larger than any filing")
    filing, readings, grids, pages = json.loads(text)
    return StoredFiling(
        from_wire(Filing, filing),
        tuple(from_wire(Reading, item) for item in readings),
        tuple(from_wire(Grid, item) for item in grids),
        tuple(from_wire(Page, item) for item in pages),
    )
