"""What was done to the review, the latest first; choosing a line turns to its field or finding."""

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QLabel, QTableView, QWidget

from reviewer.core.as_it_was import AsItWas, as_it_was
from reviewer.core.reading import FieldKey
from reviewer.core.review import ABOUT_THE_WHOLE
from reviewer.core.table_edit import fields_of, table_of_subject
from reviewer.ui.document import ABOUT_FINDINGS, ABOUT_NUMBERS, ABOUT_TABLES, SETTLING, Document
from reviewer.ui.models.history_model import WHAT, WHEN, WHERE, WHO, WHY, HistoryModel, where_it_was_done
from reviewer.ui.selection import Selection
from reviewer.ui.views.ledger import lay_out_ledger
from reviewer.ui.views.placing import in_a_column

WIDTHS = {WHEN: 150, WHO: 80}


class HistoryPane(QWidget):
    """The log of the review."""

    def __init__(self, document: Document, selection: Selection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document, self._selection = document, selection
        self.model = HistoryModel(document, self)
        self.view = QTableView()
        self.then = QLabel(wordWrap=True)
        self._lay_out()
        self.view.selectionModel().currentRowChanged.connect(self._chosen)
        self.view.activated.connect(self._show_then)

    def _chosen(self, index: QModelIndex) -> None:
        if not index.isValid() or not self.view.hasFocus():
            return
        entry = self.model.entry(index)
        table = table_of_subject(entry.subject)
        if table is not None:
            self._show_table(*table)
            return
        if entry.action in (*ABOUT_FINDINGS, *ABOUT_TABLES):
            self._selection.select_finding(entry.subject)
            return
        if entry.action in ABOUT_NUMBERS:
            self._selection.select_number(entry.subject, entry.text.split()[0])
            return
        if entry.action in ABOUT_THE_WHOLE:
            return
        key = FieldKey.parse(entry.subject)
        if key in self._document.review.readings:
            self._selection.select_field(key)

    def _show_table(self, filing: str, name: str) -> None:
        """The first field of a table that was changed by hand."""
        grids = (grid for grid in self._document.review.grids.get(filing, ()) if grid.name == name)
        self._selection.select_field(next((key for grid in grids for key in fields_of(grid)), None))

    def _show_then(self, index: QModelIndex) -> None:
        """Enter: the field as it stood after this entry, beside what stands now."""
        self._chosen(index)
        entry, review = self.model.entry(index), self._document.review
        if entry.action not in SETTLING:
            self.then.setText(self.tr("This was not about one field."))
            return
        key = FieldKey.parse(entry.subject)
        then, now = as_it_was(review, key, entry.number), as_it_was(review, key, len(review.log))
        said = self.tr("After this, {field} stood as {then}. Now it stands as {now}.")
        self.then.setText(
            said.format(field=where_it_was_done(review, entry), then=self._words(then), now=self._words(now))
        )

    def _words(self, stood: AsItWas) -> str:
        """The figure, and who made it so."""
        text = stood.text or self.tr("blank")
        if stood.correction is not None:
            text = self.tr("{text}, corrected by {who}").format(text=text, who=stood.correction.who)
        if stood.confirmation is not None:
            text = self.tr("{text}, confirmed by {who}").format(text=text, who=stood.confirmation.who)
        return text

    def _lay_out(self) -> None:
        lay_out_ledger(self.view, self.model, self.tr("History"), WIDTHS, stretched=(WHAT, WHERE, WHY))
        self.then.setText(self.tr("Enter shows the field as it stood after an entry; Ctrl+Z takes back the last one."))
        self.setLayout(in_a_column((self.view, 1), self.then, margins=6))
        self.setFocusProxy(self.view)
