"""The readings as checks see them: by filing, table and row, noting everything that was looked at."""

import datetime
import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from decimal import Decimal

from reviewer.core.amount import Amount, is_money
from reviewer.core.directory import Directory
from reviewer.core.errors import NotStatedError
from reviewer.core.figure import Figure, Statement
from reviewer.core.filing import Filing
from reviewer.core.reading import FieldKey, Reading, Value
from reviewer.core.review import Review

Tables = dict[str, dict[str, dict[str, set[str]]]]
"""The fields of the rows of the tables of filings: noted once, as rows do not move when figures are corrected."""
A_STEP = 1000
"""Fields that are gone through between two looks at the window."""
_LEFT_OUT = frozenset({"Not applicable", "不適用", "不适用", "N/A"})


class Records:
    """All filings of a review. Every field that is read is noted in `seen`, in the order of reading.

    `tables` are what `index_in_steps` noted of them, where that was done before.
    """

    def __init__(self, review: Review, tables: Tables | None = None) -> None:
        self.review = review
        self.seen: dict[FieldKey, None] = {}
        self.beside: dict[FieldKey, None] = {}
        self.assumed: list[str] = []
        self.used_directory = False
        self._directory: Directory | None = None
        self._tables: Tables = {} if tables is None else tables
        for _ in index_in_steps(review, self._tables) if tables is None else ():
            pass

    def filings(self, *kinds: str) -> Iterator["FilingRecords"]:
        """The filings (of these kinds), in the order they were opened."""
        for filing in self.review.filings.values():
            if not kinds or filing.kind in kinds:
                yield FilingRecords(self, filing)

    @contextmanager
    def aside(self) -> Iterator[None]:
        """What is looked at inside only chooses what to compare: it repeats the check, but it is no evidence."""
        evidence, self.seen = self.seen, self.beside
        try:
            yield
        finally:
            self.seen = evidence

    @property
    def directory(self) -> Directory:
        """Which filing is which. A check that asks depends on all of it, though it is no evidence."""
        self.used_directory = True
        self._directory = self._directory or Directory(self.review)
        return self._directory

    def renew_directory(self, changed: Iterable[FieldKey]) -> set[str]:
        """Draws the directory anew when one of these fields is in it; the filings to which that may matter."""
        before = self._directory
        moved = {key.filing for key in changed if before is not None and key in before.keys}
        if before is None or not moved:
            return set()
        self._directory = Directory(self.review)
        return before.of_one_issuer(moved) | self._directory.of_one_issuer(moved)

    def filing(self, id: str) -> "FilingRecords":
        """The filing of an id; KeyError when it is not open."""
        return FilingRecords(self, self.review.filings[id])

    def tables_of(self, filing: str) -> dict[str, dict[str, set[str]]]:
        """Table name to row id to the names of the fields in that row."""
        return self._tables.get(filing, {})

    def reading(self, key: FieldKey) -> Reading | None:
        """The reading of a field, noted as looked at."""
        self.seen[key] = None
        return self.review.readings.get(key)


class FilingRecords:
    """One filing as checks see it."""

    def __init__(self, records: Records, filing: Filing) -> None:
        self.records = records
        self.filing = filing
        self.id = filing.id
        self.kind = filing.kind

    def rows(self, *tables: str) -> Iterator["Row"]:
        """The rows of these tables (or of all), in page order."""
        found = self.records.tables_of(self.id)
        for table in tables or tuple(found):
            for row in found.get(table, {}):
                yield Row(self, table, row)

    def row(self, table: str, row: str = "") -> "Row":
        """One row; NotStatedError when the filing has none such."""
        if row not in self.records.tables_of(self.id).get(table, {}):
            raise NotStatedError(f"{self.filing.name} has no {words(table)}" + (f" for {row}" if row else ""))
        return Row(self, table, row)

    def find(self, table: str, row: str = "") -> "Row | None":
        """One row, or None when the filing has none such."""
        return Row(self, table, row) if row in self.records.tables_of(self.id).get(table, {}) else None

    def rows_of(self, group: str, *tables: str) -> Iterator["Row"]:
        """The rows of these tables that belong to one class of shares."""
        return (row for row in self.rows(*tables) if row.group == group)

    def leaves_out(self, section: str) -> bool:
        """Whether a section is marked "Not applicable"."""
        row = self.find("sections", section)
        return row is not None and row.states("stated") and row.text("stated").value in _LEFT_OUT

    def has_table(self, *tables: str) -> bool:
        """Whether the filing has any row of one of these tables."""
        return any(table in self.records.tables_of(self.id) for table in tables)

    @property
    def facts(self) -> "Row":
        """What is stated once: issuer, month ended, date submitted ..."""
        return self.row("facts")


class Row:
    """One row of a table. Its figures are its attributes: `row.opening_balance + row.movement`."""

    def __init__(self, filing: FilingRecords, table: str, row: str) -> None:
        self.filing = filing
        self.table = table
        self.id = row

    @property
    def group(self) -> str:
        """The class of shares a row belongs to: the id up to the "#" that numbers rows within a class."""
        return self.id.split("#")[0]

    def lines(self, table: str) -> Iterator["Row"]:
        """The rows of a table that are printed inside this one: those of "class#1.1" and "class#1.2" in "class#1"."""
        return (row for row in self.filing.rows(table) if row.id.startswith(f"{self.id}."))

    def key(self, name: str) -> FieldKey:
        """The address of a field of this row."""
        return FieldKey(self.filing.id, self.table, self.id, name)

    def has(self, name: str) -> bool:
        """Whether the form has such a field in this row, blank or not."""
        return name in self.filing.records.tables_of(self.filing.id).get(self.table, {}).get(self.id, ())

    def is_filled(self, name: str) -> bool:
        """Whether the form has such a field in this row, and something stands in it."""
        return self.has(name) and self.states(name)

    def states(self, name: str) -> bool:
        """Whether something stands in the field: not blank, not a nil mark."""
        self.filing.records.reading(self.key(name))
        return self.has(name) and self.filing.records.review.stands(self.key(name)) is not None

    def is_figure(self, name: str) -> bool:
        """Whether a figure stands in the field."""
        return self.states(name) and isinstance(self.filing.records.review.stands(self.key(name)), Decimal)

    def printed(self, name: str) -> str:
        """Exactly what is printed in the field; "" when blank or absent."""
        reading = self.filing.records.reading(self.key(name))
        return "" if reading is None else reading.printed

    def reading(self, name: str) -> Reading | None:
        """The whole reading of a field, with its fragments and doubt."""
        return self.filing.records.reading(self.key(name))

    def __getattr__(self, name: str) -> Figure:
        if name.startswith("_"):
            raise AttributeError(name)
        return self.figure(name)

    def figure(self, name: str) -> Figure:
        """The figure that stands in a field; NotStatedError for a blank, unless the form counts a blank as nil."""
        reading, value = self._stands(name)
        if value is None and reading.blank_is_nil:
            return self.nil_if_blank(name)
        if not isinstance(value, Decimal):
            raise NotStatedError(self._why_open(reading, "a figure"))
        correction = self.filing.records.review.correction(reading.key)
        unit = correction.unit if correction else reading.unit
        if correction and reading.value is None and is_money(unit) and not any(map(str.isalpha, correction.text)):
            # As with a blank: what is typed there without a currency is of the unit of its neighbours.
            unit = ""
        decimals = correction.decimals if correction else reading.decimals
        return Figure(Amount(value, unit), "field", (), reading.key, reading.label, decimals)

    def figures(self) -> Iterator[Figure]:
        """Every figure that stands in the row."""
        names = self.filing.records.tables_of(self.filing.id).get(self.table, {}).get(self.id, set())
        for name in sorted(names):
            if isinstance(self.filing.records.review.stands(self.key(name)), Decimal):
                yield self.figure(name)
            else:
                self.filing.records.reading(self.key(name))

    def nil_if_blank(self, name: str) -> Figure:
        """The figure that stands in a field; a printed blank or nil mark counts as 0, and the finding says so."""
        reading, value = self._stands(name)
        if value is not None:
            return self.figure(name)
        if not reading.nil or self.filing.records.review.correction(reading.key) is not None:
            raise NotStatedError(self._why_open(reading, "a figure"))
        assumed = f"{reading.label} is {_nil_words(reading)} and read as 0"
        self.filing.records.assumed.append(assumed)
        # A blank has no currency of its own: beside a blank the form may print one, or none.
        unit = "" if is_money(reading.unit) else reading.unit
        return Figure(Amount(Decimal(0), unit), "field", (), reading.key, reading.label, 0, "", assumed)

    def date(self, name: str) -> Statement:
        """The date that stands in a field; NotStatedError for a blank."""
        reading, value = self._stands(name)
        if not isinstance(value, datetime.date):
            raise NotStatedError(self._why_open(reading, "a date"))
        return Statement(value, "field", (), reading.key, reading.label)

    def text(self, name: str) -> Statement:
        """The text that stands in a field; NotStatedError for a blank."""
        reading, value = self._stands(name)
        if not isinstance(value, str) or not value:
            raise NotStatedError(self._why_open(reading, "text"))
        return Statement(value, "field", (), reading.key, reading.label)

    def _stands(self, name: str) -> tuple[Reading, Value | None]:
        key = self.key(name)
        reading = self.filing.records.reading(key)
        if reading is None:
            raise NotStatedError(f"{self.filing.filing.name} has no field for {words(name)}")
        return reading, self.filing.records.review.stands(key)

    def _why_open(self, reading: Reading, wanted: str) -> str:
        place = f"{reading.label or words(reading.key.field)} (page {reading.provenance.page})"
        correction = self.filing.records.review.correction(reading.key)
        if correction is not None:
            return f"{place} is corrected to {correction.text!r}, which is not {wanted}"
        if reading.nil:
            return f"{place} is {_nil_words(reading)}"
        return f"{place} prints {reading.printed!r}, which is not {wanted}"


def words(name: str) -> str:
    """A name of the code in the words of the form: "closing_balance" is "closing balance"."""
    return name.replace("_", " ")


def class_in_words(group: str) -> str:
    """A class of shares by its id: "wvr-ordinary-shares-b" is "WVR ordinary shares, class B".

    The row of a resolution as well: "3@class-a" is "3, class A".
    """
    said = group.replace("-", " ").replace("@", ", ").replace("wvr ", "WVR ")
    lettered = re.fullmatch(r"(.*\bshares) ([a-z])", said)
    if not lettered:
        return re.sub(r"\bclass [a-z]\b", lambda named: f"class {named[0][-1].upper()}", said)
    kind, letter = lettered[1], lettered[2].upper()
    return f"{kind}, class {letter}"


def _nil_words(reading: Reading) -> str:
    return "blank" if reading.nil == "blank" else f"marked {reading.printed!r}"


def index_in_steps(review: Review, tables: Tables) -> Iterator[None]:
    """Notes where the rows of a review are; comes back now and then, as a table may have 100,000."""
    for place, key in enumerate(list(review.readings)):
        tables.setdefault(key.filing, {}).setdefault(key.table, {}).setdefault(key.row, set()).add(key.field)
        if place % A_STEP == A_STEP - 1:
            yield
