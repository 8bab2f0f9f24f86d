"""One page in one pass, or, where it is not understood, as pdfplumber gives it."""

from typing import Any

from pdfplumber.page import Page as PlumberPage

from reviewer.extract.onepass import NotUnderstoodError
from reviewer.extract.onepass.drawn import Drawn, Edge, Glyph, Shape
from reviewer.extract.onepass.interpreter import Canvas, Known, Level


def drawn_on(page: PlumberPage, known: Known | None = None) -> Drawn:
    """What a page draws; `known` is shared by the pages of a document. Whatever pdfplumber raises comes through."""
    try:
        return in_one_pass(page, known or Known(page.pdf.rsrcmgr))
    except (NotUnderstoodError, ArithmeticError, LookupError, TypeError, ValueError, AttributeError):
        # What a damaged stream makes of the short way is not to be guessed: the reference reads the page its own way.
        return by_reference(page)


def in_one_pass(page: PlumberPage, known: Known) -> Drawn:
    """What a page draws, in one pass; NotUnderstoodError when the reference must read it."""
    drawn = Drawn()
    left, top = page.mediabox[:2]
    canvas = Canvas(drawn, page.height, left, top, known)
    source = page.page_obj
    Level(canvas, source.resources, frozenset()).run(source.contents, _upright(source))
    return drawn


def by_reference(page: PlumberPage) -> Drawn:
    """The same from pdfplumber."""
    drawn = Drawn(pictures=bool(page.images))
    drawn.glyphs = [
        Glyph(c["text"], c["x0"], c["top"], c["x1"], c["bottom"], c["upright"], c["size"], c["fontname"])
        for c in page.chars
    ]
    for number, (kind, found) in enumerate((("line", page.lines), ("rect", page.rects), ("curve", page.curves))):
        for one in found:
            fill = one.get("non_stroking_color") if one.get("fill") else None
            drawn.shapes.append(Shape(kind, one["x0"], one["top"], one["x1"], one["bottom"], fill))
        for edge in _edges(page, kind):
            side = drawn.across if edge["orientation"] == "h" else drawn.down
            length = edge["width" if edge["orientation"] == "h" else "height"]
            if length >= 1:
                side[number].append(Edge(edge["x0"], edge["top"], edge["x1"], edge["bottom"], length))
    return drawn


def _edges(page: PlumberPage, kind: str) -> list[dict[str, Any]]:
    types = {"line": "line", "rect": "rect_edge", "curve": "curve_edge"}
    # Slanting sides of curves run in no direction, and are no edges of a table.
    return [edge for edge in page.edges if edge["object_type"] == types[kind] and edge["orientation"]]


def _upright(page: Any) -> tuple[float, float, float, float, float, float]:
    """The matrix that turns a page upright and puts its corner at 0, 0."""
    x0, y0, x1, y1 = page.mediabox
    turned: dict[int, tuple[float, float, float, float, float, float]] = {
        90: (0, -1, 1, 0, -y0, x1), 180: (-1, 0, 0, -1, x1, y1), 270: (0, 1, -1, 0, y1, -x0),
    }  # fmt: skip
    return turned.get(page.rotate, (1, 0, 0, 1, -x0, -y0))
