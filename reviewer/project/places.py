"""Finds the review of a file by the place where the file lies, for when its content is no longer what was reviewed."""

import json
import sqlite3
import zlib
from collections.abc import Collection, Iterator
from contextlib import closing, suppress
from dataclasses import fields
from pathlib import Path

from reviewer.core.filing import Filing

PLACE = [field.name for field in fields(Filing)].index("path")
BEGINNING = 1 << 16
"""Bytes of a stored filing that are enough for its first line, which says what it is."""


def reviews_of_places(folder: Path, places: Collection[Path]) -> list[Path]:
    """The review files of a folder that hold a filing which was opened from one of these places, the latest first.

    A file that is no review, or is open elsewhere, is passed over.
    """
    wanted = {str(place) for place in places}
    kept = sorted(folder.glob("*.review"), key=lambda path: path.stat().st_mtime_ns, reverse=True)
    return [path for path in kept if wanted & set(_places_in(path))]


def _places_in(path: Path) -> Iterator[str]:
    with (
        suppress(sqlite3.Error, zlib.error, ValueError, TypeError, KeyError),
        closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=0)) as connection,
    ):
        for (beginning,) in connection.execute("SELECT substr(bytes, 1, ?) FROM content", (BEGINNING,)):
            line, _, _ = zlib.decompressobj().decompress(bytes(beginning), BEGINNING).partition(b"\n")
            _, wire = json.loads(line)
            yield str(wire[PLACE])
