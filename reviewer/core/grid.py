"""A table as the reviewer sees it: the printed look, each cell knowing which field stands in it."""

import re
from dataclasses import dataclass

from reviewer.core.page import Box
from reviewer.core.reading import FieldKey

UNDECLARED = re.compile(r"p\d+t\d+")
"""Tables that no form declares are named by page and number; they may hold anything anywhere."""


@dataclass(frozen=True, slots=True)
class GridRow:
    """One line: the label at its left and, under each heading, the field that stands there (None: nothing does)."""

    label: str
    cells: tuple[FieldKey | None, ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """One table of a filing. `name` is T01, T02 ... in page order; `columns` are the headings as printed."""

    filing: str
    name: str
    title: str
    page: int
    box: Box
    columns: tuple[str, ...]
    rows: tuple[GridRow, ...]
