"""Tables of resolutions drawn in a test: with borders of every kind, and with none."""

from collections.abc import Sequence
from pathlib import Path

from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfgen.canvas import Canvas

from reviewer.core.page import Page
from reviewer.extract.announcement import read_announcement
from reviewer.extract.pages import open_pages
from reviewer.filings.poll_results import POLL_RESULTS
from tests.extract.reading_of import FILING, Read

PITCH, TOP, HEIGHT = 13.0, 120.0, A4[1]
Row = Sequence[str]


class Sheet:
    """A PDF in the making: text from the top, and a table whose columns begin at `edges` (the last is its end)."""

    def __init__(self, path: Path, edges: Sequence[float], *, borders: str = "", font: str = "Helvetica") -> None:
        self.path, self.edges, self.borders, self.font = path, edges, borders, font
        if font.startswith("STSong"):
            pdfmetrics.registerFont(UnicodeCIDFont(font))
        self.canvas = Canvas(str(path), pagesize=A4, invariant=1)
        self.begin()

    def begin(self) -> None:
        self.y = TOP
        self.canvas.setFont(self.font, 9)

    def line(self, text: str, x: float = 60) -> "Sheet":
        self.canvas.drawString(x, HEIGHT - self.y - 9, text)
        self.y += PITCH * 1.6
        return self

    def row(self, *cells: str) -> "Sheet":
        """A row of the table, lines of a cell by line breaks; text to the left, figures in the middle of theirs."""
        lines = max(cell.count("\n") + 1 for cell in cells)
        height = lines * PITCH + 4
        for column, cell in enumerate(cells):
            left, right = self.edges[column], self.edges[column + 1]
            for number, text in enumerate(cell.split("\n")):
                y = HEIGHT - self.y - 11 - number * PITCH
                if column < 2:
                    self.canvas.drawString(left + 2, y, text)
                else:
                    self.canvas.drawCentredString((left + right) / 2, y, text)
            self._border(left, right, height)
        self.y += height
        return self

    def _border(self, left: float, right: float, height: float) -> None:
        low, high = HEIGHT - self.y - height, HEIGHT - self.y
        self.canvas.setLineWidth(0.5)
        sides = ((left, low, right, low), (left, high, right, high), (left, low, left, high), (right, low, right, high))
        for x0, y0, x1, y1 in sides:
            if self.borders == "lines":
                self.canvas.line(x0, y0, x1, y1)
            elif self.borders == "rectangles":
                self.canvas.rect(x0, y0, max(x1 - x0, 0.5), max(y1 - y0, 0.5), stroke=0, fill=1)
            elif self.borders == "curves":
                path = self.canvas.beginPath()
                path.moveTo(x0, y0)
                path.curveTo(x0, y0, x1, y1, x1, y1)
                self.canvas.drawPath(path)

    def next_page(self) -> "Sheet":
        self.canvas.showPage()
        self.begin()
        return self

    def pages(self) -> list[Page]:
        self.canvas.save()
        return list(open_pages(self.path))

    def read(self) -> Read:
        """What is read from it as poll results."""
        return Read(read_announcement(POLL_RESULTS, self.pages(), FILING))
