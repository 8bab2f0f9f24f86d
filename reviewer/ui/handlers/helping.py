"""What helps a reviewer along: the help page, the keys, and what this program is."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QSettings
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QMainWindow, QMessageBox

from reviewer import __version__
from reviewer.ui.actions import bind_keys
from reviewer.ui.views.help_page import HelpPage
from reviewer.ui.views.key_editor import KeyEditor
from reviewer.ui.views.shortcut_sheet import ShortcutSheet


class HelpHandlers(QObject):
    """Nothing here changes the review. `help`, `sheet` and `keys` are made when they are first wanted."""

    def __init__(self, window: QMainWindow, settings: QSettings) -> None:
        super().__init__(window)
        self._window, self._settings = window, settings
        self.help: HelpPage | None = None
        self.sheet: ShortcutSheet | None = None
        self.keys: KeyEditor | None = None

    def all(self) -> dict[str, Callable[[], object]]:
        """Every handler of this room by the name of its action."""
        return {
            "help": self.show_help,
            "shortcuts": self.show_shortcuts,
            "change_keys": self.change_keys,
            "about": self.about,
        }

    def show_help(self) -> None:
        """The help page, beside the work."""
        self.help = self.help or HelpPage(self._window)
        _raise(self.help)

    def show_shortcuts(self) -> None:
        """All keys on one sheet."""
        self.sheet = self.sheet or ShortcutSheet(self._window)
        self.sheet.read()
        _raise(self.sheet)

    def change_keys(self) -> None:
        """Choose other keys."""
        if self.keys is None:
            self.keys = KeyEditor(self._settings, self._window)
            self.keys.changed.connect(self._bind)
        _raise(self.keys)

    def about(self) -> None:
        """What this program is."""
        QMessageBox.about(
            self._window,
            self.tr("About"),
            self.tr("Filing Reviewer {version}\n\nProofreads a return beside its page. Nothing leaves this computer.")
            .format(version=__version__),
        )  # fmt: skip

    def _bind(self) -> None:
        actions: list[QAction] = list(self._window.findChildren(QAction))
        bind_keys({action.objectName(): action for action in actions})


def _raise(dialog: QDialog) -> None:
    dialog.show()
    dialog.raise_()
    dialog.activateWindow()
