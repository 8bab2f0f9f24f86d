"""Call-over: the figures of a table read out one by one, as two people compare a proof with its original."""

from collections.abc import Iterator
from dataclasses import dataclass

from reviewer.core.grid import Grid
from reviewer.core.reading import FieldKey
from reviewer.core.review import Review
from reviewer.core.spoken import spoken

DITTO = {False: "ditto", True: "同上"}
"""What is said of a figure that is the same as the one above, by whether it is said in Chinese."""


@dataclass(frozen=True, slots=True)
class Call:
    """One figure to be called: where it stands in words, what is printed, and how it is read aloud.

    `row` is what the row is called, where the figure is its first; `ditto` says that the figure above it in its column
    is read alike, in the language of the filing; "" where it is not.
    """

    key: FieldKey
    place: str
    printed: str
    words: str
    row: str = ""
    ditto: str = ""

    @property
    def aloud(self) -> str:
        """What the voice says: whoever looks at the paper alone hears where a row begins."""
        said = self.ditto or self.words
        return f"{self.row}: {said}" if self.row else said


def calls_of(review: Review, grid: Grid, *, chinese: bool = False) -> list[Call]:
    """The figures of a table row by row, from left to right; cells in which nothing was read are passed over."""
    return list(_calls(review, grid, chinese=chinese))


def _calls(review: Review, grid: Grid, *, chinese: bool) -> Iterator[Call]:
    above: dict[int, str] = {}
    for row in grid.rows:
        label = " ".join(row.label.split())
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
            same = above.get(column) == words
            # A label that is the figure's own words is not said twice.
            begins = "" if label == " ".join(printed.split()) else label
            yield Call(key, place or review.readings[key].label, printed, words, begins, DITTO[chinese] if same else "")
            above[column], label = words, ""
