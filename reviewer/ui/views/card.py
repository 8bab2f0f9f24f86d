"""A card in the middle of an otherwise empty page."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

WIDTH = 460
"""Pixels of the card with its margins."""


def card_on(page: QWidget) -> QVBoxLayout:
    """Put a card on a page that has no layout yet; the layout to fill it with."""
    card = QFrame()
    card.setObjectName("card")
    card.setFixedWidth(WIDTH)
    inner = QVBoxLayout(card)
    inner.setContentsMargins(32, 28, 32, 28)
    inner.setSpacing(12)
    # Stretches rather than an alignment: aligned, the card would not grow with its sentence.
    across = QHBoxLayout()
    across.addStretch(1)
    across.addWidget(card)
    across.addStretch(1)
    layout = QVBoxLayout(page)
    layout.addStretch(1)
    layout.addLayout(across)
    layout.addStretch(2)
    return inner
