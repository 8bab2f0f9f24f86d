"""The readings and grids of tables that no form declares, as they are found."""

from collections.abc import Mapping, Sequence

from reviewer.core.grid import Grid, GridRow
from reviewer.core.page import Box
from reviewer.core.provenance import Provenance
from reviewer.core.reading import FieldKey, Reading
from reviewer.extract.gathered import FieldsRead
from reviewer.extract.seen import Seen

# A label is shown so far; the rest of it is in its own field.
LONGEST = 160


class Tables:
    """All tables of one filing so far."""

    def __init__(self, filing: str) -> None:
        self.filing = filing
        self.readings: dict[FieldKey, Reading] = {}
        self.grids: list[Grid] = []

    def put(
        self, table: str, row: str, column: int, seen: Seen, label: str, where: tuple[int, Box], name: str = ""
    ) -> FieldKey:
        """Keeps one cell; `column` counts from 1, and names the field unless it has a name."""
        key = FieldKey(self.filing, table, row, name or f"c{column}")
        origin = Provenance(where[0], seen.boxes or (where[1],), seen.method)
        self.readings[key] = Reading(
            key, label, seen.printed, seen.value, seen.unit, origin, seen.decimals, seen.nil, False,
            seen.doubt, seen.fragments, seen.candidates,
        )  # fmt: skip
        return key

    def show(
        self,
        title: str,
        where: tuple[int, Box],
        headings: Sequence[str],
        rows: Sequence[tuple[str, Mapping[int, FieldKey]]],
    ) -> None:
        """Keeps the grid of a table: its headings, and its lines with their fields by column."""
        used = sorted({column for _, cells in rows for column in cells})
        if not used:
            return
        lines = tuple(GridRow(label, tuple(cells.get(column) for column in used)) for label, cells in rows if cells)
        columns = tuple(headings[column - 1] or f"c{column}" for column in used)
        self.grids.append(Grid(self.filing, f"T{len(self.grids) + 1:02d}", title, where[0], where[1], columns, lines))

    def whole(self) -> FieldsRead:
        """Everything that was kept."""
        return FieldsRead(tuple(self.readings.values()), tuple(self.grids))


def label_of(table: str, row: str, heading: str, place: str) -> str:
    """What a figure is called: the words at its left and above it, or its place when there are none."""
    said = ", ".join(part for part in (row, heading) if part)
    return said[:LONGEST] or f"{table}, {place}"
