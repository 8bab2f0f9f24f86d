"""Two versions of a filing side by side: which height of the one lies opposite which height of the other.

Figures that stand in both are the anchors; between two of them the height is shared out evenly.
"""

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass

from reviewer.core.page import Page
from reviewer.core.reading import FieldKey, Reading
from reviewer.core.review import Review


@dataclass(frozen=True, slots=True)
class Facing:
    """Anchors in pages from 0 at the top of the first page to the number of pages: 2.5 is the middle of page 3."""

    own: tuple[float, ...]
    theirs: tuple[float, ...]

    def opposite(self, height: float) -> float:
        """The height in the other version."""
        return _between(self.own, self.theirs, height)

    def back(self, height: float) -> float:
        """From the other version to this one."""
        return _between(self.theirs, self.own, height)


def facing(review: Review, own: str, theirs: str) -> Facing:
    """The anchors of two filings of a review."""
    mine, other = (_tops(review, filing) for filing in (own, theirs))
    both = counterparts(review, own, theirs).items()
    pairs = sorted((mine[one], other[two]) for one, two in both if one in mine and two in other)
    ends = [(_pages(review, own), _pages(review, theirs))]
    kept = [(0.0, 0.0)]
    for pair in [*pairs, *ends]:
        # What is told in another order in the other version is no anchor.
        if pair[0] > kept[-1][0] and pair[1] > kept[-1][1] and pair[1] <= ends[0][1]:
            kept.append(pair)
    return Facing(tuple(pair[0] for pair in kept), tuple(pair[1] for pair in kept))


def counterparts(review: Review, own: str, theirs: str) -> dict[FieldKey, FieldKey]:
    """For each field of a filing the same field of the other: in the row of the same id, or else of the same place."""
    mine, other = (_rows(review, filing) for filing in (own, theirs))
    found: dict[FieldKey, FieldKey] = {}
    for table, rows in mine.items():
        there = other.get(table, {})
        rest = zip((row for row in rows if row not in there), (row for row in there if row not in rows), strict=False)
        for row, same in (*((row, row) for row in rows if row in there), *rest):
            pairs = ((key, key._replace(filing=theirs, row=same)) for key in rows[row])
            found.update((one, two) for one, two in pairs if two in review.readings)
    return found


def _rows(review: Review, filing: str) -> dict[str, dict[str, list[FieldKey]]]:
    rows: dict[str, dict[str, list[FieldKey]]] = {}
    for key in review.readings:
        if key.filing == filing:
            rows.setdefault(key.table, {}).setdefault(key.row, []).append(key)
    return rows


def _tops(review: Review, filing: str) -> dict[FieldKey, float]:
    pages = review.pages.get(filing, {})
    own = (reading for key, reading in review.readings.items() if key.filing == filing)
    return {reading.key: _height(pages, reading) for reading in own if reading.provenance.boxes}


def _height(pages: Mapping[int, Page], reading: Reading) -> float:
    page = pages.get(reading.provenance.page)
    whole = page.height if page is not None and page.height else 842.0
    return reading.provenance.page - 1 + min(max(reading.provenance.boxes[0].top / whole, 0.0), 1.0)


def _pages(review: Review, filing: str) -> int:
    return max(review.filings[filing].pages, 1)


def _between(one: tuple[float, ...], other: tuple[float, ...], height: float) -> float:
    after = min(max(bisect_right(one, height), 1), len(one) - 1)
    if len(one) < 2:
        return height
    low, high = one[after - 1], one[after]
    share = (height - low) / (high - low) if high > low else 0.0
    return other[after - 1] + min(max(share, 0.0), 1.0) * (other[after] - other[after - 1])
