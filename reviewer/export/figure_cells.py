"""The cells of one figure: As printed, As read where that differs, Corrected, and Used, which is a formula."""

from dataclasses import dataclass
from decimal import Decimal

from openpyxl.cell.cell import Cell
from openpyxl.comments import Comment

from reviewer.core.notes import notes_in_words
from reviewer.core.reading import FieldKey, Reading, Value
from reviewer.core.review import Correction
from reviewer.export import look, number_formats
from reviewer.export.open_cells import BLANK
from reviewer.export.paper import Paper, box_words
from reviewer.export.places import Result, beyond_excel
from reviewer.export.plain_text import fit, put_text
from reviewer.export.styles import Alignment

AUTHOR = "Reviewer"
LONG = 150


@dataclass(frozen=True, slots=True)
class FigureCells:
    """Where one figure goes. What a form leaves blank stays blank in As printed."""

    printed: Cell
    as_read: Cell | None
    corrected: Cell
    used: Cell

    def write(self, paper: Paper, reading: Reading) -> None:
        """Writes all of them."""
        correction = paper.review.correction(reading.key)
        source = self._write_printed(reading)
        self._write_corrected(correction)
        self._write_used(paper, reading, correction, source)
        thread = paper.threads.get(reading.key)
        if thread is not None:
            self.used.comment = Comment(fit("\n".join(notes_in_words(thread))), AUTHOR, width=280, height=110)

    def _write_printed(self, reading: Reading) -> Cell | None:
        """As printed and As read; the cell that holds what was read, None when nothing was."""
        self.printed.comment = _note(reading)
        if self.as_read is not None:
            look.text(self.as_read, "", align=look.RIGHT)
        plain = number_formats.is_plain(reading) and not beyond_excel(reading.value)
        if reading.value is None:
            look.text(self.printed, reading.printed, align=look.RIGHT)
            return None
        if plain and isinstance(reading.value, str):
            look.text(self.printed, reading.value, align=_alignment(reading))
            return self.printed
        if plain:
            look.number(self.printed, reading.value, number_formats.as_printed(reading))
            return self.printed
        look.text(self.printed, reading.printed, align=_alignment(reading))
        return self._write_as_read(reading, reading.value)

    def _write_as_read(self, reading: Reading, value: Value) -> Cell:
        if self.as_read is None:
            raise ValueError(f"the sheet has no column As read for {reading.key}")
        if isinstance(value, str):
            return look.text(self.as_read, value, align=_alignment(reading))
        if not beyond_excel(value):
            return look.number(self.as_read, value, number_formats.of_column(reading.unit, reading.decimals))
        # The exact figure stays text in As printed; this one can be reckoned with.
        if isinstance(value, Decimal):
            look.number(self.as_read, number_formats.in_thousands(value), number_formats.THOUSANDS)
        return self.printed

    def _write_corrected(self, correction: Correction | None) -> None:
        cell = look.input_cell(self.corrected)
        cell.alignment = look.RIGHT
        if correction is None:
            return
        if correction.value is None or isinstance(correction.value, str) or beyond_excel(correction.value):
            put_text(cell, _corrected_text(correction))
            cell.alignment = look.WRAPPED
        else:
            cell.value = correction.value
            cell.number_format = number_formats.of_column(correction.unit, correction.decimals)

    def _write_used(self, paper: Paper, reading: Reading, correction: Correction | None, source: Cell | None) -> None:
        used, corrected = self.used, self.corrected.coordinate
        look.text(used, "", align=_alignment(reading))
        used.fill = look.USED_FILL
        nil = reading.key in paper.places.nil
        # N() of a blank or of a nil mark is 0: the formula says what the note says.
        empty = f"N({self.printed.coordinate})" if nil else '""'
        printed = source.coordinate if source is not None else empty
        paper.formula(used, f"IF(ISBLANK({corrected}),{printed},{corrected})", used_result(paper, reading.key))
        decimals = correction.decimals if correction else reading.decimals
        unit = correction.unit if correction else reading.unit
        used.number_format = number_formats.of_column(unit, decimals)


def is_long(reading: Reading) -> bool:
    """Whether a text does not fit its cell on paper, and is written once more over the width of the sheet."""
    return isinstance(reading.value, str) and len(reading.value) > LONG


def used_result(paper: Paper, key: FieldKey) -> Result:
    """What stands in a field, as its Used cell shows it."""
    stands, correction = paper.review.stands(key), paper.review.correction(key)
    if correction is not None and (stands is None or isinstance(stands, str) or beyond_excel(stands)):
        return fit(_corrected_text(correction))
    if beyond_excel(stands):
        return fit(paper.review.readings[key].printed)
    if stands is None:
        return Decimal(0) if key in paper.places.nil else ""
    return fit(stands) if isinstance(stands, str) else stands


def _corrected_text(correction: Correction) -> str:
    return correction.value if isinstance(correction.value, str) else correction.text or BLANK


def _alignment(reading: Reading) -> Alignment:
    if isinstance(reading.value, str):
        return look.ONE_LINE if is_long(reading) else look.WRAPPED
    return look.RIGHT


def _note(reading: Reading) -> Comment:
    place = reading.provenance
    text = f"Page {place.page}, {box_words(reading) or 'no box'}. Read from: {place.method.value}."
    if reading.printed and not isinstance(reading.value, str):
        text += f"\nPrinted: {reading.printed[:200]}"
    return Comment(fit(text), AUTHOR, width=280, height=70)
