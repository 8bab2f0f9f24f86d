"""Opens a workbook that came back from outside: hostile until shown otherwise. Any fault is one sentence.

Everything is looked at before it is unpacked or parsed. A ZIP cannot give more than it declares: Python stops at the
declared size, so limits on what is declared are limits on what is read.
"""

import re
import warnings
import zipfile
import zlib
from collections.abc import Callable
from io import BytesIO
from pathlib import Path, PurePosixPath
from typing import TypeVar
from xml.parsers.expat import ExpatError, ParserCreate

from openpyxl import load_workbook
from openpyxl.workbook import Workbook

from reviewer.core.errors import ReviewerError

MEGABYTE = 1 << 20
LARGEST_FILE = 100 * MEGABYTE
MOST_MEMBERS = 20_000
LARGEST_TOGETHER = 512 * MEGABYTE
# What becomes objects in memory all at once has less room than what is read line by line.
LARGEST = (
    (re.compile(r"xl/worksheets/[^/]+\.xml"), 128 * MEGABYTE),
    (re.compile(r"xl/sharedstrings\.xml"), 64 * MEGABYTE),
    (re.compile(r"xl/(styles|workbook)\.xml|.*\.rels|\[content_types\]\.xml"), 8 * MEGABYTE),
    (re.compile(r".*"), 64 * MEGABYTE),
)
_PARSED = (".xml", ".rels", ".vml")
_OLD_OR_LOCKED = b"\xd0\xcf\x11\xe0"
_SAVE_AGAIN = "Ask for it to be saved as an ordinary .xlsx workbook, and try again."
Read = TypeVar("Read")


class ReturnedError(ReviewerError):
    """A returned workbook that cannot be read; nothing was taken from it."""


def read_safely(path: Path, read: Callable[[Workbook], Read]) -> Read:
    """What `read` takes from the workbook, its formulas as text; ReturnedError with one sentence for any fault."""
    content = _content(path)
    _look_over(path.name, content)
    book = None
    try:
        # openpyxl warns of parts that it leaves out, such as those of a newer Excel.
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            book = load_workbook(BytesIO(content), read_only=True, keep_links=False)
            return read(book)
    except ReviewerError:
        raise
    except Exception as problem:
        # What a damaged part does to the reader cannot be foreseen, and it is no bug of ours.
        raise ReturnedError(f"{path.name} is damaged and cannot be read. {_SAVE_AGAIN}") from problem
    finally:
        if book is not None:
            book.close()


def _content(path: Path) -> bytes:
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise ReturnedError(f"{path.name} is larger than {LARGEST_FILE // MEGABYTE} MB and was not opened.")
        return path.read_bytes()
    except OSError as problem:
        raise ReturnedError(f"{path.name} cannot be opened ({problem.strerror}): choose another file.") from problem


def _look_over(name: str, content: bytes) -> None:
    """Refuses what a spreadsheet program would never have written."""
    if content.startswith(_OLD_OR_LOCKED):
        raise ReturnedError(f"{name} has a password or is of an old format. {_SAVE_AGAIN}")
    try:
        with zipfile.ZipFile(BytesIO(content)) as package:
            _look_at_members(name, package.infolist())
            for member in package.infolist():
                if member.filename.casefold().endswith(_PARSED):
                    with package.open(member) as part:
                        _refuse_doctype(name, part.read(MEGABYTE))
    except (zipfile.BadZipFile, NotImplementedError, EOFError, ValueError, OSError, zlib.error) as problem:
        raise ReturnedError(f"{name} is not a workbook, or is damaged. {_SAVE_AGAIN}") from problem


def _look_at_members(name: str, members: list[zipfile.ZipInfo]) -> None:
    names = [member.filename.casefold() for member in members]
    if len(members) > MOST_MEMBERS or sum(member.file_size for member in members) > LARGEST_TOGETHER:
        raise ReturnedError(f"{name} unpacks to more than a working paper can hold, and was not opened.")
    if any(member.file_size > _room(member.filename.casefold()) for member in members):
        raise ReturnedError(f"{name} unpacks to more than a working paper can hold, and was not opened.")
    if len(set(names)) < len(names) or any(map(_leads_out, names)):
        raise ReturnedError(f"{name} holds parts under names that no workbook has, and was not opened.")
    if any(member.flag_bits & 1 for member in members):
        raise ReturnedError(f"{name} has a password. {_SAVE_AGAIN}")


def _room(member: str) -> int:
    return next(size for names, size in LARGEST if names.fullmatch(member))


def _leads_out(member: str) -> bool:
    return "\\" in member or ":" in member or member.startswith("/") or ".." in PurePosixPath(member).parts


class _RootReachedError(Exception):
    """The first element begins: nothing can be declared behind it."""


def _refuse_doctype(name: str, start: bytes) -> None:
    """Refuses declared entities. The parser itself looks, since an encoding can hide the word from a search."""

    def refuse(*_: object) -> None:
        raise ReturnedError(f"{name} declares entities of its own, as no spreadsheet does, and was not opened.")

    def stop(*_: object) -> None:
        raise _RootReachedError

    parser = ParserCreate()
    parser.StartDoctypeDeclHandler, parser.StartElementHandler = refuse, stop
    try:
        parser.Parse(start, True)
    except _RootReachedError:
        return
    except ExpatError as problem:
        raise ReturnedError(f"{name} is damaged and cannot be read. {_SAVE_AGAIN}") from problem
