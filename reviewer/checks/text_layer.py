"""What the text of a page does to figures before any arithmetic: cut, displaced and look-alike characters.

Only what is suspicious is a subject of its own; a filing with nothing suspicious has one finding that says so. What is
suspicious was settled when the filing was read, and a correction by the reviewer settles it.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator

from reviewer.core.check import (
    FilingRecords,
    Outcome,
    Records,
    Row,
    Selector,
    Severity,
    Subject,
    Verdict,
    check,
    each_filing,
    holds,
)
from reviewer.core.errors import MixedUnitsError, NotStatedError, PrintedError
from reviewer.core.figure import Figure, total
from reviewer.core.printed import digits_of, print_number, read_printed
from reviewer.core.provenance import Method
from reviewer.core.reading import FieldKey, Reading
from reviewer.core.restructure import Remedy, Restructuring
from reviewer.core.review import Review

Given = Row | FilingRecords
FEW = 5
A_STEP = 500
"""Readings looked at between two looks of the window at its events."""
# Letters of other alphabets that look like Latin ones: Cyrillic, then Greek.
_LOOK_ALIKE = re.compile(
    "[\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0456\u0455\u0458\u0410\u0412\u0415\u041a"
    "\u041c\u041d\u041e\u0420\u0421\u0422\u0425\u0391\u0392\u0395\u0396\u0397\u0399\u039a"
    "\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7\u03bf\u03bd]"
)


def is_badly_grouped(reading: Reading) -> bool:
    """Whether commas of a printed number, or of a piece of it, do not stand where thousands are."""
    if reading.unit in ("text", "date") or not (reading.doubt or reading.fragments or _unread(reading)):
        return False
    return any(_refused(piece.strip(","), reading.unit) for piece in reading.fragments or (reading.printed,))


def is_cut(reading: Reading) -> bool:
    """Whether a figure or date is printed in pieces, over several cells."""
    return bool(reading.fragments) and reading.unit != "text"


def is_cut_text(reading: Reading) -> bool:
    """Whether words are printed in pieces, over several cells."""
    return bool(reading.fragments) and reading.unit == "text"


def is_displaced(reading: Reading) -> bool:
    """Whether a label and its value do not stand together: they were paired by their places, or not at all."""
    alone = bool(reading.doubt) and reading.value is None and not reading.fragments and not is_badly_grouped(reading)
    return alone or reading.provenance.method is Method.BY_POSITION


def rows_where(suspicious: Callable[[Reading], bool]) -> Selector:
    """The rows with a suspicious reading, and for filings without any the filing itself."""

    def select(records: Records) -> Iterable[Subject | None]:
        found: dict[str, dict[tuple[str, str], None]] = {}
        # A copy: between two steps the reviewer may put in a row.
        for place, (key, reading) in enumerate(list(records.review.readings.items())):
            if suspicious(reading):
                found.setdefault(key.filing, {})[key.table, key.row] = None
            if place % A_STEP == 0:
                yield None
        for filing in records.filings():
            for table, row in found.get(filing.id, {}):
                yield Subject(f"{filing.id}/{table}/{row}", Row(filing, table, row))
            if filing.id not in found:
                yield Subject(filing.id, filing)

    return select


@check(code="T1", tick="S", each=rows_where(is_badly_grouped), basis="Commas stand at thousands")
def thousands_are_grouped(given: Given) -> Verdict:
    """The commas of every printed number stand where thousands are."""
    return _settled(given, is_badly_grouped, lambda reading: f"{reading.label} prints {reading.printed!r}")


@check(code="T2", tick="S", each=each_filing(), basis="Latin text has Latin letters", severity=Severity.WARNING)
def letters_are_latin(filing: FilingRecords) -> Verdict:
    """No letter of another alphabet stands in for the Latin letter it looks like."""
    found = list(dict.fromkeys(_foreign(filing)))
    more = f"; and {len(found) - FEW} more" if len(found) > FEW else ""
    return holds(not found, why="; ".join(found[:FEW]) + more)


@check(code="T3", tick="S", each=rows_where(is_cut), basis="One value stands in one cell")
def value_is_whole(given: Given) -> Verdict:
    """No value is cut over two cells."""
    verdict = _settled(given, is_cut, lambda reading: f"{reading.label} is printed in pieces: {_pieces(reading)}")
    if verdict.outcome is Outcome.AGREES or isinstance(given, FilingRecords):
        return verdict
    cut = _suspects(given, is_cut)
    hints = [f"{whole}: {why}" for key in cut for whole, why in _wholes(given, key)]
    return holds(False, why=verdict.why, hints=tuple(dict.fromkeys(hints)), remedies=tuple(_joined(given, cut)))


@check(
    code="T3",
    tick="S",
    each=rows_where(is_cut_text),
    basis="Words stand in one cell",
    severity=Severity.NOTE,
)
def words_are_whole(given: Given) -> Verdict:
    """No word is broken or doubled across cells."""
    return _settled(given, is_cut_text, lambda reading: f"{reading.label} is printed in pieces: {_pieces(reading)}")


@check(
    code="T4",
    tick="S",
    each=rows_where(is_displaced),
    basis="A label and its value stand together",
    severity=Severity.WARNING,
)
def value_stands_beside_its_label(given: Given) -> Verdict:
    """Every value stands beside its label, and every label has a value."""
    verdict = _settled(given, is_displaced, lambda reading: reading.doubt or f"{reading.label} was found by its place")
    if verdict.outcome is Outcome.AGREES or isinstance(given, FilingRecords):
        return verdict
    return holds(False, why=verdict.why, remedies=tuple(_attached(given)))


def _settled(given: Given, suspicious: Callable[[Reading], bool], say: Callable[[Reading], str]) -> Verdict:
    """Agrees when nothing is suspicious, or the reviewer has put right what was."""
    if isinstance(given, FilingRecords):
        return holds(True)
    readings = [given.reading(key.field) for key in _suspects(given, suspicious)]
    why = "; ".join(say(reading) for reading in readings if reading is not None)
    return holds(not why, why=why or "put right by the reviewer")


def _joined(row: Row, cut: list[FieldKey]) -> Iterator[Remedy]:
    """The pieces put together where the form's own figures name one whole, or only one whole fits."""
    wholes = {}
    for key in cut:
        implied = {whole for whole, _ in _wholes(row, key)}
        fitting = implied or set(row.filing.records.review.readings[key].candidates)
        if len(fitting) == 1:
            wholes[key] = fitting.pop()
    if wholes:
        said = " and ".join(dict.fromkeys(wholes.values()))
        yield Remedy(f"put the pieces together as {said}", Restructuring(wholes=tuple(wholes.items())))


def _attached(row: Row) -> Iterator[Remedy]:
    """The labels attached to the values that were found by their places."""
    readings = row.filing.records.review.readings
    keys = tuple(key for key in _suspects(row, is_displaced) if readings[key].value is not None)
    if keys:
        said = " and ".join(f"{readings[key].label!r} to {readings[key].printed}" for key in keys)
        yield Remedy(f"attach the label {said}", Restructuring(attached=keys))


def _suspects(row: Row, suspicious: Callable[[Reading], bool]) -> list[FieldKey]:
    """The suspicious fields of a row that the reviewer has not settled; all of them are noted as looked at."""
    records = row.filing.records
    names = sorted(records.tables_of(row.filing.id)[row.table][row.id])
    readings = [records.review.readings[row.key(name)] for name in names]
    keys = [reading.key for reading in readings if suspicious(reading)]
    for key in keys:
        records.reading(key)
    return [key for key in keys if not _is_settled(records.review, key)]


def _is_settled(review: Review, key: FieldKey) -> bool:
    """Whether a correction stands, or a value that was found by its place was confirmed to stand there."""
    placed = not review.readings[key].fragments and review.confirmation(key) is not None
    return placed or review.correction(key) is not None


def _unread(reading: Reading) -> bool:
    return reading.value is None and not reading.nil


def _refused(printed: str, unit: str) -> bool:
    try:
        read_printed(printed, unit)
    except PrintedError:
        return digits_of(printed) is not None
    return False


def _pieces(reading: Reading) -> str:
    return " and ".join(repr(piece) for piece in reading.fragments)


def _wholes(row: Row, key: FieldKey) -> Iterator[tuple[str, str]]:
    """What other figures of the return say the cut value is, where it begins and ends as printed."""
    reading = row.filing.records.review.readings[key]
    for implied, why in _implied(row, key.field):
        whole = print_number(implied.value.normalize() if implied.value else implied.value, reading.decimals)
        if whole.startswith(reading.fragments[0]) and whole.endswith(reading.fragments[-1]):
            yield whole, why


def _implied(row: Row, name: str) -> Iterator[tuple[Figure, str]]:
    for work_out in (_from_capital, _from_classes, _from_roll, _from_lines):
        try:
            found = work_out(row, name)
        except (NotStatedError, MixedUnitsError):
            continue
        if found is not None and not any(_is_cut_still(row, key) for key in found[0].rests_on()):
            yield found


def _is_cut_still(row: Row, key: FieldKey) -> bool:
    review = row.filing.records.review
    return bool(review.readings[key].fragments) and review.correction(key) is None


def _from_capital(row: Row, name: str) -> tuple[Figure, str] | None:
    if row.table != "authorised_shares" or name == "movement":
        return None
    capital = row.filing.row("authorised_capital", row.id).figure(name)
    par = row.filing.row("par_value", row.id).figure(name.replace("balance", "par_value"))
    if not par.value:
        return None
    return capital / par, f"authorised capital {print_number(capital.value, capital.decimals)} divided by par value"


def _from_classes(row: Row, name: str) -> tuple[Figure, str] | None:
    if row.table != "authorised_total":
        return None
    return total([capital.closing_balance for capital in row.filing.rows("authorised_capital")]), "the classes added"


def _from_roll(row: Row, name: str) -> tuple[Figure, str] | None:
    if not (row.has("opening_balance") and row.has("movement") and row.has("closing_balance")):
        return None
    if name == "closing_balance":
        return row.opening_balance + row.movement, "opening balance plus movement"
    return (row.closing_balance - row.movement, "closing balance less movement") if name == "opening_balance" else None


def _from_lines(row: Row, name: str) -> tuple[Figure, str] | None:
    moved = [line.movement for line in row.lines(row.table.removesuffix("s") + "_movements") if line.has("movement")]
    if not moved or name not in ("opening_balance", "closing_balance"):
        return None
    if name == "closing_balance":
        return total([row.opening_balance, *moved]), "outstanding at the opening plus the movements"
    return row.closing_balance - total(moved), "outstanding at the close less the movements"


def _foreign(filing: FilingRecords) -> Iterator[str]:
    records = filing.records
    for table, rows in records.tables_of(filing.id).items():
        for row, names in rows.items():
            for name in sorted(names):
                yield from _foreign_in_field(records, FieldKey(filing.id, table, row, name))
    for grid in records.review.grids.get(filing.id, ()):
        for text in (grid.title, *grid.columns, *(line.label for line in grid.rows)):
            yield from _foreign_in_text(text, grid.page)
    for page in records.review.pages.get(filing.id, {}).values():
        if _LOOK_ALIKE.search(page.text):
            for word in page.text.split():
                yield from _foreign_in_text(word, page.number)


def _foreign_in_field(records: Records, key: FieldKey) -> Iterator[str]:
    reading = records.review.readings[key]
    if reading.printed.isascii() and reading.label.isascii():
        return
    if _LOOK_ALIKE.search(reading.printed):
        records.reading(key)
        if records.review.correction(key) is None:
            yield from _foreign_in_text(reading.printed, reading.provenance.page)
    yield from _foreign_in_text(reading.label, reading.provenance.page)


def _foreign_in_text(text: str, page: int) -> Iterator[str]:
    for found in _LOOK_ALIKE.finditer(text):
        word = next(part for part in text.split() if found[0] in part)
        name = unicodedata.name(found[0]).capitalize()
        yield f"page {page}: {word!r} has the letter {name} (U+{ord(found[0]):04X})"
