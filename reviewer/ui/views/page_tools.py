"""Joins the tools for drawing to a page: while one has the keys or the pointer, the page does not hear of them."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from typing_extensions import override

from reviewer.ui.views.box_tool import ARROWS, BoxTool
from reviewer.ui.views.lines_tool import LinesTool
from reviewer.ui.views.page_view import PageView

KEYS = (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)
POINTER = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.MouseButtonRelease)

OURS = frozenset((
    *ARROWS, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab,
    Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_T, Qt.Key.Key_L,
))  # fmt: skip


class PageTools(QObject):
    """Listens before the page does."""

    def __init__(self, view: PageView, box: BoxTool, lines: LinesTool) -> None:
        super().__init__(view)
        self._view, self._box, self._lines = view, box, lines
        view.overlays += [lines.paint, box.paint]
        view.installEventFilter(self)
        view.viewport().installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whether a tool took the event for itself."""
        if isinstance(event, QKeyEvent) and event.type() in KEYS and watched is self._view:
            return self._key(event)
        if isinstance(event, QMouseEvent) and event.type() in POINTER and watched is self._view.viewport():
            return self._pointer(event)
        return False

    def _key(self, event: QKeyEvent) -> bool:
        tool = self._box if self._box.active else self._lines if self._lines.active else None
        control = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        if tool is None or control or event.key() not in OURS:
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            # The keys of a tool are no shortcuts while it is in use.
            event.accept()
            return True
        return tool.key(event)

    def _pointer(self, event: QMouseEvent) -> bool:
        spot = self._view.spot_at(event.position())
        left = event.button() == Qt.MouseButton.LeftButton
        kind = event.type()
        if kind == QEvent.Type.MouseButtonPress:
            if self._box.active and left and spot is not None:
                self._box.press(spot)
                return True
            return left and not self._box.active and self._lines.press(event.position())
        if kind == QEvent.Type.MouseButtonRelease:
            if self._box.active:
                self._box.release()
                return True
            return self._lines.release()
        if self._box.active:
            if spot is not None:
                self._box.move(spot)
            return True
        held = bool(event.buttons() & Qt.MouseButton.LeftButton)
        return self._lines.drag(spot) if held and spot is not None else self._lines.hover(event.position())
