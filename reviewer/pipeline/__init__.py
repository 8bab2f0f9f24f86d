"""PDF bytes to findings, in a straight line: read pages, recognise, read fields, check.

What finds the fields (`reviewer.pipeline.fields`) is brought in only where that is done: in the child that has read the
pages, and not in the window's process. That child in turn needs none of the checks, and does not listen to others.
"""

import hashlib
import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from reviewer.core.errors import UnreadableFilingError
from reviewer.core.filing import NOT_SAID, Filing, Origin
from reviewer.core.grid import Grid
from reviewer.core.page import Page
from reviewer.core.plain_name import plain_name
from reviewer.core.reading import Reading
from reviewer.extract.outcomes import Closed, FieldsRead, Opened, PageLost, PageRead, Refused
from reviewer.project.stored import unpack

if TYPE_CHECKING:
    from reviewer.core.checker import Checker
    from reviewer.core.review import Review
    from reviewer.extract.supervise import DocumentReader


@dataclass(frozen=True, slots=True)
class FilingRead:
    """A filing with everything that was read from it."""

    filing: Filing
    readings: tuple[Reading, ...]
    grids: tuple[Grid, ...]
    pages: tuple[Page, ...]

    def add_to(self, review: "Review") -> None:
        """Puts the filing into a review."""
        review.add_filing(self.filing, self.readings, self.grids, self.pages)


def read_events(path: Path, password: str | None = None) -> "DocumentReader":
    """The reader of a PDF, in a process of its own; its `events()` come page by page, `cancel()` stops it."""
    from reviewer.extract.supervise import DocumentReader

    return DocumentReader(path, password, about=lambda: {"path": str(path), "sha256": digest_of(path)})


def read_filing(path: Path, password: str | None = None) -> FilingRead:
    """Reads one filing to the end; UnreadableFilingError with its sentence when it cannot be opened."""
    pages: list[Page] = []
    complaints: list[str] = []
    carries: list[str] = []
    origin = NOT_SAID
    for event in read_events(path, password).events():
        match event:
            case Opened():
                origin = event.origin
                complaints.extend(event.complaints)
                carries.extend(event.carries)
            case PageRead():
                pages.append(event.page)
            case PageLost():
                pages.append(event.page)
            case FieldsRead():
                return unpacked(event.packed)
            case Refused():
                raise UnreadableFilingError(f"{plain_name(path.name)}: {event.sentence}")
            case Closed():
                carries.extend(event.carries)
    return assemble(path, digest_of(path), pages, complaints, carries, origin)


def unpacked(content: bytes) -> FilingRead:
    """The filing that the child has packed; any exception means that it is not of our making."""
    stored = unpack(content)
    return FilingRead(stored.filing, stored.readings, stored.grids, stored.pages)


def assemble(
    path: Path,
    sha256: str,
    pages: Sequence[Page],
    complaints: Iterable[str] = (),
    carries: Iterable[str] = (),
    origin: Origin = NOT_SAID,
) -> FilingRead:
    """Recognises the pages of a filing and reads its fields; an unknown form gets its tables as they stand.

    `complaints` are about the whole of the file, those of a page stand with the page; `carries` is what else is in it.
    """
    from reviewer.pipeline import fields

    return FilingRead(*fields.found(path, sha256, pages, complaints, carries, origin))


def review_of_files(paths: Iterable[Path]) -> tuple["Review", list[str]]:
    """One review of several filings, and a sentence for each that could not be read. All cores read."""
    from reviewer.core.review import Review

    review, unread = Review(), []
    for read in _each_read(paths):
        if isinstance(read, FilingRead):
            read.add_to(review)
        else:
            unread.append(read)
    return review, unread


def _each_read(paths: Iterable[Path]) -> Iterator[FilingRead | str]:
    """The filings in the order of their files; only as many are on their way as there are cores."""
    from concurrent.futures import ThreadPoolExecutor

    # Threads, because each only listens to a child that does the work.
    with ThreadPoolExecutor(os.cpu_count() or 1) as pool:
        yield from pool.map(_read_or_why_not, paths)


def _read_or_why_not(path: Path) -> FilingRead | str:
    try:
        return read_filing(path)
    except UnreadableFilingError as problem:
        return str(problem)


def checker_for(review: "Review") -> "Checker":
    """A checker with every declared check, not run yet."""
    from reviewer.checks import all_checks
    from reviewer.core.checker import Checker

    return Checker(review, all_checks())


def warm() -> None:
    """Brings in every check, which takes a while the first time and may be done in any thread."""
    from reviewer.checks import all_checks

    all_checks()


def digest_of(path: Path) -> str:
    """SHA-256 of a file in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
