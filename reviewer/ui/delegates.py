"""Paints and edits one cell of a table, with Excel's habits."""

from functools import cache
from typing import Any

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QPainter, QPalette, QPen, QPixmap, QPolygon
from PySide6.QtWidgets import QLineEdit, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from reviewer.ui.look import CELLS, FAULT, OPERAND, CellState, figures, is_dark
from reviewer.ui.models.grid_model import ALIGNMENT, BADGE, NOWHERE, RIGHT, STATE, GridModel, Index

CORNER = 6
"""Pixels of the triangle that says a cell was corrected, as Excel marks a note."""
BADGE_SIDE = 16
CORRECTED = (CellState.MISREAD, CellState.MISPRINT, CellState.UNREADABLE)
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
LEAVING = (*ENTER, Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


class CellDelegate(QStyledItemDelegate):
    """Signals: `refused(index, sentence)` when typed text cannot be read, `accepted(index, key)` when it was kept,
    `left()` when the cell was left as it was.
    """

    refused = Signal(object, str)
    accepted = Signal(object, int)
    left = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._index: Index = NOWHERE
        self._refused = ""

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        cell, state = _open(option).rect, index.data(STATE)
        if state in CORRECTED:
            self._paint_corner(painter, cell, CELLS[CellState(state)].ink)
        if state == CellState.UNREADABLE:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(FAULT.ink, 2))
            painter.drawRect(cell.adjusted(1, 1, -2, -2))
        if badge := index.data(BADGE):
            paint_badge(painter, cell, badge)

    @override
    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        style = _open(option)
        style.font = figures(style.font)
        # Long words are cut at their end, figures never: their column is as wide as they are.
        style.textElideMode = Qt.TextElideMode.ElideRight
        if index.data(BADGE):
            # The number of the operand stands there, and what is in the cell beside it.
            style.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
            style.icon, style.decorationSize = _no_icon(), QSize(BADGE_SIDE, BADGE_SIDE)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Room for the number of an operand beside every figure."""
        hint = super().sizeHint(option, index)
        return hint + QSize(BADGE_SIDE + 6, 0) if index.data(ALIGNMENT) == RIGHT else hint

    @override
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setFrame(False)
        editor.setFont(figures(_open(option).font))
        editor.setAlignment(
            Qt.AlignmentFlag.AlignRight if index.data(ALIGNMENT) == RIGHT else Qt.AlignmentFlag.AlignLeft
        )
        editor.setAccessibleName(self.tr("Correct the figure"))
        self._index, self._refused = index, ""
        editor.textEdited.connect(lambda: self._show_fault(editor, fault=False))
        self._show_fault(editor, fault=False)
        return editor

    @override
    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Enter and Tab keep what can be read; what cannot is refused once, and kept as typed the second time."""
        if isinstance(editor, QLineEdit) and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in LEAVING and event.modifiers() & ~_HARMLESS == Qt.KeyboardModifier.NoModifier:
                return self._leave(editor, event)
            if event.key() == Qt.Key.Key_Escape:
                self.left.emit()
        return super().eventFilter(editor, event)

    def keep(self, editor: QLineEdit) -> bool:
        """Keep what is typed; False when it was refused."""
        sentence = self._problem(editor.text())
        if sentence and self._refused != editor.text():
            self._refuse(editor, sentence)
            return False
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)
        return True

    def _leave(self, editor: QLineEdit, event: QKeyEvent) -> bool:
        index = self._index
        if self.keep(editor):
            back = event.key() == Qt.Key.Key_Backtab or bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            key = Qt.Key.Key_Return if event.key() in ENTER else Qt.Key.Key_Tab
            self.accepted.emit(index, -int(key) if back else int(key))
        return True

    def _refuse(self, editor: QLineEdit, sentence: str) -> None:
        self._refused = editor.text()
        self._show_fault(editor, fault=True)
        self.refused.emit(self._index, sentence)

    def _problem(self, text: str) -> str:
        model = self._index.model()
        return model.problem(self._index, text) if isinstance(model, GridModel) else ""

    def _show_fault(self, editor: QLineEdit, *, fault: bool) -> None:
        colour = FAULT.ink.name() if fault else editor.palette().color(QPalette.ColorRole.Accent).name()
        editor.setStyleSheet(f"QLineEdit {{ border: 2px solid {colour}; padding: 0 2px; }}")

    def _paint_corner(self, painter: QPainter, cell: QRect, ink: QColor) -> None:
        top = cell.topRight()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawPolygon(QPolygon([top - QPoint(CORNER, 0), top + QPoint(1, 0), top + QPoint(1, CORNER + 1)]))


@cache
def _no_icon() -> QIcon:
    """An icon of the size of a badge on which nothing is drawn."""
    nothing = QPixmap(BADGE_SIDE, BADGE_SIDE)
    nothing.fill(Qt.GlobalColor.transparent)
    return QIcon(nothing)


def _open(option: QStyleOptionViewItem) -> Any:
    """The same option; PySide's type information leaves its attributes out."""
    return option


_HARMLESS = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


def paint_badge(painter: QPainter, cell: QRect, text: str) -> None:
    """The number of an operand at the left edge of its cell, as on the page."""
    square = QRect(cell.left() + 3, cell.center().y() - BADGE_SIDE // 2 + 1, BADGE_SIDE, BADGE_SIDE)
    painter.save()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(OPERAND.ink, 1.5))
    painter.drawRect(cell.adjusted(0, 0, -1, -1))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(OPERAND.ink)
    painter.drawRoundedRect(square, 3, 3)
    painter.setPen(QColor("#17191C" if is_dark() else "#FFFFFF"))
    font = painter.font()
    font.setBold(True)
    font.setItalic(False)
    painter.setFont(font)
    painter.drawText(square, int(Qt.AlignmentFlag.AlignCenter), text)
    painter.restore()
