"""What was done to the review, the latest first; choosing a line turns to its field or finding."""

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QHeaderView, QTableView, QVBoxLayout, QWidget

from reviewer.core.reading import FieldKey
from reviewer.core.review import ABOUT_THE_WHOLE
from reviewer.core.table_edit import fields_of, table_of_subject
from reviewer.ui.document import ABOUT_FINDINGS, ABOUT_NUMBERS, ABOUT_TABLES, Document
from reviewer.ui.models.history_model import HistoryModel
from reviewer.ui.selection import Selection
from reviewer.ui.views.ledger import lay_out_ledger

WHAT, WHERE, WHY = 2, 3, 4


class HistoryPane(QWidget):
    """The log of the review."""

    def __init__(self, document: Document, selection: Selection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document, self._selection = document, selection
        self.model = HistoryModel(document, self)
        self.view = QTableView()
        self._lay_out()
        self.view.selectionModel().currentRowChanged.connect(self._chosen)

    def _chosen(self, index: QModelIndex) -> None:
        if not index.isValid() or not self.view.hasFocus():
            return
        entry = self.model.entry(index)
        table = table_of_subject(entry.subject)
        if table is not None:
            self._show_table(*table)
            return
        if entry.action in (*ABOUT_FINDINGS, *ABOUT_TABLES):
            self._selection.select_finding(entry.subject)
            return
        if entry.action in ABOUT_NUMBERS:
            self._selection.select_number(entry.subject, entry.text.split()[0])
            return
        if entry.action in ABOUT_THE_WHOLE:
            return
        key = FieldKey.parse(entry.subject)
        if key in self._document.review.readings:
            self._selection.select_field(key)

    def _show_table(self, filing: str, name: str) -> None:
        """The first field of a table that was changed by hand."""
        grids = (grid for grid in self._document.review.grids.get(filing, ()) if grid.name == name)
        self._selection.select_field(next((key for grid in grids for key in fields_of(grid)), None))

    def _lay_out(self) -> None:
        view = self.view
        lay_out_ledger(view, self.model, self.tr("History"))
        for column, width in enumerate((150, 80)):
            view.setColumnWidth(column, width)
        heads = view.horizontalHeader()
        for column in (WHAT, WHERE, WHY):
            heads.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 6, 6, 6)
        layout.addWidget(view)
        self.setFocusProxy(view)
