"""Columns of a ledger as wide as the figures in sight: a figure that is cut is a wrong figure."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QTableView

ROOM = 12
"""Pixels beside the text of a cell."""


class WholeFigures(QObject):
    """Widens columns for the lines in sight; they grow only, so that nothing jumps while one scrolls.

    `least` are the widths, in pixels, by their columns. Signal: `grown()`, after a column became wider.
    """

    grown = Signal()

    def __init__(self, view: QTableView, least: Mapping[int, int]) -> None:
        super().__init__(view)
        self._view, self._least, self._width = view, least, dict(least)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.fit)
        model = view.model()
        for signal in (model.modelReset, model.rowsInserted, model.dataChanged, model.layoutChanged):
            signal.connect(self._soon.start)
        view.verticalScrollBar().valueChanged.connect(self._soon.start)
        view.verticalScrollBar().rangeChanged.connect(self._soon.start)

    @property
    def extra(self) -> int:
        """Pixels by which the columns are wider than the least."""
        return sum(self._width.values()) - sum(self._least.values())

    def begin_anew(self) -> None:
        """Back to the least widths: other lines are to be shown."""
        self._width = dict(self._least)
        for column, width in self._least.items():
            self._view.setColumnWidth(column, width)
        self.fit_soon()

    def fit_soon(self) -> None:
        """As wide as they want when the event loop comes to it: once, however much changes until then."""
        self._soon.start()

    def fit(self) -> None:
        """As wide as the figures in sight want."""
        grown = False
        for column, width in self._width.items():
            wanted = 0 if self._view.isColumnHidden(column) else self._widest(column)
            if wanted > width:
                self._view.setColumnWidth(column, wanted)
                self._width[column] = wanted
                grown = True
        if grown:
            self.grown.emit()

    def _widest(self, column: int) -> int:
        view, model = self._view, self._view.model()
        first, last = view.rowAt(0), view.rowAt(view.viewport().height() - 1)
        rows = range(max(0, first), (last if last >= 0 else model.rowCount() - 1) + 1)
        texts = [str(model.index(row, column).data() or "") for row in rows]
        measure = view.fontMetrics().horizontalAdvance
        return max((measure(text) + ROOM for text in texts if is_figure(text)), default=0)


def is_figure(text: str) -> bool:
    """Whether a text is a figure rather than words, which may be cut: it has as many digits as letters."""
    digits = sum(letter.isdigit() for letter in text)
    return digits > 0 and digits >= sum(letter.isalpha() for letter in text)
