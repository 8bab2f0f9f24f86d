"""The ledger: every check, what became of it, and the figures it compared."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QLabel, QTableView, QWidget
from typing_extensions import override

from reviewer.core.check import Outcome
from reviewer.ui.document import Document
from reviewer.ui.models.findings_model import (
    BASIS,
    COMPUTED,
    DIFFERENCE,
    PAGE,
    RULE,
    SENTENCE,
    STATE,
    STATED,
    TOLERANCE,
    WHERE,
    FindingsModel,
)
from reviewer.ui.models.narrowed_findings import AS_FOUND, NarrowedFindings
from reviewer.ui.plural import counted
from reviewer.ui.selection import Selection
from reviewer.ui.views.ledger import lay_out_ledger
from reviewer.ui.views.placing import REST, in_a_column, in_a_row
from reviewer.ui.views.whole_figures import WholeFigures

AMPLE, ROOMY, TIGHT = 1350, 1000, 600
"""Pixels from which there is room for the tolerance and the basis, the difference and the place, and any figures."""
GIVE_WAY = (
    (BASIS, AMPLE), (TOLERANCE, AMPLE), (DIFFERENCE, ROOMY), (WHERE, ROOMY), (STATED, TIGHT), (COMPUTED, TIGHT),
)  # fmt: skip
PLACE, WIDE = 190, 1700
"""Pixels of the place of a check; on a pane from so many on it has twice as many."""
WIDTHS = {STATE: 106, RULE: 96, SENTENCE: 400, WHERE: PLACE, TOLERANCE: 80, BASIS: 210, PAGE: 50}
DIGITS = 15
"""Digits that the columns of figures show at least."""
FILTERS = (
    ("All that apply", frozenset(Outcome) - {Outcome.NOT_APPLICABLE}),
    ("To settle", frozenset({Outcome.EXCEPTION, Outcome.OPEN})),
    ("Exceptions", frozenset({Outcome.EXCEPTION})),
    ("Open", frozenset({Outcome.OPEN})),
    ("Explained", frozenset({Outcome.EXPLAINED})),
    ("Agree", frozenset({Outcome.AGREES})),
    ("Everything", frozenset(Outcome)),
)


class ChecksPane(QWidget):
    """Follows the selection and moves it."""

    def __init__(self, document: Document, selection: Selection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document, self._selection = document, selection
        self.model = FindingsModel(document, self)
        self.shown = NarrowedFindings(self.model, self)
        self.view = QTableView()
        self.filter = QComboBox()
        self.filter.addItems([self.tr(name) for name, _ in FILTERS])
        self.filter.setAccessibleName(self.tr("Which checks are shown"))
        self.count = QLabel()
        self._current, self._returning = "", False
        self._lay_out()
        self._connect()
        self._narrow()

    def _connect(self) -> None:
        selection = self._selection
        selection.filing_selected.connect(self._narrow)
        selection.finding_selected.connect(self._follow)
        self.filter.currentIndexChanged.connect(self._narrow)
        for signal in (self.shown.modelReset, self.shown.rowsInserted, self.shown.rowsRemoved):
            signal.connect(self._tell_count)
        self.shown.modelAboutToBeReset.connect(self._note_current)
        self.shown.modelReset.connect(self._come_back)
        self.view.selectionModel().currentRowChanged.connect(self._chosen)
        self.view.activated.connect(self._chosen)

    def show_outcome(self, outcome: Outcome) -> None:
        """Narrow the list to one outcome."""
        names = [outcomes for _, outcomes in FILTERS]
        self.filter.setCurrentIndex(names.index(frozenset({outcome})))

    def show_formulas(self, shown: bool) -> None:
        """Each check as a formula of labels and numbers of operands, or as the sentence of its rule."""
        self.model.show_formulas(shown)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._give_way()

    def _give_way(self) -> None:
        """What must hold is read first: on a narrow pane what says the least of a figure gives way first."""
        for column, room in GIVE_WAY:
            hides, hidden = self.width() < room + self.figures.extra, self.view.isColumnHidden(column)
            self.view.setColumnHidden(column, hides)
            if hidden and not hides:
                # What nobody saw was not measured.
                self.figures.fit_soon()
        self.view.setColumnWidth(WHERE, PLACE if self.width() < WIDE else 2 * PLACE)

    def _narrow(self) -> None:
        self.figures.begin_anew()
        self.shown.show_only(self._selection.filing, FILTERS[self.filter.currentIndex()][1])

    def _note_current(self) -> None:
        finding = self.shown.finding_at(self.view.currentIndex())
        self._current = finding.id if finding is not None else self._current

    def _come_back(self) -> None:
        """To the line that was the current one: what is shown now may be other lines in another order."""
        index = self.shown.index_of(self._current)
        if index.isValid():
            self._returning = True
            self.view.setCurrentIndex(index)
            self._returning = False

    def _tell_count(self) -> None:
        self.count.setText(counted("%n check(s)", self.shown.rowCount()))

    def _follow(self, found: str) -> None:
        index = self.shown.index_of(found)
        if index.isValid() and index.row() != self.view.currentIndex().row():
            self.view.setCurrentIndex(index)
        if not index.isValid():
            self._current = ""
            self.view.clearSelection()

    def _chosen(self, index: QModelIndex) -> None:
        finding = self.shown.finding_at(index)
        # A list that fills or narrows moves its current row too; only the reviewer's own moves count.
        if finding is not None and self.view.hasFocus() and not self._returning:
            self._selection.select_finding(finding.id)

    def _lay_out(self) -> None:
        lay_out_ledger(self.view, self.shown, self.tr("Checks"), WIDTHS, stretched=(SENTENCE,))
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        digits = self.view.fontMetrics().horizontalAdvance("0" * DIGITS)
        self.figures = WholeFigures(self.view, dict.fromkeys((STATED, COMPUTED, DIFFERENCE), digits))
        self.figures.grown.connect(self._give_way)
        self._let_sort()
        filtering = in_a_row(QLabel(self.tr("Show")), self.filter, self.count, REST)
        self.setLayout(in_a_column(filtering, (self.view, 1), margins=6, spacing=6))
        self.setFocusProxy(self.view)

    def _let_sort(self) -> None:
        """By filing and page until a heading is clicked, and again at the third click."""
        heads = self.view.horizontalHeader()
        heads.setSortIndicator(AS_FOUND, Qt.SortOrder.AscendingOrder)
        heads.setSortIndicatorClearable(True)
        self.view.setSortingEnabled(True)
