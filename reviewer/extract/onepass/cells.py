"""The cells that crossing edges make: pdfplumber's arithmetic in its order, over sorted edges.

pdfplumber compares every edge with every other and every crossing with every other; sorted, with a search for the next
one, the same comparisons give the same cells in a fraction of the time.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import groupby, islice
from operator import itemgetter

from reviewer.extract.onepass.drawn import Edge
from reviewer.extract.onepass.lines import in_lines

CellBox = tuple[float, float, float, float]
Point = tuple[float, float]
# pdfplumber's defaults for tables found by lines.
SNAP, JOIN, SHORTEST, TOUCH = 3, 3, 3, 3
X0, TOP = 0, 1


def cells_of(vertical: Sequence[Edge], horizontal: Sequence[Edge]) -> list[CellBox]:
    """The smallest rectangles between crossings, (x0, top, x1, bottom), from left to right and down."""
    if len(vertical) < 2 or len(horizontal) < 2:
        return []
    down = _joined(_snapped(vertical, X0), X0)
    across = _joined(_snapped(horizontal, TOP), TOP)
    crossings = _crossings(down, across)
    return _cells(crossings) if len(crossings) >= 4 else []


def connected(cells: Sequence[CellBox]) -> list[list[CellBox]]:
    """Groups of cells that share a corner, from the top down; each in the order given."""
    parent = list(range(len(cells)))

    def root(i: int) -> int:
        while parent[i] != i:
            parent[i] = parent[parent[i]]
            i = parent[i]
        return i

    owner: dict[Point, int] = {}
    for i, (x0, top, x1, bottom) in enumerate(cells):
        for corner in ((x0, top), (x0, bottom), (x1, top), (x1, bottom)):
            parent[root(i)] = root(owner.setdefault(corner, i))
    groups: dict[int, list[CellBox]] = {}
    for i, cell in enumerate(cells):
        groups.setdefault(root(i), []).append(cell)
    return sorted(groups.values(), key=lambda group: min((cell[TOP], cell[X0]) for cell in group))


def _snapped(edges: Sequence[Edge], axis: int) -> list[Edge]:
    """Edges that are close to one another moved to their average."""
    place = itemgetter(axis)
    groups = in_lines(edges, list(map(place, edges)), SNAP)
    return [edge for group in groups for edge in _moved(group, axis, sum(map(place, group)) / len(group))]


def _moved(group: Sequence[Edge], axis: int, to: float) -> list[Edge]:
    """Edges moved to one place, each by what it is off."""
    new = tuple.__new__
    if axis == X0:
        return [new(Edge, (x0 + (to - x0), top, x1 + (to - x0), down, long)) for x0, top, x1, down, long in group]
    return [new(Edge, (x0, top + (to - top), x1, down + (to - top), long)) for x0, top, x1, down, long in group]


def _joined(edges: list[Edge], axis: int) -> list[CellBox]:
    """Edges on one line that touch made one; those that stay too short are left out."""
    along, end = (TOP, 3) if axis == X0 else (X0, 2)
    kept: list[CellBox] = []
    for _, group in groupby(sorted(edges, key=itemgetter(axis)), itemgetter(axis)):
        line = sorted(group, key=itemgetter(along))
        current = line[0]
        for edge in line[1:]:
            if edge[along] <= current[end] + JOIN:
                current = _longer(current, edge, axis)
            else:
                kept += [current[:4]] if current.length >= SHORTEST else []
                current = edge
        kept += [current[:4]] if current.length >= SHORTEST else []
    return kept


def _longer(edge: Edge, other: Edge, axis: int) -> Edge:
    """An edge drawn on to the end of another; its length as pdfplumber keeps it."""
    x0, top, x1, bottom, length = edge
    if axis == X0:
        return Edge(x0, top, x1, other.bottom, length + (other.bottom - bottom)) if other.bottom > bottom else edge
    return Edge(x0, top, other.x1, bottom, other.x1 - x0) if other.x1 > x1 else edge


def _crossings(down: list[CellBox], across: list[CellBox]) -> dict[Point, tuple[int, int]]:
    """Every crossing with the edges that meet there, as bits of two numbers; equal edges have the same bit."""
    across = sorted(across, key=itemgetter(TOP, X0))
    tops = [edge[TOP] for edge in across]
    names_down: dict[CellBox, int] = {}
    names_across: dict[CellBox, int] = {}
    bits = [1 << names_across.setdefault(edge, len(names_across)) for edge in across]
    found: dict[Point, tuple[int, int]] = {}
    for edge in sorted(down, key=itemgetter(X0, TOP)):
        x, top, _, bottom = edge
        bit = 1 << names_down.setdefault(edge, len(names_down))
        for n in range(bisect_left(tops, top - TOUCH - 1e-6), bisect_right(tops, bottom + TOUCH + 1e-6)):
            x0, y, x1, _ = across[n]
            if top <= y + TOUCH and bottom >= y - TOUCH and x >= x0 - TOUCH and x <= x1 + TOUCH:
                v, h = found.get((x, y), (0, 0))
                found[x, y] = v | bit, h | bits[n]
    return found


def _cells(crossings: dict[Point, tuple[int, int]]) -> list[CellBox]:
    points = sorted(crossings)
    rows: dict[float, list[Point]] = {}
    for point in points:
        rows.setdefault(point[1], []).append(point)
    place = {point: n for row in rows.values() for n, point in enumerate(row)}
    found = (_cell(crossings, points, n, rows[point[1]], place[point]) for n, point in enumerate(points))
    return [cell for cell in found if cell is not None]


def _cell(
    crossings: dict[Point, tuple[int, int]], points: list[Point], n: int, row: list[Point], at: int
) -> CellBox | None:
    """The smallest cell whose upper left corner is this crossing."""
    x, y = points[n]
    v, h = crossings[x, y]
    rights = [(q, crossings[q][0]) for q in row[at + 1 :] if crossings[q][1] & h]
    if not rights:
        return None
    for below in islice(points, n + 1, None):
        if below[0] != x:
            return None
        down, across = crossings[below]
        if not v & down:
            continue
        for right, right_down in rights:
            corner = crossings.get((right[0], below[1]))
            if corner is not None and corner[0] & right_down and corner[1] & across:
                return x, y, right[0], below[1]
    return None
