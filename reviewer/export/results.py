"""The engine's results of the formulas, kept to be compared with the file."""

import json
import zlib
from collections.abc import Iterable, Iterator, Mapping, MutableMapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from reviewer.export.places import Result

Results = Mapping[str, MutableMapping[str, Result]]


@dataclass(slots=True)
class Kept:
    """The results of sheets that are written, compressed: a folder has hundreds of thousands."""

    _sheets: dict[str, list[tuple[int, bytes]]] = field(default_factory=dict)

    def add(self, sheet: str, last_row: int, results: Mapping[str, Result]) -> None:
        """Keeps those of the rows of a sheet down to `last_row`, below those that are kept of it."""
        if results:
            packed = zlib.compress(json.dumps({cell: _kept(result) for cell, result in results.items()}).encode())
            self._sheets.setdefault(sheet, []).append((last_row, packed))

    def take(self, sheet: str, packed: Iterable[tuple[int, bytes]]) -> None:
        """Keeps those of a whole sheet, as `packed` gives them."""
        self._sheets[sheet] = list(packed)

    def packed(self, sheet: str) -> list[tuple[int, bytes]]:
        """Those of a sheet as they are kept."""
        return self._sheets.get(sheet, [])


def unpacked(packed: Iterable[tuple[int, bytes]]) -> Iterator[tuple[int, dict[str, Result]]]:
    """Rows and results of a sheet as they are kept, some at a time: the last row and what the formulas to it give."""
    for last_row, results in packed:
        yield last_row, {cell: _given(*kept) for cell, kept in json.loads(zlib.decompress(results)).items()}


def _kept(result: Result) -> tuple[str, str]:
    kind = "text" if isinstance(result, str) else "date" if isinstance(result, date) else "number"
    return kind, str(result)


def _given(kind: str, words: str) -> Result:
    if kind == "text":
        return words
    return date.fromisoformat(words) if kind == "date" else Decimal(words)
