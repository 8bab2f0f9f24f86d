"""Two languages side by side: the same figure lies at the same height of the window."""

import pytest

from reviewer.core.facing import counterparts, facing
from reviewer.core.filing import Filing
from reviewer.core.page import Box, Page
from reviewer.core.provenance import Provenance
from reviewer.core.reading import FieldKey, Reading
from reviewer.core.review import Review


def review_with(**figures: list[tuple[str, int, float]]) -> Review:
    """Filings "en" and "zh" with figures at these pages and tops, on pages 100 points high."""
    review = Review()
    for filing, places in figures.items():
        pages = max(page for _, page, _ in places)
        readings = [
            Reading(FieldKey(filing, "t", row, "f"), "", "1", None, "", Provenance(page, (Box(0, top, 9, top + 5),)))
            for row, page, top in places
        ]
        read = [Page(number, 100, 100) for number in range(1, pages + 1)]
        review.add_filing(Filing(filing, filing, filing, pages), readings, (), read)
    return review


def test_figures_are_anchors_and_between_them_the_height_is_shared_out() -> None:
    anchors = facing(review_with(en=[("a", 1, 50), ("b", 3, 0)], zh=[("a", 1, 20), ("b", 2, 20)]), "en", "zh")
    assert anchors.opposite(0.5) == pytest.approx(0.2)
    assert anchors.opposite(2.0) == pytest.approx(1.2)
    assert anchors.opposite(1.25) == pytest.approx(0.7)
    assert anchors.back(0.7) == pytest.approx(1.25)


def test_the_ends_lie_opposite_the_ends() -> None:
    anchors = facing(review_with(en=[("a", 3, 50)], zh=[("a", 2, 50)]), "en", "zh")
    assert (anchors.opposite(0), anchors.opposite(3)) == (0, 2)
    assert (anchors.opposite(-1), anchors.opposite(9)) == (0, 2)


def test_what_is_told_in_another_order_is_no_anchor() -> None:
    anchors = facing(
        review_with(en=[("a", 1, 10), ("b", 1, 50), ("c", 2, 50)], zh=[("a", 1, 60), ("b", 1, 20), ("c", 2, 50)]),
        "en", "zh",
    )  # fmt: skip
    heights = [anchors.opposite(step / 10) for step in range(21)]
    assert heights == sorted(heights)
    assert anchors.opposite(1.5) == pytest.approx(1.5)


def test_without_a_common_figure_the_pages_are_shared_out() -> None:
    review = review_with(en=[("a", 2, 0)], zh=[("b", 4, 0)])
    review.readings.clear()
    assert facing(review, "en", "zh").opposite(1) == pytest.approx(2)


def test_rows_of_other_ids_are_paired_in_their_order() -> None:
    review = review_with(en=[("a", 1, 10), ("x", 1, 50)], zh=[("a", 1, 20), ("y", 1, 60)])
    pairs = counterparts(review, "en", "zh")
    assert {one.row: two.row for one, two in pairs.items()} == {"a": "a", "x": "y"}
