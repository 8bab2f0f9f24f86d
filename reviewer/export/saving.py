"""Puts the finished workbook in its place: to a private file beside it, opened again and compared, then moved."""

import errno
import os
import secrets
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

from reviewer.core.errors import ReviewerError

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


def save(path: Path, write: Callable[[IO[bytes]], None], compared: Callable[[Path], None]) -> None:
    """Writes, compares, and moves into place; ExportError with one sentence, and nothing has changed."""
    beside = path.with_name(f".{path.name}.{secrets.token_hex(4)}.tmp")
    try:
        _write(beside, write)
        compared(beside)
        os.replace(beside, path)
    except OSError as problem:
        raise ExportError(_sentence(problem, path, beside)) from problem
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)


@contextmanager
def faults_told(path: Path) -> Iterator[None]:
    """Turns what the system says of the place of a workbook into ExportError with one sentence."""
    try:
        yield
    except OSError as problem:
        raise ExportError(_sentence(problem, path)) from problem


def save_all(files: Mapping[Path, bytes], folder: Path) -> None:
    """Writes new files into a folder, made if it is not there; ExportError, and none of them is left behind."""
    made = not folder.exists()
    begun: list[Path] = []
    try:
        folder.mkdir(exist_ok=True)
        for path, content in files.items():
            begun.append(path)
            _write(path, _whole(content))
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
    if not path.name:
        raise ExportError("The file has no name. Name it, such as review.json, and try again.")
    beside = path.with_name(f".{path.name}.{secrets.token_hex(4)}.tmp")
    try:
        _write(beside, _whole(content))
        os.replace(beside, path)
    except OSError as problem:
        raise ExportError(_sentence(problem, path, beside)) from problem
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)


def refuse_if_open(path: Path) -> None:
    """ExportError for a workbook without a name, or one that another program has open."""
    if not path.name:
        raise ExportError("The workbook has no name. Name it, such as paper.xlsx, and export again.")
    for lock in _LOCKS:
        mark = path.with_name(lock.format(name=path.name))
        if mark.exists():
            raise ExportError(_open_elsewhere(path, f" (its mark is {mark.name})"))


def _write(path: Path, write: Callable[[IO[bytes]], None]) -> None:
    handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), _OWN)
    with os.fdopen(handle, "w+b") as file:
        write(file)
        file.flush()
        os.fsync(file.fileno())


def _whole(content: bytes) -> Callable[[IO[bytes]], None]:
    def write(file: IO[bytes]) -> None:
        file.write(content)

    return write


def _sentence(problem: OSError, path: Path, beside: Path | None = None) -> str:
    where = path.absolute().parent.name or path.anchor
    if problem.errno in (errno.ENOSPC, errno.EDQUOT):
        return f"The disk of {where} is full: free some space or choose another folder, then export again."
    if problem.errno in (errno.ENOENT, errno.ENOTDIR):
        return f"The folder {where} is not there any more: choose another one and export again."
    if problem.errno == errno.EISDIR or path.is_dir():
        return f"{path.name} is a folder: choose another name for the workbook."
    if isinstance(problem, PermissionError) and beside is not None and beside.exists():
        return _open_elsewhere(path)
    if isinstance(problem, PermissionError) or problem.errno == errno.EROFS:
        return f"Nothing may be written to {where}: choose a folder of your own and export again."
    return f"{path.name} could not be written ({problem.strerror}): choose another folder and export again."


def _open_elsewhere(path: Path, mark: str = "") -> str:
    other = f"{path.stem} (2){path.suffix}"
    return f"{path.name} is open in another program{mark}: close it there, or export as {other}."
