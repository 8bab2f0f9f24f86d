"""A button for an action of the registry."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton, QWidget

from reviewer.ui.actions import ACTIONS, tooltip_of


class ActionButton(QPushButton):
    """Says what the action does; it is for its owner to trigger it."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        spec = next(spec for spec in ACTIONS if spec.name == name)
        text = QCoreApplication.translate("actions", spec.short or spec.text).replace("&", "")
        super().__init__(text, parent)
        self.setToolTip(tooltip_of(name))
        self.setAccessibleDescription(tooltip_of(name))
