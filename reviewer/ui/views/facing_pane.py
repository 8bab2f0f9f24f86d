"""The other end of a finding over two filings: its page, beside the one that is looked at."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from reviewer.core.reading import FieldKey
from reviewer.core.working import operand_numbers
from reviewer.ui.desk import Desk
from reviewer.ui.picture_source import PictureSource
from reviewer.ui.views.page_marks import Mark, MarkKind
from reviewer.ui.views.page_view import PageView


class FacingPane(QWidget):
    """Follows the finding that is looked at, while it has an end in another filing.

    Signals: `field_wanted(FieldKey)` when a figure on its page is clicked.
    """

    field_wanted = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._source: PictureSource | None = None
        self._filing = ""
        self._marks: list[Mark] = []
        self.head = QLabel(wordWrap=True)
        self.head.setMargin(6)
        self.view = PageView()
        self.view.setAccessibleName(self.tr("Page of the other filing"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.head)
        layout.addWidget(self.view, 1)
        self.setFocusProxy(self.view)
        desk.selection.finding_selected.connect(self._follow)
        desk.source_closing.connect(self._source_closing)
        desk.filing_closed.connect(self._filing_closed)
        self.view.box_clicked.connect(self._clicked)
        self._say()

    def show_finding(self, found: str) -> bool:
        """Show the end that is not in the filing that is looked at; False when there is none."""
        finding = self._desk.document.finding(found)
        numbers = operand_numbers(finding) if finding is not None else {}
        readings = self._desk.document.review.readings
        keys = [key for key in numbers if key.filing != self._desk.selection.filing and key in readings]
        if not keys:
            return False
        self._marks = [mark for key in keys if key.filing == keys[0].filing for mark in self._mark(key, numbers[key])]
        self._turn_to(keys[0].filing)
        self._say()
        return True

    def _follow(self, found: str) -> None:
        if self.isVisible():
            self.show_finding(found)

    def _mark(self, key: FieldKey, number: str) -> list[Mark]:
        reading = self._desk.document.review.readings[key]
        if not reading.provenance.boxes:
            return []
        kind = MarkKind.OPERAND if number.isdigit() else MarkKind.RESULT
        return [Mark(reading.provenance.page, reading.provenance.boxes, kind, number, reading.label, key)]

    def _turn_to(self, filing: str) -> None:
        one = self._desk.open_filing(filing)
        if one is None:
            return
        source = self._desk.source_of(one)
        if source is self._source:
            self._show_marks()
            return
        self._leave_source()
        self.view.clear()
        self._source, self._filing = source, filing
        source.sizes_ready.connect(self._sizes_came)
        source.ask_sizes()

    def _sizes_came(self, sizes: list[tuple[float, float]]) -> None:
        if self._source is not None:
            self.view.set_document(sizes, self._source)
            self.view.fit_width()
            self._show_marks()

    def _show_marks(self) -> None:
        self.view.show_marks(self._marks)
        for mark in self._marks[:1]:
            if mark.page <= self.view.pages:
                self.view.reveal(mark.page, mark.boxes[0])
                self.view.pulse(mark.page, mark.boxes[0])

    def _clicked(self, page: int, x: float, y: float) -> None:
        for mark in self._marks:
            if mark.page == page and any(box.x0 <= x <= box.x1 and box.top <= y <= box.bottom for box in mark.boxes):
                self.field_wanted.emit(mark.key)
                return

    def _say(self) -> None:
        filing = self._desk.document.review.filings.get(self._filing)
        if filing is None:
            self.head.setText(self.tr("Press Enter on a link of the chain to see its other end here."))
            return
        places = ", ".join(f"{mark.number}: {mark.tooltip}, p {mark.page}" for mark in self._marks)
        self.head.setText(f"{filing.name}  {places}")

    def _filing_closed(self, filing: str) -> None:
        if filing == self._filing:
            self._leave_source()
            self.view.clear()
            self._filing, self._marks = "", []
            self._say()

    def _source_closing(self, source: PictureSource) -> None:
        if source is self._source:
            self._leave_source()
            self.view.clear()

    def _leave_source(self) -> None:
        if self._source is not None:
            self._source.sizes_ready.disconnect(self._sizes_came)
        self._source = None
