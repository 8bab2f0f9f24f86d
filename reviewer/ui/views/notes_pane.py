"""Notes: the threads of the review, and the one that is read or written."""

from html import escape

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QTableView, QTextBrowser, QWidget
from typing_extensions import override

from reviewer.core.notes import PAGE, Thread, spot_of, thread_at
from reviewer.core.reading import FieldKey
from reviewer.ui.commands import AddNote, SettleNote
from reviewer.ui.document import Document
from reviewer.ui.models.notes_model import NotesModel
from reviewer.ui.plural import listed
from reviewer.ui.selection import Selection
from reviewer.ui.views.ledger import lay_out_ledger
from reviewer.ui.views.placing import ACROSS, holding, in_a_column, in_a_row, split

STATE, WHERE, PAGE_AT, LAST, BY, WHEN = range(6)
LETTERS = {STATE: 11, PAGE_AT: 6, BY: 9, WHEN: 17}
"""Letters of average width that these columns show; the others share what is left."""
BESIDE = 8
"""Pixels beside the words of a column."""


class NotesPane(QWidget):
    """Signal: `done()` when a note was written or not, and the keys are given back."""

    done = Signal()

    def __init__(self, document: Document, selection: Selection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document, self._selection = document, selection
        self._address: FieldKey | None = None
        self.model = NotesModel(document, self)
        self.view = QTableView()
        self.place, self.said = QLabel(wordWrap=True), QTextBrowser()
        self.write = QLineEdit()
        self.settle = QPushButton(self.tr("&Resolve"))
        self._lay_out()
        self.view.selectionModel().currentRowChanged.connect(self._chosen)
        self.view.activated.connect(self._answer)
        self.model.modelReset.connect(self._reset)
        self.write.returnPressed.connect(self._add)
        self.settle.clicked.connect(self._settle)
        self._show()

    def begin(self, address: FieldKey) -> None:
        """Write a note on a place; what is noted there already is shown."""
        self._address = address
        self._show()
        self.write.clear()
        self.write.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.write.clear()
            self.done.emit()
            return
        super().keyPressEvent(event)

    def _thread(self) -> Thread | None:
        return thread_at(self._document.review, self._address) if self._address is not None else None

    def _show(self) -> None:
        thread = self._thread()
        self.write.setEnabled(thread is not None)
        self.settle.setEnabled(thread is not None and bool(thread.notes))
        if thread is None:
            self.place.setText(self.tr("Choose a figure or a place on the page and press Ctrl+Shift+M."))
            self.said.clear()
            return
        spot = spot_of(self._document.review, thread.address)
        page = self.tr("page {page}").format(page=spot.page) if spot.page else self.tr("no longer on the page")
        self.place.setText(listed(part for part in (spot.label, page) if part))
        self.said.setHtml("".join(f"<p><b>{escape(note.who)}</b> {note.at.astimezone():%Y-%m-%d %H:%M}<br>"
                                    f"{escape(note.text)}</p>" for note in thread.notes))  # fmt: skip
        self.settle.setText(self.tr("&Reopen") if thread.resolved else self.tr("&Resolve"))

    def _chosen(self, index: QModelIndex) -> None:
        thread = self.model.thread_on(index)
        if thread is None or not self.view.hasFocus():
            return
        self._address = thread.address
        self._show()
        spot = spot_of(self._document.review, thread.address)
        if thread.address.table != PAGE:
            self._selection.select_field(thread.address)
        elif spot.box is not None:
            self._selection.select_place(thread.address.filing, spot.page, spot.box)

    def _answer(self, index: QModelIndex) -> None:
        """Enter turns to the place, also when its line was chosen already, and lets an answer be typed."""
        self._chosen(index)
        self.write.setFocus()

    def _reset(self) -> None:
        if self._address is not None and self._address.filing not in self._document.review.filings:
            self._address = None
        self._show()
        row = self.model.row_of(self._address) if self._address is not None else -1
        if row >= 0:
            self.view.selectRow(row)

    def _add(self) -> None:
        text = self.write.text().strip()
        if text and self._address is not None:
            self._document.undo_stack.push(AddNote(self._document, self._address, text))
            self.write.clear()
            self.done.emit()

    def _settle(self) -> None:
        thread = self._thread()
        if thread is not None and thread.notes:
            command = SettleNote(self._document, thread.address, resolved=not thread.resolved)
            self._document.undo_stack.push(command)

    def _lay_out(self) -> None:
        letter = self.fontMetrics().averageCharWidth()
        widths = {column: letters * letter + 2 * BESIDE for column, letters in LETTERS.items()}
        lay_out_ledger(self.view, self.model, self.tr("Notes"), widths, stretched=(WHERE, LAST))
        self.said.setAccessibleName(self.tr("Notes of this place"))
        self.write.setPlaceholderText(self.tr("Write a note, Enter keeps it"))
        self.write.setAccessibleName(self.tr("New note"))
        typing = in_a_row((self.write, 1), self.settle)
        thread = holding(in_a_column(self.place, (self.said, 1), typing, margins=0))
        self.setLayout(in_a_column(split(ACROSS, (self.view, 3), (thread, 2)), margins=6))
        self.setFocusProxy(self.view)
