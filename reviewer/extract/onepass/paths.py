"""Painted paths to lines, rectangles and curves, and their sides: pdfminer's shapes and pdfplumber's edges."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Any

from pdfminer.utils import INF

from reviewer.extract.onepass import NotUnderstoodError
from reviewer.extract.onepass.drawn import Drawn, Edge, Shape

Matrix = tuple[float, float, float, float, float, float]
# A step of a path: its letter (m, l, c, v, h) and the point it ends at; or "re" with two corners of a rectangle.
Step = tuple[Any, ...]
Point = tuple[float, float]
LINE, RECT, CURVE = 0, 1, 2
# Naming the fields of thousands of edges a page takes twice as long as putting them in order.
_new = tuple.__new__
SHORTEST = 1  # pdfplumber leaves out shorter edges before it looks for tables


class Painter:
    """Adds painted paths to what a page draws; `height`, `left` and `top` place them as pdfplumber does."""

    def __init__(self, drawn: Drawn, height: float, left: float, top: float) -> None:
        self._drawn, self._height, self._left, self._top = drawn, height, left, top

    def paint(self, path: Sequence[Step], matrix: Matrix, fill: object) -> None:
        """One painted path; each part that begins anew is a shape of its own."""
        # Nearly all paths of a form are one rectangle.
        if len(path) == 1 and path[0][0] == "re" and self._upright_rectangle(path[0], matrix, fill):
            return
        part: list[Step] = []
        steps = [step for one in path for step in (_corners(one) if one[0] == "re" else (one,))]
        if not steps or steps[0][0] != "m":
            return
        if len(steps) == 1:
            # Of several parts those that are a place alone are nothing; by itself it is a curve.
            self._curve(_placed(steps, matrix), fill)
            return
        for step in steps:
            if step[0] == "m":
                self._one(part, matrix, fill)
                part = []
            part.append(step)
        self._one(part, matrix, fill)

    def _upright_rectangle(self, corners: Step, matrix: Matrix, fill: object) -> bool:
        """Paints one rectangle; whether it was one."""
        a, b, c, d, e, f = matrix
        if b or c:
            return False
        _, x0, y0, x1, y1 = corners
        low, high = d * y0 + f, d * y1 + f
        # To pdfminer one that comes back to where it began is a line.
        if low == high:
            return False
        self._rectangle((a * x0 + e, low), (a * x1 + e, high), fill)
        return True

    def _one(self, part: Sequence[Step], matrix: Matrix, fill: object) -> None:
        if len(part) < 2:
            return
        letters = "".join(step[0] for step in part)
        points = _placed(part, matrix)
        if len(letters) > 3 and letters[-2:] == "lh" and points[-2] == points[0]:
            letters = letters[:-2] + "h"
            points.pop()
        if letters in ("ml", "mlh"):
            self._line(points, fill)
        elif letters in ("mlllh", "mllll") and _is_rectangle(points):
            self._rectangle(points[0], points[2], fill)
        else:
            self._curve(points, fill)

    def _line(self, points: Sequence[Point], fill: object) -> None:
        x0, top, x1, bottom, width, height = self._box(points[:2])
        self._drawn.shapes.append(_new(Shape, ("line", x0, top, x1, bottom, fill)))
        if top == bottom:
            if width >= SHORTEST:
                self._drawn.across[LINE].append(_new(Edge, (x0, top, x1, bottom, width)))
        elif height >= SHORTEST:
            self._drawn.down[LINE].append(_new(Edge, (x0, top, x1, bottom, height)))

    def _rectangle(self, one: Point, other: Point, fill: object) -> None:
        (x0, y0), (x1, y1) = one, other
        if x1 < x0:
            x0, x1 = x1, x0
        if y1 < y0:
            y0, y1 = y1, y0
        x0, top, x1, bottom, width, height = self._placed(x0, y0, x1, y1)
        self._drawn.shapes.append(_new(Shape, ("rect", x0, top, x1, bottom, fill)))
        if width >= SHORTEST:
            self._drawn.across[RECT].append(_new(Edge, (x0, top, x1, top, width)))
            # pdfplumber moves the upper side down by the height, which may miss the bottom by the last bit.
            self._drawn.across[RECT].append(_new(Edge, (x0, top + height, x1, bottom, width)))
        if height >= SHORTEST:
            self._drawn.down[RECT].append(_new(Edge, (x0, top, x0, bottom, height)))
            self._drawn.down[RECT].append(_new(Edge, (x1, top, x1, bottom, height)))

    def _curve(self, points: Sequence[Point], fill: object) -> None:
        x0, top, x1, bottom, _, _ = self._box(points)
        self._drawn.shapes.append(_new(Shape, ("curve", x0, top, x1, bottom, fill)))
        placed = [(self._left + x, self._top + self._height - y) for x, y in points]
        for (ax, ay), (bx, by) in pairwise(placed):
            if ax == bx:
                if abs(by - ay) >= SHORTEST:
                    self._drawn.down[CURVE].append(_new(Edge, (ax, min(ay, by), ax, max(ay, by), abs(by - ay))))
            elif ay == by and abs(bx - ax) >= SHORTEST:
                self._drawn.across[CURVE].append(_new(Edge, (min(ax, bx), ay, max(ax, bx), ay, abs(bx - ax))))

    def _box(self, points: Sequence[Point]) -> tuple[float, float, float, float, float, float]:
        xs, ys = [x for x, _ in points], [y for _, y in points]
        return self._placed(min(xs), min(ys), max(xs), max(ys))

    def _placed(self, x0: float, y0: float, x1: float, y1: float) -> tuple[float, float, float, float, float, float]:
        """x0, top, x1, bottom, width and height, worked out in pdfplumber's order."""
        if not (x0 <= INF and y0 <= INF and x1 >= -INF and y1 >= -INF):
            raise NotUnderstoodError("a shape further away than pdfminer measures")
        top, bottom = (self._height - y1) + self._top, (self._height - y0) + self._top
        width, height = x1 - x0, y1 - y0
        if self._left:
            x0, x1 = x0 + self._left, x1 + self._left
        return x0, top, x1, bottom, width, height


def _corners(rectangle: Step) -> tuple[Step, ...]:
    _, x0, y0, x1, y1 = rectangle
    return ("m", x0, y0), ("l", x1, y0), ("l", x1, y1), ("l", x0, y1), ("h", 0.0, 0.0)


def _placed(part: Sequence[Step], matrix: Matrix) -> list[Point]:
    a, b, c, d, e, f = matrix
    _, x, y = part[0]
    first = (a * x + c * y + e, b * x + d * y + f)
    return [first if s[0] == "h" else (a * s[1] + c * s[2] + e, b * s[1] + d * s[2] + f) for s in part]


def _is_rectangle(points: Sequence[Point]) -> bool:
    (x0, y0), (x1, y1), (x2, y2), (x3, y3), last = points
    sides = (x0 == x1 and y1 == y2 and x2 == x3 and y3 == y0) or (y0 == y1 and x1 == x2 and y2 == y3 and x3 == x0)
    return sides and last == points[0]
