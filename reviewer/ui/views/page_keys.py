"""The keys of the page pane while it has the focus, and what each does."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from reviewer.ui.views.page_scroller import LINE
from reviewer.ui.views.page_travel import PageTravel

PLAIN, CTRL, ALT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
IGNORED = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.GroupSwitchModifier

KEYS: dict[tuple[Qt.KeyboardModifier, Qt.Key], Callable[[PageTravel], None]] = {
    (CTRL, Qt.Key.Key_Equal): PageTravel.zoom_in,
    (CTRL, Qt.Key.Key_Plus): PageTravel.zoom_in,
    (CTRL, Qt.Key.Key_Minus): PageTravel.zoom_out,
    (CTRL, Qt.Key.Key_0): PageTravel.fit_page,
    (CTRL, Qt.Key.Key_1): PageTravel.actual_size,
    (CTRL, Qt.Key.Key_2): PageTravel.fit_width,
    (CTRL, Qt.Key.Key_Home): PageTravel.first_page,
    (CTRL, Qt.Key.Key_End): PageTravel.last_page,
    (CTRL, Qt.Key.Key_PageDown): PageTravel.next_page,
    (CTRL, Qt.Key.Key_PageUp): PageTravel.previous_page,
    (PLAIN, Qt.Key.Key_PageDown): PageTravel.screen_down,
    (PLAIN, Qt.Key.Key_PageUp): PageTravel.screen_up,
    (ALT, Qt.Key.Key_Left): PageTravel.back,
    (ALT, Qt.Key.Key_Right): PageTravel.forward,
    (PLAIN, Qt.Key.Key_Up): lambda view: view.scroll_by(0, -LINE),
    (PLAIN, Qt.Key.Key_Down): lambda view: view.scroll_by(0, LINE),
    (PLAIN, Qt.Key.Key_Left): lambda view: view.scroll_by(-LINE, 0),
    (PLAIN, Qt.Key.Key_Right): lambda view: view.scroll_by(LINE, 0),
}


def action_for(event: QKeyEvent) -> Callable[[PageTravel], None] | None:
    """What a key press does on the page, None if nothing."""
    pressed = event.modifiers() & ~IGNORED
    # Ctrl++ needs Shift on many keyboards.
    if event.key() == Qt.Key.Key_Plus:
        pressed &= ~Qt.KeyboardModifier.ShiftModifier
    return KEYS.get((pressed, Qt.Key(event.key())))
