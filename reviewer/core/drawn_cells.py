"""What the words inside drawn lines say: which cell each word stands in, and each cell as a figure or as text."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from reviewer.core.errors import PrintedError
from reviewer.core.layout import Axis, Band, Layout
from reviewer.core.page import Box, Word, line_text, lines_of
from reviewer.core.printed import read_printed
from reviewer.core.reading import Value

FIGURE = re.compile(
    r"(?:HK\$|US\$|RMB|HKD|USD|CNY|[$¥€£])?[-−–+(（]*(?:HK\$|US\$|[$¥€£])?[\d.,，]*\d[\d.,，]*[)）%％]*"
)
"""One figure with the brackets and signs that stand with it, and no space."""
LONGEST = 160
"""Letters of a label that are shown; the rest of it is in its own field."""
NIL = frozenset({"-", "–", "—", "−", "--", "－"})
YEAR = re.compile(r"(?:19|20)\d\d")
_LETTER = re.compile(r"[^\W\d_]")
# A gap wider than the type is high parts two pieces of a line.
_GAP = 0.95
_BRACKETS = {ord(char): None for char in "()（）%％"}


@dataclass(frozen=True, slots=True)
class Said:
    """What stands in one place: as in a Reading, before it has an address. `boxes` is () for a blank."""

    printed: str
    value: Value | None
    unit: str
    decimals: int = 0
    nil: str = ""
    doubt: str = ""
    boxes: tuple[Box, ...] = ()


def said_by(words: Sequence[Word]) -> Said:
    """The words of one cell: a figure where they are one and nothing else, a nil mark, text, or a blank."""
    lines = lines_of(words)
    boxes = tuple(Box.around(word.box for word in line) for line in lines)
    text = " ".join(map(line_text, lines))
    if not text:
        return Said("", None, "", nil="blank")
    compact = text.replace(" ", "")
    if compact in NIL:
        return Said(text, None, "", nil="nil mark", boxes=boxes)
    several = sum(is_figure(word.text) for word in words) > 1 and not _LETTER.search(text)
    if several and not _reads(text):
        return Said(text, text, "text", doubt="Several figures stand in one cell.", boxes=boxes)
    if not is_figure(compact) and not is_figure(text):
        return Said(text, text, "text", boxes=boxes)
    return _figure(text, compact, boxes)


def is_figure(text: str) -> bool:
    """Whether a text is one figure, whatever signs stand with it."""
    return FIGURE.fullmatch(text) is not None


def pieces_of(line: Sequence[Word]) -> Iterator[tuple[Word, ...]]:
    """The words of one printed line in groups, parted at the gaps that the eye sees."""
    group: list[Word] = []
    for word in line:
        size = word.size or word.box.height * 0.8
        if group and word.box.x0 - group[-1].box.x1 > _GAP * size:
            yield tuple(group)
            group = []
        group.append(word)
    if group:
        yield tuple(group)


def words_by_cell(layout: Layout, words: Iterable[Word]) -> dict[tuple[str, str], list[Word]]:
    """The words inside the lines, by the names of their row and column.

    A line through a figure cuts it; words that run on over a line belong to the column they begin in, and headings to
    every column they stand over.
    """
    found: dict[tuple[str, str], list[Word]] = {}
    inside = [word for word in words if layout.box.holds(word.box)]
    columns = list(layout.bands(Axis.COLUMNS))
    for row in layout.bands(Axis.ROWS):
        here = [word for word in inside if row.start <= word.box.middle[1] < row.end]
        for line in lines_of(here):
            for piece in pieces_of(line):
                for column, word in _placed(piece, columns, heading=row.name in layout.headings):
                    found.setdefault((row.name, column), []).append(word)
    return found


def _placed(piece: Sequence[Word], columns: Sequence[Band], *, heading: bool) -> Iterator[tuple[str, Word]]:
    over = [band for band in columns if piece[0].box.x0 < band.end and band.start < piece[-1].box.x1]
    is_words = not all(is_figure(word.text) or word.text in NIL for word in piece)
    if len(over) > 1 and heading:
        half = [band for band in over if _shared(piece, band) > (band.end - band.start) / 4]
        yield from ((band.name, word) for band in half or over[:1] for word in piece)
    elif len(over) > 1 and is_words:
        yield from ((over[0].name, word) for word in piece)
    else:
        for word in piece:
            yield from _cut(word, columns)


def _shared(piece: Sequence[Word], band: Band) -> float:
    return min(piece[-1].box.x1, band.end) - max(piece[0].box.x0, band.start)


def _cut(word: Word, columns: Sequence[Band]) -> Iterator[tuple[str, Word]]:
    """A word in the column of its middle; the digits of a figure, taken to be equally wide, each in its own."""
    if not is_figure(word.text) or not word.upright:
        yield _column_of(columns, word.box.middle[0]), word
        return
    step = word.box.width / len(word.text)
    names = [_column_of(columns, word.box.x0 + step * (place + 0.5)) for place in range(len(word.text))]
    for name in dict.fromkeys(names):
        start, end = names.index(name), len(names) - names[::-1].index(name)
        box = Box(word.box.x0 + step * start, word.box.top, word.box.x0 + step * end, word.box.bottom)
        yield name, word if end - start == len(names) else Word(word.text[start:end], box, word.size, word.bold)


def _column_of(columns: Sequence[Band], x: float) -> str:
    return next((band.name for band in columns if x < band.end), columns[-1].name)


def _figure(text: str, compact: str, boxes: tuple[Box, ...]) -> Said:
    percent = "%" if "%" in compact or "％" in compact else ""
    problem = ""
    for way in (text, _plain(compact)):
        try:
            read = read_printed(way, percent)
        except PrintedError as why:
            problem = problem or str(why)
            continue
        return Said(text, read.value, read.unit or percent, read.decimals, read.nil, boxes=boxes)
    return Said(text, text, "text", doubt=problem, boxes=boxes)


def _reads(text: str) -> bool:
    try:
        read_printed(text, "")
    except PrintedError:
        return False
    return True


def _plain(compact: str) -> str:
    """The figure with its brackets outside of all else: "(5.2)%" and "HK$(5)" are printed too."""
    negative = compact.endswith((")", "）")) or "(" in compact or "（" in compact
    bare = compact.translate(_BRACKETS)
    return f"({bare})" if negative and not bare.startswith(("-", "–", "−")) else bare
