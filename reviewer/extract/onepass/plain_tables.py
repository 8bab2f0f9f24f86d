"""Exactly the tables that pdfplumber's `extract_tables()` gives: cells with their texts, and None for merged ones.

Most pages of a long filing have no cells: their text is not even cut into words of the format, no font is opened for
them, and pdfplumber is not imported.
"""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from itertools import groupby
from operator import itemgetter
from typing import Any, cast

from reviewer.extract.onepass import reading
from reviewer.extract.onepass.cells import CellBox, cells_of, connected
from reviewer.extract.onepass.document import SourcePage
from reviewer.extract.onepass.drawn import Drawn, Run
from reviewer.extract.onepass.later import Later, Put
from reviewer.extract.onepass.plain_text import text_of

PlainTable = list[list[str | None]]
TextIn = Callable[[Sequence[tuple[float, float]]], Sequence[Run]]
"""The text of a page that stands in these bands, and perhaps more."""


def plain_tables(page: SourcePage) -> list[PlainTable]:
    """The tables of a page from the top down; whatever pdfplumber raises where the page is left to it comes through."""
    try:
        return in_one_pass(page)
    except reading.GIVES_UP:
        page.known.left += 1
        reference = page.reference()
        tables = reference.extract_tables()
        reference.close()
        return cast("list[PlainTable]", tables)


def in_one_pass(page: SourcePage) -> list[PlainTable]:
    """The same, or NotUnderstoodError when the reference must read the page."""
    # Tables run on: where the page before had one, this one's text is wanted too, and set as it comes.
    drawn, text_in = _at_once(page) if page.known.cells_before else _paths_first(page)
    cells = cells_of(drawn.vertical, drawn.horizontal)
    # A box by itself is no table.
    groups = [group for group in connected(cells) if len(group) > 1]
    page.known.cells_before = bool(groups)
    if not groups:
        return []
    inside = _Inside(text_in(_bands(groups)))
    return [[[cell and text_of(inside.of(cell)) for cell in row] for row in _rows(group)] for group in groups]


def _paths_first(page: SourcePage) -> tuple[Drawn, TextIn]:
    left, top = page.mediabox[:2]
    canvas = Put(Drawn(), page.height, left, top, page.known)
    Later(canvas, page.page_obj.resources, frozenset()).run(page.page_obj.contents, reading.upright(page))
    return canvas.drawn, canvas.runs


def _at_once(page: SourcePage) -> tuple[Drawn, TextIn]:
    drawn = reading.in_one_pass(page)
    return drawn, lambda bands: drawn.runs


class _Inside:
    """The text of a page by height, so that a cell is held against the little that is beside it."""

    def __init__(self, runs: Sequence[Run]) -> None:
        middles = sorted(((run[3] + run[4]) / 2, n) for n, run in enumerate(runs))
        self._places = [(n, runs[n], min(runs[n][1]), max(runs[n][2])) for _, n in middles]
        self._heights = list(map(itemgetter(0), middles))

    def of(self, cell: CellBox) -> list[Run]:
        """The letters whose middle is in a cell, in the order of drawing."""
        x0, top, x1, bottom = cell
        beside = self._places[bisect_left(self._heights, top) : bisect_left(self._heights, bottom)]
        # Nearly every string stands in one cell whole: only of others each letter is looked at.
        found = (
            run if x0 <= left and right < x1 else run.between(x0, x1)
            for _, run, left, right in sorted(beside)
            if left < x1 and x0 <= right
        )
        return [run for run in found if run.texts]


def _bands(groups: Sequence[Sequence[CellBox]]) -> list[tuple[float, float]]:
    """How far down the page tables stand, from and to, those made one that touch."""
    found: list[tuple[float, float]] = []
    for top, bottom in sorted((cell[1], cell[3]) for group in groups for cell in group):
        if found and top <= found[-1][1]:
            found[-1] = found[-1][0], max(found[-1][1], bottom)
        else:
            found.append((top, bottom))
    return found


def _rows(cells: Sequence[CellBox]) -> list[list[Any]]:
    """The cells row by row, with None where no cell begins."""
    columns = sorted({cell[0] for cell in cells})
    rows = groupby(sorted(cells, key=itemgetter(1, 0)), itemgetter(1))
    return [[found.get(x) for x in columns] for found in ({cell[0]: cell for cell in row} for _, row in rows)]
