"""One page of a filing as plain words, rules and tables: what every reader of pages hands on."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, order=True)
class Box:
    """A place on a page, in PDF points from the top-left of the page as displayed."""

    x0: float
    top: float
    x1: float
    bottom: float

    @property
    def width(self) -> float:
        """Width in points."""
        return self.x1 - self.x0

    @property
    def height(self) -> float:
        """Height in points."""
        return self.bottom - self.top

    @property
    def middle(self) -> tuple[float, float]:
        """The point in the middle, (x, y)."""
        return (self.x0 + self.x1) / 2, (self.top + self.bottom) / 2

    def holds(self, other: "Box") -> bool:
        """Whether the middle of the other box lies inside this one."""
        x, y = other.middle
        return self.x0 <= x <= self.x1 and self.top <= y <= self.bottom

    def overlaps(self, other: "Box") -> bool:
        """Whether the two boxes share any area."""
        return self.x0 < other.x1 and other.x0 < self.x1 and self.top < other.bottom and other.top < self.bottom

    @staticmethod
    def around(boxes: Iterable["Box"]) -> "Box":
        """The smallest box around several; ValueError if there are none."""
        found = list(boxes)
        if not found:
            raise ValueError("no boxes to draw a box around")
        return Box(
            min(b.x0 for b in found), min(b.top for b in found), max(b.x1 for b in found), max(b.bottom for b in found)
        )


@dataclass(frozen=True, slots=True)
class Word:
    """A run of glyphs with no gap in it. `text` is exactly what the text layer (or OCR) says."""

    text: str
    box: Box
    size: float = 0.0
    bold: bool = False
    upright: bool = True


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of a ruled table; a merged cell is one cell with spans, never None."""

    row: int
    column: int
    row_span: int
    column_span: int
    box: Box
    words: tuple[Word, ...] = ()
    shaded: bool = False

    @property
    def text(self) -> str:
        """The words in reading order, lines joined by a line break."""
        return "\n".join(line_text(line) for line in lines_of(self.words))


@dataclass(frozen=True, slots=True)
class Table:
    """A ruled table: rows and columns counted from 0, cells in row-then-column order."""

    box: Box
    rows: int
    columns: int
    cells: tuple[Cell, ...]

    def row(self, number: int) -> tuple[Cell, ...]:
        """The cells that start in one row, from left to right."""
        return tuple(cell for cell in self.cells if cell.row == number)


@dataclass(frozen=True, slots=True)
class Rule:
    """A drawn straight line (stroked line, thin filled rectangle or straight curve)."""

    box: Box

    @property
    def horizontal(self) -> bool:
        """Whether it runs across rather than down."""
        return self.box.width >= self.box.height


@dataclass(frozen=True, slots=True)
class Page:
    """One page.

    `method` is "text layer", "ocr", "none" (a picture, with no words), "blank" or "lost" (it could not be read);
    `complaint` is a sentence when it could not be read whole. `hidden` are the places of text that the page does not
    show, `doubled` those where different figures are printed over one another.
    """

    number: int
    width: float
    height: float
    words: tuple[Word, ...] = ()
    rules: tuple[Rule, ...] = ()
    tables: tuple[Table, ...] = ()
    method: str = "text layer"
    complaint: str = ""
    hidden: tuple[Box, ...] = ()
    doubled: tuple[Box, ...] = ()
    lines: tuple[tuple[Word, ...], ...] = field(init=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "lines", lines_of(self.words))

    @property
    def text(self) -> str:
        """All words, a line of the page a line of the text."""
        return "\n".join(line_text(line) for line in self.lines)


def parts_of(box: Box, text: str, places: Iterable[int]) -> tuple[Box, ...]:
    """Where some characters of a text stand in its box, from 0; near enough to mark a digit by."""
    widths = [_WIDTHS.get(letter, 1.0) for letter in text]
    whole = sum(widths) or 1.0
    edges = [box.x0 + box.width * sum(widths[:place]) / whole for place in range(len(text) + 1)]
    return tuple(Box(edges[place], box.top, edges[place + 1], box.bottom) for place in places if place < len(text))


# Of a digit; the fonts of forms differ little in this.
_WIDTHS = {",": 0.5, ".": 0.5, " ": 0.5, "(": 0.6, ")": 0.6, "-": 0.6, "%": 1.6}


def lines_of(words: Sequence[Word]) -> tuple[tuple[Word, ...], ...]:
    """Words grouped into printed lines, top to bottom, each from left to right.

    Words share a line when their heights overlap by more than half of the smaller.
    """
    lines: list[list[Word]] = []
    top = bottom = 0.0
    for word in sorted(words, key=_middle_then_left):
        box = word.box
        # Heights compared here and not by a function: a report has a million words.
        shared = (box.bottom if box.bottom < bottom else bottom) - (box.top if box.top > top else top)
        if lines and shared > 0.5 * min(bottom - top, box.bottom - box.top):
            lines[-1].append(word)
        else:
            lines.append([word])
        top, bottom = box.top, box.bottom
    return tuple([tuple(sorted(line, key=_left)) for line in lines])


def _middle_then_left(word: Word) -> tuple[float, float]:
    box = word.box
    return (box.top + box.bottom) / 2, box.x0


def _left(word: Word) -> float:
    return word.box.x0


def line_text(line: Sequence[Word]) -> str:
    """The words of one line with single spaces."""
    return " ".join(word.text for word in line)
