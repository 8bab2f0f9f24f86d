"""A count with its sign and its word; where there is little room, the sign and the count alone."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QWidget


class CountButton(QToolButton):
    """Says in its tooltip, and to a screen reader, always all of it."""

    def __init__(self, tip: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoRaise(True)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._words, self._count, self._short, self._tip = "", "", False, tip

    @property
    def saving(self) -> int:
        """Pixels that it gives way by when it is shortened; 0 when it is short, or not shown."""
        if self._short or self.isHidden():
            return 0
        return self._gap()

    @property
    def lacking(self) -> int:
        """Pixels that it would take besides, to say all of it; 0 when it does, or is not shown."""
        return self._gap() if self._short and not self.isHidden() else 0

    def show_count(self, words: str, count: str) -> None:
        """Other words ("3 open"), and what is left of them where there is little room ("3")."""
        self._words, self._count = words, count
        self.setAccessibleName(words)
        self.setToolTip(f"{words}\n{self._tip}")
        self._say()

    def shorten(self, short: bool) -> None:
        """The count alone, or all of it."""
        if short != self._short:
            self._short = short
            self._say()

    def _say(self) -> None:
        self.setText(self._count if self._short else self._words)

    def _gap(self) -> int:
        metrics = self.fontMetrics()
        return metrics.horizontalAdvance(self._words) - metrics.horizontalAdvance(self._count)
