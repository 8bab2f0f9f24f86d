"""A table is called over with two keys: Space agrees, X queries; the page shows where."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reviewer.core.review import Action
from reviewer.ui.main_window import MainWindow
from tests.ui.window_of import RETURN, DrawnFiling, WindowOf

WIDE = "issued_shares | opening_balance | movement | issued | closing_balance\n" + "\n".join(
    f"c{number} | {number + 1:,} | {number + 2:,} | - | {number + 4:,}" for number in range(25)
)


class Heard:
    """A voice that only remembers."""

    def __init__(self) -> None:
        self.said: list[str] = []

    def can_say(self, *, chinese: bool) -> bool:
        return True

    def say(self, text: str, *, chinese: bool) -> None:
        self.said.append(text)

    def stop(self) -> None:
        """It is quiet anyway."""


def begun(window: MainWindow) -> Heard:
    """A call-over with a voice, by Ctrl+R."""
    voice = Heard()
    window.handlers.calling.voice = voice
    window.panes.reach("table")
    QTest.keyClick(window, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    return voice


def test_a_hundred_cells_with_two_keys_are_all_stamped(qtbot: QtBot, window_of: WindowOf) -> None:
    window = window_of(a=DrawnFiling(WIDE))
    window.desk.document.who = "ada"
    voice = begun(window)
    bar = window.handlers.calling.bar
    for number in range(100):
        assert bar.hasFocus()
        QTest.keyClick(bar, Qt.Key.Key_X if number == 41 else Qt.Key.Key_Space)
    assert not bar.isVisible()
    assert window.statusBar().currentMessage() == "Call-over: 99 figures agreed, 1 queried."
    review = window.desk.document.review
    stamps = [entry for key in review.readings if (entry := review.confirmation(key)) is not None]
    assert len(stamps) == 99
    assert {entry.who for entry in stamps} == {"ada"}
    assert [entry.action for entry in review.log].count(Action.NOTE) == 1
    assert len(voice.said) == 100
    assert voice.said[:3] == ["c0: one", "two", "nil"]


def test_the_spotlight_is_on_the_figure_that_is_called(qtbot: QtBot, window_of: WindowOf) -> None:
    window = window_of(a=DrawnFiling(RETURN))
    begun(window)
    key = window.desk.selection.field
    assert key is not None
    place = window.desk.document.review.readings[key].provenance
    assert window.panes.sheet.view.lit == (place.page, place.boxes[0])
    QTest.keyClick(window.handlers.calling.bar, Qt.Key.Key_Escape)
    assert window.panes.sheet.view.lit is None
    assert window.panes.table.view.hasFocus()


def test_back_calls_the_figure_before_again(qtbot: QtBot, window_of: WindowOf) -> None:
    window = window_of(a=DrawnFiling(WIDE))
    voice = begun(window)
    bar = window.handlers.calling.bar
    QTest.keyClick(bar, Qt.Key.Key_Space)
    QTest.keyClick(bar, Qt.Key.Key_Backspace)
    assert voice.said == ["c0: one", "two", "c0: one"]
    assert bar.count.text() == "1 of 100"


def test_without_a_voice_it_goes_on_by_eye(qtbot: QtBot, window_of: WindowOf) -> None:
    window = window_of(a=DrawnFiling(RETURN))
    window.panes.reach("table")
    QTest.keyClick(window, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    bar = window.handlers.calling.bar
    assert bar.isVisible()
    assert bar.words.text()


def test_without_a_table_there_is_nothing_to_call(qtbot: QtBot, window_of: WindowOf) -> None:
    window = window_of(a=DrawnFiling("facts | issuer\n-     | Some Co."))
    window.desk.close_filing(window.desk.filings[0].id)
    window.actions_by_name["call_over"].trigger()
    assert "no table to call over" in window.statusBar().currentMessage()
