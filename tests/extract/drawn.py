"""Pages drawn in a test: lines of text and ruled tables, set as the e-forms set them."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from reviewer.core.page import Box, Cell, Page, Table, Word

WIDTH, HEIGHT, LEFT = 842.0, 595.0, 21.0
# Set small, so that long headings stand in narrow cells as they do on the forms.
LETTER, PITCH, SIZE = 3.6, 9.0, 7.0


def words(text: str, x: float, y: float) -> list[Word]:
    """The words of one printed line; two spaces make a gap that the eye sees."""
    found = []
    for gap in text.split("  "):
        for part in gap.split():
            width = sum(2 * LETTER if ord(char) > 0x2E00 else LETTER for char in part)
            found.append(Word(part, Box(x, y, x + width, y + SIZE), SIZE))
            x += width + 2.0
        x += 8.0
    return found


@dataclass
class Drawing:
    """One page in the making, from top to bottom."""

    number: int
    of: int
    form: str
    version: str
    y: float = 40.0
    words: list[Word] = field(default_factory=list)
    tables: list[Table] = field(default_factory=list)

    def line(self, text: str, x: float = LEFT + 1) -> "Drawing":
        """A line of text outside of tables."""
        self.words += words(text, x, self.y)
        self.y += 14
        return self

    def table(self, *rows: Sequence[tuple[float, str]]) -> "Drawing":
        """A ruled table: each row its cells as width and text, "#" for a grey one; lines of a cell by line breaks."""
        cells = []
        for number, row in enumerate(rows):
            height = 4 + PITCH * max(text.count("\n") + 1 for _, text in row)
            x = LEFT
            for column, (width, text) in enumerate(row):
                box = Box(x, self.y, x + width, self.y + height)
                said = [] if text == "#" else text.split("\n")
                inside = [w for n, one in enumerate(said) for w in words(one, x + 2, self.y + 2 + n * PITCH)]
                cells.append(Cell(number, column, 1, 1, box, tuple(inside), text == "#"))
                self.words += inside
                x += width
            self.y += height
        box = Box.around(cell.box for cell in cells)
        self.tables.append(Table(box, len(rows), max(map(len, rows)), tuple(cells)))
        self.y += 8
        return self

    def page(self) -> Page:
        """The page with its corners."""
        corners = words(self.form, 762, 21) + words(f"Page {self.number} of {self.of}", 391, 541)
        version = [Word("v", Box(764, 541, 767, 548), SIZE), Word(self.version, Box(771, 541, 791, 548), SIZE)]
        every = (*self.words, *corners, *(version if self.version else ()))
        return Page(self.number, WIDTH, HEIGHT, every, (), tuple(self.tables))


def drawings(count: int, form: str, version: str) -> list[Drawing]:
    """Empty pages of a form."""
    return [Drawing(number, count, form, version) for number in range(1, count + 1)]
