"""The chain: one ribbon a class of shares, its filings in time order, and what ties each to those before."""

from PySide6.QtCore import QEvent, QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QListView,
    QScrollArea,
    QSplitter,
    QStackedLayout,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from reviewer.core.chain import Box, Joint, Link, Ribbon
from reviewer.ui.document import Document
from reviewer.ui.language import said
from reviewer.ui.look import figures
from reviewer.ui.models.chain_model import PART, ChainModel, LinksModel, look_of
from reviewer.ui.models.grid_model import DECORATION, Index
from reviewer.ui.selection import Selection
from reviewer.ui.views.share_plot import SharePlot

BOX, JOINT, PAD = 132, 74, 6
LINES_AT_LEAST = 2
"""Lines of sentences that are left on the lowest window."""
EMPTY = "Open last month's return to check opening balances."


class ChainPane(QWidget):
    """Follows the selection and moves it.

    Signals: `ends_wanted(finding id)` when both ends of a link are to be seen side by side.
    """

    ends_wanted = Signal(str)

    def __init__(self, document: Document, selection: Selection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document, self._selection = document, selection
        self.model = ChainModel(document, self)
        self.links = LinksModel(self)
        self.ribbons: list[RibbonView] = []
        self.plot = SharePlot()
        self.sentences = QListView()
        self.empty = QLabel(self.tr(EMPTY))
        self.hint = QLabel(self.tr(EMPTY))
        self._column = QWidget()
        self._area = QScrollArea()
        self._shown: list[QWidget] = []
        self._lay_out()
        self.model.modelReset.connect(self._rebuild)
        self.model.dataChanged.connect(self._refresh)
        # Nobody sees the history of a pane behind another: it is drawn when it comes to the front.
        self.model.sleep()
        self.sentences.activated.connect(lambda index: self._open(self.links.link(index)))
        self._rebuild()

    @property
    def view(self) -> QWidget:
        """What takes the keys: the ribbon last looked at, else the first."""
        return self.focusProxy() or self

    def in_sight(self, seen: bool) -> None:
        """Out of sight it is not kept up. Qt calls a pane visible that lies behind another: who stacks them says it."""
        if seen:
            self.model.wake()
        else:
            self.model.sleep()

    def _rebuild(self) -> None:
        column = self._column.layout()
        for old in self._shown:
            old.hide()
            old.deleteLater()
        self._shown = []
        self.ribbons = [self._ribbon(number) for number in range(self.model.rowCount())]
        several = len({ribbon.issuer for ribbon in self.model.ribbons}) > 1
        for ribbon, view in zip(self.model.ribbons, self.ribbons, strict=True):
            title = QLabel(f"{ribbon.issuer}, {said(ribbon.label)}" if several else said(ribbon.label))
            title.setBuddy(view)
            if column is not None:
                column.addWidget(title)
                column.addWidget(view)
            self._shown += [title, view]
        if self.ribbons:
            # The first ribbon is never cut; the others can be scrolled to.
            first = self.ribbons[0]
            self._area.setMinimumHeight(first.height() + first.fontMetrics().height() + PAD)
        self.setFocusProxy(self.ribbons[0] if self.ribbons else self.sentences)
        self._refresh()
        for view in self.ribbons[:1]:
            view.setCurrentIndex(view.first_joint())

    def _ribbon(self, number: int) -> "RibbonView":
        view = RibbonView(self.model, number)
        view.selectionModel().currentChanged.connect(lambda index: self._show(view, index))
        view.activated.connect(self._activated)
        view.left.connect(lambda by: self._to_ribbon(number + by, view.currentIndex().row()))
        view.entered_by_keys.connect(lambda: self._show(view, view.currentIndex()))
        return view

    def _refresh(self) -> None:
        tied = any(ribbon.is_tied for ribbon in self.model.ribbons)
        stack = self.layout()
        if isinstance(stack, QStackedLayout):
            stack.setCurrentIndex(1 if self.model.ribbons else 0)
        self.hint.setVisible(bool(self.model.ribbons) and not tied)
        current = next((view for view in self.ribbons if view is self.focusProxy()), None)
        if current is not None:
            self._show(current, current.currentIndex())
        else:
            self.links.show_links(())
            self.plot.show_ribbon(None)

    def _show(self, view: "RibbonView", index: Index) -> None:
        part = self.model.part(index)
        self.setFocusProxy(view)
        self.plot.show_ribbon(self.model.ribbons[view.number] if view.number < len(self.model.ribbons) else None)
        if isinstance(part, Box) and index.row() > 0:
            part = self.model.part(self.model.index(index.row() - 1, 0, index.parent()))
        self.links.show_links(part.links if isinstance(part, Joint) else ())

    def _activated(self, index: QModelIndex) -> None:
        part = self.model.part(index)
        if isinstance(part, Joint):
            self._open(part.worst)
        elif isinstance(part, Box):
            self._selection.select_filing(part.filing)
            if part.key is not None:
                self._selection.select_field(part.key)

    def _open(self, link: Link | None) -> None:
        if link is not None:
            self._selection.select_finding(link.finding)
            if link.before:
                self.ends_wanted.emit(link.finding)

    def _to_ribbon(self, number: int, row: int) -> None:
        if 0 <= number < len(self.ribbons):
            view = self.ribbons[number]
            rows = self.model.rowCount(view.rootIndex())
            view.setCurrentIndex(self.model.index(min(max(row, 0), rows - 1), 0, view.rootIndex()))
            view.setFocus(Qt.FocusReason.TabFocusReason)

    def _lay_out(self) -> None:
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setWordWrap(True)
        self.hint.setWordWrap(True)
        column = QVBoxLayout(self._column)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.setAlignment(Qt.AlignmentFlag.AlignTop)
        area = self._area
        area.setWidgetResizable(True)
        area.setWidget(self._column)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.sentences.setModel(self.links)
        self.sentences.setMinimumHeight(LINES_AT_LEAST * self.sentences.fontMetrics().height())
        self.sentences.setWordWrap(True)
        self.sentences.setFont(figures(self.sentences.font()))
        self.sentences.setAccessibleName(self.tr("What ties this filing to those before"))
        self.sentences.setAlternatingRowColors(True)
        self.sentences.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.sentences.setResizeMode(QListView.ResizeMode.Adjust)
        left = QSplitter(Qt.Orientation.Vertical)
        left.addWidget(area)
        left.addWidget(self.sentences)
        left.setStretchFactor(0, 1)
        left.setStretchFactor(1, 1)
        across = QSplitter(Qt.Orientation.Horizontal)
        across.addWidget(left)
        across.addWidget(self.plot)
        across.setStretchFactor(0, 3)
        across.setStretchFactor(1, 2)
        full = QWidget()
        inner = QVBoxLayout(full)
        inner.setContentsMargins(6, 6, 6, 6)
        inner.setSpacing(4)
        inner.addWidget(self.hint)
        inner.addWidget(across, 1)
        stack = QStackedLayout(self)
        stack.addWidget(self.empty)
        stack.addWidget(full)


class RibbonView(QListView):
    """One ribbon, from left to right. Signals: `left(-1 or 1)` for the ribbon above or below, `entered_by_keys()`."""

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
