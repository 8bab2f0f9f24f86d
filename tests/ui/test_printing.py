"""The list of what is wrong and what is open, on paper."""

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from reviewer.core.reading import FieldKey
from reviewer.core.review import Wrong
from reviewer.ui.commands import CorrectField
from reviewer.ui.printed_list import list_html
from reviewer.ui.views.page_marks import MarkKind
from tests.ui.window_of import CLEAN, DrawnFiling, WindowOf, key_of

AT = datetime(2026, 11, 29, 9, 30, tzinfo=UTC)


def test_the_list_has_every_exception_and_open_check_and_says_that_it_is_a_draft(window_of: WindowOf) -> None:
    window = window_of(a=DrawnFiling(), b=DrawnFiling(CLEAN))
    html = list_html(window.desk, AT)
    assert "DRAFT" in html
    assert html.index(">exception<") < html.index(">open<")
    assert "movement (page 1) is blank" in html
    assert "agrees" not in html
    assert "Nothing is wrong, and nothing is open." in html


def test_a_misprint_is_listed_with_what_it_should_be_and_text_of_a_filing_is_never_markup(window_of: WindowOf) -> None:
    window = window_of(a=DrawnFiling())
    document = window.desk.document
    key = key_of(window, "ordinary-shares-b", "closing_balance")
    document.undo_stack.push(CorrectField(document, key, "7,001,000", Wrong.MISPRINT, "<b>registrar</b>"))
    html = list_html(window.desk, AT)
    assert "7,000,000" in html
    assert "7,001,000" in html
    assert "&lt;b&gt;registrar" in html


def test_it_is_printed(qtbot: QtBot, window_of: WindowOf, tmp_path: Path) -> None:
    window = window_of(a=DrawnFiling())
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "list.pdf"))
    window.handlers.printing.document().print_(printer)
    assert (tmp_path / "list.pdf").read_bytes().startswith(b"%PDF")


def test_with_nothing_open_there_is_nothing_to_print(window_of: WindowOf) -> None:
    window = window_of(a=DrawnFiling())
    window.desk.close_filing(window.desk.filings[0].id)
    window.actions_by_name["print"].trigger()
    assert window.statusBar().currentMessage() == "There is nothing to print yet. Open a return first."


def test_the_page_can_be_seen_without_its_marks(window_of: WindowOf) -> None:
    window = window_of(a=DrawnFiling())
    looked_at, wrong = (key_of(window, f"ordinary-shares-{letter}", "closing_balance") for letter in "ab")
    window.desk.selection.select_field(looked_at)
    bare = window.actions_by_name["bare_page"]

    def kind_on(key: FieldKey) -> MarkKind | None:
        box = window.desk.document.review.readings[key].provenance.boxes[0]
        mark = window.panes.sheet.view.mark_at(1, *box.middle)
        return mark.kind if mark is not None else None

    assert (kind_on(looked_at), kind_on(wrong)) == (MarkKind.SELECTED, MarkKind.EXCEPTION)
    bare.trigger()
    assert (kind_on(looked_at), kind_on(wrong)) == (MarkKind.SELECTED, None)
    bare.trigger()
    assert kind_on(wrong) is MarkKind.EXCEPTION
