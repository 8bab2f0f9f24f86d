"""openpyxl's styles, each of which is told from others without going through its fields.

openpyxl keeps every style once and looks it up at every cell by a hash of all its fields, which took a fifth of the
time of a working paper. Here a style is the object it is: look.py makes each of them once, and none is changed.
"""

from typing import Any

from openpyxl import styles


class Font(styles.Font):  # type: ignore[misc]
    """A typeface, its size and its colour."""

    __hash__ = object.__hash__
    # openpyxl works out for each class of its own which of its fields are written, and how.
    __attrs__, __elements__, __nested__ = styles.Font.__attrs__, styles.Font.__elements__, styles.Font.__nested__


class PatternFill(styles.PatternFill):  # type: ignore[misc]
    """What is behind the words of a cell."""

    __hash__ = object.__hash__
    __attrs__, __elements__ = styles.PatternFill.__attrs__, styles.PatternFill.__elements__


class Border(styles.Border):  # type: ignore[misc]
    """The lines around a cell."""

    __hash__ = object.__hash__
    __attrs__, __elements__ = styles.Border.__attrs__, styles.Border.__elements__

    def __add__(self, other: Any) -> Any:
        # openpyxl draws the sides of merged cells so, and adds only what is of one type.
        return styles.Border.from_tree(self.to_tree()) + other


class Alignment(styles.Alignment):  # type: ignore[misc]
    """Where in its cell something stands."""

    __hash__ = object.__hash__
    __attrs__ = styles.Alignment.__attrs__


class Protection(styles.Protection):  # type: ignore[misc]
    """Whether a cell may be typed into."""

    __hash__ = object.__hash__
    __attrs__ = styles.Protection.__attrs__
