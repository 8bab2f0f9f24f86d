"""Opens the workbook that was just written, and holds every formula's value against what the engine found.

Its parts are read as a stream: a whole workbook of cells and names would take as much memory again as writing it.
"""

import zlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal, InvalidOperation
from functools import partial
from pathlib import Path
from xml.parsers.expat import ExpatError, ParserCreate
from zipfile import BadZipFile, ZipFile

from openpyxl.utils.cell import coordinate_from_string
from openpyxl.utils.datetime import to_excel

from reviewer.export.places import Result
from reviewer.export.results import Kept, unpacked
from reviewer.export.saving import ExportError
from reviewer.export.tables_apart import ALONE, Apart, Beside, itself

_AGAIN = "No workbook was written. Export again."
_SHEETS = "xl/worksheets/sheet"
_SHARE = 1 << 22
"""Bytes of sheets that are compared together: to open a file of thousands of parts takes a moment."""


def compare(
    path: Path,
    kept: Kept,
    sheets: list[str],
    step: Callable[[], None] = lambda: None,
    others: Beside = ALONE,
) -> None:
    """ExportError unless the file opens, has these sheets, and every formula carries the engine's result.

    `step` is called after each sheet, and may stop it; `others` take their share.
    """
    with _damage_told(), ZipFile(path) as package:
        if _names(package) != sheets:
            raise ExportError(f"The workbook came out with other sheets than it should. {_AGAIN}")
        shares = _shares(package, path, kept, sheets)
        works = [partial(itself, share) for share in shares]
        for share, sentence in zip(shares, Apart(works, others).results(), strict=True):
            if sentence:
                raise ExportError(sentence)
            for _ in share.sheets:
                step()
        _read_the_rest(package)


@contextmanager
def _damage_told() -> Iterator[None]:
    try:
        yield
    except (BadZipFile, ExpatError, KeyError, zlib.error) as problem:
        raise ExportError(f"The workbook cannot be read again from where it was written. {_AGAIN}") from problem


@dataclass(frozen=True, slots=True)
class Share:
    """Some sheets to be compared: the part, the name and the results of each."""

    path: Path
    sheets: tuple[tuple[str, str, tuple[tuple[int, bytes], ...]], ...]

    def done(self) -> str:
        """Why the workbook cannot stay, in one sentence; "" when these sheets are as they should be."""
        try:
            with _damage_told(), ZipFile(self.path) as package:
                for part, name, packed in self.sheets:
                    _compare_sheet(package, part, _Expected(name, unpacked(packed)))
        except ExportError as problem:
            return str(problem)
        return ""

    @staticmethod
    def wire(result: str) -> str:
        """The sentence."""
        return result

    @staticmethod
    def unwire(wire: str) -> str:
        """The sentence."""
        return wire


def _shares(package: ZipFile, path: Path, kept: Kept, sheets: Sequence[str]) -> list[Share]:
    """The sheets, some together; those that take longest first, so that all who compare are done together."""
    shares: list[tuple[int, Share]] = []
    size, some = 0, []
    for number, name in enumerate(sheets, 1):
        part = f"{_SHEETS}{number}.xml"
        size += package.getinfo(part).file_size
        some.append((part, name, tuple(kept.packed(name))))
        if size >= _SHARE or number == len(sheets):
            shares.append((size, Share(path, tuple(some))))
            size, some = 0, []
    return [share for _, share in sorted(shares, key=lambda one: -one[0])]


def _read_the_rest(package: ZipFile) -> None:
    """Every part that is no sheet: what is read to its end is held against its check sum."""
    for part in package.namelist():
        if not part.startswith(_SHEETS):
            package.read(part)


def same(kind: str, words: str, result: Result) -> bool:
    """Whether a cell as read back, its type and its value, says what the engine found."""
    if isinstance(result, str):
        return kind == "str" and words == result
    try:
        return kind == "" and Decimal(words) == Decimal(to_excel(result) if isinstance(result, date) else result)
    except InvalidOperation:
        return False


@dataclass(slots=True)
class _Expected:
    """The results of one sheet, some rows at a time, as its cells come by."""

    name: str
    kept: Iterator[tuple[int, dict[str, Result]]]
    _last: int = 0
    _results: dict[str, Result] = field(default_factory=dict)

    def cell(self, coordinate: str, kind: str, words: str) -> None:
        """ExportError for a formula that says something else."""
        row = coordinate_from_string(coordinate)[1]
        while row > self._last:
            self.end()
            self._last, self._results = next(self.kept, (row, {}))
        result = self._results.pop(coordinate, None)
        if result is not None and not same(kind, words, result):
            raise _other(self.name, coordinate)

    def end(self) -> None:
        """ExportError for a formula of the rows so far that was not there."""
        for coordinate in self._results:
            raise _other(self.name, coordinate)


def _compare_sheet(package: ZipFile, part: str, expected: _Expected) -> None:
    cell: dict[str, str] = {}
    words: list[str] = []

    def start(tag: str, attributes: Mapping[str, str]) -> None:
        if tag == "c":
            cell.clear()
            cell.update(attributes)
        words.clear()

    def end(tag: str) -> None:
        if tag == "v":
            expected.cell(cell["r"], cell.get("t", ""), "".join(words))

    parser = ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler, parser.EndElementHandler, parser.CharacterDataHandler = start, end, words.append
    with package.open(part) as file:
        parser.ParseFile(file)
    expected.end()
    for _, left in expected.kept:
        for coordinate in left:
            raise _other(expected.name, coordinate)


def _names(package: ZipFile) -> list[str]:
    """The sheets in their order."""
    found: list[str] = []

    def start(tag: str, attributes: Mapping[str, str]) -> None:
        if tag == "sheet":
            found.append(attributes["name"])

    parser = ParserCreate()
    parser.StartElementHandler = start
    with package.open("xl/workbook.xml") as file:
        parser.ParseFile(file)
    return found


def _other(name: str, cell: str) -> ExportError:
    return ExportError(f"The figure in {name}!{cell} did not come out right. {_AGAIN}")
