"""A small window over the others that asks for one choice: arrows and Enter choose, Esc leaves all as it is."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QTextDocument
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QListWidget, QListWidgetItem, QWidget
from typing_extensions import override

from reviewer.ui.look import figures
from reviewer.ui.views.placing import in_a_column

WIDTH, HIGHEST = 560, 320


@dataclass(frozen=True, slots=True)
class Choice:
    """One line to choose: `html` is what is seen, `words` what a screen reader says."""

    html: str
    words: str


class ChoiceBox(QFrame):
    """Signals: `chosen(place)` on Enter or a click, `typed(text)` on Enter in the line for words of one's own,
    `moved(place)` when another line is looked at, `left()` when it is gone.
    """

    chosen = Signal(int)
    typed = Signal(str)
    moved = Signal(int)
    left = Signal()

    def __init__(self, parent: QWidget, name: str) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._over = parent
        self.title, self.choices, self.own = QLabel(wordWrap=True), QListWidget(), QLineEdit()
        self.above = in_a_column()
        self._lay_out(name)
        self.choices.itemClicked.connect(lambda item: self._choose(self.choices.row(item)))
        self.choices.currentRowChanged.connect(self.moved)
        self.own.returnPressed.connect(self._type)
        for watched in (self.choices, self.own):
            watched.installEventFilter(self)

    def _lay_out(self, name: str) -> None:
        self.setFrameStyle(QFrame.Shape.Box | QFrame.Shadow.Plain)
        self.setLineWidth(2)
        for widget in (self, self.choices, self.own):
            widget.setAccessibleName(name)
        self.choices.setFont(figures(self.choices.font()))
        self.choices.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setLayout(in_a_column(self.title, self.above, self.choices, self.own, margins=(10, 8, 10, 8), spacing=6))
        self.setFixedWidth(WIDTH)

    def ask(self, title: str, choices: Sequence[Choice], own: str = "") -> None:
        """Show these lines, the first preselected; `own` asks for words of one's own, "" does not."""
        self.title.setText(title)
        self.title.setVisible(bool(title))
        self.own.clear()
        self.own.setPlaceholderText(own)
        self.own.setAccessibleName(own)
        self.own.setVisible(bool(own))
        self._list(choices)
        self._place()
        self.show()
        self.choices.setFocus()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter chooses; Down from the last line goes to the line for words of one's own, Up back; Esc leaves."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            return True
        if watched is self.own:
            return self._up_from_own(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.choices.currentRow())
            return True
        last = self.choices.currentRow() == self.choices.count() - 1
        if event.key() == Qt.Key.Key_Down and last and self.own.isVisible():
            self.own.setFocus()
            return True
        return False

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        """However it was left, the keys go back to the window under it; not every desktop gives them by itself."""
        self._over.window().activateWindow()
        self.left.emit()

    def _up_from_own(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Up:
            self.choices.setFocus()
            return True
        return False

    def _choose(self, place: int) -> None:
        if place >= 0:
            self.hide()
            self.chosen.emit(place)

    def _type(self) -> None:
        text = self.own.text().strip()
        if text:
            self.hide()
            self.typed.emit(text)

    def _list(self, choices: Sequence[Choice]) -> None:
        self.choices.blockSignals(True)
        self.choices.clear()
        height = sum(map(self._add, choices))
        self.choices.setFixedHeight(min(height + 4, HIGHEST))
        self.choices.setVisible(bool(choices))
        self.choices.setCurrentRow(0)
        self.choices.blockSignals(False)
        if choices:
            self.moved.emit(0)

    def _add(self, choice: Choice) -> int:
        """One more line; its height in pixels."""
        label = QLabel(choice.html, textFormat=Qt.TextFormat.RichText, wordWrap=True)
        label.setContentsMargins(6, 3, 6, 3)
        label.setFont(self.choices.font())
        item = QListWidgetItem()
        item.setData(Qt.ItemDataRole.AccessibleTextRole, choice.words)
        item.setSizeHint(QSize(WIDTH - 40, _height(choice.html, label) + 8))
        self.choices.addItem(item)
        self.choices.setItemWidget(item, label)
        return item.sizeHint().height()

    def _place(self) -> None:
        """In the upper middle of the window, where the eye is, and never outside of it."""
        self.adjustSize()
        window = self._over.window()
        where = window.mapToGlobal(window.rect().center())
        self.move(where.x() - self.width() // 2, where.y() - min(self.height() * 2 // 3, window.height() // 2 - 8))


def _height(html: str, label: QLabel) -> int:
    text = QTextDocument()
    text.setDefaultFont(label.font())
    text.setHtml(html)
    text.setTextWidth(WIDTH - 60)
    return round(text.size().height())
