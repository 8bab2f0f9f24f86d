"""The hits of a search with their counts; choosing one turns to it."""

import time
from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, QTimer, Signal
from PySide6.QtWidgets import QTableView, QWidget

from reviewer.core.search import Hit, find_in_steps
from reviewer.ui.desk import Desk
from reviewer.ui.models.hits_model import HitsModel
from reviewer.ui.plural import counted, listed
from reviewer.ui.slices import SLICE
from reviewer.ui.views.giving_label import GivingLabel
from reviewer.ui.views.ledger import lay_out_ledger
from reviewer.ui.views.page_marks import Mark, MarkKind, OnPage
from reviewer.ui.views.placing import in_a_column

FILING, PAGE, WHERE, LINE = range(4)


class HitsPane(QWidget):
    """Searches a slice at a time. Signals: `shown(place)` when a hit is turned to, `ended()` when all are found."""

    shown = Signal(int)
    ended = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.sought = ""
        self.place = -1
        self.model = HitsModel(desk.document, self)
        self.view = QTableView()
        self.counts = GivingLabel()
        self._steps: Iterator[Hit | None] | None = None
        self._slices = QTimer(self)
        self._slices.timeout.connect(self._step)
        self._lay_out()
        self.view.selectionModel().currentRowChanged.connect(self._chosen)
        self.view.activated.connect(lambda index: self.go(index.row()))
        desk.document.filing_removed.connect(lambda _: self.seek(""))
        self._count()

    @property
    def searching(self) -> bool:
        """Whether there are pages that were not looked at yet."""
        return self._steps is not None

    def seek(self, sought: str) -> None:
        """Begin another search; the first hit is turned to as soon as it is found."""
        self.sought, self.place = sought, -1
        self.model.clear()
        self._steps = find_in_steps(self._desk.document.review, sought, self._order()) if sought.strip() else None
        self._count()
        if self._steps is None:
            self._slices.stop()
            return
        self._slices.start(0)
        self._step()

    def go(self, place: int) -> None:
        """Turn to a hit, counted round."""
        if not self.model.hits:
            return
        self.place = place % len(self.model.hits)
        hit = self.model.hits[self.place]
        self.view.selectRow(self.place)
        if hit.key is not None and hit.key in self._desk.document.review.readings:
            self._desk.selection.select_field(hit.key)
        elif hit.box is not None:
            self._desk.selection.select_place(hit.filing, hit.page, hit.box)
        self.shown.emit(self.place)

    def marks(self, filing: str) -> OnPage:
        """The hits on the pages of a filing."""
        return lambda page: [
            Mark(hit.page, (hit.box,), MarkKind.FOUND, tooltip=hit.line, key=hit.key)
            for hit in self.model.on_page(filing, page)
            if hit.box is not None
        ]

    def _order(self) -> list[str]:
        """The filings as they lie on the desk, whichever was read first."""
        return [one.filing for one in self._desk.filings if one.filing]

    def _step(self) -> None:
        until, found = time.perf_counter() + SLICE, list[Hit]()
        for hit in self._steps or ():
            if hit is not None:
                found.append(hit)
            if time.perf_counter() > until:
                break
        else:
            self._steps = None
            self._slices.stop()
        self.model.add(found)
        self._count()
        if self.place < 0 and self.model.hits:
            self.go(0)
        if self._steps is None:
            self.ended.emit()

    def _chosen(self, index: QModelIndex) -> None:
        if index.isValid() and self.view.hasFocus() and index.row() != self.place:
            self.go(index.row())

    def _count(self) -> None:
        hits = self.model.hits
        if not self.sought.strip():
            self.counts.setText(self.tr("Press Ctrl+F and type a number or a text."))
            return
        said = counted("%n hit(s)", len(hits)) + self.tr(" for {text}").format(text=self.sought)
        tables = counted("%n in a table", self.model.in_tables)
        where = listed((tables, counted("%n filing(s)", len(self.model.filings))))
        self.counts.setText(f"{said}: {where}" + (self.tr(", still looking...") if self.searching else ""))

    def _lay_out(self) -> None:
        lay_out_ledger(self.view, self.model, self.tr("Hits"), {FILING: 200, PAGE: 60}, stretched=(WHERE, LINE))
        self.setLayout(in_a_column(self.counts, (self.view, 1), margins=6))
        self.setFocusProxy(self.view)
