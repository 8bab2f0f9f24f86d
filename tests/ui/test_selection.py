"""What is looked at is the same in every pane, wherever it was chosen."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reviewer.core.reading import FieldKey
from reviewer.core.restructure import Remedy, exchange
from reviewer.core.review import Wrong
from reviewer.ui.commands import CorrectField, RestructureTable
from reviewer.ui.explained import FIELD_LINK, FINDING_LINK, finding_html
from reviewer.ui.main_window import MainWindow
from reviewer.ui.marks import field_at, marks_of
from reviewer.ui.views.page_marks import MarkKind
from tests.ui.window_of import DrawnFiling, WindowOf, key_of


def marks(window: MainWindow, kind: MarkKind) -> dict[object, str]:
    drawn = marks_of(window.desk.document, window.desk.selection)
    return {mark.key: mark.number for mark in drawn if mark.kind is kind}


def exception(window: MainWindow) -> str:
    return next(id for id in window.desk.document.checker.findings if id.endswith("shares-b"))


def test_a_field_chosen_in_the_table_lights_up_on_the_page(qtbot: QtBot, window_of: WindowOf) -> None:
    window = window_of(a=DrawnFiling())
    key = key_of(window, "ordinary-shares-a", "movement")
    window.desk.selection.select_field(key)
    window.panes.reach("table")
    QTest.keyClick(window.panes.table.view, Qt.Key.Key_Right)
    closing = key_of(window, "ordinary-shares-a", "closing_balance")
    assert window.desk.selection.field == closing
    assert list(marks(window, MarkKind.SELECTED)) == [closing]


def test_a_click_on_the_page_selects_the_field_and_its_table(qtbot: QtBot, window_of: WindowOf) -> None:
    window = window_of(a=DrawnFiling())
    key = key_of(window, "ordinary-shares-a", "opening_par_value", "par_value")
    box = window.desk.document.review.readings[key].provenance.boxes[0]
    window.panes.sheet.view.box_clicked.emit(1, *box.middle)
    assert window.desk.selection.field == key
    grid = window.panes.table.model.grid
    assert grid is not None
    assert grid.title == "par value"
    assert window.panes.table.view.key() == key


def test_a_figure_under_the_pointer_says_what_stands_and_how_sure_that_is(qtbot: QtBot, window_of: WindowOf) -> None:
    window = window_of(a=DrawnFiling())
    key = key_of(window, "ordinary-shares-a", "closing_balance")
    box = window.desk.document.review.readings[key].provenance.boxes[0]
    words = window.panes.sheet.view.words_at(1, *box.middle)
    assert words.splitlines() == ["closing balance", "Printed: 995,000", "Evidence: checked by 1 check (T1)"]
    window.panes.reach("page")
    window.panes.sheet.view.box_clicked.emit(1, *box.middle)
    window.panes.sheet.view.box_double_clicked.emit(1, *box.middle)
    assert window.desk.selection.field == key
    assert window.panes.table.view.hasFocus()


def test_the_smallest_box_under_a_point_is_meant(window_of: WindowOf) -> None:
    window = window_of(a=DrawnFiling())
    review, filing = window.desk.document.review, window.desk.filings[0].filing
    assert field_at(review, filing, 1, 2.0, 2.0) is None
    assert field_at(review, filing, 2, 120.0, 205.0) is None


def test_a_finding_lights_up_all_its_operands_with_their_numbers(window_of: WindowOf) -> None:
    window = window_of(a=DrawnFiling())
    window.desk.selection.select_finding(exception(window))

    def field(name: str) -> FieldKey:
        return key_of(window, "ordinary-shares-b", name)

    assert marks(window, MarkKind.OPERAND) == {field("opening_balance"): "1", field("movement"): "2"}
    assert marks(window, MarkKind.RESULT) == {field("closing_balance"): "="}
    assert window.panes.checks.view.currentIndex().data(Qt.ItemDataRole.DisplayRole) == "exception"


def test_an_operand_chosen_keeps_the_finding_another_field_does_not(window_of: WindowOf) -> None:
    window = window_of(a=DrawnFiling())
    selection = window.desk.selection
    selection.select_finding(exception(window))
    selection.select_field(key_of(window, "ordinary-shares-b", "movement"))
    assert selection.finding == exception(window)
    selection.select_field(key_of(window, "ordinary-shares-a", "movement"))
    assert selection.finding == ""
    assert marks(window, MarkKind.OPERAND) == {}


def test_links_of_the_inspector_turn_to_fields_and_findings(window_of: WindowOf) -> None:
    window = window_of(a=DrawnFiling())
    selection, text = window.desk.selection, window.panes.inspector.text
    key = key_of(window, "ordinary-shares-b", "movement")
    selection.select_finding(exception(window))
    html = text.toHtml()
    assert FIELD_LINK in html
    text.anchorClicked.emit(QUrl(FIELD_LINK + bytes(QUrl.toPercentEncoding(str(key)).data()).decode()))
    assert selection.field == key
    selection.select_field(key_of(window, "ordinary-shares-a", "movement"))
    text.anchorClicked.emit(QUrl(f"{FINDING_LINK}{exception(window)}"))
    assert selection.finding == exception(window)


def test_a_line_of_the_ledger_turns_to_its_figures(qtbot: QtBot, window_of: WindowOf) -> None:
    window = window_of(a=DrawnFiling())
    window.panes.reach("checks")
    QTest.keyClick(window.panes.checks.view, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(window.panes.checks.view, Qt.Key.Key_Down)
    assert window.desk.selection.finding
    assert window.desk.selection.field is not None


def test_a_count_of_the_verdict_narrows_the_ledger(qtbot: QtBot, window_of: WindowOf) -> None:
    window = window_of(a=DrawnFiling())
    buttons = {button.text(): button for button in window.panes.verdict.counts.values()}
    QTest.mouseClick(buttons["1 exception"], Qt.MouseButton.LeftButton)
    assert window.panes.checks.shown.rowCount() == 1


def test_ctrl_g_goes_to_a_page(qtbot: QtBot, window_of: WindowOf) -> None:
    window = window_of(a=DrawnFiling())
    qtbot.waitUntil(lambda: window.panes.sheet.view.pages == 2)
    QTest.keyClick(window, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    assert window.panes.sheet.page.hasFocus()
    QTest.keyClicks(window.panes.sheet.page, "2")
    QTest.keyClick(window.panes.sheet.page, Qt.Key.Key_Return)
    assert window.panes.sheet.view.page == 2


def test_a_table_that_is_put_right_is_shown_so_and_its_log_line_leads_to_the_finding(
    qtbot: QtBot, window_of: WindowOf
) -> None:
    window = window_of(a=DrawnFiling())
    document, selection = window.desk.document, window.desk.selection
    closing = key_of(window, "ordinary-shares-b", "closing_balance")
    selection.select_field(closing)
    what = exchange(document.review.readings, closing.filing, "issued_shares", "opening_balance", "closing_balance")
    with qtbot.waitSignal(document.checked):
        document.undo_stack.push(RestructureTable(document, exception(window), Remedy("exchange", what)))
    grid = window.panes.table.model.grid
    assert grid is not None
    assert grid.columns == ("closing balance", "movement", "opening balance")
    assert window.panes.table.view.key() == closing
    found = exception(window)
    window.panes.reach("history")
    window.panes.history.view.selectRow(0)
    assert selection.finding == found
    with qtbot.waitSignal(document.checked):
        document.undo_stack.undo()
    grid = window.panes.table.model.grid
    assert grid is not None
    assert grid.columns == ("opening balance", "movement", "closing balance")


def test_an_operand_is_in_one_piece_however_narrow_the_inspector(window_of: WindowOf) -> None:
    window = window_of(a=DrawnFiling())
    key = key_of(window, "ordinary-shares-b", "opening_balance")
    document = window.desk.document
    document.undo_stack.push(CorrectField(document, key, "1,992,000,000,000,000", Wrong.MISREAD))
    shown = QTextDocument()
    shown.setHtml(finding_html(document, document.checker.findings[exception(window)]))
    shown.setTextWidth(150)
    assert shown.size().height() > 0, "asked, it lays itself out"
    operands = [line for line in lines_of(shown) if line.startswith("\xa01,992")]
    assert operands == ["\xa01,992,000,000,000,000"]


def lines_of(shown: QTextDocument) -> Iterator[str]:
    """The text of each line, as it is laid out."""
    block = shown.begin()
    while block.isValid():
        layout = block.layout()
        for line in (layout.lineAt(number) for number in range(layout.lineCount())):
            yield block.text()[line.textStart() : line.textStart() + line.textLength()]
        block = block.next()
