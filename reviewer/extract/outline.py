"""The words and cells of a filing in reading order, and stretches of it between two places."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import groupby

from reviewer.core.page import Box, Cell, Page, Word, lines_of
from reviewer.extract.labels import Vocabulary, fold
from reviewer.extract.words import is_cjk

Place = tuple[int, float]
START: Place = (0, 0.0)
END: Place = (10**6, 0.0)


@dataclass(frozen=True, slots=True, eq=False)
class Spot:
    """A word, the page it is on and the cell it stands in, if it stands in one."""

    page: int
    word: Word
    cell: Cell | None = None

    @property
    def box(self) -> Box:
        """Where the word is."""
        return self.word.box

    @property
    def text(self) -> str:
        """What the word says."""
        return self.word.text

    @property
    def place(self) -> Place:
        """Page and height of its middle."""
        return self.page, self.word.box.middle[1]


@dataclass(frozen=True, slots=True)
class PlacedCell:
    """A cell and the page it is on. `table` counts the tables of the page."""

    page: int
    table: int
    cell: Cell

    @property
    def box(self) -> Box:
        """Where the cell is."""
        return self.cell.box

    @property
    def place(self) -> Place:
        """Page and top, a little inside."""
        return self.page, self.cell.box.top + 1


class Stretch:
    """The spots and cells from one place of a filing to another."""

    def __init__(
        self, spots: Iterable[Spot], cells: Iterable[PlacedCell], start: Place = START, end: Place = END
    ) -> None:
        self.spots = tuple(spots)
        self.cells = tuple(cells)
        self.start, self.end = start, end

    def between(self, start: Place, end: Place) -> "Stretch":
        """The part from one place up to another; a cell belongs where it begins."""
        spots = (spot for spot in self.spots if start <= spot.place < end)
        cells = (cell for cell in self.cells if start <= cell.place < end)
        return Stretch(spots, cells, max(start, self.start), min(end, self.end))

    def without(self, taken: Iterable[Spot]) -> "Stretch":
        """The same stretch without some of its words."""
        gone = set(taken)
        return Stretch((spot for spot in self.spots if spot not in gone), self.cells, self.start, self.end)

    @cached_property
    def lines(self) -> tuple[tuple[Spot, ...], ...]:
        """Printed lines, page by page from top to bottom, each from left to right."""
        return tuple(lines_of_spots(self.spots))

    @cached_property
    def groups(self) -> tuple[tuple[tuple[Spot, ...], ...], ...]:
        """The lines of each cell, and the lines outside of cells of each page."""
        owners: dict[tuple[int, int], list[Spot]] = {}
        for spot in self.spots:
            owners.setdefault((spot.page, id(spot.cell) if spot.cell else 0), []).append(spot)
        return tuple(tuple(lines_of_spots(spots)) for spots in owners.values())

    @cached_property
    def rows(self) -> tuple[tuple[PlacedCell, ...], ...]:
        """The cells by the row of the table that they start in."""
        grouped = groupby(self.cells, key=lambda one: (one.page, one.table, one.cell.row))
        return tuple(tuple(row) for _, row in grouped)

    @cached_property
    def _homes(self) -> dict[tuple[int, int], tuple[Spot, ...]]:
        homes: dict[tuple[int, int], list[Spot]] = {}
        for spot in self.spots:
            if spot.cell is not None:
                homes.setdefault((spot.page, id(spot.cell)), []).append(spot)
        return {home: tuple(spots) for home, spots in homes.items()}

    def words_in(self, cell: PlacedCell) -> tuple[Spot, ...]:
        """The words of a cell."""
        return self._homes.get((cell.page, id(cell.cell)), ())


def outline_of(
    pages: Sequence[Page], vocabulary: Vocabulary | None = None, left_out: frozenset[tuple[int, Word]] = frozenset()
) -> Stretch:
    """Everything on the pages of a filing but what is left out; a label set tight against its value is cut off."""
    spots: list[Spot] = []
    cells: list[PlacedCell] = []
    for page in pages:
        within = [(number, cell) for number, table in enumerate(page.tables) for cell in table.cells]
        cells.extend(PlacedCell(page.number, number, cell) for number, cell in within)
        homes = {(word.text, word.box): cell for _, cell in within for word in cell.words}
        for word in page.words:
            if (page.number, word) not in left_out:
                home = homes.get((word.text, word.box))
                spots.extend(Spot(page.number, part, home) for part in _parted(word, vocabulary))
    return Stretch(spots, cells)


def _parted(word: Word, vocabulary: Vocabulary | None) -> tuple[Word, ...]:
    """A word cut after its colon when a label stands before it."""
    at = max(word.text.find(":"), word.text.find("：")) + 1
    if not vocabulary or not 0 < at < len(word.text) or fold(word.text[:at]) not in vocabulary.folded:
        return (word,)
    box, edge = word.box, word.box.x0 + word.box.width * at / len(word.text)
    before = replace(word, text=word.text[:at], box=Box(box.x0, box.top, edge, box.bottom))
    return before, replace(word, text=word.text[at:], box=Box(edge, box.top, box.x1, box.bottom))


def lines_of_spots(spots: Iterable[Spot]) -> Iterator[tuple[Spot, ...]]:
    """Spots as printed lines."""
    pages: dict[int, list[Spot]] = {}
    for spot in spots:
        pages.setdefault(spot.page, []).append(spot)
    for number in sorted(pages):
        by_word = {id(spot.word): spot for spot in pages[number]}
        for line in lines_of([spot.word for spot in pages[number]]):
            yield tuple(by_word[id(word)] for word in line)


def text_of(spots: Iterable[Spot]) -> str:
    """The words in reading order with single spaces, none between Chinese at the end of a line."""
    held, text = tuple(spots), ""
    if len(held) == 1:
        return held[0].text
    for line in lines_of_spots(held):
        said = " ".join(spot.text for spot in line)
        glue = "" if not text or (is_cjk(text[-1]) and is_cjk(said[0])) else " "
        text += glue + said
    return text


def boxes_of(spots: Sequence[Spot], page: int | None = None) -> tuple[Box, ...]:
    """One box a line, on one page: the first of the spots unless another is named."""
    if not spots:
        return ()
    on = page if page is not None else spots[0].page
    return tuple(Box.around(spot.box for spot in line) for line in lines_of_spots(s for s in spots if s.page == on))
