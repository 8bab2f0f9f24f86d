"""What a page draws, as plain values: glyphs, lines, rectangles and curves, in pdfplumber's coordinates."""

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
        self.glyphs: list[Glyph] = []
        self.shapes: list[Shape] = []
        # Sides of lines, rectangles and curves, kept apart: pdfplumber takes them in this order.
        self.down: tuple[list[Edge], list[Edge], list[Edge]] = ([], [], [])
        self.across: tuple[list[Edge], list[Edge], list[Edge]] = ([], [], [])
        self.pictures = False
        # From which glyph to which the text is not seen as it is drawn ("invisible", "white"), and filled shapes with
        # the number of glyphs drawn before them.
        self.unseen: list[tuple[int, int, str]] = []
        self.covers: list[tuple[int, Shape]] = []

    @property
    def vertical(self) -> list[Edge]:
        """All sides that run down."""
        return [edge for part in self.down for edge in part]

    @property
    def horizontal(self) -> list[Edge]:
        """All sides that run across."""
        return [edge for part in self.across for edge in part]
