"""In the Chinese window, what keeps a workbook from being written or read is said in Chinese."""

import errno
import os
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reviewer.core.errors import ReviewerError
from reviewer.export.returned import read_returned
from reviewer.export.working_paper import write_working_paper
from reviewer.ui.export_task import ExportTask
from reviewer.ui.language import said, speak
from tests.export.paper_of import NOON, checked
from tests.ui.window_of import DrawnFiling, WindowOf


@pytest.fixture
def chinese(qapp: QApplication) -> Iterator[None]:
    speak(qapp, "zh_Hant")
    yield
    speak(qapp, "en")


def full_disk(*_: object) -> None:
    """A disk with no room left."""
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def told_of(act: Callable[[], object]) -> str:
    """The sentence of what went wrong, as the window says it."""
    with pytest.raises(ReviewerError) as problem:
        act()
    return said(str(problem.value))


def exported(path: Path) -> Callable[[], object]:
    review, checker = checked()
    return lambda: write_working_paper(review, checker.findings, path, at=NOON)


@pytest.mark.usefixtures("chinese")
def test_a_full_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.fsync", full_disk)
    sentence = told_of(exported(tmp_path / "book.xlsx"))
    assert sentence == f"{tmp_path.name} 所在的磁碟已滿：請騰出空間或選擇另一個資料夾，再匯出一次。"


@pytest.mark.usefixtures("chinese")
def test_a_workbook_that_is_open_elsewhere(tmp_path: Path) -> None:
    (tmp_path / "~$book.xlsx").touch()
    sentence = told_of(exported(tmp_path / "book.xlsx"))
    assert (
        sentence == "book.xlsx 正在另一個程式中開啟（其標記為 ~$book.xlsx）：請在該程式關閉，或匯出為 book (2).xlsx。"
    )


@pytest.mark.usefixtures("chinese")
def test_a_returned_file_that_is_no_workbook(tmp_path: Path) -> None:
    (tmp_path / "book.xlsx").write_bytes(b"a letter")
    sentence = told_of(lambda: read_returned(tmp_path / "book.xlsx"))
    assert sentence.startswith("book.xlsx ")
    assert not re.search("[a-z]{3,}", sentence.replace("book.xlsx", "").replace(".xlsx", ""))


@pytest.mark.usefixtures("chinese")
def test_a_folder_that_is_gone_is_told_in_the_window(qtbot: QtBot, window_of: WindowOf, tmp_path: Path) -> None:
    window = window_of(a=DrawnFiling())
    task = ExportTask(window.desk.document, tmp_path / "2026-03" / "book.xlsx", window)
    told: list[str] = []
    task.told.connect(told.append)
    with qtbot.waitSignal(task.ended, timeout=20_000):
        task.start()
    assert told[-1] == "資料夾 2026-03 已不存在：請選擇另一個資料夾，再匯出一次。"
