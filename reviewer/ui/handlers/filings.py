"""Opening filings, keeping the review, closing."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QMainWindow

from reviewer.core.resources import resource
from reviewer.ui.desk import REVIEW, Desk


class FilingHandlers(QObject):
    """What puts filings on the desk and takes them off."""

    def __init__(self, window: QMainWindow, desk: Desk) -> None:
        super().__init__(window)
        self._window, self._desk = window, desk

    def all(self) -> dict[str, Callable[[], object]]:
        """Every handler of this room by the name of its action."""
        return {
            "open": self.open, "open_folder": self.open_folder, "open_sample": self.open_sample,
            "save": self.save, "save_as": self.save_as, "close_filing": self.close_filing, "quit": self._window.close,
        }  # fmt: skip

    def open(self) -> None:
        """Ask for files and open them."""
        files, _ = QFileDialog.getOpenFileNames(
            self._window, self.tr("Open returns"), "", self.tr("Filings and reviews (*.pdf *.PDF *.review)")
        )
        if files:
            self._desk.open_paths([Path(file) for file in files])

    def open_folder(self) -> None:
        """Ask for a folder and open what is in it."""
        folder = QFileDialog.getExistingDirectory(self._window, self.tr("Open a folder of returns"))
        if folder:
            self._desk.open_paths([Path(folder)])

    def open_sample(self) -> None:
        """Open the return that came with the program, with the faults it was printed with."""
        self._desk.open_paths([resource("samples", "monthly-return.pdf"), resource("samples", "next-day-return.pdf")])

    def save(self) -> None:
        """Whoever presses Ctrl+S out of habit is told that nothing is left to save, and where it is."""
        file, said = self._desk.keeper.file, self._window.statusBar().showMessage
        if file is not None and self._desk.document.review.journal is not None:
            said(self.tr("Everything is saved already, in {path}.").format(path=file.path))
        elif self._desk.document.review.filings:
            said(self.tr("What you do is NOT being saved: its place cannot be written. Export before you quit."))
        else:
            said(self.tr("There is no review to save yet. Open a return first."))

    def save_as(self) -> None:
        """Ask where to, and go on in a copy of the review."""
        chosen, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Save review as"), "", self.tr("Review (*.review)")
        )
        if chosen:
            self._desk.save_as(Path(chosen).with_suffix(REVIEW))

    def close_filing(self) -> None:
        """Take the filing off the desk."""
        self._desk.close_filing(self._desk.selection.filing)
