"""Puts the finished workbook in its place: to a private file beside it, opened again and compared, then moved."""

import errno
import os
import secrets
from collections.abc import Iterable, Mapping
from contextlib import suppress
from datetime import date, datetime
from decimal import Decimal
from io import BytesIO
from pathlib import Path
from typing import Any

from openpyxl import load_workbook

from reviewer.core.errors import ReviewerError
from reviewer.export.places import Result

_OWN = 0o600
# How Excel and LibreOffice mark a workbook as open.
_LOCKS = ("~${name}", ".~lock.{name}#")


class ExportError(ReviewerError):
    """The workbook could not be written; what was there before is untouched."""


class ExportCancelledError(ExportError):
    """The reviewer stopped the export."""


def cancelled_error() -> ExportCancelledError:
    """The sentence for an export that was stopped."""
    return ExportCancelledError("The export was cancelled. No workbook was written.")


def save(content: bytes, path: Path, results: Mapping[str, Mapping[str, Result]], sheets: list[str]) -> None:
    """Writes, compares, and moves into place; ExportError with one sentence, and nothing has changed."""
    _refuse_if_open(path)
    beside = path.with_name(f".{path.name}.{secrets.token_hex(4)}.tmp")
    try:
        _write(beside, content)
        compare(beside.read_bytes(), results, sheets)
        os.replace(beside, path)
    except OSError as problem:
        raise ExportError(_sentence(problem, path, beside)) from problem
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)


def save_all(files: Mapping[Path, bytes], folder: Path) -> None:
    """Writes new files into a folder, made if it is not there; ExportError, and none of them is left behind."""
    made = not folder.exists()
    begun: list[Path] = []
    try:
        folder.mkdir(exist_ok=True)
        for path, content in files.items():
            begun.append(path)
            _write(path, content)
    except OSError as problem:
        place = begun[0] if begun else folder
        with suppress(OSError):
            for path in begun:
                path.unlink(missing_ok=True)
            if made:
                folder.rmdir()
        raise ExportError(_sentence(problem, place, place)) from problem


def save_text(content: bytes, path: Path) -> None:
    """Writes one file beside its place and moves it there; ExportError with one sentence, and nothing has changed."""
    beside = path.with_name(f".{path.name}.{secrets.token_hex(4)}.tmp")
    try:
        _write(beside, content)
        os.replace(beside, path)
    except OSError as problem:
        raise ExportError(_sentence(problem, path, beside)) from problem
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)


def compare(content: bytes, results: Mapping[str, Mapping[str, Result]], sheets: list[str]) -> None:
    """ExportError unless the file opens, has these sheets, and every formula carries the engine's result."""
    # Read line by line: a whole workbook of cells would take as much memory again as writing it.
    book = load_workbook(BytesIO(content), data_only=True, read_only=True)
    try:
        if book.sheetnames != sheets:
            raise ExportError("The workbook came out with other sheets than it should. None was written. Export again.")
        for name, cells in results.items():
            _compare_sheet(name, dict(cells), book[name].iter_rows())
    finally:
        book.close()


def _compare_sheet(name: str, expected: dict[str, Result], rows: Iterable[tuple[Any, ...]]) -> None:
    for row in rows:
        for cell in row:
            # Cells that hold nothing have no address here.
            if cell.value is not None and (result := expected.pop(cell.coordinate, None)) is not None:
                _refuse_other(name, cell.coordinate, cell.value, result)
    for coordinate, result in expected.items():
        _refuse_other(name, coordinate, None, result)


def _refuse_other(name: str, cell: str, seen: object, result: Result) -> None:
    if not same(seen, result):
        raise ExportError(f"The figure in {name}!{cell} did not come out right. No workbook was written. Export again.")


def same(seen: object, result: Result) -> bool:
    """Whether a cell as read back says what the engine found."""
    if isinstance(result, str):
        return (seen or "") == result
    if isinstance(result, date):
        return isinstance(seen, datetime) and seen.date() == result
    # The reader hands out floats: the nearest one to the exact figure is the same figure in a spreadsheet.
    return isinstance(seen, int | float | Decimal) and float(seen) == float(result)


def _refuse_if_open(path: Path) -> None:
    if not path.name:
        raise ExportError("The workbook has no name. Name it, such as paper.xlsx, and export again.")
    for lock in _LOCKS:
        mark = path.with_name(lock.format(name=path.name))
        if mark.exists():
            raise ExportError(_open_elsewhere(path, f" (its mark is {mark.name})"))


def _write(path: Path, content: bytes) -> None:
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), _OWN)
    with os.fdopen(handle, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _sentence(problem: OSError, path: Path, beside: Path) -> str:
    where = path.absolute().parent.name or path.anchor
    if problem.errno in (errno.ENOSPC, errno.EDQUOT):
        return f"The disk of {where} is full: free some space or choose another folder, then export again."
    if problem.errno in (errno.ENOENT, errno.ENOTDIR):
        return f"The folder {where} is not there any more: choose another one and export again."
    if problem.errno == errno.EISDIR or path.is_dir():
        return f"{path.name} is a folder: choose another name for the workbook."
    if isinstance(problem, PermissionError) and beside.exists():
        return _open_elsewhere(path)
    if isinstance(problem, PermissionError) or problem.errno == errno.EROFS:
        return f"Nothing may be written to {where}: choose a folder of your own and export again."
    return f"{path.name} could not be written ({problem.strerror}): choose another folder and export again."


def _open_elsewhere(path: Path, mark: str = "") -> str:
    other = f"{path.stem} (2){path.suffix}"
    return f"{path.name} is open in another program{mark}: close it there, or export as {other}."
