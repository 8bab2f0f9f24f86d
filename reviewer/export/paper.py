"""The workbook in the making: what every sheet draws on, and how a sheet puts a formula with its result."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta, timezone

from openpyxl.cell.cell import Cell
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from reviewer.core.check import Outcome
from reviewer.core.checker import Finding
from reviewer.core.notes import Thread, threads_of
from reviewer.core.page import Box
from reviewer.core.printed_dates import print_date
from reviewer.core.reading import FieldKey, Reading
from reviewer.core.records import class_in_words, words
from reviewer.core.review import Review
from reviewer.core.sign_off import Role, SignOff, sign_off_now
from reviewer.export.places import Place, Places, Result
from reviewer.export.plain_text import fit, unescaped

HONG_KONG = timezone(timedelta(hours=8), "Hong Kong")
ORDER = {outcome: number for number, outcome in enumerate(Outcome)}


@dataclass(slots=True)
class Paper:
    """One working paper. `short` names each filing F1, F2 ... as the sheets do."""

    book: Workbook
    review: Review
    findings: Sequence[Finding]
    at: datetime
    who: str = ""
    places: Places = field(default_factory=Places)
    short: dict[str, str] = field(default_factory=dict)
    # Who signed, held against this review and these findings: nothing is covered that a reader cannot see.
    sign_off: SignOff = field(init=False)
    # Asked for once a filing or an entry: searched through each time, a folder would take the square of its length.
    by_id: dict[str, Finding] = field(default_factory=dict)
    # What the reviewers noted, by the figure that it is pinned to.
    threads: dict[FieldKey, Thread] = field(default_factory=dict)
    # What the whole says above its pages and of its signatures, where this is a part of it.
    heading: str = ""
    state: str = ""
    # openpyxl looks through all sheets of a folder for each name.
    _sheets: dict[str, Worksheet] = field(default_factory=dict)
    _own: dict[str, list[FieldKey]] = field(default_factory=dict)
    _found: dict[str, list[Finding]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.short = {filing: f"F{number}" for number, filing in enumerate(self.review.filings, 1)}
        self.sign_off = sign_off_now(self.review, self.findings)
        self.by_id = {finding.id: finding for finding in self.findings}
        self.threads = {thread.address: thread for thread in threads_of(self.review)}
        for key in self.review.readings:
            self._own.setdefault(key.filing, []).append(key)
        for finding in self.findings:
            self._found.setdefault(finding.filing, []).append(finding)

    def keys_of(self, filing: str) -> list[FieldKey]:
        """The fields of a filing, in page order."""
        return self._own.get(filing, [])

    def findings_of(self, filing: str) -> list[Finding]:
        """The findings of a filing."""
        return self._found.get(filing, [])

    def formula(self, cell: Cell, formula: str, result: Result) -> Cell:
        """Writes a formula (without its equals sign) and keeps the engine's result to be stored with it."""
        cell.value = f"={formula}"
        if isinstance(result, str):
            # What a formula says of a text is what the cell of the text says: without what a file cannot hold.
            result = unescaped(fit(result))
        self.places.results.setdefault(cell.parent.title, {})[cell.coordinate] = result
        return cell

    def add_sheet(self, name: str) -> Worksheet:
        """A new sheet behind those that are there."""
        self._sheets[name] = self.book.create_sheet(name)
        return self._sheets[name]

    def sheet(self, name: str) -> Worksheet:
        """A sheet by its name."""
        if name not in self._sheets:
            self._sheets[name] = self.book[name]
        return self._sheets[name]

    def header(self) -> str:
        """What stands above every printed page: issuer and period, or how many filings."""
        if self.heading:
            return self.heading
        if len(self.review.filings) != 1:
            return f"{len(self.review.filings)} filings"
        (filing,) = self.review.filings
        issuer = re.split(r"[(（]", self.said(self.fact(filing, "issuer")))[0].strip()
        parts = [issuer[:60], self.said(self.period(filing))]
        return ", ".join(part for part in parts if part) or self.review.filings[filing].name

    @property
    def status(self) -> str:
        """DRAFT until someone has signed what is written here."""
        if self.state:
            return self.state
        signed = [role for role in Role if self.sign_off.holds(role)]
        if not signed:
            return "DRAFT: signed, then changed" if self.sign_off.signed else "DRAFT: not signed"
        given = [(role, signature) for role in signed if (signature := self.sign_off.signature(role))]
        return "SIGNED: " + ", ".join(f"{role.value} by {signature.name}" for role, signature in given)

    def fact(self, filing: str, name: str) -> FieldKey | None:
        """The address of something stated once in a filing, if it is stated."""
        key = FieldKey(filing, "facts", "", name)
        return key if key in self.review.readings else None

    def period(self, filing: str) -> FieldKey | None:
        """The field of the month ended, or else of the last closing date."""
        dates = [key for key in self.keys_of(filing) if key.field == "closing_date"]
        stated = [key for key in dates if isinstance(self.review.stands(key), date)]
        latest = max(stated, key=lambda key: str(self.review.stands(key)), default=None)
        return self.fact(filing, "month_ended") or latest

    def stock_code(self, filing: str) -> FieldKey | None:
        """The field of the stock code of the listed class of shares, else the first there is."""
        codes = [key for key in self.keys_of(filing) if key.field == "stock_code"]
        stated = [key for key in codes if self.review.stands(key)]
        listed = [key for key in stated if self.said(key._replace(field="listed")) in ("Yes", "是")]
        return next(iter([*listed, *stated]), None)

    def said(self, key: FieldKey | None) -> str:
        """What stands in a field, as words."""
        value = self.review.stands(key) if key is not None else None
        if value is None:
            return ""
        return print_date(value) if isinstance(value, date) else str(value)

    def used(self, key: FieldKey) -> Place | None:
        """The Used cell of a field."""
        return self.places.used.get(key)

    def pages(self, keys: Iterable[FieldKey]) -> str:
        """The pages some fields are on: "3, 5"."""
        readings = self.review.readings
        return ", ".join(map(str, sorted({readings[key].provenance.page for key in keys if key in readings})))

    def in_filing_order(self) -> Iterator[Finding]:
        """The findings filing by filing; those that are not for a filing come last in it."""
        for filing in self.review.filings:
            own = self.findings_of(filing)
            yield from (finding for finding in own if finding.outcome is not Outcome.NOT_APPLICABLE)
            yield from (finding for finding in own if finding.outcome is Outcome.NOT_APPLICABLE)

    def where(self, finding: Finding) -> str:
        """What a check ran on, in the words of the form: "issued shares, WVR ordinary shares, class B"."""
        _, *parts = finding.subject.split("/")
        named = [class_in_words(words(part)) for part in parts if part]
        return ", ".join(named) or "the whole filing"


def stamp(at: datetime) -> str:
    """A moment as the sheets write it, in Hong Kong time."""
    local = at.astimezone(HONG_KONG)
    return f"{print_date(local.date())} {local:%H:%M:%S} (UTC+8)"


def box_words(reading: Reading) -> str:
    """Where on its page a field stands: "x 100-170, y 20-32 pt"."""
    return "; ".join(
        f"x {box.x0:.0f}-{box.x1:.0f}, y {box.top:.0f}-{box.bottom:.0f} pt" for box in reading.provenance.boxes
    )


def place_on_page(reading: Reading) -> Box | None:
    """The box around all pieces of a field."""
    boxes = reading.provenance.boxes
    return Box.around(boxes) if boxes else None
