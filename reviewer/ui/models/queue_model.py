"""What is still to be settled and what was, in sections: each a line that opens, with its lines under it."""

from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont
from typing_extensions import override

from reviewer.ui import icons
from reviewer.ui.document import Document
from reviewer.ui.models.grid_model import ACCESSIBLE, DECORATION, DISPLAY, NOWHERE, TOOLTIP, Index
from reviewer.ui.models.queue_words import look_of, look_of_section, tip_of, words_of
from reviewer.ui.walk import OF_FINDINGS, WALKED, Item, Section, items_of

ITEM = int(Qt.ItemDataRole.UserRole) + 1
MANY = 50
"""Lines that change at once, from which on a section is filled anew."""
SECTIONS = tuple(Section)


FEW = 8
"""Changed lines that are told one by one; each is mapped through the filter."""


class QueueModel(QAbstractItemModel):
    """Sections, and under them findings, figures and numbers. What is settled leaves its line; nothing else moves.

    Signal: `many_changed()` when more lines say something else than are worth telling one by one.
    """

    many_changed = Signal()

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._items: dict[Section, list[Item]] = {section: [] for section in Section}
        self.changing = False
        document.checked.connect(self._read)
        document.verdict_changed.connect(self._read)
        document.left_changed.connect(self._read)
        document.findings_changed.connect(self._tell)
        self._read()

    @property
    def order(self) -> list[Item]:
        """The lines as F8 walks them."""
        return [item for section in WALKED for item in self._items[section]]

    def count(self, section: Section) -> int:
        """The lines of a section."""
        return len(self._items[section])

    def item_at(self, index: Index) -> Item | None:
        """The item of a line; None for the line of a section."""
        return self._items[SECTIONS[index.internalId() - 1]][index.row()] if _is_item(index) else None

    def section_index(self, section: Section) -> QModelIndex:
        """The line of a section."""
        return self.index(SECTIONS.index(section), 0)

    def index_of(self, item: Item | None) -> QModelIndex:
        """The line of an item; not valid when it is settled."""
        if item is None or item not in self._items[item.section]:
            return QModelIndex()
        return self.index(self._items[item.section].index(item), 0, self.section_index(item.section))

    @override
    def index(self, row: int, column: int, parent: Index = NOWHERE) -> QModelIndex:
        # Not hasIndex, which asks twice through Qt: the filter maps every line at an edit.
        if column or not 0 <= row < self.rowCount(parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    @override
    def parent(self, child: Index = NOWHERE) -> QModelIndex:  # type: ignore[override]
        return self.createIndex(child.internalId() - 1, 0, 0) if _is_item(child) else QModelIndex()

    @override
    def rowCount(self, parent: Index = NOWHERE) -> int:
        if not parent.isValid():
            return len(SECTIONS)
        return 0 if _is_item(parent) else len(self._items[SECTIONS[parent.row()]])

    @override
    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 1

    @override
    def data(self, index: Index, role: int = DISPLAY) -> Any:
        if not index.isValid():
            return None
        item = self.item_at(index)
        return self._of_section(SECTIONS[index.row()], role) if item is None else self._of_item(item, role)

    def _of_section(self, section: Section, role: int) -> Any:
        if role in (DISPLAY, ACCESSIBLE):
            return f"{QCoreApplication.translate('queue', section.value)}  {self.count(section)}"
        if role == DECORATION:
            return icons.icon(look_of_section(section, self.count(section)))
        if role == int(Qt.ItemDataRole.FontRole):
            font = QFont()
            font.setBold(True)
            return font
        return None

    def _of_item(self, item: Item, role: int) -> Any:
        if role == DISPLAY:
            return words_of(self._document, item)
        if role == DECORATION:
            return icons.icon(look_of(self._document, item))
        if role == TOOLTIP:
            return tip_of(self._document, item)
        if role == ACCESSIBLE:
            return (
                f"{QCoreApplication.translate('queue', item.section.value)}: {words_of(self._document, item)}".replace(
                    "\n", ", "
                )
            )
        return item if role == ITEM else None

    def _read(self) -> None:
        """Take out what is settled, and put in what came up."""
        # While all checks run, what they have not come to yet is not settled.
        if self._document.checking and self._document.review.filings:
            return
        # A view moves its current line when that line goes; that is not the reviewer's doing.
        self.changing = True
        for section, now in items_of(self._document).items():
            if now != self._items[section]:
                self._become(section, now)
        self.changing = False

    def _become(self, section: Section, now: list[Item]) -> None:
        before, after = set(self._items[section]), set(now)
        if len(before ^ after) > MANY or [item for item in self._items[section] if item in after] != [
            item for item in now if item in before
        ]:
            self._fill(section, now)
            return
        parent, items = self.section_index(section), self._items[section]
        for row in range(len(items) - 1, -1, -1):
            if items[row] not in after:
                self.beginRemoveRows(parent, row, row)
                del items[row]
                self.endRemoveRows()
        for row, item in enumerate(now):
            if item not in before:
                self.beginInsertRows(parent, row, row)
                items.insert(row, item)
                self.endInsertRows()
        # The count in its line; whether the line is shown at all depends on it too.
        self.dataChanged.emit(parent, parent)

    def _fill(self, section: Section, now: list[Item]) -> None:
        parent, before = self.section_index(section), len(self._items[section])
        if before:
            self.beginRemoveRows(parent, 0, before - 1)
            self._items[section] = []
            self.endRemoveRows()
        if now:
            self.beginInsertRows(parent, 0, len(now) - 1)
            self._items[section] = now
            self.endInsertRows()
        self.dataChanged.emit(parent, parent)

    def _tell(self, found: list[str]) -> None:
        told = set(found)
        for section in OF_FINDINGS:
            rows = [row for row, item in enumerate(self._items[section]) if item.subject in told]
            if len(rows) > FEW:
                self.many_changed.emit()
            elif rows:
                parent = self.section_index(section)
                self.dataChanged.emit(self.index(rows[0], 0, parent), self.index(rows[-1], 0, parent))


class FilteredQueue(QSortFilterProxyModel):
    """The lines that hold what is typed; sections without a line are left out while something is typed.

    Sections that most filings have no line for are left out when they are empty.
    """

    ALWAYS = (Section.EXCEPTIONS, Section.UNGUARDED, Section.UNACCOUNTED)

    def __init__(self, source: QueueModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queue = source
        self._text = ""
        self.setSourceModel(source)

    def show_only(self, text: str) -> None:
        """Narrow the lines to those that hold a text; "" is all."""
        self._text = text.casefold().strip()
        self.invalidateFilter()

    def item_at(self, index: Index) -> Item | None:
        """The item of a line that is shown."""
        return self._queue.item_at(self.mapToSource(index)) if index.isValid() else None

    @override
    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        if source_parent.isValid():
            return (
                not self._text or self._text in str(self._queue.index(source_row, 0, source_parent).data()).casefold()
            )
        section = self._queue.index(source_row, 0)
        count = self._queue.rowCount(section)
        if not self._text:
            return bool(count) or SECTIONS[source_row] in self.ALWAYS
        return any(self.filterAcceptsRow(row, section) for row in range(count))


def _is_item(index: Index) -> bool:
    return index.isValid() and index.internalId() > 0
