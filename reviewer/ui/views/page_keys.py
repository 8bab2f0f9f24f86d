"""The keys of the page pane while it has the focus, and what each does."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from reviewer.ui.views.page_scroller import LINE, PageScroller

PLAIN, CTRL, ALT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
IGNORED = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.GroupSwitchModifier

KEYS: dict[tuple[Qt.KeyboardModifier, Qt.Key], Callable[[PageScroller], None]] = {
    (CTRL, Qt.Key.Key_Equal): PageScroller.zoom_in,
    (CTRL, Qt.Key.Key_Plus): PageScroller.zoom_in,
    (CTRL, Qt.Key.Key_Minus): PageScroller.zoom_out,
    (CTRL, Qt.Key.Key_0): PageScroller.fit_page,
    (CTRL, Qt.Key.Key_1): PageScroller.actual_size,
    (CTRL, Qt.Key.Key_2): PageScroller.fit_width,
    (CTRL, Qt.Key.Key_Home): PageScroller.first_page,
    (CTRL, Qt.Key.Key_End): PageScroller.last_page,
    (CTRL, Qt.Key.Key_PageDown): PageScroller.next_page,
    (CTRL, Qt.Key.Key_PageUp): PageScroller.previous_page,
    (PLAIN, Qt.Key.Key_PageDown): PageScroller.screen_down,
    (PLAIN, Qt.Key.Key_PageUp): PageScroller.screen_up,
    (ALT, Qt.Key.Key_Left): PageScroller.back,
    (ALT, Qt.Key.Key_Right): PageScroller.forward,
    (PLAIN, Qt.Key.Key_Up): lambda view: view.scroll_by(0, -LINE),
    (PLAIN, Qt.Key.Key_Down): lambda view: view.scroll_by(0, LINE),
    (PLAIN, Qt.Key.Key_Left): lambda view: view.scroll_by(-LINE, 0),
    (PLAIN, Qt.Key.Key_Right): lambda view: view.scroll_by(LINE, 0),
}


def action_for(event: QKeyEvent) -> Callable[[PageScroller], None] | None:
    """What a key press does on the page, None if nothing."""
    pressed = event.modifiers() & ~IGNORED
    # Ctrl++ needs Shift on many keyboards.
    if event.key() == Qt.Key.Key_Plus:
        pressed &= ~Qt.KeyboardModifier.ShiftModifier
    return KEYS.get((pressed, Qt.Key(event.key())))
