"""A review by keys from opening to the returned workbook, in a process of its own that keeps no network and no secret.

`python -m tests.ui.offline_review HOME BOOK`: every socket is refused, and every file opened for writing is printed.
"""

import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reviewer.core.resources import resource
from reviewer.export.returned import read_returned
from reviewer.ui.app import begin_session, make_application, make_window
from reviewer.ui.main_window import MainWindow
from tests.ui.watched import watch
from tests.ui.window_of import is_settled

SECONDS = 120


def until(done: Callable[[], bool]) -> None:
    """Lets the window work until something is so."""
    late = time.monotonic() + SECONDS
    while not done():
        # Not QTest.qWait: it keeps Python's lock while it sleeps, and the thread that writes the workbook waits for it.
        QApplication.processEvents()
        time.sleep(0.005)
        if time.monotonic() > late:
            raise TimeoutError


def press(window: MainWindow, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """One key, where the system would send it."""
    QTest.keyClick(window.focusWidget() or window, key, modifiers)


def review(window: MainWindow, book: Path) -> None:
    """Opens two filings, corrects a figure, undoes it, does it again, exports, and reads the workbook back."""
    control = Qt.KeyboardModifier.ControlModifier
    document = window.desk.document
    window.open_paths([resource("samples", f"{name}.pdf") for name in ("monthly-return", "next-day-return")])
    until(lambda: len(document.review.filings) == 2 and is_settled(window))
    key = next(key for key, reading in document.review.readings.items() if key.field == "closing_balance")
    window.desk.selection.select_field(key)
    window.panes.reach("table")
    QTest.keyClicks(window.panes.table.view, "7")
    editor = window.panes.table.view.editor()
    assert editor is not None
    QTest.keyClicks(editor, "001000")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    press(window, Qt.Key.Key_Z, control)
    press(window, Qt.Key.Key_Y, control)
    until(lambda: document.review.correction(key) is not None)
    window.handlers.exporting.export_to(book)
    until(book.exists)
    until(lambda: not window.handlers.exporting.bar.isVisible())
    read_returned(book, document.review)


def main(home: Path, book: Path) -> None:
    """The whole of it; prints one path a line."""
    written: set[str] = set()
    watch(written)
    make_application()
    settings = QSettings(str(home / "settings.ini"), QSettings.Format.IniFormat)
    window = make_window(settings, home / "reviews")
    session = begin_session(window, home / "sessions")
    window.resize(1366, 768)
    window.show()
    review(window, book)
    window.close()
    session.end()
    settings.sync()
    sys.stdout.write("\n".join(sorted(written)))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
