"""A table of a filing with Excel's keys."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QTableView, QWidget
from typing_extensions import override

from reviewer.core.reading import FieldKey
from reviewer.ui.delegates import ENTER, CellDelegate
from reviewer.ui.models.grid_blocks import Area
from reviewer.ui.models.grid_model import ALIGNMENT, BADGE, DISPLAY, RIGHT, GridModel, Index
from reviewer.ui.views.table_fit import TableFit
from reviewer.ui.views.table_moves import MOVING, edge

STEPS_OF = {
    QAbstractItemView.CursorAction.MoveUp: (-1, 0), QAbstractItemView.CursorAction.MoveDown: (1, 0),
    QAbstractItemView.CursorAction.MoveLeft: (0, -1), QAbstractItemView.CursorAction.MoveRight: (0, 1),
}  # fmt: skip
"""The arrows as rows and columns."""


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
        self._let_edit()
        self.setAccessibleName(self.tr("Table"))
        self.setCornerButtonEnabled(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._fit = TableFit(self, model, self._show_current)
        self._following = QTimer(self, singleShot=True, interval=0)
        self._following.timeout.connect(self._show_current)
        model.surveyed.connect(self.fit)

    def _let_edit(self) -> None:
        delegate, key = self._delegate, self._grid_model.key
        self.setItemDelegate(delegate)
        delegate.accepted.connect(self._accepted)
        delegate.refused.connect(lambda index, sentence: self.refused.emit(key(index), sentence))
        delegate.left.connect(self.left)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
        )

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

    def go_near(self, row: int, column: int) -> None:
        """Select a cell by its place, or the last one before it."""
        model = self._grid_model
        last = model.rowCount() - 1, model.columnCount() - 1
        if min(last) >= 0:
            self.setCurrentIndex(model.index(max(min(row, last[0]), 0), max(min(column, last[1]), 0)))

    def fit(self) -> None:
        """Columns as wide as their figures, words within reason, and labels in what room is left."""
        self._fit.anew()

    def move_by(self, rows: int, columns: int) -> None:
        """The next cell down or across; at the end of a line the next line, as Tab does in Excel."""
        here, wide = self.currentIndex(), self._grid_model.columnCount()
        high = self._grid_model.rowCount()
        if not here.isValid() or not wide:
            return
        place = (here.row() + rows) * wide + here.column() + columns if columns else None
        row, column = divmod(place, wide) if place is not None else (here.row() + rows, here.column())
        if column and self._grid_model.is_alone(row):
            # This cell is covered by the first of its row.
            row, column = (row + 1, 0) if columns > 0 else (row, 0)
        if 0 <= row < high:
            self.setCurrentIndex(self._grid_model.index(row, column))

    def area(self) -> Area | None:
        """The cells that are selected, or the rectangle around them; None when there are none."""
        # By its rectangles: the cells of a whole column may be 100,000.
        selected: Sequence[QItemSelectionRange] = self.selectionModel().selection()  # type: ignore[assignment]
        chosen = [Area(one.top(), one.left(), one.bottom(), one.right()) for one in selected]
        here = self.currentIndex()
        if not chosen and here.isValid():
            chosen = [Area(here.row(), here.column(), here.row(), here.column())]
        if not chosen:
            return None
        top, left, bottom, right = zip(*chosen, strict=True)
        return Area(min(top), min(left), max(bottom), max(right))

    def select_area(self, area: Area) -> None:
        """Select a rectangle of cells, the first of which is the current one."""
        first = self._grid_model.index(area.top, area.left)
        self.setCurrentIndex(first)
        chosen = QItemSelection(first, self._grid_model.index(area.bottom, area.right))
        self.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def select_rows(self) -> None:
        """The rows of the selected cells, whole."""
        area = self.area()
        if area is not None and self.editor() is None:
            self.select_area(area._replace(left=0, right=self._grid_model.columnCount() - 1))

    def select_columns(self) -> None:
        """The columns of the selected cells, whole."""
        area = self.area()
        if area is not None and self.editor() is None:
            self.select_area(area._replace(top=0, bottom=self._grid_model.rowCount() - 1))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes down, as in Excel; everything else is Qt's."""
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in ENTER and plain in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier):
            self.move_by(-1 if plain else 1, 0)
            return
        super().keyPressEvent(event)

    @override
    def moveCursor(self, cursorAction: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """With Ctrl an arrow goes to the edge of what is filled."""
        here, step = self.currentIndex(), STEPS_OF.get(cursorAction)
        if step is None or not here.isValid() or not modifiers & Qt.KeyboardModifier.ControlModifier:
            return super().moveCursor(cursorAction, modifiers)
        rows, columns = step
        if rows:
            row = edge(lambda row: self._is_filled(row, here.column()), here.row(), rows, self._grid_model.rowCount())
            return self._grid_model.index(row, here.column())
        wide = self._grid_model.columnCount()
        return self._grid_model.index(
            here.row(), edge(lambda column: self._is_filled(here.row(), column), here.column(), columns, wide)
        )

    @override
    def selectionCommand(self, index: Index, event: QEvent | None = None) -> QItemSelectionModel.SelectionFlag:
        """Moving with Ctrl selects where it goes, as in Excel; Qt would leave the selection behind."""
        if event is None and QGuiApplication.keyboardModifiers() == Qt.KeyboardModifier.ControlModifier:
            # Turned to by the program: the Ctrl of a shortcut that is still held adds nothing to a selection.
            return QItemSelectionModel.SelectionFlag.ClearAndSelect
        moves = isinstance(event, QKeyEvent) and event.key() in MOVING
        if isinstance(event, QKeyEvent) and moves and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            further = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            flags = QItemSelectionModel.SelectionFlag
            return flags.SelectCurrent if further else flags.ClearAndSelect
        return super().selectionCommand(index, event)

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        key = self._grid_model.key(current)
        if key is not None:
            self.field_entered.emit(key)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Labels and texts take the room there is; what is selected stays in sight."""
        super().resizeEvent(event)
        self._fit.to_room()
        self._show_current()
        # A scroll bar that comes takes room, and only after it has come can the other be moved to its end.
        self._following.start()

    def _show_current(self) -> None:
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    @override
    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Of a figure in a column wider than the pane the end is seen, which is where it stands."""
        super().scrollTo(index, hint)
        over = self.columnWidth(index.column()) - self.viewport().width()
        if over > 0 and index.data(ALIGNMENT) == RIGHT:
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() + self.columnViewportPosition(index.column()) + over)

    @override
    def dataChanged(self, topLeft: Index, bottomRight: Index, roles: Sequence[int] = ()) -> None:
        """A column grows with what is typed into it: figures are never cut."""
        super().dataChanged(topLeft, bottomRight, roles)
        # There is room for the number of an operand beside every figure.
        if list(roles) == [BADGE]:
            return
        for column in range(topLeft.column(), bottomRight.column() + 1):
            if self._fit.grow(column):
                self.scrollTo(self.currentIndex())

    def _is_filled(self, row: int, column: int) -> bool:
        return bool(self._grid_model.index(row, column).data(DISPLAY))

    def _accepted(self, index: QModelIndex, key: int) -> None:
        self.setFocus()
        if abs(key) == int(Qt.Key.Key_Return):
            self.kept.emit(self._grid_model.key(index))
        else:
            self.move_by(0, 1 if key > 0 else -1)
