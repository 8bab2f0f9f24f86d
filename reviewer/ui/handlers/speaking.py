"""The language of the window is chosen."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtWidgets import QInputDialog, QMainWindow

from reviewer.ui.desk import Desk
from reviewer.ui.handlers.exporting import ExportHandlers
from reviewer.ui.language import LANGUAGES, spoken


class LanguageHandlers(QObject):
    """Signal: `wanted_anew()` when the window is to be made again, in the language that the settings say then."""

    wanted_anew = Signal()

    def __init__(
        self,
        window: QMainWindow,
        desk: Desk,
        exporting: ExportHandlers,
        settings: QSettings,
        say: Callable[[str], None],
    ) -> None:
        super().__init__(window)
        self._window, self._desk, self._exporting, self._settings, self._say = window, desk, exporting, settings, say

    def all(self) -> dict[str, Callable[[], object]]:
        """Every handler of this room by the name of its action."""
        return {"language": self.choose}

    def choose(self) -> None:
        """A window speaks the language it was made with: another one is made, on the same filings."""
        hindrance = self._hindrance()
        if hindrance:
            self._say(hindrance)
            return
        names, title = list(LANGUAGES.values()), self.tr("Language")
        now = names.index(LANGUAGES[spoken()])
        name, chosen = QInputDialog.getItem(self._window, title, self._consequence(), names, now, editable=False)
        if chosen and names.index(name) != now:
            self._settings.setValue("language", next(code for code in LANGUAGES if LANGUAGES[code] == name))
            self.wanted_anew.emit()

    def _consequence(self) -> str:
        told = self.tr("The window starts again in this language:")
        if self._desk.document.undo_stack.canUndo():
            return self.tr("What you did is kept, but Ctrl+Z does not reach it then.") + "\n" + told
        return told

    def _hindrance(self) -> str:
        """What would be lost if the window started again now; "" when nothing is."""
        review = self._desk.document.review
        if review.log and review.journal is None:
            return self.tr(
                "What was done here would be lost by that. Export the working paper, or undo it, and try again."
            )
        if self._exporting.is_writing:
            return self.tr("A working paper is being written already. Wait for it, or cancel it.")
        return ""
