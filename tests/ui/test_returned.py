"""A working paper that came back is read behind the window; each line is accepted or refused, and none by itself."""

from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reviewer.core.notes import threads_of
from reviewer.core.review import Action
from reviewer.ui.export_task import ExportTask
from reviewer.ui.main_window import MainWindow
from reviewer.ui.models.returned_model import SAID, STATE, ReturnedModel
from reviewer.ui.views.returned_dialog import ReturnedDialog
from tests.ui.window_of import DrawnFiling, WindowOf, key_of, outcomes

CLOSING = ("ordinary-shares-b", "closing_balance")


@pytest.fixture
def window(qtbot: QtBot, window_of: WindowOf, tmp_path: Path) -> MainWindow:
    """A window whose working paper was written to book.xlsx."""
    window = window_of(a=DrawnFiling())
    task = ExportTask(window.desk.document, tmp_path / "book.xlsx", window)
    with qtbot.waitSignal(task.ended, timeout=20_000):
        task.start()
    return window


def typed_into(path: Path, corrected: object, note: str = "", reply: str = "") -> Path:
    """The workbook after an auditor typed into the line of the closing balance of class B, and replied."""
    book = load_workbook(path)
    for sheet in book.worksheets:
        heads = [cell.value for cell in sheet[4]]
        for cells in sheet.iter_rows(min_row=5) if "Field" in heads else ():
            if str(cells[heads.index("Field")].value).endswith("/".join(CLOSING)):
                cells[heads.index("Corrected")].value = corrected
                cells[heads.index("Note")].value = note or None
    queries = book["Exceptions"]
    queries.cell(5, [cell.value for cell in queries[4]].index("Reply") + 1).value = reply or None
    book.properties.lastModifiedBy = "Bo of Audit & Co"
    book.save(path.with_name("back.xlsx"))
    return path.with_name("back.xlsx")


def shown(qtbot: QtBot, window: MainWindow, path: Path) -> ReturnedDialog:
    """The dialog once the workbook is read."""
    room = window.handlers.returning
    room.read(path)
    qtbot.waitUntil(lambda: room.dialog is not None, timeout=20_000)
    assert room.dialog is not None
    return room.dialog


def cells(model: ReturnedModel, column: int) -> list[object]:
    return [model.index(row, column).data() for row in range(model.rowCount())]


def test_a_proposed_figure_takes_effect_only_when_it_is_accepted(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    dialog = shown(qtbot, window, typed_into(tmp_path / "book.xlsx", 7_001_000))
    document, key = window.desk.document, key_of(window, *CLOSING)
    assert (cells(dialog.model, STATE), cells(dialog.model, SAID)) == (["waits"], ["7,001,000"])
    assert document.review.correction(key) is None
    assert outcomes(window)["b"] == "exception"
    QTest.keyClick(dialog.view, Qt.Key.Key_Return)
    correction = document.review.correction(key)
    assert correction is not None
    assert (correction.text, correction.entry.reason) == ("7,001,000", "proposed in back.xlsx by Bo of Audit & Co")
    assert outcomes(window)["b"] == "agrees"
    assert cells(dialog.model, STATE) == ["accepted"]
    document.undo_stack.undo()
    assert cells(dialog.model, STATE) == ["waits"]


def test_what_is_refused_changes_nothing_and_is_kept_in_the_log(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    dialog = shown(qtbot, window, typed_into(tmp_path / "book.xlsx", 7_001_000))
    document = window.desk.document
    QTest.keyClick(dialog.view, Qt.Key.Key_Delete)
    assert document.review.correction(key_of(window, *CLOSING)) is None
    assert cells(dialog.model, STATE) == ["refused"]
    (thread,) = threads_of(document.review)
    assert thread.notes[0].text == "refused: 7,001,000 (in back.xlsx by Bo of Audit & Co)"
    assert thread.resolved
    document.undo_stack.undo()
    assert cells(dialog.model, STATE) == ["waits"]


def test_notes_and_replies_are_pinned_to_their_places(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    dialog = shown(qtbot, window, typed_into(tmp_path / "book.xlsx", None, "see the register", "A slip of ours"))
    assert cells(dialog.model, SAID) == ["see the register", "A slip of ours"]
    for _ in range(2):
        QTest.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    said = [
        entry.text.partition(" (in ")[0] for entry in window.desk.document.review.log if entry.action is Action.NOTE
    ]
    assert said == ["see the register", "A slip of ours"]
    assert {thread.address for thread in threads_of(window.desk.document.review)} == {key_of(window, *CLOSING)}
    assert not dialog.accept_button.isEnabled()
    assert dialog.state.text().startswith("Every line is settled.")


def test_choosing_a_line_turns_to_its_figure(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    shown(qtbot, window, typed_into(tmp_path / "book.xlsx", 7_001_000))
    assert window.desk.selection.field == key_of(window, *CLOSING)


def test_a_file_that_is_no_working_paper_is_told_of(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    (tmp_path / "other.xlsx").write_bytes(b"no workbook")
    room = window.handlers.returning
    room.read(tmp_path / "other.xlsx")
    qtbot.waitUntil(lambda: "other.xlsx is not a workbook" in window.statusBar().currentMessage(), timeout=20_000)
    assert room.dialog is None


def test_an_unchanged_workbook_brings_nothing_back(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    dialog = shown(qtbot, window, tmp_path / "book.xlsx")
    assert dialog.state.text() == "Nothing was changed in this workbook."
    assert not dialog.accept_button.isEnabled()


def test_without_a_filing_there_is_nothing_it_could_belong_to(window_of: WindowOf) -> None:
    window = window_of(a=DrawnFiling())
    window.desk.close_filing(window.desk.filings[0].id)
    window.actions_by_name["reply"].trigger()
    assert window.statusBar().currentMessage().startswith("Open the review first")
