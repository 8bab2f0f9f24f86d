"""What a table is like as a whole: where each field stands, what stands alone, how wide each column must be."""

from collections.abc import Iterable, Iterator

from reviewer.core.grid import Grid, GridRow
from reviewer.core.reading import FieldKey
from reviewer.core.review import Review
from reviewer.ui.models.cell_look import text_of

Place = tuple[int, int]
NOT_FIGURES = ("text", "date")


class GridSurvey:
    """Grows row by row, so that a table of 100,000 rows is shown at once; `rows` is how many have been looked at.

    `alone` are the rows where one field stands first and nothing beside it, in their order.
    """

    def __init__(self, grid: Grid | None, review: Review) -> None:
        self._grid, self._review = grid, review
        self._all: tuple[GridRow, ...] = grid.rows if grid else ()
        self._places: dict[FieldKey, Place] = {}
        self.rows = 0
        self.alone: list[int] = []
        columns = len(grid.columns) if grid else 0
        self._longest: list[tuple[bool, int, int]] = [(False, -1, -1)] * columns
        self._figures: list[bool | None] = [None] * columns

    @property
    def whole(self) -> bool:
        """Whether every row has been looked at."""
        return self.rows == len(self._all)

    def steps(self) -> Iterator[None]:
        """Looks at a row at a time."""
        for row in range(len(self._all)):
            self._look_at(row)
            self.rows = row + 1
            yield

    def place_of(self, key: FieldKey) -> Place | None:
        """The row and column of a field, from 0; None when it is in another table."""
        place = self._places.get(key)
        if place is not None or self.whole or key not in self._review.readings:
            return place
        rest = range(self.rows, len(self._all))
        row = next((row for row in rest if key in self._all[row].cells), None)
        return None if row is None else (row, self._all[row].cells.index(key))

    def around(self, keys: Iterable[FieldKey]) -> tuple[Place, Place] | None:
        """The corners of the cells of these fields; all that is not looked at yet may hold one that is not found."""
        found = [self._places.get(key) for key in keys]
        places = [place for place in found if place is not None]
        if len(places) < len(found) and not self.whole:
            places += [(self.rows, 0), (len(self._all) - 1, len(self._figures) - 1)]
        if not places:
            return None
        rows, columns = [row for row, _ in places], [column for _, column in places]
        return (min(rows), min(columns)), (max(rows), max(columns))

    def is_alone(self, row: int) -> bool:
        """Whether one field stands first in a row and nothing beside it: it may take the room of all columns."""
        cells = self._all[row].cells if 0 <= row < len(self._all) else ()
        return bool(cells) and cells[0] in self._review.readings and not any(cells[1:])

    def longest(self, column: int) -> int:
        """The row with the longest text, of the rows with several fields, a figure before words; -1: there is none."""
        return self._longest[column][2]

    def all_figures(self, column: int) -> bool:
        """Whether figures stand in a column, and nothing else."""
        return self._figures[column] is True

    def measure_again(self, keys: Iterable[FieldKey]) -> None:
        """Other texts stand in these fields: a column only grows with them."""
        for key in keys:
            place = self._places.get(key)
            if place is not None:
                self._measure(*place, key)

    def _look_at(self, row: int) -> None:
        cells, readings = self._all[row].cells, self._review.readings
        if self.is_alone(row):
            self.alone.append(row)
        for column, key in enumerate(cells[: len(self._figures)]):
            if key is not None and key in readings:
                self._places[key] = row, column
                figure = readings[key].unit not in NOT_FIGURES
                self._figures[column] = figure and self._figures[column] is not False
                self._measure(row, column, key)

    def _measure(self, row: int, column: int, key: FieldKey) -> None:
        if len(self._all[row].cells) > 1 and self.is_alone(row):
            return
        reading = self._review.readings[key]
        text = text_of(reading, self._review.correction(key))
        size = reading.unit not in NOT_FIGURES and bool(text), len(text)
        if size > self._longest[column][:2]:
            self._longest[column] = *size, row
