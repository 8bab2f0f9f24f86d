"""Reading behind the window: a thread that listens to the reading process."""

import threading
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot

from reviewer.core.errors import ReviewerError
from reviewer.core.filing import NOT_SAID, Origin
from reviewer.core.now_and_then import NowAndThen
from reviewer.core.page import Page
from reviewer.core.read_again import under
from reviewer.extract.outcomes import Closed, Event, FieldsRead, Opened, PageLost, PageRead, Refusal, Refused
from reviewer.project.places import reviews_of_places
from reviewer.project.stored import StoredFiling, pack, unpack
from reviewer.ui.line import Line, Read, Reader
from reviewer.ui.news import Broken, CannotKeep, Finished, News, PageHere, Progress, Reopened, Stopped, Unknown
from reviewer.ui.open_review import review_in
from reviewer.ui.review_names import ids_as_kept, review_name, review_path
from reviewer.ui.task import PATIENCE

PROGRESS = 0.05
"""Seconds between two words on how far reading is."""


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
        self._kill()
        if self._thread.is_alive():
            self._thread.join(PATIENCE)

    def _kill(self) -> None:
        if self._reader is not None:
            self._reader.cancel()

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
        heard = _Heard()
        for event in self._reader.events():
            heard.add(event)
            if not self._goes_on(event, line, heard):
                return
        if not self._cancelled:
            self._tell(self._finished(line, heard))

    def _goes_on(self, event: Event, line: Line, heard: "_Heard") -> bool:
        """Tell what is known now; False when nothing more is to be read."""
        match event:
            case Opened():
                self._tell(Progress(0, event.pages))
                if self._reopened(line):
                    self._kill()
                    return False
            case PageRead():
                self._tell_page(event.page)
                self._tell_progress(len(heard.pages), heard.total)
            case PageLost():
                self._tell_page(event.page)
            case Refused():
                asks = event.refusal in (Refusal.PASSWORD, Refusal.WRONG_PASSWORD)
                self._tell(Stopped(event.sentence, asks))
                return False
        return True

    def _finished(self, line: Line, heard: "_Heard") -> Finished:
        read, packed = self._put_together(line, heard), heard.packed
        if self._called:
            parts = under(self._called, read.filing, read.readings, read.grids)
            read, packed = StoredFiling(*parts, read.pages), b""
        return Finished(read, packed or pack(read.filing, read.readings, read.grids, read.pages))

    def _put_together(self, line: Line, heard: "_Heard") -> Read:
        """What the child made of the pages; it made nothing when a page was lost on the way."""
        line.warm()
        if heard.packed:
            return unpack(heard.packed)
        sha256 = line.digest_of(self._path)
        return line.assemble(self._path, sha256, heard.pages, heard.complaints, heard.carries, heard.origin)

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
        name = review_name(ids.values())
        for path in self._kept(self._reviews, (name, *ids.values())):
            found = review_in(path, line.warm)
            if isinstance(found, ReviewerError):
                self._tell(CannotKeep(path, found))
                return False
            ids = ids_as_kept(ids, found.review)
            known = ids[self._path] in found.review.filings
            self._tell(Reopened(found.file, found.review, ids[self._path] if known else "", ids))
            return known
        self._tell(Unknown(name))
        return False

    def _kept(self, folder: Path, names: Iterable[str]) -> list[Path]:
        """The reviews that there are under these names."""
        kept = [review_path(folder, name) for name in dict.fromkeys(names)]
        # A file that was written anew has another name by its content; it still lies where it lay.
        return [path for path in kept if path.exists()] or reviews_of_places(folder, self._together)

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


@dataclass
class _Heard:
    """All that the reading process has said so far."""

    pages: list[Page] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)
    carries: list[str] = field(default_factory=list)
    origin: Origin = NOT_SAID
    total: int = 0
    packed: bytes = b""

    def add(self, event: Event) -> None:
        match event:
            case Opened():
                self.total, self.origin = event.pages, event.origin
                self.complaints.extend(event.complaints)
                self.carries.extend(event.carries)
            case PageRead() | PageLost():
                self.pages.append(event.page)
            case FieldsRead():
                self.packed = event.packed
            case Closed():
                self.carries.extend(event.carries)
