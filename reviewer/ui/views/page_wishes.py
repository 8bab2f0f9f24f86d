"""Which pictures the window needs for what it shows, and which it will need next."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from reviewer.core.page import Box
from reviewer.ui.picture_wish import Rank, Wish
from reviewer.ui.views.page_layout import Area, PageLayout

WHOLE = 8_000_000
"""Device pixels up to which a page is one picture; a larger one is a coarse picture and sharp tiles."""
COARSE = 2_000_000
AT_ONCE = 400_000
"""Device pixels up to which a page is drawn before anybody waits; of a larger one the part in sight comes first."""
TILE, GRID = 1024, 256
BYTES_A_PIXEL = 4


There = Callable[[Wish], bool]
"""Whether a picture is drawn already."""


def wishes(layout: PageLayout, seen: Area, ratio: float, budget: int, there: There = lambda _: False) -> list[Wish]:
    """The pictures for a window: what is seen, then its neighbours as far as the budget in bytes allows.

    `ratio` is device pixels a pixel.
    """
    pages = layout.pages_between(seen.top, seen.bottom)
    of_pages = [_page_wishes(layout, page, seen, ratio, there) for page in pages]
    now = list(dict.fromkeys([*(first for first, *_ in of_pages), *(wish for of in of_pages for wish in of)]))
    left = budget - sum(weight(wish, layout) for wish in now)
    return now + list(_affordable(_neighbours(layout, pages, ratio), layout, left))


def page_scale(layout: PageLayout, page: int, ratio: float) -> float:
    """The scale of the one picture of a whole page, device pixels a point."""
    width, height = layout.sizes[page - 1]
    exact = layout.scale * ratio
    if width * height * exact**2 <= WHOLE:
        return _even(exact)
    return _even((COARSE / (width * height)) ** 0.5)


def part_in_sight(layout: PageLayout, page: int, seen: Area, ratio: float) -> Wish | None:
    """What is drawn first of a page that takes its time: the part in sight, sharp. None where that is most of it."""
    (width, height), scale = layout.sizes[page - 1], _even(layout.scale * ratio)
    part, step = layout.seen_of(page, seen), GRID / scale
    x0, x1 = max(part.x0 // step * step, 0.0), min(-(-part.x1 // step) * step, width)
    top, bottom = max(part.top // step * step, 0.0), min(-(-part.bottom // step) * step, height)
    if width * height * scale**2 <= AT_ONCE or 2 * (x1 - x0) * (bottom - top) > width * height:
        return None
    return Wish(page, scale, Box(x0, top, x1, bottom)) if x0 < x1 and top < bottom else None


def is_whole(layout: PageLayout, page: int, seen: Area, ratio: float, there: There) -> bool:
    """Whether a page is drawn for its scale wherever it is in sight: in one picture, or in all of its tiles."""
    scale = page_scale(layout, page, ratio)
    parts = tiles(layout, page, seen, ratio) or [Wish(page, scale)]
    return all(map(there, parts))


def tiles(layout: PageLayout, page: int, seen: Area, ratio: float) -> list[Wish]:
    """The sharp parts of a page that is too large for one picture; none if it is not."""
    scale = _even(layout.scale * ratio)
    if page_scale(layout, page, ratio) == scale:
        return []
    part, (width, height), step = layout.seen_of(page, seen), layout.sizes[page - 1], TILE / scale
    across = _spans(part.x0, part.x1, width - 1 / layout.scale, step)
    down = _spans(part.top, part.bottom, height - 1 / layout.scale, step)
    return [Wish(page, scale, _tile(layout, page, i, j, scale), Rank.SHARPER) for j in down for i in across]


def weight(wish: Wish, layout: PageLayout) -> int:
    """About how many bytes a picture takes."""
    width, height = (wish.box.width, wish.box.height) if wish.box else layout.sizes[wish.page - 1]
    return round(width * height * wish.scale**2) * BYTES_A_PIXEL


def _page_wishes(layout: PageLayout, page: int, seen: Area, ratio: float, there: There) -> list[Wish]:
    """What makes a page sharp the soonest, and the rest of it."""
    whole = [Wish(page, page_scale(layout, page, ratio)), *tiles(layout, page, seen, ratio)]
    part = None if is_whole(layout, page, seen, ratio, there) else part_in_sight(layout, page, seen, ratio)
    return whole if part is None else [part, *(replace(wish, rank=Rank.REST) for wish in whole)]


def _neighbours(layout: PageLayout, pages: range, ratio: float) -> Iterator[Wish]:
    for page in (pages.stop, pages.start - 1, pages.stop + 1):
        if 1 <= page <= layout.pages:
            yield Wish(page, page_scale(layout, page, ratio), rank=Rank.NEAR)


def _affordable(found: Iterator[Wish], layout: PageLayout, left: int) -> Iterator[Wish]:
    for wish in found:
        left -= weight(wish, layout)
        if left < 0:
            return
        yield wish


def _tile(layout: PageLayout, page: int, column: int, row: int, scale: float) -> Box:
    width, height = layout.sizes[page - 1]
    step = TILE / scale
    return Box(column * step, row * step, min((column + 1) * step, width), min((row + 1) * step, height))


def _spans(low: float, high: float, length: float, step: float) -> range:
    return range(max(0, int(low // step)), max(0, int(min(high, length) // step) + 1))


def _even(scale: float) -> float:
    return round(scale, 4)
