"""What is seen before any filing is open: what to do, and that nothing leaves the computer."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from reviewer.ui.actions import tooltip_of
from reviewer.ui.views.card import card_on

RECENT = 6


class Welcome(QWidget):
    """Signals: `wanted(name of an action)`, `path_wanted(Path)`."""

    wanted = Signal(str)
    path_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.open = QPushButton(self.tr("Open a return..."))
        self.sample = QPushButton(self.tr("Open sample"))
        self._recent = QVBoxLayout()
        self._recent_heading = QLabel(self.tr("Opened before"))
        self._lay_out()
        self.open.clicked.connect(lambda: self.wanted.emit("open"))
        self.sample.clicked.connect(lambda: self.wanted.emit("open_sample"))
        self.show_recent([])

    def show_recent(self, paths: list[Path]) -> None:
        """The filings opened before, those that are still there."""
        while (item := self._recent.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        found = [path for path in paths if path.exists()][:RECENT]
        self._recent_heading.setVisible(bool(found))
        for path in found:
            button = QPushButton(path.name.replace("&", "&&"), flat=True)
            button.setToolTip(str(path))
            button.setStyleSheet("text-align: left")
            button.clicked.connect(lambda _=False, path=path: self.path_wanted.emit(path))
            self._recent.addWidget(button)

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Drop a return here or press Ctrl+O."))
        font = title.font()
        font.setPointSizeF(font.pointSizeF() * 1.5)
        title.setFont(font)
        promise = QLabel(self.tr("Nothing leaves this computer. What you do is saved as you do it."), wordWrap=True)
        self.open.setToolTip(tooltip_of("open"))
        self.open.setDefault(True)
        self.sample.setToolTip(tooltip_of("open_sample"))
        inner = card_on(self)
        for widget in (title, promise, self.open, self.sample, self._recent_heading):
            inner.addWidget(widget)
        inner.addLayout(self._recent)
