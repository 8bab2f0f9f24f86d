"""The widths of a table's columns: what each must have, and what room is left for words that would be cut."""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QTableView


class ColumnWidths(QObject):
    """Shares the room of a table among its columns until the reviewer moves one of their edges herself."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self._view = view
        self._least: list[int] = []
        self._wished: list[int] = []
        self._sharing = self._by_hand = False
        view.horizontalHeader().sectionResized.connect(self._resized)

    def begin(self, least: Sequence[int], wished: Sequence[int]) -> None:
        """Another table: the pixels that each column must have, and those in which all its words are seen."""
        self._least, self._wished, self._by_hand = list(least), list(wished), False
        self._set(self._least)

    @property
    def least(self) -> int:
        """Pixels that all columns together must have."""
        return sum(self._least)

    def share(self, room: int) -> None:
        """Give what is left of so many pixels to the columns whose words are cut, the least cut ones first."""
        if self._by_hand:
            return
        widths, spare = list(self._least), max(room - self.least, 0)
        cut = sorted(
            (wished - least, n) for n, (least, wished) in enumerate(zip(self._least, self._wished, strict=True))
        )
        cut = [(gap, n) for gap, n in cut if gap > 0]
        for place, (gap, column) in enumerate(cut):
            given = min(gap, spare // (len(cut) - place))
            widths[column] += given
            spare -= given
        self._set(widths)

    def grow(self, column: int, width: int) -> bool:
        """So much at least for a column from now on; whether it was narrower."""
        if column >= len(self._least) or width <= self._view.columnWidth(column):
            return False
        self._least[column] = width
        self._sharing = True
        self._view.setColumnWidth(column, width)
        self._sharing = False
        return True

    def _set(self, widths: Sequence[int]) -> None:
        self._sharing = True
        for column, width in enumerate(widths):
            if self._view.columnWidth(column) != width:
                self._view.setColumnWidth(column, width)
        self._sharing = False

    def _resized(self) -> None:
        self._by_hand = self._by_hand or not self._sharing
