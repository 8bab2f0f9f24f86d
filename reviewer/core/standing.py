"""What stands in a review now: the filings as they were read, and all that the reviewer did that holds."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from reviewer.core.carry_over import Retired
from reviewer.core.entry import Correction, Entry
from reviewer.core.filing import Filing
from reviewer.core.grid import Grid
from reviewer.core.layout import Layout
from reviewer.core.page import Page
from reviewer.core.reading import FieldKey, Reading, Value
from reviewer.core.restructure import Restructuring
from reviewer.core.table_edit import Before


@dataclass(frozen=True, slots=True)
class Restructured:
    """A restructuring that stands, with what stood before in the fields and tables that it reaches."""

    entry: Entry
    filing: str
    what: Restructuring
    before: dict[FieldKey, Correction | None]
    seen: dict[FieldKey, Entry | None]
    tables: tuple[Before, ...] = ()


class Standing:
    """Filings, their readings and grids, and what was said of them. Every name of a filing is its id."""

    def __init__(self) -> None:
        self.filings: dict[str, Filing] = {}
        self.pages: dict[str, dict[int, Page]] = {}
        self.readings: dict[FieldKey, Reading] = {}
        self.grids: dict[str, tuple[Grid, ...]] = {}
        self.corrections: dict[FieldKey, Correction] = {}
        self.confirmations: dict[FieldKey, Entry] = {}
        self.explanations: dict[str, Entry] = {}
        self.dismissals: dict[str, dict[str, Entry]] = {}
        self.changed_tables: list[Restructured] = []
        self.signatures: dict[str, Entry] = {}
        self.retired: dict[str, Retired[Correction, Entry]] = {}

    def remove_filing(self, filing: str) -> None:
        """Takes a filing out of view; the log keeps what was done to it."""
        for key in [key for key in self.readings if key.filing == filing]:
            del self.readings[key]
            self.corrections.pop(key, None)
            self.confirmations.pop(key, None)
        for held in (self.filings, self.grids, self.pages, self.dismissals):
            held.pop(filing, None)

    def correction(self, key: FieldKey) -> Correction | None:
        """The correction that stands in a field, if there is one."""
        return self.corrections.get(key)

    def confirmation(self, key: FieldKey) -> Entry | None:
        """Who confirmed a field as printed, and when."""
        return self.confirmations.get(key)

    def explanation(self, finding: str) -> Entry | None:
        """Who accepted an exception with a reason; the reason is the entry's."""
        return self.explanations.get(finding)

    def signed(self, role: str) -> Entry | None:
        """The signature of a role as it was entered, whether it still holds or not; `sign_off.py` reads it."""
        return self.signatures.get(role)

    def dismissed(self, filing: str) -> Mapping[str, Entry]:
        """The numbers of a filing that a reviewer let go, by their names ("p3:17"), each with who did and why."""
        return self.dismissals.get(filing, {})

    def stands(self, key: FieldKey) -> Value | None:
        """What stands in a field: the correction if there is one, else the reading; None when not stated."""
        correction = self.corrections.get(key)
        if correction is not None:
            return correction.value
        reading = self.readings.get(key)
        return None if reading is None else reading.value

    def corrected(self) -> Iterator[tuple[FieldKey, Correction]]:
        """Every correction that stands, in the order of its entry."""
        return iter(sorted(self.corrections.items(), key=lambda item: item[1].entry.number))

    def confirmed(self) -> Iterator[FieldKey]:
        """Every field that was confirmed as printed."""
        return iter(self.confirmations)

    def restructured(self, filing: str) -> tuple[Entry, ...]:
        """The restructurings of a filing that stand, in their order."""
        return tuple(done.entry for done in self.changed_tables if done.filing == filing)

    def restructurings(self, filing: str) -> tuple[Restructured, ...]:
        """The same, with what they did and what stood before."""
        return tuple(done for done in self.changed_tables if done.filing == filing)

    def layouts(self, filing: str) -> dict[str, Layout]:
        """The tables of a filing that a reviewer drew, by their names, with the lines as they are now."""
        edits = {edit.name: edit for done in self.changed_tables for edit in done.what.edits if edit.filing == filing}
        return {name: edit.layout for name, edit in edits.items() if edit.layout is not None and edit.grid is not None}
