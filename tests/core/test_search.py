"""A number is found however it is written; a text wherever it stands."""

import pytest

from reviewer.core.search import find_fields
from tests.review_of import review_of

RETURN = """
    shares  | class_of_shares | opening_balance | movement | closing_balance
    class-a | WVR ordinary    |       1,234,567 |  (5,000) |       1,229,567
    class-b | Ordinary        |       7,000,000 |        - |       7,000,000
"""


@pytest.mark.parametrize("written", ["1,234,567", "1234567", "(1,234,567)", "1 234 567", "１，２３４，５６７"])
def test_a_number_is_found_however_it_is_written(written: str) -> None:
    assert [key.field for key in find_fields(review_of(RETURN), written)] == ["opening_balance"]


def test_a_decrease_is_found_by_its_figure() -> None:
    assert next(key.field for key in find_fields(review_of(RETURN), "5,000")) == "movement"


def test_text_is_found_in_any_case() -> None:
    assert [key.row for key in find_fields(review_of(RETURN), "wvr")] == ["class-a"]


def test_nothing_is_found_for_nothing() -> None:
    assert find_fields(review_of(RETURN), "  ") == []
    assert find_fields(review_of(RETURN), "no such words") == []
