"""The whole line in the window: shipped samples are read in their own process, drawn, checked and kept."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reviewer.core.resources import resource
from reviewer.core.review import Action
from reviewer.core.tally import FilingState
from reviewer.ui.app import make_window
from reviewer.ui.main_window import MainWindow
from tests.ui.window_of import is_settled

OpenSamples = Callable[..., MainWindow]


@pytest.fixture
def open_samples(our_look: None, qtbot: QtBot, tmp_path: Path) -> Iterator[OpenSamples]:
    windows: list[MainWindow] = []

    def start(*names: str) -> MainWindow:
        settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
        window = make_window(settings, tmp_path / "reviews")
        windows.append(window)
        window.resize(1366, 768)
        window.show()
        window.open_paths([resource("samples", f"{name}.pdf") for name in names])
        qtbot.waitUntil(lambda: is_settled(window), timeout=60_000)
        return window

    yield start
    for window in windows:
        window.close()
        window.deleteLater()


def state_of(window: MainWindow) -> FilingState:
    return window.desk.filings[0].state


def test_the_clean_sample_is_checked_once_its_numbers_are_accounted_for(
    qtbot: QtBot, open_samples: OpenSamples
) -> None:
    window = open_samples("next-day-return-clean")
    document, filing = window.desk.document, window.desk.filings[0].filing
    qtbot.waitUntil(lambda: not document.left.working, timeout=60_000)
    assert state_of(window) is FilingState.NEEDS_ATTENTION
    assert "FF304" in window.panes.verdict.name.text()
    tally = document.tally(filing)
    assert (tally.exceptions, tally.left.unguarded) == (0, 0)
    assert tally.agree > 10
    assert window.panes.verdict.unaccounted.text() == f"{tally.left.unaccounted} of {tally.left.numbers} unaccounted"
    names = " ".join(token.id for token in document.left.unaccounted(filing))
    document.act(Action.DISMISS, filing, names, reason="not data")
    assert state_of(window) is FilingState.CHECKED


def test_a_figure_of_the_sample_is_corrected_beside_its_page(qtbot: QtBot, open_samples: OpenSamples) -> None:
    window = open_samples("next-day-return-clean")
    document, panes = window.desk.document, window.panes
    qtbot.waitUntil(lambda: panes.sheet.view.pages > 0, timeout=20_000)
    closing = next(
        key for key in document.review.readings if (key.table, key.field) == ("issued_shares", "closing_balance")
    )
    window.desk.selection.select_field(closing)
    panes.reach("table")
    QTest.keyClicks(panes.table.view, "1")
    editor = panes.table.view.editor()
    assert editor is not None
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert document.tally(window.desk.filings[0].filing).exceptions
    QTest.keyClick(panes.table.bar.reason, Qt.Key.Key_Return)
    QTest.keyClick(panes.table.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not document.tally(window.desk.filings[0].filing).exceptions
    assert len(document.review.log) == 2
