"""The tables of a filing: one at a time, chosen from a list, with the line that asks about a correction."""

from collections.abc import Iterable, Iterator
from itertools import islice

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QToolButton, QWidget

from reviewer.core.grid import GridRow
from reviewer.core.reading import FieldKey
from reviewer.core.working import operand_numbers
from reviewer.ui.actions import tooltip_of
from reviewer.ui.document import Document
from reviewer.ui.models.grid_model import NOWHERE, GridModel, title_of
from reviewer.ui.plural import counted
from reviewer.ui.selection import Selection
from reviewer.ui.views.correction_bar import CorrectionBar
from reviewer.ui.views.laid_out import laid_out_once
from reviewer.ui.views.offer_bar import OfferBar
from reviewer.ui.views.placing import holding, in_a_column, in_a_row
from reviewer.ui.views.table_view import TableView


class TablePane(QWidget):
    """Follows the selection, and moves it. Signal: `table_shown()`."""

    table_shown = Signal()

    def __init__(self, document: Document, selection: Selection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document, self._selection = document, selection
        self.model = GridModel(document, self)
        self.view = TableView(self.model)
        self.bar = CorrectionBar(document)
        self.offer = OfferBar()
        self.tables = QComboBox()
        self.tables.setAccessibleName(self.tr("Tables of this filing"))
        self.tables.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.previous, self.next = _arrow(Qt.ArrowType.LeftArrow), _arrow(Qt.ArrowType.RightArrow)
        self.empty = QLabel(wordWrap=True, alignment=Qt.AlignmentFlag.AlignCenter)
        self.empty.setMargin(24)
        self._lay_out()
        self._connect()
        self._show_filing(selection.filing)

    def go_by(self, tables: int) -> None:
        """The next table, or the one before."""
        place = self.tables.currentIndex() + tables
        if 0 <= place < self.tables.count():
            self.tables.setCurrentIndex(place)

    def edit(self) -> None:
        """Open the selected cell."""
        self.view.setFocus()
        self.view.edit(self.view.currentIndex())

    def next_figure(self) -> FieldKey | None:
        """The next figure after the selected one that nobody has looked at yet, through all tables."""
        review = self._document.review
        for key in self._from_here_on():
            reading = review.readings.get(key)
            seen = review.confirmation(key) is not None or review.correction(key) is not None
            if reading is not None and reading.unit != "text" and reading.printed and not seen:
                return key
        return None

    def _from_here_on(self) -> Iterator[FieldKey]:
        """The fields after the selected one, through all tables; all of them where none is selected in a table."""
        grids, here = self._document.review.grids.get(self._selection.filing, ()), self._selection.field
        index = self.model.index_of(here) if here is not None else NOWHERE
        place = self.tables.currentIndex() if index.isValid() else self._holding(here)
        if place is None or here is None:
            yield from _fields(grid.rows for grid in grids)
            return
        rows = grids[place].rows
        row = index.row() if index.isValid() else next(n for n, one in enumerate(rows) if here in one.cells)
        cells = rows[row].cells
        yield from (key for key in cells[cells.index(here) + 1 :] if key is not None)
        yield from _fields([islice(rows, row + 1, None), *(grid.rows for grid in grids[place + 1 :])])

    def _connect(self) -> None:
        self._selection.turned.connect(self._follow)
        self._document.filing_added.connect(self._filing_changed)
        self._document.restructured.connect(self._table_changed)
        self._document.findings_changed.connect(lambda: self._show_finding(self._selection.finding))
        self.tables.currentIndexChanged.connect(self._show_table)
        self.view.field_entered.connect(self._entered)
        self.view.kept.connect(self.bar.ask)
        self.view.kept.connect(self._move_if_unchanged)
        self.view.refused.connect(self.bar.refuse)
        self.view.left.connect(self.bar.close_bar)
        self.bar.done.connect(self._back_to_table)
        self.previous.clicked.connect(lambda: self.go_by(-1))
        self.next.clicked.connect(lambda: self.go_by(1))

    def _follow(self) -> None:
        """Turn to what is looked at, when all of that is known: each table that is shown is fitted anew."""
        key = self._selection.field
        if self._selection.filing != self._filing:
            self._show_filing(self._selection.filing, self._holding(key) or 0)
        self._show_field(key)
        self._show_finding(self._selection.finding)

    def _holding(self, key: FieldKey | None) -> int | None:
        """The place of the table that a field stands in."""
        grids = self._document.review.grids.get(key.filing, ()) if key is not None else ()
        return next((place for place, grid in enumerate(grids) if any(key in row.cells for row in grid.rows)), None)

    def _called(self, name: str) -> int | None:
        """The place of the table of a name."""
        grids = self._document.review.grids.get(self._selection.filing, ())
        return next((place for place, grid in enumerate(grids) if grid.name == name), None)

    def _filing_changed(self, filing: str) -> None:
        if filing == self._selection.filing:
            self._show_filing(filing)

    def _table_changed(self, filing: str) -> None:
        """The same table again, as it is now, with the same figure selected, or what stands in its place."""
        if filing != self._selection.filing:
            return
        key, here, shown = self._selection.field, self.view.currentIndex(), self.model.grid
        row, column = here.row(), here.column()
        self._list_tables(filing, (self._called(shown.name) if shown is not None else None) or 0)
        if key in self._document.review.readings:
            self._show_field(key)
        else:
            self.view.go_near(row, column)

    def show_table(self, name: str) -> None:
        """Turn to a table of this filing, its first figure selected."""
        place = self._called(name)
        if place is not None:
            self.tables.setCurrentIndex(place)
            self.view.go_near(0, 0)

    def _show_filing(self, filing: str, place: int = 0) -> None:
        self._filing = filing
        self.bar.close_bar()
        self._list_tables(filing, place)

    def _list_tables(self, filing: str, place: int) -> None:
        """The tables of a filing, one of them shown."""
        grids = self._document.review.grids.get(filing, ())
        self.tables.blockSignals(True)
        self.tables.clear()
        for grid in grids:
            self.tables.addItem(self.tr("{title}  (p {page})").format(title=title_of(grid), page=grid.page))
        self.tables.setCurrentIndex(place if grids else -1)
        self.tables.blockSignals(False)
        self._show_table(place if grids else -1)
        self.empty.setText(self._why_empty(filing) if not grids else "")
        with laid_out_once(self):
            for widget, shown in ((self.empty, not grids), (self.view, bool(grids)), (self._head, bool(grids))):
                widget.setVisible(shown)

    def _why_empty(self, filing: str) -> str:
        known = self._document.review.filings.get(filing)
        if known is None:
            return ""
        unread = [page for page in self._document.review.pages.get(filing, {}).values() if page.method == "none"]
        scans = counted(" %n page(s) have no text layer: compare them by eye.", len(unread)) if unread else ""
        draw = self.tr(" Draw one: press B on the page.")
        return counted("No table found on %n page(s).", known.pages) + draw + scans

    def _show_table(self, place: int) -> None:
        grids = self._document.review.grids.get(self._selection.filing, ())
        self.model.show_grid(grids[place] if 0 <= place < len(grids) else None)
        self.view.fit()
        self._show_finding(self._selection.finding)
        self.previous.setEnabled(place > 0)
        self.next.setEnabled(place < len(grids) - 1)
        if 0 <= place < len(grids):
            self.view.setAccessibleName(title_of(grids[place]))
        self.table_shown.emit()

    def _show_field(self, key: FieldKey | None) -> None:
        if key is None:
            return
        if not self.model.index_of(key).isValid():
            place = self._holding(key)
            if place is None:
                return
            self.tables.setCurrentIndex(place)
        self.view.go_to(key)

    def _show_finding(self, found: str) -> None:
        finding = self._document.finding(found)
        self.model.show_badges(operand_numbers(finding) if finding is not None else {})

    def _entered(self, key: FieldKey) -> None:
        self.bar.close_bar()
        self._selection.select_field(key)

    def _move_if_unchanged(self, key: FieldKey) -> None:
        if not self.bar.isVisible():
            self.view.move_by(1, 0)

    def _back_to_table(self) -> None:
        self.view.setFocus()

    def _lay_out(self) -> None:
        for button, name, words in (
            (self.previous, "previous_table", self.tr("Previous table")),
            (self.next, "next_table", self.tr("Next table")),
        ):
            button.setToolTip(tooltip_of(name))
            button.setAccessibleName(words)
        self._head = holding(in_a_row((self.tables, 1), self.previous, self.next, margins=0, spacing=4))
        middle = ((self.view, 1), (self.empty, 1))
        self.setLayout(in_a_column(self.offer, self._head, *middle, self.bar, margins=6, spacing=6))
        self.setFocusProxy(self.view)


def _fields(tables: Iterable[Iterable[GridRow]]) -> Iterator[FieldKey]:
    return (key for rows in tables for row in rows for key in row.cells if key is not None)


def _arrow(kind: Qt.ArrowType) -> QToolButton:
    button = QToolButton(autoRaise=True)
    button.setArrowType(kind)
    return button
