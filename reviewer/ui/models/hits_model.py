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
        self._forget()

    def clear(self) -> None:
        """Another search."""
        self.beginResetModel()
        self._forget()
        self.endResetModel()

    def _forget(self) -> None:
        self.hits: list[Hit] = []
        self._on_pages: dict[tuple[str, int], list[Hit]] = {}
        self.in_tables = 0
        """How many of the hits stand in a table."""
        self.filings: set[str] = set()
        """In which filings there are some."""

    def on_page(self, filing: str, page: int) -> Sequence[Hit]:
        """Those on one page: a letter is found tens of thousands of times."""
        return self._on_pages.get((filing, page), ())

    def add(self, hits: Sequence[Hit]) -> None:
        """More hits of the same search."""
        if hits:
            first = len(self.hits)
            self.beginInsertRows(QModelIndex(), first, first + len(hits) - 1)
            self.hits.extend(hits)
            self._note(hits)
            self.endInsertRows()

    def _note(self, hits: Sequence[Hit]) -> None:
        for hit in hits:
            self._on_pages.setdefault((hit.filing, hit.page), []).append(hit)
            self.in_tables += hit.key is not None
            self.filings.add(hit.filing)

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
