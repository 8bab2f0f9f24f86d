"""The filings on the desk, and what is still to be settled in them."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QLabel, QListView, QSplitter, QVBoxLayout, QWidget

from reviewer.ui.desk import Desk
from reviewer.ui.look import figures
from reviewer.ui.models.filings_model import ID, FilingsModel
from reviewer.ui.models.queue_model import QueueModel


class QueuePane(QWidget):
    """Two lists: choosing in one turns to a filing, in the other to a finding."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.filings_model = FilingsModel(desk, self)
        self.queue = QueueModel(desk.document, self)
        self.filings, self.findings = QListView(), QListView()
        self.heading = QLabel()
        self._lay_out()
        self._connect()
        self._recount()

    def _connect(self) -> None:
        selection = self._desk.selection
        self.filings.selectionModel().currentChanged.connect(self._filing_chosen)
        self.findings.selectionModel().currentChanged.connect(self._finding_chosen)
        self.findings.activated.connect(self._finding_chosen)
        self.findings.clicked.connect(self._finding_chosen)
        selection.filing_selected.connect(self._show_filing)
        selection.finding_selected.connect(self._show_finding)
        self._desk.document.verdict_changed.connect(self._recount)

    def _filing_chosen(self, index: QModelIndex) -> None:
        if index.isValid() and self.filings.hasFocus():
            self._desk.selection.select_filing(str(index.data(ID)))

    def _finding_chosen(self, index: QModelIndex) -> None:
        finding = self.queue.finding_at(index)
        if finding is not None and self.findings.hasFocus():
            self._desk.selection.select_finding(finding.id)

    def _show_filing(self, id: str) -> None:
        index = self.filings_model.index_of(id)
        if index.isValid():
            self.filings.setCurrentIndex(index)

    def _show_finding(self, found: str) -> None:
        index = self.queue.index_of(found)
        if index.isValid():
            self.findings.setCurrentIndex(index)
        else:
            self.findings.clearSelection()

    def _recount(self) -> None:
        count = self.queue.rowCount()
        words = self.tr("To settle: {count}") if count else self.tr("Nothing to settle")
        self.heading.setText(words.format(count=count))
        self._show_finding(self._desk.selection.finding)

    def _lay_out(self) -> None:
        for view, name in ((self.filings, self.tr("Filings")), (self.findings, self.tr("To settle"))):
            view.setAccessibleName(name)
            view.setFont(figures(view.font()))
            view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
            view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
            view.setTextElideMode(Qt.TextElideMode.ElideMiddle if view is self.filings else Qt.TextElideMode.ElideRight)
            view.setSpacing(1)
        self.filings.setModel(self.filings_model)
        self.findings.setModel(self.queue)
        lower = QWidget()
        inner = QVBoxLayout(lower)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(4)
        inner.addWidget(self.heading)
        inner.addWidget(self.findings, 1)
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.addWidget(self.filings)
        parts.addWidget(lower)
        parts.setStretchFactor(1, 2)
        parts.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 6, 6, 6)
        layout.addWidget(parts)
        self.setFocusProxy(self.filings)
