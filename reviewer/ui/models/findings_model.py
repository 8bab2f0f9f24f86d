"""All findings, a line each: the ledger of the checks."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QSortFilterProxyModel,
    Qt,
    QTimer,
)
from typing_extensions import override

from reviewer.core.check import Outcome
from reviewer.core.checker import Finding
from reviewer.core.formula import formula
from reviewer.core.shown import shown, shown_amount
from reviewer.core.working import working
from reviewer.ui import icons
from reviewer.ui.document import Document
from reviewer.ui.language import said
from reviewer.ui.look import look_of_finding, outcome_word
from reviewer.ui.models.grid_model import (
    ACCESSIBLE,
    ALIGNMENT,
    DECORATION,
    DISPLAY,
    LEFT,
    NOWHERE,
    RIGHT,
    TOOLTIP,
    Index,
)
from reviewer.ui.placed import place_of
from reviewer.ui.walk import page_of

FOUND = int(Qt.ItemDataRole.UserRole) + 1
STATE, RULE, SENTENCE, WHERE, STATED, COMPUTED, DIFFERENCE, PAGE = range(8)
HEADINGS = ("State", "Rule", "What must hold", "Where", "Stated", "Computed", "Difference", "Page")
FIGURES = (STATED, COMPUTED, DIFFERENCE, PAGE)
ORDER = tuple(Outcome)
FEW = 16
"""Changed lines that are told at once."""


class FindingsModel(QAbstractTableModel):
    """Findings in the order of their filing and page. Only a new run of all checks resets it."""

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._findings: list[Finding] = []
        self._rows: dict[str, int] = {}
        self._untold: set[int] = set()
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._tell)
        self._formulas = False
        document.checked.connect(self._read_all)
        document.findings_changed.connect(self._changed)
        self._read_all()

    @override
    def index(self, row: int, column: int, parent: Index = NOWHERE) -> QModelIndex:
        # Not the one of Qt, which asks in Python for both counts, for each cell that is painted.
        inside = 0 <= row < len(self._findings) and 0 <= column < len(HEADINGS) and not parent.isValid()
        return self.createIndex(row, column) if inside else QModelIndex()

    def finding(self, row: int) -> Finding:
        """The finding of a line."""
        return self._findings[row]

    def show_formulas(self, shown: bool) -> None:
        """What must hold as a formula, and how the computed side was worked out; or as a sentence and a figure."""
        self._formulas = shown
        if self._findings:
            last = self.index(len(self._findings) - 1, len(HEADINGS) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def row_of(self, found: str) -> int:
        """The line of a finding, -1 if there is none."""
        return self._rows.get(found, -1)

    @override
    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._findings)

    @override
    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(HEADINGS)

    @override
    def data(self, index: Index, role: int = DISPLAY) -> Any:
        if not index.isValid():
            return None
        finding, column = self._findings[index.row()], index.column()
        if role == DISPLAY:
            return self._text(finding, column)
        if role == ALIGNMENT:
            return RIGHT if column in FIGURES else LEFT
        if role == DECORATION and column == STATE:
            return icons.icon(look_of_finding(finding))
        if role == TOOLTIP:
            return "\n".join(
                said(one) for one in (finding.check.sentence, finding.why_open, finding.verdict.why) if one
            )
        if role == ACCESSIBLE:
            return f"{_tr(HEADINGS[column])}: {self._text(finding, column) or said('nothing')}"
        return finding.id if role == FOUND else None

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = DISPLAY) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(HEADINGS):
            return None
        if role == DISPLAY:
            return _tr(HEADINGS[section])
        return (RIGHT if section in FIGURES else LEFT) if role == ALIGNMENT else None

    def _text(self, finding: Finding, column: int) -> str:
        if column == STATE:
            return _tr(outcome_word(finding))
        if column == RULE:
            return finding.check.code
        if column == SENTENCE:
            why = said(f" Open: {finding.why_open}.") if finding.why_open else ""
            return (formula(finding) if self._formulas else said(finding.check.sentence)) + why
        if column == WHERE:
            return where_of(finding)
        if column == STATED:
            return said(shown(finding.stated))
        if column == COMPUTED:
            return said(working(finding.computed) if self._formulas else shown(finding.computed))
        if column == DIFFERENCE:
            difference = finding.difference
            return shown_amount(difference) if difference is not None and difference.value else ""
        page = page_of(self._document.review, finding)
        return str(page) if page else ""

    def _read_all(self) -> None:
        self.beginResetModel()
        review = self._document.review
        filings = {filing: place for place, filing in enumerate(review.filings)}
        found = self._document.checker.findings.values()
        self._findings = sorted(found, key=lambda f: (filings.get(f.filing, 0), page_of(review, f)))
        self._rows = {finding.id: row for row, finding in enumerate(self._findings)}
        self._untold.clear()
        self.endResetModel()

    def _changed(self, found: Sequence[str]) -> None:
        rows = [self._rows[name] for name in found if name in self._rows]
        for row in rows:
            self._findings[row] = self._document.checker.findings[self._findings[row].id]
        self._untold.update(rows)
        # Every line is asked again whether it is shown: with many that is a turn of its own.
        if len(rows) > FEW:
            self._later.start()
        else:
            self._tell()

    def _tell(self) -> None:
        rows, self._untold = self._untold, set()
        if rows:
            self.dataChanged.emit(self.index(min(rows), 0), self.index(max(rows), len(HEADINGS) - 1))


def where_of(finding: Finding) -> str:
    """The table and row that a check was about, in words."""
    _, table, *row = (*finding.subject.split("/"), "")
    return place_of(table, "/".join(part for part in row if part))


class FilteredFindings(QSortFilterProxyModel):
    """The findings of one filing and of some outcomes; sorted by a heading only when it is clicked."""

    def __init__(self, source: FindingsModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._findings = source
        self._filing = ""
        self._outcomes: frozenset[Outcome] = frozenset(Outcome)
        self.setDynamicSortFilter(True)
        self.setSourceModel(source)

    def show_only(self, filing: str, outcomes: frozenset[Outcome]) -> None:
        """Narrow the list; "" is every filing."""
        self._filing, self._outcomes = filing, outcomes
        self.invalidateFilter()

    def finding_at(self, index: Index) -> Finding | None:
        """The finding of a line of the narrowed list."""
        source = self.mapToSource(index) if index.isValid() else QModelIndex()
        return self._findings.finding(source.row()) if source.isValid() else None

    def index_of(self, found: str) -> QModelIndex:
        """The line of a finding; not valid when it is filtered out."""
        row = self._findings.row_of(found)
        return self.mapFromSource(self._findings.index(row, 0)) if row >= 0 else QModelIndex()

    @override
    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        finding = self._findings.finding(source_row)
        return finding.outcome in self._outcomes and self._filing in ("", finding.filing)

    @override
    def lessThan(self, left: Index, right: Index) -> bool:
        one, other = self._findings.finding(left.row()), self._findings.finding(right.row())
        return _sort_key(one, left.column(), self._findings) < _sort_key(other, right.column(), self._findings)


def _sort_key(finding: Finding, column: int, model: FindingsModel) -> tuple[Any, ...]:
    row = model.row_of(finding.id)
    if column == STATE:
        return ORDER.index(finding.outcome), row
    if column == RULE:
        return finding.check.tick, finding.check.code, row
    if column == DIFFERENCE:
        return abs(finding.difference.value) if finding.difference is not None else 0, row
    return (row,)


def _tr(text: str) -> str:
    return QCoreApplication.translate("findings", text)
