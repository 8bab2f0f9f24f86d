"""What is seen of a filing that is not open: that it failed, and why, or that it asks for a password."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget

from reviewer.core.tally import FilingState
from reviewer.ui import icons
from reviewer.ui.look import STATES
from reviewer.ui.open_filing import OpenFiling
from reviewer.ui.views.card import card_on
from reviewer.ui.views.placing import REST, in_a_row


class OpeningPage(QWidget):
    """Signals: `password_given(id, password)`, `again_wanted(id)`, `close_wanted(id)`."""

    password_given = Signal(str, str)
    again_wanted = Signal(str)
    close_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._id = ""
        self.sign, self.title, self.sentence = QLabel(), QLabel(wordWrap=True), QLabel(wordWrap=True)
        self.password = QLineEdit()
        self.unlock = QPushButton(self.tr("Open it"))
        self.again = QPushButton(self.tr("Try again"))
        self.close_filing = QPushButton(self.tr("Close filing"))
        self._lay_out()
        self.password.returnPressed.connect(self._give)
        self.unlock.clicked.connect(self._give)
        self.again.clicked.connect(lambda: self.again_wanted.emit(self._id))
        self.close_filing.clicked.connect(lambda: self.close_wanted.emit(self._id))

    def show_filing(self, one: OpenFiling) -> None:
        """Say what became of a filing."""
        asks = one.state is FilingState.PASSWORD
        if one.id != self._id:
            self.password.clear()
        self._id = one.id
        self.sign.setPixmap(icons.icon(STATES[one.state]).pixmap(16, 16))
        self.title.setText(one.name)
        self.sentence.setText(one.sentence)
        for widget in (self.password, self.unlock):
            widget.setVisible(asks)
        self.again.setVisible(not asks)
        self.setFocusProxy(self.password if asks else self.again)
        if asks:
            self.password.selectAll()

    def _give(self) -> None:
        if self.password.text():
            self.password_given.emit(self._id, self.password.text())

    def _lay_out(self) -> None:
        font = self.title.font()
        font.setBold(True)
        self.title.setFont(font)
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setPlaceholderText(self.tr("Password of this PDF"))
        self.password.setAccessibleName(self.tr("Password of this PDF"))
        inner = card_on(self)
        inner.addLayout(in_a_row(self.sign, (self.title, 1)))
        inner.addWidget(self.sentence)
        inner.addWidget(self.password)
        inner.addLayout(in_a_row(self.unlock, self.again, self.close_filing, REST))
