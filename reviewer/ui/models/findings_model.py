"""All findings, a line each: the ledger of the checks."""

from collections.abc import Iterator, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    Qt,
    QTimer,
)
from typing_extensions import override

from reviewer.core.check import Outcome
from reviewer.core.checker import Finding, page_of
from reviewer.core.formula import formula, tolerance_words
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
from reviewer.ui.slices import Slices

FOUND = int(Qt.ItemDataRole.UserRole) + 1
STATE, RULE, SENTENCE, WHERE, STATED, COMPUTED, DIFFERENCE, TOLERANCE, BASIS, PAGE = range(10)
HEADINGS = (
    "State", "Rule", "What must hold", "Where", "Stated", "Computed", "Difference", "Tolerance", "Basis", "Page",
)  # fmt: skip
FIGURES = (STATED, COMPUTED, DIFFERENCE, TOLERANCE, PAGE)
ORDER = tuple(Outcome)
CODES = {outcome: code for code, outcome in enumerate(ORDER)}
FEW = 16
"""Changed lines that are told at once."""


class FindingsModel(QAbstractTableModel):
    """Findings in the order of their filing and page. Only a new run of all checks resets it.

    There may be 100,000: they are put in order in slices, and `codes` says of each line what became of its check, as a
    place in ORDER, so that a list can be narrowed without a look at any finding.
    """

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._findings: list[Finding] = []
        self._rows: dict[str, int] = {}
        self._spans: dict[str, range] = {}
        self.codes = bytearray()
        self._reading = Slices(self)
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

    def lines_of(self, filing: str) -> range:
        """The lines of a filing; "" is every filing."""
        return self._spans.get(filing, range(0)) if filing else range(len(self._findings))

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
        return self.cell(index.row(), index.column(), role) if index.isValid() else None

    def cell(self, row: int, column: int, role: int) -> Any:
        """What a cell says in a role; the line and the column must be there."""
        finding = self._findings[row]
        if role == DISPLAY:
            return self._text(finding, column)
        if role == ALIGNMENT:
            return RIGHT if column in FIGURES else LEFT
        if role == DECORATION and column == STATE:
            return icons.icon(look_of_finding(finding))
        if role == TOOLTIP:
            return self._tip(finding, column)
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
        if column == TOLERANCE:
            return said(tolerance_words(finding).partition(":")[0])
        if column == BASIS:
            return said(finding.check.basis)
        page = page_of(self._document.review, finding)
        return str(page) if page else ""

    def _tip(self, finding: Finding, column: int) -> str:
        if column == TOLERANCE:
            # The column has the figure alone; why it is that much is as long as a sentence.
            return said(tolerance_words(finding))
        if column == BASIS:
            return said(finding.check.basis)
        return "\n".join(said(one) for one in (finding.check.sentence, finding.why_open, finding.verdict.why) if one)

    def _read_all(self) -> None:
        self._reading.begin(self._read())

    def _read(self) -> Iterator[None]:
        """Puts the findings in order, and only then shows them: until then the list is the one of before."""
        review, checker = self._document.review, self._document.checker
        filings = {filing: place for place, filing in enumerate(review.filings)}
        found = list(checker.findings.values())
        places: list[tuple[int, int]] = []
        for finding in found:
            places.append((filings.get(finding.filing, len(filings)), page_of(review, finding)))
            yield
        order = sorted(range(len(found)), key=places.__getitem__)
        yield
        findings = [found[place] for place in order]
        yield
        rows: dict[str, int] = {}
        starts: dict[str, int] = {}
        codes = bytearray()
        for row, finding in enumerate(findings):
            rows[finding.id] = row
            starts.setdefault(finding.filing, row)
            codes.append(CODES[finding.outcome])
            yield
        ends = [*starts.values(), len(findings)][1:]
        spans = {filing: range(first, end) for (filing, first), end in zip(starts.items(), ends, strict=True)}
        self._show(findings, rows, spans, codes)

    def _show(self, findings: list[Finding], rows: dict[str, int], spans: dict[str, range], codes: bytearray) -> None:
        self.beginResetModel()
        self._findings, self._rows, self._spans, self.codes = findings, rows, spans, codes
        self._untold.clear()
        self.endResetModel()

    def _changed(self, found: Sequence[str]) -> None:
        rows = [self._rows[name] for name in found if name in self._rows]
        for row in rows:
            self._findings[row] = self._document.checker.findings[self._findings[row].id]
            self.codes[row] = CODES[self._findings[row].outcome]
        if self._reading.working:
            # What is being put in order is from before the change.
            self._read_all()
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


def _tr(text: str) -> str:
    return QCoreApplication.translate("findings", text)
