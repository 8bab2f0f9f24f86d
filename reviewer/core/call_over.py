"""Call-over: the figures of a table read out one by one, as two people compare a proof with its original."""

from collections.abc import Iterator
from dataclasses import dataclass

from reviewer.core.grid import Grid
from reviewer.core.reading import FieldKey
from reviewer.core.review import Review
from reviewer.core.spoken import spoken


@dataclass(frozen=True, slots=True)
class Call:
    """One figure to be called: where it stands in words, what is printed, and how it is read aloud.

    `ditto` says that the figure above it in its column is read alike.
    """

    key: FieldKey
    place: str
    printed: str
    words: str
    ditto: bool = False

    @property
    def aloud(self) -> str:
        """What the voice says."""
        return "ditto" if self.ditto else self.words


def calls_of(review: Review, grid: Grid, *, chinese: bool = False) -> list[Call]:
    """The figures of a table row by row, from left to right; cells in which nothing was read are passed over."""
    return list(_calls(review, grid, chinese=chinese))


def _calls(review: Review, grid: Grid, *, chinese: bool) -> Iterator[Call]:
    above: dict[int, str] = {}
    for row in grid.rows:
        for column, key in enumerate(row.cells):
            if key is None or key not in review.readings:
                continue
            words = spoken(review, key, chinese=chinese)
            correction = review.correction(key)
            printed = correction.text if correction is not None else review.readings[key].printed
            # A text that stands alone in its row is not what the heading above it says.
            alone = sum(cell is not None for cell in row.cells) == 1
            heading = grid.columns[column] if column < len(grid.columns) and not alone else ""
            place = ", ".join(" ".join(part.split()) for part in (row.label, heading) if part.strip())
            yield Call(key, place or review.readings[key].label, printed, words, above.get(column) == words)
            above[column] = words
