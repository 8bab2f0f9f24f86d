"""Where every page of a filing lies in the window, and which point of which page is under a pixel."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from itertools import accumulate
from typing import NamedTuple

from reviewer.core.page import Box
from reviewer.ui.views.turned import size_turned, turned, turned_back

GAP = 12
"""Pixels around every page."""

LARGEST = 20_000.0
"""Points; PDF allows 14,400 a side, and damaged files claim millions."""


class Area(NamedTuple):
    """A rectangle in pixels from the top-left of all pages laid under one another."""

    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The right edge."""
        return self.left + self.width

    @property
    def bottom(self) -> float:
        """The lower edge."""
        return self.top + self.height


class Spot(NamedTuple):
    """A place on a page, in points from its top-left; it may lie beside the sheet."""

    page: int
    x: float
    y: float


class PageLayout:
    """All pages under one another at one scale, each in the middle; pages count from 1.

    `sizes` are widths and heights in points, `scale` pixels a point, `room` the width of the window in pixels,
    `heads` the pixels kept free above a page for a note, `turns` the quarter-turns, clockwise, that all pages are shown
    turned by: points are always those of the page as it is, pixels those of what is shown.
    """

    def __init__(
        self,
        sizes: Sequence[tuple[float, float]],
        scale: float,
        room: float = 0,
        heads: Mapping[int, int] | None = None,
        turns: int = 0,
    ) -> None:
        self.sizes = sane(sizes)
        self.scale, self.turns = scale, turns
        self.heads = dict(heads or {})
        shown = [size_turned(*size, turns) for size in self.sizes]
        self._widths = [max(1, round(width * scale)) for width, _ in shown]
        self._heights = [max(1, round(height * scale)) for _, height in shown]
        steps = (height + GAP + self.heads.get(page, 0) for page, height in enumerate(self._heights, 1))
        self._ends = list(accumulate(steps))
        self.width = max([room, *(width + 2 * GAP for width in self._widths)])
        self.height = self._ends[-1] + GAP if self._ends else 0

    @property
    def pages(self) -> int:
        """How many pages there are."""
        return len(self.sizes)

    def area(self, page: int) -> Area:
        """The sheet of one page."""
        width, height = self._widths[page - 1], self._heights[page - 1]
        return Area((self.width - width) // 2, self._ends[page - 1] - height, width, height)

    def head(self, page: int) -> Area:
        """The room above the sheet that is kept for its note."""
        sheet, height = self.area(page), self.heads.get(page, 0)
        return Area(sheet.left, sheet.top - height, sheet.width, height)

    def box_area(self, page: int, box: Box) -> Area:
        """A box of a page, in points, as pixels."""
        if not self.turns:
            # Asked for every figure in sight at each painting.
            left, top = self.pixel(Spot(page, box.x0, box.top))
            return Area(left, top, box.width * self.scale, box.height * self.scale)
        # The corner that is shown at the top-left.
        x, y = ((box.x0, box.top), (box.x0, box.bottom), (box.x1, box.bottom), (box.x1, box.top))[self.turns]
        left, top = self.pixel(Spot(page, x, y))
        width, height = size_turned(box.width, box.height, self.turns)
        return Area(left, top, width * self.scale, height * self.scale)

    def seen_of(self, page: int, seen: Area) -> Box:
        """The part of a page, in points, that lies in an area of pixels; it may reach beyond the sheet."""
        sheet = self.area(page)
        corners = [
            self._back(page, x - sheet.left, y - sheet.top)
            for x, y in ((seen.left, seen.top), (seen.right, seen.bottom))
        ]
        (x0, x1), (top, bottom) = (sorted(ends) for ends in zip(*corners, strict=True))
        return Box(x0, top, x1, bottom)

    def pages_between(self, top: float, bottom: float) -> range:
        """The pages of which anything lies between two heights."""
        last = self._page_from(bottom - GAP)
        return range(self._page_from(top), last + 1) if self.pages else range(0)

    def spot(self, x: float, y: float) -> Spot:
        """The point under a pixel, on the nearest page at that height."""
        page = self._page_from(y)
        sheet = self.area(page)
        return Spot(page, *self._back(page, x - sheet.left, y - sheet.top))

    def spot_on_sheet(self, x: float, y: float) -> Spot | None:
        """The point under a pixel, None between the pages."""
        if not self.pages:
            return None
        spot = self.spot(x, y)
        width, height = self.sizes[spot.page - 1]
        return spot if 0 <= spot.x <= width and 0 <= spot.y <= height else None

    def pixel(self, spot: Spot) -> tuple[float, float]:
        """The pixel of a point."""
        sheet = self.area(spot.page)
        if not self.turns:
            return sheet.left + spot.x * self.scale, sheet.top + spot.y * self.scale
        across, down = turned(spot.x, spot.y, self.sizes[spot.page - 1], self.turns)
        return sheet.left + across * self.scale, sheet.top + down * self.scale

    def most_visible(self, top: float, bottom: float) -> int:
        """The page that fills most of the window; of several the first; 0 if there is none."""
        pages = self.pages_between(top, bottom)
        return max(pages, key=lambda page: self._shown(page, top, bottom), default=0)

    def size_shown(self, page: int) -> tuple[float, float]:
        """The width and height of a page in points as it is shown."""
        return size_turned(*self.sizes[page - 1], self.turns)

    def page_at(self, y: float) -> int:
        """The page at a height, or the nearest one."""
        return self._page_from(y)

    def _back(self, page: int, across: float, down: float) -> tuple[float, float]:
        return turned_back(across / self.scale, down / self.scale, self.sizes[page - 1], self.turns)

    def _shown(self, page: int, top: float, bottom: float) -> float:
        sheet = self.area(page)
        return min(sheet.bottom, bottom) - max(sheet.top, top)

    def _page_from(self, y: float) -> int:
        return max(1, min(bisect_right(self._ends, y) + 1, self.pages))


def sane(sizes: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    """Sizes in points that can be laid out, whatever a damaged file claims."""
    return [(_side(width), _side(height)) for width, height in sizes]


def _side(length: float) -> float:
    return min(length, LARGEST) if length >= 1 else 1.0


def least_scroll(start: float, room: float, low: float, high: float, margin: float) -> float:
    """The new start of a window `room` long so that low to high is seen, moved as little as possible.

    What is seen already does not move; what comes in gets a margin where there is room for one.
    """
    if (start <= low and high <= start + room) or (low <= start and start + room <= high):
        return start
    margin = max(0.0, min(margin, (room - (high - low)) / 2))
    return low - margin if low < start or high - low > room else high + margin - room
