"""Tables whose labels and headings are ours: what is read from running text has no label printed beside it."""

from collections.abc import Mapping
from itertools import islice

from reviewer.core.grid import UNDECLARED, Grid
from reviewer.core.reading import FieldKey, Reading

ENOUGH = 200
"""Fields that are looked at: of a form the first line tells, and an announcement has few."""


def has_own_labels(grid: Grid, readings: Mapping[FieldKey, Reading]) -> bool:
    """Whether the reader named the lines and columns of a table itself, as nothing on the page does."""
    keys = list(islice((key for row in grid.rows for key in row.cells if key is not None), ENOUGH))
    # A table that is read as it stands has its labels from the page, without their places.
    if not keys or any(UNDECLARED.match(key.table) for key in keys):
        return False
    return not any(readings[key].provenance.label_boxes for key in keys if key in readings)
