"""A line above the panes that says what happened and offers what to do; it waits, and stops nobody."""

from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from reviewer.ui.language import said
from reviewer.ui.safe_keeping import Offer
from reviewer.ui.views.placing import in_a_row


class SafetyBar(QWidget):
    """Shows one offer after the other; the next comes when the one shown was taken or put away."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offers: list[Offer] = []
        self.sentence = QLabel()
        self.sentence.setObjectName("banner")
        self.sentence.setWordWrap(True)
        self.take, self.leave = QPushButton(), QPushButton(self.tr("&Not now"))
        self.take.setAccessibleName(self.tr("Do what is offered"))
        self.take.clicked.connect(self._take)
        self.leave.clicked.connect(self._next)
        self.setLayout(in_a_row((self.sentence, 1), self.take, self.leave, margins=(8, 2, 8, 2)))
        self.hide()

    def offer(self, offer: Offer) -> None:
        """Show an offer, behind those that wait already; the same is not made twice."""
        if offer.sentence not in [waiting.sentence for waiting in self._offers]:
            self._offers.append(offer)
            self._show()

    def _take(self) -> None:
        taken = self._offers[0]
        self._next()
        taken.act()

    def _next(self) -> None:
        self._offers.pop(0)
        self._show()

    def _show(self) -> None:
        self.setVisible(bool(self._offers))
        if self._offers:
            sentence = said(self._offers[0].sentence)
            self.sentence.setText(sentence)
            self.sentence.setAccessibleName(sentence)
            self.take.setText(self._offers[0].label)
            self.take.setAccessibleName(self._offers[0].label.replace("&", ""))
