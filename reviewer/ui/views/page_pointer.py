"""The pointer and the keys on the pages: clicks in points, hovering, dragging the sheet, wheel and trackpad."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QGuiApplication, QHelpEvent, QKeyEvent, QMouseEvent, QNativeGestureEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from typing_extensions import override

from reviewer.ui.views import page_words
from reviewer.ui.views.page_keys import action_for
from reviewer.ui.views.page_marks import Mark, MarkSet
from reviewer.ui.views.page_scroller import ZOOM_STEP
from reviewer.ui.views.page_travel import PageTravel

NOTCH = 120
"""What Qt calls one step of a wheel."""


class PagePointer(PageTravel):
    """A PageTravel that can be pointed at.

    Signals: `box_clicked(page, x, y)` and `box_double_clicked(page, x, y)` in points.
    """

    box_clicked = Signal(int, float, float)
    box_double_clicked = Signal(int, float, float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marks = MarkSet()
        self.words_at: Callable[[int, float, float], str] = _nothing_known
        """What is known of a point of a page, where the pointer rests on it: page, x and y in points."""
        self._under: Mark | None = None
        self._pressed: QPointF | None = None
        self._dragged: QPointF | None = None
        self.viewport().setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def mark_at(self, page: int, x: float, y: float) -> Mark | None:
        """The mark under a point, so that a click can be joined to its key."""
        return self._marks.at(page, x, y)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move or zoom; a key that means nothing here is left to the window."""
        action = action_for(event)
        if action is None:
            event.ignore()
        else:
            action(self)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll, by pixels on a trackpad; with Ctrl zoom around the pointer."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_zoom(self.zoom * ZOOM_STEP ** (event.angleDelta().y() / NOTCH), event.position())
        elif _is_exact(event):
            self.scroll_by(-event.pixelDelta().x(), -event.pixelDelta().y())
        else:
            super().wheelEvent(event)
        event.accept()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a click or a drag; the side buttons go back and forward."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.position()
        elif event.button() == Qt.MouseButton.BackButton:
            self.back()
        elif event.button() == Qt.MouseButton.ForwardButton:
            self.forward()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the sheet, or light up the mark under the pointer."""
        if self._pressed is None:
            self._hover(event.position())
            return
        if self._dragged is None and _far(event.position() - self._pressed):
            self._dragged = self._pressed
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        if self._dragged is not None:
            step = self._dragged - event.position()
            self._dragged = event.position()
            self.scroll_by(step.x(), step.y())

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a drag, or say which point was clicked."""
        was_click = self._pressed is not None and self._dragged is None
        self._pressed = self._dragged = None
        self._hover(event.position())
        spot = self.spot_at(event.position())
        if was_click and spot is not None:
            self.box_clicked.emit(*spot)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Say which point was clicked twice."""
        spot = self.spot_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and spot is not None:
            self.box_double_clicked.emit(*spot)

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        """Tooltips of marks, pinching, and the pointer leaving."""
        if isinstance(event, QHelpEvent):
            words = page_words.plain_tooltip(self.tooltip_at(event.pos()))
            QToolTip.showText(event.globalPos(), words, self.viewport())
            return True
        if isinstance(event, QNativeGestureEvent) and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
            self.set_zoom(self.zoom * (1 + event.value()), event.position())
            return True
        if event.type() == QEvent.Type.Leave:
            self._light_up(None)
        return super().viewportEvent(event)

    def tooltip_at(self, position: QPoint) -> str:
        """What is known of the place under a pixel of the viewport, or else what the mark there says."""
        spot = self.spot_at(QPointF(position))
        mark = self._mark_under(QPointF(position))
        return (self.words_at(*spot) if spot is not None else "") or (mark.tooltip if mark else "")

    def _hover(self, position: QPointF) -> None:
        self._light_up(self._mark_under(position))
        shape = Qt.CursorShape.PointingHandCursor if self._under else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def _light_up(self, mark: Mark | None) -> None:
        if mark is not self._under:
            self._under = mark
            self.viewport().update()

    def _mark_under(self, position: QPointF) -> Mark | None:
        spot = self.spot_at(position)
        return self._marks.at(*spot) if spot else None


def _nothing_known(page: int, x: float, y: float) -> str:
    return ""


def _is_exact(event: QWheelEvent) -> bool:
    # On X11 the pixels are the driver's guess.
    return not event.pixelDelta().isNull() and QGuiApplication.platformName() != "xcb"


def _far(way: QPointF) -> bool:
    return way.manhattanLength() >= QApplication.startDragDistance()
