"""A layout drawn on one filing is offered for the next of the same form, where its heading and its figures stand."""

from dataclasses import replace

import pytest

from reviewer.core.drawing import table_of
from reviewer.core.filing import Filing
from reviewer.core.layout_offers import KnownLayout, known_from, offers, with_known
from reviewer.core.likely_lines import layout_for
from tests.drawn_page import HIGH, REPORT, box_of, page_of

JUNE = Filing("f1", "June.pdf", "1" * 64, 1, form="FF301", version="1.0.1")
JULY = replace(JUNE, id="f2", name="July.pdf")
AREA = box_of(3, 8)
LATER = REPORT.replace("Notes to", "A new first line\nNotes to").replace("1,234    1,018", "9,876      987")


@pytest.fixture
def known() -> KnownLayout:
    """The layout of June."""
    page = page_of(REPORT)
    found = known_from(JUNE, page, layout_for(page, AREA, "p1t1"))
    assert found is not None
    return found


def test_it_is_offered_where_the_heading_stands_now_and_reads_the_new_figures(known: KnownLayout) -> None:
    page = page_of(LATER)
    (offer,) = offers(JULY, {1: page}, [known], ())
    assert offer.layout.box.top == pytest.approx(AREA.top + HIGH)
    edit = table_of("f2", "T01", offer.layout, page, {}, None)
    assert [reading.printed for reading in edit.put[:3]] == ["Hong Kong", "9,876", "987"]


@pytest.mark.parametrize(
    ("filing", "text"),
    [
        (replace(JULY, version="1.1.1"), LATER),
        (replace(JULY, form="FF304"), LATER),
        (JULY, LATER.replace("Revenue by region", "Profit by region")),
        (JULY, "Revenue by region\n\nThere was none."),
    ],
)
def test_another_form_version_or_heading_or_a_page_without_figures_has_no_offer(
    known: KnownLayout, filing: Filing, text: str
) -> None:
    assert list(offers(filing, {1: page_of(text)}, [known], ())) == []


def test_lines_that_would_cut_figures_are_not_offered(known: KnownLayout) -> None:
    wide = LATER.replace("9,876      987", "9,876,543,210  987,654")
    assert list(offers(JULY, {1: page_of(wide)}, [known], ())) == []


def test_it_is_not_offered_again_where_it_was_drawn(known: KnownLayout) -> None:
    page = page_of(LATER)
    (offer,) = offers(JULY, {1: page}, [known], ())
    assert list(offers(JULY, {1: page}, [known], [offer.layout])) == []


def test_a_table_without_a_heading_is_not_kept() -> None:
    page = page_of("1,234  1,018\n2,345  2,107")
    assert known_from(JUNE, page, layout_for(page, box_of(0, 2), "p1t1")) is None


def test_the_latest_layout_of_a_heading_takes_the_place_of_the_earlier(known: KnownLayout) -> None:
    moved = replace(known, down=known.down + 1)
    other = replace(known, form="FF304")
    assert with_known((known, other), moved) == (other, moved)
