"""What is heard of a filing that is being read."""

from dataclasses import dataclass
from pathlib import Path

from reviewer.core.errors import ReviewerError
from reviewer.core.page import Page
from reviewer.core.review import Review
from reviewer.project.review_file import ReviewFile
from reviewer.ui.line import Read


@dataclass(frozen=True, slots=True)
class Progress:
    """So many pages of so many are done."""

    done: int
    pages: int


@dataclass(frozen=True, slots=True)
class PageHere:
    """The page that is on the screen was read, before the others."""

    page: Page


@dataclass(frozen=True, slots=True)
class Finished:
    """The filing is read; `packed` is how the review file keeps it."""

    read: Read
    packed: bytes


@dataclass(frozen=True, slots=True)
class Reopened:
    """The filing, or one opened with it, was reviewed before; this is the review as it was left.

    `filing` is "" when the file that was being read is not in it yet. `ids` are the filings' ids by their files.
    """

    file: ReviewFile
    review: Review
    filing: str
    ids: dict[Path, str]


@dataclass(frozen=True, slots=True)
class Unknown:
    """No review of what is being opened was found; a new one is to have this name."""

    name: str


@dataclass(frozen=True, slots=True)
class CannotKeep:
    """The review file of this filing cannot be opened, and why."""

    path: Path
    problem: ReviewerError


@dataclass(frozen=True, slots=True)
class Stopped:
    """The filing cannot be opened, and why."""

    sentence: str
    password: bool = False


@dataclass(frozen=True, slots=True)
class Broken:
    """A bug, to be raised where it can be seen."""

    problem: Exception


News = Progress | PageHere | Finished | Reopened | Unknown | CannotKeep | Stopped | Broken
