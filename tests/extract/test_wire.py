"""What the child says of a page is what its parent hears, to the last bit."""

import json

from hypothesis import given
from hypothesis import strategies as st

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
    st.sampled_from(["text layer", "ocr", "none"]), st.text(),
)  # fmt: skip


@given(PAGES)
def test_a_page_comes_through_the_pipe_unchanged(page: Page) -> None:
    line = json.dumps(to_wire(page))
    heard = from_wire(Page, json.loads(line))
    assert heard == page
    assert heard.lines == page.lines
