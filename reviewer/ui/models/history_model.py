"""Everything that was done to the review, the latest first."""

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt
from typing_extensions import override

from reviewer.core.notes import PAGE
from reviewer.core.reading import FieldKey
from reviewer.core.records import words
from reviewer.core.review import ABOUT_THE_WHOLE, Action, Entry, Review
from reviewer.core.table_edit import table_of_subject
from reviewer.ui.document import ABOUT_DRAFTS, ABOUT_FINDINGS, ABOUT_NUMBERS, ABOUT_TABLES, Document
from reviewer.ui.language import said
from reviewer.ui.models.grid_model import DISPLAY, NOWHERE, TOOLTIP, Index, title_of
from reviewer.ui.placed import name_of, place_of
from reviewer.ui.plural import counted

WHEN, WHO, WHAT, WHERE, WHY = range(5)
HEADINGS = ("When", "Who", "What", "Where", "Why")
ENTRY = int(Qt.ItemDataRole.UserRole) + 1


class HistoryModel(QAbstractTableModel):
    """The log of the review. Lines are only ever added, unless another review is loaded."""

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._count = len(document.review.log)
        document.acted.connect(self._added)
        document.loaded.connect(self._read_all)

    def entry(self, index: Index) -> Entry:
        """The entry of a line."""
        return self._document.review.log[self._count - 1 - index.row()]

    @override
    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else self._count

    @override
    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(HEADINGS)

    @override
    def data(self, index: Index, role: int = DISPLAY) -> Any:
        if not index.isValid():
            return None
        entry = self.entry(index)
        if role in (DISPLAY, TOOLTIP):
            return self._text(entry, index.column())
        return entry if role == ENTRY else None

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = DISPLAY) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == DISPLAY and 0 <= section < len(HEADINGS):
            return said(HEADINGS[section])
        return None

    def _text(self, entry: Entry, column: int) -> str:
        """Only what is asked for: of thousands of numbers to say where they are takes its time."""
        if column == WHAT:
            return what_was_done(entry)
        if column == WHERE:
            return where_it_was_done(self._document.review, entry)
        return {WHEN: f"{entry.at.astimezone():%Y-%m-%d %H:%M:%S}", WHO: entry.who, WHY: why_it_was_done(entry)}[column]

    def _read_all(self) -> None:
        self.beginResetModel()
        self._count = len(self._document.review.log)
        self.endResetModel()

    def _added(self, entries: Sequence[Entry]) -> None:
        self.beginInsertRows(QModelIndex(), 0, len(entries) - 1)
        self._count += len(entries)
        self.endInsertRows()


def what_was_done(entry: Entry) -> str:
    """An entry in words, in the language of the window."""
    return said(_done(entry))


def _done(entry: Entry) -> str:
    kind = f" as a {entry.wrong.value}" if entry.wrong else ""
    if table_of_subject(entry.subject) is not None:
        return entry.reason if entry.action is Action.RESTRUCTURE else f"taken back: {entry.reason}"
    numbers = counted("%n number(s)", len(entry.text.split()) if entry.action in ABOUT_NUMBERS else 0)
    return {
        Action.CORRECT: f"corrected to {entry.text or 'nothing'}{kind}",
        Action.WITHDRAW: "correction taken back",
        Action.CONFIRM: "confirmed as printed",
        Action.UNCONFIRM: "confirmation taken back",
        Action.EXPLAIN: "exception explained",
        Action.UNEXPLAIN: "explanation taken back",
        Action.RESTRUCTURE: "table put right",
        Action.RESTORE: "table put back as it was read",
        Action.DISMISS: f"{numbers} dismissed",
        Action.UNDISMISS: f"dismissal of {numbers} taken back",
        Action.NOTE: f"noted: {entry.text}",
        Action.UNNOTE: "note taken back",
        Action.RESOLVE: "note resolved",
        Action.REOPEN: "note reopened",
        Action.REDRAFT: "gone on with a new draft",
        Action.UNREDRAFT: "gone back to the old draft",
        Action.SIGN: f"signed as {entry.subject}",
        Action.UNSIGN: f"signature as {entry.subject} taken back",
        Action.EXPORT: "working paper written",
    }[entry.action]


def why_it_was_done(entry: Entry) -> str:
    """The reason that was given; what was done to a table by hand says it already."""
    return "" if table_of_subject(entry.subject) is not None else entry.reason


def where_it_was_done(review: Review, entry: Entry) -> str:
    """The field or the check in words."""
    table = table_of_subject(entry.subject)
    if table is not None:
        grid = next((grid for grid in review.grids.get(table[0], ()) if grid.name == table[1]), None)
        return title_of(grid) if grid is not None else f"{table[1]}  (no table any more)"
    if entry.action in (*ABOUT_FINDINGS, *ABOUT_TABLES):
        name, _, place = entry.subject.partition(":")
        return f"{words(name)}, {place.partition('/')[2]}".strip(", ")
    if entry.action in ABOUT_NUMBERS:
        pages = _pages_of(entry.text)
        known = review.filings.get(entry.subject)
        return f"{known.name if known is not None else entry.subject}, page {pages}"
    if entry.action in ABOUT_THE_WHOLE:
        if entry.action in ABOUT_DRAFTS:
            return "the whole filing"
        return entry.subject if entry.action is Action.EXPORT else "the whole review"
    try:
        key = FieldKey.parse(entry.subject)
    except ValueError:
        return entry.subject
    if key.table == PAGE:
        return f"page {key.row}"
    reading = review.readings.get(key)
    label = name_of(key, reading)
    page = f", page {reading.provenance.page}" if reading is not None else ""
    return f"{place_of(key.table, key.row)}: {label}{said(page)}"


@lru_cache(maxsize=256)
def _pages_of(numbers: str) -> str:
    """The pages that numbers stand on, by their names ("p3:17 p4:2"); a line is painted again and again."""
    return ", ".join(dict.fromkeys(name[1:].partition(":")[0] for name in numbers.split()))
