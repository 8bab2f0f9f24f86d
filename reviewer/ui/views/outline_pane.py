"""The outline of the filing that is looked at: its sections and tables; choosing one goes there."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QTreeView, QWidget

from reviewer.core.check import Outcome
from reviewer.core.outline import Part, outline_of
from reviewer.core.reading import FieldKey
from reviewer.ui import icons
from reviewer.ui.desk import Desk
from reviewer.ui.language import said
from reviewer.ui.look import OUTCOMES
from reviewer.ui.views.placing import in_a_column

PLACE = int(Qt.ItemDataRole.UserRole) + 1


class OutlinePane(QWidget):
    """Signal: `table_wanted(number)`, from 0, when a line is chosen."""

    table_wanted = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._shown: tuple[object, ...] = ()
        self._seen = False
        self.model = QStandardItemModel(self)
        self.view = QTreeView()
        self._lay_out()
        self.view.selectionModel().currentChanged.connect(self._chosen)
        self.view.activated.connect(self._go)
        document = desk.document
        desk.selection.filing_selected.connect(self.refresh)
        for signal in (document.filing_added, document.restructured, document.verdict_changed):
            signal.connect(self.refresh)
        self.refresh()

    def _lay_out(self) -> None:
        self.view.setModel(self.model)
        self.view.setHeaderHidden(True)
        self.view.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        self.view.setAccessibleName(self.tr("Outline"))
        self.setLayout(in_a_column(self.view, margins=6))
        self.setFocusProxy(self.view)

    def in_sight(self, seen: bool) -> None:
        """Out of sight it is not kept up."""
        self._seen = seen
        self.refresh()

    def refresh(self) -> None:
        """Show the filing that is looked at, with a sign where there is an exception."""
        if not self._seen:
            return
        review, filing = self._desk.document.review, self._desk.selection.filing
        grids = review.grids.get(filing, ())
        wrong = self._wrong(filing)
        shown = (filing, grids, frozenset(wrong))
        if shown == self._shown:
            return
        self._shown = shown
        self.model.clear()
        places = {
            place for place, grid in enumerate(grids) if any(key in wrong for row in grid.rows for key in row.cells)
        }
        for part in outline_of(grids):
            self.model.appendRow(self._item(part, places))
        self.view.expandAll()

    def _wrong(self, filing: str) -> set[FieldKey | None]:
        exceptions = self._desk.document.checker.with_outcome(Outcome.EXCEPTION, filing=filing) if filing else ()
        return {key for finding in exceptions for key in finding.evidence}

    def _item(self, part: Part, wrong: set[int]) -> QStandardItem:
        item = QStandardItem(self.tr("{title}  (p {page})").format(title=said(part.title), page=part.page))
        item.setData(part.place, PLACE)
        item.setToolTip(said(part.title))
        if part.place in wrong and not part.parts:
            item.setIcon(icons.icon(OUTCOMES[Outcome.EXCEPTION]))
        for below in part.parts:
            item.appendRow(self._item(below, wrong))
        return item

    def _chosen(self, index: QModelIndex) -> None:
        if self.view.hasFocus():
            self._go(index)

    def _go(self, index: QModelIndex) -> None:
        if index.isValid():
            self.table_wanted.emit(index.data(PLACE))
