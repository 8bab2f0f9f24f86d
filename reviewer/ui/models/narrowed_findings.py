"""The findings of one filing and of some outcomes, in the order of a heading: the list that the ledger shows.

Not a QSortFilterProxyModel, which asks in Python for every line, and puts each into its maps: 100,000 lines would hold
the window for seconds. Here a line is a byte that says what became of its check; narrowing is one look at these bytes.
"""

from bisect import bisect_left
from collections.abc import Iterator
from decimal import Decimal
from heapq import merge
from itertools import compress
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt
from typing_extensions import override

from reviewer.core.check import Outcome
from reviewer.core.checker import Finding
from reviewer.ui.models.findings_model import (
    BASIS,
    CODES,
    COMPUTED,
    DIFFERENCE,
    FEW,
    HEADINGS,
    RULE,
    SENTENCE,
    STATE,
    STATED,
    TOLERANCE,
    WHERE,
    FindingsModel,
    where_of,
)
from reviewer.ui.models.grid_model import DISPLAY, NOWHERE, Index
from reviewer.ui.slices import Slices

AS_FOUND = -1
"""The heading of no sorting: by filing and page."""
RUN = 1_000
"""Lines that are sorted at once; these runs are merged line by line."""
Key = tuple[Any, ...]


class NarrowedFindings(QAbstractTableModel):
    """Lines of a FindingsModel. A change of a few findings moves only their lines; anything more resets the list."""

    def __init__(self, source: FindingsModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source = source
        self._filing, self._outcomes = "", frozenset(Outcome)
        self._column, self._order = AS_FOUND, Qt.SortOrder.AscendingOrder
        self._lines: list[int] = []
        self._held = b""
        self._sorting = Slices(self)
        source.modelAboutToBeReset.connect(self.beginResetModel)
        source.modelReset.connect(self._source_reset)
        source.dataChanged.connect(self._source_changed)
        self._lines, self._held = self._wanted()

    def show_only(self, filing: str, outcomes: frozenset[Outcome]) -> None:
        """Narrow the list; "" is every filing."""
        self._filing, self._outcomes = filing, outcomes
        if self._mask() != self._held or self._sorting.working:
            self._fill()

    def finding_at(self, index: Index) -> Finding | None:
        """The finding of a line of the narrowed list."""
        return self._source.finding(self._lines[index.row()]) if index.isValid() else None

    def index_of(self, found: str) -> QModelIndex:
        """The line of a finding; not valid when it is filtered out."""
        place = self._place(self._source.row_of(found))
        return self.index(place, 0) if place >= 0 else QModelIndex()

    @override
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """By a heading, in slices; -1 is the order of filing and page."""
        if (column, order) != (self._column, self._order):
            self._column, self._order = column, order
            self._fill()

    @override
    def index(self, row: int, column: int, parent: Index = NOWHERE) -> QModelIndex:
        # Not the one of Qt, which asks in Python for both counts, for each cell that is painted.
        inside = 0 <= row < len(self._lines) and 0 <= column < len(HEADINGS) and not parent.isValid()
        return self.createIndex(row, column) if inside else QModelIndex()

    @override
    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._lines)

    @override
    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(HEADINGS)

    @override
    def data(self, index: Index, role: int = DISPLAY) -> Any:
        return self._source.cell(self._lines[index.row()], index.column(), role) if index.isValid() else None

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = DISPLAY) -> Any:
        return self._source.headerData(section, orientation, role)

    def _mask(self) -> bytes:
        """A byte for each line of all findings, 1 where it is to be shown."""
        shown = {CODES[outcome] for outcome in self._outcomes}
        wanted = bytes(code in shown for code in range(256))
        span, codes = self._source.lines_of(self._filing), self._source.codes
        inside = codes[span.start : span.stop].translate(wanted)
        return bytes(span.start) + bytes(inside) + bytes(len(codes) - span.stop)

    def _wanted(self) -> tuple[list[int], bytes]:
        mask = self._mask()
        return list(compress(range(len(mask)), mask)), mask

    def _place(self, row: int) -> int:
        """Where a line of all findings stands here, -1 when it does not."""
        if not 0 <= row < len(self._held) or not self._held[row]:
            return -1
        return bisect_left(self._lines, row) if self._column == AS_FOUND else self._lines.index(row)

    def _fill(self) -> None:
        """All lines anew: at once as they were found, by a heading once they are in order."""
        self._sorting.begin(self._filling())

    def _filling(self) -> Iterator[None]:
        lines, mask = self._wanted()
        if self._column != AS_FOUND:
            runs: list[list[Key]] = []
            for first in range(0, len(lines), RUN):
                runs.append(sorted(map(self._key, lines[first : first + RUN])))
                yield
            lines.clear()
            for key in merge(*runs):
                lines.append(key[-1])
                yield
            if self._order == Qt.SortOrder.DescendingOrder:
                lines.reverse()
        self.beginResetModel()
        self._lines, self._held = lines, mask
        self.endResetModel()

    def _source_reset(self) -> None:
        self._sorting.stop()
        self._lines, self._held = self._wanted()
        self.endResetModel()
        if self._column != AS_FOUND:
            self._fill()

    def _source_changed(self, top: QModelIndex, bottom: QModelIndex) -> None:
        mask, changed = self._mask(), range(top.row(), bottom.row() + 1)
        others = [row for row in changed if mask[row] != self._held[row]] if mask != self._held else []
        if self._sorting.working or len(others) > FEW or (others and self._column != AS_FOUND):
            self._fill()
        else:
            for row in others:
                self._move(row, bool(mask[row]))
            self._held = mask
        if self._lines:
            self.dataChanged.emit(*self._around(changed))

    def _move(self, row: int, comes: bool) -> None:
        """Puts one line in, or takes it out."""
        place = bisect_left(self._lines, row)
        if comes:
            self.beginInsertRows(NOWHERE, place, place)
            self._lines.insert(place, row)
            self.endInsertRows()
        else:
            self.beginRemoveRows(NOWHERE, place, place)
            del self._lines[place]
            self.endRemoveRows()

    def _around(self, changed: range) -> tuple[QModelIndex, QModelIndex]:
        """The corners of the lines that may say something else; sorted by a heading they may be anywhere."""
        first, last = 0, len(self._lines) - 1
        if self._column == AS_FOUND:
            first = min(bisect_left(self._lines, changed.start), last)
            last = max(bisect_left(self._lines, changed.stop) - 1, first)
        return self.index(first, 0), self.index(last, len(HEADINGS) - 1)

    def _key(self, row: int) -> Key:
        return (*_sort_key(self._source.finding(row), self._column), row)


def _sort_key(finding: Finding, column: int) -> Key:
    """What a finding is sorted by under a heading; lines that are alike stay in the order of filing and page."""
    if column == STATE:
        return (CODES[finding.outcome],)
    if column == RULE:
        return finding.check.tick, finding.check.code
    if column == SENTENCE:
        return (finding.check.sentence,)
    if column == WHERE:
        return (where_of(finding),)
    if column == DIFFERENCE:
        return (abs(finding.difference.value) if finding.difference is not None else Decimal(0),)
    if column == TOLERANCE:
        return (finding.tolerance,)
    if column == BASIS:
        return (finding.check.basis,)
    side = {STATED: finding.stated, COMPUTED: finding.computed}.get(column)
    value = side.value if side is not None else None
    # A side may be a date or words: each kind stands together, what is not stated first.
    return (type(value).__name__ if value is not None else "", *(() if value is None else (value,)))
