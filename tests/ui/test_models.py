"""Every model keeps the rules of Qt through a whole session, and tells only of what changed."""

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from reviewer.core.review import Wrong
from reviewer.ui.commands import ConfirmField, CorrectField, ExplainFinding
from reviewer.ui.look import CellState
from reviewer.ui.main_window import MainWindow
from reviewer.ui.models.findings_model import STATE as OUTCOME
from reviewer.ui.models.grid_model import ALIGNMENT, BADGE, RIGHT, STATE
from tests.ui.window_of import CLEAN, DrawnFiling, WindowOf, is_settled, key_of


def models(window: MainWindow) -> dict[str, QAbstractItemModel]:
    panes = window.panes
    return {
        "table": panes.table.model,
        "checks": panes.checks.model,
        "checks narrowed": panes.checks.shown,
        "queue": panes.queue.queue,
        "filings": panes.queue.filings_model,
        "history": panes.history.model,
    }


@pytest.mark.parametrize("name", ["table", "checks", "checks narrowed", "queue", "filings", "history"])
def test_every_model_keeps_the_rules_through_a_session(
    name: str, qtbot: QtBot, window_of: WindowOf, qtmodeltester: ModelTester
) -> None:
    window = window_of(a=DrawnFiling(), b=DrawnFiling(CLEAN))
    window.desk.selection.select_field(key_of(window, "ordinary-shares-a", "movement"))
    qtmodeltester.check(models(window)[name], force_py=True)  # type: ignore[no-untyped-call]
    document = window.desk.document
    closing = key_of(window, "ordinary-shares-b", "closing_balance")
    document.undo_stack.push(CorrectField(document, closing, "7,001,000", Wrong.MISREAD))
    document.undo_stack.push(ConfirmField(document, key_of(window, "ordinary-shares-a", "movement")))
    document.undo_stack.undo()
    document.undo_stack.undo()
    found = next(id for id in document.checker.findings if id.endswith("shares-b"))
    document.undo_stack.push(ExplainFinding(document, found, "agreed with the registrar"))
    window.desk.close_filing(window.desk.filings[1].id)
    qtbot.waitUntil(lambda: is_settled(window))
    assert len(window.desk.filings) == 1


def test_an_edit_resets_nothing(qtbot: QtBot, window_of: WindowOf) -> None:
    window = window_of(a=DrawnFiling())
    window.desk.selection.select_field(key_of(window, "ordinary-shares-a", "movement"))
    document = window.desk.document
    resets: list[QAbstractItemModel] = []
    for model in models(window).values():
        model.modelReset.connect(lambda model=model: resets.append(model))
    command = CorrectField(document, key_of(window, "ordinary-shares-b", "closing_balance"), "1", Wrong.MISREAD)
    document.undo_stack.push(command)
    document.undo_stack.undo()
    assert resets == []


def test_figures_stand_on_the_right_and_words_on_the_left(window_of: WindowOf) -> None:
    window = window_of(a=DrawnFiling())
    model = window.panes.table.model
    window.desk.selection.select_field(key_of(window, "", "issuer", "facts"))
    assert model.index(0, 0).data(ALIGNMENT) != RIGHT
    window.desk.selection.select_field(key_of(window, "ordinary-shares-a", "movement"))
    assert model.index(0, 0).data(ALIGNMENT) == RIGHT
    assert model.index(0, 1).data() == "(5,000)"


def test_a_correction_is_seen_without_colour(window_of: WindowOf) -> None:
    window = window_of(a=DrawnFiling())
    key = key_of(window, "ordinary-shares-b", "closing_balance")
    window.desk.selection.select_field(key)
    document = window.desk.document
    document.undo_stack.push(CorrectField(document, key, "7,001,000", Wrong.MISPRINT, "typed twice"))
    index = window.panes.table.model.index_of(key)
    assert index.data(STATE) == CellState.MISPRINT
    assert index.data(Qt.ItemDataRole.FontRole).italic()
    words = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Printed: 7,000,000" in words
    assert "Misprint, corrected: 7,001,000" in words
    assert "typed twice" in words


def test_the_badges_of_a_finding_stand_in_its_cells(window_of: WindowOf) -> None:
    window = window_of(a=DrawnFiling())
    found = next(id for id in window.desk.document.checker.findings if id.endswith("shares-b"))
    window.desk.selection.select_finding(found)
    model = window.panes.table.model
    fields = {"opening_balance": "1", "movement": "2", "closing_balance": "="}
    for field, badge in fields.items():
        assert model.index_of(key_of(window, "ordinary-shares-b", field)).data(BADGE) == badge
    assert model.index_of(key_of(window, "ordinary-shares-a", "movement")).data(BADGE) is None


def test_the_ledger_says_why_a_check_is_open(window_of: WindowOf) -> None:
    window = window_of(a=DrawnFiling())
    model = window.panes.checks.model
    rows = [[str(model.index(row, column).data()) for column in range(model.columnCount())] for row in range(3)]
    opened = next(row for row in rows if row[OUTCOME] == "open")
    assert "Open: movement (page 1) is blank." in opened[2]
    assert opened[3] == "issued shares ordinary shares, class C"
