"""A table fitted into its pane: columns by their figures, labels and headings by the room that these leave them."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QItemSelectionModel, QObject, QRect, Qt
from PySide6.QtWidgets import QHeaderView, QTableView

from reviewer.ui.models.grid_model import ALIGNMENT, DISPLAY, RIGHT, GridModel
from reviewer.ui.slices import Slices
from reviewer.ui.views.column_widths import ColumnWidths

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


class TableFit(QObject):
    """Sizes the columns, rows and headers of a view, long tables in slices; `then` is called after the last of them."""

    def __init__(self, view: QTableView, model: GridModel, then: Callable[[], None]) -> None:
        super().__init__(view)
        self._view, self._model, self._then = view, model, then
        self._widths, self._rows = ColumnWidths(view), Slices(view)
        self._high: list[int] = []
        self._lay_out_headers()

    @property
    def _across(self) -> QHeaderView:
        # Not kept: Qt crashes when Python holds the headers of a view that is still being made.
        return self._view.horizontalHeader()

    @property
    def _down(self) -> QHeaderView:
        return self._view.verticalHeader()

    def anew(self) -> None:
        """Columns as wide as their figures, words within reason, and labels in what room is left."""
        columns = range(self._model.columnCount())
        self._view.clearSpans()
        self._level_rows()
        self._across.setStretchLastSection(len(columns) == 1)
        rooms = [self._room_of(column) for column in columns]
        least = [max(NARROWEST, room[0], self._width_of_heading(n)) for n, room in enumerate(rooms)]
        self._widths.begin(least, [wished for _, wished in rooms])
        self._across.setVisible(any(map(self._heading, columns)))
        self.to_room()

    def to_room(self) -> None:
        """Labels and texts take the room there is now."""
        self._fit_labels()
        self._fit_rows()

    def grow(self, column: int) -> bool:
        """As wide as the figures of a column have become; whether it was narrower."""
        return self._widths.grow(column, self._room_of(column)[0])

    def _room_of(self, column: int) -> tuple[int, int]:
        """Pixels for the longest figure of a column, or for words within reason; and for all of its words."""
        index = self._model.longest(column)
        if not index.isValid():
            return 0, 0
        wished = self._view.sizeHintForIndex(index).width() + 6
        return wished if index.data(ALIGNMENT) == RIGHT else min(wished, WIDEST), wished

    def _width_of_heading(self, column: int) -> int:
        """Room for a heading that is broken into a few lines, between words and after a stroke."""
        metrics = self._across.fontMetrics()
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
        header = self._down
        room = self._view.viewport().width() + header.width()
        left = room - (self._widths.least if self._model.columnCount() != 1 else LABELS)
        broken = self._labels_are_broken()
        header.setTextElideMode(Qt.TextElideMode.ElideNone if broken else Qt.TextElideMode.ElideRight)
        header.setDefaultAlignment(BESIDE_ROWS | WRAPPED if broken else BESIDE_ROWS)
        wanted = min(header.sizeHint().width() + 8, LABELS)
        labels = max(min(wanted, left), min(wanted, FEWEST_LABELS))
        header.setFixedWidth(labels)
        self._widths.share(room - labels)
        line = self._view.fontMetrics().height()
        # On a low pane figures come before headings, whose whole is in the tooltip.
        self._across.setFixedHeight(
            min(line * self._lines_of_headings() + 10, max(line + 10, self._view.height() // 2))
        )

    def _fit_rows(self) -> None:
        """What stands alone takes the room of all columns, and a text is broken into lines: remarks can be read."""
        self._rows.begin(self._fit_each_row(), self._then)

    def _fit_each_row(self) -> Iterator[None]:
        header, wide = self._down, self._model.columnCount()
        line, plain = self._view.fontMetrics().lineSpacing(), header.defaultSectionSize()
        labelled = self._labels_are_broken()
        for row in range(self._model.rowCount()) if labelled else self._model.alone():
            alone = self._model.is_alone(row)
            if alone and wide > 1 and self._view.columnSpan(row, 0) != wide:
                self._view.setSpan(row, 0, 1, wide)
            words = self._lines_of_row(row) if alone else 1
            high = plain + (max(words, self._lines_of_label(row) if labelled else 1) - 1) * line
            if header.sectionSize(row) != high:
                self._heighten(row, high)
                self._high.append(row)
            yield

    def _level_rows(self) -> None:
        """Rows that were high in the table before are not in this one."""
        for row in self._high:
            self._heighten(row, self._down.defaultSectionSize())
        self._high.clear()

    def _heighten(self, row: int, high: int) -> None:
        # A header that may be painted works out where every row stands, at each row.
        self._down.setUpdatesEnabled(False)
        self._down.resizeSection(row, high)
        self._down.setUpdatesEnabled(True)

    def _labels_are_broken(self) -> bool:
        return self._model.rowCount() <= LABELLED

    def _lines_of_label(self, row: int) -> int:
        """How many lines the label of a row takes in the room of the labels, LINES at most."""
        header = self._down
        text = str(self._model.headerData(row, Qt.Orientation.Vertical) or "")
        if header.fontMetrics().horizontalAdvance(text) + LABEL_EDGES <= header.width():
            return 1
        room = QRect(0, 0, max(header.width() - LABEL_EDGES, 1), 100_000)
        high = header.fontMetrics().boundingRect(room, int(WRAPPED), text).height()
        return min(max(round(high / header.fontMetrics().lineSpacing()), 1), LINES)

    def _lines_of_row(self, row: int) -> int:
        """How many lines a text that stands alone takes in the room that it has, LINES at most."""
        text, metrics = str(self._model.index(row, 0).data(DISPLAY) or ""), self._view.fontMetrics()
        room = max(self._across.length() - 28, NARROWEST)
        # Not measured where it plainly fits: a table may have thousands of rows.
        if len(text) * metrics.averageCharWidth() <= room:
            return 1
        high = metrics.boundingRect(QRect(0, 0, room, 100_000), int(WRAPPED), text).height()
        return min(max(round(high / metrics.lineSpacing()), 1), LINES)

    def _lines_of_headings(self) -> int:
        """How many lines the longest heading takes in the width of its column."""
        columns = range(self._model.columnCount())
        lines = (self._lines_of_heading(column, self._view.columnWidth(column)) for column in columns)
        return min(max(lines, default=1), MOST_HEADING_LINES)

    def _lines_of_heading(self, column: int, width: int) -> int:
        metrics = self._across.fontMetrics()
        room = QRect(0, 0, width - 14, 10_000)
        return max(1, metrics.boundingRect(room, int(WRAPPED), self._heading(column)).height() // metrics.height())

    def _heading(self, column: int) -> str:
        return str(self._model.headerData(column, Qt.Orientation.Horizontal) or "")

    def _lay_out_headers(self) -> None:
        across, down = self._across, self._down
        across.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | WRAPPED)
        for header in (across, down):
            header.setHighlightSections(False)
            # None of what is selected: a heading would ask of every row whether it may be, to look as it does anyway.
            header.setSelectionModel(QItemSelectionModel(self._model, header))
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        down.setDefaultSectionSize(self._view.fontMetrics().height() + 12)
