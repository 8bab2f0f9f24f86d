"""Blocks of cells go to the clipboard and come back from it unchanged."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.core.blocks import BlockError, fitted, read_block, write_block

CELLS = st.text(st.characters(exclude_categories=["Cs", "Cc"], include_characters='\t\n"'), max_size=8)
BLOCKS = st.integers(1, 4).flatmap(
    lambda wide: st.lists(st.lists(CELLS, min_size=wide, max_size=wide).map(tuple), min_size=1, max_size=4)
)


@given(BLOCKS)
def test_what_is_copied_is_pasted_the_same(block: list[tuple[str, ...]]) -> None:
    if any(any(line) for line in block) and any(block[-1]):
        assert read_block(write_block(block)) == tuple(block)


def test_lines_of_a_spreadsheet_end_in_two_characters_and_the_last_one_is_no_cell() -> None:
    assert read_block("1\t2\r\n3\t\r\n") == (("1", "2"), ("3", ""))


def test_short_lines_are_filled_up_with_blanks() -> None:
    assert read_block("1\t2\n3") == (("1", "2"), ("3", ""))


def test_an_empty_clipboard_is_said_to_be_empty() -> None:
    with pytest.raises(BlockError, match="Nothing was copied"):
        read_block("")


def test_one_cell_fills_a_selection_and_a_block_only_what_it_fits() -> None:
    assert fitted((("1",),), 2, 2) == (("1", "1"), ("1", "1"))
    assert fitted((("1", "2"),), 2, 4) == (("1", "2", "1", "2"),) * 2
    assert fitted((("1", "2"),), 3, 3) == (("1", "2"),)
