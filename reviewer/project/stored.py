"""A filing as it is kept in the review file: what was read, so that reopening reads no PDF again.

Lines of JSON, each with a mark: f the filing, r a reading, g a table, s a page with its words packed. Older files have
their pages in plain, with the mark p.
"""

import json
import zlib
from collections.abc import Iterable
from dataclasses import dataclass

from reviewer.core.filing import Filing
from reviewer.core.grid import Grid
from reviewer.core.packed_page import page_from_wire, page_to_wire
from reviewer.core.page import Page
from reviewer.core.reading import Reading
from reviewer.core.wire import Json, NewerWireError, from_wire, to_wire

# Far above any real filing; a review file from elsewhere must not be able to fill the memory.
LARGEST = 512 << 20
_PLAIN: Json = {"ensure_ascii": False, "separators": (",", ":")}


@dataclass(frozen=True, slots=True)
class StoredFiling:
    """A filing with everything that was read from it."""

    filing: Filing
    readings: tuple[Reading, ...]
    grids: tuple[Grid, ...]
    pages: tuple[Page, ...]


def pack(filing: Filing, readings: Iterable[Reading], grids: Iterable[Grid], pages: Iterable[Page]) -> bytes:
    """The filing as compressed lines of JSON, the same bytes for the same filing."""
    packer = zlib.compressobj(6)
    parts: list[tuple[str, Iterable[Json]]] = [
        ("f", [to_wire(filing)]), ("r", map(to_wire, readings)), ("g", map(to_wire, grids)),
        ("s", map(page_to_wire, pages)),
    ]  # fmt: skip
    # The name of a file may be no Unicode, and has half a character in it then.
    # A line a thing: one long call into the JSON library would hold up the window's own thread.
    lines = (
        json.dumps([mark, one], **_PLAIN).encode(errors="surrogatepass") + b"\n" for mark, part in parts for one in part
    )
    return b"".join([*map(packer.compress, lines), packer.flush()])


def unpack(content: bytes) -> StoredFiling:
    """The filing that `pack` wrote; NewerWireError when a newer version did, any other exception means damage."""
    unpacker = zlib.decompressobj()
    text = unpacker.decompress(content, LARGEST)
    if unpacker.unconsumed_tail:
        raise ValueError("the stored filing is larger than any filing")
    found: dict[str, list[Json]] = {"f": [], "r": [], "g": [], "p": [], "s": []}
    for line in text.splitlines():
        mark, wire = json.loads(line)
        if mark not in found:
            raise NewerWireError("a filing has no such part")
        found[mark].append(wire)
    (filing,) = found["f"]
    return StoredFiling(
        from_wire(Filing, filing),
        tuple(from_wire(Reading, item) for item in found["r"]),
        tuple(from_wire(Grid, item) for item in found["g"]),
        (*(from_wire(Page, item) for item in found["p"]), *map(page_from_wire, found["s"])),
    )
