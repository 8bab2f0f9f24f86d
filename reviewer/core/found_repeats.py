"""Finds figures that several tables of a filing state alike: one label, one year, one number.

Two lines are taken for the same only when they have one label and agree in a year with enough digits. Then another
year may object, when it misses by a slip: one digit, or two that are exchanged. Labels are often alike by chance.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from reviewer.core.found_tables import FoundTable, Square
from reviewer.core.reading import FieldKey

# Letters of a label, or characters of a Chinese one, below which it may mean anything.
LETTERS, CHARACTERS = 8, 4
TELLING_DIGITS = 4
_YEAR = re.compile(r"(?:19|20)\d\d|二零[零一二三四五六七八九〇]{2}|\b\d{1,2}/\d{1,2}/\d\d\b")


@dataclass(frozen=True, slots=True)
class Repeat:
    """A figure that an earlier table states as well, and why the two are taken for the same."""

    stated: FieldKey
    earlier: FieldKey
    why: str


@dataclass(frozen=True, slots=True)
class _Line:
    """One labelled line of one table: its figures by what stands above them."""

    table: int
    label: str
    figures: dict[str, tuple[Square, Decimal]]


def repeats_in(tables: Sequence[FoundTable]) -> Iterator[Repeat]:
    """The figures that a table repeats from one before it."""
    earlier: dict[str, list[_Line]] = {}
    for line in (line for number, table in enumerate(tables) for line in _lines(number, table)):
        before = earlier.setdefault(_folded(line.label), [])
        for other in before:
            if other.table != line.table and (found := list(_shared(other, line))):
                yield from found
                break
        before.append(line)


def _lines(number: int, table: FoundTable) -> Iterator[_Line]:
    years = ["" if n in table.percent else _year(heading) for n, heading in enumerate(table.headings)]
    single = [n for n, year in enumerate(years) if year and years.count(year) == 1]
    unit = Decimal(1).scaleb(-table.places)
    for label, row in zip(table.labels, table.squares, strict=True):
        figures = {years[n]: (square, square.number * unit) for n in single if (square := row[n]) is not None}
        if _says_enough(label) and figures:
            yield _Line(number, label, figures)


def _year(heading: str) -> str:
    found = _YEAR.findall(heading)
    return found[0] if len(set(found)) == 1 else ""


def _folded(label: str) -> str:
    return re.sub(r"[\W\d_]+", "", label.casefold())


def _says_enough(label: str) -> bool:
    folded = _folded(label)
    return len(folded) >= (CHARACTERS if folded[:1] > "\u2e7f" else LETTERS)


def _shared(earlier: _Line, line: _Line) -> Iterator[Repeat]:
    """The figures of both lines, when they agree in one that tells and nowhere miss by more than a slip."""
    years = [year for year in line.figures if year in earlier.figures]
    differ = [year for year in years if abs(line.figures[year][1]) != abs(earlier.figures[year][1])]
    alike = [year for year in years if year not in differ and line.figures[year][0].digits >= TELLING_DIGITS]
    if not alike or len(differ) > 1 or any(not _slip(line.figures[y][1], earlier.figures[y][1]) for y in differ):
        return
    for year in (*alike, *differ):
        why = (
            f"Inferred: both lines say {line.label!r} for {year}, and they agree in {len(alike)} of {len(years)} years."
        )
        yield Repeat(line.figures[year][0].key, earlier.figures[year][0].key, why)


def _slip(one: Decimal, other: Decimal) -> bool:
    """Whether two numbers differ in one digit of at least five, or in two neighbours that are exchanged."""
    a, b = str(abs(one)), str(abs(other))
    places = [n for n, (x, y) in enumerate(zip(a, b, strict=False)) if x != y]
    if len(a) != len(b) or sum(char.isdigit() for char in a) < 5:
        return False
    exchanged = len(places) == 2 and places[1] == places[0] + 1 and a[places[0]] == b[places[1]]
    return len(places) == 1 or (exchanged and a[places[1]] == b[places[0]])
