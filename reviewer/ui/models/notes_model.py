"""The notes of the review, a line a thread."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QObject, Qt
from typing_extensions import override

from reviewer.core.notes import Thread, spot_of
from reviewer.core.reading import FieldKey
from reviewer.ui import icons
from reviewer.ui.document import Document
from reviewer.ui.look import NOTES
from reviewer.ui.models.grid_model import DECORATION, DISPLAY, NOWHERE, TOOLTIP, Index

HEADINGS = ("State", "Where", "Page", "Last note", "By", "When")


class NotesModel(QAbstractTableModel):
    """Threads in the order of the pages; made anew with every note, as there are few."""

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._threads = document.threads()
        for signal in (document.acted, document.loaded, document.filing_added, document.filing_removed):
            signal.connect(self._follow)

    def thread_on(self, index: Index) -> Thread | None:
        """The thread of a line."""
        return self._threads[index.row()] if index.isValid() and index.row() < len(self._threads) else None

    def row_of(self, address: FieldKey) -> int:
        """The line of a place, -1 when nothing is noted there."""
        addresses = [thread.address for thread in self._threads]
        return addresses.index(address) if address in addresses else -1

    @override
    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._threads)

    @override
    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(HEADINGS)

    @override
    def data(self, index: Index, role: int = DISPLAY) -> Any:
        thread = self.thread_on(index)
        if thread is None:
            return None
        if role in (DISPLAY, TOOLTIP):
            return self._words(thread)[index.column()]
        return icons.icon(NOTES[thread.resolved]) if role == DECORATION and index.column() == 0 else None

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = DISPLAY) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == DISPLAY and 0 <= section < len(HEADINGS):
            return _tr(HEADINGS[section])
        return None

    def _words(self, thread: Thread) -> tuple[str, ...]:
        last, spot = thread.notes[-1], spot_of(self._document.review, thread.address)
        filing = self._document.review.filings[thread.address.filing].name
        where = f"{filing}: {spot.label}" if spot.label else filing
        return (
            _tr(NOTES[thread.resolved].word), where, str(spot.page or ""), last.text, last.who,
            f"{last.at.astimezone():%Y-%m-%d %H:%M}",
        )  # fmt: skip

    def _follow(self) -> None:
        threads = self._document.threads()
        if threads != self._threads:
            self.beginResetModel()
            self._threads = threads
            self.endResetModel()


def _tr(text: str) -> str:
    return QCoreApplication.translate("notes", text)
