"""Paths first: what a page shows as text is put off, and set only when the page turns out to have cells."""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from reviewer.extract.onepass.drawn import Drawn, Run
from reviewer.extract.onepass.interpreter import Level
from reviewer.extract.onepass.paths import Matrix
from reviewer.extract.onepass.running import DOES, Act, Canvas, Known
from reviewer.extract.onepass.tokens import TOKEN, TOKEN_OR_TEXT, WHOLE_TEXT

TEXT = (b"BT", b"Tf", b"Tc", b"Tw", b"Tz", b"TL", b"Ts", b"Tr", b"Td", b"TD", b"Tm", b"T*", b"Tj", b"TJ", b"'", b'"')
PATHS = (
    b"cm",
    b"Do",
    b"BI",
    b"m",
    b"l",
    b"c",
    b"v",
    b"y",
    b"h",
    b"re",
    b"S",
    b"s",
    b"f",
    b"f*",
    b"B",
    b"B*",
    b"b",
    b"b*",
    b"n",
)
# A stream without any of these draws no side of a cell, and leaves the matrix to whoever comes after it as it was.
MAY_DRAW = re.compile(rb"(?<![A-Za-z*])(?:re|[lcvyhQ]|cm|Do|BI)(?![A-Za-z0-9*])")
Table = Mapping[bytes, tuple[int, Act]]


class Put(Canvas):
    """A canvas on which paths are drawn at once, and text when it is asked for."""

    def __init__(self, drawn: Drawn, height: float, left: float, top: float, known: Known) -> None:
        super().__init__(drawn, height, left, top, known)
        self.noted: list[tuple[Later, Act, list[Any], Matrix]] = []

    def runs(self, bands: Sequence[tuple[float, float]]) -> list[Run]:
        """What was put off and stands in these bands, set now; it raises what it would have raised at once."""
        self.setter.bands = bands
        for level, act, operands, matrix in self.noted:
            self.matrix = matrix
            level.do(act, operands)
        self.noted.clear()
        return self.drawn.runs


class Later(Level):
    """A content stream of which the paths are drawn and the text is noted, with the matrix of its moment."""

    cut = TOKEN_OR_TEXT

    def __init__(self, canvas: Put, resources: Any, running: frozenset[Any]) -> None:
        super().__init__(canvas, resources, running)
        self._noted = canvas.noted
        self._matrices: list[Matrix] = []

    def perform(self, data: bytes, does: Table, cut: re.Pattern[bytes] = TOKEN) -> None:
        """Runs a stream; one that cannot draw a side is noted whole."""
        if MAY_DRAW.search(data):
            super().perform(data, does, cut)
        else:
            self._noted.append((self, Later.show_stream, [data], self._canvas.matrix))

    def do(self, act: Act, operands: list[Any]) -> None:
        """Does what was noted."""
        self._stack = operands
        act(self)

    def note(self, act: Act) -> None:
        """Notes what is to be done with the operands that are there."""
        self._noted.append((self, act, self._stack.copy(), self._canvas.matrix))

    def keep_matrix(self) -> None:
        """Keeps the matrix now, and the state of the text later."""
        self._matrices.append(self._matrix)
        self.note(Level.keep)

    def bring_matrix_back(self) -> None:
        """Goes back to the matrix now, and to the state of the text later."""
        if self._matrices:
            self._set(self._matrices.pop())
            # Where no text was in between, nothing of it was kept and nothing is brought back.
            if self._noted[-1][0] is self and self._noted[-1][1] is Level.keep:
                self._noted.pop()
                return
        self.note(Level.bring_back)

    def note_text(self) -> None:
        """Notes a text object that was not cut."""
        self.note(Later.show_stream)

    def show_stream(self) -> None:
        """Shows the text of a stream, or of a piece of one, that was noted whole."""
        data: bytes = self._stack.pop()
        super().perform(data, DOES)


def _noting(act: Act) -> Act:
    return lambda level: level.note(act)


Later.does = {
    b"q": (0, Later.keep_matrix), b"Q": (0, Later.bring_matrix_back), WHOLE_TEXT.name: (1, Later.note_text),
    **{name: DOES[name] for name in PATHS}, **{name: (DOES[name][0], _noting(DOES[name][1])) for name in TEXT},
}  # fmt: skip
