"""Shown strings to glyphs: the text state of a page and pdfminer's arithmetic, without an object a glyph."""

from collections.abc import Sequence
from typing import Any

from pdfminer.pdffont import PDFUnicodeNotDefined
from pdfminer.utils import MATRIX_IDENTITY, mult_matrix

from reviewer.extract.onepass import NotUnderstoodError
from reviewer.extract.onepass.drawn import Glyph

Matrix = tuple[float, float, float, float, float, float]


class TextState:
    """Font, spacing and place of the text to be shown; numbers as the operators give them."""

    __slots__ = (
        "char_space", "font", "leading", "matrix", "mode", "rise", "scaling", "size", "word_space", "x", "y"
    )  # fmt: skip

    def __init__(self) -> None:
        self.font: Any = None
        self.size: float = 0
        self.char_space: float = 0
        self.word_space: float = 0
        self.scaling: float = 100
        self.leading: float = 0
        self.rise: float = 0
        self.mode: float = 0
        self.matrix: Matrix = MATRIX_IDENTITY
        self.x: float = 0
        self.y: float = 0

    def copy(self) -> "TextState":
        """The same state, to go on from or to come back to."""
        other = TextState.__new__(TextState)
        other.font, other.size, other.char_space, other.word_space = (
            self.font, self.size, self.char_space, self.word_space
        )  # fmt: skip
        other.scaling, other.leading, other.rise, other.mode = self.scaling, self.leading, self.rise, self.mode
        other.matrix, other.x, other.y = self.matrix, self.x, self.y
        return other

    def begin(self) -> None:
        """A text object begins."""
        self.matrix, self.x, self.y = MATRIX_IDENTITY, 0, 0

    def move(self, tx: float, ty: float) -> None:
        """Go to the beginning of a line that is moved by so much."""
        a, b, c, d, e, f = self.matrix
        self.matrix = (a, b, c, d, tx * a + ty * c + e, tx * b + ty * d + f)
        self.x = self.y = 0

    def next_line(self) -> None:
        """Go to the beginning of the next line."""
        a, b, c, d, e, f = self.matrix
        self.matrix = (a, b, c, d, self.leading * c + e, self.leading * d + f)
        self.x = self.y = 0


Letters = dict[int, tuple[Any, dict[int, tuple[str, float]]]]


class Setter:
    """Sets glyphs on a page; `letters` remembers text and width of every code of every font.

    With `bands` (from the top down), text whose middle lies in none of them is passed over, and moves on what follows.
    """

    bands: Sequence[tuple[float, float]] | None = None

    def __init__(self, glyphs: list[Glyph], height: float, left: float, top: float, letters: Letters) -> None:
        self.glyphs, self.height, self.left, self.top, self.letters = glyphs, height, left, top, letters

    def show(self, state: TextState, parts: Sequence[Any], matrix: Matrix) -> None:
        """Strings and the moves between them, as one Tj or TJ gives them."""
        font = state.font
        known = self.letters.setdefault(id(font), (font, {}))[1]
        a, b, c, d, e, f = mult_matrix(state.matrix, matrix)
        scaling = state.scaling * 0.01
        char_space = state.char_space * scaling
        word_space = 0 if font.is_multibyte() else state.word_space * scaling
        step = 0.001 * state.size * scaling
        low = font.get_descent() * state.size + state.rise
        high = low + state.size
        upright = a * d * scaling > 0 and b * c <= 0
        straight = b == 0 and c == 0
        name, size, height, left, top = font.fontname, state.size, self.height, self.left, self.top
        x, y, spaced = state.x, state.y, False
        y0 = y1 = tall = above = below = 0.0
        if straight:
            # All letters of a line that is not turned are as high as one another.
            base = y * d + f
            y0, y1 = sorted((d * low + base, d * high + base))
            tall, above, below = y1 - y0, (height - y1) + top, (height - y0) + top
            if self.bands is not None and not any(begin <= (above + below) / 2 < end for begin, end in self.bands):
                _pass_over(state, parts, known, (char_space, word_space, step, scaling))
                return
        add, new, decode, find = self.glyphs.append, tuple.__new__, font.decode, known.get
        for part in parts:
            if type(part) is not bytes:
                if isinstance(part, int | float):
                    x -= part * step
                    spaced = True
                continue
            for code in decode(part):
                if spaced:
                    x += char_space
                text, width = find(code) or _learnt(known, font, code)
                advance = width * size * scaling
                if straight:
                    x0 = x * a + e
                    x1 = a * advance + x0
                    if x1 < x0:
                        x0, x1 = x1, x0
                else:
                    x0, y0, x1, y1 = _turned(x * a + y * c + e, x * b + y * d + f, (a, b, c, d), advance, low, high)
                    tall, above, below = y1 - y0, (height - y1) + top, (height - y0) + top
                if left:
                    x0, x1 = x0 + left, x1 + left
                add(new(Glyph, (text, x0, above, x1, below, upright, tall, name)))
                x += advance
                if word_space and code == 32:
                    x += word_space
                spaced = True
        state.x, state.y = x, y


def _pass_over(
    state: TextState, parts: Sequence[Any], known: dict[int, tuple[str, float]], by: tuple[float, float, float, float]
) -> None:
    """Moves on as if the text had been shown, in the same steps; raises what showing it would raise."""
    char_space, word_space, step, scaling = by
    font, size, x, spaced = state.font, state.size, state.x, False
    for part in parts:
        if type(part) is not bytes:
            if isinstance(part, int | float):
                x -= part * step
                spaced = True
            continue
        for code in font.decode(part):
            if spaced:
                x += char_space
            _, width = known.get(code) or _learnt(known, font, code)
            x += width * size * scaling
            if code == 32 and word_space:
                x += word_space
            spaced = True
    state.x = x


def _learnt(known: dict[int, tuple[str, float]], font: Any, code: int) -> tuple[str, float]:
    """A letter that is met for the first time."""
    try:
        text = font.to_unichr(code)
    except PDFUnicodeNotDefined:
        text = f"(cid:{code})"
    if not isinstance(text, str):
        raise NotUnderstoodError("a letter that is no text")
    letter = known[code] = text, font.char_width(code)
    return letter


def _turned(
    e: float, f: float, turn: tuple[float, float, float, float], advance: float, low: float, high: float
) -> tuple[float, float, float, float]:
    """The box around a glyph whose baseline is turned."""
    a, b, c, d = turn
    xs = (c * low + e, a * advance + c * low + e, a * advance + c * high + e, c * high + e)
    ys = (d * low + f, b * advance + d * low + f, b * advance + d * high + f, d * high + f)
    return min(xs), min(ys), max(xs), max(ys)
