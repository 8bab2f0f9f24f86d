"""The text of a cell as pdfplumber's `extract_text` puts it together: words with spaces between, line by line."""

from collections.abc import Iterator, Sequence
from itertools import chain, groupby, pairwise
from operator import itemgetter, sub
from typing import Any

from reviewer.extract.onepass.drawn import Run
from reviewer.extract.onepass.lines import in_lines

# pdfplumber's defaults: points between letters of a word, and between letters of a line.
GAP, LINE = 3, 3
# What is nearer to a gap than this is worked out as pdfplumber does.
CLOSE = 0.01
LIGATURES = {"ﬀ": "ff", "ﬃ": "ffi", "ﬄ": "ffl", "ﬁ": "fi", "ﬂ": "fl", "ﬆ": "st", "ﬅ": "st"}
_FEW = str.maketrans(LIGATURES)
_LEFT, _TOP, _UPRIGHT = itemgetter(1), itemgetter(3), itemgetter(5)
Letter = tuple[Any, ...]
"""What it says, its left and right, its top and bottom."""
Word = tuple[str, float]
"""A word and how far down it begins."""


def text_of(runs: Sequence[Run]) -> str:
    """The text of these strings in the order of drawing; "" for none."""
    if all(map(_UPRIGHT, runs)):
        lines = list(map(_of_one_height, in_lines(runs, list(map(_TOP, runs)), LINE)))
        if None not in lines:
            return "\n".join(filter(None, lines))
    words = [word for upright, group in groupby(runs, _UPRIGHT) for word in _words(list(_letters(group)), upright)]
    return "\n".join(" ".join(text for text, _ in line) for line in in_lines(words, [top for _, top in words], LINE))


def _of_one_height(line: Sequence[Run]) -> str | None:
    """The text of a line where every glyph is one letter and begins at one height, as nearly always; else None."""
    texts, lefts, rights, *_ = line[0]
    if len(line) > 1:
        if len(set(map(_TOP, line))) > 1:
            return None
        texts, lefts, rights = (list(chain.from_iterable(column)) for column in list(zip(*line, strict=True))[:3])
    if sorted(lefts) != list(lefts):
        texts, lefts, rights = zip(*sorted(zip(texts, lefts, rights, strict=True), key=_LEFT), strict=True)
    said = "".join(texts)
    if len(said) != len(texts) or "" in texts:
        return None
    gaps = list[int]()
    # Nearly always there is none, which is found out sooner than where one is.
    if max(map(sub, lefts[1:], rights), default=0) > GAP - CLOSE:
        gaps = [n for n, (left, right) in enumerate(zip(lefts[1:], rights, strict=False), 1) if left > right + GAP]
    if gaps:
        said = " ".join(said[begin:end] for begin, end in pairwise([0, *gaps, len(said)]))
    return " ".join((said if said.isascii() else said.translate(_FEW)).split())


def _letters(runs: Iterator[Run]) -> Iterator[Letter]:
    for texts, lefts, rights, top, bottom, *_ in runs:
        yield from ((text, left, right, top, bottom) for text, left, right in zip(texts, lefts, rights, strict=True))


def _words(letters: Sequence[Letter], upright: bool) -> Iterator[Word]:
    """Word by word, line by line; text that does not run along the page is read as if it ran down."""
    across, begin, end = sides = (3, 1, 2) if upright else (1, 3, 4)
    order = itemgetter(begin) if upright else itemgetter(begin, end)
    for line in in_lines(letters, list(map(itemgetter(across), letters)), LINE):
        word: list[Letter] = []
        for letter in sorted(line, key=order):
            # A glyph of no letter stands by itself.
            alone = not letter[0]
            if word and (alone or letter[0].isspace() or _apart(word[-1], letter, sides)):
                yield _word(word)
                word = []
            if alone:
                yield _word([letter])
            elif not letter[0].isspace():
                word.append(letter)
        if word:
            yield _word(word)


def _apart(before: Letter, after: Letter, sides: tuple[int, int, int]) -> bool:
    across, begin, end = sides
    return bool(after[begin] > before[end] + GAP or abs(after[across] - before[across]) > LINE)


def _word(letters: Sequence[Letter]) -> Word:
    texts = [str(letter[0]) for letter in letters]
    return "".join(LIGATURES.get(text, text) for text in texts), min(letter[3] for letter in letters)
