"""Small PDFs drawn in the tests, so that every test shows the page it is about."""

from collections.abc import Callable
from pathlib import Path

from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

A4 = (842.0, 595.0)


def draw(path: Path, *pages: Callable[[Canvas], None], crop: tuple[float, float, float, float] | None = None,
         rotate: int = 0, password: str = "") -> Path:  # fmt: skip
    """A PDF with one page a function; `crop` in points from the bottom-left, `rotate` in degrees."""
    locked = StandardEncryption(password, canPrint=1) if password else None
    canvas = Canvas(str(path), pagesize=A4, invariant=1, encrypt=locked)
    for page in pages:
        canvas.setFont("Helvetica", 9)
        if crop:
            canvas.setCropBox(crop)
        canvas.setPageRotation(rotate)
        page(canvas)
        canvas.showPage()
    canvas.save()
    return path


def box(
    canvas: Canvas, x: float, top: float, width: float, height: float, text: str = "", *, right: bool = False
) -> None:
    """A stroked cell given from the top-left, with its text at the left or the right border."""
    y = A4[1] - top - height
    canvas.setLineWidth(0.5)
    canvas.rect(x, y, width, height)
    if text and right:
        canvas.drawRightString(x + width - 1, y + 4, text)
    elif text:
        canvas.drawString(x + 1.5, y + 4, text)
