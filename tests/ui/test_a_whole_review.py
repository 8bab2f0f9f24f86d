"""A review from opening two filings to the signed, exported workbook: by keys alone, three at most for an exception.

It follows the reviewer through her six minutes: structure, exceptions, unguarded figures, numbers, chain, signature.
"""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from reviewer.core.check import Outcome
from reviewer.core.resources import resource
from reviewer.core.review import Action, Wrong
from reviewer.core.tally import FilingState, is_worth_knowing
from reviewer.ui.app import make_window
from reviewer.ui.main_window import MainWindow
from reviewer.ui.walk import Section
from tests.ui.window_of import is_settled

NONE = Qt.KeyboardModifier.NoModifier
CONTROL, SHIFT, ALT = (Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier,
                       Qt.KeyboardModifier.AltModifier)  # fmt: skip
MOST_KEYS = 3


class Reviewer:
    """Somebody with her hands on the keyboard. `keys` counts what she pressed, apart from the words she typed."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self.qtbot, self.window, self.keys = qtbot, window, 0

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """One key, where the system would send it."""
        self.keys += 1
        QTest.keyClick(self._focus(), key, modifiers)

    def type(self, words: str) -> None:
        QTest.keyClicks(self._focus(), words)

    def _focus(self) -> QWidget:
        over = QApplication.activePopupWidget() or QApplication.activeModalWidget() or self.window
        return over.focusWidget() or over

    def next(self) -> Section | None:
        """F8, and what that leads to."""
        self.press(Qt.Key.Key_F8)
        here = self.window.handlers.findings.here
        return None if here is None else here.section

    def settle(self, section: Section) -> None:
        """What F8 led to, in as few keys as there are."""
        document, selection = self.window.desk.document, self.window.desk.selection
        hints = self.window.panes.hints
        self.qtbot.waitUntil(lambda: not hints.working)
        finding = document.finding(selection.finding)
        assert finding is not None
        if hints.hints:
            self.press(Qt.Key.Key_Period, CONTROL)
            self.press(Qt.Key.Key_Return)
        elif finding.check.code == "ND6":
            self.press(Qt.Key.Key_M, CONTROL)
            assert self.window.panes.table.bar.misprint.isChecked(), "the text layer is certain"
            self.type("30 November 2022")
            self.press(Qt.Key.Key_Return)
        else:
            self.press(Qt.Key.Key_Return, CONTROL | SHIFT)
            self.type(f"agreed with the registrar, {section.value}")
            self.press(Qt.Key.Key_Return)


@pytest.fixture
def window(our_look: None, qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    window = make_window(settings, tmp_path / "reviews")
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield window
    window.close()
    window.deleteLater()


def test_a_review_from_opening_to_the_signed_workbook_by_keys_alone(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reviewer, document = Reviewer(qtbot, window), window.desk.document
    files = [str(resource("samples", f"{name}.pdf")) for name in ("monthly-return", "next-day-return")]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (files, ""))
    book = tmp_path / "paper.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(book), ""))

    reviewer.press(Qt.Key.Key_O, CONTROL)
    qtbot.waitUntil(lambda: len(document.review.filings) == 2 and is_settled(window), timeout=60_000)
    qtbot.waitUntil(lambda: not document.left.working, timeout=60_000)
    assert [one.state for one in window.desk.filings] == [FilingState.NEEDS_ATTENTION] * 2

    assert sum(len(document.left.unguarded(one.id)) for one in window.desk.filings) == 3

    settled = settle_everything(reviewer)
    assert settled[Section.STRUCTURE] >= 5, "the pieces were put together and the labels attached"
    assert settled[Section.EXCEPTIONS] >= 2
    # Some are guarded by the checks that agree now; those that are not were looked at one by one.
    assert [document.left.unguarded(one.id) for one in window.desk.filings] == [(), ()]
    misprints = [one for _, one in document.review.corrected() if one.wrong is Wrong.MISPRINT]
    assert [one.text for one in misprints] == ["30 November 2022"]

    dismiss_the_numbers(reviewer)
    qtbot.waitUntil(lambda: [one.state for one in window.desk.filings] == [FilingState.CHECKED] * 2, timeout=60_000)
    assert "unaccounted" in window.panes.verdict.unaccounted.text()
    assert window.panes.verdict.unaccounted.text().startswith("0 of ")

    reviewer.press(Qt.Key.Key_4, ALT)
    assert window.panes.chain.view.hasFocus()

    reviewer.press(Qt.Key.Key_G, CONTROL | SHIFT)
    dialog = window.handlers.signing.dialog
    assert dialog is not None
    qtbot.waitUntil(dialog.sign.isEnabled)
    reviewer.type("Ada Chan")
    reviewer.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: {one.state for one in window.desk.filings} == {FilingState.SIGNED_PREPARED})

    reviewer.press(Qt.Key.Key_E, CONTROL)
    qtbot.waitUntil(lambda: {one.state for one in window.desk.filings} == {FilingState.EXPORTED}, timeout=60_000)
    paper = openpyxl.load_workbook(book, data_only=True)
    about = "\n".join(str(cell.value) for row in paper["About"].rows for cell in row if cell.value)
    assert "Numbers dismissed" in about
    assert "note number" in about
    signed = "\n".join(str(cell.value) for row in paper["Sign-off"].rows for cell in row if cell.value)
    assert "Ada Chan" in signed
    headers = {sheet.oddHeader.right.text for sheet in paper.worksheets}
    assert "DRAFT" not in about + signed + "".join(headers)
    assert all("SIGNED" in header for header in headers)


def settle_everything(reviewer: Reviewer) -> Counter[Section]:
    """F8 and what it takes, until only numbers and open checks are left; no exception takes more than three keys."""
    settled: Counter[Section] = Counter()
    document = reviewer.window.desk.document
    left = document.left
    for _ in range(80):
        before = reviewer.keys
        section = reviewer.next()
        if section in (Section.STRUCTURE, Section.EXCEPTIONS):
            reviewer.settle(section)
            assert reviewer.keys - before <= MOST_KEYS
            reviewer.qtbot.waitUntil(lambda: not document.checking and not left.working, timeout=60_000)
        elif section is Section.UNGUARDED:
            assert "the digits underlined" in reviewer.window.panes.inspector.text.toPlainText()
            reviewer.press(Qt.Key.Key_Return, CONTROL)
        elif left.working:
            reviewer.qtbot.waitUntil(lambda: not left.working, timeout=60_000)
            continue
        else:
            break
        settled[section] += 1
    findings = reviewer.window.desk.document.checker.findings.values()
    failing = (one for one in findings if one.outcome is Outcome.EXCEPTION)
    assert [one.id for one in failing if not is_worth_knowing(one)] == []
    return settled


def dismiss_the_numbers(reviewer: Reviewer) -> None:
    """All numbers that belong to nothing, each as what it seems to be: F8 to the first, then their heading."""
    window = reviewer.window
    for _ in range(4):
        if window.handlers.findings.here is not None and window.handlers.findings.here.section is Section.UNACCOUNTED:
            break
        reviewer.next()
    before = sum(len(window.desk.document.left.unaccounted(one.id)) for one in window.desk.filings)
    assert before > 20
    reviewer.press(Qt.Key.Key_Left)
    reviewer.press(Qt.Key.Key_D, CONTROL | SHIFT)
    reviewer.press(Qt.Key.Key_Return)
    review = window.desk.document.review
    reasons = Counter(entry.reason for one in window.desk.filings for entry in review.dismissed(one.id).values())
    assert sum(reasons.values()) == before
    assert {"note number", "rule or law"} <= set(reasons)
    assert all(entry.action is not Action.DISMISS or entry.reason for entry in review.log)
