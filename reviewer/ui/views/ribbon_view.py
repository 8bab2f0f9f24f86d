"""One ribbon of the chain, from left to right: its filings as boxes, and what ties them as lines between."""

from PySide6.QtCore import QEvent, QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from reviewer.core.chain import Joint, Ribbon
from reviewer.ui.look import figures
from reviewer.ui.models.chain_model import PART, ChainModel, look_of
from reviewer.ui.models.grid_model import DECORATION, Index

BOX, JOINT, PAD = 132, 74, 6
"""Pixels of a filing at least, of a joint, and around their words."""


class RibbonView(QListView):
    """Signals: `left(-1 or 1)` for the ribbon above or below, `entered_by_keys()`."""

    left = Signal(int)
    entered_by_keys = Signal()

    def __init__(self, model: ChainModel, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.number = number
        self.setModel(model)
        self.setRootIndex(model.index(number, 0))
        self.setItemDelegate(PartDelegate(self))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setFont(figures(self.font()))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(str(model.index(number, 0).data()))
        bar = self.horizontalScrollBar().sizeHint().height()
        self.setFixedHeight(2 * self.fontMetrics().height() + 4 * PAD + bar + 2 * self.frameWidth())

    def first_joint(self) -> QModelIndex:
        """The first joint that ties two filings, else the first of all."""
        model = self.model()
        row = 2 if model.rowCount(self.rootIndex()) > 2 else 0
        return model.index(row, 0, self.rootIndex())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.left.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
            return
        super().keyPressEvent(event)

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self.entered_by_keys.emit()
        return super().event(event)


class PartDelegate(QStyledItemDelegate):
    """Paints a filing as a box with its balance, and a joint as a line with its sign and word."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        high = 2 * _font_height(option) + 4 * PAD
        if isinstance(index.data(PART), Joint):
            return QSize(JOINT, high)
        words = str(index.data()).split("\n")
        metrics = option.fontMetrics  # type: ignore[attr-defined]
        return QSize(max(BOX, max(metrics.horizontalAdvance(line) for line in words) + 4 * PAD), high)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        part = index.data(PART)
        painter.save()
        painter.setFont(option.font)  # type: ignore[attr-defined]
        if isinstance(part, Joint):
            self._paint_joint(painter, option, index, part)
        elif not isinstance(part, Ribbon):
            self._paint_box(painter, option, index)
        painter.restore()

    def _paint_box(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        place = _rect(option).adjusted(1, PAD, -2, -PAD)
        palette = option.palette  # type: ignore[attr-defined]
        chosen = _is_chosen(option)
        painter.setPen(QPen(palette.accent().color() if chosen else palette.mid().color(), 2 if chosen else 1))
        painter.setBrush(palette.highlight() if chosen else palette.alternateBase())
        painter.drawRoundedRect(place, 3, 3)
        painter.setPen(palette.highlightedText().color() if chosen else palette.text().color())
        painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), str(index.data()))

    def _paint_joint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, joint: Joint) -> None:
        place, look = _rect(option), look_of(joint.outcome)
        palette = option.palette  # type: ignore[attr-defined]
        if _is_chosen(option):
            painter.fillRect(place.adjusted(0, PAD, 0, -PAD), palette.highlight())
        middle = place.center().y()
        painter.setPen(QPen(look.ink, 2, Qt.PenStyle.SolidLine if joint.links else Qt.PenStyle.DotLine))
        painter.drawLine(place.left(), middle, place.right(), middle)
        sign = QRect(place.center().x() - 8, middle - 20, 16, 16)
        index.data(DECORATION).paint(painter, sign)
        painter.setPen(look.ink)
        words = place.adjusted(0, place.height() // 2 + 2, 0, 0)
        painter.drawText(words, int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop), str(index.data()))


def _rect(option: QStyleOptionViewItem) -> QRect:
    return option.rect  # type: ignore[attr-defined,no-any-return]


def _font_height(option: QStyleOptionViewItem) -> int:
    return option.fontMetrics.height()  # type: ignore[attr-defined,no-any-return]


def _is_chosen(option: QStyleOptionViewItem) -> bool:
    return bool(option.state & QStyle.StateFlag.State_Selected)  # type: ignore[attr-defined]
