"""The one file that keeps what is done at the desk, from the first filing to the last action."""

from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from reviewer.core.entry import Entry
from reviewer.core.errors import ReviewerError
from reviewer.core.review import Review
from reviewer.project.review_file import ReviewFile, part_of
from reviewer.ui.document import Document
from reviewer.ui.language import leave, said
from reviewer.ui.review_names import review_path
from reviewer.ui.task import PATIENCE, Task


class ReviewKeeper(QObject):
    """`folder` is where reviews are kept, None when nothing can be.

    Signals: `told(sentence)`, `keeps(path)` when another file is kept, or None, `writing(path)` before a copy is
    written, and `saved_as(path)` when the review is kept in it from now on.

    Filings are kept in a thread, as a disk may take its time. Whatever else is done to the file waits for that first,
    so that an action is never kept before the filing that it is about.
    """

    told = Signal(str)
    keeps = Signal(object)
    writing = Signal(object)
    saved_as = Signal(object)

    def __init__(self, document: Document, folder: Path | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document, self.folder = document, folder
        self._file: ReviewFile | None = None
        self._one = ThreadPoolExecutor(1, thread_name_prefix="keeping")
        self._writing: Future[None] | None = None
        self._copying: tuple[Task, Path] | None = None
        self.new_name = ""
        self.lost: ReviewerError | None = None
        """Why nothing that is done now is kept; None while it is."""

    @property
    def file(self) -> ReviewFile | None:
        """The file, with everything in it that was to be kept so far; None while there is none."""
        if self._writing is not None:
            self._writing.result()
            self._writing = None
        return self._file

    def take_up(self, file: ReviewFile) -> None:
        """Go on in a file that was opened."""
        self._file, self.lost = file, None
        self.keeps.emit(file.path)

    def keep(self, filing: str, packed: bytes) -> None:
        """Keep a filing as read, in the review's file; the first filing makes it."""
        if self.folder is None or self.lost is not None:
            return
        # What is done next waits for this to be written: two writers at once would give one number twice.
        self._document.review.journal = self._append
        self._writing = self._one.submit(self._keep, self.folder, self.new_name or filing, packed)

    def _keep(self, folder: Path, name: str, packed: bytes) -> None:
        try:
            if self._file is None:
                folder.mkdir(parents=True, exist_ok=True)
                self._file = ReviewFile.create(review_path(folder, name))
                self.keeps.emit(self._file.path)
            self._file.add_packed(packed)
        except (ReviewerError, OSError) as problem:
            if self._file is None:
                self._document.review.journal = None
            self.told.emit(self.tr("{why} What you do now is not being saved.").format(why=said(str(problem))))

    def _append(self, *entries: Entry) -> None:
        if self.file is not None:
            self.file.append(*entries)

    def save_as(self, path: Path) -> None:
        """Go on in a copy of the review file, which is made behind the window; the old one stays as it is by then."""
        old = self.file
        if old is None:
            self.told.emit(self.tr("There is no review to save yet. Open a return first."))
        elif self._copying is not None:
            self.told.emit(self.tr("The review is still being copied. Save it again when that is done."))
        elif path != old.path:
            self._copy(old, path)

    def _copy(self, old: ReviewFile, path: Path) -> None:
        self.writing.emit(path)
        leave(path.name)
        # What is done meanwhile is kept in the old file, and then goes over: it is asked each time which file it is.
        self._document.review.journal = self._append
        task = Task(lambda: _copied(old, path), self)
        task.done.connect(lambda made: self._copied(task, old, path, made))
        self._copying = task, path
        self.told.emit(self.tr("Saving as {name}...").format(name=path.name))
        task.start()

    def _copied(self, task: Task, old: ReviewFile, path: Path, made: ReviewFile | Exception) -> None:
        task.deleteLater()
        if self._copying is not None and self._copying[0] is task:
            self._copying = None
        if isinstance(made, Exception):
            self._tell_why(path, made)
        elif self.file is not old:
            # It took so long that the review was put away: what was done last is not in the copy.
            _let_go(made)
            self._tell_why(path, TimeoutError(self.tr("the review was closed before")))
        else:
            self._writing = self._one.submit(self._go_over, old, made)

    def _go_over(self, old: ReviewFile, made: ReviewFile) -> None:
        """What is done next waits for this, as for a filing: it goes to the new file, after all that was before."""
        try:
            made.follow(old)
        except (ReviewerError, OSError) as problem:
            _let_go(made)
            self._tell_why(made.path, problem)
            return
        old.close()
        self._file = made
        self.keeps.emit(made.path)
        kept = self.tr("Saved as {name}. What you do from now on is kept there.").format(name=made.path.name)
        self.told.emit(kept)
        self.saved_as.emit(made.path)

    def _tell_why(self, path: Path, problem: Exception) -> None:
        if isinstance(problem, OSError):
            why = problem.strerror or str(problem)
            self.told.emit(self.tr("{name} cannot be written: {why}.").format(name=path.name, why=said(why)))
        else:
            self.told.emit(str(problem))

    def give_up(self, why: ReviewerError) -> None:
        """Nothing is kept until the desk is empty."""
        self.lost = why

    def put_away(self) -> None:
        """The desk is empty: the next filing begins another review."""
        self.close()
        self.lost = None
        self.new_name = ""
        self._document.load(Review())

    def close(self) -> None:
        """Give the file back; a copy of it that is being made is to be whole, or not to be."""
        if self._copying is not None:
            task, path = self._copying
            if not task.finish(PATIENCE):
                self._copying = None
                with suppress(OSError):
                    part_of(path).unlink()
        if self.file is not None:
            self.file.close()
            self._file = None
            self.keeps.emit(None)


def _copied(old: ReviewFile, path: Path) -> ReviewFile | Exception:
    """The copy, or why there is none."""
    try:
        return old.copied_to(path)
    except (ReviewerError, OSError) as problem:
        return problem


def _let_go(made: ReviewFile) -> None:
    """A copy that lacks something must not lie there as if it were the review."""
    made.close()
    with suppress(OSError):
        made.path.unlink()
