"""The page in a window of its own, for a second screen; where it was, a card says so and takes it back."""

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent
from PySide6.QtWidgets import QLabel, QPushButton, QStackedWidget, QWidget
from typing_extensions import override

from reviewer.ui.views.card import card_on
from reviewer.ui.views.placing import in_a_column


class PageWindow(QWidget):
    """Holds the sheet while it is away. Signal: `came_back()` when the window was closed."""

    came_back = Signal()

    def __init__(self, middle: QStackedWidget, sheet: QWidget, settings: QSettings) -> None:
        super().__init__(middle.window(), Qt.WindowType.Window)
        self._middle, self._sheet, self._settings = middle, sheet, settings
        self.place = AwayCard()
        self.place.back.clicked.connect(self.close)
        middle.addWidget(self.place)
        self.setWindowTitle(self.tr("Page"))
        self.setLayout(in_a_column(margins=0))

    @property
    def stands_in(self) -> QWidget:
        """What the middle of the main window shows where the page would be."""
        return self.place if self.isVisible() else self._sheet

    def take(self, actions: list[QAction]) -> None:
        """Take the sheet out of the main window; its keys go on acting from here."""
        shown = self._middle.currentWidget() is self._sheet
        self.addActions(actions)
        layout = self.layout()
        if layout is not None:
            layout.addWidget(self._sheet)
        self._sheet.show()
        if not self.restoreGeometry(self._settings.value("page_window") or b""):
            self._go_to_second_screen()
        self.show()
        if shown:
            self._middle.setCurrentWidget(self.place)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        """The sheet goes back to where it was."""
        self._settings.setValue("page_window", self.saveGeometry())
        shown = self._middle.currentWidget() is self.place
        self._middle.addWidget(self._sheet)
        event.accept()
        self.hide()
        if shown:
            self._middle.setCurrentWidget(self._sheet)
        self.came_back.emit()

    def _go_to_second_screen(self) -> None:
        here = self._middle.window().screen()
        other = next((screen for screen in here.virtualSiblings() if screen is not here), here)
        room = other.availableGeometry()
        self.setGeometry(
            room.adjusted(room.width() // 8, room.height() // 16, -room.width() // 8, -room.height() // 16)
        )


class AwayCard(QWidget):
    """Says where the page is. `back` brings it home."""

    def __init__(self) -> None:
        super().__init__()
        self.back = QPushButton(self.tr("Bring the page back"))
        inner = card_on(self)
        inner.addWidget(QLabel(self.tr("The page is in a window of its own."), wordWrap=True))
        inner.addWidget(self.back)
