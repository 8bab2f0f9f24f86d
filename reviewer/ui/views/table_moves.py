"""Moving about a table as in Excel: with Ctrl an arrow goes to the edge of what is filled."""

from collections.abc import Callable

from PySide6.QtCore import Qt

MOVING = (
    Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End,
)  # fmt: skip
"""The keys that move the cursor, and with Ctrl move it further."""


def edge(filled: Callable[[int], bool], here: int, step: int, length: int) -> int:
    """Where Ctrl and an arrow go along a line of so many cells.

    From a filled cell whose neighbour is filled to the last filled one before a gap; else to the next filled one, or to
    the end of the line.
    """
    end = length - 1 if step > 0 else 0
    if here == end:
        return here
    if filled(here) and filled(here + step):
        while here != end and filled(here + step):
            here += step
        return here
    here += step
    while here != end and not filled(here):
        here += step
    return here
