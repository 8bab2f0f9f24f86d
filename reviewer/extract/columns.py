"""Where the columns of a table stand: under which heading, from one edge to the other."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from itertools import pairwise

from reviewer.core.page import Box
from reviewer.core.template import Labels
from reviewer.extract.finder import CUTS, Finder, Found
from reviewer.extract.labels import fold
from reviewer.extract.outline import PlacedCell, Spot, Stretch, text_of

# A damaged heading is taken for the declared one that it shares this much with, if no other comes close.
ALIKE, CLEARLY = 0.6, 0.08


@dataclass(frozen=True, slots=True)
class Span:
    """A column: its edges, its heading, and what is doubtful about the heading."""

    x0: float
    x1: float
    heading: Found | None = None
    doubt: str = ""

    @property
    def text(self) -> str:
        """The heading as printed, on one line."""
        return self.heading.text if self.heading else ""


def spans_of(headings: Sequence[Labels], stretch: Stretch, wider: Stretch, finder: Finder) -> list[Span | None]:
    """The columns that are printed, None for those that are not; headings may stand further up, on an earlier page."""
    spans = [_span(finder, stretch, labels) for labels in headings]
    if not any(spans) and wider is not stretch:
        return [_span(finder, wider, labels) for labels in headings]
    return _mended(spans, headings, stretch, finder)


def _span(finder: Finder, stretch: Stretch, labels: Labels) -> Span | None:
    found = [one for one in finder.all(stretch, labels, wide=True) if one.cells is not None]
    return Span(found[0].reach.x0, found[0].reach.x1, found[0]) if found else None


def _mended(
    spans: list[Span | None], headings: Sequence[Labels], stretch: Stretch, finder: Finder
) -> list[Span | None]:
    """Damaged headings given to the declared ones that are missing, by what they still share."""
    for row in _heading_rows(spans, stretch):
        free = [cell for cell in row if stretch.words_in(cell) and not _within(cell, spans)]
        missing = [n for n, span in enumerate(spans) if span is None]
        for number, cells in _matches(free, missing, headings, stretch, finder):
            spans[number] = _damaged(cells, stretch)
        for cell in free:
            if not _within(cell, spans):
                _absorb(cell, spans, stretch, finder)
    return spans


def _heading_rows(spans: Sequence[Span | None], stretch: Stretch) -> list[tuple[PlacedCell, ...]]:
    tops = {(one.heading.page, round(one.heading.reach.top)) for one in spans if one and one.heading}
    return [row for row in stretch.rows if (row[0].page, round(row[0].box.top)) in tops]


def _within(cell: PlacedCell, spans: Sequence[Span | None]) -> bool:
    return any(span and span.x0 - 1 <= cell.box.middle[0] <= span.x1 + 1 for span in spans)


def _matches(
    free: list[PlacedCell], missing: list[int], headings: Sequence[Labels], stretch: Stretch, finder: Finder
) -> list[tuple[int, list[PlacedCell]]]:
    """Which runs of cells belong to which missing heading, the likeliest first."""
    offers = []
    for at in range(len(free)):
        for size in range(1, CUTS + 1):
            run = free[at : at + size]
            if len(run) < size or not _adjoining(run):
                break
            said = fold(text_of([spot for cell in run for spot in stretch.words_in(cell)]))
            if said in finder.vocabulary.folded:
                continue
            likeness = sorted(((_alike(said, headings[n]), n) for n in missing), reverse=True)
            if likeness and likeness[0][0] >= ALIKE and _clear(likeness):
                offers.append((likeness[0][0], likeness[0][1], run))
    return _chosen(offers)


def _chosen(offers: list[tuple[float, int, list[PlacedCell]]]) -> list[tuple[int, list[PlacedCell]]]:
    chosen: list[tuple[int, list[PlacedCell]]] = []
    for _, number, run in sorted(offers, key=lambda offer: -offer[0]):
        if all(number != other and not any(cell in used for cell in run) for other, used in chosen):
            chosen.append((number, run))
    return chosen


def _clear(likeness: Sequence[tuple[float, int]]) -> bool:
    return len(likeness) == 1 or likeness[0][0] - likeness[1][0] >= CLEARLY


def _adjoining(run: Sequence[PlacedCell]) -> bool:
    return all(abs(one.box.x1 - other.box.x0) < 3 for one, other in pairwise(run))


def _alike(said: str, labels: Labels) -> float:
    return max(SequenceMatcher(None, said, fold(label), autojunk=False).ratio() for label in labels)


def _damaged(cells: Sequence[PlacedCell], stretch: Stretch) -> Span:
    spots = tuple(spot for cell in cells for spot in stretch.words_in(cell))
    box = Box.around(cell.box for cell in cells)
    found = Found(spots, box)
    return Span(box.x0, box.x1, found, f"The heading is damaged: {found.text!r}.")


def _absorb(cell: PlacedCell, spans: list[Span | None], stretch: Stretch, finder: Finder) -> None:
    """A scrap of a heading belongs to the damaged heading at its left."""
    if finder.vocabulary.folded.intersection({fold(text_of(stretch.words_in(cell)))}):
        return
    for number, span in enumerate(spans):
        if span and span.doubt and abs(span.x1 - cell.box.x0) < 3:
            spans[number] = replace(span, x1=cell.box.x1)


@dataclass(frozen=True, slots=True)
class Patch:
    """What stands where a line and a column meet: its words and its cells."""

    spots: tuple[Spot, ...]
    cells: tuple[PlacedCell, ...]

    @property
    def shaded(self) -> bool:
        """Grey and empty: the form says that nothing belongs here."""
        return not self.spots and bool(self.cells) and all(cell.cell.shaded for cell in self.cells)

    def where(self, span: Span, row: tuple[int, Box]) -> tuple[int, Box]:
        """The place of a blank: the widest cell without words, or the part of the line under the heading."""
        held = {spot.cell for spot in self.spots}
        empty = [cell for cell in self.cells if cell.cell not in held and cell.box.top > row[1].top - 2]
        if empty:
            widest = max(empty, key=lambda cell: cell.box.width)
            return widest.page, widest.box
        return row[0], Box(span.x0, row[1].top, max(span.x1, span.x0 + 1), row[1].bottom)


def patch_of(stretch: Stretch, span: Span, row: tuple[int, Box]) -> Patch:
    """The words and cells of a column between the top and the bottom of a line."""
    page, box = row
    spots = tuple(
        spot
        for spot in stretch.spots
        if spot.page == page
        and box.top <= spot.box.middle[1] < box.bottom
        and span.x0 - 1 <= spot.box.middle[0] <= span.x1 + 1
    )
    cells = tuple(
        cell
        for cell in stretch.cells
        if cell.page == page
        and span.x0 - 1 <= cell.box.middle[0] <= span.x1 + 1
        and (box.top < cell.box.middle[1] < box.bottom or cell.box.top < box.middle[1] < cell.box.bottom)
    )
    return Patch(spots, cells)
