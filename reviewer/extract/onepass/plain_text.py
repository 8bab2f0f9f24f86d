"""The text of a cell as pdfplumber's `extract_text` puts it together: words with spaces between, line by line."""

from collections.abc import Iterable, Sequence
from operator import itemgetter
from typing import Any

from reviewer.extract.onepass.drawn import Glyph

# pdfplumber's defaults: points between letters of a word, and between letters of a line.
GAP, LINE = 3, 3
LIGATURES = {"ﬀ": "ff", "ﬃ": "ffi", "ﬄ": "ffl", "ﬁ": "fi", "ﬂ": "fl", "ﬆ": "st", "ﬅ": "st"}
_LEFT, _TOP = itemgetter(1), itemgetter(2)
Word = tuple[str, float]
"""A word and how far down it begins."""


def text_of(glyphs: Sequence[Glyph]) -> str:
    """The text of these glyphs in the order of drawing; "" for none."""
    if not glyphs:
        return ""
    # Text that runs down, and glyphs of no letter, are rare and have rules of their own.
    if not all(upright and text for text, _, _, _, _, upright, _, _ in glyphs):
        return _by_reference(glyphs)
    words = [word for line in _lines(glyphs, list(map(_TOP, glyphs))) for word in _words(line)]
    lines = _lines(words, [top for _, top in words])
    return "\n".join(" ".join(text for text, _ in line) for line in lines)


def _lines(things: Sequence[Any], tops: Sequence[float]) -> Iterable[list[Any]]:
    """Things by the line they stand in, each line in the order given."""
    if not things:
        return []
    if max(tops) - min(tops) <= LINE:
        return [list(things)]
    line_of: dict[float, list[Any]] = {}
    lines: list[list[Any]] = []
    last: float | None = None
    for top in sorted(set(tops)):
        if last is None or top > last + LINE:
            lines.append([])
        line_of[top], last = lines[-1], top
    for thing, top in zip(things, tops, strict=True):
        line_of[top].append(thing)
    return lines


def _words(line: list[Glyph]) -> list[Word]:
    found: list[Word] = []
    letters: list[str] = []
    begin = end = above = highest = 0.0
    for text, x0, top, x1, *_ in sorted(line, key=_LEFT):
        blank = text.isspace()
        if letters and (blank or x0 < begin or x0 > end + GAP or abs(top - above) > LINE):
            found.append(("".join(letters), highest))
            letters = []
        if not blank:
            highest = min(highest, top) if letters else top
            letters.append(LIGATURES.get(text, text))
            begin, end, above = x0, x1, top
    if letters:
        found.append(("".join(letters), highest))
    return found


def _by_reference(glyphs: Sequence[Glyph]) -> str:
    from pdfplumber.utils.text import extract_text

    return extract_text([
        {
            "text": one.text, "x0": one.x0, "top": one.top, "x1": one.x1, "bottom": one.bottom, "doctop": one.top,
            "upright": one.upright, "size": one.size, "width": one.x1 - one.x0, "height": one.bottom - one.top,
        }
        for one in glyphs
    ])  # fmt: skip
