"""Shares of a total and changes between columns are found by themselves in tables that no form declares."""

from reviewer.checks.shares_found import percentage_is_of_figures_beside_it
from reviewer.core.check import Outcome
from reviewer.core.checker import Checker, Finding
from tests.review_of import review_of

SHARES = """
    p8t1     | c2        | c3_percentage
    Mainland | 2,408,355 | 48.14
    Railways | 1,980,087 | 39.58
    Overseas |   251,598 |  5.03
    Others   |   362,475 |  7.25
    Total    | 5,002,515 | 100
"""

CHANGES = """
    p9t1           | c2      | c3      | c4_percentage
    Revenue        | 405,937 | 279,267 |  45.36
    Other revenue  |  60,698 |  36,189 |  67.72
    Selling costs  |  74,279 |  26,988 | 175.23
    Administration |  26,186 |  13,794 |  89.84
    Research       |   6,055 |   6,514 | (7.05)
    Finance costs  |   1,386 |   9,504 | (85.42)
    Profit         | 338,266 | 232,418 |  45.54
"""


def findings(text: str) -> dict[str, Finding]:
    """What the check says, by row."""
    found = Checker(review_of(text, kind=""), (percentage_is_of_figures_beside_it,)).run()
    return {one.subject.split("/")[2]: one for one in found.values()}


def test_shares_of_a_total_are_found() -> None:
    found = findings(SHARES)
    assert set(found) == {"Mainland", "Railways", "Overseas", "Others"}
    assert {one.outcome for one in found.values()} == {Outcome.AGREES}
    assert "shares of a total in 4 of 4 lines" in found["Railways"].verdict.why


def test_changes_between_columns_are_found_whatever_their_sign() -> None:
    found = findings(CHANGES)
    assert len(found) == 7
    assert {one.outcome for one in found.values()} == {Outcome.AGREES}


def test_one_wrong_percentage_among_many_is_found() -> None:
    found = findings(CHANGES.replace("67.72", "76.72"))
    assert [row for row, one in found.items() if one.outcome is Outcome.EXCEPTION] == ["Other revenue"]


def test_percentages_of_something_else_are_left_alone() -> None:
    assert findings(SHARES.replace("48.14", "12.34").replace("39.58", "56.78")) == {}


def test_too_few_lines_prove_nothing() -> None:
    assert (
        findings("""
        p7t1  | c2      | c3_percentage
        Trade | 405,937 | 59.24
        Total | 685,204 | 100
    """)
        == {}
    )
