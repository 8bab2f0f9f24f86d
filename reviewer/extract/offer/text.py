"""Pages as running text in which every character knows the word it was printed in."""

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from reviewer.core.amount import is_money
from reviewer.core.errors import PrintedError
from reviewer.core.page import Box, Page
from reviewer.core.printed import digits_of, read_printed
from reviewer.extract.outline import Spot
from reviewer.extract.seen import Seen
from reviewer.extract.words import is_cjk

# A Chinese character is about twice as wide as a letter or digit: tells how much of a word's box a part of it fills.
WIDE, NARROW = 2, 1

_STRAIGHT = str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'", "\u00a0": " "})
Line = tuple[Spot, ...]


@dataclass(frozen=True, slots=True)
class Running:
    """A text and, for each of its characters, the word it belongs to (None: a space between words)."""

    text: str
    owners: tuple[Spot | None, ...]

    def spots(self, start: int, end: int) -> tuple[Spot, ...]:
        """The words that a stretch of the text was printed in, each once."""
        return tuple({id(spot.word): spot for spot in self.owners[start:end] if spot is not None}.values())


def running(lines: Iterable[Line]) -> Running:
    """The lines one after another; a word hyphenated at the end of a line goes on without a space."""
    text: list[str] = []
    owners: list[Spot | None] = []
    for line in lines:
        for number, spot in enumerate(line):
            said = plain(spot.text)
            if text and said and not _glued(text, said[0], at_break=number == 0):
                text.append(" ")
                owners.append(None)
            text.extend(said)
            owners.extend(spot for _ in said)
    return Running("".join(text), tuple(owners))


def plain(text: str) -> str:
    """Text with narrow signs and straight quotes."""
    return unicodedata.normalize("NFKC", text).translate(_STRAIGHT)


def lines_of_pages(pages: Sequence[Page]) -> Iterator[Line]:
    """Every printed line of every page but the page numbers."""
    for page in pages:
        for line in page.lines:
            if not _is_page_number(page, "".join(word.text for word in line), line[0].box.top):
                yield tuple(Spot(page.number, word) for word in line)


def _glued(text: Sequence[str], after: str, *, at_break: bool) -> bool:
    before = text[-1]
    hyphenated = at_break and before == "-" and len(text) > 1 and text[-2].isalpha()
    return before == " " or is_cjk(before) or is_cjk(after) or hyphenated


def _is_page_number(page: Page, text: str, top: float) -> bool:
    return top > 0.85 * page.height and text.strip("-–— ").isdigit()


def see_span(run: Running, start: int, end: int, unit: str) -> Seen:
    """A stretch of the text read in a unit ("HKD" and other currencies for money), where it stands on the page."""
    printed = run.text[start:end].strip()
    spots = [spot for spot in run.owners[start:end] if spot is not None]
    page = spots[0].page if spots else 0
    seen = Seen(printed, None, unit, boxes_of_span(run, start, end, page), page)
    try:
        read = read_printed(printed, "money" if is_money(unit) else unit)
    except PrintedError as problem:
        return replace(seen, value=digits_of(printed), doubt=str(problem))
    return replace(seen, value=read.value, decimals=read.decimals, nil=read.nil)


def boxes_of_span(run: Running, start: int, end: int, page: int) -> tuple[Box, ...]:
    """A box for each word on a page that the stretch is printed in, cut to its letters."""
    spots = {id(spot.word): spot for spot in run.owners[start:end] if spot is not None and spot.page == page}
    return tuple(cut_box(run, spot, start, end) for spot in spots.values())


def cut_box(run: Running, spot: Spot, start: int, end: int) -> Box:
    """The part of a word's box that the letters from start to end fill."""
    inside = run.owners.index(spot, start, end)
    first, stop = inside, inside + 1
    while first > 0 and run.owners[first - 1] is spot:
        first -= 1
    while stop < len(run.owners) and run.owners[stop] is spot:
        stop += 1
    widths = [WIDE if is_cjk(char) else NARROW for char in run.text[first:stop]]
    scale = spot.box.width / sum(widths)
    left = scale * sum(widths[: max(start - first, 0)])
    right = scale * sum(widths[: min(end, stop) - first])
    return Box(spot.box.x0 + left, spot.box.top, spot.box.x0 + right, spot.box.bottom)
