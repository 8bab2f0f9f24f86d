"""A button for an action of the registry."""

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QWidget
from typing_extensions import override

from reviewer.ui.actions import ACTIONS, tooltip_of
from reviewer.ui.views.giving_label import least


class ActionButton(QPushButton):
    """Says what the action does; it is for its owner to trigger it."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        spec = next(spec for spec in ACTIONS if spec.name == name)
        text = QCoreApplication.translate("actions", spec.short or spec.text).replace("&", "")
        super().__init__(text, parent)
        # While it is asked how wide it would be, which Qt asks by way of how it is painted.
        self._whole = False
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setToolTip(tooltip_of(name))
        self.setAccessibleDescription(tooltip_of(name))

    @override
    def minimumSizeHint(self) -> QSize:
        """On the least of screens its words are cut, which is seen."""
        whole = super().minimumSizeHint()
        metrics = self.fontMetrics()
        saved = metrics.horizontalAdvance(self.text()) - least(metrics)
        return QSize(whole.width() - max(saved, 0), whole.height())

    @override
    def sizeHint(self) -> QSize:
        """With all of its words."""
        self._whole = True
        size = super().sizeHint()
        self._whole = False
        return size

    @override
    def initStyleOption(self, option: QStyleOptionButton) -> None:
        """With an ellipsis where there is no room for all of its words."""
        super().initStyleOption(option)
        if self._whole:
            return
        metrics = self.fontMetrics()
        room = self.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, self).width()
        if metrics.horizontalAdvance(self.text()) > room:
            # The stub of PySide knows nothing of the text.
            option.text = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room)  # type: ignore[attr-defined]
