"""All keys on one sheet, made from the registry."""

from html import escape

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QWidget

from reviewer.ui.actions import ACTIONS, Scope, plain_text, shown_keys
from reviewer.ui.views.placing import in_a_column


class ShortcutSheet(QDialog):
    """A window that may stay open beside the work; Esc closes it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.text = QTextBrowser()
        self.text.setAccessibleName(self.tr("Keyboard shortcuts"))
        self.read()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        self.setLayout(in_a_column(self.text, buttons))
        self.resize(560, 640)

    def read(self) -> None:
        """The keys as they are now."""
        self.text.setHtml(sheet_html())


def sheet_html() -> str:
    """Keys and what they do, by where the focus must be."""
    parts = []
    for scope in Scope:
        rows = "".join(
            f"<tr><td style='white-space:nowrap'><b>{escape(shown_keys(spec))}</b>&nbsp;&nbsp;&nbsp;</td>"
            f"<td>{escape(plain_text(spec))}</td></tr>"
            for spec in ACTIONS
            if spec.scope is scope and spec.keys_now
        )
        heading = QCoreApplication.translate("actions", scope.value).capitalize()
        parts.append(f"<h3>{escape(heading)}</h3><table cellspacing='0' cellpadding='3'>{rows}</table>")
    return "".join(parts)
