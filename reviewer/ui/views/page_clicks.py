"""The pointer on the page: a click selects a figure, and what stands under it is told."""

from PySide6.QtCore import QObject, Signal

from reviewer.ui.desk import Desk
from reviewer.ui.explained import evidence_words
from reviewer.ui.language import said
from reviewer.ui.marks import field_at, number_at
from reviewer.ui.models.cell_look import cell_look
from reviewer.ui.views.page_view import PageView


class PageClicks(QObject):
    """Signal: `table_wanted()` when a figure was clicked twice."""

    table_wanted = Signal()

    def __init__(self, desk: Desk, view: PageView) -> None:
        super().__init__(view)
        self._desk = desk
        view.box_clicked.connect(self._clicked)
        view.box_double_clicked.connect(self._double_clicked)
        view.words_at = self._words_at

    def _clicked(self, page: int, x: float, y: float) -> None:
        selection = self._desk.selection
        key = field_at(self._desk.document.review, selection.filing, page, x, y)
        number = number_at(self._desk.document, selection.filing, page, x, y)
        if key is not None:
            selection.select_field(key)
        elif number:
            selection.select_number(selection.filing, number)

    def _words_at(self, page: int, x: float, y: float) -> str:
        """What stands under the pointer and how sure that is, of any figure that was read."""
        document = self._desk.document
        key = field_at(document.review, self._desk.selection.filing, page, x, y)
        if key is None:
            return ""
        return f"{cell_look(document, key).words}\n{said('Evidence')}: {evidence_words(document, key)}"

    def _double_clicked(self, page: int, x: float, y: float) -> None:
        if field_at(self._desk.document.review, self._desk.selection.filing, page, x, y) is not None:
            self.table_wanted.emit()
