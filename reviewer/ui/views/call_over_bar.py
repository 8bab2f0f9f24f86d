"""The bar of a call-over: one figure large, in digits and in words; Space agrees, X queries."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QWidget
from typing_extensions import override

from reviewer.core.call_over import Call
from reviewer.ui.look import figures
from reviewer.ui.views.placing import in_a_column, in_a_row

AGREE, QUERY, BACK, STOP = "agree", "query", "back", "stop"
KEYS = {
    Qt.Key.Key_Space: AGREE,
    Qt.Key.Key_X: QUERY,
    Qt.Key.Key_Backspace: BACK,
    Qt.Key.Key_Escape: STOP,
}


class CallOverBar(QFrame):
    """Signal: `answered(what)` with one of AGREE, QUERY, BACK, STOP. It has the keys while it is shown."""

    answered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.place, self.printed, self.words, self.count = QLabel(), QLabel(), QLabel(wordWrap=True), QLabel()
        self.buttons = {
            AGREE: QPushButton(self.tr("Agrees (Space)")),
            QUERY: QPushButton(self.tr("Query (X)")),
            BACK: QPushButton(self.tr("Back (Backspace)")),
            STOP: QPushButton(self.tr("Stop (Esc)")),
        }
        for what, button in self.buttons.items():
            # Space would press a button that has the keys.
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(lambda _=False, what=what: self.answered.emit(what))
        self._lay_out()

    def _lay_out(self) -> None:
        font = figures(self.printed.font())
        font.setPointSizeF(font.pointSizeF() * 1.8)
        font.setBold(True)
        self.printed.setFont(font)
        said = in_a_column(self.place, self.printed, self.words)
        self.setLayout(in_a_row((said, 1), self.count, *self.buttons.values()))

    def show_call(self, call: Call, place: int, calls: int) -> None:
        """One figure of so many."""
        self.place.setText(call.place)
        self.printed.setText(call.printed or "-")
        self.words.setText(call.words)
        self.count.setText(self.tr("{place} of {all}").format(place=place + 1, all=calls))
        self.setAccessibleName(f"{call.place}: {call.words}")

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        answer = KEYS.get(Qt.Key(event.key()))
        if answer is None:
            super().keyPressEvent(event)
            return
        self.answered.emit(answer)
