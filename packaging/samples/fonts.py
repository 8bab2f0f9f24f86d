"""The fonts of the sample filings: Liberation, and twelve letters of Noto Serif CJK for the issuer's Chinese name.

Both are under the SIL Open Font License, which lets a document embed them. song.ttf was cut from Noto Serif CJK TC
2.001 (copyright 2017-2022 Adobe; its name table holds the licence), so that the name looks the same everywhere.
"""

from functools import cache
from pathlib import Path

from reportlab.pdfbase.pdfmetrics import registerFont, registerFontFamily, stringWidth
from reportlab.pdfbase.ttfonts import TTFont

LIBERATION = Path("/usr/share/fonts/truetype/liberation")
STYLES = ("Regular", "Bold", "Italic", "BoldItalic")
STANDARD = {
    "Sans": ("Helvetica", "Helvetica-Bold", "Helvetica-Oblique", "Helvetica-BoldOblique"),
    "Serif": ("Times-Roman", "Times-Bold", "Times-Italic", "Times-BoldItalic"),
}
SONG = Path(__file__).with_name("song.ttf")


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
def chinese() -> str:
    """The font of the issuer's Chinese name, in traditional and simplified letters."""
    registerFont(TTFont("SampleFilingSong", str(SONG)))
    return "SampleFilingSong"


def style(name: str, bold: bool = False, italic: bool = False) -> str:
    """One font of a family."""
    return family(name)[bold + 2 * italic]


def width(text: str, font: str, size: float) -> float:
    """How wide a text is drawn, in points."""
    return float(stringWidth(text, font, size))
