"""Runs the operators of a content stream: paths, text, pictures, and forms within forms."""

from typing import Any

from pdfminer.pdftypes import dict_value, list_value, stream_value
from pdfminer.psparser import PSLiteral, literal_name
from pdfminer.utils import MATRIX_IDENTITY, mult_matrix

from reviewer.extract.onepass import NotUnderstoodError
from reviewer.extract.onepass.path_operators import PathOperators
from reviewer.extract.onepass.running import operator
from reviewer.extract.onepass.text_operators import TextOperators
from reviewer.extract.onepass.tokens import PICTURE


class Level(PathOperators, TextOperators):
    """One content stream (of the page or of a form on it) with all its operators."""

    @operator(b"BI")
    def _begin_picture(self) -> None:
        raise NotUnderstoodError("a picture that was not cut out")

    @operator(b"EI")
    def _picture(self) -> None:
        self._canvas.drawn.pictures |= self._stack[-1:] == [PICTURE]

    @operator(b"Do", needs=1)
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
