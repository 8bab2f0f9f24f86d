"""Finds labels and headings on the page, whole cells first, then words in a line, then labels over several lines."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from reviewer.core.page import Box, Cell
from reviewer.extract.labels import TOO_FAR, Vocabulary, fold
from reviewer.extract.outline import Place, Spot, Stretch, text_of

Line = Sequence[Spot]
_COUNT = re.compile(r"^\s*\d{1,2}\s*[.)]+\s*")
# A label may have been cut over so many cells, and run over so many lines.
CUTS, FOLDS = 6, 5
# A word this many points from the one before it begins something new; a space is half of that at most.
CLEAR = 5.0


@dataclass(frozen=True, slots=True)
class Found:
    """A label on the page: its words and, when it has cells of its own, the box of those cells."""

    spots: tuple[Spot, ...]
    cells: Box | None = None

    @property
    def page(self) -> int:
        """The page it is on."""
        return self.spots[0].page

    @property
    def box(self) -> Box:
        """The box around its words."""
        return Box.around(spot.box for spot in self.spots)

    @property
    def reach(self) -> Box:
        """What it labels the right of: its cells if it has any, else its words."""
        return self.cells or self.box

    @property
    def place(self) -> Place:
        """Where it begins."""
        return self.page, self.reach.top

    @property
    def text(self) -> str:
        """As printed, on one line, without its number and the colon at its end."""
        parts: dict[Cell | None, list[Spot]] = {}
        for spot in self.spots:
            parts.setdefault(spot.cell, []).append(spot)
        return _COUNT.sub("", " ".join(map(text_of, parts.values()))).rstrip(":： ")

    @property
    def order(self) -> Place:
        """Where it stands in reading order: its line, then from left to right."""
        return self.page, round(self.reach.top) + self.box.x0 / 10_000


class Finder:
    """Finds the labels of one form."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self.vocabulary = vocabulary

    def all(self, stretch: Stretch, labels: Sequence[str], *, wide: bool = False, running: bool = False) -> list[Found]:
        """Every place where one of these labels stands, in reading order.

        `wide` takes in letters doubled at a cut; `running` finds them in the middle of a sentence too.
        """
        starts = tuple(fold(label.removesuffix("...")) for label in labels)
        if not any(starts):
            return []
        found = list(self._in_cells(stretch, starts, wide))
        taken = {spot for one in found for spot in one.spots}
        for group in stretch.groups:
            found.extend(self._in_lines(group, starts, taken, running))
        return sorted(found, key=lambda one: (one.page, one.box.top, one.box.x0))

    def first(self, stretch: Stretch, labels: Sequence[str]) -> Found | None:
        """The first of them."""
        return next(iter(self.all(stretch, labels)), None)

    def heading(self, lines: Sequence[Line], at: int, labels: Sequence[str]) -> Found | None:
        """The label that begins a line, if one does."""
        starts = tuple(fold(label.removesuffix("...")) for label in labels)
        first = next((k for k, spot in enumerate(lines[at]) if fold(spot.text)), 0)
        if not _may_begin(fold(lines[at][first].text), starts):
            return None
        match = self._match(lines, at, first, starts)
        return Found(match) if match else None

    def _in_cells(self, stretch: Stretch, starts: Sequence[str], wide: bool) -> Iterator[Found]:
        for row in stretch.rows:
            words = [stretch.words_in(cell) for cell in row]
            said = [fold(text_of(part)) if part else "" for part in words]
            at = 0
            while at < len(row):
                size = self._cells_of_label(said, at, starts, wide)
                if size:
                    spots = tuple(spot for part in words[at : at + size] for spot in part)
                    yield Found(spots, Box.around(cell.box for cell in row[at : at + size]))
                at += size or 1

    def _cells_of_label(self, words: Sequence[str], at: int, starts: Sequence[str], wide: bool) -> int:
        """How many cells from here on hold a label between them; 0 for none."""
        if not _may_begin(words[at], starts):
            return 0
        said, best = {words[at]}, 0
        for size in range(1, CUTS + 1):
            if any(self.vocabulary.same(text, starts) for text in said):
                best = size
            if (best and not wide) or at + size >= len(words) or not words[at + size]:
                break
            said = _put_on(said, words[at + size])
        return best

    def _in_lines(
        self, group: Sequence[Line], starts: Sequence[str], taken: set[Spot], running: bool
    ) -> Iterator[Found]:
        for at, line in enumerate(group):
            for first, spot in enumerate(line):
                if spot in taken or not _may_begin(fold(spot.text), starts) or not (running or _begins(line, first)):
                    continue
                match = self._match(group, at, first, starts)
                if match and not taken.intersection(match):
                    taken.update(match)
                    yield Found(match)

    def _match(self, group: Sequence[Line], at: int, first: int, starts: Sequence[str]) -> tuple[Spot, ...]:
        """The words from here on that make a label, over several lines if need be; none if they do not."""
        best: tuple[Spot, ...] = ()
        # A note in brackets stands longer than the label until its bracket closes.
        nearest, longest = TOO_FAR, max(map(len, starts)) * 1.1 + 14
        shortest = min(len(start) for start in starts if start) * 0.9
        spots: list[Spot] = []
        for spot in _onward(group, at, first, starts):
            spots.append(spot)
            seen = fold(" ".join(one.text for one in spots))
            if len(seen) > longest:
                break
            off = self.vocabulary.off(seen, starts) if len(seen) >= shortest else None
            if off is not None and off <= nearest:
                best, nearest = tuple(spots), off
        return best


def _begins(line: Line, at: int) -> bool:
    """Whether a word begins a line, or stands clear of the word before it, or has but a number before it."""
    if at == 0 or not fold(line[at - 1].text):
        return True
    return line[at].box.x0 - line[at - 1].box.x1 > CLEAR


def _put_on(said: set[str], more: str) -> set[str]:
    """A label with the words of one more cell, with or without letters doubled at the cut."""
    return {text + more[shared:] for text in said for shared in range(4) if text.endswith(more[:shared])}


def _onward(group: Sequence[Line], at: int, first: int, starts: Sequence[str]) -> Iterator[Spot]:
    """The words of a line from one on, then those of the lines below that may continue the label."""
    line = list(group[at][first:])
    left, said = line[0].box.x0, ""
    for below in (*group[at + 1 : at + 1 + FOLDS], ()):
        yield from line
        said = fold(said + " " + " ".join(spot.text for spot in line))
        right = max(spot.box.x1 for spot in line)
        line = [spot for spot in below if left - 25 <= spot.box.x0 <= right]
        if not line or line[0].page != group[at][0].page or not _continues(said, line, starts):
            return


def _continues(said: str, line: Line, starts: Sequence[str]) -> bool:
    """Whether a line below goes on with a label, or holds nothing but its note."""
    return not fold(" ".join(spot.text for spot in line)) or any(
        len(start) > len(said) and start.startswith(said) for start in starts
    )


def _may_begin(seen: str, starts: Iterable[str]) -> bool:
    heads, told = _beginnings(tuple(starts))
    return bool(seen) and (seen[:3] in heads or seen.startswith(told))


@lru_cache(maxsize=512)
def _beginnings(starts: tuple[str, ...]) -> tuple[frozenset[str], tuple[str, ...]]:
    """The first letters of labels, and the labels: asked at every word of a page."""
    told = tuple(start for start in starts if start)
    return frozenset(start[:letters] for start in told for letters in (1, 2, 3)), told
