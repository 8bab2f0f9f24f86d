"""The other page: the other end of a finding over two filings, or the same filing in the other language."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget

from reviewer.core.directory import Directory
from reviewer.core.facing import Facing, counterparts, facing
from reviewer.core.reading import FieldKey
from reviewer.core.working import operand_numbers
from reviewer.ui.desk import Desk
from reviewer.ui.picture_source import PictureSource
from reviewer.ui.views.page_marks import Mark, MarkKind
from reviewer.ui.views.page_view import PageView
from reviewer.ui.views.placing import in_a_column


class FacingPane(QWidget):
    """Follows the finding that is looked at, while it has an end in another filing; or scrolls with its twin.

    Signals: `field_wanted(FieldKey)` when a figure on its page is clicked.
    """

    field_wanted = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._source: PictureSource | None = None
        self._filing = ""
        self._marks: list[Mark] = []
        self._beside: PageView | None = None
        self._anchors: Facing | None = None
        self._counterparts: dict[FieldKey, FieldKey] = {}
        self._following = False
        self.head, self.view = QLabel(wordWrap=True), PageView()
        self._lay_out()
        self._connect()
        self._say()

    def _lay_out(self) -> None:
        self.head.setMargin(6)
        self.view.setAccessibleName(self.tr("Page of the other filing"))
        self.setLayout(in_a_column(self.head, (self.view, 1), margins=0, spacing=0))
        self.setFocusProxy(self.view)

    def _connect(self) -> None:
        desk = self._desk
        desk.selection.finding_selected.connect(self._follow)
        desk.source_closing.connect(self._source_closing)
        desk.filing_closed.connect(self._filing_closed)
        self.view.box_clicked.connect(self._clicked)
        self.view.verticalScrollBar().valueChanged.connect(self._lead)
        desk.selection.field_selected.connect(self._mark_counterpart)
        desk.selection.filing_selected.connect(self._turn_with)

    @property
    def marks(self) -> list[Mark]:
        """What is marked on the other page."""
        return list(self._marks)

    @property
    def beside(self) -> bool:
        """Whether both languages scroll together."""
        return self._beside is not None

    def stand_beside(self, view: PageView | None) -> bool:
        """Show the filing that is looked at in its other language, and scroll with its page; None: no more.

        False when the other language is not open.
        """
        if self._beside is not None:
            self._beside.verticalScrollBar().valueChanged.disconnect(self._scroll_along)
        self._beside, self._anchors = None, None
        twin = self._twin(self._desk.selection.filing)
        if view is None or not twin:
            return False
        self._beside = view
        view.verticalScrollBar().valueChanged.connect(self._scroll_along)
        self._turn_with(self._desk.selection.filing)
        return True

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

    def _twin(self, filing: str) -> str:
        review = self._desk.document.review
        twin = Directory(review).twin(filing) if filing in review.filings else None
        return twin.filing.id if twin is not None else ""

    def _turn_with(self, filing: str) -> None:
        """The page beside shows another filing: its twin comes here, if it is open."""
        if self._beside is None:
            return
        twin = self._twin(filing)
        if not twin:
            self._anchors = None
            return
        self._anchors = facing(self._desk.document.review, filing, twin)
        self._counterparts = counterparts(self._desk.document.review, filing, twin)
        self._marks = []
        self._turn_to(twin)
        self._mark_counterpart(self._desk.selection.field)
        self._say()
        self._scroll_along()

    def _mark_counterpart(self, key: FieldKey | None) -> None:
        """The same field in the other language."""
        there = self._counterparts.get(key) if self._anchors is not None and key is not None else None
        reading = self._desk.document.review.readings.get(there) if there is not None else None
        if reading is not None and reading.provenance.boxes:
            place = reading.provenance
            self._marks = [Mark(place.page, place.boxes, MarkKind.SELECTED, tooltip=reading.label, key=there)]
            self.view.show_marks(self._marks)
            self._scroll_along()

    def _scroll_along(self) -> None:
        """The page beside was scrolled."""
        if self._beside is not None and self._beside.pages and self._anchors is not None and self.view.pages:
            self._scroll(self.view, self._anchors.opposite(self._beside.middle()))

    def _lead(self) -> None:
        """This page was scrolled."""
        if self._beside is not None and self._beside.pages and self._anchors is not None and self.view.pages:
            self._scroll(self._beside, self._anchors.back(self.view.middle()))

    def _scroll(self, view: PageView, height: float) -> None:
        # The one that is taken along must not take the other along again.
        if not self._following:
            self._following = True
            view.show_middle(height)
            self._following = False

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
            self._scroll_along()

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
        if self._anchors is not None:
            said = self.tr("{name}: the same in the other language. Both scroll together; F7 ends it.")
            self.head.setText(said.format(name=filing.name))
            return
        places = ", ".join(f"{mark.number}: {mark.tooltip}, p {mark.page}" for mark in self._marks)
        self.head.setText(f"{filing.name}  {places}")

    def _filing_closed(self, filing: str) -> None:
        if filing == self._filing:
            self._leave_source()
            self.view.clear()
            self._filing, self._marks, self._anchors = "", [], None
            self._say()

    def _source_closing(self, source: PictureSource) -> None:
        if source is self._source:
            self._leave_source()
            self.view.clear()

    def _leave_source(self) -> None:
        if self._source is not None:
            self._source.sizes_ready.disconnect(self._sizes_came)
        self._source = None
