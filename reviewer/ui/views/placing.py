"""Widgets beside and below one another, written in the order in which they stand."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QSplitter, QVBoxLayout, QWidget

Part = QWidget | QLayout | int
"""What stands in a row or a column; a number is a gap of so many pixels."""
Parts = Part | tuple[Part, int]
"""A part, or one with its share of the room that is left."""
REST = 0
"""A gap that takes all the room that is left."""
Margins = int | tuple[int, int, int, int] | None
ACROSS, DOWN = Qt.Orientation.Horizontal, Qt.Orientation.Vertical


def in_a_row(*parts: Parts, margins: Margins = None, spacing: int = -1) -> QHBoxLayout:
    """From left to right. Margins and spacing are pixels, and those of the style when nothing is said."""
    row = QHBoxLayout()
    _fill(row, parts, margins, spacing)
    return row


def in_a_column(*parts: Parts, margins: Margins = None, spacing: int = -1) -> QVBoxLayout:
    """From the top down. Margins and spacing are pixels, and those of the style when nothing is said."""
    column = QVBoxLayout()
    _fill(column, parts, margins, spacing)
    return column


def holding(layout: QLayout) -> QWidget:
    """A widget for a layout, where one is needed."""
    widget = QWidget()
    widget.setLayout(layout)
    return widget


def split(way: Qt.Orientation, *parts: tuple[QWidget, int]) -> QSplitter:
    """Widgets with a border between them that can be moved, each with its share of the room."""
    splitter = QSplitter(way)
    for place, (widget, share) in enumerate(parts):
        splitter.addWidget(widget)
        splitter.setStretchFactor(place, share)
    return splitter


def _fill(line: QBoxLayout, parts: tuple[Parts, ...], margins: Margins, spacing: int) -> None:
    line.setSpacing(spacing)
    if margins is not None:
        line.setContentsMargins(*(margins if isinstance(margins, tuple) else (margins,) * 4))
    for part in parts:
        _add(line, *(part if isinstance(part, tuple) else (part, 0)))


def _add(line: QBoxLayout, part: Part, share: int) -> None:
    if isinstance(part, QWidget):
        line.addWidget(part, share)
    elif isinstance(part, QLayout):
        line.addLayout(part, share)
    elif part == REST:
        line.addStretch(share or 1)
    else:
        line.addSpacing(part)
