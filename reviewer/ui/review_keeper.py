"""The one file that keeps what is done at the desk, from the first filing to the last action."""

import shutil
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from reviewer.core.entry import Entry
from reviewer.core.errors import ReviewerError
from reviewer.core.review import Review
from reviewer.project.review_file import ReviewFile
from reviewer.ui.document import Document
from reviewer.ui.workers import review_path


class ReviewKeeper(QObject):
    """`folder` is where reviews are kept, None when nothing can be.

    Signals: `told(sentence)`, `keeps(path)` when another file is kept, or None, and `writing(path)` before a copy is
    written.

    Filings are kept in a thread, as a disk may take its time. Whatever else is done to the file waits for that first,
    so that an action is never kept before the filing that it is about.
    """

    told = Signal(str)
    keeps = Signal(object)
    writing = Signal(object)

    def __init__(self, document: Document, folder: Path | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document, self.folder = document, folder
        self._file: ReviewFile | None = None
        self._one = ThreadPoolExecutor(1, thread_name_prefix="keeping")
        self._writing: Future[None] | None = None
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
            self.told.emit(self.tr("{why} What you do now is not being saved.").format(why=problem))

    def _append(self, *entries: Entry) -> None:
        if self.file is not None:
            self.file.append(*entries)

    def save_as(self, path: Path) -> None:
        """Go on in a copy of the review file; the old one stays as it is now."""
        old = self.file
        if old is None:
            self.told.emit(self.tr("There is no review to save yet. Open a return first."))
            return
        if path == old.path:
            return
        self.writing.emit(path)
        old.close()
        kept = old.path
        try:
            part = path.with_name(f"{path.name}.part")
            shutil.copyfile(old.path, part)
            part.replace(path)
            kept = path
        except OSError as problem:
            why = problem.strerror or str(problem)
            self.told.emit(self.tr("{name} cannot be written: {why}.").format(name=path.name, why=why))
        self._file = ReviewFile.open(kept)
        self._document.review.journal = self._file.append
        self.keeps.emit(kept)
        if kept == path:
            self.told.emit(self.tr("Saved as {name}. What you do from now on is kept there.").format(name=path.name))

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
        """Give the file back."""
        if self.file is not None:
            self.file.close()
            self._file = None
            self.keeps.emit(None)
