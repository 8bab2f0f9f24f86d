"""A figure that several tables state under one label and year is the same in all."""

from dataclasses import replace

import pytest

from reviewer.checks.repeats_found import figure_is_that_of_the_earlier_table
from reviewer.core.check import Outcome
from reviewer.core.checker import Checker, Finding
from reviewer.core.review import Review
from tests.review_of import review_of

STATEMENTS = """
    p2t1                       | c2      | c3
    Profit before taxation     | 338,266 | 232,418
    Taxation                   |  40,740 |   5,542

    p9t1                       | c2        | c3
    Segment profit             |   349,139 |   232,418
    Profit before taxation     |   338,266 |   232,418
    Depreciation               |   (3,482) |   (4,397)
"""


def findings(text: str, *headings: str) -> list[Finding]:
    """What the check says when the columns stand under these headings."""
    review: Review = review_of(text, kind="")
    review.grids["f1"] = tuple(replace(grid, columns=headings) for grid in review.grids["f1"])
    return list(Checker(review, (figure_is_that_of_the_earlier_table,)).run().values())


def test_a_line_repeated_in_another_table_agrees() -> None:
    found = findings(STATEMENTS, "2012 HK$'000", "2011 HK$'000")
    assert [one.subject for one in found] == [
        "f1/p9t1/Profit before taxation/c2",
        "f1/p9t1/Profit before taxation/c3",
    ]
    assert {one.outcome for one in found} == {Outcome.AGREES}


@pytest.mark.parametrize("printed", ["338,866", "383,266"])
def test_one_digit_or_two_exchanged_are_found(printed: str) -> None:
    text = STATEMENTS.replace("Profit before taxation     |   338,266", f"Profit before taxation     | {printed}")
    found = findings(text, "2012 HK$'000", "2011 HK$'000")
    wrong = [one.subject for one in found if one.outcome is Outcome.EXCEPTION]
    assert wrong == ["f1/p9t1/Profit before taxation/c2"]


def test_another_number_under_one_label_is_something_else() -> None:
    text = STATEMENTS.replace("Profit before taxation     |   338,266", "Profit before taxation     |   120,555")
    assert findings(text, "2012 HK$'000", "2011 HK$'000") == []


def test_columns_without_years_are_not_compared() -> None:
    assert findings(STATEMENTS, "Group", "Company") == []
