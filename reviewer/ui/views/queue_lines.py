"""The two widgets of the queue that take keys in their own way: its list, and the line that narrows it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QStyledItemDelegate, QStyleOptionViewItem, QTreeView, QWidget
from typing_extensions import override

from reviewer.ui.models.grid_model import Index

KeyTaken = Callable[[QKeyEvent], bool]


class Lines(QTreeView):
    """A list whose keys may be taken. Not an event filter: that would see every event of the list, in Python."""

    key_taken: KeyTaken = staticmethod(lambda event: False)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heights = LineHeights(self)
        self.setItemDelegate(self._heights)

    @override
    def dataChanged(self, topLeft: Index, bottomRight: Index, roles: Sequence[int] = ()) -> None:
        """Lines of a section stay as high as they are, whatever they say: of many nobody asks how high."""
        if topLeft.parent().isValid() and topLeft.row() != bottomRight.row():
            self.viewport().update()
        else:
            super().dataChanged(topLeft, bottomRight, roles)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._heights.forget()
        super().changeEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.key_taken(event):
            super().keyPressEvent(event)


class LineHeights(QStyledItemDelegate):
    """All lines of the sections are two lines of words. To come to the thousandth the list asks how high each is that
    stands before it: laid out one by one they would hold the window.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._line: QSize | None = None

    def forget(self) -> None:
        """The letters have another size now."""
        self._line = None

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        if not index.parent().isValid():
            return super().sizeHint(option, index)
        if self._line is None:
            self._line = super().sizeHint(option, index)
        return self._line


class Narrow(QLineEdit):
    """A line whose keys may be taken."""

    key_taken: KeyTaken = staticmethod(lambda event: False)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.key_taken(event):
            super().keyPressEvent(event)
