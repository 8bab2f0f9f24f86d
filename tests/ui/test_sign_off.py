"""Signing with the keyboard: what is open stands in the way, and a later change is seen at once."""

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reviewer.core.checker import summary
from reviewer.core.review import Action, Wrong
from reviewer.core.sign_off import Role
from reviewer.ui.commands import CorrectField
from reviewer.ui.main_window import MainWindow
from reviewer.ui.views.sign_dialog import SignDialog
from tests.ui.window_of import CLEAN, DrawnFiling, WindowOf, is_settled, key_of

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def asked(qtbot: QtBot, window: MainWindow) -> SignDialog:
    """The dialog that Ctrl+Shift+G opens, once it knows what would be signed."""
    window.activateWindow()  # without a screen nobody gives it back when the dialog is gone
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_G, CONTROL | SHIFT)
    dialog = window.handlers.signing.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: window.desk.sign_off.known and not window.desk.document.left.working)
    return dialog


def seen(window_of: WindowOf, reviews: Path | None = None) -> MainWindow:
    """A window with a clean return in which somebody has seen every figure."""
    window = window_of(reviews, a=DrawnFiling(CLEAN))
    for key in list(window.desk.document.review.readings):
        window.desk.document.act(Action.CONFIRM, key)
    return window


def state(window: MainWindow) -> str:
    """How the first filing stands."""
    return window.desk.filings[0].state.value


def sign(qtbot: QtBot, window: MainWindow, name: str, role: Role) -> None:
    """Sign with the keyboard alone."""
    dialog = asked(qtbot, window)
    assert dialog.role is role
    QTest.keyClicks(dialog.name, name)
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    assert not dialog.isVisible()


def test_an_exception_stands_in_the_way(qtbot: QtBot, window_of: WindowOf) -> None:
    window = window_of(a=DrawnFiling())
    dialog = asked(qtbot, window)
    assert not dialog.sign.isEnabled()
    assert dialog.lines.item(0).text() == "a.pdf: 1 exception not explained"
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    assert window.desk.document.review.signed(Role.PREPARED) is None


def test_an_explained_exception_does_not(qtbot: QtBot, window_of: WindowOf) -> None:
    window = window_of(a=DrawnFiling(CLEAN.replace("995,000", "123,456")))
    (found,) = window.desk.document.checker.findings
    document = window.desk.document
    document.act(Action.EXPLAIN, found, summary(document.checker.findings[found]), reason="rounded")
    dialog = asked(qtbot, window)
    qtbot.waitUntil(dialog.sign.isEnabled)
    assert "1 exception explained" in dialog.lines.item(0).text()


def test_prepared_reviewed_and_the_state_of_the_filing(qtbot: QtBot, window_of: WindowOf) -> None:
    window = seen(window_of)
    qtbot.waitUntil(lambda: state(window) == "checked")
    assert window.status.signed.text() == "Prepared: -  Reviewed: -"
    sign(qtbot, window, "Ada Chan", Role.PREPARED)
    qtbot.waitUntil(lambda: state(window) == "signed (prepared)")
    sign(qtbot, window, "Ben Ho", Role.REVIEWED)
    qtbot.waitUntil(lambda: state(window) == "signed (reviewed)")
    assert window.status.signed.text() == "Prepared: Ada Chan  Reviewed: Ben Ho"
    assert window.panes.verdict.state.text() == "Signed (reviewed)"


def test_a_later_change_is_seen_and_its_undoing_too(qtbot: QtBot, window_of: WindowOf) -> None:
    window = seen(window_of)
    sign(qtbot, window, "Ada Chan", Role.PREPARED)
    document = window.desk.document
    key = key_of(window, "ordinary-shares-a", "movement")
    document.undo_stack.push(CorrectField(document, key, "(5,000)", Wrong.MISPRINT, "seen"))
    qtbot.waitUntil(lambda: state(window) == "signed, then changed")
    assert window.status.signed.text() == "Prepared: Ada Chan (then changed)  Reviewed: -"
    dialog = asked(qtbot, window)
    assert "values were changed after it was signed" in dialog.warning.text()
    dialog.reject()
    document.undo_stack.undo()
    qtbot.waitUntil(lambda: state(window) == "signed (prepared)")
    document.undo_stack.undo()
    qtbot.waitUntil(lambda: state(window) == "checked")


def test_the_preparer_as_reviewer_is_warned_and_may_go_on(qtbot: QtBot, window_of: WindowOf) -> None:
    window = seen(window_of)
    sign(qtbot, window, "Ada Chan", Role.PREPARED)
    dialog = asked(qtbot, window)
    assert dialog.name.text() == "Ada Chan"
    assert "two pairs of eyes" in dialog.warning.text()
    assert dialog.sign.isEnabled()
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    assert window.desk.sign_off.now.same_person


def test_a_signature_comes_back_with_the_review(qtbot: QtBot, window_of: WindowOf, tmp_path: Path) -> None:
    window = seen(window_of, tmp_path)
    sign(qtbot, window, "Ada Chan", Role.PREPARED)
    window.close()
    again = window_of(tmp_path, a=DrawnFiling(CLEAN))
    qtbot.waitUntil(lambda: is_settled(again))
    assert again.status.signed.text() == "Prepared: Ada Chan  Reviewed: -"
    qtbot.waitUntil(lambda: state(again) == "signed (prepared)")


def test_the_working_paper_is_kept_in_the_log_and_makes_it_exported(
    qtbot: QtBot, window_of: WindowOf, tmp_path: Path
) -> None:
    window = seen(window_of)
    sign(qtbot, window, "Ada Chan", Role.PREPARED)
    started = datetime.now(UTC)
    window.handlers.exporting.export_to(tmp_path / "paper.xlsx")
    qtbot.waitUntil(lambda: state(window) == "exported", timeout=20_000)
    entry = window.desk.document.review.log[-1]
    assert (entry.action, entry.subject) == (Action.EXPORT, "paper.xlsx")
    assert entry.at >= started


def test_a_figure_that_no_check_guards_stands_in_the_way_until_it_is_seen(qtbot: QtBot, window_of: WindowOf) -> None:
    window = window_of(a=DrawnFiling("par_value | opening_par_value\nclass-a | 0.01\n" + CLEAN))
    qtbot.waitUntil(lambda: window.desk.document.tally(window.desk.filings[0].filing).left.unguarded > 0)
    dialog = asked(qtbot, window)
    assert "that no check guards" in dialog.lines.item(0).text()
    assert not dialog.sign.isEnabled()
    for key in list(window.desk.document.review.readings):
        window.desk.document.act(Action.CONFIRM, key)
    qtbot.waitUntil(dialog.sign.isEnabled)


def test_a_confirmation_taken_back_voids_the_signature(qtbot: QtBot, window_of: WindowOf) -> None:
    window = window_of(a=DrawnFiling("par_value | opening_par_value\nclass-a | 0.01\n" + CLEAN))
    for key in list(window.desk.document.review.readings):
        window.desk.document.act(Action.CONFIRM, key)
    qtbot.waitUntil(lambda: state(window) == "checked")
    sign(qtbot, window, "Ada Chan", Role.PREPARED)
    window.desk.document.act(Action.UNCONFIRM, key_of(window, "class-a", "opening_par_value", "par_value"))
    qtbot.waitUntil(lambda: state(window) == "signed, then changed")
