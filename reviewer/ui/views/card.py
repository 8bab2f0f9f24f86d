"""A card in the middle of an otherwise empty page."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from reviewer.ui.views.placing import REST, in_a_column, in_a_row

WIDTH = 460
"""Pixels of the card with its margins."""


def card_on(page: QWidget) -> QVBoxLayout:
    """Put a card on a page that has no layout yet; the layout to fill it with."""
    card = QFrame()
    card.setObjectName("card")
    card.setFixedWidth(WIDTH)
    inner = in_a_column(margins=(32, 28, 32, 28), spacing=12)
    card.setLayout(inner)
    # Gaps rather than an alignment: aligned, the card would not grow with its sentence.
    page.setLayout(in_a_column(REST, in_a_row(REST, card, REST), (REST, 2)))
    return inner
