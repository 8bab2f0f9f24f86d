"""Starts the window on the filings given."""

import sys
import threading
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSettings, QStandardPaths
from PySide6.QtWidgets import QApplication

from reviewer import __version__
from reviewer.core.checker import Checker
from reviewer.core.review import Review
from reviewer.extract.pictures import PictureMaker
from reviewer.ui import resume
from reviewer.ui.crash import crash_hook
from reviewer.ui.desk import Desk
from reviewer.ui.garbage import Garbage
from reviewer.ui.language import LANGUAGES, language_of_system, speak
from reviewer.ui.line import Line
from reviewer.ui.look import palette, system_is_dark
from reviewer.ui.main_window import MainWindow
from reviewer.ui.sessions import Session, left_behind

GIVES_WAY = 0.0005
"""Seconds after which a thread that works lets another one on."""
STYLE = """
QFrame#card { background: palette(base); border: 1px solid palette(mid); border-radius: 8px; }
QLabel#banner { background: #FFF4CE; color: #3B2F00; border-bottom: 1px solid #D9B84A; }
QToolBar#verdict { border: 0; border-bottom: 1px solid palette(mid); padding: 0; }
QToolBar#zoom { border: 0; padding: 0; spacing: 2px; }
QDockWidget { titlebar-close-icon: none; titlebar-normal-icon: none; }
QDockWidget::title { background: palette(window); padding: 4px 8px; }
QHeaderView::section { background: palette(window); border: 0; border-right: 1px solid palette(mid);
  border-bottom: 1px solid palette(mid); padding: 4px 6px; }
QTableCornerButton::section { background: palette(window); border: 0; border-right: 1px solid palette(mid);
  border-bottom: 1px solid palette(mid); }
QTableView { gridline-color: palette(midlight); border: 1px solid palette(mid); }
QListView, QTextBrowser { border: 1px solid palette(mid); }
"""


def run(arguments: Sequence[str]) -> int:
    """The window on these files and folders; comes back when it is closed."""
    application = make_application()
    settings = QSettings()
    application.setPalette(palette(_wants_dark(settings)))
    speak(application, _wanted_language(settings))
    window = make_window(settings, reviews_folder())
    session = begin_session(window, sessions_folder())
    sys.excepthook = crash_hook(window, lambda: window.status.saved.text(), window.start_again)
    window.show()
    seen = resume.kept(settings)
    if seen:
        resume.Resuming(window, seen).begin()
    elif arguments:
        window.open_paths([Path(argument) for argument in arguments])
    else:
        # While the welcome is read: the first filing finds the forms and the checks there.
        threading.Thread(target=lambda: _pipeline().warm(), name="checks", daemon=True).start()
    ended = application.exec()
    session.end()
    return ended


def make_application() -> QApplication:
    """Qt, with our own look: the same on every desktop, so that what was tested is what is seen."""
    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    application.setApplicationName("Filing Reviewer")
    application.setOrganizationName("Filing Reviewer")
    application.setApplicationVersion(__version__)
    application.setStyle("Fusion")
    # Threads that listen to readers give way to the window at once, not after Python's five milliseconds.
    sys.setswitchinterval(GIVES_WAY)
    application.setStyleSheet(STYLE)
    return application


def make_window(settings: QSettings, reviews: Path | None) -> MainWindow:
    """A window whose filings are read by the pipeline and kept in a folder of reviews."""
    window = MainWindow(Desk(_pipeline, _checker_for, PictureMaker, reviews), settings)
    garbage = Garbage(window, lambda: not window.desk.filings)
    window.desk.filing_closed.connect(garbage.filing_closed)
    return window


def begin_session(window: MainWindow, folder: Path) -> Session:
    """From now on the next start learns how this one ended; what an earlier one left behind is offered."""
    session, left = Session(folder), left_behind(folder)
    session.begin()
    desk = window.desk
    desk.keeper.keeps.connect(session.at)
    desk.keeper.writing.connect(session.writing)
    window.handlers.exporting.writing.connect(session.writing)
    for review in left:
        desk.safe.left_behind(review)
    return session


def sessions_folder() -> Path:
    """Where a run of the program says what it is at."""
    return reviews_folder().parent / "sessions"


def reviews_folder() -> Path:
    """Where reviews are kept, one file each."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)) / "reviews"


def _pipeline() -> Line:
    # Checks and forms are brought in by the first filing, behind a window that is already there.
    from reviewer import pipeline

    return pipeline


def _checker_for(review: Review) -> Checker:
    if not review.filings:
        return Checker(review, ())
    from reviewer.pipeline import checker_for

    return checker_for(review)


def _wants_dark(settings: QSettings) -> bool:
    chosen = settings.value("dark")
    return system_is_dark() if chosen is None else str(chosen).casefold() == "true"


def _wanted_language(settings: QSettings) -> str:
    chosen = str(settings.value("language") or language_of_system())
    return chosen if chosen in LANGUAGES else "en"
