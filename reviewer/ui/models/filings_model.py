"""The filings on the desk and how each stands."""

from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, Qt
from typing_extensions import override

from reviewer.core.deadline import deadline_of
from reviewer.core.tally import FilingState
from reviewer.ui import icons
from reviewer.ui.desk import Desk
from reviewer.ui.language import said
from reviewer.ui.look import STATES
from reviewer.ui.models.grid_model import ACCESSIBLE, DECORATION, DISPLAY, NOWHERE, TOOLTIP, Index
from reviewer.ui.open_filing import OpenFiling
from reviewer.ui.plural import counted, listed

ID = int(Qt.ItemDataRole.UserRole) + 1


def standing(one: OpenFiling) -> str:
    """The state of a filing in words; while it is read, how far that is."""
    if one.state is FilingState.LOADING and one.pages:
        said = QCoreApplication.translate("filings", "Loading, page {done} of {pages}")
        return said.format(done=one.done, pages=one.pages)
    return QCoreApplication.translate("filings", STATES[one.state].word)


class FilingsModel(QAbstractListModel):
    """A line a filing, in the order they were opened."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._filings: list[OpenFiling] = list(desk.filings)
        desk.filing_opened.connect(self._opened)
        desk.filing_closed.connect(self._closed)
        desk.filing_changed.connect(self._changed)
        desk.filing_renamed.connect(lambda _, name: self._changed(name))

    def index_of(self, id: str) -> QModelIndex:
        """The line of a filing."""
        ids = [one.id for one in self._filings]
        return self.index(ids.index(id)) if id in ids else QModelIndex()

    @override
    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._filings)

    @override
    def data(self, index: Index, role: int = DISPLAY) -> Any:
        if not index.isValid():
            return None
        one = self._filings[index.row()]
        if role == DISPLAY:
            return f"{self._title(one)}\n{self._standing(one)}"
        if role == DECORATION:
            return icons.icon(STATES[one.state])
        if role == TOOLTIP:
            told = (self._standing(one), said(self._due(one)), said(one.sentence))
            return "\n".join(filter(None, (str(one.path), *told)))
        if role == ACCESSIBLE:
            return f"{self._title(one)}, {self._standing(one)}"
        return one.id if role == ID else None

    def _title(self, one: OpenFiling) -> str:
        return one.name.removesuffix(".pdf").removesuffix(".PDF")

    def _standing(self, one: OpenFiling) -> str:
        word = standing(one)
        if not one.filing or one.state is FilingState.CHECKING:
            return word
        tally = self._desk.document.tally(one.filing)
        parts = [word]
        if tally.exceptions:
            parts = [counted("%n exception(s)", tally.exceptions)]
        if tally.open:
            parts.append(self.tr("{n} open").format(n=tally.open))
        return listed(parts)

    def _due(self, one: OpenFiling) -> str:
        review = self._desk.document.review
        deadline = deadline_of(review, one.filing) if one.filing in review.filings else None
        return f"{deadline.told(datetime.now(UTC))}\n{deadline.rule}" if deadline is not None else ""

    def _opened(self, id: str) -> None:
        one = self._desk.open_filing(id)
        if one is None or one in self._filings:
            return
        row = len(self._filings)
        self.beginInsertRows(QModelIndex(), row, row)
        self._filings.append(one)
        self.endInsertRows()

    def _closed(self, id: str) -> None:
        index = self.index_of(id)
        if index.isValid():
            self.beginRemoveRows(QModelIndex(), index.row(), index.row())
            del self._filings[index.row()]
            self.endRemoveRows()

    def _changed(self, id: str) -> None:
        index = self.index_of(id)
        if index.isValid():
            self.dataChanged.emit(index, index)
