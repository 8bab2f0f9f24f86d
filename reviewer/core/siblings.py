"""Figures of one kind that are the same everywhere but once: no sum objects, and a reader would want to know."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from reviewer.core.reading import FieldKey, Value

LEAST, TELLING_DIGITS = 5, 4
"""So many figures, each of so many digits, are not the same by chance."""
NEAR = Decimal("0.2")
"""Of the usual figure; one that is farther off is another matter, such as a total."""
_TOTAL = ("total", "合計", "合计", "總計", "总计")


@dataclass(frozen=True, slots=True)
class Outlier:
    """One column of one table: `usual` is what all its figures say, `times` of them, but for the one in `key`."""

    key: FieldKey
    usual: Decimal
    times: int
    others: tuple[FieldKey, ...]


def outliers(standing: Mapping[FieldKey, Value | None]) -> Iterator[Outlier]:
    """The columns of a filing that agree everywhere but once; `standing` is what stands in its fields."""
    columns: dict[tuple[str, str], dict[FieldKey, Decimal]] = {}
    for key, value in standing.items():
        if isinstance(value, Decimal) and not key.row.casefold().endswith(_TOTAL):
            columns.setdefault((key.table, key.field), {})[key] = value
    for figures in columns.values():
        counts = Counter(figures.values()).most_common(2)
        usual, times = counts[0]
        if times >= LEAST - 1 and times == len(figures) - 1 and _tells(usual):
            (odd,) = (key for key, value in figures.items() if value != usual)
            if abs(figures[odd] - usual) <= NEAR * abs(usual):
                yield Outlier(odd, usual, times, tuple(key for key in figures if key != odd))


def _tells(value: Decimal) -> bool:
    return len(value.normalize().as_tuple().digits) >= TELLING_DIGITS
