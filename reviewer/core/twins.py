"""Two filings that tell of the same: one in two languages, or one filed again. What differs, field by field."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from difflib import SequenceMatcher
from itertools import zip_longest

from reviewer.core.directory import Identity
from reviewer.core.grid import UNDECLARED
from reviewer.core.kinds import MONTHLY, NEXT_DAY
from reviewer.core.printed_dates import print_date
from reviewer.core.reading import FieldKey, Value
from reviewer.core.records import FilingRecords, Row, words

# Printed on every page, or naming the submission itself.
ASIDE = frozenset({"pages", "sections", "remarks"})
OF_THE_SUBMISSION = frozenset({"status", "date_submitted", "submitted_by", "title", "form_title", "recipient"})

RUNNING = frozenset({"prose_figures", "announcement_dates", "remark_figures", "remark_dates"})
SHORTEST, YEARS = 1000, (1900, 2100)
# How much of their figures two filings must have in common, and how many there must be to tell.
ALIKE, FEWEST = 0.6, 5


@dataclass(frozen=True, slots=True)
class Difference:
    """One field that differs, and what stands in both filings."""

    label: str
    own: str
    theirs: str


def differences(own: FilingRecords, theirs: FilingRecords) -> Iterator[Difference]:
    """Every field of two versions of a filing in which not the same stands; those of the submission are left out."""
    for table in dict.fromkeys([*own.records.tables_of(own.id), *own.records.tables_of(theirs.id)]):
        if table in ASIDE:
            continue
        for mine, other in pairs_of_rows(list(own.rows(table)), list(theirs.rows(table))):
            yield from _differences_of_rows(mine, other)


def pairs_of_rows(own: list[Row], theirs: list[Row]) -> Iterator[tuple[Row | None, Row | None]]:
    """The rows of a table of two filings side by side: those of one id, then the others in their order."""
    by_id = {row.id: row for row in theirs}
    known = {row.id for row in own}
    rest = zip_longest([row for row in own if row.id not in by_id], [row for row in theirs if row.id not in known])
    yield from ((row, by_id[row.id]) for row in own if row.id in by_id)
    yield from rest


def fields_of(row: Row) -> list[str]:
    """The names of the fields of a row."""
    return sorted(row.filing.records.tables_of(row.filing.id)[row.table][row.id])


def stands(row: Row | None, name: str) -> Value | None:
    """What stands in a field, noted as looked at; None when the row or the field is not there."""
    if row is None or not row.has(name):
        return None
    row.reading(name)
    return row.filing.records.review.stands(row.key(name))


def shown_value(value: Value | None) -> str:
    """A value of any kind in words."""
    if isinstance(value, Decimal):
        return f"{value:,f}"
    return print_date(value) if isinstance(value, date) else value or ""


def _differences_of_rows(mine: Row | None, other: Row | None) -> Iterator[Difference]:
    there = mine or other
    if there is None:
        return
    for name in dict.fromkeys(name for row in (mine, other) if row is not None for name in fields_of(row)):
        if name in OF_THE_SUBMISSION:
            continue
        values = stands(mine, name), stands(other, name)
        if _plain(values[0]) != _plain(values[1]):
            label = " ".join(words(part).replace("-", " ") for part in (there.table, there.id, name) if part)
            yield Difference(label, shown_value(values[0]), shown_value(values[1]))


def _plain(value: Value | None) -> Value | None:
    return " ".join(value.split()) if isinstance(value, str) else value


def twin_of(filing: FilingRecords) -> FilingRecords | None:
    """The same filing in the other language: by issuer, kind and period; what has no period, by its figures."""
    directory, records = filing.records.directory, filing.records
    own = directory.entries[filing.id]
    if own.filing.kind in (MONTHLY, NEXT_DAY):
        found = directory.twin(filing.id)
        return None if found is None else records.filing(found.filing.id)
    # A reader of another language numbers no return of its own: the announcements of one day are told by their figures.
    known = directory.related(filing.id) if own.codes or own.name else list(directory.entries.values())
    alike = [one for one in known if _may_be_twins(own, one)]
    if len(alike) == 1 and own.covers is not None:
        return records.filing(alike[0].filing.id)
    with records.aside():
        scored = [(_likeness(filing, records.filing(one.filing.id)), one.filing.id) for one in alike]
    likeness, found_id = max(scored, default=(0.0, ""))
    return records.filing(found_id) if likeness >= ALIKE else None


def _may_be_twins(own: Identity, other: Identity) -> bool:
    languages = {own.language, other.language}
    same = own.filing.kind == other.filing.kind and own.covers == other.covers
    return same and len(languages) == 2 and "" not in languages


def _likeness(one: FilingRecords, other: FilingRecords) -> float:
    """The share of their long figures that two filings have in common, from 0 to 1."""
    sets = [{figure.value for figure in long_figures(filing)} for filing in (one, other)]
    either = sets[0] | sets[1]
    return len(sets[0] & sets[1]) / len(either) if len(either) >= FEWEST else 0.0


@dataclass(frozen=True, slots=True)
class FigureAt:
    """A figure or date with its address and page."""

    value: Decimal | date
    key: FieldKey
    page: int


def long_figures(filing: FilingRecords) -> list[FigureAt]:
    """Every figure of four digits and more, in the order of the pages; years are none."""
    return [found for found in _in_page_order(filing) if _is_long(found.value)]


def running_figures(filing: FilingRecords, *, dates: bool) -> list[FigureAt]:
    """Figures (or dates) of the tables whose rows are only counted, in order: those of text and unknown tables."""
    wanted = date if dates else Decimal
    found = (one for one in _in_page_order(filing) if is_running(one.key.table) and isinstance(one.value, wanted))
    return [one for one in found if dates or _is_long(one.value)]


def is_running(table: str) -> bool:
    """Whether the rows of a table have no names of their own, so that only their order can be compared."""
    return table in RUNNING or bool(UNDECLARED.fullmatch(table))


def out_of_step(own: list[FigureAt], theirs: list[FigureAt]) -> list[tuple[FigureAt | None, FigureAt | None]]:
    """What one list has and the other has not, side by side where both have something else at that place.

    A figure that only stands elsewhere is in step: the languages do not set their sentences in one order.
    """
    left, right = ([one.value for one in side] for side in (own, theirs))
    surplus, wanted = Counter(left), Counter(right)
    extra, missing = surplus - wanted, wanted - surplus
    if not extra and not missing:
        return []
    found: list[tuple[FigureAt | None, FigureAt | None]] = []
    for tag, a, b, c, d in SequenceMatcher(None, left, right, autojunk=False).get_opcodes():
        if tag != "equal":
            found += zip_longest(_taken(own[a:b], extra), _taken(theirs[c:d], missing))
    return found


def _taken(side: list[FigureAt], surplus: "Counter[Decimal | date]") -> list[FigureAt]:
    taken = []
    for one in side:
        if surplus[one.value] > 0:
            surplus[one.value] -= 1
            taken.append(one)
    return taken


def _in_page_order(filing: FilingRecords) -> Iterator[FigureAt]:
    review = filing.records.review
    for table, rows in filing.records.tables_of(filing.id).items():
        if table in ASIDE:
            continue
        for row, names in rows.items():
            for name in sorted(names):
                key = FieldKey(filing.id, table, row, name)
                reading = filing.records.reading(key)
                value = review.stands(key)
                if reading is not None and isinstance(value, Decimal | date):
                    yield FigureAt(value, key, reading.provenance.page)


def _is_long(value: Decimal | date) -> bool:
    if not isinstance(value, Decimal) or abs(value) < SHORTEST:
        return False
    return not (value == value.to_integral_value() and YEARS[0] <= value <= YEARS[1])
