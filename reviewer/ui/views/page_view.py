"""The page pane: the pages of a filing as printed, with marks on them, in continuous scrolling."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QRect, QRectF, QTimer
from PySide6.QtGui import QFocusEvent, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from reviewer.core.page import Box
from reviewer.ui.picture_source import PictureSource
from reviewer.ui.picture_wish import Wish
from reviewer.ui.views import page_items, page_words
from reviewer.ui.views.page_layout import Area
from reviewer.ui.views.page_marks import LOOKS, Mark, MarkKind, MarkLook, MarkSet, OnPage
from reviewer.ui.views.page_pointer import PagePointer
from reviewer.ui.views.page_pulse import Pulse
from reviewer.ui.views.page_wishes import is_whole, page_scale, part_in_sight, tiles, wishes

SETTLE = 80
"""Milliseconds the zoom must rest before sharp pictures are asked for."""
SMALL = 0.6
"""Pixels a point below which numbers and signs would hide the page."""
REACH = 8
"""Pixels that the outline of a mark goes beyond its box, at the most."""


class PageView(PagePointer):
    """Shows the pages of one filing and marks on them; it asks only for the pictures that it shows.

    Signals, besides those of PageScroller: `box_clicked(page, x, y)` and `box_double_clicked(page, x, y)`
    in points from the top-left of the page.
    """

    def __init__(self, parent: QWidget | None = None, looks: dict[MarkKind, MarkLook] | None = None) -> None:
        super().__init__(parent)
        self._source: PictureSource | None = None
        self._looks = looks or LOOKS
        self._notes: dict[int, str] = {}
        # What others paint over the pages, such as the lines of a table that is being drawn.
        self.overlays: list[Callable[[QPainter], None]] = []
        self._selection = ""
        self._printed: Callable[[int], Sequence[Box]] = _nothing
        self.lit: tuple[int, Box] | None = None
        self._pulse = Pulse(self)
        self._pulse.valueChanged.connect(self._repaint_pulse)
        self._pulse.finished.connect(self._repaint_pulse)
        self._asking = QTimer(self, singleShot=True)
        self._asking.timeout.connect(self._ask)
        self.zoom_changed.connect(self._zoomed)
        self.setAccessibleName(self.tr("Page"))
        self._describe()

    def set_document(self, sizes: Sequence[tuple[float, float]], source: PictureSource) -> None:
        """Show a filing: the size of every page in points, and where its pictures come from."""
        self._leave_source()
        self._source = source
        for signal in (source.picture_ready, source.part_ready, source.picture_failed):
            signal.connect(self._picture_came)
        self.set_sizes(sizes)
        self._asking.start(0)

    def clear(self) -> None:
        """Show nothing; the source is the caller's to close."""
        self._leave_source()
        self.set_sizes(())

    def show_marks(self, marks: Sequence[Mark], on_page: OnPage | None = None) -> None:
        """Replace all marks; `on_page` gives those that are made for the pages in sight only."""
        self._marks = MarkSet(marks, on_page)
        self._under = None
        self._selection = page_words.selection(page_words.selected(self._marks))
        self._describe()
        self.viewport().update()

    def keep_clear(self, printed: Callable[[int], Sequence[Box]]) -> None:
        """Boxes of each page that numbers must not cover where there is room beside; asked when a page is painted."""
        self._printed = printed

    def rect_of(self, page: int, box: Box) -> QRect:
        """Where a box of a page, in points, is in the window."""
        return self._box_rect(page, box)

    def pulse(self, page: int, box: Box) -> None:
        """Draw the eye to a box, once; it does not scroll, and a page that is not laid out has nothing to show."""
        if 1 <= page <= self.pages:
            self._pulse.around(page, box)

    def spotlight(self, page: int, box: Box | None) -> None:
        """Dim everything but one box, and bring it into sight; None gives the pages their light back."""
        self.lit = (page, box) if box is not None else None
        if self.lit is not None and 1 <= page <= self.pages and box is not None:
            self.reveal(page, box)
        self.viewport().update()

    def set_page_note(self, page: int, sentence: str) -> None:
        """Say something above a page, such as why it could not be read whole; "" takes it away."""
        if self._notes.get(page, "") == sentence or not 1 <= page <= self.pages:
            return
        self._notes[page] = sentence
        self.set_head(page, self.fontMetrics().height() + 12 if sentence else 0)
        self._describe()

    def page_sentence(self, page: int) -> str:
        """What stands on the sheet in place of a picture, "" if there is a picture."""
        if self._source is None or self._source.nearest(page, self._layout.scale) is not None or self._part(page):
            return ""
        return self._source.failure(page) or page_words.loading(page)

    def is_sharp(self) -> bool:
        """Whether every page in sight is drawn for the scale at which it is shown."""
        if self._source is None:
            return False
        pages = self._layout.pages_between(self.seen().top, self.seen().bottom)
        return all(self._is_whole(page) or self._part(page) for page in pages)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pages that are seen, and no others."""
        # Without its end the painter would outlive a fault, and take the whole program with it.
        with QPainter(self.viewport()) as painter:
            self._paint(painter, event)

    def _paint(self, painter: QPainter, event: QPaintEvent) -> None:
        painter.fillRect(event.rect(), page_items.surroundings(self.palette()))
        seen = self.seen()
        for page in self._layout.pages_between(seen.top, seen.bottom):
            self._paint_page(painter, page)
            self._paint_marks(painter, page, event.rect())
        if self.lit is not None and self.lit[0] <= self.pages:
            page_items.paint_dim(painter, self.viewport().rect(), self._box_rect(*self.lit))
        if self._pulse.running and self._pulse.page <= self.pages:
            ring = self._box_rect(self._pulse.page, self._pulse.box)
            self._pulse.paint(painter, ring, self._looks[MarkKind.SELECTED].ink)
        for paint in self.overlays:
            paint(painter)
        if self.hasFocus():
            page_items.paint_focus(painter, self.viewport().rect(), self.palette())

    def _paint_page(self, painter: QPainter, page: int) -> None:
        sheet = self._rect(self._layout.area(page))
        page_items.paint_sheet(painter, sheet)
        if note := self._notes.get(page):
            page_items.paint_note(painter, self._rect(self._layout.head(page)), note)
        if sentence := self.page_sentence(page):
            alarming = bool(self._source and self._source.failure(page))
            page_items.paint_sentence(painter, sheet & self.viewport().rect(), sentence, alarming)
            return
        for place, picture in self._pictures(page):
            page_items.paint_turned(painter, place, picture, self.turns)

    def _pictures(self, page: int) -> list[tuple[QRectF, QImage]]:
        """The picture of the whole page and, where it is coarse, the sharp tiles that are there."""
        if self._source is None:
            return []
        ratio, seen = self.viewport().devicePixelRatio(), self.seen()
        whole = self._source.nearest(page, page_scale(self._layout, page, ratio))
        found = [(self._layout.area(page), whole)] if whole else []
        if not self._is_whole(page) and (part := self._part(page)):
            found.append(part)
        for tile in tiles(self._layout, page, seen, ratio):
            picture = self._source.picture(tile.page, tile.scale, tile.box)
            if picture and tile.box:
                found.append((self._layout.box_area(page, tile.box), picture))
        return [(page_items.as_exact_rect(area, seen.left, seen.top), picture) for area, picture in found]

    def _part(self, page: int) -> tuple[Area, QImage] | None:
        """The picture of what is in sight of a page, and its place, where it was drawn before all of the page."""
        wish = part_in_sight(self._layout, page, self.seen(), self.viewport().devicePixelRatio())
        if wish is None or wish.box is None or self._source is None:
            return None
        picture = self._source.picture(page, wish.scale, wish.box)
        return (self._layout.box_area(page, wish.box), picture) if picture else None

    def _is_whole(self, page: int) -> bool:
        return is_whole(self._layout, page, self.seen(), self.viewport().devicePixelRatio(), self._is_there)

    def _is_there(self, wish: Wish) -> bool:
        return self._source is not None and self._source.picture(wish.page, wish.scale, wish.box) is not None

    def _repaint_pulse(self) -> None:
        """The ring moves, and nothing else does: a page may bear a thousand marks."""
        if self._pulse.page <= self.pages:
            self.viewport().update(self._pulse.room(self._box_rect(self._pulse.page, self._pulse.box)))

    def _paint_marks(self, painter: QPainter, page: int, part: QRect) -> None:
        """The marks that touch a part of the viewport."""
        marks = self._shown_marks(page)
        for mark in marks:
            for box in mark.boxes:
                place = self._box_rect(page, box)
                if place.adjusted(-REACH, -REACH, REACH, REACH).intersects(part):
                    page_items.paint_outline(painter, place, self._looks[mark.kind])
        if self._layout.scale >= SMALL:
            self._paint_signs(painter, page, marks)

    def _paint_signs(self, painter: QPainter, page: int, marks: list[Mark]) -> None:
        """Numbers and signs come last, so that no outline crosses them, and cover no figure where there is room."""
        sheet = self._rect(self._layout.area(page))
        placed = [(mark, self._box_rect(page, mark.boxes[0]), self._looks[mark.kind]) for mark in marks if mark.boxes]
        # A figure that is an operand and selected has its number once, in the colour that lies on top.
        numbered = {(mark.boxes[0], mark.number): mark for mark, _, _ in placed if mark.number}
        taken = [page_items.frame_of(box, look) for _, box, look in placed] + self._figures(page) if numbered else []
        for mark, box, look in placed:
            if look.sign:
                page_items.paint_sign(painter, box, look)
            if numbered.get((mark.boxes[0], mark.number)) is mark:
                taken.append(page_items.paint_number(painter, box, look, mark.number, taken, sheet))

    def _figures(self, page: int) -> list[QRect]:
        """Where figures are printed on a page, whether marked or not."""
        return [self._box_rect(page, box) for box in self._printed(page)]

    def _shown_marks(self, page: int) -> list[Mark]:
        under = self._under if self._under and self._under.page == page else None
        hover = [Mark(page, under.boxes, MarkKind.HOVER)] if under and under.kind != MarkKind.SELECTED else []
        return [*self._marks.on(page), *hover]

    def _box_rect(self, page: int, box: Box) -> QRect:
        return self._rect(self._layout.box_area(page, box))

    def _rect(self, area: Area) -> QRect:
        seen = self.seen()
        return page_items.as_rect(area, seen.left, seen.top)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that the keys come here."""
        self.viewport().update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the keys go elsewhere."""
        self.viewport().update()

    @override
    def event(self, event: QEvent) -> bool:
        """Ask anew when the window comes to a screen of another density."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._asking.start(0)
        return super().event(event)

    @override
    def _moved(self) -> None:
        super()._moved()
        self._describe()
        if not self._asking.isActive():
            self._asking.start(0)

    def _zoomed(self) -> None:
        self._describe()
        self._asking.start(SETTLE)

    def _ask(self) -> None:
        """Ask for what is seen and its neighbours; what was wanted before and is not now is cancelled by this."""
        if self._source is not None:
            ratio = self.viewport().devicePixelRatio()
            budget = self._source.limit * 3 // 4
            self._source.want(self, wishes(self._layout, self.seen(), ratio, budget, self._is_there))

    def _picture_came(self, page: int) -> None:
        seen = self.seen()
        if page in self._layout.pages_between(seen.top, seen.bottom):
            self._describe()
            self.viewport().update()

    def _leave_source(self) -> None:
        self._pulse.stop()
        if self._source is not None:
            self._source.want(self, ())
            for signal in (self._source.picture_ready, self._source.part_ready, self._source.picture_failed):
                signal.disconnect(self._picture_came)
        self._source, self._notes, self._printed = None, {}, _nothing
        self.show_marks(())

    def _describe(self) -> None:
        page = self.page
        said = (self._notes.get(page, ""), self.page_sentence(page) if page else "")
        words = page_words.whole(page, self.pages, self.zoom, (*said, self._selection))
        if words != self.accessibleDescription():
            self.setAccessibleDescription(words)


def _nothing(_: int) -> Sequence[Box]:
    return ()
