"""The text of a cell as pdfplumber's `extract_text` puts it together: words with spaces between, line by line."""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from operator import itemgetter
from typing import Any

from reviewer.extract.onepass.drawn import Glyph

# pdfplumber's defaults: points between letters of a word, and between letters of a line.
GAP, LINE = 3, 3
LIGATURES = {"ﬀ": "ff", "ﬃ": "ffi", "ﬄ": "ffl", "ﬁ": "fi", "ﬂ": "fl", "ﬆ": "st", "ﬅ": "st"}
_FEW = str.maketrans(LIGATURES)
_SAYS, _LEFT, _TOP, _UPRIGHT = itemgetter(0), itemgetter(1), itemgetter(2), itemgetter(5)
Word = tuple[str, float]
"""A word and how far down it begins."""


def text_of(glyphs: Sequence[Glyph]) -> str:
    """The text of these glyphs in the order of drawing; "" for none."""
    if not glyphs:
        return ""
    # Text that runs down, and glyphs of no letter, are rare and have rules of their own.
    if not (all(map(_UPRIGHT, glyphs)) and all(map(_SAYS, glyphs))):
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
    line = sorted(line, key=_LEFT)
    said = "".join(map(_SAYS, line))
    if len(set(map(_TOP, line))) == 1 and len(said) == len(line):
        return _words_of_one_height(line, said)
    found: list[Word] = []
    letters: list[str] = []
    end = above = highest = 0.0
    for text, x0, top, x1, *_ in line:
        blank = text.isspace()
        if letters and (blank or x0 > end + GAP or abs(top - above) > LINE):
            found.append(("".join(letters), highest))
            letters = []
        if not blank:
            highest = min(highest, top) if letters else top
            letters.append(LIGATURES.get(text, text))
            end, above = x1, top
    if letters:
        found.append(("".join(letters), highest))
    return found


def _words_of_one_height(line: Sequence[Glyph], said: str) -> list[Word]:
    """The same where every glyph is one letter and begins at one height, as nearly always: cut where a gap is."""
    gaps = [n for n, (before, after) in enumerate(pairwise(line), 1) if after[1] > before[3] + GAP]
    pieces = [said[begin:end] for begin, end in pairwise([0, *gaps, len(said)])] if gaps else [said]
    if not said.isascii():
        pieces = [piece.translate(_FEW) for piece in pieces]
    top = line[0].top
    return [(word, top) for piece in pieces for word in piece.split()]


def _by_reference(glyphs: Sequence[Glyph]) -> str:
    from pdfplumber.utils.text import extract_text

    return extract_text([
        {
            "text": one.text, "x0": one.x0, "top": one.top, "x1": one.x1, "bottom": one.bottom, "doctop": one.top,
            "upright": one.upright, "size": one.size, "width": one.x1 - one.x0, "height": one.bottom - one.top,
        }
        for one in glyphs
    ])  # fmt: skip
