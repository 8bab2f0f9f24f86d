"""A filing under another id, so that two readings of one PDF can stand beside one another."""

from collections.abc import Iterable
from dataclasses import replace

from reviewer.core.filing import Filing
from reviewer.core.grid import Grid, GridRow
from reviewer.core.reading import FieldKey, Reading

Parts = tuple[Filing, tuple[Reading, ...], tuple[Grid, ...]]


def under(id: str, filing: Filing, readings: Iterable[Reading], grids: Iterable[Grid]) -> Parts:
    """The same filing, its readings and its tables, all under this id."""

    def moved(key: FieldKey | None) -> FieldKey | None:
        return None if key is None else key._replace(filing=id)

    return (
        replace(filing, id=id),
        tuple(replace(reading, key=reading.key._replace(filing=id)) for reading in readings),
        tuple(
            replace(grid, filing=id, rows=tuple(GridRow(row.label, tuple(map(moved, row.cells))) for row in grid.rows))
            for grid in grids
        ),
    )
