"""Printed lines cut into pieces at the gaps that the eye sees: labels, figures, nil marks and headings."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from reviewer.core.page import Box, Word, line_text

# A gap wider than this share of the type size parts two pieces; between words of a sentence it is about 0.3.
GAP = 0.95
# A heading of years only is no line of figures.
_YEAR = re.compile(r"(19[89]|20[0-6])\d")
_MONEY = r"(?:HK\$|US\$|RMB|HKD|USD|CNY|\$|¥|€|£)"
_DIGITS = r"(?:\d(?:[\d,，]*\d)?(?:\.\d+)?|\.\d+)"
_FIGURE = re.compile(rf"{_MONEY}?[-−–+]?[(（]?{_MONEY}?[-−–+]?{_DIGITS}[)）]?[%％]?[)）]?")
_NIL = frozenset({"-", "–", "—", "−", "--", "––", "－", "‑", "-–", "–-"})
# What may stand apart from its figure and yet belongs to it.
_OPEN, _CLOSE = frozenset("(（"), frozenset({")", "）", "%", "％", ")%", "%)"})
_ENUMERATOR = re.compile(r"[(（]?\d{1,3}[.)）]?")


@dataclass(frozen=True)
class Piece:
    """Words that stand together on a line, apart from what else is on it."""

    words: tuple[Word, ...]

    @cached_property
    def text(self) -> str:
        """The words as printed."""
        return line_text(self.words)

    @cached_property
    def box(self) -> Box:
        """The box around the words."""
        return self.words[0].box if len(self.words) == 1 else Box.around(word.box for word in self.words)

    @cached_property
    def compact(self) -> str:
        """The words without the spaces between them."""
        return "".join(word.text for word in self.words)

    @cached_property
    def is_nil(self) -> bool:
        """Whether it is a dash that stands for nothing."""
        return self.compact in _NIL

    @cached_property
    def is_figure(self) -> bool:
        """Whether it is one figure, whatever brackets, currency or per cent sign stand with it."""
        return _FIGURE.fullmatch(self.compact) is not None

    @cached_property
    def is_year(self) -> bool:
        """Whether it is a year, as headings are."""
        return _YEAR.fullmatch(self.compact) is not None

    @property
    def counts(self) -> bool:
        """Whether it is a figure or the nil mark of one."""
        return self.is_nil or self.is_figure

    def overlaps(self, x0: float, x1: float) -> bool:
        """Whether it shares any width with a stretch of the line."""
        return self.box.x0 < x1 and x0 < self.box.x1


@dataclass(frozen=True)
class Line:
    """One printed line in its pieces, from left to right."""

    pieces: tuple[Piece, ...]

    @cached_property
    def box(self) -> Box:
        """The box around the line."""
        return Box.around(piece.box for piece in self.pieces)

    @cached_property
    def figures(self) -> tuple[Piece, ...]:
        """Its figures and nil marks; none when it is a heading of years or a line that is only numbered."""
        found = [piece for piece in self.pieces if piece.counts]
        if found and len(self.pieces) > 1 and found[0] is self.pieces[0] and self._numbered():
            found = found[1:]
        if all(piece.is_nil or piece.is_year for piece in found) and any(piece.is_year for piece in found):
            return ()
        return tuple(found)

    @cached_property
    def years(self) -> tuple[Piece, ...]:
        """The years that it heads columns with."""
        return () if self.figures else tuple(piece for piece in self.pieces if piece.is_year)

    def _numbered(self) -> bool:
        first, second = self.pieces[:2]
        return not second.counts and (first.is_nil or _ENUMERATOR.fullmatch(first.compact) is not None)


def cut(words: Sequence[Word]) -> Line:
    """One printed line in its pieces."""
    pieces = [piece for piece in _runs(words)]
    return Line(tuple(part for piece in pieces for part in _parted(piece)))


def _runs(words: Sequence[Word]) -> Iterator[list[Word]]:
    """Words with no gap between them, a bracket or per cent sign put to its figure."""
    run: list[Word] = []
    for word in words:
        if run and not _together(run[-1], word):
            yield run
            run = []
        run.append(word)
    if run:
        yield run


def _together(one: Word, other: Word) -> bool:
    gap = other.box.x0 - one.box.x1
    size = max(min(one.size or one.box.height, other.size or other.box.height), 1.0)
    loose = one.text in _OPEN or other.text in _CLOSE
    return gap < (2 if loose else 1) * GAP * size


def _parted(run: list[Word]) -> Iterator[Piece]:
    """The run as one piece, unless it is several figures set close: those are never joined."""
    groups = _groups(run)
    if len(groups) > 1 and all(Piece(tuple(group)).counts for group in groups):
        yield from (Piece(tuple(group)) for group in groups)
    else:
        yield Piece(tuple(run))


def _groups(run: list[Word]) -> list[list[Word]]:
    """The words of a run, with brackets, per cent signs and currencies at the figure they belong to."""
    groups: list[list[Word]] = []
    for word in run:
        begun = groups and (groups[-1][-1].text in _OPEN or re.fullmatch(_MONEY, groups[-1][-1].text))
        if groups and (begun or word.text in _CLOSE):
            groups[-1].append(word)
        else:
            groups.append([word])
    return groups


def detached(line: Line, bands: Sequence[tuple[float, float]]) -> Line:
    """The line with figures cut off that stand in a column and yet close to the words before them."""
    pieces: list[Piece] = []
    for piece in line.pieces:
        last = Piece(piece.words[-1:])
        in_band = any(abs(last.box.x1 - x1) < 2 and last.box.x0 > x0 - 2 for x0, x1 in bands)
        if len(piece.words) > 1 and not piece.counts and last.counts and in_band:
            pieces += [Piece(piece.words[:-1]), last]
        else:
            pieces.append(piece)
    return Line(tuple(pieces))
