"""Glyphs of a page to words: split at real gaps and cell borders, ghosts of old forms taken out."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from functools import cache, partial
from itertools import groupby, pairwise
from operator import attrgetter, itemgetter

from reviewer.core.page import Box, Word
from reviewer.extract.onepass.drawn import Glyph
from reviewer.extract.onepass.lines import in_lines
from reviewer.extract.repeated import GHOST

# A gap of more than this share of the type size starts a new word; a space is about 0.28 of it.
GAP = 0.2
# Glyphs of one line may stand this many points higher or lower; in text that runs down, this far to the side.
SAME_LINE, SAME_COLUMN = 2, 3
# Chinese is set without spaces: glyphs closer than this share of the type size belong together.
CJK_GAP = 0.6
# Old Word forms print bold twice with a shift below GHOST points, and below this share of the type size:
# the narrowest letters (i, l) are wider than that, so that two of them in a row are two.
GHOST_SHARE = 0.2
# So many prints of one letter under one another are looked at; a page has fewer lines.
CLOSEST = 200
# Stands for a glyph of which the font does not say the letter. pdfminer writes "(cid:1)", whose digits are its own.
UNKNOWN = "\N{REPLACEMENT CHARACTER}"
# Fields of a glyph by their place: a name takes longer.
TEXT, X0, TOP = itemgetter(0), itemgetter(1), itemgetter(2)
Parts = Callable[[], list[Glyph]]
"""What gives the glyphs of a word; hardly one is asked for."""
_CID = re.compile(r"\(cid:\d+\)")


def real_glyphs(glyphs: Sequence[Glyph], *, repeated: bool = True) -> list[Glyph]:
    """The glyphs a reader sees: no control characters, no fill-in underscores, no glyph printed twice in place.

    `repeated` is whether any may be printed twice.
    """
    shown = list(glyphs)
    # A page has thousands of glyphs and some hundred letters: only a page with odd ones is looked through.
    if any(map(is_odd, set(map(TEXT, glyphs)))):
        named = [glyph if "(cid:" not in glyph.text else _named(glyph) for glyph in glyphs]
        shown = [
            glyph
            for number, glyph in enumerate(named)
            if glyph.text.isprintable() and (glyph.text != "_" or _in_a_name(named, number))
        ]
    ghosts = _ghosts(shown) if repeated else set[int]()
    return [glyph for number, glyph in enumerate(shown) if number not in ghosts] if ghosts else shown


def is_odd(text: str) -> bool:
    """Whether a glyph is not simply a letter: a line to write on, one without a name, or nothing that is seen."""
    return not text or text == "_" or "(cid:" in text or not text.isprintable()


def words_of(glyphs: Sequence[Glyph]) -> Iterator[tuple[Word, Parts]]:
    """Words line by line, each with what gives its glyphs; text that runs down is read from top to bottom."""
    for upright, run in groupby(glyphs, attrgetter("upright")):
        for line in _lines(list(run), upright):
            yield from ((word_from(word), partial(list, word)) for word in _words(line, upright))


def words_across(line: list[Glyph]) -> Iterator[tuple[Word, Parts]]:
    """The same of the glyphs of one line that runs along."""
    line.sort(key=X0)
    yield from ((word_from(word), partial(list, word)) for word in _apart(line))


def word_from(glyphs: Sequence[Glyph]) -> Word:
    """One word from its glyphs."""
    texts, lefts, tops, rights, bottoms, uprights, sizes, fonts = zip(*glyphs, strict=True)
    box = Box(min(lefts), min(tops), max(rights), max(bottoms))
    return Word("".join(texts), box, round(sizes[0], 2), is_bold(fonts[0]), bool(uprights[0]))


@cache
def is_bold(font: str) -> bool:
    """Whether the name of a font says that it is bold."""
    name = str(font).casefold()
    return "bold" in name or "black" in name


def split_at(glyphs: Sequence[Glyph], borders: Sequence[float]) -> list[list[Glyph]]:
    """The glyphs of one word cut where a cell border runs between two of them."""
    parts: list[list[Glyph]] = [[]]
    for glyph in glyphs:
        middle = (glyph.x0 + glyph.x1) / 2
        last = parts[-1][-1] if parts[-1] else None
        if last is not None and any((last.x0 + last.x1) / 2 < border < middle for border in borders):
            parts.append([])
        parts[-1].append(glyph)
    return parts


def joined_cjk(words: Sequence[Word]) -> list[Word]:
    """The words of one line with neighbouring Chinese words made one."""
    joined: list[Word] = []
    for word in words:
        if joined and _touch(joined[-1], word):
            last = joined.pop()
            word = Word(
                last.text + word.text, Box.around((last.box, word.box)), last.size, last.bold, last.upright
            )  # fmt: skip
        joined.append(word)
    return joined


def is_cjk(char: str) -> bool:
    """Whether a character is Chinese writing or its punctuation."""
    code = ord(char)
    return (
        0x2E80 <= code <= 0x9FFF or 0xF900 <= code <= 0xFAFF or 0x20000 <= code <= 0x3FFFF or 0xFF00 <= code <= 0xFFEF
    )


def _touch(one: Word, other: Word) -> bool:
    gap = other.box.x0 - one.box.x1
    return is_cjk(one.text[-1]) and is_cjk(other.text[0]) and -1 <= gap < CJK_GAP * max(one.size, 1.0)


def _lines(glyphs: list[Glyph], upright: bool) -> Iterator[list[Glyph]]:
    """Glyphs by line, each from its beginning; lines are told apart where no glyph stands for a while."""
    across, along = (TOP, X0) if upright else (X0, itemgetter(2, 4))
    lines = in_lines(glyphs, list(map(across, glyphs)), SAME_LINE if upright else SAME_COLUMN)
    for line in lines:
        line.sort(key=along)
        yield line


def _words(line: Sequence[Glyph], upright: bool) -> Iterator[list[Glyph]]:
    return _apart(line) if upright else _apart_down(line)


def _apart(line: Sequence[Glyph]) -> Iterator[list[Glyph]]:
    """The words of a line: glyphs with no space between, none standing apart from the one before it."""
    word: list[Glyph] = []
    last_x0 = last_top = end = 0.0
    for glyph in line:
        text, x0, top, x1, _, _, size, _ = glyph
        if text.isspace():
            if word:
                yield word
            word = []
            continue
        if word and (x0 < last_x0 or x0 > end or top - last_top > SAME_LINE or last_top - top > SAME_LINE):
            yield word
            word = [glyph]
        else:
            word.append(glyph)
        last_x0, last_top, end = x0, top, x1 + GAP * size
    if word:
        yield word


def _apart_down(line: Sequence[Glyph]) -> Iterator[list[Glyph]]:
    """The same of text that runs down."""
    word: list[Glyph] = []
    for glyph in line:
        if glyph.text.isspace() or (word and _begins_down(word[-1], glyph)):
            if word:
                yield word
            word = []
        if not glyph.text.isspace():
            word.append(glyph)
    if word:
        yield word


def _begins_down(last: Glyph, glyph: Glyph) -> bool:
    """Whether a glyph stands apart from the one above it."""
    far = glyph.top > last.bottom + SAME_LINE
    return glyph.top < last.top or far or abs(glyph.x0 - last.x0) > GAP * last.size


def _named(glyph: Glyph) -> Glyph:
    return glyph._replace(text=UNKNOWN) if _CID.fullmatch(glyph.text) else glyph


def _in_a_name(glyphs: Sequence[Glyph], number: int) -> bool:
    """Whether an underscore stands between two letters as one of them, as in an address; all others are lines."""
    if not 0 < number < len(glyphs) - 1:
        return False
    before, glyph, after = glyphs[number - 1 : number + 2]
    if not (before.text.isalnum() and after.text.isalnum()) or glyph.size < 0.9 * before.size:
        return False
    return max(abs(glyph.x0 - before.x1), abs(after.x0 - glyph.x1)) <= GHOST


def _ghosts(glyphs: Sequence[Glyph]) -> set[int]:
    """The numbers of glyphs that were printed here before.

    Letter by letter and sorted by place, two prints stand close together: only these are compared.
    """
    prints: defaultdict[str, list[tuple[float, float, int]]] = defaultdict(list)
    for number, glyph in enumerate(glyphs):
        prints[glyph[0]].append((glyph[1], glyph[2], number))
    found: set[int] = set()
    for later, earlier in sorted(pair for places in prints.values() for pair in _twins(places, glyphs)):
        if earlier not in found:
            found.add(later)
    return found


def _twins(places: list[tuple[float, float, int]], glyphs: Sequence[Glyph]) -> Iterator[tuple[int, int]]:
    """Pairs of prints of one letter in one place, the later one first; a place is x0, top and the glyph's number."""
    places.sort()
    for start, (one, next_) in enumerate(pairwise(places), 1):
        # Most letters have no other of their kind near by, and are done with here.
        if next_[0] - one[0] > GHOST:
            continue
        x0, top, number = one
        near = min(GHOST, GHOST_SHARE * glyphs[number].size or GHOST)
        for left, upper, other in places[start : start + CLOSEST]:
            if left - x0 > near:
                break
            if -near <= upper - top <= near:
                yield max(number, other), min(number, other)
