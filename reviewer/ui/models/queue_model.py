"""What is still to be settled and what was, in sections: each a line that opens, with its lines under it."""

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QCoreApplication, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QFont, QStandardItem, QStandardItemModel
from typing_extensions import override

from reviewer.ui import icons
from reviewer.ui.document import Document
from reviewer.ui.models.grid_model import ACCESSIBLE, DECORATION, DISPLAY, TOOLTIP, Index
from reviewer.ui.models.queue_words import look_of, look_of_section, tip_of, words_of
from reviewer.ui.models.row_changes import changes
from reviewer.ui.slices import Slices
from reviewer.ui.walk import OF_FINDINGS, WALKED, Item, QueueLines, Section

ITEM = int(Qt.ItemDataRole.UserRole) + 1
ALWAYS = (Section.EXCEPTIONS, Section.UNGUARDED, Section.UNACCOUNTED)
"""Sections that are shown when they are empty; the others are what most filings have no line for."""


class QueueModel(QStandardItemModel):
    """Sections, and under them findings, figures and numbers. What is settled leaves its line; nothing else moves.

    The lines of a section are rows without anything in them: Qt goes through all of them at every change, and what it
    keeps itself it goes through a hundred times faster than what it has to ask Python for. What a line says is asked
    for the lines in sight only.

    What is typed narrows the lines that are shown; `order` and `count` are of all of them.
    Signal: `narrowed()` when the lines that hold what is typed are shown.
    """

    narrowed = Signal()

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document, self._lines = document, QueueLines()
        self._all: dict[Section, list[Item]] = {section: [] for section in Section}
        self._shown: dict[Section, list[Item]] = {section: [] for section in Section}
        self._sections: list[Section] = []
        self._places: dict[Section, dict[Item, int]] = {}
        self._text, self._words = "", dict[Item, str]()
        self._then: tuple[list[Any], slice, list[Any]] | None = None
        self.changing = False
        self._narrowing = Slices(self)
        # Before any view hears of it.
        self.rowsInserted.connect(self._rows_changed)
        self.rowsRemoved.connect(self._rows_changed)
        document.checked.connect(self._read)
        document.verdict_changed.connect(self._read)
        document.left_changed.connect(self._read)
        document.findings_changed.connect(self._tell)
        document.fields_changed.connect(lambda: self._words.clear())
        self._read()
        self._show()

    @property
    def order(self) -> list[Item]:
        """The lines as F8 walks them, narrowed or not."""
        return [item for section in WALKED for item in self._all[section]]

    def count(self, section: Section) -> int:
        """The lines of a section, narrowed or not."""
        return len(self._all[section])

    def item_at(self, index: Index) -> Item | None:
        """The item of a line; None for the line of a section."""
        if not index.isValid() or not index.parent().isValid():
            return None
        shown = self._shown[self._sections[index.parent().row()]]
        return shown[index.row()] if index.row() < len(shown) else None

    def items_in(self, parent: Index, rows: range) -> list[Item]:
        """The items of lines that follow one another; all of a section where the lines are those of sections."""
        if parent.isValid():
            return self._shown[self._sections[parent.row()]][rows.start : rows.stop]
        return [item for section in self._sections[rows.start : rows.stop] for item in self._shown[section]]

    def section_index(self, section: Section) -> QModelIndex:
        """The line of a section; not valid when it is not shown."""
        return self.index(self._sections.index(section), 0) if section in self._sections else QModelIndex()

    def index_of(self, item: Item | None) -> QModelIndex:
        """The line of an item; not valid when it is settled or not shown."""
        if item is None or item.section not in self._sections:
            return QModelIndex()
        if item.section not in self._places:
            shown = self._shown[item.section]
            self._places[item.section] = {one: row for row, one in enumerate(shown)}
        row = self._places[item.section].get(item)
        return QModelIndex() if row is None else self.index(row, 0, self.section_index(item.section))

    def show_only(self, text: str) -> None:
        """Narrow the lines to those that hold a text; "" is all. Of a long queue this takes several turns."""
        self._text = text.casefold().strip()
        self._show()

    @override
    def data(self, index: Index, role: int = DISPLAY) -> Any:
        if not index.isValid():
            return None
        if not index.parent().isValid():
            return self._of_section(self._sections[index.row()], role)
        item = self.item_at(index)
        return None if item is None else self._of_item(item, role)

    def _of_section(self, section: Section, role: int) -> Any:
        if role in (DISPLAY, ACCESSIBLE):
            return f"{QCoreApplication.translate('queue', section.value)}  {len(self._shown[section])}"
        if role == DECORATION:
            return icons.icon(look_of_section(section, len(self._shown[section])))
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
            section = QCoreApplication.translate("queue", item.section.value)
            return f"{section}: {words_of(self._document, item)}".replace("\n", ", ")
        return item if role == ITEM else None

    def _read(self) -> None:
        """Take out what is settled, and put in what came up."""
        # While all checks run, what they have not come to yet is not settled.
        if self._document.checking and self._document.review.filings:
            return
        now = self._lines.of(self._document)
        if now != self._all or (self._text and not self._words):
            self._all = now
            self._show()

    def _show(self) -> None:
        """Show the lines that hold what is typed: at once where they are known, else as they are found."""
        self._narrowing.begin(self._become())

    def _become(self) -> Iterator[None]:
        if not self._text:
            self._words.clear()
            self._put(self._all)
            self.narrowed.emit()
            return
        held: dict[Section, list[Item]] = {section: [] for section in Section}
        for section, items in self._all.items():
            for item in items:
                if self._holds(item):
                    held[section].append(item)
                yield
        self._put(held)
        self.narrowed.emit()

    def _holds(self, item: Item) -> bool:
        words = self._words.get(item)
        if words is None:
            words = self._words[item] = words_of(self._document, item).casefold()
        return self._text in words

    def _put(self, now: dict[Section, list[Item]]) -> None:
        # A view moves its current line when that line goes; that is not the reviewer's doing.
        self.changing = True
        sections = [section for section in Section if now[section] or (not self._text and section in ALWAYS)]
        for section in self._sections:
            if section not in sections:
                self._put_section(section, [])
        for one in changes(self._sections, sections):
            self._replace(None, one.start, one.stop, list(one.now))
        for section in sections:
            self._put_section(section, now[section])
        self.changing = False

    def _put_section(self, section: Section, now: list[Item]) -> None:
        moved = changes(self._shown[section], now)
        for one in moved:
            self._replace(section, one.start, one.stop, list(one.now))
        if moved:
            # The count stands in the line of the section.
            line = self.section_index(section)
            self.dataChanged.emit(line, line)

    def _replace(self, section: Section | None, start: int, stop: int, now: list[Any]) -> None:
        """Rows go and come, and with them what they stand for: once Qt has them, and before anybody asks for them."""
        lines: list[Any] = self._sections if section is None else self._shown[section]
        holder = self.invisibleRootItem() if section is None else self.item(self._sections.index(section))
        if stop > start:
            self._then = lines, slice(start, stop), []
            holder.removeRows(start, stop - start)
        if now:
            self._then = lines, slice(start, start), now
            if section is None:
                holder.insertRows(start, [_line() for _ in now])
            else:
                holder.insertRows(start, len(now))

    def _rows_changed(self) -> None:
        self._places.clear()
        if self._then is not None:
            lines, place, now = self._then
            lines[place] = now
            self._then = None

    def _tell(self, found: list[str]) -> None:
        """Findings say something else: their lines are painted anew; what is typed is sought anew once all is told."""
        told = set(found)
        for section in OF_FINDINGS:
            rows = [row for row, item in enumerate(self._shown[section]) if item.subject in told]
            if rows:
                parent = self.section_index(section)
                self.dataChanged.emit(self.index(rows[0], 0, parent), self.index(rows[-1], 0, parent))
        self._words.clear()


def _line() -> QStandardItem:
    item = QStandardItem()
    item.setEditable(False)
    item.setColumnCount(1)
    return item
