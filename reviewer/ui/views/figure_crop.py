"""The figure that is looked at, cut from its page and magnified."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget
from typing_extensions import override

from reviewer.core.coverage import Token
from reviewer.core.edits import standing_text
from reviewer.core.page import Box, parts_of
from reviewer.core.reading import FieldKey
from reviewer.ui.desk import Desk
from reviewer.ui.picture_source import PictureSource
from reviewer.ui.picture_wish import Wish
from reviewer.ui.views.page_marks import LOOKS, MarkKind

LARGEST = 4.0
"""Pixels a point: three times the size on paper."""
HIGHEST = 120
"""Pixels of the crop at most; a long text shows its beginning."""
LINE = 64
BESIDE, ABOVE = 16.0, 5.0
"""Points around the figure that are shown with it, so that its neighbours can be told."""
SETTLE = 60
"""Milliseconds the pane must rest before another size is drawn."""
MARKED = QColor("#C25700")
"""The line under a digit that is pointed out; paper is white in light and dark windows."""


@dataclass(frozen=True, slots=True)
class Cut:
    """What is cut from a page: some boxes, what they say, and the parts of them that are pointed out."""

    filing: str
    page: int
    boxes: tuple[Box, ...]
    says: str
    marked: tuple[Box, ...] = ()


class FigureCrop(QLabel):
    """A picture of one place on a page, or the sentence why there is none; hidden when there is nothing to show."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._source: PictureSource | None = None
        self._cut: Cut | None = None
        self._wish: Wish | None = None
        self._asking = QTimer(self, singleShot=True, interval=SETTLE)
        self._asking.timeout.connect(self._ask)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.setWordWrap(True)
        # The picture follows the width of the pane, never the pane the picture.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hide()
        desk.source_closing.connect(self._source_closing)

    def show_field(self, key: FieldKey | None, digits: tuple[int, ...] = ()) -> None:
        """Another field; `digits` are the places in its figure that are pointed out. None shows nothing."""
        review = self._desk.document.review
        reading = review.readings.get(key) if key is not None else None
        if key is None or reading is None or not reading.provenance.boxes:
            self._show_cut(None)
            return
        place, text = reading.provenance, standing_text(review, key)
        # Of a figure in pieces, or one that was corrected, the page does not show the digits in these places.
        as_printed = len(place.boxes) == 1 and text == reading.printed
        marked = parts_of(place.boxes[0], text, digits) if as_printed else ()
        self._show_cut(Cut(key.filing, place.page, place.boxes, reading.printed or self.tr("(blank)"), marked))

    def show_number(self, filing: str, token: Token) -> None:
        """A number on a page that belongs to no field."""
        self._show_cut(Cut(filing, token.page, (token.box,), token.text))

    def _show_cut(self, cut: Cut | None) -> None:
        if cut == self._cut and self._source is not None:
            return
        one = self._desk.open_filing(cut.filing) if cut is not None else None
        self._leave_source()
        self._cut = cut if one is not None else None
        self.clear()
        self.setVisible(self._cut is not None)
        if self._cut is None or one is None:
            return
        self._source = self._desk.source_of(one)
        self._source.part_ready.connect(self._came)
        self._source.picture_failed.connect(self._failed)
        self.setAccessibleName(self.tr("On the page: {printed}").format(printed=self._cut.says))
        self._ask()

    @override
    def sizeHint(self) -> QSize:
        """As high as the picture, or as a line while there is none."""
        shown = self.pixmap().deviceIndependentSize().height() if not self.pixmap().isNull() else 0
        return QSize(240, round(shown) or LINE)

    @override
    def hasHeightForWidth(self) -> bool:
        """The hint says it all."""
        return False

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw it at the new size once the pane rests."""
        super().resizeEvent(event)
        self._asking.start()

    @override
    def event(self, event: QEvent) -> bool:
        """Draw it anew on a screen of another density."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._asking.start()
        return super().event(event)

    def _ask(self) -> None:
        if self._source is None or self._cut is None:
            return
        page, box = self._cut.page, self._box(self._cut)
        scale = min(LARGEST, max(self.width(), 120) / box.width, HIGHEST / box.height)
        self._wish = Wish(page, round(scale * self.devicePixelRatioF(), 3), box)
        ready = self._source.picture(page, self._wish.scale, box)
        if ready is not None:
            self._show(ready)
        elif failure := self._source.failure(page):
            self.setText(failure)
        else:
            self._source.want(self, [self._wish])

    def _box(self, cut: Cut) -> Box:
        boxes = cut.boxes
        page = self._desk.document.review.pages.get(cut.filing, {}).get(cut.page)
        right, bottom = max(box.x1 for box in boxes) + BESIDE, max(box.bottom for box in boxes) + ABOVE
        left, top = min(box.x0 for box in boxes) - BESIDE, min(box.top for box in boxes) - ABOVE
        if page is not None:
            right, bottom = min(right, page.width), min(bottom, page.height)
        left, top = max(left, 0.0), max(top, 0.0)
        # Of a text over half a page only the first lines, or nothing in it could be read.
        return Box(left, top, max(right, left + 1), min(max(bottom, top + 1), top + HIGHEST / 1.5))

    def _came(self, page: int, box: Box, picture: QImage) -> None:
        wish = self._wish
        if wish is not None and (page, box) == (wish.page, wish.box) and self._source is not None:
            exact = self._source.picture(wish.page, wish.scale, wish.box)
            self._show(exact if exact is not None else picture)

    def _show(self, picture: QImage) -> None:
        if self._wish is None or self._wish.box is None or self._cut is None:
            return
        shown = QPixmap.fromImage(picture)
        around, scale = self._wish.box, self._wish.scale
        with QPainter(shown) as painter:
            painter.setPen(QPen(LOOKS[MarkKind.SELECTED].ink, max(1.0, self.devicePixelRatioF())))
            for box in self._cut.boxes:
                painter.drawRect(_scaled(box, around, scale).adjusted(-4, -4, 4, 4))
            for box in self._cut.marked:
                _paint_marked(painter, _scaled(box, around, scale), self.devicePixelRatioF())
        shown.setDevicePixelRatio(self.devicePixelRatioF())
        self.setPixmap(shown)
        self.updateGeometry()

    def _failed(self, page: int, sentence: str) -> None:
        if self._wish is not None and page == self._wish.page:
            self.setText(sentence)

    def _source_closing(self, source: PictureSource) -> None:
        if source is self._source:
            self._leave_source()
            self._cut = None
            self.clear()
            self.hide()

    def _leave_source(self) -> None:
        if self._source is not None:
            self._source.want(self, ())
            self._source.part_ready.disconnect(self._came)
            self._source.picture_failed.disconnect(self._failed)
        self._source, self._wish = None, None


def _scaled(box: Box, around: Box, scale: float) -> QRectF:
    """A box of the page as pixels of the picture around it."""
    left, top = (box.x0 - around.x0) * scale, (box.top - around.top) * scale
    return QRectF(left, top, box.width * scale, box.height * scale)


def _paint_marked(painter: QPainter, place: QRectF, ratio: float) -> None:
    """A digit pointed out: a tint over it and a thick line under it, which needs no colour to be seen."""
    tint = QColor(MARKED)
    tint.setAlpha(40)
    painter.fillRect(place, tint)
    painter.fillRect(QRectF(place.left() + ratio / 2, place.bottom(), place.width() - ratio, 3 * ratio), MARKED)
