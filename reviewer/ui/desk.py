"""Everything on the reviewer's desk: the filings being read, the document they go into, and the file that keeps it."""

import os
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from reviewer.core.checker import Checker
from reviewer.core.errors import ReviewerError
from reviewer.core.filing import id_when_read_again
from reviewer.core.plain_name import plain_name
from reviewer.core.review import Review
from reviewer.core.tally import FilingState
from reviewer.project.review_file import LockedReviewError, ReviewFile
from reviewer.ui.document import Document
from reviewer.ui.drafts import Drafts
from reviewer.ui.filing_states import restated
from reviewer.ui.language import leave, said
from reviewer.ui.line import Line
from reviewer.ui.news import Broken, CannotKeep, Finished, News, PageHere, Progress, Reopened, Stopped, Unknown
from reviewer.ui.old_pages import OldPages
from reviewer.ui.open_filing import OpenFiling, pdfs_among
from reviewer.ui.open_review import OpenReview, review_in
from reviewer.ui.picture_maker import Maker
from reviewer.ui.picture_shelf import PictureShelf
from reviewer.ui.picture_source import PictureSource
from reviewer.ui.plural import counted
from reviewer.ui.reading_worker import ReadingWorker
from reviewer.ui.review_keeper import ReviewKeeper
from reviewer.ui.safe_keeping import SafeKeeping
from reviewer.ui.selection import Selection
from reviewer.ui.sign_off_watch import SignOffWatch
from reviewer.ui.task import Task

AT_ONCE = max(2, os.cpu_count() or 1)

if TYPE_CHECKING:
    from reviewer.pipeline.paper_process import Places
"""Filings read at the same time: each has a process of its own."""
FIRST_PAGE_FIRST = 50
"""Milliseconds from the opening of filings to the first of them being read."""
REVIEW = ".review"
"""How the name of a review file ends."""


class Desk(QObject):
    """Signals: `filing_opened(id)`, `filing_changed(id)`, `filing_renamed(from, to)`, `filing_closed(id)`,
    `source_closing(PictureSource)` before its pictures are gone, `page_came(id, Page)` when the page on the screen is
    read while others are not, `told(sentence)` for what the reviewer should know.
    """

    filing_opened = Signal(str)
    filing_changed = Signal(str)
    filing_renamed = Signal(str, str)
    filing_closed = Signal(str)
    source_closing = Signal(object)
    page_came = Signal(str, object)
    told = Signal(str)

    def __init__(
        self,
        line: Callable[[], Line],
        checker_for: Callable[[Review], Checker],
        maker: Callable[[Path, str | None], Maker],
        reviews: Path | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._line = line
        self.document = Document(checker_for, parent=self)
        self.selection = Selection(self.document, self)
        self.filings: list[OpenFiling] = []
        self._workers: dict[str, ReadingWorker] = {}
        self._waiting: list[OpenFiling] = []
        self._deciding = False
        self._closed = False
        # The first page is asked for at once, and the window takes its shape: with few cores reading is in their way.
        self._reading_begins = QTimer(self, singleShot=True, interval=FIRST_PAGE_FIRST)
        self._reading_begins.timeout.connect(self._start_waiting)
        self._shelf = PictureShelf(maker, self)
        self._shelf.closing.connect(self.source_closing)
        self.keeper = ReviewKeeper(self.document, reviews, self)
        self.keeper.told.connect(self.told)
        self.safe = SafeKeeping(self, reviews)
        self.keeper.saved_as.connect(self.safe.look_at_place)
        self.sign_off = SignOffWatch(self.document, self)
        self.sign_off.changed.connect(self.restate)
        self.document.verdict_changed.connect(self.restate)
        self.document.left_changed.connect(self.restate)
        self.document.not_saved.connect(self.told)
        self.drafts = Drafts(self, lambda path: line().digest_of(path))

    def open_filing(self, id: str) -> OpenFiling | None:
        """A filing on the desk by its id."""
        return next((one for one in self.filings if one.id == id), None)

    def open_paths(self, paths: Iterable[Path]) -> None:
        """Opens PDFs and the PDFs in folders; one that is open already is turned to."""
        found = pdfs_among(list(paths))
        review = next((path for path in found if path.suffix.casefold() == REVIEW), None)
        if review is not None:
            self.open_review(review)
            return
        if not found:
            self.told.emit(self.tr("No PDF was found there. Choose the PDF of a return, or a folder that holds some."))
        for path in found:
            self._open(path)
        if found:
            first = next((one for one in self.filings if one.path == found[0]), None)
            if first is not None:
                self.selection.select_filing(first.id)
        self._reading_begins.start()

    def open_review(self, path: Path, saying: Callable[[Review], str] | None = None) -> None:
        """Reads a review by its file, behind the window; then puts the desk away and takes it up, and says so."""
        leave(path.name)
        task = Task(lambda: review_in(path, self._line().warm), self)
        task.done.connect(lambda found: self._opened_review(path, found, saying))
        task.failed.connect(self.told)
        task.start()

    def _opened_review(
        self, path: Path, found: OpenReview | ReviewerError, saying: Callable[[Review], str] | None
    ) -> None:
        if isinstance(found, ReviewerError):
            self.told.emit(str(found))
            self.safe.cannot_open(path, found)
            return
        if self._closed:
            found.file.close()
            return
        self.clear()
        self._take_up(found.file, found.review, {})
        if self.filings:
            self.selection.select_filing(self.filings[0].id)
        if saying is not None:
            self.told.emit(saying(found.review))

    def save_as(self, path: Path) -> None:
        """Goes on in a copy of the review file; the old one stays as it is."""
        self.keeper.save_as(path)

    def give_password(self, id: str, password: str) -> None:
        """Tries again with a password."""
        one = self.open_filing(id)
        if one is not None:
            self._shelf.drop(one.path)
            one.password, one.state, one.sentence = password, FilingState.LOADING, ""
            self._waiting.append(one)
            self.filing_changed.emit(one.id)
            self._start_waiting()

    def try_again(self, id: str) -> None:
        """Reads a filing again that failed to open."""
        one = self.open_filing(id)
        if one is not None and one.state is FilingState.FAILED:
            one.state, one.sentence, one.done = FilingState.LOADING, "", 0
            self._shelf.drop(one.path)
            self._waiting.append(one)
            self.filing_changed.emit(one.id)
            self._start_waiting()

    def start_over(self) -> None:
        """Opens the same files anew, as when what was in the way of their review is gone."""
        paths = [one.path for one in self.filings]
        self.clear()
        self.open_paths(paths)

    def close_filing(self, id: str) -> None:
        """Takes a filing off the desk; reading it stops at once."""
        one = self.open_filing(id)
        if one is None:
            return
        place = self.filings.index(one)
        self._take_away(one)
        if one.filing:
            self.document.remove_filing(one.filing)
        if self.selection.filing == id:
            rest = self.filings
            self.selection.select_filing(rest[min(place, len(rest) - 1)].id if rest else "")
        if not self.filings:
            self._deciding = False
            self.keeper.put_away()
        self._start_waiting()

    def clear(self) -> None:
        """Takes everything off the desk at once; nobody turns to each filing in turn that is about to go."""
        if not self.filings:
            return
        self.selection.select_filing("")
        for one in list(self.filings):
            self._take_away(one)
        self._deciding = False
        self.keeper.put_away()

    def _take_away(self, one: OpenFiling) -> None:
        worker = self._workers.pop(str(one.path), None)
        if worker is not None:
            worker.cancel()
            worker.deleteLater()
            self._deciding = False
        self.filings.remove(one)
        self._waiting = [other for other in self._waiting if other is not one]
        self._shelf.drop(one.path)
        self.filing_closed.emit(one.id)

    def read_draft(self, filing: str, path: Path) -> None:
        """Reads a file as a new draft of a filing; what becomes of it is asked when it is read."""
        if not any(one.draft_of == filing for one in self.filings):
            self._begin(OpenFiling(path, plain_name(path.name), draft_of=filing))
            self._start_waiting()

    def read_again(self, one: OpenFiling) -> None:
        """Reads the file of a filing again, with a reader that is newer than the one that read it."""
        again = OpenFiling(one.path, one.name, draft_of=one.filing, again=True, password=one.password)
        if not any(other.draft_of == one.filing for other in self.filings):
            self._begin(again)
            self._start_waiting()

    def source_of(self, one: OpenFiling) -> PictureSource:
        """Where the pictures of a filing come from; a file that was changed has none of what was reviewed."""
        if one.stale:
            pages = self.document.review.pages.get(one.filing, {})
            return self._shelf.source_of(Path(one.id), None, OldPages(tuple(pages.values())))
        return self._shelf.source_of(one.path, one.password)

    def want_page(self, id: str, page: int) -> None:
        """This page is on the screen: while the filing is read, it is read next."""
        one = self.open_filing(id)
        worker = self._workers.get(str(one.path)) if one is not None else None
        if worker is not None:
            worker.want(page)

    def places(self) -> "Places":
        """Where the filings are whose figures can be cut from their pages: path and password of each."""
        return {one.filing: (one.path, one.password) for one in self.filings if one.filing and not one.stale}

    def close(self) -> None:
        """Stops everything and gives the review file back."""
        self._closed = True
        self._reading_begins.stop()
        # Its texts change once more while it is taken down, when there is nobody left to tell.
        self.document.undo_stack.blockSignals(True)
        for worker in self._workers.values():
            worker.cancel()
        self._workers.clear()
        self._waiting.clear()
        self._shelf.close()
        self.keeper.close()

    def _open(self, path: Path) -> None:
        if any(one.path == path for one in self.filings):
            return
        self._begin(OpenFiling(path, plain_name(path.name)))

    def _begin(self, one: OpenFiling) -> None:
        self.filings.append(one)
        self._waiting.append(one)
        self.filing_opened.emit(one.id)

    def _start_waiting(self) -> None:
        while self._waiting and len(self._workers) < AT_ONCE and not self._deciding:
            one = self._waiting.pop(0)
            # A review is reopened on an empty desk only: two reviews cannot be one. The others wait for the answer.
            alone = not self.document.review.filings and not self._workers and self.keeper.file is None
            self._deciding = alone and self.keeper.folder is not None
            together = [one.path, *(other.path for other in self._waiting)]
            reviews = self.keeper.folder if alone else None
            known = self.document.review.filings.get(one.draft_of) if one.again else None
            called = id_when_read_again(known.sha256) if known is not None else ""
            worker = ReadingWorker(self._line, one.path, one.password, reviews, self, together, called)
            self._workers[str(one.path)] = worker
            worker.news.connect(lambda news, one=one: self._heard(one, news))
            worker.start()

    def _heard(self, one: OpenFiling, news: News) -> None:
        match news:
            case Progress():
                one.done, one.pages = news.done, news.pages
            case PageHere():
                self.page_came.emit(one.id, news.page)
                return
            case Unknown():
                self.keeper.new_name = news.name
                self._decided()
            case Reopened(filing=""):
                self._take_up(news.file, news.review, news.ids)
                self._decided()
            case CannotKeep():
                self.keeper.give_up(news.problem)
                self._decided()
                self.told.emit(self.tr("{why} What you do now is not being saved.").format(why=said(str(news.problem))))
                self.safe.cannot_open(news.path, news.problem)
            case _:
                self._deciding = False
                self._end(one)
                self._ended(one, news)
        if one in self.filings:
            self.filing_changed.emit(one.id)
        if isinstance(news, Broken):
            raise news.problem

    def _decided(self) -> None:
        """Which review it is to be is known: the other files may be read."""
        self._deciding = False
        self._start_waiting()

    def _ended(self, one: OpenFiling, news: News) -> None:
        match news:
            case Finished():
                self._take_in(one, news)
            case Reopened():
                self._take_back(one, news)
            case Stopped() if one.again:
                # What was read before is still there, and its file will be missed where it is missed.
                self.take_off(one)
            case Stopped():
                one.state = FilingState.PASSWORD if news.password else FilingState.FAILED
                one.sentence = news.sentence
            case Broken():
                one.state = FilingState.FAILED
                one.sentence = self.tr(
                    "This program failed on the filing: a fault of ours, not yours. Send us the file."
                )
        self._start_waiting()

    def _end(self, one: OpenFiling) -> None:
        worker = self._workers.pop(str(one.path), None)
        if worker is not None:
            worker.deleteLater()

    def _take_in(self, one: OpenFiling, news: Finished) -> None:
        read = news.read
        known = self.document.review.filings
        same = (other for other in self.filings if other.filing in known
                and known[other.filing].sha256 == read.filing.sha256)  # fmt: skip
        twin = None if one.again else next(same, None)
        if twin is not None:
            self.take_off(one)
            self.told.emit(
                self.tr("{one} is the same file as {other}, which is open.").format(one=one.name, other=twin.name)
            )
            self.selection.select_filing(twin.id)
            return
        old = self.drafts.older(one)
        if old is not None:
            self.take_off(one)
            self.drafts.hold(one, old, news)
            return
        self.keeper.keep(read.filing.id, news.packed)
        self.rename(one, read.filing.id)
        self.document.add_filing(read.filing, read.readings, read.grids, read.pages)

    def _take_back(self, one: OpenFiling, news: Reopened) -> None:
        self._take_up(news.file, news.review, {**news.ids, one.path: news.filing})

    def _take_up(self, file: ReviewFile, review: Review, ids: dict[Path, str]) -> None:
        """Goes on with a review; of its filings those that are on the desk already take their place in it."""
        self.keeper.take_up(file)
        self.safe.look_at_place(file.path)
        self.document.load(review)
        for filing in review.filings.values():
            here = next((one for one in self.filings if ids.get(one.path, one.filing) == filing.id), None)
            if here is None:
                path, pages = Path(filing.path), filing.pages
                here = OpenFiling(path, filing.name, filing.id, FilingState.CHECKING, pages, pages)
                self.filings.append(here)
                self.filing_opened.emit(here.id)
            elif here.filing != filing.id:
                self._waiting = [one for one in self._waiting if one is not here]
                self.rename(here, filing.id)
        self.told.emit(counted("Reopened your review as you left it: %n action(s).", len(review.log)))
        self.drafts.read_old_again()

    def take_off(self, one: OpenFiling) -> None:
        """A file that is no filing of its own leaves the desk."""
        self.filings.remove(one)
        self.filing_closed.emit(one.id)

    def rename(self, one: OpenFiling, filing: str) -> None:
        """A file is known by its filing's id from now on, or by that of another draft."""
        before = one.id
        one.filing, one.state, one.sentence = filing, FilingState.CHECKING, ""
        self.filing_renamed.emit(before, filing)
        if self.selection.filing == before:
            self.selection.select_filing(filing)

    def drop_pictures(self, *paths: Path) -> None:
        """Lets the pictures of files go."""
        for path in paths:
            self._shelf.drop(path)

    def restate(self) -> None:
        """Works out the state of every filing again."""
        locked = isinstance(self.keeper.lost, LockedReviewError)
        for one in restated(self.filings, self.document, self.sign_off.now, locked=locked):
            self.filing_changed.emit(one.id)
