"""A fault of the program: said in a sentence, with details that hold nothing of the filing."""

import platform
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QProcess, qVersion
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from reviewer import __version__

Hook = Callable[[type[BaseException], BaseException, TracebackType | None], None]


class CrashDialog(QMessageBox):
    """Says what happened, what is safe and what to do next; `saved` is what the status line says of that."""

    def __init__(self, parent: QWidget | None, details: str, saved: str) -> None:
        super().__init__(parent)
        self.details = details
        self.setIcon(QMessageBox.Icon.Critical)
        self.setWindowTitle(self.tr("Filing Reviewer"))
        self.setText(self.tr("Something went wrong in this program."))
        kept = self.tr("Your review: {state}.").format(state=saved) if saved else self.tr("Nothing was changed yet.")
        self.setInformativeText(
            kept + " " + self.tr("Start again to go on where you were. The details name lines of this program only.")
        )
        self.restart = self.addButton(self.tr("&Restart"), QMessageBox.ButtonRole.AcceptRole)
        self.copy = self.addButton(self.tr("&Copy details"), QMessageBox.ButtonRole.ActionRole)
        self.go_on = self.addButton(self.tr("&Go on"), QMessageBox.ButtonRole.RejectRole)
        self.setDefaultButton(self.restart)
        self.setEscapeButton(self.go_on)
        # A button of a message box closes it; this one is for pressing as often as one likes.
        self.copy.clicked.disconnect()
        self.copy.clicked.connect(lambda: QApplication.clipboard().setText(self.details))


def details_of(kind: type[BaseException], trace: TracebackType | None) -> str:
    """The kind of fault and the lines of code it came through; no message, for that may quote the filing."""
    lines = [
        f"Filing Reviewer {__version__}, Python {platform.python_version()}, Qt {qVersion()}, {sys.platform}",
        kind.__name__,
    ]
    for frame in traceback.extract_tb(trace):
        lines.append(f"  {Path(frame.filename).name}:{frame.lineno} in {frame.name}")
    return "\n".join(lines)


def crash_hook(window: QWidget, saved: Callable[[], str], restart: Callable[[], None]) -> Hook:
    """What to hang into `sys.excepthook`; a fault while the dialog stands is only written to the terminal."""
    shown: list[CrashDialog] = []

    def tell(kind: type[BaseException], problem: BaseException, trace: TracebackType | None) -> None:
        traceback.print_exception(kind, problem, trace)
        if issubclass(kind, KeyboardInterrupt) or shown:
            return
        dialog = CrashDialog(window, details_of(kind, trace), saved())
        shown.append(dialog)
        dialog.finished.connect(shown.clear)
        dialog.finished.connect(dialog.deleteLater)
        dialog.restart.clicked.connect(restart)
        # Not `exec`: the fault may have come from within a paint or a slot, which must be left first.
        dialog.open()

    return tell


def start_again(window: QWidget) -> None:
    """Close the window, which gives the review file back, and start the program anew."""
    window.close()
    command = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "reviewer"]
    QProcess.startDetached(command[0], [*command[1:], *sys.argv[1:]])
    QApplication.quit()
