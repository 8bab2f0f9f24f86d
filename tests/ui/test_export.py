"""The working paper is written behind the window, from the review as it was when it was asked for."""

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from reviewer.core.own_process import own_process
from reviewer.core.review import Wrong
from reviewer.pipeline import paper_process
from reviewer.ui.commands import CorrectField
from reviewer.ui.export_task import ExportTask
from tests.ui.window_of import DrawnFiling, WindowOf, key_of


def test_the_working_paper_is_written_and_told_of(qtbot: QtBot, window_of: WindowOf, tmp_path: Path) -> None:
    window = window_of(a=DrawnFiling())
    task = ExportTask(window.desk.document, tmp_path / "paper.xlsx", window)
    told: list[str] = []
    task.told.connect(told.append)
    with qtbot.waitSignal(task.ended, timeout=20_000) as ended:
        task.start()
    assert ended.args == [True]
    assert told[-1].startswith("Exported paper.xlsx: ")
    assert "3 checks, 1 exception." in told[-1]
    assert openpyxl.load_workbook(tmp_path / "paper.xlsx").sheetnames


def test_where_nothing_can_be_written_it_says_why(qtbot: QtBot, window_of: WindowOf, tmp_path: Path) -> None:
    window = window_of(a=DrawnFiling())
    task = ExportTask(window.desk.document, tmp_path / "no such folder" / "paper.xlsx", window)
    told: list[str] = []
    task.told.connect(told.append)
    with qtbot.waitSignal(task.ended, timeout=20_000) as ended:
        task.start()
    assert ended.args == [False]
    assert told[-1].endswith(".")


def test_an_edit_meanwhile_does_not_reach_the_copy(window_of: WindowOf) -> None:
    window = window_of(a=DrawnFiling())
    document = window.desk.document
    key = key_of(window, "ordinary-shares-b", "closing_balance")
    document.undo_stack.push(CorrectField(document, key, "1", Wrong.MISREAD))
    copy = document.review.copy()
    document.undo_stack.push(CorrectField(document, key, "2", Wrong.MISREAD))
    correction = copy.correction(key)
    assert correction is not None
    assert correction.text == "1"
    assert copy.journal is None


def test_without_a_filing_there_is_nothing_to_export(window_of: WindowOf) -> None:
    window = window_of(a=DrawnFiling())
    window.desk.close_filing(window.desk.filings[0].id)
    window.actions_by_name["export"].trigger()
    assert window.statusBar().currentMessage() == "There is nothing to export yet. Open a return first."


def test_an_export_can_be_cancelled_and_leaves_nothing_behind(
    qtbot: QtBot, window_of: WindowOf, tmp_path: Path
) -> None:
    window = window_of(a=DrawnFiling())
    window.handlers.exporting.export_to(tmp_path / "paper")
    bar = window.handlers.exporting.bar
    assert bar.isVisible()
    window.handlers.exporting.export_to(tmp_path / "second")
    assert window.statusBar().currentMessage().startswith("A working paper is being written already.")
    QTest.mouseClick(bar.cancel, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not bar.isVisible(), timeout=20_000)
    assert window.statusBar().currentMessage() == "The export was cancelled. No workbook was written."
    assert list(tmp_path.glob("*.xlsx")) == []


def test_the_bar_follows_the_steps_to_the_end(qtbot: QtBot, window_of: WindowOf, tmp_path: Path) -> None:
    window = window_of(a=DrawnFiling())
    bar = window.handlers.exporting.bar
    window.handlers.exporting.export_to(tmp_path / "paper")
    qtbot.waitUntil(lambda: not bar.isVisible(), timeout=20_000)
    assert bar.progress.value() == bar.progress.maximum() > 1
    assert (tmp_path / "paper.xlsx").exists()
    assert window.statusBar().currentMessage().startswith("Exported paper.xlsx")


def test_an_export_waits_until_everything_is_checked(qtbot: QtBot, window_of: WindowOf, tmp_path: Path) -> None:
    window = window_of(a=DrawnFiling())
    exporting = window.handlers.exporting
    window.desk.document.check_all()
    exporting.export_to(tmp_path / "paper")
    assert window.statusBar().currentMessage().startswith("Still reading and checking: paper is written as soon as")
    assert exporting.is_writing
    assert exporting.bar.isVisible()
    qtbot.waitUntil(lambda: not exporting.is_writing, timeout=20_000)
    assert "3 checks, 1 exception." in window.statusBar().currentMessage()
    assert (tmp_path / "paper.xlsx").exists()


def test_an_export_that_waits_can_be_cancelled(qtbot: QtBot, window_of: WindowOf, tmp_path: Path) -> None:
    window = window_of(a=DrawnFiling())
    window.desk.document.check_all()
    window.handlers.exporting.export_to(tmp_path / "paper")
    QTest.mouseClick(window.handlers.exporting.bar.cancel, Qt.MouseButton.LeftButton)
    assert window.statusBar().currentMessage() == "The export was cancelled. No workbook was written."
    assert not window.handlers.exporting.bar.isVisible()
    qtbot.waitUntil(lambda: not window.desk.document.checking)
    assert not window.handlers.exporting.is_writing


def test_an_export_that_waits_ends_with_the_last_filing(qtbot: QtBot, window_of: WindowOf, tmp_path: Path) -> None:
    window = window_of(a=DrawnFiling())
    window.desk.document.check_all()
    window.handlers.exporting.export_to(tmp_path / "paper")
    window.desk.close_filing(window.desk.filings[0].id)
    qtbot.waitUntil(lambda: not window.handlers.exporting.is_writing)
    assert list(tmp_path.glob("*.xlsx")) == []


def test_no_list_is_printed_while_something_is_still_checked(window_of: WindowOf) -> None:
    window = window_of(a=DrawnFiling())
    window.desk.document.check_all()
    window.actions_by_name["print"].trigger()
    assert window.statusBar().currentMessage().startswith("Still reading and checking: the list would not be whole.")


@pytest.fixture
def begun(monkeypatch: pytest.MonkeyPatch) -> "list[subprocess.Popen[bytes]]":
    """The processes that were started to write a working paper."""
    processes: list[subprocess.Popen[bytes]] = []

    @contextmanager
    def noted(module: str) -> "Iterator[subprocess.Popen[bytes]]":
        with own_process(module) as process:
            processes.append(process)
            yield process

    monkeypatch.setattr(paper_process, "own_process", noted)
    return processes


def choosing(monkeypatch: pytest.MonkeyPatch, path: str) -> None:
    """Whoever is asked for a place says this one."""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (path, ""))


def test_the_process_that_starts_while_a_place_is_chosen_writes_it(
    qtbot: QtBot,
    window_of: WindowOf,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    begun: "list[subprocess.Popen[bytes]]",
) -> None:
    window = window_of(a=DrawnFiling())
    choosing(monkeypatch, str(tmp_path / "paper.xlsx"))
    window.actions_by_name["export"].trigger()
    qtbot.waitUntil(lambda: not window.handlers.exporting.is_writing, timeout=20_000)
    assert (tmp_path / "paper.xlsx").exists()
    assert len(begun) == 1


def test_no_process_waits_where_no_place_was_chosen(
    window_of: WindowOf, monkeypatch: pytest.MonkeyPatch, begun: "list[subprocess.Popen[bytes]]"
) -> None:
    window = window_of(a=DrawnFiling())
    choosing(monkeypatch, "")
    window.actions_by_name["export"].trigger()
    assert [process.poll() is not None for process in begun] == [True]
    assert not window.handlers.exporting.is_writing
