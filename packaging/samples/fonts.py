"""The fonts of the sample filings: Liberation (OFL, may be embedded) and the PDF reader's own Chinese fonts."""

from functools import cache
from pathlib import Path

from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfbase.pdfmetrics import registerFont, registerFontFamily, stringWidth
from reportlab.pdfbase.ttfonts import TTFont

LIBERATION = Path("/usr/share/fonts/truetype/liberation")
STYLES = ("Regular", "Bold", "Italic", "BoldItalic")
STANDARD = {
    "Sans": ("Helvetica", "Helvetica-Bold", "Helvetica-Oblique", "Helvetica-BoldOblique"),
    "Serif": ("Times-Roman", "Times-Bold", "Times-Italic", "Times-BoldItalic"),
}
TRADITIONAL = "MSung-Light"
SIMPLIFIED = "STSong-Light"


@cache
def family(name: str) -> tuple[str, ...]:
    """Regular, bold, italic and bold italic of "Sans" or "Serif"; standard PDF fonts where Liberation is missing."""
    files = [LIBERATION / f"Liberation{name}-{style}.ttf" for style in STYLES]
    if not all(file.exists() for file in files):
        return STANDARD[name]
    faces = tuple(file.stem for file in files)
    for face, file in zip(faces, files, strict=True):
        registerFont(TTFont(face, str(file)))
    registerFontFamily(faces[0], *faces)
    return faces


@cache
def chinese(name: str) -> str:
    """The name of a Chinese font that is not embedded: PDF readers bring their own."""
    registerFont(UnicodeCIDFont(name))
    return name


def style(name: str, bold: bool = False, italic: bool = False) -> str:
    """One font of a family."""
    return family(name)[bold + 2 * italic]


def width(text: str, font: str, size: float) -> float:
    """How wide a text is drawn, in points."""
    return float(stringWidth(text, font, size))
