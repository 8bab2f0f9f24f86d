"""Drawing on the Exchange's electronic forms: A4 landscape, one ruled rectangle a cell. Points from the top-left."""

from collections.abc import Callable, Sequence
from pathlib import Path

from reportlab.lib.utils import simpleSplit
from reportlab.pdfgen.canvas import Canvas

from samples.fonts import style, width
from samples.printed import Cut, Note, Printed

WIDTH, HEIGHT = 841.89, 595.28
LEFT, RIGHT = 20.69, 798.52
ROW = 18.14
RULE = 0.5
PAD = 1.42
GREY = 0.918
ASCENT = 0.788


class Form:
    """One form being drawn: every page carries the form number, "Page n of m" and the version."""

    def __init__(self, file: Path, number: str, version: str, title: str) -> None:
        """Begins the PDF; equal drawings give equal bytes."""
        self._canvas = Canvas(str(file), pagesize=(WIDTH, HEIGHT), invariant=1, pageCompression=1)
        self._canvas.setTitle(title)
        self._number, self._version = number, version

    def draw(self, pages: Sequence[Callable[["Form"], None]]) -> None:
        """Draws each page between its header and footer, and writes the file."""
        for page, draw_page in enumerate(pages, 1):
            self._canvas.setLineWidth(RULE)
            self.text(787.57, 20.99, self._number, align="right")
            self.text(416.2, 541.48, f"Page {page} of {len(pages)}", align="centre")
            self.text(790.53, 541.48, f"v {self._version}", align="right")
            draw_page(self)
            self._canvas.showPage()
        self._canvas.save()

    def text(
        self,
        x: float,
        top: float,
        text: Printed,
        size: float = 9,
        bold: bool = False,
        italic: bool = False,
        align: str = "left",
    ) -> float:
        """One line of text with the top of its letters at `top`; a cut text becomes cells. Returns where it ends."""
        font = style("Sans", bold, italic)
        if isinstance(text, Cut):
            ends = x + sum(width(part, font, size) + 2 * PAD for part in text.fragments)
            self.cell(x - PAD, top - 4.5, ends - PAD, top + ROW - 4.5, text, size=size, bold=bold, italic=italic)
            return ends
        long = width(text, font, size)
        begin = x - {"left": 0.0, "centre": long / 2, "right": long}[align]
        self._canvas.setFont(font, size)
        self._canvas.drawString(begin, HEIGHT - top - ASCENT * size, text)
        return begin + long

    def rule(self, x0: float, x1: float, top: float) -> None:
        """A horizontal line, as under the header's values."""
        self._canvas.line(x0, HEIGHT - top, x1, HEIGHT - top)

    def box(self, x0: float, top: float, x1: float, bottom: float, grey: bool = False) -> None:
        """One stroked rectangle; grey where the form takes no figure."""
        place = (x0, HEIGHT - bottom, x1 - x0, bottom - top)
        if grey:
            self._canvas.setFillGray(GREY)
            self._canvas.rect(*place, stroke=0, fill=1)
            self._canvas.setFillGray(0)
        self._canvas.rect(*place, stroke=1, fill=0)

    def cell(
        self,
        x0: float,
        top: float,
        x1: float,
        bottom: float,
        text: Printed = "",
        align: str = "left",
        size: float = 9,
        bold: bool = False,
        italic: bool = False,
        at_top: bool = False,
    ) -> None:
        """One ruled cell with its text wrapped in it; a cut text makes several cells side by side in its place."""
        if isinstance(text, Cut):
            self._cut_cell(x0, top, x1, bottom, text, size, bold, italic, at_top)
            return
        self.box(x0, top, x1, bottom)
        self.lines(x0, top, x1, bottom, text, align, size, bold, italic, at_top)

    def lines(
        self,
        x0: float,
        top: float,
        x1: float,
        bottom: float,
        text: str,
        align: str = "left",
        size: float = 9,
        bold: bool = False,
        italic: bool = False,
        at_top: bool = False,
    ) -> float:
        """Wraps a text between two edges, in the middle or from the top; returns where the last line ends."""
        lines = simpleSplit(text, style("Sans", bold, italic), size, x1 - x0 - 2 * PAD + 0.2) if text else []
        step = size * 1.2
        first = top + 4 if at_top else top + (bottom - top - step * len(lines)) / 2 + step * 0.17
        x = {"left": x0 + PAD, "centre": (x0 + x1) / 2, "right": x1 - PAD}[align]
        for number, line in enumerate(lines):
            self.text(x, first + number * step, line, size, bold, italic, align)
        return first + len(lines) * step

    def _cut_cell(
        self,
        x0: float,
        top: float,
        x1: float,
        bottom: float,
        cut: Cut,
        size: float,
        bold: bool,
        italic: bool,
        at_top: bool,
    ) -> None:
        """Each fragment gets its own width and an equal share of the rest, so that fragments meet at the borders."""
        font = style("Sans", bold, italic)
        needs = [max(width(line, font, size) for line in part.split("\n")) for part in cut.fragments]
        share = (x1 - x0 - sum(needs)) / len(needs)
        for number, (part, need) in enumerate(zip(cut.fragments, needs, strict=True)):
            align = "left" if number else "right"
            end = x1 if number == len(needs) - 1 else x0 + need + share
            self.cell(x0, top, end, bottom, part, align, size, bold, italic, at_top)
            x0 = end

    def row(
        self,
        top: float,
        bottom: float,
        edges: Sequence[float],
        texts: Sequence[Printed],
        align: str = "left",
        size: float = 9,
        bold: bool = False,
    ) -> None:
        """Neighbouring cells between the edges given."""
        for x0, x1, text in zip(edges, edges[1:], texts, strict=False):
            self.cell(x0, top, x1, bottom, text, align, size, bold)

    def notes(self, x: float, top: float, notes: Sequence[Note], italic: bool = False) -> None:
        """Numbered notes, some with points under them."""
        for number, words, points in notes:
            self.text(x, top, number, italic=italic)
            top = self.lines(x + 55, top - 4, RIGHT, top, words, italic=italic, at_top=True) + 8
            for point in points:
                self.text(x + 56.5, top, "-", italic=italic)
                self.text(x + 85, top, point, italic=italic)
                top += 15
