"""Where the docks of the window stand: at first, as its size asks, and as the reviewer left them."""

from collections.abc import Mapping
from enum import Enum
from itertools import pairwise

from PySide6.QtCore import QByteArray, QSettings, Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow

from reviewer.ui.views.laid_out import laid_out_once
from reviewer.ui.views.queue_pane import STRIP

LAYOUT = 3
"""Raised when the panes change, so that an old layout is not restored over them."""
SHORT, SHORTEST = 900, 480
"""Heights of a window below which the inspector stands beside the checks instead of under the table, and below which
nothing stands under the page: what is told of it lies behind the table then."""
NARROW = 1366
"""Width of a window below which the queue is a strip of signs at first."""

LEFT, RIGHT, BOTTOM = (
    Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea, Qt.DockWidgetArea.BottomDockWidgetArea,
)  # fmt: skip


class Form(Enum):
    """How the panes stand at first, by the height of the window."""

    HIGH, LOW, LEAST = range(3)


def form_of(height: int) -> Form:
    """The form for a window of this height."""
    return Form.HIGH if height >= SHORT else Form.LOW if height >= SHORTEST else Form.LEAST


class DockPlaces:
    """Moves the docks of a window, by their names."""

    def __init__(self, window: QMainWindow, docks: Mapping[str, QDockWidget]) -> None:
        self._window, self._docks = window, docks
        self._form, self._narrow = Form.HIGH, False
        self.arrange()
        self._untouched = True

    def arrange_at_first(self) -> None:
        """The same as `arrange`; where nobody has moved a dock since they were made, they need only be shown."""
        formed = self._form is form_of(self._window.height()) and self._narrow == (self._window.width() < NARROW)
        if not self._untouched or not formed:
            self.arrange()
            return
        self._show_all()

    def arrange(self) -> None:
        """Put every pane where it is at first, as the size of the window asks."""
        self._untouched = False
        self._take_out()
        self._form, self._narrow = form_of(self._window.height()), self._window.width() < NARROW
        self._window.addDockWidget(LEFT, self._docks["queue"])
        self._window.addDockWidget(RIGHT, self._docks["table"])
        self._add_low()
        # The tabs of two panes would be wider than a strip.
        self._put_behind("table" if self._narrow else "queue", "outline")
        self._put_behind("table", "facing")
        self._add_inspector()
        self._show_all()

    def _take_out(self) -> None:
        for dock in self._docks.values():
            dock.setFloating(False)
            self._window.removeDockWidget(dock)

    def _add_low(self) -> None:
        """What is told of the page: under it, or behind the table where there is no room under it."""
        if self._form is Form.LEAST:
            self._put_behind("table", "inspector", "checks")
        else:
            self._window.addDockWidget(BOTTOM, self._docks["checks"])
        self._put_behind("checks", "chain", "history", "notes", "hits")

    def _add_inspector(self) -> None:
        if self._form is Form.LOW:
            self._window.addDockWidget(BOTTOM, self._docks["inspector"], Qt.Orientation.Horizontal)
        elif self._form is Form.HIGH:
            self._window.addDockWidget(RIGHT, self._docks["inspector"], Qt.Orientation.Vertical)

    def _put_behind(self, *names: str) -> None:
        """Docks as tabs, each after the one before."""
        for before, after in pairwise(names):
            self._window.tabifyDockWidget(self._docks[before], self._docks[after])

    def _show_all(self) -> None:
        self._window.setUpdatesEnabled(False)
        with laid_out_once(self._window):
            for dock in self._docks.values():
                dock.show()
            for front in ("checks", "table", "queue"):
                self._docks[front].raise_()
        self._size()
        self._window.setUpdatesEnabled(True)

    def _size(self) -> None:
        window, docks, low = self._window, self._docks, self._form is not Form.HIGH
        across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
        width, height = window.width(), window.height()
        right = round(width * (0.40 if low else 0.38))
        left = STRIP if self._narrow else round(width * 0.135) if low else round(width * 0.15)
        window.resizeDocks([docks["queue"], docks["table"]], [left, right], across)
        if self._form is Form.LEAST:
            return
        window.resizeDocks([docks["checks"]], [round(height * (0.33 if low else 0.26))], down)
        if low:
            window.resizeDocks([docks["checks"], docks["inspector"]], [width - right, right], across)
        else:
            window.resizeDocks([docks["table"], docks["inspector"]], [round(height * 0.36), round(height * 0.3)], down)

    def widen_queue(self, width: int) -> None:
        """Give the queue so many pixels."""
        self._window.resizeDocks([self._docks["queue"]], [width], Qt.Orientation.Horizontal)

    def hide_all(self) -> None:
        """An empty desk has no panes around the welcome."""
        for dock in self._docks.values():
            dock.hide()

    def save(self, settings: QSettings) -> None:
        """Remember where the panes stand."""
        settings.setValue("layout", self._window.saveState(LAYOUT))

    def restore(self, settings: QSettings) -> bool:
        """Put the panes where they stood; False when they stood nowhere, or have no room there on this screen."""
        layout = settings.value("layout")
        if not isinstance(layout, QByteArray) or not self._window.restoreState(layout, LAYOUT):
            return False
        self._untouched = False
        least, room = self._window.minimumSizeHint(), self._window.screen().availableGeometry().size()
        return least.width() <= room.width() and least.height() <= room.height()
