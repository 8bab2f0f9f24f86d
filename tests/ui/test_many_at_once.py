"""Much done at once: what an edit costs depends on its cells. Work is counted here, not time."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QItemSelectionModel
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from reviewer.core import notes
from reviewer.core.check import Outcome
from reviewer.core.checker import Checker
from reviewer.core.reading import FieldKey
from reviewer.core.review import Act, Action, Review, Wrong
from reviewer.ui.document import SO_MANY
from reviewer.ui.main_window import MainWindow
from reviewer.ui.models.cell_look import CellLook, cell_look
from reviewer.ui.models.grid_blocks import Area, Change
from reviewer.ui.models.grid_model import GridModel
from reviewer.ui.table_commands import CorrectBlock
from tests.ui.window_of import CHECKS, DrawnFiling, WindowOf

ROWS = 600
HEAD = "    issued_shares | opening_balance | movement | closing_balance\n"
# Every tenth row is off by one.
LONG = HEAD + "\n".join(
    f"    class-{n} | {1000 + n} | {n} | {1000 + 2 * n + (n % 10 == 0)}" for n in range(1, ROWS + 1)
)
CELLS = 4 * SO_MANY


@pytest.fixture
def window(window_of: WindowOf) -> MainWindow:
    # A class of shares of its own for each row would be a ribbon for each: the table has another name.
    return window_of(a=DrawnFiling(LONG.replace("issued_shares", "lots")))


def movement(window: MainWindow, row: int) -> FieldKey:
    return FieldKey(window.desk.filings[0].filing, "lots", f"class-{row}", "movement")


def clear(window: MainWindow, rows: int) -> None:
    changes = [Change(movement(window, row), "7") for row in range(1, rows + 1)]
    document = window.desk.document
    document.undo_stack.push(CorrectBlock(document, "paste cells", changes))


def counted(monkeypatch: pytest.MonkeyPatch, owner: object, name: str) -> list[Any]:
    """What something is called with, from now on."""
    calls: list[Any] = []
    real: Callable[..., Any] = getattr(owner, name)

    def noted(*given: Any) -> Any:
        calls.append(given)
        return real(*given)

    monkeypatch.setattr(owner, name, noted)
    return calls


def whole(review: Review) -> dict[str, object]:
    """What all checks find in a review, run from the start."""
    found = Checker(review, CHECKS).run()
    return {id: (finding.outcome, finding.difference) for id, finding in found.items()}


def now(window: MainWindow) -> dict[str, object]:
    found = window.desk.document.checker.findings
    return {id: (finding.outcome, finding.difference) for id, finding in found.items()}


def test_of_many_cells_only_the_checks_that_they_reach_are_repeated(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    document, before = window.desk.document, now(window)
    repeated = counted(monkeypatch, Checker, "repeat")
    acts: tuple[Callable[[], None], ...] = (
        lambda: clear(window, CELLS), document.undo_stack.undo, document.undo_stack.redo,
    )  # fmt: skip
    for act in acts:
        repeated.clear()
        act()
        assert document.checking
        qtbot.waitUntil(lambda: not document.checking)
        assert len(repeated) == CELLS
        assert now(window) == whole(document.review)
    document.undo_stack.undo()
    qtbot.waitUntil(lambda: not document.checking)
    assert now(window) == before


def test_what_is_done_while_they_are_repeated_is_not_lost(qtbot: QtBot, window: MainWindow) -> None:
    document = window.desk.document
    clear(window, CELLS)
    document.act(Action.CORRECT, movement(window, 3), "11", Wrong.MISREAD)
    document.act(Action.CORRECT, movement(window, ROWS), "12", Wrong.MISREAD)
    clear(window, CELLS - 1)
    qtbot.waitUntil(lambda: not document.checking)
    assert now(window) == whole(document.review)
    queue = window.panes.queue.queue
    wrong = {finding.id for finding in document.checker.findings.values() if finding.outcome is Outcome.EXCEPTION}
    assert {item.finding for item in queue.order if item.finding} == wrong


def test_many_cells_are_told_once_and_their_findings_in_bunches(qtbot: QtBot, window: MainWindow) -> None:
    document, told = window.desk.document, list[int]()
    fields, tables = list[int](), list[int]()
    document.fields_changed.connect(lambda keys: fields.append(len(keys)))
    document.findings_changed.connect(lambda found: told.append(len(found)))
    document.fields_changed.connect(lambda _: tables.clear())
    window.panes.table.model.dataChanged.connect(lambda *_: tables.append(1))
    clear(window, CELLS)
    assert fields == [CELLS]
    qtbot.waitUntil(lambda: not document.checking)
    assert sum(told) == CELLS
    assert len(told) <= 1 + CELLS // 250
    assert len(tables) <= len(told)


def test_an_edit_does_not_go_through_all_findings(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    document = window.desk.document
    asked: list[str] = []

    class Looked(dict[str, Any]):
        def values(self) -> Any:
            asked.append("all of them")
            return super().values()

    document.checker.findings = Looked(document.checker.findings)
    document.act(Action.CORRECT, movement(window, 5), "6", Wrong.MISREAD)
    assert asked == []


def test_marks_are_made_for_the_pages_in_sight(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    document, sheet = window.desk.document, window.panes.sheet
    pages = {reading.provenance.page for reading in document.review.readings.values()}
    looks: list[FieldKey] = []

    def noted(about: Any, key: FieldKey) -> CellLook:
        looks.append(key)
        return cell_look(about, key)

    monkeypatch.setattr("reviewer.ui.marks.cell_look", noted)
    document.act_together([Act(Action.CONFIRM, str(movement(window, row))) for row in range(1, SO_MANY)])
    looks.clear()
    sheet.show_marks()
    assert looks == [], f"nothing is painted yet on {pages}"


def test_to_select_everything_asks_few_cells_whether_they_may_be(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = window.panes.table.view
    asked = counted(monkeypatch, GridModel, "flags")
    view.selectAll()
    view.repaint()
    qtbot.wait(1)
    assert len(asked) < ROWS
    selected = QItemSelectionModel.SelectionFlag.ClearAndSelect
    view.selectionModel().select(view.model().index(0, 0), selected)
    view.selectColumn(1)
    assert len(asked) < ROWS


def test_to_copy_everything_makes_no_tooltip(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    looks = counted(monkeypatch, GridModel, "data")
    window.panes.table.view.selectAll()
    looks.clear()
    window.actions_by_name["copy"].trigger()
    assert looks == []
    text = window.panes.table.view.area()
    assert text is not None
    assert text.rows == ROWS


def test_what_is_copied_in_several_turns_is_what_stood_there_when_it_was_copied(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reviewer.ui.slices.FIRST", 0.0)
    view, copy, document = window.panes.table.view, window.actions_by_name["copy"], window.desk.document
    view.select_area(Area(0, 1, ROWS - 1, 1))
    copy.trigger()
    assert window.statusBar().currentMessage() == f"Copying {ROWS} cells..."
    document.act(Action.CORRECT, movement(window, ROWS), "777", Wrong.MISREAD)
    qtbot.waitUntil(lambda: window.statusBar().currentMessage() == f"{ROWS} cells copied.")
    assert QGuiApplication.clipboard().text().split("\n")[-2:] == [str(ROWS - 1), str(ROWS)]
    copy.trigger()
    view.select_area(Area(0, 0, ROWS - 1, 0))
    window.actions_by_name["paste"].trigger()
    assert view.model().index(ROWS - 1, 0).data() == "777", "pasting waits for what is being copied"


def test_the_next_figure_is_the_one_after_the_selected(window: MainWindow) -> None:
    document, table = window.desk.document, window.panes.table
    window.desk.selection.select_field(movement(window, 2))
    following = table.next_figure()
    assert following == movement(window, 2)._replace(field="closing_balance")
    document.act(Action.CONFIRM, following)
    assert table.next_figure() == movement(window, 3)._replace(field="opening_balance")
    window.desk.selection.select_field(movement(window, ROWS)._replace(field="closing_balance"))
    assert table.next_figure() is None


def test_lines_of_the_queue_are_not_measured_when_they_say_something_else(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    queue = window.panes.queue
    measured = counted(monkeypatch, type(queue.items.itemDelegate()), "sizeHint")
    exceptions = [item.finding for item in queue.queue.order if item.finding]
    assert len(exceptions) == ROWS // 10
    window.desk.document.findings_changed.emit(exceptions)
    assert measured == []


def test_a_key_that_is_held_does_not_wait_for_a_long_log(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    document = window.desk.document
    document.act_together([Act(Action.CONFIRM, str(movement(window, row))) for row in range(1, SO_MANY)])
    read = counted(monkeypatch, notes, "_after")
    document.act(Action.NOTE, movement(window, 1), "Which allotment?")
    assert [thread.address for thread in document.threads()] == [movement(window, 1)]
    assert len(read) == 1
