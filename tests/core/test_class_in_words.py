"""A class of shares in words, as filings write it."""

import pytest

from reviewer.core.records import class_in_words


@pytest.mark.parametrize(("group", "said"), [
    ("wvr-ordinary-shares-b", "WVR ordinary shares, class B"),
    ("ordinary-shares", "ordinary shares"),
    ("class-a", "class A"),
    ("3@class-a", "3, class A"),
    ("3@total", "3, total"),
])  # fmt: skip
def test_a_class_has_its_capital_letter(group: str, said: str) -> None:
    assert class_in_words(group) == said
