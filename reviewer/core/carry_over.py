"""What goes from an old draft of a filing to the new one, and how a draft is kept that another took the place of."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

from reviewer.core.filing import Filing
from reviewer.core.grid import Grid
from reviewer.core.page import Page
from reviewer.core.reading import FieldKey, Reading

Corrected = TypeVar("Corrected")
Confirmed = TypeVar("Confirmed")
Kept = TypeVar("Kept")


@dataclass(frozen=True, slots=True)
class CarryOver:
    """From the filing `old` to the filing `new`: the figures and findings of which what was said still holds.

    `numbers` are the numbers on the pages ("p3:17") that were let go and stand as they stood. `tables` are the tables
    that were made by hand, to be made in the new draft: which, what was done in words, and the restructuring.

    The text is one line of JSON, as the log keeps it.
    """

    old: str
    new: str
    fields: tuple[tuple[FieldKey, FieldKey], ...] = ()
    findings: tuple[tuple[str, str], ...] = ()
    numbers: tuple[tuple[str, str], ...] = ()
    tables: tuple[tuple[str, str, str], ...] = ()

    def __str__(self) -> str:
        fields = [[str(one), str(other)] for one, other in self.fields]
        parts = [self.old, self.new, fields, self.findings, self.numbers, *([self.tables] if self.tables else [])]
        return json.dumps(parts, ensure_ascii=False, separators=(",", ":"))

    @staticmethod
    def parse(text: str) -> "CarryOver":
        """What `str` wrote; ValueError when it is none."""
        # Older reviews end with the findings, or with the numbers.
        old, new, *parts = json.loads(text)
        fields, findings, numbers, tables = [*parts, [], []][:4]
        return CarryOver(
            old,
            new,
            tuple((FieldKey.parse(one), FieldKey.parse(other)) for one, other in fields),
            tuple((one, other) for one, other in findings),
            tuple((one, other) for one, other in numbers),
            tuple((table, said, body) for table, said, body in tables),
        )


@dataclass(frozen=True, slots=True)
class Retired(Generic[Corrected, Confirmed]):
    """A draft that another one took the place of, as it stood then."""

    filing: Filing
    readings: dict[FieldKey, Reading]
    grids: tuple[Grid, ...]
    pages: dict[int, Page]
    corrections: dict[FieldKey, Corrected]
    confirmed: dict[FieldKey, Confirmed]
    dismissed: dict[str, Confirmed]


def of_filing(held: Mapping[FieldKey, Kept], filing: str) -> dict[FieldKey, Kept]:
    """What is held of the fields of one filing."""
    return {key: value for key, value in held.items() if key.filing == filing}
