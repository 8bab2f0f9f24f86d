"""A box drawn on a page, with the pointer or with the arrows."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen

from reviewer.core.page import Box
from reviewer.ui.views.page_layout import Spot
from reviewer.ui.views.page_view import PageView
from reviewer.ui.views.turned import size_turned, step_on_page

INK = QColor("#0B57D0")
STEP, START = 4.0, (120.0, 24.0)
"""Points that an arrow moves, and the size of a box that begins at no figure."""
SMALLEST = 3.0
ARROWS = {
    Qt.Key.Key_Left: (-STEP, 0.0), Qt.Key.Key_Right: (STEP, 0.0),
    Qt.Key.Key_Up: (0.0, -STEP), Qt.Key.Key_Down: (0.0, STEP),
}  # fmt: skip


class BoxTool(QObject):
    """Signals: `read_wanted(page, Box)`, `table_wanted(page, Box)`, `line_wanted(page, Box)`, `left()`."""

    read_wanted = Signal(int, object)
    table_wanted = Signal(int, object)
    line_wanted = Signal(int, object)
    left = Signal()

    def __init__(self, view: PageView) -> None:
        super().__init__(view)
        self._view = view
        self.active = False
        self.page, self.box = 0, Box(0, 0, 0, 0)
        self._origin: Spot | None = None

    def start(self, page: int, box: Box) -> None:
        """Begin with a box; the arrows move it and the pointer draws another."""
        self.active, self.page, self.box = True, page, box
        self._view.viewport().setCursor(Qt.CursorShape.CrossCursor)
        self._view.viewport().update()

    def stop(self) -> None:
        """Put the box away."""
        self.active, self._origin = False, None
        self._view.viewport().unsetCursor()
        self._view.viewport().update()
        self.left.emit()

    def press(self, spot: Spot) -> None:
        """The first corner."""
        self._origin = spot
        self.page, self.box = spot.page, Box(spot.x, spot.y, spot.x, spot.y)

    def move(self, spot: Spot) -> None:
        """The corner opposite to the first."""
        first = self._origin
        if first is not None and spot.page == first.page:
            across, down = sorted((first.x, spot.x)), sorted((first.y, spot.y))
            self.box = Box(across[0], down[0], across[1], down[1])
            self._view.viewport().update()

    def release(self) -> None:
        """The box is drawn; it waits to be told what it is for."""
        self._origin = None

    def key(self, event: QKeyEvent) -> bool:
        """What a key does with the box; False when it means nothing here."""
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        step = ARROWS.get(Qt.Key(event.key()))
        if step is not None:
            turns = self._view.turns
            self._step(*(size_turned(*step, turns) if shift else step_on_page(*step, turns)), resize=shift)
            return True
        wanted = {
            Qt.Key.Key_Return: self.read_wanted, Qt.Key.Key_Enter: self.read_wanted, Qt.Key.Key_T: self.table_wanted,
            Qt.Key.Key_L: self.line_wanted,
        }.get(Qt.Key(event.key()))  # fmt: skip
        if wanted is not None:
            wanted.emit(self.page, self.box)
        elif event.key() == Qt.Key.Key_Escape:
            self.stop()
        return wanted is not None or event.key() == Qt.Key.Key_Escape

    def paint(self, painter: QPainter) -> None:
        """The box over the page."""
        if self.active:
            tint = QColor(INK)
            tint.setAlpha(24)
            rect = self._view.rect_of(self.page, self.box)
            painter.fillRect(rect, tint)
            painter.setPen(QPen(INK, 2, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect)

    def _step(self, across: float, down: float, *, resize: bool) -> None:
        box = self.box
        if resize:
            right, bottom = max(box.x1 + across, box.x0 + SMALLEST), max(box.bottom + down, box.top + SMALLEST)
            self.box = Box(box.x0, box.top, right, bottom)
        else:
            self.box = Box(box.x0 + across, box.top + down, box.x1 + across, box.bottom + down)
        self._view.reveal(self.page, self.box)
        self._view.viewport().update()
