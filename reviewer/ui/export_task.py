"""Writes the working paper behind the window, from a copy of the review as it is now."""

import hashlib
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from reviewer.core.digest import digest_of_review
from reviewer.core.review import Action
from reviewer.extract.crops import Crops
from reviewer.ui.document import Document
from reviewer.ui.language import leave, said
from reviewer.ui.now_and_then import NowAndThen
from reviewer.ui.plural import counted
from reviewer.ui.workers import PROGRESS, Task


class ExportTask(QObject):
    """Signals: `told(sentence)` about how far it is, and how it ended; `moved(done, all)`; `ended(well)`.

    `crops` cuts the figures from their pages; without it the working paper has no sheet Evidence.
    """

    told = Signal(str)
    moved = Signal(int, int)
    ended = Signal(bool)
    _step = Signal(int, int)

    def __init__(self, document: Document, path: Path, parent: QObject, crops: Crops | None = None) -> None:
        super().__init__(parent)
        self._crops, self._cancelled, self._often = crops, False, NowAndThen(PROGRESS)
        leave(path.name)
        self._path, self._who = path, document.who
        self._document, self._of = document, document.review
        self._review = document.review.copy()
        self._findings = dict(document.checker.findings)
        self._step.connect(self._tell_step)
        self._task = Task(self._write, self)
        self._task.done.connect(self._done)
        self._task.failed.connect(self._failed)

    def start(self) -> None:
        """Begin."""
        self._task.start()

    def cancel(self) -> None:
        """Stop at the next step; what stood at the place before stays as it was."""
        self._cancelled = True
        if self._crops is not None:
            self._crops.close()

    def _write(self) -> Any:
        # The workbook writer takes half a second to import: it is done behind the window.
        from reviewer.export.working_paper import write_working_paper

        try:
            written = write_working_paper(
                self._review,
                self._findings,
                self._path,
                at=datetime.now(UTC),
                who=self._who,
                crops=self._crops,
                progress=self._step_seldom,
                cancelled=lambda: self._cancelled,
            )
            sha256 = hashlib.sha256(written.path.read_bytes()).hexdigest()
            return written, sha256, digest_of_review(self._review, self._findings)
        finally:
            if self._crops is not None:
                self._crops.close()

    def _step_seldom(self, done: int, all_steps: int) -> None:
        """Often enough to be seen moving: a report has hundreds of sheets, and each word costs the window a paint."""
        if self._often.is_due() or done == all_steps:
            self._step.emit(done, all_steps)

    def _tell_step(self, done: int, all_steps: int) -> None:
        self.moved.emit(done, all_steps)
        self.told.emit(
            self.tr("Writing {name}: {done} of {all}").format(name=self._path.name, done=done, all=all_steps)
        )

    def _done(self, result: Any) -> None:
        written, sha256, digest = result
        # Another review may have been opened in the meantime: it knows nothing of this workbook.
        if self._document.review is self._of:
            self._document.act(Action.EXPORT, written.path.name, sha256, reason=digest)
        self.told.emit(
            self.tr("Exported {name}: {sheets}, {checks}, {exceptions}.").format(
                name=written.path.name,
                sheets=counted("%n sheet(s)", written.sheets),
                checks=counted("%n check(s)", written.checks),
                exceptions=counted("%n exception(s)", written.exceptions),
            )
        )
        self.ended.emit(True)

    def _failed(self, sentence: str) -> None:
        self.told.emit(said(sentence))
        self.ended.emit(False)
