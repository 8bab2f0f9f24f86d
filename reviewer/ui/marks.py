"""What is drawn on the page for the fields of a filing, the finding and the field that are looked at."""

from collections.abc import Iterable, Iterator
from functools import cache

from PySide6.QtCore import QCoreApplication

from reviewer.core.check import Outcome
from reviewer.core.notes import notes_in_words, spot_of
from reviewer.core.page import Box
from reviewer.core.reading import FieldKey
from reviewer.core.review import Review
from reviewer.core.working import operand_numbers
from reviewer.ui.document import Document
from reviewer.ui.look import CellState
from reviewer.ui.models.cell_look import CellLook, cell_look
from reviewer.ui.selection import Selection
from reviewer.ui.views.page_marks import REACH, Mark, MarkKind, OnPage

PLAIN = MarkKind.FIELD
_OF_STATE = {
    CellState.CONFIRMED: MarkKind.CONFIRMED,
    CellState.MISREAD: MarkKind.CORRECTED,
    CellState.MISPRINT: MarkKind.CORRECTED,
    CellState.UNREADABLE: MarkKind.OPEN,
}


def marks_of(document: Document, selection: Selection) -> list[Mark]:
    """The marks of what is looked at in the filing that is looked at, and of its notes, on all of its pages."""
    finding = document.finding(selection.finding)
    numbers = operand_numbers(finding) if finding is not None else {}
    marks = [*_number_mark(document, selection)]
    marks += [mark for key, number in numbers.items() for mark in _operand(document, selection.filing, key, number)]
    marks += _note_marks(document, selection.filing)
    if selection.field is not None and selection.field.filing == selection.filing:
        marks += _mark(document, selection.field, MarkKind.SELECTED, numbers.get(selection.field, ""))
    return marks


def marks_on(document: Document, filing: str, *, every_field: bool, numbers: bool = True) -> OnPage:
    """The marks that are on a page whatever is looked at. A report has thousands: made for the pages in sight."""
    # Gone through when the first page is painted: this is asked several times an action.
    remarkable = cache(lambda: _remarkable(document, filing))

    def on_page(page: int) -> list[Mark]:
        plain = _plain_fields(document, filing, page) if every_field else ()
        loose = _number_marks(document, filing, page) if numbers else ()
        fields = _field_marks(document, remarkable().get(page, ()))
        return [*_unseen_marks(document, filing, page), *loose, *plain, *fields]

    return on_page


def field_at(review: Review, filing: str, page: int, x: float, y: float) -> FieldKey | None:
    """The field whose box is under a point; the smallest of several."""
    under = [
        (box.width * box.height, key)
        for key, reading in review.readings.items()
        if key.filing == filing and reading.provenance.page == page
        for box in reading.provenance.boxes
        if _near(box, x, y)
    ]
    return min(under)[1] if under else None


def _unseen_marks(document: Document, filing: str, number: int) -> Iterator[Mark]:
    """What the text layer says and the page does not show, and figures over one another."""
    hidden = QCoreApplication.translate("marks", "Text that the page does not show")
    doubled = QCoreApplication.translate("marks", "Figures printed over one another")
    page = document.review.pages.get(filing, {}).get(number)
    for boxes, words in ((page.hidden, hidden), (page.doubled, doubled)) if page is not None else ():
        if boxes:
            yield Mark(number, boxes, MarkKind.UNSEEN, tooltip=words)


def number_at(document: Document, filing: str, page: int, x: float, y: float) -> str:
    """The name of the unaccounted number under a point; "" when there is none."""
    return next((token.id for token in document.left.unaccounted_on(filing, page) if _near(token.box, x, y)), "")


def _number_marks(document: Document, filing: str, page: int) -> Iterator[Mark]:
    """Every number of a page that belongs to nothing."""
    for token in document.left.unaccounted_on(filing, page):
        yield Mark(page, (token.box,), MarkKind.UNACCOUNTED, tooltip=f"{token.text}: unaccounted", key=token.id)


def _number_mark(document: Document, selection: Selection) -> Iterator[Mark]:
    """The number that is looked at."""
    looked_at = document.left.number(selection.filing, selection.number)
    if looked_at is not None:
        yield Mark(looked_at.page, (looked_at.box,), MarkKind.SELECTED, tooltip=looked_at.line, key=looked_at.id)


def _field_marks(document: Document, keys: Iterable[FieldKey]) -> Iterator[Mark]:
    for key in keys:
        kind = _kind(cell_look(document, key))
        if kind is not PLAIN:
            yield from _mark(document, key, kind)


def _plain_fields(document: Document, filing: str, page: int) -> Iterator[Mark]:
    """The fields of a page that have no mark of their own."""
    for key, reading in document.review.readings.items():
        if key.filing == filing and reading.provenance.page == page and _kind(cell_look(document, key)) is PLAIN:
            yield from _mark(document, key, PLAIN)


def _remarkable(document: Document, filing: str) -> dict[int, list[FieldKey]]:
    """The fields of a filing that may have a mark of their own, by their pages: a few of thousands."""
    review = document.review
    keys = dict.fromkeys((*review.corrections, *review.confirmations))
    for finding in document.checker.with_outcome(Outcome.EXCEPTION):
        keys.update(dict.fromkeys(finding.evidence))
    pages: dict[int, list[FieldKey]] = {}
    for key in keys:
        if key.filing == filing and key in review.readings:
            pages.setdefault(review.readings[key].provenance.page, []).append(key)
    return pages


def _kind(look: CellLook) -> MarkKind:
    if look.flag is Outcome.EXCEPTION:
        return MarkKind.EXCEPTION
    return _OF_STATE.get(look.state, MarkKind.FIELD)


def _operand(document: Document, filing: str, key: FieldKey, number: str) -> list[Mark]:
    if key.filing != filing:
        return []
    return _mark(document, key, MarkKind.OPERAND if number.isdigit() else MarkKind.RESULT, number)


def _mark(document: Document, key: FieldKey, kind: MarkKind, number: str = "") -> list[Mark]:
    reading = document.review.readings.get(key)
    if reading is None or not reading.provenance.boxes:
        return []
    words = cell_look(document, key).words
    return [Mark(reading.provenance.page, reading.provenance.boxes, kind, number, words, key)]


def _note_marks(document: Document, filing: str) -> Iterator[Mark]:
    """A pin where something is noted that is not resolved."""
    for thread in document.threads():
        spot = spot_of(document.review, thread.address)
        if thread.address.filing == filing and not thread.resolved and spot.box is not None:
            words = "\n".join(notes_in_words(thread))
            key = thread.address if thread.address in document.review.readings else None
            yield Mark(spot.page, (spot.box,), MarkKind.NOTE, tooltip=words, key=key)


def _near(box: Box, x: float, y: float) -> bool:
    return box.x0 - REACH <= x <= box.x1 + REACH and box.top - REACH <= y <= box.bottom + REACH
