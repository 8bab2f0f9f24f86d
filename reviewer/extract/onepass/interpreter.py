"""Runs the operators of a content stream: graphics state, paths, text and forms within forms."""

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any, ClassVar

from pdfminer.pdftypes import PDFObjRef, PDFStream, dict_value, list_value, resolve1, stream_value
from pdfminer.psparser import PSLiteral, literal_name
from pdfminer.utils import MATRIX_IDENTITY, mult_matrix

from reviewer.extract.onepass import NotUnderstoodError
from reviewer.extract.onepass.drawn import Drawn
from reviewer.extract.onepass.fonts import Fonts
from reviewer.extract.onepass.inline_pictures import without_pictures
from reviewer.extract.onepass.paths import Painter, Step
from reviewer.extract.onepass.text_state import Alphabets, Matrix, Setter, TextState
from reviewer.extract.onepass.tokens import PICTURE, TOKEN, Operator, Tokens, values_of

Act = Callable[[Any], None]
# The ways of showing text that show nothing: invisible, and only to cut with.
UNSEEN_MODES = (3, 7)
DEEPEST = 100
"""Forms within one another; pdfminer stumbles at some three hundred."""
# How many operands an operator needs, and what it does; operators that draw nothing are not here.
DOES: dict[bytes, tuple[int, Act]] = {}


def _operator(*names: bytes, needs: int = 0) -> Callable[[Act], Act]:
    def register(act: Act) -> Act:
        DOES.update(dict.fromkeys(names, (needs, act)))
        return act

    return register


class Canvas:
    """What all levels of one page share: where it is drawn, and pdfminer's device, which forgets to go back.

    pdfminer keeps the last matrix of a form when the form ends, until the page sets another; so does this.
    """

    def __init__(self, drawn: Drawn, height: float, left: float, top: float, known: "Known") -> None:
        self.drawn, self.known = drawn, known
        self.painter = Painter(drawn, height, left, top)
        self.setter = Setter(drawn, height, left, top, known.alphabets)
        self.matrix: Matrix = MATRIX_IDENTITY


class Known:
    """What one document's pages share: fonts, their letters and the values of tokens."""

    def __init__(self) -> None:
        self.fonts = Fonts()
        self.alphabets: Alphabets = {}
        self.tokens = Tokens()
        # How many pages were left to the reference.
        self.left = 0
        # Whether the page read last had tables.
        self.cells_before = False


class Level:
    """One content stream (of the page or of a form on it) being run.

    Operands are not looked at one by one: one that is no number raises TypeError when something is placed by it.
    """

    does: ClassVar[Mapping[bytes, tuple[int, Act]]] = DOES
    cut = TOKEN

    def __init__(self, canvas: Canvas, resources: Any, running: frozenset[Any]) -> None:
        self._canvas = canvas
        self._resources = dict_value(resources) if resources else {}
        self._fonts = dict_value(self._resources.get("Font") or {})
        self._forms = dict_value(self._resources.get("XObject") or {})
        self._running = running
        # Of fonts and states by name, what they come to: pages go to and fro between a few.
        self._opened: dict[Any, Any] = {}
        self._seen_through: dict[Any, bool | None] = {}
        self._text = TextState()
        self._fill: object = None
        self._white = self._clear = False
        self._path: list[Step] = []
        self._kept: list[tuple[Matrix, TextState, object, bool, bool]] = []
        self._matrix: Matrix = MATRIX_IDENTITY
        self._stack: list[Any] = []

    def run(self, streams: Sequence[Any], matrix: Matrix) -> None:
        """Draws these streams as one."""
        self._set(matrix)
        self.perform(self._data(streams), self.does, self.cut)

    def perform(self, data: bytes, does: Mapping[bytes, tuple[int, Act]], cut: re.Pattern[bytes] = TOKEN) -> None:
        """Runs the operators of a stream, or of a piece of one, that this table knows."""
        stack = self._stack
        push, clear, find = stack.append, stack.clear, does.get
        for value in values_of(data, self._canvas.known.tokens, cut):
            if type(value) is not Operator:
                push(value)
                continue
            act = find(value.name)
            if act is not None:
                needs, method = act
                if len(stack) < needs:
                    raise NotUnderstoodError("an operator without its operands")
                method(self)
            clear()

    def _data(self, streams: Sequence[Any]) -> bytes:
        found = []
        for one in list_value(streams):
            stream: PDFStream = stream_value(one)
            if stream.objid is not None and stream.objid not in self._running:
                found.append(stream)
        self._running |= {stream.objid for stream in found}
        if len(self._running) > DEEPEST + len(found):
            raise NotUnderstoodError("forms within forms, deeper than Python may go")
        pieces = [stream.get_data() for stream in found]
        if any(map(_runs_on, pieces, pieces[1:])):
            raise NotUnderstoodError("a token that ends in another stream")
        return b"\n".join(without_pictures(piece, last=piece is pieces[-1]) for piece in pieces)

    def _set(self, matrix: Matrix) -> None:
        self._matrix = self._canvas.matrix = matrix

    def _six(self) -> Matrix:
        a, b, c, d, e, f = self._stack[-6:]
        return a, b, c, d, e, f

    @_operator(b"q")
    def keep(self) -> None:
        """Keeps the state as it is, to come back to it."""
        self._kept.append((self._matrix, self._text.copy(), self._fill, self._white, self._clear))

    @_operator(b"Q")
    def bring_back(self) -> None:
        """Goes back to the state last kept."""
        if self._kept:
            matrix, self._text, self._fill, self._white, self._clear = self._kept.pop()
            self._set(matrix)

    @_operator(b"cm", needs=6)
    def _concat(self) -> None:
        self._set(mult_matrix(self._six(), self._matrix))

    @_operator(b"m", needs=2)
    def _move_to(self) -> None:
        x, y = self._stack[-2:]
        self._path.append(("m", x, y))

    @_operator(b"l", needs=2)
    def _line_to(self) -> None:
        x, y = self._stack[-2:]
        self._path.append(("l", x, y))

    @_operator(b"c", needs=6)
    def _curve_to(self) -> None:
        # What bends it plays no part, but pdfminer leaves out a step with anything that is no number.
        a, b, c, d, x, y = self._stack[-6:]
        a + b + c + d
        self._path.append(("c", x, y))

    @_operator(b"v", b"y", needs=4)
    def _short_curve_to(self) -> None:
        a, b, x, y = self._stack[-4:]
        a + b + x
        self._path.append(("v", x, y))

    @_operator(b"h")
    def _close(self) -> None:
        self._path.append(("h", 0.0, 0.0))

    @_operator(b"re", needs=4)
    def _rectangle(self) -> None:
        x, y, w, h = self._stack[-4:]
        self._path.append(("re", x, y, x + w, y + h))

    @_operator(b"S")
    def _stroke(self) -> None:
        self._paint(None)

    @_operator(b"f", b"f*", b"B", b"B*")
    def _fill_path(self) -> None:
        self._paint(self._fill if self._fill is not None else 0)

    def _paint(self, fill: object) -> None:
        drawn = self._canvas.drawn
        before = len(drawn.shapes)
        self._canvas.painter.paint(self._path, self._canvas.matrix, fill)
        # What one can see through, such as a marker's stroke, hides nothing.
        if fill is not None and fill != "pattern" and not self._clear:
            drawn.filled.append((len(drawn.runs), before, len(drawn.shapes)))
        self._path = []

    @_operator(b"s")
    def _close_stroke(self) -> None:
        self._close()
        self._stroke()

    @_operator(b"b", b"b*")
    def _close_fill(self) -> None:
        self._close()
        self._fill_path()

    @_operator(b"n")
    def _forget(self) -> None:
        self._path = []

    @_operator(b"sc", b"scn", needs=1)
    def _colour(self) -> None:
        # All numbers of a stream are of this type.
        self._fill = tuple(self._stack) if set(map(type, self._stack)) == {float} else "pattern"
        # One number may be the share of an ink, of which 1 is all; three are red, green and blue but in odd spaces.
        self._white = self._fill == (1, 1, 1)

    @_operator(b"g", needs=1)
    @_operator(b"rg", needs=3)
    def _light(self) -> None:
        self._colour()
        self._white = all(value == 1 for value in self._stack)

    @_operator(b"k", needs=4)
    def _ink(self) -> None:
        self._colour()
        self._white = all(value == 0 for value in self._stack)

    @_operator(b"gs", needs=1)
    def _state(self) -> None:
        name = self._stack[-1]
        if name not in self._seen_through:
            self._seen_through[name] = self._is_clear(literal_name(name))
        clear = self._seen_through[name]
        self._clear = self._clear if clear is None else clear

    def _is_clear(self, name: str) -> bool | None:
        """Whether one can see through what is painted in this state; None where it does not say."""
        state = dict_value(dict_value(self._resources.get("ExtGState") or {}).get(name) or {})
        blend, opacity = resolve1(state.get("BM")), resolve1(state.get("ca"))
        if not isinstance(opacity, int | float) and blend is None:
            return None
        opaque = not isinstance(opacity, int | float) or opacity >= 1
        return not opaque or (blend is not None and literal_name(blend) not in ("Normal", "Compatible"))

    @_operator(b"BT")
    def _begin_text(self) -> None:
        self._text.begin()

    @_operator(b"Tf", needs=2)
    def _font(self) -> None:
        name, size = self._stack[-2:]
        if name not in self._opened:
            self._opened[name] = self._open(literal_name(name))
        self._text.font, self._text.size = self._opened[name], size

    def _open(self, name: Any) -> Any:
        """A font, opened when it is first used: many pages name fonts they do not show."""
        spec = self._fonts.get(name)
        number = spec.objid if isinstance(spec, PDFObjRef) else None
        return self._canvas.known.fonts.get_font(number, dict_value(spec) if spec else {})

    @_operator(b"Tc", needs=1)
    def _char_space(self) -> None:
        self._text.char_space = self._stack[-1]

    @_operator(b"Tw", needs=1)
    def _word_space(self) -> None:
        self._text.word_space = self._stack[-1]

    @_operator(b"Tz", needs=1)
    def _scaling(self) -> None:
        self._text.scaling = self._stack[-1]

    @_operator(b"TL", needs=1)
    def _leading(self) -> None:
        self._text.leading = -self._stack[-1]

    @_operator(b"Ts", needs=1)
    def _rise(self) -> None:
        self._text.rise = self._stack[-1]

    @_operator(b"Tr", needs=1)
    def _mode(self) -> None:
        self._text.mode = self._stack[-1]

    @_operator(b"Td", needs=2)
    def _move_text(self) -> None:
        self._text.move(*self._stack[-2:])

    @_operator(b"TD", needs=2)
    def _move_text_and_lead(self) -> None:
        tx, ty = self._stack[-2:]
        self._text.move(tx, ty)
        self._text.leading = ty

    @_operator(b"Tm", needs=6)
    def _text_matrix(self) -> None:
        self._text.matrix, self._text.x, self._text.y = self._six(), 0, 0

    @_operator(b"T*")
    def _next_line(self) -> None:
        self._text.next_line()

    @_operator(b"TJ", needs=1)
    def _show_parts(self) -> None:
        parts = self._stack[-1]
        if type(parts) is not list:
            raise NotUnderstoodError("what is shown is no array")
        self._show(parts)

    @_operator(b"Tj", needs=1)
    def _show_string(self) -> None:
        self._show(self._stack[-1:])

    def _show(self, parts: Sequence[Any]) -> None:
        if self._text.font is not None:
            before = len(self._canvas.drawn.runs)
            self._canvas.setter.show(self._text, parts, self._canvas.matrix)
            if self._white or self._text.mode in UNSEEN_MODES:
                self._note_unseen(before)

    def _note_unseen(self, before: int) -> None:
        drawn = self._canvas.drawn
        why = "invisible" if self._text.mode in UNSEEN_MODES else "white"
        drawn.unseen.append((before, len(drawn.runs), why))

    @_operator(b"'", needs=1)
    def _show_on_next_line(self) -> None:
        self._text.next_line()
        self._show_string()

    @_operator(b'"', needs=3)
    def _space_and_show(self) -> None:
        word, char = (float(value) for value in self._stack[-3:-1])
        self._text.word_space, self._text.char_space = word, char
        # The reference shows this one on the same line, and so it is shown here.
        self._show_string()

    @_operator(b"BI")
    def _begin_picture(self) -> None:
        raise NotUnderstoodError("a picture that was not cut out")

    @_operator(b"EI")
    def _picture(self) -> None:
        self._canvas.drawn.pictures |= self._stack[-1:] == [PICTURE]

    @_operator(b"Do", needs=1)
    def _draw(self) -> None:
        form = self._forms.get(literal_name(self._stack[-1]))
        if form is None:
            return
        stream = stream_value(form)
        kind = stream.get("Subtype")
        if not isinstance(kind, PSLiteral):
            return
        self._canvas.drawn.pictures |= kind.name == "Image" and "Width" in stream and "Height" in stream
        if kind.name == "Form" and "BBox" in stream:
            x, y, width, height = list_value(stream["BBox"])
            # It says nothing of what is drawn, but one without four numbers the reference refuses.
            sum((x, y, width, height), 0.0)
            matrix: Any = tuple(list_value(stream.get("Matrix", MATRIX_IDENTITY)))
            own = stream.get("Resources")
            level = type(self)(self._canvas, dict_value(own) if own else self._resources.copy(), self._running)
            level.run([stream], mult_matrix(matrix, self._matrix))


def _runs_on(piece: bytes, following: bytes) -> bool:
    """Whether pdfminer takes the end of one stream and the beginning of the next for one token."""
    return piece.endswith((b"/", b"(", b"(\\", b"<")) or (piece.endswith(b">") and following.startswith(b">"))
