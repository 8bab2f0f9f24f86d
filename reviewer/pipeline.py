"""PDF bytes to findings, in a straight line: read pages, recognise, read fields, check."""

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from reviewer.checks import all_checks
from reviewer.core.announcement import AnnouncementType
from reviewer.core.checker import Checker
from reviewer.core.errors import UnreadableFilingError
from reviewer.core.filing import Filing
from reviewer.core.grid import Grid
from reviewer.core.page import Page
from reviewer.core.reading import Reading
from reviewer.core.review import Review
from reviewer.core.template import FilingType
from reviewer.extract.announcement import read_announcement
from reviewer.extract.fields import read_fields
from reviewer.extract.gathered import FieldsRead
from reviewer.extract.generic import read_generic
from reviewer.extract.outcomes import Closed, Opened, PageLost, PageRead, Refused
from reviewer.extract.recognise import recognise
from reviewer.extract.supervise import DocumentReader
from reviewer.extract.unseen import doubted
from reviewer.filings import all_filing_types


@dataclass(frozen=True, slots=True)
class FilingRead:
    """A filing with everything that was read from it."""

    filing: Filing
    readings: tuple[Reading, ...]
    grids: tuple[Grid, ...]
    pages: tuple[Page, ...]

    def add_to(self, review: Review) -> None:
        """Puts the filing into a review."""
        review.add_filing(self.filing, self.readings, self.grids, self.pages)


def read_events(path: Path, password: str | None = None) -> DocumentReader:
    """The reader of a PDF, in a process of its own; its `events()` come page by page, `cancel()` stops it."""
    return DocumentReader(path, password)


def read_filing(path: Path, password: str | None = None) -> FilingRead:
    """Reads one filing to the end; UnreadableFilingError with its sentence when it cannot be opened."""
    pages: list[Page] = []
    complaints: list[str] = []
    carries: list[str] = []
    for event in read_events(path, password).events():
        match event:
            case Opened():
                complaints.extend(event.complaints)
                carries.extend(event.carries)
            case PageRead():
                pages.append(event.page)
            case PageLost():
                pages.append(event.page)
            case Refused():
                raise UnreadableFilingError(f"{path.name}: {event.sentence}")
            case Closed():
                carries.extend(event.carries)
    return assemble(path, digest_of(path), pages, complaints, carries)


def assemble(
    path: Path, sha256: str, pages: Sequence[Page], complaints: Iterable[str] = (), carries: Iterable[str] = ()
) -> FilingRead:
    """Recognises the pages of a filing and reads its fields; an unknown form gets its tables as they stand.

    `complaints` are about the whole of the file, those of a page stand with the page; `carries` is what else is in it.
    """
    pages = sorted(pages, key=lambda page: page.number)
    found = recognise(pages, all_filing_types())
    filing_id = sha256[:12]
    known = found.filing_type
    fields = _fields(known, pages, filing_id)
    filing = Filing(
        filing_id, path.name, sha256, len(pages), known.name if known else "", known.title if known else "",
        found.form, found.version, found.language, found.anchors, found.banner,
        tuple(dict.fromkeys([*complaints, *(page.complaint for page in pages if page.complaint)])), str(path),
        tuple(page.number for page in pages if page.method == "lost"), tuple(dict.fromkeys(carries)),
    )  # fmt: skip
    readings = tuple(doubted(fields.readings, pages))
    return FilingRead(filing, readings, fields.grids, tuple(pages))


def _fields(known: FilingType | AnnouncementType | None, pages: Sequence[Page], filing_id: str) -> FieldsRead:
    match known:
        case FilingType():
            return read_fields(known, pages, filing_id)
        case AnnouncementType():
            return read_announcement(known, pages, filing_id)
        case None:
            return read_generic(pages, filing_id)


def review_of_files(paths: Iterable[Path]) -> tuple[Review, list[str]]:
    """One review of several filings, and a sentence for each that could not be read."""
    review, unread = Review(), []
    for path in paths:
        try:
            read_filing(path).add_to(review)
        except UnreadableFilingError as problem:
            unread.append(str(problem))
    return review, unread


def checker_for(review: Review) -> Checker:
    """A checker with every declared check, not run yet."""
    return Checker(review, all_checks())


def digest_of(path: Path) -> str:
    """SHA-256 of a file in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
