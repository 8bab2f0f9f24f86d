"""Where the number of a page is typed, or the name of a table and its cell: 3, T03, T03.C3."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QValidator
from PySide6.QtWidgets import QSpinBox, QWidget
from typing_extensions import override

from reviewer.core.cell_reference import CellReference, read_reference

WIDTH = 66
"""Pixels: a reference of six letters is seen whole."""


class PageBox(QSpinBox):
    """A number of a page. Signal: `reference_wanted(CellReference)` when a table or a cell was named, with Enter."""

    reference_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setFixedWidth(WIDTH)
        self.setAccessibleName(self.tr("Page number"))
        self.setToolTip(self.tr("A page, a table or a cell of it: 3, T03, T03.C3. Column A are the labels."))

    @override
    def validate(self, text: str, place: int) -> object:
        """Letters may be typed, but stand for no page: without Enter the number that was there comes back."""
        if text.strip()[:1].isalpha():
            return QValidator.State.Intermediate, text, place
        return super().validate(text, place)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter on a name says what is wanted; on a number it goes to the page, as ever."""
        named = self._named() if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) else None
        if named is None:
            super().keyPressEvent(event)
            return
        self.lineEdit().setText(self.textFromValue(self.value()))
        self.reference_wanted.emit(named)

    def _named(self) -> CellReference | None:
        return read_reference(self.lineEdit().text())
