"""The one file that keeps what is done at the desk, from the first filing to the last action."""

import shutil
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from reviewer.core.errors import ReviewerError
from reviewer.core.review import Review
from reviewer.project.review_file import ReviewFile
from reviewer.ui.document import Document
from reviewer.ui.workers import review_path


class ReviewKeeper(QObject):
    """`folder` is where reviews are kept, None when nothing can be. Signal: `told(sentence)`."""

    told = Signal(str)

    def __init__(self, document: Document, folder: Path | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document, self.folder = document, folder
        self.file: ReviewFile | None = None
        self.new_name = ""

    def take_up(self, file: ReviewFile) -> None:
        """Go on in a file that was opened."""
        self.file = file

    def keep(self, filing: str, packed: bytes) -> None:
        """Keep a filing as read, in the review's file; the first filing makes it."""
        if self.folder is None:
            return
        try:
            if self.file is None:
                self.folder.mkdir(parents=True, exist_ok=True)
                self.file = ReviewFile.create(review_path(self.folder, self.new_name or filing))
                self._document.review.journal = self.file.append
            self.file.add_packed(packed)
        except (ReviewerError, OSError) as problem:
            self.told.emit(self.tr("{why} What you do now is not being saved.").format(why=problem))

    def save_as(self, path: Path) -> None:
        """Go on in a copy of the review file; the old one stays as it is now."""
        old = self.file
        if old is None:
            self.told.emit(self.tr("There is no review to save yet. Open a return first."))
            return
        if path == old.path:
            return
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
        self.file = ReviewFile.open(kept)
        self._document.review.journal = self.file.append
        if kept == path:
            self.told.emit(self.tr("Saved as {name}. What you do from now on is kept there.").format(name=path.name))

    def put_away(self) -> None:
        """The desk is empty: the next filing begins another review."""
        self.close()
        self.new_name = ""
        self._document.load(Review())

    def close(self) -> None:
        """Give the file back."""
        if self.file is not None:
            self.file.close()
            self.file = None
