"""Shown strings to glyphs: the text state of a page and pdfminer's arithmetic, without an object a glyph."""

from collections.abc import Iterator, Sequence
from typing import Any

from pdfminer.pdffont import PDFFont, PDFUnicodeNotDefined
from pdfminer.utils import MATRIX_IDENTITY, apply_matrix_rect, mult_matrix

from reviewer.extract.onepass import NotUnderstoodError
from reviewer.extract.onepass.drawn import Drawn, Run
from reviewer.extract.onepass.fonts import name_of

Matrix = tuple[float, float, float, float, float, float]
Box = tuple[float, float, float, float]
Shown = tuple[Sequence[str], Sequence[float], Sequence[float]]
Sides = tuple[list[float], list[float]]
_new = tuple.__new__
SPACE = 32


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


class Letters(dict[int, tuple[str, float]]):
    """Text and width, in the space of text, of every code met so far of a font in one size."""

    def __init__(self, font: Any, size: float, scaling: float) -> None:
        super().__init__()
        # Held, so that no other font gets its number.
        self.font = font
        # Of nearly all fonts every byte is a code.
        self.decode = bytes if type(font).decode is PDFFont.decode else font.decode
        self.name, self.multibyte = name_of(font), font.is_multibyte()
        self.low = font.get_descent() * size
        # Whether its text runs down the page, as Chinese may.
        self.runs_down: bool = font.is_vertical()
        self._size, self._scaling = size, scaling

    def __missing__(self, code: int) -> tuple[str, float]:
        try:
            text = self.font.to_unichr(code)
        except PDFUnicodeNotDefined:
            text = f"(cid:{code})"
        if not isinstance(text, str):
            raise NotUnderstoodError("a letter that is no text")
        letter = self[code] = text, self.font.char_width(code) * self._size * self._scaling
        return letter


Alphabets = dict[tuple[int, float, float], Letters]


class Setter:
    """Sets text on a page; `alphabets` remembers the letters of every font in every size.

    With `bands` (from the top down), text whose middle lies in none of them is passed over, and moves on what follows.
    """

    bands: Sequence[tuple[float, float]] | None = None

    def __init__(self, drawn: Drawn, height: float, left: float, top: float, alphabets: Alphabets) -> None:
        self._drawn, self._height, self._left, self._top, self._alphabets = drawn, height, left, top, alphabets

    def show(self, state: TextState, parts: Sequence[Any], matrix: Matrix) -> None:
        """Strings and the moves between them, as one Tj or TJ gives them."""
        size, scaling, y = state.size, state.scaling * 0.01, state.y
        letters = self._alphabets.get((id(state.font), size, scaling)) or self._begun(state.font, size, scaling)
        if letters.runs_down:
            self._down(state, parts, matrix, letters)
            return
        shown = _advanced(state, parts, letters, scaling)
        if not shown[0]:
            return
        # Most pages turn and move nothing.
        place = state.matrix if matrix == MATRIX_IDENTITY else mult_matrix(state.matrix, matrix)
        a, b, c, d, e, f = place
        low = letters.low + state.rise
        high = low + size
        if b:
            upright = a * d * scaling > 0 and b * c <= 0
            self._turned(shown, place, (y, low, high), upright, letters.name)
            return
        # All letters of a line that is not turned are as high as one another, slanted or not.
        base = y * d + f
        y0, y1 = d * low + base, d * high + base
        if y1 < y0:
            y0, y1 = y1, y0
        above, below = (self._height - y1) + self._top, (self._height - y0) + self._top
        if self.bands is not None and not any(begin <= (above + below) / 2 < end for begin, end in self.bands):
            return
        lefts, rights = _sides_slanted(shown, place, y, low, high) if c else _sides(shown, a, e)
        if self._left:
            lefts, rights = [x + self._left for x in lefts], [x + self._left for x in rights]
        run = shown[0], lefts, rights, above, below, a * d * scaling > 0, y1 - y0, letters.name
        self._drawn.runs.append(_new(Run, run))

    def _begun(self, font: Any, size: float, scaling: float) -> Letters:
        return self._alphabets.setdefault((id(font), size, scaling), Letters(font, size, scaling))

    def _down(self, state: TextState, parts: Sequence[Any], matrix: Matrix, letters: Letters) -> None:
        """Adds text that runs down, a run for each letter, as high as it is wide to pdfminer."""
        place = mult_matrix(state.matrix, matrix)
        a, b, c, d, _, _ = place
        upright = a * d * state.scaling * 0.01 > 0 and b * c <= 0
        for text, (x0, y0, x1, y1) in _around_down(state, parts, letters, place):
            above, below = (self._height - y1) + self._top, (self._height - y0) + self._top
            x, right = (x0 + self._left, x1 + self._left) if self._left else (x0, x1)
            self._drawn.runs.append(_new(Run, ((text,), (x,), (right,), above, below, upright, x1 - x0, letters.name)))

    def _turned(self, shown: Shown, place: Matrix, tall: tuple[float, float, float], upright: bool, name: str) -> None:
        """Adds text whose baseline does not run along the page, a run for each letter."""
        a, _, _, d, _, _ = place
        height, left, top, add = self._height, self._left, self._top, self._drawn.runs.append
        around = _around_turned if a or d else _around_upended
        for text, (x0, y0, x1, y1) in zip(shown[0], around(shown, place, *tall), strict=True):
            if left:
                x0, x1 = x0 + left, x1 + left
            above, below = (height - y1) + top, (height - y0) + top
            add(_new(Run, ((text,), (x0,), (x1,), above, below, upright, y1 - y0, name)))


def _advanced(state: TextState, parts: Sequence[Any], letters: Letters, scaling: float) -> Shown:
    """The letters shown, where each starts and how far it goes in the space of text; the state moves on."""
    char_space = state.char_space * scaling
    word_space = 0 if letters.multibyte else state.word_space * scaling
    step = 0.001 * state.size * scaling
    found, starts = list[tuple[str, float]](), list[float]()
    x, spaced, decode = state.x, False, letters.decode
    for part in parts:
        if type(part) is float or type(part) is bool:
            x -= part * step
            spaced = True
        elif type(part) is bytes:
            for code in decode(part):
                if spaced:
                    x += char_space
                letter = letters[code]
                found.append(letter)
                starts.append(x)
                x += letter[1]
                if word_space and code == SPACE:
                    x += word_space
                spaced = True
        # Whatever else there is says nothing.
    state.x = x
    texts, advances = zip(*found, strict=True) if found else ((), ())
    return texts, starts, advances


def _sides(shown: Shown, a: float, e: float) -> Sides:
    """Left and right of each letter whose baseline runs along the page."""
    _, starts, advances = shown
    lefts = [x * a + e for x in starts]
    rights = [a * advance + left for advance, left in zip(advances, lefts, strict=True)]
    if a < 0 or min(advances) < 0:
        return list(map(min, rights, lefts)), list(map(max, lefts, rights))
    return lefts, rights


def _sides_slanted(shown: Shown, place: Matrix, y: float, low: float, high: float) -> Sides:
    """The same of text that is made italic by slanting it: the furthest of the four corners of each letter."""
    a, _, c, _, left, _ = place
    lefts, rights = list[float](), list[float]()
    for x, advance in zip(*shown[1:], strict=True):
        e = x * a + y * c + left
        corners = c * low + e, a * advance + c * low + e, a * advance + c * high + e, c * high + e
        lefts.append(min(corners))
        rights.append(max(corners))
    return lefts, rights


def _around_upended(shown: Shown, place: Matrix, y: float, low: float, high: float) -> Iterator[Box]:
    """The box around each letter of text that runs straight up or down: as below without what is nought."""
    _, b, c, _, e, f = place
    e = y * c + e
    x0, x1 = sorted((c * low + e, c * high + e))
    for x, advance in zip(*shown[1:], strict=True):
        begin = x * b + f
        end = b * advance + begin
        yield (x0, begin, x1, end) if begin <= end else (x0, end, x1, begin)


def _around_turned(shown: Shown, place: Matrix, y: float, low: float, high: float) -> Iterator[Box]:
    """The box around each letter of text that is turned by any angle."""
    a, b, c, d, left, up = place
    for x, advance in zip(*shown[1:], strict=True):
        e, f = x * a + y * c + left, x * b + y * d + up
        xs = (c * low + e, a * advance + c * low + e, a * advance + c * high + e, c * high + e)
        ys = (d * low + f, b * advance + d * low + f, b * advance + d * high + f, d * high + f)
        yield min(xs), min(ys), max(xs), max(ys)


def _around_down(state: TextState, parts: Sequence[Any], letters: Letters, place: Matrix) -> Iterator[tuple[str, Box]]:
    """Each letter of text that runs down, and the box around it; the state moves on."""
    size, scaling = state.size, state.scaling * 0.01
    a, b, c, d, e, f = place
    x, y, spaced = state.x, state.y, False
    for part in parts:
        if type(part) is float or type(part) is bool:
            y -= part * (0.001 * size * scaling)
            spaced = True
        elif type(part) is bytes:
            for code in letters.decode(part):
                if spaced:
                    y += state.char_space * scaling
                text, advance = letters[code]
                moved = (a, b, c, d, x * a + y * c + e, x * b + y * d + f)
                yield text, apply_matrix_rect(moved, _box_down(letters.font.char_disp(code), state, advance))
                y += advance
                spaced = True
    state.y = y


def _box_down(middle: tuple[float | None, float], state: TextState, advance: float) -> Box:
    """The box of a letter that hangs from its upper middle, in the space of text."""
    across, up = middle
    x = state.size * 0.5 if across is None else across * state.size * 0.001
    y = (1000 - up) * state.size * 0.001 + state.rise
    return -x, y + advance, -x + state.size, y
