"""The hits of a search, a line each, in the order of the filings and their pages."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, Qt
from typing_extensions import override

from reviewer.core.search import Hit
from reviewer.ui.document import Document
from reviewer.ui.models.grid_model import DISPLAY, NOWHERE, TOOLTIP, Index
from reviewer.ui.placed import name_of, place_of

HEADINGS = ("Filing", "Page", "Where", "Line")


class HitsModel(QAbstractTableModel):
    """Hits come a few at a time, at the end."""

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self.hits: list[Hit] = []

    def clear(self) -> None:
        """Another search."""
        self.beginResetModel()
        self.hits = []
        self.endResetModel()

    def add(self, hits: Sequence[Hit]) -> None:
        """More hits of the same search."""
        if hits:
            first = len(self.hits)
            self.beginInsertRows(QModelIndex(), first, first + len(hits) - 1)
            self.hits.extend(hits)
            self.endInsertRows()

    @override
    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.hits)

    @override
    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(HEADINGS)

    @override
    def data(self, index: Index, role: int = DISPLAY) -> Any:
        if not index.isValid() or role not in (DISPLAY, TOOLTIP):
            return None
        return self._words(self.hits[index.row()])[index.column()]

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = DISPLAY) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == DISPLAY and 0 <= section < len(HEADINGS):
            return _tr(HEADINGS[section])
        return None

    def _words(self, hit: Hit) -> tuple[str, ...]:
        review = self._document.review
        filing = review.filings.get(hit.filing)
        reading = review.readings.get(hit.key) if hit.key is not None else None
        where = (
            f"{place_of(reading.key.table, '')}: {name_of(reading.key, reading)}"
            if reading is not None
            else _tr("on the page")
        )
        return filing.name if filing is not None else "", str(hit.page), where, hit.line


def _tr(text: str) -> str:
    return QCoreApplication.translate("hits", text)
