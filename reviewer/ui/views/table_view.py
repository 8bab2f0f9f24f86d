"""A table of a filing with Excel's keys."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QRect,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QLineEdit, QTableView, QWidget
from typing_extensions import override

from reviewer.core.reading import FieldKey
from reviewer.ui.delegates import ENTER, CellDelegate
from reviewer.ui.models.grid_blocks import Area
from reviewer.ui.models.grid_model import ALIGNMENT, BADGE, DISPLAY, RIGHT, GridModel, Index
from reviewer.ui.slices import Slices
from reviewer.ui.views.column_widths import ColumnWidths
from reviewer.ui.views.table_moves import MOVING, edge

NARROWEST, WIDEST = 72, 170
"""Pixels of a column of words, which may be cut; figures never are."""
HEADING_LINES, MOST_HEADING_LINES = 4, 7
"""Lines that a heading is broken into by widening its column, and at most, where that is not enough."""
WRAPPED = Qt.AlignmentFlag(int(Qt.TextFlag.TextWordWrap))
FEWEST_LABELS, LABELS = 104, 210
"""Pixels of the row labels: they give way to the figures, and the rest is in the tooltip."""
BESIDE_ROWS = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
LABEL_EDGES = 14
"""Pixels beside a label that its words do not take."""
LABELLED = 60
"""Rows of a table in which long labels are broken into lines; in a longer one they are cut."""
LINES = 4
"""Lines of the longest text that is shown whole; the inspector has the rest."""


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
        self._widths = ColumnWidths(self)
        self._fitting = Slices(self)
        self._following = QTimer(self, singleShot=True, interval=0)
        self._following.timeout.connect(self._show_current)
        self._high: list[int] = []
        model.surveyed.connect(self.fit)
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

    def go_near(self, row: int, column: int) -> None:
        """Select a cell by its place, or the last one before it."""
        model = self._grid_model
        last = model.rowCount() - 1, model.columnCount() - 1
        if min(last) >= 0:
            self.setCurrentIndex(model.index(max(min(row, last[0]), 0), max(min(column, last[1]), 0)))

    def fit(self) -> None:
        """Columns as wide as their figures, words within reason, and labels in what room is left."""
        columns = range(self._grid_model.columnCount())
        self.clearSpans()
        self._level_rows()
        self.horizontalHeader().setStretchLastSection(len(columns) == 1)
        rooms = [self._room_of(column) for column in columns]
        least = [max(NARROWEST, room[0], self._width_of_heading(n)) for n, room in enumerate(rooms)]
        self._widths.begin(least, [wished for _, wished in rooms])
        self.horizontalHeader().setVisible(any(map(self._heading, columns)))
        self._fit_labels()
        self._fit_rows()

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
        self._fit_labels()
        self._fit_rows()
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
            if self._widths.grow(column, self._room_of(column)[0]):
                self.scrollTo(self.currentIndex())

    def _is_filled(self, row: int, column: int) -> bool:
        return bool(self._grid_model.index(row, column).data(DISPLAY))

    def _room_of(self, column: int) -> tuple[int, int]:
        """Pixels for the longest figure of a column, or for words within reason; and for all of its words."""
        index = self._grid_model.longest(column)
        if not index.isValid():
            return 0, 0
        wished = self.sizeHintForIndex(index).width() + 6
        return wished if index.data(ALIGNMENT) == RIGHT else min(wished, WIDEST), wished

    def _width_of_heading(self, column: int) -> int:
        """Room for a heading that is broken into a few lines, between words and after a stroke."""
        metrics = self.horizontalHeader().fontMetrics()
        text = self._heading(column).replace("/", "/ ")
        # A paragraph that was taken for a heading need not be measured word by word.
        if metrics.horizontalAdvance(text) >= HEADING_LINES * WIDEST:
            return WIDEST + 14
        words = text.split()
        longest = max(map(metrics.horizontalAdvance, words), default=0)
        whole = sum(metrics.horizontalAdvance(f"{word} ") for word in words)
        width = min(max(longest, whole // HEADING_LINES), WIDEST) + 14
        while self._lines_of_heading(column, width) > HEADING_LINES and width < WIDEST:
            width += 8
        return width

    def _fit_labels(self) -> None:
        """Labels in the room that the columns leave them, and what they leave to the words of the columns."""
        header = self.verticalHeader()
        room = self.viewport().width() + header.width()
        left = room - (self._widths.least if self._grid_model.columnCount() != 1 else LABELS)
        broken = self._labels_are_broken()
        header.setTextElideMode(Qt.TextElideMode.ElideNone if broken else Qt.TextElideMode.ElideRight)
        header.setDefaultAlignment(BESIDE_ROWS | WRAPPED if broken else BESIDE_ROWS)
        wanted = min(header.sizeHint().width() + 8, LABELS)
        labels = max(min(wanted, left), min(wanted, FEWEST_LABELS))
        header.setFixedWidth(labels)
        self._widths.share(room - labels)
        line = self.fontMetrics().height()
        # On a low pane figures come before headings, whose whole is in the tooltip.
        self.horizontalHeader().setFixedHeight(
            min(line * self._lines_of_headings() + 10, max(line + 10, self.height() // 2))
        )

    def _fit_rows(self) -> None:
        """What stands alone takes the room of all columns, and a text is broken into lines: remarks can be read."""
        self._fitting.begin(self._fit_each_row(), self._show_current)

    def _fit_each_row(self) -> Iterator[None]:
        header, wide = self.verticalHeader(), self._grid_model.columnCount()
        line, plain = self.fontMetrics().lineSpacing(), header.defaultSectionSize()
        labelled = self._labels_are_broken()
        for row in range(self._grid_model.rowCount()) if labelled else self._grid_model.alone():
            alone = self._grid_model.is_alone(row)
            if alone and wide > 1 and self.columnSpan(row, 0) != wide:
                self.setSpan(row, 0, 1, wide)
            words = self._lines_of_row(row) if alone else 1
            high = plain + (max(words, self._lines_of_label(row) if labelled else 1) - 1) * line
            if header.sectionSize(row) != high:
                self._heighten(row, high)
                self._high.append(row)
            yield

    def _level_rows(self) -> None:
        """Rows that were high in the table before are not in this one."""
        for row in self._high:
            self._heighten(row, self.verticalHeader().defaultSectionSize())
        self._high.clear()

    def _heighten(self, row: int, high: int) -> None:
        # A header that may be painted works out where every row stands, at each row.
        self.verticalHeader().setUpdatesEnabled(False)
        self.verticalHeader().resizeSection(row, high)
        self.verticalHeader().setUpdatesEnabled(True)

    def _labels_are_broken(self) -> bool:
        return self._grid_model.rowCount() <= LABELLED

    def _lines_of_label(self, row: int) -> int:
        """How many lines the label of a row takes in the room of the labels, LINES at most."""
        header = self.verticalHeader()
        text = str(self._grid_model.headerData(row, Qt.Orientation.Vertical) or "")
        if header.fontMetrics().horizontalAdvance(text) + LABEL_EDGES <= header.width():
            return 1
        room = QRect(0, 0, max(header.width() - LABEL_EDGES, 1), 100_000)
        high = header.fontMetrics().boundingRect(room, int(WRAPPED), text).height()
        return min(max(round(high / header.fontMetrics().lineSpacing()), 1), LINES)

    def _lines_of_row(self, row: int) -> int:
        """How many lines a text that stands alone takes in the room that it has, LINES at most."""
        text, metrics = str(self._grid_model.index(row, 0).data(DISPLAY) or ""), self.fontMetrics()
        room = max(self.horizontalHeader().length() - 28, NARROWEST)
        # Not measured where it plainly fits: a table may have thousands of rows.
        if len(text) * metrics.averageCharWidth() <= room:
            return 1
        high = metrics.boundingRect(QRect(0, 0, room, 100_000), int(WRAPPED), text).height()
        return min(max(round(high / metrics.lineSpacing()), 1), LINES)

    def _lines_of_headings(self) -> int:
        """How many lines the longest heading takes in the width of its column."""
        columns = range(self._grid_model.columnCount())
        lines = (self._lines_of_heading(column, self.columnWidth(column)) for column in columns)
        return min(max(lines, default=1), MOST_HEADING_LINES)

    def _lines_of_heading(self, column: int, width: int) -> int:
        metrics = self.horizontalHeader().fontMetrics()
        room = QRect(0, 0, width - 14, 10_000)
        return max(1, metrics.boundingRect(room, int(WRAPPED), self._heading(column)).height() // metrics.height())

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
        down.setHighlightSections(False)
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        down.setDefaultSectionSize(self.fontMetrics().height() + 12)
