"""A table of a filing with Excel's keys."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QLineEdit, QTableView, QWidget
from typing_extensions import override

from reviewer.core.reading import FieldKey
from reviewer.ui.delegates import ENTER, CellDelegate
from reviewer.ui.models.grid_model import DISPLAY, GridModel, Index

NARROWEST, WIDEST = 84, 220
"""Pixels of a column; figures are never cut, words are."""
HEADING_LINES = 3
WRAPPED = Qt.AlignmentFlag(int(Qt.TextFlag.TextWordWrap))
LABELS = 210
"""Pixels of the row labels at most; the rest is in the tooltip."""


class TableView(QTableView):
    """Signals: `field_entered(FieldKey)`, `kept(FieldKey)` after Enter in a cell, `refused(FieldKey, sentence)`,
    `left()` when a cell was left as it was.
    """

    field_entered = Signal(object)
    kept = Signal(object)
    refused = Signal(object, str)
    left = Signal()

    def __init__(self, model: GridModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Setting the model already moves the current cell.
        self._grid_model = model
        self.setModel(model)
        self._delegate = CellDelegate(self)
        self.setItemDelegate(self._delegate)
        self._delegate.accepted.connect(self._accepted)
        self._delegate.refused.connect(lambda index, sentence: self.refused.emit(model.key(index), sentence))
        self._delegate.left.connect(self.left)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
        )
        self.setAccessibleName(self.tr("Table"))
        self.setCornerButtonEnabled(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._lay_out_headers()

    @property
    def delegate(self) -> CellDelegate:
        """What edits the cells."""
        return self._delegate

    def key(self) -> FieldKey | None:
        """The field that is selected."""
        return self._grid_model.key(self.currentIndex())

    def editor(self) -> QLineEdit | None:
        """The line that is being typed in, if a cell is open."""
        if self.state() != QAbstractItemView.State.EditingState:
            return None
        editors: list[QLineEdit] = list(self.viewport().findChildren(QLineEdit))
        return editors[-1] if editors else None

    def go_to(self, key: FieldKey) -> None:
        """Select a field of this table."""
        index = self._grid_model.index_of(key)
        if index.isValid() and index != self.currentIndex():
            self.setCurrentIndex(index)
        if index.isValid():
            self.scrollTo(index)

    def fit(self) -> None:
        """Columns as wide as their figures, and words within reason."""
        for column in range(self._grid_model.columnCount()):
            wanted = max(self.sizeHintForColumn(column) + 12, self._width_of_heading(column))
            self.setColumnWidth(column, max(NARROWEST, min(wanted, WIDEST)))
        self.horizontalHeader().setVisible(any(map(self._heading, range(self._grid_model.columnCount()))))
        self.horizontalHeader().setFixedHeight(self.fontMetrics().height() * self._lines_of_headings() + 10)
        self.verticalHeader().setFixedWidth(min(self.verticalHeader().sizeHint().width() + 8, LABELS))

    def move_by(self, rows: int, columns: int) -> None:
        """The next cell down or across; at the end of a line the next line, as Tab does in Excel."""
        here, wide = self.currentIndex(), self._grid_model.columnCount()
        high = self._grid_model.rowCount()
        if not here.isValid() or not wide:
            return
        place = (here.row() + rows) * wide + here.column() + columns if columns else None
        row, column = divmod(place, wide) if place is not None else (here.row() + rows, here.column())
        if 0 <= row < high:
            self.setCurrentIndex(self._grid_model.index(row, column))

    def copy(self) -> None:
        """The selected cells as lines of tabbed text, as Excel takes them."""
        chosen = sorted(self.selectedIndexes(), key=lambda index: (index.row(), index.column()))
        lines: dict[int, list[str]] = {}
        for index in chosen:
            lines.setdefault(index.row(), []).append(str(index.data(DISPLAY) or ""))
        QGuiApplication.clipboard().setText("\n".join("\t".join(line) for line in lines.values()))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes down, as in Excel; everything else is Qt's."""
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in ENTER and plain in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier):
            self.move_by(-1 if plain else 1, 0)
            return
        super().keyPressEvent(event)

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        key = self._grid_model.key(current)
        if key is not None:
            self.field_entered.emit(key)

    def _width_of_heading(self, column: int) -> int:
        """Room for a heading that is broken into lines."""
        text = self._heading(column)
        metrics = self.horizontalHeader().fontMetrics()
        longest = max((metrics.horizontalAdvance(word) for word in text.split()), default=0)
        return max(longest, metrics.horizontalAdvance(text) // HEADING_LINES + longest // 2) + 16

    @override
    def dataChanged(self, topLeft: Index, bottomRight: Index, roles: Sequence[int] = ()) -> None:
        """A column grows with what is typed into it: figures are never cut."""
        super().dataChanged(topLeft, bottomRight, roles)
        for column in range(topLeft.column(), bottomRight.column() + 1):
            wanted = min(self.sizeHintForColumn(column) + 12, WIDEST)
            if wanted > self.columnWidth(column):
                self.setColumnWidth(column, wanted)
                self.scrollTo(self.currentIndex())

    def _lines_of_headings(self) -> int:
        """How many lines the longest heading takes in the width of its column."""
        metrics, flags = self.horizontalHeader().fontMetrics(), int(WRAPPED)
        lines = 1
        for column in range(self._grid_model.columnCount()):
            room = QRect(0, 0, self.columnWidth(column) - 14, 10_000)
            lines = max(lines, metrics.boundingRect(room, flags, self._heading(column)).height() // metrics.height())
        return min(lines, HEADING_LINES + 1)

    def _heading(self, column: int) -> str:
        return str(self._grid_model.headerData(column, Qt.Orientation.Horizontal) or "")

    def _accepted(self, index: QModelIndex, key: int) -> None:
        self.setFocus()
        if abs(key) == int(Qt.Key.Key_Return):
            self.kept.emit(self._grid_model.key(index))
        else:
            self.move_by(0, 1 if key > 0 else -1)

    def _lay_out_headers(self) -> None:
        across, down = self.horizontalHeader(), self.verticalHeader()
        across.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | WRAPPED)
        across.setHighlightSections(False)
        down.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        down.setTextElideMode(Qt.TextElideMode.ElideRight)
        down.setHighlightSections(False)
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        down.setDefaultSectionSize(self.fontMetrics().height() + 12)
