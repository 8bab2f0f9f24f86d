"""What a page draws, as plain values: glyphs, lines, rectangles and curves, in pdfplumber's coordinates."""

from collections.abc import Sequence
from functools import cached_property
from itertools import compress, repeat
from typing import NamedTuple


class Glyph(NamedTuple):
    """One character with its box, in points from the top-left of the media box as turned."""

    text: str
    x0: float
    top: float
    x1: float
    bottom: float
    upright: bool
    size: float
    font: str


class Run(NamedTuple):
    """The letters of one string as it is shown, all of one height: a text, a left and a right side for each."""

    texts: Sequence[str]
    lefts: Sequence[float]
    rights: Sequence[float]
    top: float
    bottom: float
    upright: bool
    size: float
    font: str

    def between(self, x0: float, x1: float) -> "Run":
        """The letters whose middle is between these places."""
        return self.only([x0 <= (left + right) / 2 < x1 for left, right in zip(self.lefts, self.rights, strict=True)])

    def only(self, these: Sequence[bool]) -> "Run":
        """The letters for which this is so."""
        lefts, rights = list(compress(self.lefts, these)), list(compress(self.rights, these))
        return self._replace(texts=list(compress(self.texts, these)), lefts=lefts, rights=rights)


class Edge(NamedTuple):
    """A straight side; `length` is as pdfplumber works it out, which is not always the difference of its ends."""

    x0: float
    top: float
    x1: float
    bottom: float
    length: float


class Shape(NamedTuple):
    """A drawn line, rectangle or curve with its box; `fill` is the colour it is filled with, None if it is not."""

    kind: str
    x0: float
    top: float
    x1: float
    bottom: float
    fill: object = None


class Drawn:
    """Everything on a page, in the order of drawing."""

    def __init__(self) -> None:
        self.runs: list[Run] = []
        self.shapes: list[Shape] = []
        # Sides of lines, rectangles and curves, kept apart: pdfplumber takes them in this order.
        self.down: tuple[list[Edge], list[Edge], list[Edge]] = ([], [], [])
        self.across: tuple[list[Edge], list[Edge], list[Edge]] = ([], [], [])
        self.pictures = False
        # From which run to which the text is not seen as it is drawn ("invisible", "white").
        self.unseen: list[tuple[int, int, str]] = []
        # From which shape to which they are filled, and the number of runs drawn before them.
        self.filled: list[tuple[int, int, int]] = []

    @property
    def covers(self) -> list[tuple[int, Shape]]:
        """Filled rectangles, each with the number of runs drawn before it."""
        return [
            (before, shape)
            for before, start, end in self.filled
            for shape in self.shapes[start:end]
            if shape.kind == "rect"
        ]

    @cached_property
    def glyphs(self) -> list[Glyph]:
        """All letters, one by one; asked for when everything is drawn."""
        return glyphs_of(self.runs)

    @property
    def vertical(self) -> list[Edge]:
        """All sides that run down."""
        return [edge for part in self.down for edge in part]

    @property
    def horizontal(self) -> list[Edge]:
        """All sides that run across."""
        return [edge for part in self.across for edge in part]


def glyphs_of(runs: Sequence[Run]) -> list[Glyph]:
    """The letters of strings one by one."""
    new, found = tuple.__new__, list[Glyph]()
    for texts, lefts, rights, top, bottom, upright, size, font in runs:
        columns = texts, lefts, repeat(top), rights, repeat(bottom), repeat(upright), repeat(size), repeat(font)
        # The first of the columns ends the others, which have no end.
        found += [new(Glyph, one) for one in zip(*columns, strict=False)]
    return found
