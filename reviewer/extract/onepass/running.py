"""A content stream being run: what its operators share, and which there are."""

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any, ClassVar

from pdfminer.pdftypes import PDFStream, dict_value, list_value, stream_value
from pdfminer.utils import MATRIX_IDENTITY, mult_matrix

from reviewer.extract.onepass import NotUnderstoodError
from reviewer.extract.onepass.drawn import Drawn
from reviewer.extract.onepass.fonts import Fonts
from reviewer.extract.onepass.inline_pictures import without_pictures
from reviewer.extract.onepass.paths import Painter, Step
from reviewer.extract.onepass.text_state import Alphabets, Matrix, Setter, TextState
from reviewer.extract.onepass.tokens import TOKEN, Operator, Tokens, values_of

Act = Callable[[Any], None]
DEEPEST = 100
"""Forms within one another; pdfminer stumbles at some three hundred."""
# How many operands an operator needs, and what it does; operators that draw nothing are not here.
DOES: dict[bytes, tuple[int, Act]] = {}


def operator(*names: bytes, needs: int = 0) -> Callable[[Act], Act]:
    """Marks what these operators do, and how many operands they cannot do without."""

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


class Running:
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

    @operator(b"q")
    def keep(self) -> None:
        """Keeps the state as it is, to come back to it."""
        self._kept.append((self._matrix, self._text.copy(), self._fill, self._white, self._clear))

    @operator(b"Q")
    def bring_back(self) -> None:
        """Goes back to the state last kept."""
        if self._kept:
            matrix, self._text, self._fill, self._white, self._clear = self._kept.pop()
            self._set(matrix)

    @operator(b"cm", needs=6)
    def _concat(self) -> None:
        self._set(mult_matrix(self._six(), self._matrix))


def _runs_on(piece: bytes, following: bytes) -> bool:
    """Whether pdfminer takes the end of one stream and the beginning of the next for one token."""
    return piece.endswith((b"/", b"(", b"(\\", b"<")) or (piece.endswith(b">") and following.startswith(b">"))
