"""The closed list of what can become of a PDF, each with its sentence: what happened, and what to do next."""

from dataclasses import dataclass
from enum import StrEnum

from reviewer.core.filing import NOT_SAID, Origin
from reviewer.core.page import Page

A4 = (595.0, 842.0)


class Refusal(StrEnum):
    """Why a filing cannot be opened at all."""

    GONE = "The file is not there any more. It may have been moved or renamed; open it from its new place."
    UNREADABLE = "The file may not be read by you. Ask for permission, or copy it to a folder of your own."
    EMPTY = "The file is empty. Ask for it again, or download it anew."
    NOT_A_PDF = "The file is not a PDF. Open the PDF of the filing instead."
    PASSWORD = "This PDF needs a password to open."
    WRONG_PASSWORD = "That password does not open this PDF. Try again."
    ENCRYPTION = "This PDF is encrypted in a way that cannot be read here. Ask for a copy without encryption."
    DAMAGED = "The PDF is damaged and cannot be opened. Ask for it again, or print it to a new PDF."
    TOO_LARGE = "Opening this PDF needs more memory than a filing may take. Print it to a new PDF and open that."
    TOO_SLOW = "The PDF took too long to open and was given up. Print it to a new PDF and open that."
    STOPPED = "Reading this PDF stopped the reader. Nothing else was hurt: it is kept apart. Ask for a new copy."
    NO_PAGES = "No page of this PDF can be read. Ask for it again, or print it to a new PDF."
    CANCELLED = "Opening was cancelled."


class Carried(StrEnum):
    """What a PDF may hold besides its pages: named, and never acted on."""

    SIGNATURE = "The PDF is signed. The signature was not checked here: check it in a program for signatures."
    SCRIPT = "The PDF holds scripts. They were not run, and what they would show is not read."
    LAUNCH = "The PDF asks to start a program or to open another file. Nothing was started or opened."
    ADDRESS = "The PDF asks to open an address or to send what is typed into it. Nothing was opened or sent."
    ATTACHMENT = "The PDF has files attached. They were not opened: ask for them if they belong to the filing."
    FORM = "The PDF holds a form of a kind that is not shown here (XFA). Ask for a print of it as a PDF."


class Loss(StrEnum):
    """Why one page could not be read; `{page}` is its number."""

    DAMAGED = "Page {page} is damaged and cannot be read. The other pages are open; check this one by eye."
    TOO_LARGE = "Page {page} needs more memory than a page may take. The other pages are open; check this one by eye."
    TOO_SLOW = "Page {page} took too long to read and was given up. The other pages are open; check this one by eye."
    STOPPED = "Page {page} stopped the reader and was left out. The other pages are open; check this one by eye."
    MISSING = "Page {page} is shown but was not found when reading: the PDF is damaged. Check every page by eye."
    GIVEN_UP = "Page {page} was not read, because three pages before it had to be given up. Check it by eye."


@dataclass(frozen=True, slots=True)
class Opened:
    """The PDF is open and has so many pages; `complaints` are sentences about the whole of it.

    `carries` says what else is in the file (see `extract/carried.py`), `origin` what it says of where it comes from.
    """

    pages: int
    complaints: tuple[str, ...] = ()
    carries: tuple[str, ...] = ()
    origin: Origin = NOT_SAID


@dataclass(frozen=True, slots=True)
class PageRead:
    """One page was read."""

    page: Page


@dataclass(frozen=True, slots=True)
class PageLost:
    """One page could not be read, and why."""

    number: int
    sentence: str

    @property
    def page(self) -> Page:
        """The page that stands in its place."""
        return Page(self.number, *A4, method="lost", complaint=self.sentence)


@dataclass(frozen=True, slots=True)
class FieldsRead:
    """The filing with its fields and pages as the child packed it; only when that was asked for."""

    packed: bytes


@dataclass(frozen=True, slots=True)
class Closed:
    """Every page was read or named as lost; `carries` says what else was found on the pages."""

    carries: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Refused:
    """The filing cannot be opened, and why."""

    refusal: Refusal

    @property
    def sentence(self) -> str:
        """What happened and what to do next."""
        return self.refusal.value


Event = Opened | PageRead | PageLost | FieldsRead | Closed | Refused
