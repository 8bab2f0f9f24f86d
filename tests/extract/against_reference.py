"""Holds what the one-pass reader gives against what pdfplumber gives, page by page."""

from pathlib import Path
from typing import Any

import pdfplumber
from pdfplumber.table import TableFinder

from reviewer.extract.onepass import NotUnderstoodError, plain_tables
from reviewer.extract.onepass.cells import cells_of
from reviewer.extract.onepass.document import Document, SourcePage
from reviewer.extract.onepass.drawn import Drawn
from reviewer.extract.onepass.reading import by_reference, in_one_pass


def same(one: Drawn, other: Drawn) -> bool:
    """Whether two readings of a page are equal; the order of shapes of different kinds does not matter."""
    shapes = [sorted(shape[:5] for shape in drawn.shapes) for drawn in (one, other)]
    return one.glyphs == other.glyphs and (one.down, one.across, shapes[0]) == (other.down, other.across, shapes[1])


def compare(path: Path, most: int = 10_000) -> list[str]:
    """Pages of a PDF on which the two differ, or that the one pass leaves to the reference."""
    different = []
    with path.open("rb") as file, pdfplumber.open(path) as pdf:
        for page, reference in list(zip(Document(file).pages, pdf.pages, strict=True))[:most]:
            try:
                same = is_same(page, reference)
            except NotUnderstoodError as problem:
                different.append(f"{path.name} {page.page_number}: left to the reference: {problem}")
                continue
            if not same:
                different.append(f"{path.name} {page.page_number}")
            reference.close()
    return different


def is_same(page: SourcePage, reference: Any) -> bool:
    """Whether one page is read the same: where it lies, what is drawn on it, its cells, and the texts of its tables."""
    places = [(one.mediabox, one.width, one.height, one.rotation) for one in (page, reference)]
    drawn = in_one_pass(page)
    cells = [tuple(cell) for cell in TableFinder(reference).cells]
    return (
        places[0] == places[1]
        and same(drawn, by_reference(reference))
        and cells_of(drawn.vertical, drawn.horizontal) == cells
        and plain_tables.in_one_pass(page) == reference.extract_tables()
    )
