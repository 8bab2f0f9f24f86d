"""Writing the working paper behind the window."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QMainWindow

from reviewer.ui.desk import Desk
from reviewer.ui.export_task import ExportTask
from reviewer.ui.filing_states import is_at_work
from reviewer.ui.views.export_bar import ExportBar

if TYPE_CHECKING:
    from reviewer.pipeline.paper_process import Waiting


class ExportHandlers(QObject):
    """One export at a time. `say` puts a sentence into the status line; `bar` shows how far it is.

    Signal: `writing(path)` before a workbook is written.
    """

    writing = Signal(object)

    def __init__(self, window: QMainWindow, desk: Desk, say: Callable[[str], None]) -> None:
        super().__init__(window)
        self._window, self._desk, self._document, self._say = window, desk, desk.document, say
        self._export: ExportTask | None = None
        self._later: Path | None = None
        self._document.verdict_changed.connect(self._go_on)
        desk.filing_changed.connect(self._go_on)
        desk.filing_closed.connect(self._go_on)
        self.bar = ExportBar()
        self.bar.cancelled.connect(self.cancel)

    def all(self) -> dict[str, Callable[[], object]]:
        """Every handler of this room by the name of its action."""
        return {"export": self.export}

    def export(self) -> None:
        """Ask where to, and write the working paper behind the window."""
        if not self._document.review.filings:
            self._say(self.tr("There is nothing to export yet. Open a return first."))
            return
        first = next(iter(self._document.review.filings.values()))
        draft = " DRAFT" if self._desk.sign_off.now.is_draft else ""
        proposed = Path(first.path).with_name(f"{Path(first.name).stem} working paper{draft}.xlsx")
        self._export_to_chosen(proposed)

    def _export_to_chosen(self, proposed: Path) -> None:
        # The pipeline brings in the checks: a window that opens does not wait for it, and by now it is there.
        from reviewer.pipeline.paper_process import Waiting

        with Waiting() as waiting:
            chosen, _ = QFileDialog.getSaveFileName(
                self._window, self.tr("Export working paper"), str(proposed), self.tr("Workbook (*.xlsx)")
            )
            if chosen:
                self.export_to(Path(chosen), waiting)

    def export_to(self, path: Path, waiting: "Waiting | None" = None) -> None:
        """Write the working paper to a place; the process that is `waiting` does it, if there is one."""
        if self.is_writing:
            self._say(self.tr("A working paper is being written already. Wait for it, or cancel it."))
            return
        if is_at_work(self._desk.filings, self._document):
            self._wait(path)
            return
        self._say(self.tr("Writing {name}...").format(name=path.name))
        self.writing.emit(path.with_suffix(".xlsx"))
        self._export = ExportTask(self._document, path.with_suffix(".xlsx"), self, self._desk.places(), waiting)
        self._export.told.connect(self._say)
        self._export.moved.connect(self.bar.show_step)
        self._export.ended.connect(self._exported)
        self.bar.begin()
        self._desk.safe.look_at_workbook(path)
        self._export.start()

    @property
    def is_writing(self) -> bool:
        """Whether a working paper is on its way."""
        return self._export is not None or self._later is not None

    def cancel(self) -> None:
        """Stop writing the working paper."""
        if self._later is not None:
            self._later = None
            self.bar.hide()
            self._say(self.tr("The export was cancelled. No workbook was written."))
        if self._export is not None:
            self._export.cancel()

    def _wait(self, path: Path) -> None:
        """A paper of some of the filings or checks would pass for one of all."""
        self._later = path
        self._say(
            self.tr("Still reading and checking: {name} is written as soon as that is done.").format(name=path.name)
        )
        self.bar.begin()

    def _go_on(self) -> None:
        if self._later is None or is_at_work(self._desk.filings, self._document):
            return
        if not self._document.review.filings:
            self.cancel()
            return
        path, self._later = self._later, None
        self.export_to(path)

    def _exported(self) -> None:
        self.bar.hide()
        if self._export is not None:
            self._export.deleteLater()
        self._export = None
