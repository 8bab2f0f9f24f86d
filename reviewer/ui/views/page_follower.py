"""The page is turned to what is looked at."""

from PySide6.QtCore import QObject

from reviewer.core.page import Box
from reviewer.core.reading import FieldKey, Reading
from reviewer.core.working import operand_numbers
from reviewer.ui.desk import Desk
from reviewer.ui.selection import PagePlace
from reviewer.ui.views.page_view import PageView


class PageFollower(QObject):
    """Brings into sight whatever of the filing on the page is selected."""

    def __init__(self, desk: Desk, view: PageView) -> None:
        super().__init__(view)
        self._desk, self._view = desk, view
        desk.selection.finding_selected.connect(self._reveal_finding)
        desk.selection.field_selected.connect(self._reveal_field)
        desk.selection.place_selected.connect(self._reveal_place)
        desk.selection.number_selected.connect(self._reveal_number)

    def follow(self) -> None:
        """Turn to what was selected before the pages were there."""
        self._reveal_field(self._desk.selection.field)
        if self._desk.selection.place is not None:
            self._reveal_place(self._desk.selection.place)

    def _reveal_field(self, key: FieldKey | None) -> None:
        reading = self._reading(key) if key is not None else None
        if reading is not None:
            self._point_at(reading.provenance.page, reading.provenance.boxes[0])

    def _reveal_place(self, place: PagePlace) -> None:
        if place.filing == self._desk.selection.filing:
            self._point_at(place.page, place.box)

    def _reveal_finding(self, found: str) -> None:
        """Bring the operands into sight as far as they fit, the field that is looked at last."""
        finding = self._desk.document.finding(found)
        for key in operand_numbers(finding) if finding is not None else ():
            reading = self._reading(key)
            if reading is not None:
                self._view.reveal(reading.provenance.page, reading.provenance.boxes[0])

    def _reveal_number(self, name: str) -> None:
        token = self._desk.document.left.number(self._desk.selection.filing, name)
        if token is not None:
            self._point_at(token.page, token.box)

    def _reading(self, key: FieldKey) -> Reading | None:
        """What was read in a field, when it stands on a page of this filing."""
        reading = self._desk.document.review.readings.get(key)
        here = reading is not None and reading.provenance.boxes and key.filing == self._desk.selection.filing
        return reading if here else None

    def _point_at(self, page: int, box: Box) -> None:
        """The pages may still be on their way; then this is done when they come."""
        if page <= self._view.pages:
            self._view.reveal(page, box)
            self._view.pulse(page, box)
