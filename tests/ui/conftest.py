"""Windows for the tests, closed again after each."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reviewer.ui.app import make_application
from reviewer.ui.look import palette
from tests.ui.window_of import WindowOf


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Without a screen Qt says again and again that there is no desktop to tell of a window's size and order."""
    for item in items:
        if "/ui/" in str(item.path):
            item.add_marker(pytest.mark.qt_log_ignore("propagateSizeHints", r"raise\(\)", extend=True))


@pytest.fixture
def window_of(qtbot: QtBot, tmp_path: Path) -> Iterator[WindowOf]:
    """Opens windows over filings drawn from text."""
    make_application().setPalette(palette(dark=False))
    windows = WindowOf(qtbot, tmp_path)
    yield windows
    windows.close()
