"""What the reviewer is looking at: a filing, a field, a finding or a number. Every pane follows this alone."""

from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from reviewer.core.page import Box
from reviewer.core.reading import FieldKey
from reviewer.ui.document import Document


class PagePlace(NamedTuple):
    """A box on a page of a filing."""

    filing: str
    page: int
    box: Box


class Selection(QObject):
    """Signals: `filing_selected(queue key)`, `field_selected(FieldKey or None)`, `finding_selected(id or "")`,
    `place_selected(PagePlace)` for a place on a page where no field need be,
    `number_selected(name or "")` for a number on a page that belongs to no field; after any of these, once, `turned()`
    for whoever shows several of them together.
    """

    filing_selected = Signal(str)
    field_selected = Signal(object)
    finding_selected = Signal(str)
    place_selected = Signal(object)
    number_selected = Signal(str)
    turned = Signal()

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self.filing = ""
        self.field: FieldKey | None = None
        self.finding = ""
        self.number = ""
        self.place: PagePlace | None = None
        self._untold = False

    def select_place(self, filing: str, page: int, box: Box) -> None:
        """Turn to a place on a page; no field is looked at then."""
        self._turn_to(filing)
        self._set_number("")
        self._set_finding("")
        self._set_field(None)
        self.place = PagePlace(filing, page, box)
        self.place_selected.emit(self.place)
        self._tell()

    def select_filing(self, filing: str) -> None:
        """Turn to another filing; its field and finding are for the reviewer to choose."""
        if filing != self.filing:
            self.filing, self._untold = filing, True
            self._set_number("")
            self._set_finding("")
            self._set_field(None)
            self.filing_selected.emit(filing)
            self._tell()

    def select_field(self, key: FieldKey | None) -> None:
        """Turn to a field. A finding that rests on it stays lit up."""
        if key is None or key == self.field:
            return
        self._turn_to(key.filing)
        self._set_number("")
        finding = self._document.finding(self.finding)
        if finding is None or key not in finding.evidence:
            self._set_finding("")
        self._set_field(key)
        self._tell()

    def select_figure(self, key: FieldKey) -> None:
        """Turn to a field for its own sake: no finding stays lit up."""
        self._set_finding("")
        self.select_field(key)
        self._tell()

    def select_number(self, filing: str, name: str) -> None:
        """Turn to a number on a page that belongs to no field."""
        self._turn_to(filing)
        self._set_finding("")
        self._set_field(None)
        self._set_number(name)
        self._tell()

    def select_finding(self, found: str) -> None:
        """Turn to a finding and to the field that it is about."""
        finding = self._document.finding(found)
        if finding is None:
            return
        self._turn_to(finding.filing)
        self._set_number("")
        self._set_finding(found)
        subject = subject_of(self._document, found)
        if subject is not None:
            self._turn_to(subject.filing)
        self._set_field(subject)
        self._tell()

    def _tell(self) -> None:
        if self._untold:
            self._untold = False
            self.turned.emit()

    def _turn_to(self, filing: str) -> None:
        if filing != self.filing:
            self.filing, self._untold = filing, True
            self.filing_selected.emit(filing)

    def _set_field(self, key: FieldKey | None) -> None:
        if key != self.field:
            self.field, self._untold = key, True
            self.place = None
            self.field_selected.emit(key)

    def _set_number(self, name: str) -> None:
        if name != self.number:
            self.number, self._untold = name, True
            self.number_selected.emit(name)

    def _set_finding(self, found: str) -> None:
        if found != self.finding:
            self.finding, self._untold = found, True
            self.finding_selected.emit(found)


def subject_of(document: Document, found: str) -> FieldKey | None:
    """The field a finding is about: what is stated, else the first field of its own filing that was looked at."""
    finding = document.finding(found)
    if finding is None:
        return None
    stated = finding.stated.rests_on() if finding.stated is not None else ()
    own = [key for key in finding.evidence if key.filing == finding.filing]
    known = [key for key in (*stated, *own, *finding.evidence) if key in document.review.readings]
    return known[0] if known else None
