"""The operators that draw: steps of a path, how it is painted, and with what."""

from pdfminer.pdftypes import dict_value, resolve1
from pdfminer.psparser import literal_name

from reviewer.extract.onepass.running import Running, operator


class PathOperators(Running):
    """Paths, and whether what is painted hides what lies under it."""

    @operator(b"m", needs=2)
    def _move_to(self) -> None:
        x, y = self._stack[-2:]
        self._path.append(("m", x, y))

    @operator(b"l", needs=2)
    def _line_to(self) -> None:
        x, y = self._stack[-2:]
        self._path.append(("l", x, y))

    @operator(b"c", needs=6)
    def _curve_to(self) -> None:
        # What bends it plays no part, but pdfminer leaves out a step with anything that is no number.
        a, b, c, d, x, y = self._stack[-6:]
        a + b + c + d
        self._path.append(("c", x, y))

    @operator(b"v", b"y", needs=4)
    def _short_curve_to(self) -> None:
        a, b, x, y = self._stack[-4:]
        a + b + x
        self._path.append(("v", x, y))

    @operator(b"h")
    def _close(self) -> None:
        self._path.append(("h", 0.0, 0.0))

    @operator(b"re", needs=4)
    def _rectangle(self) -> None:
        x, y, w, h = self._stack[-4:]
        self._path.append(("re", x, y, x + w, y + h))

    @operator(b"S")
    def _stroke(self) -> None:
        self._paint(None)

    @operator(b"f", b"f*", b"B", b"B*")
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

    @operator(b"s")
    def _close_stroke(self) -> None:
        self._close()
        self._stroke()

    @operator(b"b", b"b*")
    def _close_fill(self) -> None:
        self._close()
        self._fill_path()

    @operator(b"n")
    def _forget(self) -> None:
        self._path = []

    @operator(b"sc", b"scn", needs=1)
    def _colour(self) -> None:
        # All numbers of a stream are of this type.
        self._fill = tuple(self._stack) if set(map(type, self._stack)) == {float} else "pattern"
        # One number may be the share of an ink, of which 1 is all; three are red, green and blue but in odd spaces.
        self._white = self._fill == (1, 1, 1)

    @operator(b"g", needs=1)
    @operator(b"rg", needs=3)
    def _light(self) -> None:
        self._colour()
        self._white = all(value == 1 for value in self._stack)

    @operator(b"k", needs=4)
    def _ink(self) -> None:
        self._colour()
        self._white = all(value == 0 for value in self._stack)

    @operator(b"gs", needs=1)
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
