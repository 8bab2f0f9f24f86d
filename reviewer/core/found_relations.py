"""The sums that tables of no known form show by themselves, figure by figure, kept for as long as nothing is read anew.

They are found on the readings as they were read, once for a filing. A correction changes what stands in a field, never
what adds up to what; only what is typed into a row or column that was put in by hand is looked at like what is read.
"""

from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from weakref import WeakKeyDictionary

from reviewer.core.filing import Filing
from reviewer.core.found_judgement import FoundSum, tolerance
from reviewer.core.found_repeats import Repeat, repeats_in
from reviewer.core.found_shares import FoundShare, shares_in
from reviewer.core.found_sums import sums_across, sums_down
from reviewer.core.found_tables import FoundTable, tables_continued, tables_found, typed_in
from reviewer.core.grid import Grid
from reviewer.core.reading import FieldKey
from reviewer.core.review import Review

# Where a filing says that its figures are rounded, if it says so.
ROUNDING = ("document", "rounding", "statement")


@dataclass(frozen=True, slots=True)
class Sum:
    """One figure and those that make it, with their signs. `across` when they stand on one line."""

    stated: FieldKey
    parts: tuple[tuple[int, FieldKey], ...]
    across: bool
    allowed: Decimal
    why: str
    number: int = 1


@dataclass(frozen=True, slots=True)
class Found:
    """What was found in one filing."""

    sums: tuple[Sum, ...]
    shares: tuple[FoundShare, ...]
    repeats: tuple[Repeat, ...]


@dataclass(frozen=True, slots=True)
class _Kept:
    """What was found, and in which reading of the filing."""

    filing: Filing
    grids: tuple[Grid, ...]
    fields: int
    typed: tuple[tuple[FieldKey, str], ...]
    found: Found


_KEPT: WeakKeyDictionary[Review, dict[str, _Kept]] = WeakKeyDictionary()


def found_in(review: Review, filing: str, fields: int) -> Found:
    """What adds up in a filing that has so many fields; found anew only when it was read anew."""
    for _ in found_in_steps(review, filing, fields):
        pass
    return _KEPT[review][filing].found


def found_in_steps(review: Review, filing: str, fields: int) -> Iterator[None]:
    """Gets ready what `found_in` gives, a table a step: a report has hundreds."""
    kept = _KEPT.setdefault(review, {})
    before = kept.get(filing)
    read, grids = review.filings[filing], review.grids.get(filing, ())
    typed = typed_in(review, filing)
    same = before is not None and before.filing is read and before.grids is grids
    if before is not None and same and (before.fields, before.typed) == (fields, typed):
        return
    steps = _finding(review, filing)
    while (found := next(steps)) is None:
        yield
    kept[filing] = _Kept(read, grids, fields, typed, found)


def _finding(review: Review, filing: str) -> Iterator[Found | None]:
    """What was found is the last step; those before give None."""
    rounded = FieldKey(filing, *ROUNDING) in review.readings
    tables: list[FoundTable] = []
    sums: list[Sum] = []
    shares: list[FoundShare] = []
    for table in tables_found(review, filing):
        tables.append(table.as_read().table)
        sums += yield from _down(table, rounded)
        sums += yield from _across(table, rounded)
        shares += _shares(table)
        yield None
    known = {one.stated for one in sums if not one.across}
    for table in tables_continued(review, filing):
        overleaf = yield from _down(table, rounded)
        sums += [one for one in overleaf if one.stated not in known]
        yield None
    repeats = tuple(repeats_in(tables))
    yield Found(tuple(_numbered(sums)), tuple(shares), repeats)


def _down(table: FoundTable, rounded: bool) -> Generator[None, None, list[Sum]]:
    found = yield from sums_down(table, rounded)
    return list(_each(_figures(table), found, rounded, across=False))


def _across(table: FoundTable, rounded: bool) -> Generator[None, None, list[Sum]]:
    found = yield from sums_across(table, rounded)
    return list(_each(_figures(table).across(), found, rounded, across=True))


def _figures(table: FoundTable) -> FoundTable:
    """The columns that can be added: percentages cannot."""
    return table.without(table.percent) if table.percent else table


def _shares(table: FoundTable) -> list[FoundShare]:
    """Those that what is read shows, then those that show with what was put in by hand."""
    as_read = table.as_read().table
    found = shares_in(as_read)
    if as_read is table:
        return found
    known = {one.stated for one in found}
    return [*found, *(one for one in shares_in(table) if one.stated not in known)]


def _each(table: FoundTable, found: Sequence[FoundSum], rounded: bool, *, across: bool) -> Iterator[Sum]:
    for one in found:
        for column in sorted((*one.holds, *one.fails, *one.also)):
            stated = table.squares[one.total][column]
            squares = [(sign, table.squares[line][column]) for sign, line in one.parts]
            if stated is not None:
                parts = tuple((sign, square.key) for sign, square in squares if square is not None)
                allowed = Decimal(tolerance([square for _, square in squares], rounded)).scaleb(-table.places) / 2
                yield Sum(stated.key, parts, across, allowed, _why(table, one, across))


def _why(table: FoundTable, found: FoundSum, across: bool) -> str:
    label, lines = table.labels[found.total], "line" if across else "column"
    if not found.named:
        says = f"it makes sums {'line by line' if across else 'column by column'}"
    elif label and not across:
        says = f"the label says {label!r}"
    else:
        says = f"the heading says {label!r}" if label else "the line has figures and no label, as totals have"
    holds, every = len(found.holds), len(found.holds) + len(found.fails)
    chance = f"once in 10^{int(-found.chance)} by chance"
    left = "; lines that are nil elsewhere are not in it" if found.left_out else ""
    left += "; what was put in by hand is in it too" if found.by_hand else ""
    return f"Inferred: {says}, and it adds up in {holds} of {every} {lines}{'s' if every > 1 else ''} ({chance}){left}."


def _numbered(sums: Sequence[Sum]) -> Iterator[Sum]:
    """Each sum with its number among those of the same figure and direction."""
    counts: dict[tuple[FieldKey, bool], int] = {}
    for one in sums:
        counts[one.stated, one.across] = counts.get((one.stated, one.across), 0) + 1
        yield Sum(one.stated, one.parts, one.across, one.allowed, one.why, counts[one.stated, one.across])
