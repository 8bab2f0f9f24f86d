"""Pages to fields: the filing is recognised and its form, or its tables as they stand, are read."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from reviewer.core.announcement import AnnouncementType
from reviewer.core.filing import READER, Filing, Origin
from reviewer.core.grid import Grid
from reviewer.core.packed_page import plain
from reviewer.core.page import Page
from reviewer.core.plain_name import plain_name
from reviewer.core.reading import Reading
from reviewer.core.template import FilingType
from reviewer.extract.doubted import doubted
from reviewer.extract.fields import read_fields
from reviewer.extract.gathered import FieldsRead
from reviewer.extract.recognise import recognise
from reviewer.filings import all_filing_types
from reviewer.project.stored import pack

_TYPES = all_filing_types()
Found = tuple[Filing, tuple[Reading, ...], tuple[Grid, ...], tuple[Page, ...]]


def packed_fields(
    about: Mapping[str, str], pages: Sequence[Page], complaints: Iterable[str], carries: Iterable[str], origin: Origin
) -> bytes:
    """The filing as it is kept; in the child, which is told where the PDF lies and its SHA-256."""
    return pack(*found(Path(about["path"]), about["sha256"], pages, complaints, carries, origin))


def found(
    path: Path, sha256: str, pages: Sequence[Page], complaints: Iterable[str], carries: Iterable[str], origin: Origin
) -> Found:
    """The filing, its readings, its tables and its pages."""
    pages = sorted(map(plain, pages), key=lambda page: page.number)
    seen = recognise(pages, _TYPES)
    filing_id = sha256[:12]
    known = seen.filing_type
    fields = _fields(known, pages, filing_id)
    filing = Filing(
        filing_id, plain_name(path.name), sha256, len(pages), known.name if known else "", known.title if known else "",
        seen.form, seen.version, seen.language, seen.anchors, seen.banner,
        tuple(dict.fromkeys([*complaints, *(page.complaint for page in pages if page.complaint)])), str(path),
        tuple(page.number for page in pages if page.method == "lost"), tuple(dict.fromkeys(carries)), origin, READER,
    )  # fmt: skip
    return filing, tuple(doubted(fields.readings, pages)), fields.grids, tuple(pages)


def _fields(known: FilingType | AnnouncementType | None, pages: Sequence[Page], filing_id: str) -> FieldsRead:
    match known:
        case FilingType():
            return read_fields(known, pages, filing_id)
        case AnnouncementType():
            # Brought in when there is one: no return waits for the readers of announcements.
            from reviewer.extract.announcement import read_announcement

            return read_announcement(known, pages, filing_id)
        case None:
            from reviewer.extract.generic import read_generic

            return read_generic(pages, filing_id)
