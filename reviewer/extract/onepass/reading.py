"""One page in one pass, or, where it is not understood, as pdfplumber gives it."""

from typing import Any

from reviewer.extract.onepass import NotUnderstoodError
from reviewer.extract.onepass.document import SourcePage
from reviewer.extract.onepass.drawn import Drawn, Edge, Glyph, Shape
from reviewer.extract.onepass.interpreter import Level
from reviewer.extract.onepass.running import Canvas

# What a damaged stream makes of the short way is not to be guessed: the reference reads the page its own way.
GIVES_UP = (NotUnderstoodError, ArithmeticError, LookupError, TypeError, ValueError, AttributeError)


def drawn_on(page: SourcePage) -> Drawn:
    """What a page draws. Whatever pdfplumber raises where the page is left to it comes through."""
    try:
        return in_one_pass(page)
    except GIVES_UP:
        page.known.left += 1
        reference = page.reference()
        drawn = by_reference(reference)
        reference.close()
        return drawn


def in_one_pass(page: SourcePage) -> Drawn:
    """What a page draws, in one pass; NotUnderstoodError when the reference must read it."""
    canvas = canvas_of(page)
    Level(canvas, page.page_obj.resources, frozenset()).run(page.page_obj.contents, upright(page))
    return canvas.drawn


def canvas_of(page: SourcePage) -> Canvas:
    """An empty canvas of the size of a page."""
    left, top = page.mediabox[:2]
    return Canvas(Drawn(), page.height, left, top, page.known)


def by_reference(page: Any) -> Drawn:
    """The same from a page of pdfplumber."""
    drawn = Drawn()
    drawn.pictures = bool(page.images)
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


def _edges(page: Any, kind: str) -> list[dict[str, Any]]:
    types = {"line": "line", "rect": "rect_edge", "curve": "curve_edge"}
    # Slanting sides of curves run in no direction, and are no edges of a table.
    return [edge for edge in page.edges if edge["object_type"] == types[kind] and edge["orientation"]]


def upright(page: SourcePage) -> tuple[float, float, float, float, float, float]:
    """The matrix that turns a page upright and puts its corner at 0, 0."""
    x0, y0, x1, y1 = page.page_obj.mediabox
    turned: dict[int, tuple[float, float, float, float, float, float]] = {
        90: (0, -1, 1, 0, -y0, x1), 180: (-1, 0, 0, -1, x1, y1), 270: (0, 1, -1, 0, y1, -x0),
    }  # fmt: skip
    return turned.get(page.page_obj.rotate, (1, 0, 0, 1, -x0, -y0))
