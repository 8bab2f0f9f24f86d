"""What is still to be settled, in the order F8 walks it."""

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt
from typing_extensions import override

from reviewer.core.checker import Finding
from reviewer.ui import icons
from reviewer.ui.document import Document
from reviewer.ui.look import OUTCOMES
from reviewer.ui.models.grid_model import ACCESSIBLE, DECORATION, DISPLAY, NOWHERE, TOOLTIP, Index
from reviewer.ui.walk import page_of, to_settle

FOUND = int(Qt.ItemDataRole.UserRole) + 1


class QueueModel(QAbstractListModel):
    """Exceptions and open findings of all filings. What is settled leaves its line; nothing else moves."""

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._findings: list[Finding] = []
        document.checked.connect(self._read_all)
        document.findings_changed.connect(self._follow)
        self._read_all()

    @property
    def order(self) -> list[str]:
        """The ids of the findings, as F8 walks them."""
        return [finding.id for finding in self._findings]

    def finding_at(self, index: Index) -> Finding | None:
        """The finding of a line."""
        return self._findings[index.row()] if index.isValid() else None

    def index_of(self, found: str) -> QModelIndex:
        """The line of a finding; not valid when it is settled."""
        order = self.order
        return self.index(order.index(found)) if found in order else QModelIndex()

    @override
    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._findings)

    @override
    def data(self, index: Index, role: int = DISPLAY) -> Any:
        if not index.isValid():
            return None
        finding = self._findings[index.row()]
        if role == DISPLAY:
            page = page_of(self._document.review, finding)
            place = f" p {page}" if page else ""
            # The rule and the page come first: a narrow queue shows at least these, beside the sign of the outcome.
            return f"{finding.check.code}{place}, {OUTCOMES[finding.outcome].word}\n{finding.check.sentence}"
        if role == DECORATION:
            return icons.icon(OUTCOMES[finding.outcome])
        if role == TOOLTIP:
            return "\n".join(filter(None, (finding.check.sentence, finding.why_open, finding.verdict.why)))
        if role == ACCESSIBLE:
            return str(self.data(index)).replace("\n", ", ")
        return finding.id if role == FOUND else None

    def _now(self) -> list[Finding]:
        return to_settle(self._document.review, list(self._document.checker.findings.values()))

    def _read_all(self) -> None:
        self.beginResetModel()
        self._findings = self._now()
        self.endResetModel()

    def _follow(self, found: list[str]) -> None:
        """Take out what is settled, put in what came up, and tell of the rest that changed."""
        if self._document.checking:
            return
        now = self._now()
        ids = [(finding.id, finding.outcome) for finding in now]
        kept = set(ids)
        for row in range(len(self._findings) - 1, -1, -1):
            if (self._findings[row].id, self._findings[row].outcome) not in kept:
                self.beginRemoveRows(QModelIndex(), row, row)
                del self._findings[row]
                self.endRemoveRows()
        here = {finding.id for finding in self._findings}
        for row, finding in enumerate(now):
            if finding.id not in here:
                self.beginInsertRows(QModelIndex(), row, row)
                self._findings.insert(row, finding)
                self.endInsertRows()
        self._findings = now
        self._tell(set(found))

    def _tell(self, found: set[str]) -> None:
        for row, finding in enumerate(self._findings):
            if finding.id in found:
                self.dataChanged.emit(self.index(row), self.index(row))
