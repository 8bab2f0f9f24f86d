"""The lines of a drawn table over its page: moved, added, taken away, with what stands between them shown at once."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen

from reviewer.core.drawn_cells import said_by, words_by_cell
from reviewer.core.layout import Axis, Layout
from reviewer.core.page import Box, Word
from reviewer.ui.views.page_layout import Spot
from reviewer.ui.views.page_view import PageView
from reviewer.ui.views.turned import step_on_page

INK, HELD = QColor("#0B57D0"), QColor("#B3261E")
REACH = 4
"""Pixels around a line within which the pointer takes hold of it."""
FINE, COARSE = 1.0, 8.0
"""Points that an arrow moves a line, and with Shift."""
PENS = {"figure": Qt.PenStyle.SolidLine, "text": Qt.PenStyle.DotLine, "doubt": Qt.PenStyle.DashLine}
CELLS = {"figure": QColor("#0B6E4F"), "text": QColor("#7A8699"), "doubt": QColor("#B3261E")}
ARROWS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Down: (0, 1)}
BACK = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class LinesTool(QObject):
    """Signals: `kept(Layout)` when lines are to stay as they are, `said(rows, columns, figures)` while they move."""

    kept = Signal(object)
    said = Signal(int, int, int)

    def __init__(self, view: PageView, fresh: Callable[[], str]) -> None:
        super().__init__(view)
        self._view, self._fresh = view, fresh
        self.layout: Layout | None = None
        self.active = False
        self._words: Sequence[Word] = ()
        self._as_kept: Layout | None = None
        self._held: tuple[Axis, int] | None = None
        self._dragging = False

    def show(self, layout: Layout | None, words: Sequence[Word]) -> None:
        """The lines of another table, or none."""
        self.layout = self._as_kept = layout
        self._words, self._held, self._dragging = words, None, False
        self.active = self.active and layout is not None
        self._view.viewport().update()

    def start(self) -> None:
        """Take hold of the first line with the keys."""
        if self.layout is not None:
            self.active, self._held = True, (Axis.COLUMNS, min(1, len(self.layout.columns)))
            self._changed()

    def stop(self) -> None:
        """Leave the lines as they were kept last."""
        self.active, self._held, self.layout = False, None, self._as_kept
        self._view.viewport().update()

    def hover(self, position: QPointF) -> bool:
        """Whether the pointer is at a line, which its cursor then says."""
        line = self._line_at(position)
        if line is not None:
            upright = (line[0] is Axis.COLUMNS) != bool(self._view.turns % 2)
            split = Qt.CursorShape.SplitHCursor if upright else Qt.CursorShape.SplitVCursor
            self._view.viewport().setCursor(split)
        return line is not None

    def press(self, position: QPointF) -> bool:
        """Take hold of the line under the pointer; False when there is none."""
        line = self._line_at(position)
        self._dragging = line is not None
        self._held = line if line is not None else self._held
        return self._dragging

    def drag(self, spot: Spot) -> bool:
        """Move the line that is held to the pointer."""
        if self._dragging and self._held is not None and self.layout is not None and spot.page == self.layout.page:
            axis, line = self._held
            self.layout = self.layout.with_line_at(axis, line, spot.x if axis is Axis.COLUMNS else spot.y)
            self._changed()
        return self._dragging

    def release(self) -> bool:
        """Let go of the line and keep it where it is."""
        was, self._dragging = self._dragging, False
        if was:
            self._keep()
        return was

    def key(self, event: QKeyEvent) -> bool:
        """What a key does with the line that is held; False when it means nothing here."""
        key, layout = Qt.Key(event.key()), self.layout
        if layout is None or self._held is None:
            return False
        axis, line = self._held
        if key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self._hold_next(-1 if key == Qt.Key.Key_Backtab else 1)
        elif key in BACK:
            coarse = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            at = layout.edges(axis)[line] + self._way(axis, key) * (COARSE if coarse else FINE)
            self._change(layout.with_line_at(axis, line, at))
        elif key == Qt.Key.Key_L:
            self._add(layout, axis, line)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._change(layout.without_line(axis, line))
            self._hold_next(0)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.active = False
            self._keep()
        elif key == Qt.Key.Key_Escape:
            self.stop()
        else:
            return False
        return True

    def _way(self, axis: Axis, key: Qt.Key) -> float:
        """Which way over the page an arrow moves a line; one along the line moves it as the arrows across it do."""
        across, down = step_on_page(*ARROWS[key], self._view.turns)
        return (across if axis is Axis.COLUMNS else down) or BACK[key]

    def paint(self, painter: QPainter) -> None:
        """The lines, and around each figure and text what it was taken for."""
        layout = self.layout
        if layout is None:
            return
        if self.active or self._dragging:
            self._paint_cells(painter, layout)
        for axis in Axis:
            for line in range(len(layout.edges(axis))):
                held = (axis, line) == self._held and (self.active or self._dragging)
                painter.setPen(QPen(HELD if held else INK, 3 if held else 1))
                rect = self._rect(layout, axis, line)
                painter.drawLine(rect.topLeft(), rect.bottomRight())

    def _paint_cells(self, painter: QPainter, layout: Layout) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for words in words_by_cell(layout, self._words).values():
            said = said_by(words)
            kind = "doubt" if said.doubt else "text" if said.unit == "text" else "figure"
            rect = self._view.rect_of(layout.page, Box.around(word.box for word in words))
            painter.setPen(QPen(CELLS[kind], 1, PENS[kind]))
            painter.drawRect(rect.adjusted(-2, -2, 2, 2))

    def _rect(self, layout: Layout, axis: Axis, line: int) -> QRect:
        """A line as a rectangle without width."""
        at, box = layout.edges(axis)[line], layout.box
        place = Box(at, box.top, at, box.bottom) if axis is Axis.COLUMNS else Box(box.x0, at, box.x1, at)
        rect = self._view.rect_of(layout.page, place)
        return QRect(rect.left(), rect.top(), max(rect.width(), 1), max(rect.height(), 1))

    def _line_at(self, position: QPointF) -> tuple[Axis, int] | None:
        layout = self.layout
        if layout is None:
            return None
        lines = [(axis, line) for axis in Axis for line in range(len(layout.edges(axis)))]
        near = (one for one in lines if self._rect(layout, *one).adjusted(-REACH, -REACH, REACH, REACH)
                .contains(position.toPoint()))  # fmt: skip
        return next(near, None)

    def _hold_next(self, by: int) -> None:
        layout, held = self.layout, self._held
        if layout is None or held is None:
            return
        lines = [(axis, line) for axis in Axis for line in range(len(layout.edges(axis)))]
        place = lines.index(held) if held in lines else 0
        self._held = lines[(place + by) % len(lines)]
        self._view.reveal(layout.page, self._box_of(layout))
        self._changed()

    def _box_of(self, layout: Layout) -> Box:
        axis, line = self._held or (Axis.COLUMNS, 0)
        at, box = layout.edges(axis)[line], layout.box
        return Box(at, box.top, at, box.top) if axis is Axis.COLUMNS else Box(box.x0, at, box.x0, at)

    def _add(self, layout: Layout, axis: Axis, line: int) -> None:
        """One more line of the same direction, in the middle of the band after the one that is held."""
        edges = layout.edges(axis)
        first = min(line, len(edges) - 2)
        self._held = (axis, first + 1)
        self._change(layout.with_line(axis, (edges[first] + edges[first + 1]) / 2, self._fresh()))

    def _change(self, layout: Layout) -> None:
        self.layout = layout
        self._changed()

    def _changed(self) -> None:
        layout = self.layout
        if layout is not None:
            cells = words_by_cell(layout, self._words).items()
            said = [said_by(words) for (row, _), words in cells if row not in layout.headings]
            figures = sum(one.unit != "text" and not one.doubt for one in said)
            self.said.emit(len(layout.row_names) - len(layout.headings), len(layout.column_names), figures)
        self._view.viewport().update()

    def _keep(self) -> None:
        if self.layout is not None and self.layout != self._as_kept:
            self.kept.emit(self.layout)
        self._view.viewport().update()
