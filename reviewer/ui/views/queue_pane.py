"""The filings on the desk, and what is to be settled in them, section by section."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QToolButton, QWidget
from typing_extensions import override

from reviewer.ui.desk import Desk
from reviewer.ui.look import figures
from reviewer.ui.models.filings_model import ID, FilingsModel
from reviewer.ui.models.queue_model import QueueModel
from reviewer.ui.views.placing import DOWN, holding, in_a_column, in_a_row, split
from reviewer.ui.views.queue_lines import Lines, Narrow
from reviewer.ui.views.queue_strip import WIDE, QueueStrip
from reviewer.ui.walk import Item, Section

FEW = 110
"""Pixels for the filings at first: two or three of them."""
MARGIN = 4
STRIP, READ, USUAL = WIDE + 2 * MARGIN, 100, 184
"""Pixels of the pane as a strip, with lists that can be read, and with them as usual."""
LINES_AT_LEAST = 2
"""Lines of each list that are left on the lowest window."""
SHUT = (Section.CONFIRMED, Section.DISMISSED)
"""Sections of what is done: they open when asked."""


class QueuePane(QWidget):
    """Two lists: choosing in one turns to a filing, in the other to a finding, a figure or a number.

    Typing in the lower one narrows it. On a narrow pane a strip of signs stands in the place of both.
    Signals: `chosen(Item)` when the reviewer turns to a line, `section_wanted(Section)` when the sign of one is
    pressed, `width_wanted(pixels)` when the lists are to come back, or to give way to the strip.
    """

    chosen = Signal(object)
    section_wanted = Signal(object)
    width_wanted = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.filings_model = FilingsModel(desk, self)
        self.queue = QueueModel(desk.document, self)
        self.filings, self.items = QListView(), Lines()
        self.narrow = Narrow()
        self.strip, self.shut = QueueStrip(self.filings_model, self.queue), QToolButton(autoRaise=True)
        typing = in_a_row((self.narrow, 1), self.shut, spacing=2)
        lower = holding(in_a_column(typing, (self.items, 1), margins=0, spacing=4))
        self._parts = split(DOWN, (self.filings, 0), (lower, 3))
        self._choosing = False
        self._lay_out()
        self._connect()
        self._open_sections()

    @property
    def is_strip(self) -> bool:
        """Whether there is room for signs alone."""
        return self._parts.isHidden()

    @property
    def keys(self) -> QWidget:
        """What takes the keys in the pane."""
        return self.strip.filings if self.is_strip else self.filings

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """The lists, or a strip of signs where their words would not be read."""
        super().resizeEvent(event)
        narrow = self.width() < READ
        if narrow != self.is_strip:
            self._parts.setHidden(narrow)
            self.strip.setHidden(not narrow)

    def chosen_numbers(self) -> list[Item]:
        """The numbers whose lines are selected; all of a section when its own line is."""
        found: dict[Item, None] = {}
        # By ranges: thousands may be selected, and each line that Qt is asked for takes its time.
        for some in self.items.selectionModel().selection().toList():
            rows = range(some.top(), some.bottom() + 1)
            items = self.queue.items_in(some.parent(), rows)
            found.update((item, None) for item in items if item.number)
        return list(found)

    def show_item(self, item: Item | None) -> None:
        """Turn to a line without choosing it; while the reviewer chooses, several lines may stay selected."""
        if self._choosing:
            return
        index = self.queue.index_of(item)
        if not index.isValid():
            self.items.clearSelection()
        elif index not in self.items.selectionModel().selectedRows():
            how = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.items.selectionModel().setCurrentIndex(index, how)

    def show_section(self, section: Section) -> None:
        """Open a section and turn to its first line."""
        index = self.queue.section_index(section)
        self.items.expand(index)
        first = self.queue.index(0, 0, index)
        self.items.setFocus()
        self.items.setCurrentIndex(first if first.isValid() else index)

    def _key_of_list(self, event: QKeyEvent) -> bool:
        """Typing in the list goes into the line that narrows it."""
        typed = event.text().strip() if event.text().isprintable() and not event.modifiers() & _KEYS else ""
        if typed:
            self.narrow.setFocus()
            self.narrow.insert(typed)
        return bool(typed)

    def _key_of_line(self, event: QKeyEvent) -> bool:
        """Down and Enter go back to the list, and Esc leaves it whole."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._to_first_line()
            return True
        if event.key() == Qt.Key.Key_Escape:
            self.narrow.clear()
            self.items.setFocus()
            return True
        return False

    def _to_first_line(self) -> None:
        rows = (self.queue.index(row, 0) for row in range(self.queue.rowCount()))
        first = next((self.queue.index(0, 0, row) for row in rows if self.queue.rowCount(row)), QModelIndex())
        self.items.setFocus()
        if first.isValid():
            self.items.setCurrentIndex(first)

    def _connect(self) -> None:
        self.filings.selectionModel().currentChanged.connect(self._filing_chosen)
        self.strip.filings.selectionModel().currentChanged.connect(self._filing_chosen)
        self.strip.section_wanted.connect(self.section_wanted)
        self.strip.widened.connect(lambda: self.width_wanted.emit(USUAL))
        self.shut.clicked.connect(lambda: self.width_wanted.emit(STRIP))
        self.items.selectionModel().currentChanged.connect(self._item_chosen)
        self.items.activated.connect(self._item_chosen)
        self.items.clicked.connect(self._item_chosen)
        self._desk.selection.filing_selected.connect(self._show_filing)
        self.narrow.textChanged.connect(self.queue.show_only)
        self.queue.rowsInserted.connect(self._open_sections)
        self.queue.narrowed.connect(self._open_sections)
        self.items.key_taken = self._key_of_list
        self.narrow.key_taken = self._key_of_line

    def _filing_chosen(self, index: QModelIndex) -> None:
        if index.isValid() and (self.filings.hasFocus() or self.strip.filings.hasFocus()):
            self._desk.selection.select_filing(str(index.data(ID)))

    def _item_chosen(self, index: QModelIndex) -> None:
        item = self.queue.item_at(index)
        # A list that fills or narrows moves its current line too; only the reviewer's own moves count.
        if item is not None and self.items.hasFocus() and not self.queue.changing:
            self._choosing = True
            self.chosen.emit(item)
            self._choosing = False

    def _show_filing(self, id: str) -> None:
        index = self.filings_model.index_of(id)
        if index.isValid():
            self.filings.setCurrentIndex(index)
            self.strip.filings.setCurrentIndex(index)

    def _open_sections(self, parent: QModelIndex | None = None) -> None:
        """A section that has got lines opens, but for those of what is done; all that is found while narrowed."""
        for section in Section:
            index = self.queue.section_index(section)
            if index.isValid() and (parent is None or not parent.isValid() or parent == index):
                self.items.setExpanded(index, section not in SHUT or bool(self.narrow.text()))

    def _lay_out(self) -> None:
        self._dress_filings()
        self._dress_items()
        self._dress_narrowing()
        self._parts.setChildrenCollapsible(False)
        self._parts.setSizes([FEW, 4 * FEW])
        self.setLayout(in_a_column(self._parts, self.strip, margins=(MARGIN, 6, MARGIN, 6)))
        self.strip.hide()
        self.setFocusProxy(self.filings)

    def _dress_filings(self) -> None:
        _dress(self.filings, self.tr("Filings"), Qt.TextElideMode.ElideMiddle)
        self.filings.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.filings.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.filings.setSpacing(1)
        self.filings.setModel(self.filings_model)

    def _dress_items(self) -> None:
        _dress(self.items, self.tr("To settle"), Qt.TextElideMode.ElideRight)
        self.items.setModel(self.queue)
        self.items.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.items.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.items.setHeaderHidden(True)
        self.items.setIndentation(8)
        self.items.setExpandsOnDoubleClick(True)

    def _dress_narrowing(self) -> None:
        """The line that narrows the lower list, and the button beside it that shuts the pane."""
        self.narrow.setPlaceholderText(self.tr("Type to narrow"))
        self.narrow.setAccessibleName(self.tr("Narrow the queue"))
        self.narrow.setClearButtonEnabled(True)
        self.shut.setArrowType(Qt.ArrowType.LeftArrow)
        self.shut.setToolTip(self.tr("The queue as a strip of signs"))
        self.shut.setAccessibleName(self.tr("The queue as a strip of signs"))


def _dress(view: QAbstractItemView, name: str, cut: Qt.TextElideMode) -> None:
    view.setAccessibleName(name)
    view.setFont(figures(view.font()))
    view.setMinimumHeight(LINES_AT_LEAST * view.fontMetrics().height())
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setTextElideMode(cut)


_KEYS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
