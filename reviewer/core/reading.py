"""A figure as extraction read it, and the address it has everywhere."""

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from reviewer.core.provenance import Provenance

Value = Decimal | date | str


class FieldKey(NamedTuple):
    """The address of a field: filing id, section or table, row id and field name; never a position."""

    filing: str
    table: str
    row: str
    field: str

    def __str__(self) -> str:
        return "/".join(self)

    # Each entry of the log names its field, and several ask which one it is.
    @staticmethod
    @lru_cache(maxsize=1 << 14)
    def parse(text: str) -> "FieldKey":
        """The key that `str(key)` wrote; ValueError when it is not one."""
        filing, table, *row, name = text.split("/")
        if not row:
            raise ValueError(f"not the address of a field: {text!r}")
        return FieldKey(filing, table, "/".join(row), name)


@dataclass(frozen=True, slots=True)
class Reading:
    """What extraction read for one field.

    `printed` is exactly what stands on the page ("" for a blank). `value` is a Decimal for counts, money, percentages
    and plain numbers, a date for dates, the text for text; None for a blank, a nil mark or unreadable text.
    `unit` is a count ("shares"), a currency as printed beside the figure ("HKD"), "%", "date", "text" or "".
    `decimals` is how many decimals are printed. `nil` is "blank", "nil mark" ("-", "Nil", "N/A") or "".
    `blank_is_nil` says that the form counts a blank here as 0. `doubt` is a sentence when the reading is not plain.
    `fragments` are the printed pieces of a value cut over several cells, `candidates` every whole that fits them.
    """

    key: FieldKey
    label: str
    printed: str
    value: Value | None
    unit: str
    provenance: Provenance
    decimals: int = 0
    nil: str = ""
    blank_is_nil: bool = False
    doubt: str = ""
    fragments: tuple[str, ...] = ()
    candidates: tuple[str, ...] = field(default=())
