"""A figure cut at the border of a cell is never simply put together: every whole that fits its pieces is offered."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.core.page import Box, Word
from reviewer.core.printed import print_number
from reviewer.core.provenance import Method
from reviewer.extract.joined import candidates_for
from reviewer.extract.outline import Spot
from reviewer.extract.seen import Seen, see


def cut(*pieces: str, unit: str = "shares") -> Seen:
    """What is seen where pieces stand side by side."""
    boxes = [Box(100.0 * n, 10, 100.0 * n + 50, 18) for n in range(len(pieces))]
    return see([Spot(1, Word(piece, box)) for piece, box in zip(pieces, boxes, strict=True)], unit)


@pytest.mark.parametrize(
    ("first", "second", "whole"),
    [
        ("1,992,000,000,00", "0,000,000", "1,992,000,000,000"),
        ("8,000,000", "0,000,000", "8,000,000,000"),
        ("50", ",000", "50,000"),
        ("3,696,457,", ",471", "3,696,457,471"),
    ],
)
def test_the_printed_whole_is_among_the_candidates(first: str, second: str, whole: str) -> None:
    assert whole in candidates_for([first, second])


def test_every_candidate_begins_and_ends_with_the_pieces() -> None:
    fitting = candidates_for(["8,000,000", "0,000,000"])
    assert len(fitting) > 1
    assert all(one.startswith("8,000,000") and one.endswith("0,000,000") for one in fitting)


def test_the_only_whole_that_fits_is_the_value() -> None:
    seen = cut("3,696,457,", ",471")
    assert (seen.value, seen.candidates) == (Decimal(3_696_457_471), ("3,696,457,471",))
    assert "the only whole" in seen.doubt


def test_with_several_wholes_the_value_is_what_plain_joining_gives() -> None:
    seen = cut("8,000,000", "0,000,000")
    assert seen.value == Decimal(80_000_000_000_000)
    assert seen.method is Method.JOINED
    assert (seen.printed, seen.fragments) == ("8,000,000 | 0,000,000", ("8,000,000", "0,000,000"))
    assert len(seen.boxes) == 2


def test_two_figures_in_one_place_are_doubted_not_glued_in_silence() -> None:
    assert cut("262,256,800", "322,600").doubt


@given(st.integers(min_value=1_000, max_value=10**13), st.data())
def test_a_whole_cut_anywhere_with_any_overlap_is_offered(number: int, data: st.DataObject) -> None:
    printed = print_number(Decimal(number))
    end = data.draw(st.integers(min_value=1, max_value=len(printed) - 1))
    start = data.draw(st.integers(min_value=0, max_value=end))
    assert printed in candidates_for([printed[:end], printed[start:]])
