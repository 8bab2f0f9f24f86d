"""Work behind the window: a thread that listens to the reading process, and a thread for the workbook."""

import hashlib
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import QObject, Qt, Signal, Slot

from reviewer.core.errors import ReviewerError
from reviewer.core.filing import NOT_SAID, Filing, Origin
from reviewer.core.grid import Grid
from reviewer.core.now_and_then import NowAndThen
from reviewer.core.page import Page
from reviewer.core.read_again import under
from reviewer.core.reading import Reading
from reviewer.core.review import Review
from reviewer.extract.outcomes import Closed, Event, FieldsRead, Opened, PageLost, PageRead, Refusal, Refused
from reviewer.project.places import reviews_of_places
from reviewer.project.review_file import ReviewFile
from reviewer.project.stored import StoredFiling, pack, unpack
from reviewer.ui.open_review import review_in

PATIENCE = 2.0
"""Seconds to wait for a thread after its work was cancelled."""
PROGRESS = 0.05
"""Seconds between two words on how far reading is."""


class Reader(Protocol):
    """What reads one PDF; `reviewer.pipeline.read_events` gives one."""

    def events(self) -> Iterator[Event]:
        """Opened, pages read and lost, and Closed or Refused."""

    def cancel(self) -> None:
        """Stop at once, from any thread."""

    def want(self, page: int) -> None:
        """This page is on the screen and is to be read next; from any thread."""


class Read(Protocol):
    """A filing with everything that was read from it, as `reviewer.pipeline.assemble` gives it."""

    @property
    def filing(self) -> Filing: ...  # noqa: D102
    @property
    def readings(self) -> tuple[Reading, ...]: ...  # noqa: D102
    @property
    def grids(self) -> tuple[Grid, ...]: ...  # noqa: D102
    @property
    def pages(self) -> tuple[Page, ...]: ...  # noqa: D102


class Line(Protocol):
    """The steps of the pipeline that the window needs; the module `reviewer.pipeline` is one."""

    def read_events(self, path: Path, password: str | None = None) -> Reader:
        """Start reading a PDF."""

    def assemble(
        self, path: Path, sha256: str, pages: list[Page], complaints: list[str], carries: list[str], origin: Origin
    ) -> Read:
        """Recognise what was read and find its fields."""

    def digest_of(self, path: Path) -> str:
        """SHA-256 of a file."""

    def warm(self) -> None:
        """Bring in what checking needs, so that the window's thread does not have to."""


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


class ReadingWorker(QObject):
    """Reads one filing. Signal: `news(News)`, always on the window's thread; after `cancel()` there is none."""

    news = Signal(object)
    _news = Signal(object)

    def __init__(
        self,
        line: Callable[[], Line],
        path: Path,
        password: str | None,
        reviews: Path | None,
        parent: QObject,
        together: Sequence[Path] = (),
        called: str = "",
    ) -> None:
        """`called` is the id that the filing is to have, "" for that of its file."""
        super().__init__(parent)
        # With a folder of reviews this worker looks for the one to reopen, of all files that are opened together.
        self._together = tuple(together) or (path,)
        self._line, self._path, self._password, self._reviews = line, path, password, reviews
        self._reader: Reader | None = None
        self._called = called
        self._often = NowAndThen(PROGRESS)
        self._wanted = 1
        self._cancelled = False
        self._news.connect(self._announce, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._work, name=f"reading {path.name}", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def want(self, page: int) -> None:
        """This page is on the screen: it comes next."""
        self._wanted = page
        if self._reader is not None:
            self._reader.want(page)

    def cancel(self) -> None:
        """Stop by killing the child."""
        self._cancelled = True
        if self._reader is not None:
            self._reader.cancel()
        if self._thread.is_alive():
            self._thread.join(PATIENCE)

    def _work(self) -> None:
        try:
            self._read()
        except ReviewerError as problem:
            self._tell(Stopped(str(problem)))
        except OSError:
            self._tell(Stopped(Refusal.GONE.value if not self._path.exists() else Refusal.UNREADABLE.value))
        except Exception as problem:
            self._tell(Broken(problem))

    def _read(self) -> None:
        # The pipeline brings in the checks and the forms: it is imported here, behind the window.
        line = self._line()
        self._reader = line.read_events(self._path, self._password)
        self._reader.want(self._wanted)
        pages: list[Page] = []
        complaints: list[str] = []
        carries: list[str] = []
        origin = NOT_SAID
        packed = b""
        total = 0
        for event in self._reader.events():
            match event:
                case Opened():
                    total = event.pages
                    origin = event.origin
                    complaints.extend(event.complaints)
                    carries.extend(event.carries)
                    self._tell(Progress(0, total))
                    if self._reopened(line):
                        self._reader.cancel()
                        return
                case PageRead():
                    pages.append(event.page)
                    self._tell_page(event.page)
                    self._tell_progress(len(pages), total)
                case PageLost():
                    pages.append(event.page)
                    self._tell_page(event.page)
                case FieldsRead():
                    packed = event.packed
                case Refused():
                    asks = event.refusal in (Refusal.PASSWORD, Refusal.WRONG_PASSWORD)
                    self._tell(Stopped(event.sentence, asks))
                    return
                case Closed():
                    carries.extend(event.carries)
        if not self._cancelled:
            read = self._put_together(line, packed, pages, complaints, carries, origin)
            if self._called:
                parts = under(self._called, read.filing, read.readings, read.grids)
                read, packed = StoredFiling(*parts, read.pages), b""
            self._tell(Finished(read, packed or pack(read.filing, read.readings, read.grids, read.pages)))

    def _put_together(
        self, line: Line, packed: bytes, pages: list[Page], complaints: list[str], carries: list[str], origin: Origin
    ) -> Read:
        """What the child made of the pages; it made nothing when a page was lost on the way."""
        line.warm()
        if packed:
            return unpack(packed)
        return line.assemble(self._path, line.digest_of(self._path), pages, complaints, carries, origin)

    def _tell_page(self, page: Page) -> None:
        if page.number == self._wanted:
            self._tell(PageHere(page))

    def _tell_progress(self, done: int, total: int) -> None:
        """Often enough to be seen moving; a long report has hundreds of pages a second apart by a few milliseconds."""
        if self._often.is_due() or done == total:
            self._tell(Progress(done, total))

    def _reopened(self, line: Line) -> bool:
        """Whether this filing was reviewed before, and the review could be opened."""
        if self._reviews is None:
            return False
        ids = self._ids(line)
        name = name_of(ids.values())
        kept = [review_path(self._reviews, one) for one in dict.fromkeys((name, *ids.values()))]
        # A file that was written anew has another name by its content; it still lies where it lay.
        there = [path for path in kept if path.exists()] or reviews_of_places(self._reviews, self._together)
        for path in there:
            found = review_in(path, line.warm)
            if isinstance(found, ReviewerError):
                self._tell(CannotKeep(path, found))
                return False
            ids = _as_kept(ids, found.review)
            known = ids[self._path] in found.review.filings
            self._tell(Reopened(found.file, found.review, ids[self._path] if known else "", ids))
            return known
        self._tell(Unknown(name))
        return False

    def _ids(self, line: Line) -> dict[Path, str]:
        """What the filings opened together will be called; one that cannot be read says so in its own turn."""
        ids = {self._path: line.digest_of(self._path)[:12]}
        for path in self._together:
            with suppress(OSError):
                ids[path] = line.digest_of(path)[:12]
        return ids

    def _tell(self, news: News) -> None:
        if not self._cancelled:
            self._news.emit(news)

    @Slot(object)
    def _announce(self, news: News) -> None:
        if not self._cancelled:
            self.news.emit(news)


class Task(QObject):
    """One piece of work in a thread. Signals: `done(result)`, `failed(sentence)`, on the window's thread."""

    done = Signal(object)
    failed = Signal(str)
    _ended = Signal()

    def __init__(self, work: Callable[[], Any], parent: QObject) -> None:
        super().__init__(parent)
        self._work = work
        self._outcome: tuple[Any, Exception | None] | None = None
        self._ended.connect(self._announce, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._run, name="task", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def finish(self, seconds: float) -> bool:
        """Wait for it, and tell what became of it before this returns; False when it takes longer."""
        self._thread.join(seconds)
        if self._thread.is_alive():
            return False
        self._announce()
        return True

    def _run(self) -> None:
        try:
            self._outcome = self._work(), None
        except Exception as problem:
            self._outcome = None, problem
        self._ended.emit()

    @Slot()
    def _announce(self) -> None:
        if self._outcome is None:
            return
        (result, problem), self._outcome = self._outcome, None
        if problem is None:
            self.done.emit(result)
        elif isinstance(problem, ReviewerError | OSError):
            self.failed.emit(str(problem))
        else:
            raise problem


def _as_kept(ids: Mapping[Path, str], review: Review) -> dict[Path, str]:
    """What files are called in a review: one that a newer reader read again is there under another id."""
    kept = {filing.sha256[:12]: filing.id for filing in review.filings.values()}
    return {path: kept.get(id, id) for path, id in ids.items()}


def name_of(filings: Iterable[str]) -> str:
    """What the review of one or several filings is called: the same for the same files in any order."""
    ids = sorted(set(filings))
    return ids[0] if len(ids) == 1 else hashlib.sha256("".join(ids).encode()).hexdigest()[:12]


def review_path(folder: Path, filing: str) -> Path:
    """Where the review of a filing is kept."""
    return folder / f"{filing}.review"
