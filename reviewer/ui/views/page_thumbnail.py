"""One thumbnail: the page small, its number, its exceptions."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from reviewer.ui.views import page_items
from reviewer.ui.views.page_marks import LOOKS, MarkKind
from reviewer.ui.views.page_strip_model import PICTURE, PageStripModel

FOOT = 20
"""Pixels under a thumbnail for its number."""
HEIGHT = PICTURE + 16
Index = QModelIndex | QPersistentModelIndex


class PageThumbnail(QStyledItemDelegate):
    """Paints one page of a PageStripModel."""

    def __init__(self, pages: PageStripModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pages = pages

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The same for all pages, so that a long filing lays out at once."""
        return QSize(PICTURE + 12, HEIGHT + FOOT)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The sheet, the picture if it is there, the number, and a badge with the number of exceptions."""
        place, row = option.rect, index.row()  # type: ignore[attr-defined]
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)  # type: ignore[attr-defined]
        painter.save()
        sheet = self._sheet(place, row)
        page_items.paint_sheet(painter, sheet)
        picture = self._pages.picture(row, painter.device().devicePixelRatio())
        if picture is not None:
            page_items.paint_picture(painter, QRectF(sheet), picture)
        self._paint_number(painter, place, option.palette, str(row + 1), chosen)  # type: ignore[attr-defined]
        if chosen:
            painter.setPen(QPen(LOOKS[MarkKind.SELECTED].ink, 3))
            painter.drawRect(sheet.adjusted(-2, -2, 1, 1))
        if count := self._pages.exceptions(row):
            self._paint_count(painter, sheet, count)
        painter.restore()

    def _sheet(self, place: QRect, row: int) -> QRect:
        width, height = (round(side) for side in self._pages.side(row))
        return QRect(place.center().x() - width // 2, place.top() + 8 + (PICTURE - height) // 2, width, height)

    def _paint_number(self, painter: QPainter, place: QRect, palette: QPalette, text: str, chosen: bool) -> None:
        font = painter.font()
        font.setBold(chosen)
        painter.setFont(font)
        painter.setPen(palette.color(QPalette.ColorRole.WindowText))
        painter.drawText(place.adjusted(0, HEIGHT - 4, 0, -2), int(Qt.AlignmentFlag.AlignCenter), text)

    def _paint_count(self, painter: QPainter, sheet: QRect, count: int) -> None:
        text = f"{LOOKS[MarkKind.EXCEPTION].sign}{min(count, 99)}"
        width = page_items.BADGE + 8 * (len(text) - 1)
        badge = QRect(sheet.right() - width + 5, sheet.top() - 5, width, page_items.BADGE)
        page_items.paint_badge(painter, badge, text, LOOKS[MarkKind.EXCEPTION].ink)
