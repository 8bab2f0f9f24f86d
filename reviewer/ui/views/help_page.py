"""The help page: a small book that came with the program, in the language of the window."""

from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QWidget

from reviewer.core.resources import resource
from reviewer.ui.language import spoken
from reviewer.ui.views.placing import in_a_column


class HelpPage(QDialog):
    """A window that may stay open beside the work; Esc closes it. No link leads out of the computer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Help"))
        self.text = QTextBrowser()
        self.text.setAccessibleName(self.tr("Help"))
        self.text.setOpenExternalLinks(False)
        self.text.setSearchPaths([str(resource("help"))])
        self.text.setSource(QUrl.fromLocalFile(str(resource("help", f"{spoken()}.html"))))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        self.setLayout(in_a_column(self.text, buttons))
        self.resize(860, 720)
