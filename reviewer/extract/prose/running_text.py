"""The running text of a filing: one text of all pages, each character of which knows the words it stands in."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import accumulate

from reviewer.core.page import Box, Page, Word
from reviewer.extract.outline import Spot, outline_of
from reviewer.extract.words import is_cjk

# The page number at the foot, and what the printer sets below it.
_PAGE_NUMBER = re.compile(r"[-–—]?\s*\d{1,3}\s*[-–—]?")
_FOOT = 0.88


@dataclass(frozen=True, slots=True)
class ProseLine:
    """A printed line, the characters of the text it is, and where it stands."""

    text: str
    start: int
    end: int
    page: int
    box: Box
    middle: float


@dataclass(frozen=True, slots=True)
class Prose:
    """The text of a filing with lines run on, and the words behind every stretch of it."""

    text: str
    lines: tuple[ProseLine, ...]
    starts: tuple[int, ...]
    spots: tuple[Spot, ...]

    def said(self, start: int, end: int) -> tuple[Spot, ...]:
        """The words from one character to another, the first and last cut where the stretch cuts them."""
        found = []
        for number in range(max(bisect_right(self.starts, start) - 1, 0), bisect_right(self.starts, end - 1)):
            spot, at = self.spots[number], self.starts[number]
            low, high = max(start - at, 0), min(end - at, len(spot.text))
            if low < high:
                found.append(_part(spot, low, high))
        return tuple(found)


def prose_of(pages: Sequence[Page]) -> Prose:
    """The running text of some pages without what stands at their feet."""
    return _prose_of(tuple(pages))


@lru_cache(maxsize=4)
def _prose_of(pages: tuple[Page, ...]) -> Prose:
    # Several readers ask for the text of the same filing, one after the other.
    lines: list[ProseLine] = []
    parts: list[str] = []
    starts: list[int] = []
    spots: list[Spot] = []
    for page in pages:
        for line in _without_foot(page, outline_of([page]).lines):
            said, glue = " ".join(spot.text for spot in line), _glue(parts[-1] if parts else "", line[0].text)
            begun = (lines[-1].end if lines else 0) + len(glue)
            box = Box.around(spot.box for spot in line)
            lines.append(ProseLine(said, begun, begun + len(said), page.number, box, page.width / 2))
            starts += accumulate((len(spot.text) + 1 for spot in line[:-1]), initial=begun)
            spots += line
            parts += (glue, said)
    return Prose("".join(parts), tuple(lines), tuple(starts), tuple(spots))


def _glue(before: str, after: str) -> str:
    if not before or (is_cjk(before[-1]) and is_cjk(after[0])):
        return ""
    # "non-" and "executive" on the next line are one word.
    return "" if len(before) > 1 and before[-1] == "-" and before[-2].isalpha() else " "


def _without_foot(page: Page, lines: Sequence[tuple[Spot, ...]]) -> Sequence[tuple[Spot, ...]]:
    for number, line in enumerate(lines):
        said = " ".join(spot.text for spot in line)
        if line[0].box.top > _FOOT * page.height and _PAGE_NUMBER.fullmatch(said):
            return lines[:number]
    last = " ".join(spot.text for spot in lines[-1]) if lines else ""
    return lines[:-1] if _PAGE_NUMBER.fullmatch(last) else lines


def _part(spot: Spot, low: int, high: int) -> Spot:
    """Some characters of a word, the box by their share of its width."""
    if low == 0 and high == len(spot.text):
        return spot
    widths = [2 if is_cjk(char) else 1 for char in spot.text]
    whole, box = sum(widths), spot.box
    x0 = box.x0 + box.width * sum(widths[:low]) / whole
    x1 = box.x0 + box.width * sum(widths[:high]) / whole
    word: Word = replace(spot.word, text=spot.text[low:high], box=Box(x0, box.top, x1, box.bottom))
    return Spot(spot.page, word, spot.cell)
