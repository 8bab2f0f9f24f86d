"""Text that the text layer has and the page does not show, and figures printed over one another."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise
from math import inf

from reviewer.core.page import Box
from reviewer.extract.onepass.drawn import Drawn, Glyph, Shape, glyphs_of

WHITE = ((1,), (1, 1, 1), (0, 0, 0, 0))
THIN = 2.0
"""Points; what is thinner is a rule and covers nothing."""
# Glyphs closer than this share of their size are in one place; a kerned pair of digits is never that close.
SAME_PLACE = 0.35
# Comparing more than so many glyphs with covers would make a page of rectangles slow; such a page is no filing's.
MOST_COMPARED = 2_000_000


def hidden_on(drawn: Drawn) -> list[Glyph]:
    """The glyphs that are not shown: drawn invisibly, white on white, or under a shape that was filled later."""
    grounds = _grounds(drawn) if drawn.unseen else None
    found = [
        glyph for start, end, why in drawn.unseen for glyph in _hidden(glyphs_of(drawn.runs[start:end]), why, grounds)
    ]
    return [*found, *_covered(drawn)]


def doubled_in(glyphs: Sequence[Glyph]) -> list[Glyph]:
    """The figures that stand where another figure stands; the same one printed twice is bold, and is none of these."""
    places: dict[tuple[int, int], list[Glyph]] = {}
    for glyph in glyphs:
        if glyph.text.isdigit():
            places.setdefault((round(glyph.x0), round(glyph.top)), []).append(glyph)
    return [glyph for group in places.values() if len(group) > 1 for glyph in _over_one_another(group)]


def boxes_of(glyphs: Sequence[Glyph], dx: float, dy: float) -> tuple[Box, ...]:
    """A box for every run of glyphs that follow one another on a line, shifted to the page as displayed."""
    runs: list[list[Glyph]] = []
    for glyph in glyphs:
        if runs and abs(runs[-1][-1].top - glyph.top) < THIN and abs(glyph.x0 - runs[-1][-1].x1) < glyph.size:
            runs[-1].append(glyph)
        else:
            runs.append([glyph])
    return tuple(
        Box(min(g.x0 for g in run) - dx, run[0].top - dy, max(g.x1 for g in run) - dx, run[0].bottom - dy)
        for run in runs
    )


def complaint_of(page: int, hidden: Sequence[Box], doubled: Sequence[Box]) -> str:
    """What the reviewer is told; "" when there is nothing to tell."""
    said = []
    if hidden:
        said.append(f"Page {page} holds text that it does not show. The place is outlined: do not take it for printed.")
    if doubled:
        said.append(f"Figures are printed over one another on page {page}. The place is outlined: read it by eye.")
    return " ".join(said)


def _hidden(glyphs: Sequence[Glyph], why: str, grounds: Sequence[Shape] | None) -> Iterator[Glyph]:
    shown = [glyph for glyph in glyphs if glyph.text.strip()]
    if why == "invisible":
        yield from shown
    elif grounds is not None and shown:
        # Of hundreds of cells on a dark ground few are as high up as these glyphs.
        top, bottom = min(glyph.top for glyph in shown), max(glyph.bottom for glyph in shown)
        beside = [ground for ground in grounds if ground[2] < bottom and ground[4] > top]
        yield from (glyph for glyph in shown if not any(_lies_in(glyph, ground) for ground in beside))


def _grounds(drawn: Drawn) -> list[Shape] | None:
    """What white text is seen on: a dark ground; None where a picture may give one, which cannot be told."""
    if drawn.pictures:
        return None
    return [shape for shape in drawn.shapes if shape.fill is not None and not _is_white(shape.fill)]


def _covered(drawn: Drawn) -> list[Glyph]:
    covers = [(before, shape) for before, shape in drawn.covers if before and _is_large(shape)]
    letters = list(accumulate((len(run.texts) for run in drawn.runs), initial=0))
    if not covers or sum(letters[before] for before, _ in covers) > MOST_COMPARED:
        return []
    # Sorted by height, the strings under a shape are found without looking at all others.
    middles = sorted(((run.top + run.bottom) / 2, n) for n, run in enumerate(drawn.runs))
    under = {
        (n, letter)
        for before, shape in covers
        for _, n in middles[bisect_right(middles, (shape.top, inf)) : bisect_left(middles, (shape.bottom,))]
        if n < before
        for letter, (left, right) in enumerate(zip(drawn.runs[n].lefts, drawn.runs[n].rights, strict=True))
        if shape.x0 < (left + right) / 2 < shape.x1
    }
    glyphs = (glyphs_of([drawn.runs[n]])[letter] for n, letter in sorted(under))
    return [glyph for glyph in glyphs if glyph.text.strip()]


def _lies_in(glyph: Glyph, shape: Shape) -> bool:
    x, y = (glyph.x0 + glyph.x1) / 2, (glyph.top + glyph.bottom) / 2
    return shape.x0 < x < shape.x1 and shape.top < y < shape.bottom


def _is_large(shape: Shape) -> bool:
    return shape.x1 - shape.x0 > THIN and shape.bottom - shape.top > THIN


def _is_white(fill: object) -> bool:
    return fill in WHITE


def _over_one_another(group: Sequence[Glyph]) -> Iterator[Glyph]:
    for one, other in pairwise(group):
        near = SAME_PLACE * min(one.size, other.size)
        if one.text != other.text and abs(one.x0 - other.x0) < near and abs(one.top - other.top) < near:
            yield one
