"""The operators that write: fonts, where text stands, and the text itself."""

from collections.abc import Sequence
from typing import Any

from pdfminer.pdftypes import PDFObjRef, dict_value
from pdfminer.psparser import literal_name

from reviewer.extract.onepass import NotUnderstoodError
from reviewer.extract.onepass.running import Running, operator

# The ways of showing text that show nothing: invisible, and only to cut with.
UNSEEN_MODES = (3, 7)


class TextOperators(Running):
    """Text, and whether anybody can see it."""

    @operator(b"BT")
    def _begin_text(self) -> None:
        self._text.begin()

    @operator(b"Tf", needs=2)
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

    @operator(b"Tc", needs=1)
    def _char_space(self) -> None:
        self._text.char_space = self._stack[-1]

    @operator(b"Tw", needs=1)
    def _word_space(self) -> None:
        self._text.word_space = self._stack[-1]

    @operator(b"Tz", needs=1)
    def _scaling(self) -> None:
        self._text.scaling = self._stack[-1]

    @operator(b"TL", needs=1)
    def _leading(self) -> None:
        self._text.leading = -self._stack[-1]

    @operator(b"Ts", needs=1)
    def _rise(self) -> None:
        self._text.rise = self._stack[-1]

    @operator(b"Tr", needs=1)
    def _mode(self) -> None:
        self._text.mode = self._stack[-1]

    @operator(b"Td", needs=2)
    def _move_text(self) -> None:
        self._text.move(*self._stack[-2:])

    @operator(b"TD", needs=2)
    def _move_text_and_lead(self) -> None:
        tx, ty = self._stack[-2:]
        self._text.move(tx, ty)
        self._text.leading = ty

    @operator(b"Tm", needs=6)
    def _text_matrix(self) -> None:
        self._text.matrix, self._text.x, self._text.y = self._six(), 0, 0

    @operator(b"T*")
    def _next_line(self) -> None:
        self._text.next_line()

    @operator(b"TJ", needs=1)
    def _show_parts(self) -> None:
        parts = self._stack[-1]
        if type(parts) is not list:
            raise NotUnderstoodError("what is shown is no array")
        self._show(parts)

    @operator(b"Tj", needs=1)
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

    @operator(b"'", needs=1)
    def _show_on_next_line(self) -> None:
        self._text.next_line()
        self._show_string()

    @operator(b'"', needs=3)
    def _space_and_show(self) -> None:
        word, char = (float(value) for value in self._stack[-3:-1])
        self._text.word_space, self._text.char_space = word, char
        # The reference shows this one on the same line, and so it is shown here.
        self._show_string()
