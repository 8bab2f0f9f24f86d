"""A working paper that came back: what was typed into it, as proposals and notes. Nothing is applied here.

Each line carries the address of its field and what stood in its open cells at export, right of what is printed, so
that lines may be sorted or filtered, and what was typed can be told from what was there.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from itertools import islice
from pathlib import Path
from typing import Any

from openpyxl.workbook import Workbook

from reviewer.core.errors import PrintedError
from reviewer.core.printed import print_number, read_printed
from reviewer.core.printed_dates import print_date
from reviewer.core.reading import FieldKey, Reading, Value
from reviewer.core.review import Review
from reviewer.export.open_cells import ABOUT_WHAT, AT_EXPORT, BLANK, FIELD, as_kept, kept_correction
from reviewer.export.plain_text import clean, unescaped
from reviewer.export.returned_package import ReturnedError, read_safely

HEAD_ROW = 4
MOST_LINES, MOST_COLUMNS = 100_000, 40
_TABLE = re.compile(r"T\d{2,5}")
_LITERAL = re.compile(r'"[^"]*"|\\.')


@dataclass(frozen=True, slots=True)
class Proposal:
    """A figure typed into a Corrected cell. `text` reads as the field's unit; None proposes to take a correction back.

    `was` stood there at export; `since` says that the review has moved on from it.
    """

    key: FieldKey
    place: str
    label: str
    printed: str
    was: str
    text: str | None
    since: str = ""


@dataclass(frozen=True, slots=True)
class Note:
    """A tick, a note or a reply; `subject` is a field's address or a finding's id."""

    kind: str
    subject: str
    place: str
    text: str


@dataclass(frozen=True, slots=True)
class Returned:
    """All that was typed into a working paper, and a sentence for each thing that could not be understood.

    `by` is who saved the workbook last, as the workbook says: a claim, no proof.
    """

    proposals: list[Proposal] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    by: str = field(default="", compare=False)


def read_returned(path: Path, review: Review | None = None) -> Returned:
    """Reads a returned working paper; with a review, fields that it does not have are told as problems.

    ReturnedError with one sentence when the file is no working paper, damaged or made to do harm.
    """

    def read(book: Workbook) -> Returned:
        _refuse_others(path, book)
        returned = Returned(by=clean(str(book.properties.lastModifiedBy or "")).strip()[:80])
        _compare_sources(book, review, returned)
        for sheet in book.worksheets:
            if _TABLE.fullmatch(sheet.title):
                for line in _lines(sheet, returned, FIELD):
                    _read_line(line, review, returned)
            elif sheet.title == "Exceptions":
                for line in _lines(sheet, returned, ABOUT_WHAT):
                    _read_reply(line, review, returned)
        return returned

    return read_safely(path, read)


@dataclass(frozen=True, slots=True)
class _Line:
    """One line of a sheet, its cells by their headings."""

    sheet: str
    row: int
    cells: dict[str, Any]

    def place(self, name: str) -> str:
        cell = self.cells.get(name)
        return f"{self.sheet}!{getattr(cell, 'coordinate', f'row {self.row}')}"

    def value(self, name: str) -> Any:
        return getattr(self.cells.get(name), "value", None)

    def words(self, name: str) -> str:
        value = self.value(name)
        return clean(unescaped(value) if isinstance(value, str) else as_kept(_exact(value))).strip()


def _refuse_others(path: Path, book: Workbook) -> None:
    if not {"About", "Checks", "Sources"} <= set(book.sheetnames):
        raise ReturnedError(f"{path.name} is not a working paper of this program: choose the workbook that came back.")


def _compare_sources(book: Workbook, review: Review | None, returned: Returned) -> None:
    known = {filing.sha256 for filing in review.filings.values()} if review is not None else None
    for line in _lines(book["Sources"], returned, "SHA-256"):
        if known is not None and line.words("SHA-256") not in known:
            returned.problems.append(f"{line.words('File')} is not in this review: what concerns it was left out.")


def _lines(sheet: Any, returned: Returned, needed: str) -> Iterator[_Line]:
    rows = sheet.iter_rows(min_row=HEAD_ROW, max_row=HEAD_ROW + MOST_LINES, max_col=MOST_COLUMNS)
    heads = [cell.value for cell in next(rows, ())]
    if needed not in heads:
        returned.problems.append(f"The sheet {sheet.title} has no column {needed!r} any more: it was left out.")
        return
    for number, cells in enumerate(islice(rows, MOST_LINES), HEAD_ROW + 1):
        line = _Line(sheet.title, number, dict(zip(heads, cells, strict=False)))
        if line.words(needed):
            yield line


def _read_line(line: _Line, review: Review | None, returned: Returned) -> None:
    try:
        key = FieldKey.parse(line.words(FIELD))
    except ValueError:
        returned.problems.append(f"{line.place(FIELD)} is not the address of a field any more: its line was left out.")
        return
    reading = review.readings.get(key) if review is not None else None
    if review is not None and reading is None:
        if key.filing in review.filings:
            returned.problems.append(f"{line.place(FIELD)} names a field that this review does not have: left out.")
        return
    _read_corrected(line, key, reading, review, returned)
    for kind in ("Tick", "Note"):
        typed = line.words(kind)
        if typed != line.words(AT_EXPORT[kind]):
            said = typed or f"({kind.lower()} taken out)"
            returned.notes.append(Note(kind.lower(), str(key), line.place(kind), said))


def _read_corrected(
    line: _Line, key: FieldKey, reading: Reading | None, review: Review | None, returned: Returned
) -> None:
    place, was = line.place("Corrected"), line.words(AT_EXPORT["Corrected"])
    typed = _typed(line, reading)
    if as_kept(typed) == was:
        return
    try:
        text = _text(line, typed, reading)
    except PrintedError as problem:
        returned.problems.append(f"{place}: {problem}")
        return
    label = reading.label if reading is not None else f"{line.words('Line')} {line.words('Heading')}".strip()
    printed = reading.printed if reading is not None else line.words("As printed")
    since = _since(key, was, review)
    returned.proposals.append(Proposal(key, place, label, printed, was, text, since))


def _typed(line: _Line, reading: Reading | None) -> Value | None:
    """What stands in the Corrected cell. Excel makes 0.0012 of a typed 0.12%: in a percentage it is 0.12 again."""
    value = _exact(line.value("Corrected"))
    shape = str(getattr(line.cells.get("Corrected"), "number_format", ""))
    unit = reading.unit if reading is not None else line.words("Unit")
    if isinstance(value, Decimal) and unit == "%" and "%" in _LITERAL.sub("", shape):
        return value * 100
    return clean(unescaped(value)).strip() if isinstance(value, str) else value


def _exact(value: object) -> Value | None:
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, int | float) and not isinstance(value, bool):
        # The shortest decimal of a binary number is what was typed.
        return Decimal(repr(value))
    return value if isinstance(value, date | str) else None if value is None else str(value)


def _text(line: _Line, typed: Value | None, reading: Reading | None) -> str | None:
    """The proposal as it would be typed in the window; PrintedError when its field could not take it."""
    if line.cells["Corrected"].data_type in ("f", "e", "b"):
        raise PrintedError("it holds a formula, an error or a yes or no. Ask for the figure itself.")
    if typed is None:
        return None
    text = "" if typed == BLANK else _printed(typed, reading.decimals if reading is not None else 0)
    if reading is not None:
        read_printed(text, reading.unit)
    return text


def _printed(typed: Value, decimals: int) -> str:
    if isinstance(typed, Decimal):
        if not typed.is_finite():
            raise PrintedError("it holds no number.")
        return print_number(Decimal(as_kept(typed)), decimals)
    return print_date(typed) if isinstance(typed, date) else typed


def _since(key: FieldKey, was: str, review: Review | None) -> str:
    correction = review.correction(key) if review is not None else None
    now = "" if correction is None else kept_correction(correction)
    if now == was:
        return ""
    return f"since the export corrected to {correction.text}" if correction else "since the export taken back"


def _read_reply(line: _Line, review: Review | None, returned: Returned) -> None:
    subject, said = line.words(ABOUT_WHAT), line.words("Reply")
    if not said:
        return
    filing = re.split(r"[:/]", subject.partition(":")[2] or subject)[0]
    if review is None or filing in review.filings:
        returned.notes.append(Note("reply", subject, line.place("Reply"), said))
