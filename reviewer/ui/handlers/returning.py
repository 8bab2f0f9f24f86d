"""Reading a working paper that an auditor sent back."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QMainWindow

from reviewer.ui.desk import Desk
from reviewer.ui.language import leave, said
from reviewer.ui.plural import counted
from reviewer.ui.task import Task

if TYPE_CHECKING:
    from reviewer.export.returned import Returned
    from reviewer.ui.views.returned_dialog import ReturnedDialog


class ReturningHandlers(QObject):
    """One workbook at a time. `say` puts a sentence into the status line; `dialog` shows what came back."""

    def __init__(self, window: QMainWindow, desk: Desk, say: Callable[[str], None]) -> None:
        super().__init__(window)
        self._window, self._desk, self._say = window, desk, say
        self._task: Task | None = None
        self.dialog: ReturnedDialog | None = None

    def all(self) -> dict[str, Callable[[], object]]:
        """Every handler of this room by the name of its action."""
        return {"reply": self.ask}

    def ask(self) -> None:
        """Ask for the workbook and read it."""
        if not self._desk.document.review.filings:
            self._say(self.tr("Open the review first that the working paper was written from."))
            return
        chosen, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Read a returned working paper"), "", self.tr("Workbook (*.xlsx)")
        )
        if chosen:
            self.read(Path(chosen))

    def read(self, path: Path) -> None:
        """Read a workbook behind the window and show what was typed into it."""
        if self._task is not None:
            self._say(self.tr("A working paper is being read already."))
            return
        leave(path.name)
        self._say(self.tr("Reading {name}...").format(name=path.name))
        review = self._desk.document.review.copy()

        def read() -> "Returned":
            # The workbook reader takes half a second to import: it is done behind the window.
            from reviewer.export.returned import read_returned

            return read_returned(path, review)

        self._task = Task(read, self)
        self._task.done.connect(lambda returned: self._show(path.name, returned))
        self._task.failed.connect(self._failed)
        self._task.start()

    def _show(self, name: str, returned: "Returned") -> None:
        from reviewer.ui.models.returned_model import ReturnedModel
        from reviewer.ui.views.returned_dialog import ReturnedDialog

        self._end()
        model = ReturnedModel(self._desk.document, returned, name)
        lines = counted("%n line(s)", len(model.lines))
        self._say(self.tr("{name} was read: {lines} came back.").format(name=name, lines=lines))
        if self.dialog is not None:
            self.dialog.close()
        self.dialog = ReturnedDialog(model, name, self._desk.selection, self._window)
        model.setParent(self.dialog)
        self.dialog.destroyed.connect(self._forget)
        self.dialog.show()

    def _failed(self, sentence: str) -> None:
        self._end()
        self._say(said(sentence))

    def _forget(self) -> None:
        self.dialog = None

    def _end(self) -> None:
        if self._task is not None:
            self._task.deleteLater()
        self._task = None
