"""The language of the window, in the status line; pressed it lets another one be chosen."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QWidget

from reviewer.ui.actions import tooltip_of
from reviewer.ui.language import LANGUAGES, spoken

SHORT = {"en": "EN", "zh_Hant": "中"}
"""What each language is called where there is little room, in itself."""


class LanguageButton(QToolButton):
    """Both languages, the one that the window speaks first; it is for its owner to ask which is wanted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        now = spoken()
        others = (SHORT[code] for code in LANGUAGES if code != now)
        self.setText("/".join((SHORT[now], *others)))
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolTip(tooltip_of("language"))
        self.setAccessibleName(self.tr("Language: {now}").format(now=LANGUAGES[now]))
