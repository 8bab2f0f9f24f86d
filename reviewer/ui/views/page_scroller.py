"""All pages of a filing laid out at a zoom, and scrolled; nothing is painted yet."""

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QPointF, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget
from typing_extensions import override

from reviewer.ui.views.page_history import Place
from reviewer.ui.views.page_layout import GAP, Area, PageLayout, Spot
from reviewer.ui.views.turned import TURNS

LEAST_ZOOM, MOST_ZOOM, ZOOM_STEP = 0.1, 8.0, 1.25
FARTHEST = 2**30
"""Pixels a scroll bar can count."""
LINE = 40
"""Pixels an arrow key moves; the wheel moves three."""


class Fit(StrEnum):
    """What the zoom follows when the window changes its size."""

    NOTHING = ""
    PAGE = "page"
    WIDTH = "width"


class PageScroller(QAbstractScrollArea):
    """All pages under one another, at a zoom. Zoom 1.0 is actual size, 72 points an inch.

    Signals: `page_changed(page)`, `zoom_changed(zoom)`.
    """

    page_changed = Signal(int)
    zoom_changed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._sizes: Sequence[tuple[float, float]] = ()
        self._heads: dict[int, int] = {}
        self._zoom, self._fit, self._page = 1.0, Fit.WIDTH, 0
        self._turns = 0
        self._layout = PageLayout((), 1.0)

    @property
    def turns(self) -> int:
        """Quarter-turns, clockwise, that the pages are shown turned by: 0 to 3."""
        return self._turns

    def turn_to(self, turns: int) -> None:
        """Show the pages turned; what is in the middle of the window stays there as far as that goes."""
        if turns % TURNS == self._turns:
            return
        middle, seen = QPointF(self.viewport().rect().center()), self.seen()
        spot = self._layout.spot(seen.left + middle.x(), seen.top + middle.y()) if self.pages else None
        self._turns = turns % TURNS
        self._lay_out()
        self._refit()
        if spot is not None and self._fit is not Fit.PAGE:
            self._show(spot, middle)
        if self.pages:
            self._moved()

    @property
    def pages(self) -> int:
        """How many pages there are."""
        return len(self._sizes)

    @property
    def page(self) -> int:
        """The page that fills most of the window, 0 without a filing."""
        return self._page

    @property
    def zoom(self) -> float:
        """The zoom; 1.0 is actual size."""
        return self._zoom

    @property
    def fit(self) -> Fit:
        """What the zoom follows."""
        return self._fit

    def set_sizes(self, sizes: Sequence[tuple[float, float]]) -> None:
        """Lay out the pages of another filing and show the first."""
        self._sizes, self._heads, self._page = list(sizes), {}, 0
        self._lay_out()
        self._refit()
        self._scroll_to(0, 0)
        self._moved()

    def set_zoom(self, zoom: float, around: QPointF | None = None) -> None:
        """Zoom; the point at `around` (pixels of the viewport, else its middle) stays where it is."""
        self._fit = Fit.NOTHING
        self._zoom_to(zoom, around)

    def zoom_in(self) -> None:
        """One step larger."""
        self.set_zoom(self._zoom * ZOOM_STEP)

    def zoom_out(self) -> None:
        """One step smaller."""
        self.set_zoom(self._zoom / ZOOM_STEP)

    def actual_size(self) -> None:
        """Zoom to 100 %."""
        self.set_zoom(1.0)

    def fit_page(self) -> None:
        """See the whole page, now and when the window changes its size."""
        self._fit = Fit.PAGE
        self._refit()

    def fit_width(self) -> None:
        """See the whole width of the page, now and when the window changes its size."""
        self._fit = Fit.WIDTH
        self._refit()

    def scroll_by(self, across: float, down: float) -> None:
        """Move the window over the pages by pixels."""
        seen = self.seen()
        self._scroll_to(seen.left + across, seen.top + down)

    def seen(self) -> Area:
        """The part of all pages that the window shows, in pixels."""
        room = self.viewport().size()
        return Area(self.horizontalScrollBar().value(), self.verticalScrollBar().value(), room.width(), room.height())

    def middle(self) -> float:
        """How far down the middle of the window is, in pages from 0: 2.5 is half way down page 3."""
        seen = self.seen()
        height = seen.top + seen.height / 2
        page = self._layout.page_at(height)
        sheet = self._layout.area(page)
        return page - 1 + min(max((height - sheet.top) / sheet.height, 0.0), 1.0)

    def show_middle(self, height: float) -> None:
        """Bring a height, in pages from 0, to the middle of the window as far as that goes."""
        page = min(int(height) + 1, self.pages)
        sheet = self._layout.area(page)
        top = sheet.top + (height - (page - 1)) * sheet.height
        self._scroll_to(self.seen().left, top - self.viewport().height() / 2)

    def place(self) -> Place:
        """What the window shows, to come back to."""
        seen = self.seen()
        return Place(self._layout.spot(seen.left, seen.top), self._zoom)

    def show_spot(self, spot: Spot) -> None:
        """Bring a point to the top-left corner of the window as far as that goes."""
        self._show(spot, QPointF(0, 0))

    def spot_at(self, position: QPointF) -> Spot | None:
        """The point of a page under a pixel of the viewport; None beside the pages."""
        seen = self.seen()
        return self._layout.spot_on_sheet(seen.left + position.x(), seen.top + position.y())

    def set_head(self, page: int, height: int) -> None:
        """Keep room for a note above a page; a page whose top is passed already does not move."""
        here = self.place()
        passed = self._layout.area(page).top < self.seen().top
        self._heads[page] = height
        self._lay_out()
        if passed:
            self.show_spot(here.spot)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the window, or stay at the same place."""
        if not self.pages:
            return
        here = self.place()
        self._lay_out()
        self.show_spot(here.spot)
        self._refit()
        self._moved()

    @override
    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Paint again; what is painted is little."""
        self.viewport().update()
        self._moved()

    def _moved(self) -> None:
        """What is seen has changed."""
        seen = self.seen()
        self._note_page(self._layout.most_visible(seen.top, seen.bottom))

    def _note_page(self, page: int) -> None:
        if page != self._page:
            self._page = page
            self.page_changed.emit(page)

    def _zoom_to(self, zoom: float, around: QPointF | None) -> None:
        zoom = max(LEAST_ZOOM, min(zoom, MOST_ZOOM))
        if not self.pages or zoom == self._zoom:
            return
        fixed = around if around is not None else QPointF(self.viewport().rect().center())
        seen = self.seen()
        spot = self._layout.spot(seen.left + fixed.x(), seen.top + fixed.y())
        self._zoom = zoom
        self._lay_out()
        self._show(spot, fixed)
        self.zoom_changed.emit(zoom)

    def _refit(self) -> None:
        if not self.pages or self._fit is Fit.NOTHING:
            return
        page, wide = max(self._page, 1), self.maximumViewportSize()
        width, height = self._layout.size_shown(page)
        across = (wide.width() - self.verticalScrollBar().sizeHint().width() - 2 * GAP) / width
        down = (wide.height() - 2 * GAP - self._heads.get(page, 0)) / height
        whole = self._fit is Fit.PAGE
        self._zoom_to((min(across, down) if whole else across) / self._pixels_a_point(), QPointF(0, 0))
        # All pages lie in the middle, so this shows the page from edge to edge beside wider ones.
        self.horizontalScrollBar().setValue(round((self._layout.width - self.viewport().width()) / 2))
        if whole:
            self._show_top(page)

    def _lay_out(self) -> None:
        self._layout = PageLayout(
            self._sizes, self._zoom * self._pixels_a_point(), self.viewport().width(), self._heads, self._turns
        )
        room = self.viewport().size()
        for bar, length, seen in (
            (self.horizontalScrollBar(), self._layout.width, room.width()),
            (self.verticalScrollBar(), self._layout.height, room.height()),
        ):
            bar.setRange(0, min(max(0, round(length) - seen), FARTHEST))
            bar.setPageStep(seen)
            bar.setSingleStep(LINE)
        self.viewport().update()

    def _pixels_a_point(self) -> float:
        return self.logicalDpiX() / 72

    def _top(self, page: int) -> float:
        return self._layout.head(page).top - GAP

    def _show_top(self, page: int) -> None:
        self._scroll_to(self.seen().left, self._top(page))
        # Near the end a page cannot come to the top; it is still the page that was asked for.
        self._note_page(page)

    def _show(self, spot: Spot, position: QPointF) -> None:
        across, down = self._layout.pixel(spot)
        self._scroll_to(across - position.x(), down - position.y())

    def _scroll_to(self, across: float, down: float) -> None:
        self.horizontalScrollBar().setValue(round(across))
        self.verticalScrollBar().setValue(round(down))
