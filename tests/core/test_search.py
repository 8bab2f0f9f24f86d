"""A number is found however it is written; a text wherever it stands."""

import pytest

from reviewer.core import search
from reviewer.core.page import Box, Page, Word
from reviewer.core.reading import FieldKey
from reviewer.core.search import find_in_steps
from tests.review_of import review_of

RETURN = """
    shares  | class_of_shares | opening_balance | movement | closing_balance
    class-a | WVR ordinary    |       1,234,567 |  (5,000) |       1,229,567
    class-b | Ordinary        |       7,000,000 |        - |       7,000,000
"""


def fields_with(sought: str) -> list[FieldKey]:
    """The fields of the return that hold a number or a text."""
    return [hit.key for hit in find_in_steps(review_of(RETURN), sought) if hit is not None and hit.key is not None]


@pytest.mark.parametrize("written", ["1,234,567", "1234567", "(1,234,567)", "1 234 567", "１，２３４，５６７"])
def test_a_number_is_found_however_it_is_written(written: str) -> None:
    assert [key.field for key in fields_with(written)] == ["opening_balance"]


def test_a_decrease_is_found_by_its_figure() -> None:
    assert next(key.field for key in fields_with("5,000")) == "movement"


def test_text_is_found_in_any_case() -> None:
    assert [key.row for key in fields_with("wvr")] == ["class-a"]


def test_nothing_is_found_for_nothing() -> None:
    assert fields_with("  ") == []
    assert fields_with("no such words") == []


def page_of(*lines: str) -> Page:
    """A page on which these lines stand, every word 6 points a letter wide."""
    words: list[Word] = []
    for number, line in enumerate(lines):
        across = 50.0
        for text in line.split():
            words.append(Word(text, Box(across, 20.0 * number, across + 6 * len(text), 20.0 * number + 10)))
            across += 6 * len(text) + 4
    return Page(1, 595, 842, tuple(words))


def found(sought: str, *lines: str) -> list[str]:
    """The words that a search lights up."""
    page = page_of(*lines)
    review = review_of(RETURN)
    review.readings.clear()
    review.pages["f1"] = {1: page}
    hits = [hit for hit in find_in_steps(review, sought) if hit is not None]
    boxes = [hit.box for hit in hits if hit.box is not None]
    return [" ".join(word.text for word in page.words if box.holds(word.box)) for box in boxes]


@pytest.mark.parametrize(
    "printed", ["1,234,567", "(1,234,567)", "1 234 567", "１，２３４，５６７", "HK$1,234,567.00", "1234567股"]
)
@pytest.mark.parametrize("sought", ["1,234,567", "(1,234,567)", "1 234 567", "１，２３４，５６７"])
def test_a_number_is_found_on_a_page_however_both_are_written(printed: str, sought: str) -> None:
    assert found(sought, f"In all {printed} of them", "and 234,567 more") == [printed]


def test_two_figures_beside_one_another_are_each_found() -> None:
    assert found("234", "12 234 567") == ["234"]
    assert found("12234567", "12 234 567") == ["12 234 567"]


def test_a_part_of_a_number_is_another_number() -> None:
    assert found("234,567", "1,234,567 and 234,567.5") == []


def test_words_are_found_over_a_gap_and_every_time() -> None:
    assert found("weighted voting", "Weighted Voting Rights", "no weighted  voting") == [
        "Weighted Voting", "weighted voting",
    ]  # fmt: skip


def test_a_figure_of_a_table_is_one_hit_with_its_field() -> None:
    review = review_of(RETURN)
    reading = next(one for one in review.readings.values() if one.printed == "1,234,567")
    box, page = reading.provenance.boxes[0], reading.provenance.page
    review.pages["f1"] = {page: Page(page, 595, 842, (Word("1,234,567", box),))}
    (hit,) = [hit for hit in find_in_steps(review, "1234567") if hit is not None]
    assert (hit.key, hit.box) == (reading.key, box)


def test_a_window_can_paint_while_fields_are_looked_through_and_they_may_go_meanwhile(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(search, "A_STEP", 1)
    review = review_of(RETURN)
    steps = find_in_steps(review, "5,000")
    assert [next(steps) for _ in review.readings] == [None] * len(review.readings)
    review.readings.clear()
    assert [hit for hit in steps if hit is not None] == []


def test_a_field_whose_page_was_not_read_is_found_in_its_table() -> None:
    hits = [hit for hit in find_in_steps(review_of(RETURN), "5,000") if hit is not None]
    assert [hit.key.field for hit in hits if hit.key] == ["movement"]
