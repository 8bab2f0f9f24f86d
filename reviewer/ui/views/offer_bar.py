"""A line above the table that offers something, to be taken or let go."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QWidget

from reviewer.ui.views.action_button import ActionButton
from reviewer.ui.views.placing import in_a_row


class OfferBar(QFrame):
    """Signals: `taken()`, `let_go()`."""

    taken = Signal()
    let_go = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("offer")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.sentence = QLabel(wordWrap=True)
        self.take = ActionButton("use_layout")
        self.no = QPushButton(self.tr("No"))
        self.no.setToolTip(self.tr("Do not offer this layout for this filing again"))
        self.take.clicked.connect(self.taken)
        self.no.clicked.connect(self.let_go)
        self.setLayout(in_a_row((self.sentence, 1), self.take, self.no, margins=(8, 4, 8, 4)))
        self.hide()

    def offer(self, sentence: str) -> None:
        """Offer it; "" puts the line away."""
        self.sentence.setText(sentence)
        self.setVisible(bool(sentence))
