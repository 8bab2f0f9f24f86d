"""Cuts the pages into the pieces of the table of resolutions: under each heading, and over the break of a page."""

import re
from collections.abc import Iterable, Iterator, Sequence

from reviewer.core.poll import Resolutions
from reviewer.extract.labels import fold
from reviewer.extract.outline import Stretch, text_of
from reviewer.extract.poll.columns import Heading, Line, Piece, flows, headings_on, zones_of
from reviewer.extract.poll.tokens import PERCENT, VOTES, tokens_of

_FOOTNOTE = re.compile(r"[*#†‡§＊＃]+\s|notes?\b\s*[:：]?|[附備备]?[註注][:：]?$", re.IGNORECASE)
# Lines of a heading follow one another this closely, measured in heights of a line; a table ends with such a gap.
TIGHT = 2.6


def pieces_of(outline: Stretch, part: Resolutions) -> list[Piece]:
    """Every piece of the table, in page order."""
    pieces: list[Piece] = []
    for page, lines in _by_page(outline.lines):
        headings = headings_on(lines, part)
        tops = [_top(lines, heading, outline, part) for heading in headings]
        first = tops[0] if tops else len(lines)
        if pieces and pieces[-1].page == page - 1:
            pieces.extend(_continued(pieces[-1], page, lines[:first]))
        ends = [*tops[1:], len(lines)]
        for heading, top, end in zip(headings, tops, ends, strict=False):
            pieces.extend(_under(heading, page, lines[top : heading.line + 1], lines[heading.line + 1 : end], outline))
    return pieces


def _under(
    heading: Heading, page: int, above: Sequence[Line], below: Sequence[Line], outline: Stretch
) -> Iterator[Piece]:
    bottom = _table_bottom(heading, outline)
    lines = [line for line in below if line[0].box.middle[1] < bottom]
    votes, others = zones_of(lines, heading)
    lines = _to_its_end(lines, votes[0].x0, bottom < 10**5)
    if not lines:
        return
    votes, others = zones_of(lines, heading)
    piece = Piece(page, heading, list(lines), list(above), votes, others)
    first = next((n for n, line in enumerate(lines) if _is_row(line, piece)), 0)
    edge = votes[0].x0
    piece.above += [[spot for spot in line if spot.box.middle[0] > edge] for line in lines[:first]]
    if any(_is_row(line, piece) for line in lines):
        yield piece


def _continued(before: Piece, page: int, lines: Sequence[Line]) -> Iterator[Piece]:
    """What goes on at the top of a page without a heading of its own."""
    piece = Piece(page, None, _to_its_end(lines, before.votes[0].x0, False), [], before.votes, before.others)
    if any(_is_row(line, piece) for line in piece.lines):
        yield piece


def _is_row(line: Line, piece: Piece) -> bool:
    figures = [token for token in tokens_of(line) if token.kind == VOTES]
    return all(any(zone.holds(token) for token in figures) for zone in piece.votes[:1]) and len(figures) > 1


def _to_its_end(lines: Sequence[Line], edge: float, ruled: bool) -> list[Line]:
    """The lines up to running text, a footnote or a wide gap; a ruled table ends with its rules."""
    if ruled:
        return list(lines)
    kept: list[Line] = []
    for line in lines:
        begins = line[0].text + " "
        if flows(line, edge) or (kept and (_FOOTNOTE.match(begins) or _gap(kept[-1], line) > TIGHT * 1.6)):
            break
        kept.append(line)
    return kept


def _top(lines: Sequence[Line], heading: Heading, outline: Stretch, part: Resolutions) -> int:
    """The first line of a heading of several lines, above figures and running text."""
    edge = heading.spots[0].box.x0 - (heading.spots[1].box.x0 - heading.spots[0].box.x0)
    column, ceiling, top = heading.spots[0].box.x0 - 30, _table_top(heading, outline), heading.line
    while top:
        line = lines[top - 1]
        figures = any(token.kind in (VOTES, PERCENT) and token.x > column for token in tokens_of(line))
        far = line[0].box.middle[1] < ceiling or _gap(line, lines[top]) > TIGHT
        text = not any(spot.box.middle[0] > column for spot in line) and not _is_kind(line, part)
        if figures or far or text or (not ceiling and flows(line, edge)):
            break
        top -= 1
    return top


def _is_kind(line: Line, part: Resolutions) -> bool:
    """Whether a line says no more than that ordinary or special resolutions follow."""
    return fold(text_of(line)) in {fold(label) for label in (*part.ordinary, *part.special)}


def _gap(one: Line, other: Line) -> float:
    height = max(spot.box.height for spot in one)
    return abs(other[0].box.middle[1] - one[0].box.middle[1]) / max(height, 1.0)


def _table_top(heading: Heading, outline: Stretch) -> float:
    return min((box_top for box_top, _ in _extent(heading, outline)), default=0.0)


def _table_bottom(heading: Heading, outline: Stretch) -> float:
    """Where the ruled table of a heading ends; far below when it has no rules."""
    return max((bottom for _, bottom in _extent(heading, outline)), default=10.0**6)


def _extent(heading: Heading, outline: Stretch) -> list[tuple[float, float]]:
    spot = heading.spots[0]
    home = next((one for one in outline.cells if one.cell is spot.cell and one.page == spot.page), None)
    if home is None:
        return []
    return [(one.box.top, one.box.bottom) for one in outline.cells if (one.page, one.table) == (home.page, home.table)]


def _by_page(lines: Iterable[Line]) -> list[tuple[int, list[Line]]]:
    pages: dict[int, list[Line]] = {}
    for line in lines:
        pages.setdefault(line[0].page, []).append(line)
    return sorted(pages.items())
