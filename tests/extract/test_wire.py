"""What the child says of a page is what its parent hears, to the last bit."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.core.packed_page import packed, page_from_wire, page_to_wire, plain
from reviewer.core.page import Box, Cell, Page, Rule, Table, Word
from reviewer.core.wire import from_wire, to_wire

NUMBERS = st.floats(-1e6, 1e6)
BOXES = st.builds(Box, NUMBERS, NUMBERS, NUMBERS, NUMBERS)
WORDS = st.builds(Word, st.text(min_size=1), BOXES, NUMBERS, st.booleans(), st.booleans())
SPANS = st.integers(0, 99)
CELLS = st.builds(Cell, SPANS, SPANS, SPANS, SPANS, BOXES, st.lists(WORDS, max_size=3).map(tuple), st.booleans())
TABLES = st.builds(Table, BOXES, SPANS, SPANS, st.lists(CELLS, max_size=3).map(tuple))
PAGES = st.builds(
    Page, st.integers(1, 999), NUMBERS, NUMBERS, st.lists(WORDS, max_size=4).map(tuple),
    st.lists(st.builds(Rule, BOXES), max_size=3).map(tuple), st.lists(TABLES, max_size=2).map(tuple),
    st.sampled_from(["text layer", "ocr", "none"]), st.text(), st.lists(BOXES, max_size=2).map(tuple),
    st.lists(BOXES, max_size=2).map(tuple),
)  # fmt: skip


@given(PAGES)
def test_a_page_comes_through_the_pipe_unchanged(page: Page) -> None:
    line = json.dumps(to_wire(page))
    heard = from_wire(Page, json.loads(line))
    assert heard == page
    assert heard.lines == page.lines


@given(PAGES)
def test_a_packed_page_is_the_page(page: Page) -> None:
    heard = page_from_wire(json.loads(json.dumps(page_to_wire(page))))
    assert heard == page
    assert page == heard
    assert (heard.lines, heard.text) == (page.lines, page.text)
    assert page_to_wire(heard) == page_to_wire(page)
    assert type(plain(heard)) is Page
    assert plain(heard) == page


def test_a_word_of_a_cell_is_the_word_of_the_page() -> None:
    word = Word("1,000", Box(1, 1, 9, 9))
    cell = Cell(0, 0, 1, 1, Box(0, 0, 10, 10), (word,))
    page = packed(Page(1, 100, 100, (word,), (), (Table(cell.box, 1, 1, (cell,)),)))
    assert page.tables[0].cells[0].words[0] is page.words[0]


@pytest.mark.parametrize(
    "wire", [[1, 2], [1, 100, 100, "", "", "", [], [], "!"], ["one", 1, 1, "", "", "", [], [], ""], None]
)
def test_what_is_no_page_is_refused(wire: object) -> None:
    with pytest.raises((TypeError, ValueError)):
        page_from_wire(wire)  # type: ignore[arg-type]
