"""Windows for the tests, closed again after each."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from typing_extensions import override

from reviewer.ui.app import make_application
from reviewer.ui.look import palette
from tests.ui.window_of import WindowOf

PATIENCE = 60_000


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Without a screen Qt says again and again that there is no desktop to tell of a window's size and order."""
    for item in items:
        if "/ui/" in str(item.path):
            unsaid = ("propagateSizeHints", r"raise\(\)", "grabbing the keyboard")
            item.add_marker(pytest.mark.qt_log_ignore(*unsaid, extend=True))


class PatientBot(QtBot):
    """Waits longer than any machine needs: what is waited for may be behind another test's work."""

    @override
    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = PATIENCE) -> None:
        """Until it is so; fails after so many milliseconds."""
        super().waitUntil(callback, timeout=timeout)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """The bot of pytest-qt, with more patience."""
    return PatientBot(request)


@pytest.fixture
def our_look(qtbot: QtBot) -> Iterator[None]:
    """The look of the window, taken off again for the tests that know nothing of it."""
    application = make_application()
    application.setPalette(palette(dark=False))
    yield
    application.setStyleSheet("")
    application.setPalette(QPalette())


@pytest.fixture
def window_of(our_look: None, qtbot: QtBot, tmp_path: Path) -> Iterator[WindowOf]:
    """Opens windows over filings drawn from text."""
    windows = WindowOf(qtbot, tmp_path)
    yield windows
    windows.close()
