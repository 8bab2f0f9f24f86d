"""Going from page to page, to a box, and back again."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from reviewer.core.page import Box
from reviewer.ui.views.page_history import Place, ViewHistory
from reviewer.ui.views.page_layout import GAP, least_scroll
from reviewer.ui.views.page_scroller import LINE, PageScroller

MARGIN = 48
"""Pixels left around a box that is brought into the window."""


class PageTravel(PageScroller):
    """A PageScroller with ways about, and a memory of the places that were left by jumps."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._history = ViewHistory()

    @override
    def set_sizes(self, sizes: Sequence[tuple[float, float]]) -> None:
        """Lay out another filing, with nothing to go back to."""
        self._history = ViewHistory()
        super().set_sizes(sizes)

    def go_to(self, page: int) -> None:
        """Show a page from its top and remember the place left behind."""
        if 1 <= page <= self.pages:
            self._history.leave(self.place())
            self._show_top(page)

    def next_page(self) -> None:
        """Show the page after this one."""
        self.go_to(min(self._page + 1, self.pages))

    def previous_page(self) -> None:
        """Show the page before this one."""
        self.go_to(max(self._page - 1, 1))

    def first_page(self) -> None:
        """Show the first page."""
        self.go_to(1)

    def last_page(self) -> None:
        """Show the last page."""
        self.go_to(self.pages)

    def screen_down(self) -> None:
        """A screenful on, but never past the unseen rest of a page or the top of the next."""
        seen = self.seen()
        tops = (self._top(page) for page in self._layout.pages_between(seen.top, seen.bottom + GAP))
        ahead = [top for top in tops if seen.top < top <= seen.top + self._screen()]
        self._scroll_to(seen.left, max(ahead, default=seen.top + self._screen()))

    def screen_up(self) -> None:
        """A screenful back, but never past the unseen beginning of a page."""
        seen = self.seen()
        tops = (self._top(page) for page in self._layout.pages_between(seen.top - self._screen(), seen.top))
        behind = [top for top in tops if seen.top - self._screen() <= top < seen.top]
        self._scroll_to(seen.left, min(behind, default=seen.top - self._screen()))

    def back(self) -> None:
        """Return to the place before the last jump."""
        self._return_to(self._history.back(self.place()) if self.pages else None)

    def forward(self) -> None:
        """Undo `back`."""
        self._return_to(self._history.forward(self.place()) if self.pages else None)

    def reveal(self, page: int, box: Box) -> None:
        """Scroll as little as possible until a box, in points, is seen; not at all if it is."""
        if not 1 <= page <= self.pages:
            return
        seen, area = self.seen(), self._layout.box_area(page, box)
        left = least_scroll(seen.left, seen.width, area.left, area.right, MARGIN)
        top = least_scroll(seen.top, seen.height, area.top, area.bottom, MARGIN)
        if abs(top - seen.top) > seen.height:
            self._history.leave(self.place())
        self._scroll_to(left, top)

    def _screen(self) -> float:
        return max(self.viewport().height() - LINE, LINE)

    def _return_to(self, place: Place | None) -> None:
        if place is None:
            return
        if place.zoom != self._zoom:
            self.set_zoom(place.zoom)
        self.show_spot(place.spot)
