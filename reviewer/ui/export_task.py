"""Writes the working paper behind the window, from a copy of the review as it is now."""

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reviewer.core.review import Action
from reviewer.ui.document import Document
from reviewer.ui.language import leave, said
from reviewer.ui.plural import counted
from reviewer.ui.task import Task

if TYPE_CHECKING:
    from reviewer.pipeline.paper_process import PaperWritten, Places, Waiting


class ExportTask(QObject):
    """Signals: `told(sentence)` about how far it is, and how it ended; `moved(done, all)`; `ended(well)`.

    `places` are where the filings are whose figures are cut from their pages; without them the working paper has no
    sheet Evidence. `waiting` is a process that has started already.
    """

    told = Signal(str)
    moved = Signal(int, int)
    ended = Signal(bool)
    _step = Signal(int, int)

    def __init__(
        self,
        document: Document,
        path: Path,
        parent: QObject,
        places: "Places | None" = None,
        waiting: "Waiting | None" = None,
    ) -> None:
        # The pipeline brings in the checks: a window that opens does not wait for it, and by now it is there.
        from reviewer.pipeline.paper_process import PaperAsked, PaperProcess

        super().__init__(parent)
        leave(path.name)
        self._path, self._document, self._of = path, document, document.review
        findings = tuple(document.checker.findings.values())
        self._process = PaperProcess(
            PaperAsked(document.review.copy(), findings, path, datetime.now(UTC), document.who, places), waiting
        )
        self._step.connect(self._tell_step)
        self._task = Task(lambda: self._process.write(self._step.emit), self)
        self._task.done.connect(self._done)
        self._task.failed.connect(self._failed)

    def start(self) -> None:
        """Begin."""
        self._task.start()

    def cancel(self) -> None:
        """Stop at the next step; what stood at the place before stays as it was."""
        self._process.cancel()

    def _tell_step(self, done: int, all_steps: int) -> None:
        self.moved.emit(done, all_steps)
        self.told.emit(
            self.tr("Writing {name}: {done} of {all}").format(name=self._path.name, done=done, all=all_steps)
        )

    def _done(self, written: "PaperWritten") -> None:
        # Another review may have been opened in the meantime: it knows nothing of this workbook.
        if self._document.review is self._of:
            self._document.act(Action.EXPORT, self._path.name, written.sha256, reason=written.digest)
        self.told.emit(
            self.tr("Exported {name}: {sheets}, {checks}, {exceptions}.").format(
                name=self._path.name,
                sheets=counted("%n sheet(s)", written.sheets),
                checks=counted("%n check(s)", written.checks),
                exceptions=counted("%n exception(s)", written.exceptions),
            )
        )
        self.ended.emit(True)

    def _failed(self, sentence: str) -> None:
        self.told.emit(said(sentence))
        self.ended.emit(False)
