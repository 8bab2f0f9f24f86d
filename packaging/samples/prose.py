"""Drawing announcements: A4 upright, prose in a serif face, ruled tables, a page number at the foot."""

from collections.abc import Sequence
from pathlib import Path

from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY, TA_LEFT, TA_RIGHT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.utils import simpleSplit
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle
from reportlab.platypus.doctemplate import BaseDocTemplate

from samples.fonts import chinese, family, style, width

MARGIN = 50.0
MEASURE = A4[0] - 2 * MARGIN
SIZE = 11.0
ALIGN = {"left": TA_LEFT, "centre": TA_CENTER, "right": TA_RIGHT, "both": TA_JUSTIFY}
NO_RESPONSIBILITY = (
    "Hong Kong Exchanges and Clearing Limited and The Stock Exchange of Hong Kong Limited are not responsible for "
    "what this announcement says, nor for any loss from relying on it."
)
WVR = (
    "(A company controlled through weighted voting rights and incorporated in the Cayman Islands with limited "
    "liability)"
)


def write(file: Path, title: str, story: Sequence[Flowable]) -> None:
    """Sets the story on numbered pages; equal stories give equal bytes."""
    document = SimpleDocTemplate(
        str(file),
        pagesize=A4,
        title=title,
        invariant=1,
        leftMargin=MARGIN,
        rightMargin=MARGIN,
        topMargin=60,
        bottomMargin=70,
    )
    document.build(list(story), onFirstPage=_page_number, onLaterPages=_page_number)


def _page_number(canvas: Canvas, document: BaseDocTemplate) -> None:
    canvas.setFont(style("Serif"), 10)
    canvas.drawCentredString(A4[0] / 2, 52, str(document.page))


def para(
    text: str, align: str = "both", size: float = SIZE, indent: float = 0, mark: str = "", after: float = 9
) -> Paragraph:
    """A paragraph; `mark` stands before it in its indent: (a), (i), 1."""
    form = ParagraphStyle(
        "para",
        fontName=family("Serif")[0],
        fontSize=size,
        leading=size * 1.32,
        alignment=ALIGN[align],
        leftIndent=indent,
        bulletFontName=style("Serif"),
        bulletFontSize=size,
        bulletIndent=max(0, indent - 28),
        spaceAfter=after,
    )
    return Paragraph(text, form, bulletText=mark or None)


def in_chinese(text: str) -> str:
    """Marks a Chinese name for `para`."""
    return f'<font name="{chinese()}">{text}</font>'


def signature(lines: Sequence[str]) -> list[Flowable]:
    """The signing block, one centred line under the other in the right half."""
    block = [para(line, "centre", indent=MEASURE / 2, after=2) for line in lines]
    return [Spacer(1, 12), *block, Spacer(1, 10)]


def ruled(rows: Sequence[Sequence[str]], widths: Sequence[float], spans: Sequence[tuple[int, int, int, int]]) -> Table:
    """A table with every cell ruled; a span is its first column and row, then its last."""
    cells = [
        [para(text, "left" if place == 1 else "centre", 9, after=0) for place, text in enumerate(row)] for row in rows
    ]
    look = [
        ("GRID", (0, 0), (-1, -1), 0.5, "black"),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (-1, -1), 2.5),
        ("RIGHTPADDING", (0, 0), (-1, -1), 2.5),
        *(("SPAN", (x0, y0), (x1, y1)) for x0, y0, x1, y1 in spans),
    ]
    return Table(cells, list(widths), style=TableStyle(look))


def side_by_side(label: str, words: str) -> Table:
    """A line of the offer on the cover: label, colon, words."""
    cells = [
        para(f"<b>{text}</b>", align, after=0) for text, align in ((label, "right"), (":", "centre"), (words, "left"))
    ]
    return Table([cells], [200, 20, 250], style=TableStyle([("VALIGN", (0, 0), (-1, -1), "TOP")]))


def unruled(
    rows: Sequence[Sequence[str | Flowable]], widths: Sequence[float], size: float = 9.5, bold: int = 0
) -> Table:
    """Figures in columns without rules, right-aligned; the first `bold` rows are headings."""
    look = [
        ("FONT", (0, 0), (-1, -1), style("Serif"), size, size + 2.5),
        ("FONT", (0, 0), (-1, bold - 1), style("Serif", bold=True), size, size + 2.5),
        ("ALIGN", (0, 0), (-1, -1), "RIGHT"),
        *((f"{side}PADDING", (0, 0), (-1, -1), 0.8) for side in ("TOP", "BOTTOM", "LEFT", "RIGHT")),
    ]
    return Table([list(row) for row in rows], list(widths), style=TableStyle(look))


class DottedLine(Flowable):  # type: ignore[misc]
    """An entry of a timetable: a label, a dotted leader, and its date; either may take several lines."""

    def __init__(self, label: str, dates: Sequence[str], indent: float = 0) -> None:
        super().__init__()
        self._font = style("Serif")
        self._label = simpleSplit(label, self._font, SIZE, 290 - indent) if label else []
        self._dates = list(dates)
        self._indent = indent

    def wrap(self, available: float, _height: float) -> tuple[float, float]:
        """The first date stands on the last line of the label."""
        lines = max(len(self._label), 1) + max(len(self._dates) - 1, 0)
        self.width, self.height = available, lines * SIZE * 1.32 + 9
        return self.width, self.height

    def draw(self) -> None:
        """Label at the left, dates at the right edge, dots between them on one line."""
        canvas, step = self.canv, SIZE * 1.32
        canvas.setFont(self._font, SIZE)
        base = self.height - SIZE
        for number, line in enumerate(self._label):
            canvas.drawString(self._indent + (10 if number else 0), base - number * step, line)
        base -= max(len(self._label) - 1, 0) * step
        for number, line in enumerate(self._dates):
            canvas.drawRightString(self.width, base - number * step, line)
        if self._label:
            self._dots(base)

    def _dots(self, base: float) -> None:
        indent = self._indent + (10 if len(self._label) > 1 else 0)
        x = indent + width(self._label[-1], self._font, SIZE) + 4
        end = self.width - (width(self._dates[0], self._font, SIZE) + 4 if self._dates else 110)
        while x + 3 < end:
            self.canv.drawString(x, base, ".")
            x += 6.6
