"""The columns of the ledger: the tolerance and the basis of every check, where there is room for them."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reviewer.ui.models.findings_model import BASIS, COMPUTED, DIFFERENCE, PAGE, SENTENCE, STATED, TOLERANCE, WHERE
from reviewer.ui.models.grid_model import TOOLTIP
from reviewer.ui.views.checks_pane import ChecksPane
from reviewer.ui.views.whole_figures import is_figure
from tests.ui.window_of import DrawnFiling, WindowOf


@pytest.fixture
def checks(window_of: WindowOf) -> ChecksPane:
    return window_of(a=DrawnFiling()).panes.checks


def test_every_check_says_how_much_it_allows_and_what_it_rests_on(checks: ChecksPane) -> None:
    row = next(row for row in range(3) if checks.model.finding(row).subject.endswith("-a"))
    assert checks.model.index(row, TOLERANCE).data() == "none"
    assert checks.model.index(row, TOLERANCE).data(TOOLTIP) == "none: both sides are exact"
    assert checks.model.index(row, BASIS).data() == checks.model.index(row, BASIS).data(TOOLTIP) == "the form"
    assert checks.model.index(row, PAGE).data() == "1"


@pytest.mark.parametrize(("width", "hidden"), [
    (1400, set()),
    (1200, {TOLERANCE, BASIS}),
    (800, {TOLERANCE, BASIS, DIFFERENCE, WHERE}),
    (500, {TOLERANCE, BASIS, DIFFERENCE, WHERE, STATED, COMPUTED}),
])  # fmt: skip
def test_on_a_narrow_pane_the_tolerance_and_the_basis_give_way_first(
    checks: ChecksPane, width: int, hidden: set[int]
) -> None:
    checks.setParent(None)
    checks.resize(width, 300)
    checks.show()
    assert {column for column in range(PAGE + 1) if checks.view.isColumnHidden(column)} == hidden
    assert checks.view.columnWidth(SENTENCE) >= 200


@pytest.mark.parametrize("column", [TOLERANCE, BASIS])
def test_they_can_be_sorted_by(checks: ChecksPane, column: int) -> None:
    checks.shown.sort(column, Qt.SortOrder.DescendingOrder)
    assert checks.shown.rowCount() == 3


LONG = "1,992,000,000,000,000,000.123456789"
LONG_FIGURES = f"""
    issued_shares     | opening_balance | movement | closing_balance
    ordinary-shares-a |       1,000,000 |  (5,000) |  {LONG}
"""


def test_a_long_figure_is_never_cut(qtbot: QtBot, window_of: WindowOf) -> None:
    checks = window_of(a=DrawnFiling(LONG_FIGURES)).panes.checks
    checks.setParent(None)
    checks.resize(1400, 300)
    checks.show()
    view, model = checks.view, checks.view.model()
    for column in (STATED, COMPUTED, DIFFERENCE):
        said = max((model.index(row, column).data() or "" for row in range(model.rowCount())), key=len)
        wide = view.fontMetrics().horizontalAdvance(said)
        qtbot.waitUntil(lambda: view.isColumnHidden(column) or view.columnWidth(column) > wide)  # noqa: B023
    assert view.columnWidth(SENTENCE) >= 200, "what must hold is still read"


def test_a_figure_whose_column_comes_back_is_not_cut(qtbot: QtBot, window_of: WindowOf) -> None:
    checks = window_of(a=DrawnFiling(LONG_FIGURES)).panes.checks
    view, model = checks.view, checks.view.model()
    qtbot.waitUntil(lambda: view.columnWidth(STATED) > view.fontMetrics().horizontalAdvance(LONG))
    assert view.isColumnHidden(DIFFERENCE)
    checks.setParent(None)
    checks.resize(2000, 300)
    checks.show()
    assert not view.isColumnHidden(DIFFERENCE)
    longest = max((model.index(row, DIFFERENCE).data() for row in range(model.rowCount())), key=len)
    qtbot.waitUntil(lambda: view.columnWidth(DIFFERENCE) > view.fontMetrics().horizontalAdvance(longest))


@pytest.mark.parametrize(("text", "figure"), [
    ("USD 49,800", True), ("-79,992,000,000", True), ("0.68 %", True), ("Some Co. Ltd.", False), ("", False),
    ("SenseTime Group Inc. (00020)", False),
])  # fmt: skip
def test_words_may_be_cut(text: str, figure: bool) -> None:
    assert is_figure(text) is figure
