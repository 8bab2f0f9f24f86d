"""A new PDF of the same filing: which figures are as they were, which changed, and what can be carried over.

Figures are aligned by their address, then by the text of their row, so that an inserted row re-opens only itself. A
figure is as it was when the same is printed beside the same label and means the same; where it stands may differ.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from types import MappingProxyType

from reviewer.core.carry_over import CarryOver
from reviewer.core.checker import Finding
from reviewer.core.coverage import tokens_of
from reviewer.core.page import Page
from reviewer.core.reading import FieldKey, Reading
from reviewer.core.tables_kept import Again, TablesKept

Readings = Mapping[FieldKey, Reading]
Row = tuple[str, str]
"""Table and row id."""


class Change(StrEnum):
    """What a new draft did to a figure."""

    SAME = "as it was"
    MOVED = "moved"
    CHANGED = "changed"
    NEW = "new"
    GONE = "gone"


NO_TABLES = TablesKept()
KEPT = (Change.SAME, Change.MOVED)
"""What was said of such a figure still holds."""


@dataclass(frozen=True, slots=True)
class Aligned:
    """One figure in the old and in the new draft; None where it is not in one of them."""

    old: FieldKey | None
    new: FieldKey | None
    change: Change


@dataclass(frozen=True, slots=True)
class Redraft:
    """Two drafts held against one another."""

    figures: tuple[Aligned, ...]
    carry_over: CarryOver
    reopened: tuple[Finding, ...]
    """The findings on the old draft that rest on a figure which is not as it was."""
    again: tuple[Again, ...] = ()
    """The tables that were made by hand and have to be made again."""

    @property
    def changed(self) -> tuple[Aligned, ...]:
        """The figures that are not as they were."""
        return tuple(figure for figure in self.figures if figure.change not in KEPT)


def compare(
    old: Readings,
    new: Readings,
    findings: Iterable[Finding],
    filings: tuple[str, str],
    numbers: Iterable[tuple[str, str]] = (),
    tables: TablesKept = NO_TABLES,
) -> Redraft:
    """Holds the drafts of one filing against one another; `filings` are the ids of the old and the new one.

    `findings` are those on the review with the old draft in it, other filings included; `numbers` the names of the
    numbers on the pages that stand as they stood, see `numbers_kept`; `tables` what becomes of those made by hand.
    """
    before, after = filings
    new = tables.read(new)
    known = {made: was for was, made in tables.fields}
    own = {key: reading for key, reading in old.items() if key.filing == before}
    figures = tuple(align(own, {key: reading for key, reading in new.items() if key.filing == after}, known))
    kept = {one.old: one.new for one in figures if one.old is not None and one.new and one.change in KEPT}
    reopened, carried = [], []
    for finding in findings:
        inputs = [key for key in (*finding.evidence, *finding.beside) if key.filing == before]
        if any(key not in kept for key in inputs):
            reopened.append(finding)
        elif inputs or finding.filing == before:
            carried.append((finding.id, _renamed(finding.id, before, after, kept)))
    carry_over = CarryOver(before, after, tuple(kept.items()), tuple(carried), tuple(numbers), tables.lines())
    return Redraft(figures, carry_over, tuple(reopened), tables.again)


def numbers_kept(
    old: Mapping[int, Page], new: Mapping[int, Page], wanted: Collection[str]
) -> Iterator[tuple[str, str]]:
    """Old and new names of the wanted numbers that stand in the same place of the same line of the same page."""
    pages = {int(name[1:].partition(":")[0]) for name in wanted}
    for number in sorted(pages & old.keys() & new.keys()):
        before, after = list(tokens_of(old[number])), list(tokens_of(new[number]))
        was, now = ([(token.line, token.at, token.text) for token in tokens] for tokens in (before, after))
        for block in SequenceMatcher(None, was, now, autojunk=False).get_matching_blocks():
            pairs = zip(before[block.a : block.a + block.size], after[block.b : block.b + block.size], strict=True)
            yield from ((one.id, other.id) for one, other in pairs if one.id in wanted)


def align(old: Readings, new: Readings, known: Mapping[FieldKey, FieldKey] = MappingProxyType({})) -> Iterator[Aligned]:
    """Every figure of two drafts, in the order of the new one; what is gone comes last.

    `known` says of some of the new ones which of the old they are.
    """
    rows = _rows_aligned(_by_row(old), _by_row(new))
    gone = set(old)
    for key, reading in new.items():
        row = rows.get((key.table, key.row))
        before = None if row is None else next(iter(old))._replace(table=row[0], row=row[1], field=key.field)
        before = known.get(key, before)
        if before is None or before not in old:
            yield Aligned(None, key, Change.NEW)
            continue
        gone.discard(before)
        yield Aligned(before, key, _change(old[before], reading))
    yield from (Aligned(key, None, Change.GONE) for key in old if key in gone)


def _change(old: Reading, new: Reading) -> Change:
    if _said(old) != _said(new):
        return Change.CHANGED
    return Change.SAME if old.provenance == new.provenance else Change.MOVED


def _said(reading: Reading) -> tuple[object, ...]:
    label = " ".join(reading.label.split())
    return reading.printed, label, reading.value, reading.unit, reading.nil, reading.blank_is_nil, reading.doubt


def _by_row(readings: Readings) -> dict[Row, tuple[tuple[str, str, str], ...]]:
    """What each row prints, field by field."""
    rows: dict[Row, list[tuple[str, str, str]]] = {}
    for key, reading in readings.items():
        rows.setdefault((key.table, key.row), []).append((key.field, reading.label, reading.printed))
    return {row: tuple(fields) for row, fields in rows.items()}


def _rows_aligned(old: Mapping[Row, Sequence[object]], new: Mapping[Row, Sequence[object]]) -> dict[Row, Row]:
    """For each row of the new draft the row of the old one that it was."""
    aligned: dict[Row, Row] = {}
    for table in dict.fromkeys(row[0] for row in new):
        before = [row for row in old if row[0] == table]
        after = [row for row in new if row[0] == table]
        # A row that prints the same under the same address is the same row.
        aligned.update((row, row) for row in after if row in old and old[row] == new[row])
        before, after = ([row for row in rows if row not in aligned] for rows in (before, after))
        aligned.update(_by_text(before, after, old, new))
    return aligned


def _by_text(
    before: list[Row], after: list[Row], old: Mapping[Row, Sequence[object]], new: Mapping[Row, Sequence[object]]
) -> Iterator[tuple[Row, Row]]:
    """Rows that print the same pair up in their order; what lies between those pairs up by address, then by order."""
    printed = SequenceMatcher(None, [old[row] for row in before], [new[row] for row in after], autojunk=False)
    for what, i, j, m, n in printed.get_opcodes():
        if what == "equal":
            yield from zip(after[m:n], before[i:j], strict=True)
        elif what == "replace":
            yield from _between(before[i:j], after[m:n])


def _between(before: list[Row], after: list[Row]) -> Iterator[tuple[Row, Row]]:
    same = [row for row in after if row in before]
    yield from ((row, row) for row in same)
    left = [row for row in before if row not in same]
    come = [row for row in after if row not in same]
    # As many as there were: their addresses changed with what they print.
    if len(left) == len(come):
        yield from zip(come, left, strict=True)


def _renamed(finding: str, before: str, after: str, kept: Mapping[FieldKey, FieldKey]) -> str:
    """The id that a finding has in the new draft: the check, and the address of its row or field there."""
    check, _, subject = finding.partition(":")
    filing, *place = subject.split("/")
    if filing != before:
        return finding
    address, again, number = subject.partition("#")
    field = _key(address)
    if field is not None and field in kept:
        return f"{check}:{kept[field]}{again}{number}"
    row = (place[0], "/".join(place[1:])) if len(place) > 1 else None
    moved = next((new for old, new in kept.items() if row == (old.table, old.row)), None)
    at = [moved.table, moved.row] if moved is not None else place
    return f"{check}:{'/'.join([after, *at])}"


def _key(address: str) -> FieldKey | None:
    try:
        return FieldKey.parse(address)
    except ValueError:
        return None
