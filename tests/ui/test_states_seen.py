"""Every state of the window is drawn, light and dark, in each language.

With SCREENSHOTS=folder the pictures are kept to be looked at.
"""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reviewer.core.review import Wrong
from reviewer.extract.outcomes import Refusal
from reviewer.ui import language
from reviewer.ui.commands import ConfirmField, CorrectField, ExplainFinding
from reviewer.ui.language import LANGUAGES, speak
from reviewer.ui.look import is_dark, palette
from reviewer.ui.main_window import MainWindow
from tests.ui.window_of import CLEAN, DrawnFiling, DrawnLine, WindowOf, key_of

ONLY_OPEN: dict[str, dict[str, DrawnFiling]] = {"empty": {}, "failed": {"a": DrawnFiling(refusal=Refusal.DAMAGED)},
             "password": {"a": DrawnFiling(password="secret")}, "checked": {"a": DrawnFiling(CLEAN)},
             "attention": {"a": DrawnFiling(), "b": DrawnFiling(CLEAN)}, "no tables": {"a": DrawnFiling(text="")},
             "unknown form": {"a": DrawnFiling(banner="Form version v 9.9.9 is too new for this tool.")}}  # fmt: skip


def exception(window: MainWindow) -> None:
    window.handlers.findings.walk(1)


def corrected(window: MainWindow) -> None:
    document = window.desk.document
    key = key_of(window, "ordinary-shares-b", "closing_balance")
    document.undo_stack.push(CorrectField(document, key, "7,001,000", Wrong.MISPRINT, "grant left out"))
    document.undo_stack.push(ConfirmField(document, key_of(window, "ordinary-shares-a", "movement")))
    window.desk.selection.select_field(key)
    window.panes.table.bar.ask(key)


def refused(window: MainWindow) -> None:
    window.handlers.findings.walk(1)
    QTest.keyClicks(window.panes.table.view, "2")
    editor = window.panes.table.view.editor()
    assert editor is not None
    QTest.keyClicks(editor, "5,948.809,928")
    QTest.keyClick(editor, Qt.Key.Key_Return)


def unreadable(window: MainWindow) -> None:
    refused(window)
    editor = window.panes.table.view.editor()
    assert editor is not None
    QTest.keyClick(editor, Qt.Key.Key_Return)


def explained(window: MainWindow) -> None:
    document = window.desk.document
    found = next(id for id in document.checker.findings if id.endswith("shares-b"))
    document.undo_stack.push(ExplainFinding(document, found, "agreed with the registrar"))
    window.desk.selection.select_finding(found)


def history(window: MainWindow) -> None:
    corrected(window)
    window.panes.reach("history")


ACTED: list[Callable[[MainWindow], None]] = [exception, corrected, refused, unreadable, explained, history]


@pytest.fixture(params=LANGUAGES)
def spoken(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[None]:
    """The window in each language, for the pictures' names too."""
    speak(qapp, request.param)
    yield
    speak(qapp, "en")


@pytest.mark.usefixtures("spoken")
@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("state", ONLY_OPEN)
def test_a_state_of_opening_is_drawn(state: str, dark: bool, qtbot: QtBot, window_of: WindowOf, tmp_path: Path) -> None:
    QApplication.setPalette(palette(dark=dark))
    filings = ONLY_OPEN[state]
    window = window_of(None, **filings) if filings else window_of.empty(DrawnLine({}))
    assert_drawn(qtbot, window, tmp_path, f"{state} {'dark' if dark else 'light'}")


@pytest.mark.usefixtures("spoken")
@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("act", ACTED, ids=lambda act: act.__name__)
def test_a_state_of_reviewing_is_drawn(
    act: Callable[[MainWindow], None], dark: bool, qtbot: QtBot, window_of: WindowOf, tmp_path: Path
) -> None:
    QApplication.setPalette(palette(dark=dark))
    window = window_of(a=DrawnFiling(), b=DrawnFiling(CLEAN))
    act(window)
    assert_drawn(qtbot, window, tmp_path, f"{act.__name__} {'dark' if dark else 'light'}")


def test_loading_is_drawn(qtbot: QtBot, window_of: WindowOf, tmp_path: Path) -> None:
    drawn = DrawnFiling(pages=3)
    drawn.gate.clear()
    window = window_of.empty(DrawnLine({"a.pdf": drawn}))
    window.open_paths([Path("a.pdf")])
    qtbot.waitUntil(lambda: window.desk.filings[0].done == 1)
    assert_drawn(qtbot, window, tmp_path, "loading light")
    drawn.gate.set()


def assert_drawn(qtbot: QtBot, window: MainWindow, folder: Path, name: str) -> None:
    """The whole window in its size, with words on it in the colours of its theme."""
    qtbot.wait(60)
    picture = window.grab().toImage()
    folder = Path(os.environ.get("SCREENSHOTS", folder))
    folder.mkdir(parents=True, exist_ok=True)
    assert picture.save(str(folder / f"{language.spoken()} {name}.png"))
    assert (picture.width(), picture.height()) == (1366, 768), "something asks for more room than a laptop has"
    shades = [picture.pixelColor(x, y).lightness() for x in range(0, 1366, 3) for y in range(0, 768, 3)]
    assert (sorted(shades)[len(shades) // 2] < 128) == is_dark() == name.endswith("dark")
    assert len(set(shades)) > 20, "nothing but empty panes"
