"""The bar of a call-over: one figure large, in digits and in words; Space agrees, X queries."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from reviewer.core.call_over import Call
from reviewer.ui.look import figures

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
        font = figures(self.printed.font())
        font.setPointSizeF(font.pointSizeF() * 1.8)
        font.setBold(True)
        self.printed.setFont(font)
        self.buttons = {
            AGREE: QPushButton(self.tr("Agrees (Space)")),
            QUERY: QPushButton(self.tr("Query (X)")),
            BACK: QPushButton(self.tr("Back (Backspace)")),
            STOP: QPushButton(self.tr("Stop (Esc)")),
        }
        said = QVBoxLayout()
        for label in (self.place, self.printed, self.words):
            said.addWidget(label)
        layout = QHBoxLayout(self)
        layout.addLayout(said, 1)
        layout.addWidget(self.count)
        for what, button in self.buttons.items():
            # Space would press a button that has the keys.
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(lambda _=False, what=what: self.answered.emit(what))
            layout.addWidget(button)

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
