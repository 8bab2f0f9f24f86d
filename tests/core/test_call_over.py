"""The figures of a table come one by one, row by row."""

from reviewer.core.call_over import calls_of
from tests.review_of import review_of

RETURN = """
    issued_shares | opening_balance | movement | closing_balance
    class-a       |       1,000,000 |        - |       1,000,000
    class-b       |       1,000,000 |    5,000 |       1,005,000
"""


def test_row_by_row_with_dittos_for_the_figure_above() -> None:
    review = review_of(RETURN)
    calls = calls_of(review, review.grids["f1"][0])
    assert [call.printed for call in calls] == ["1,000,000", "-", "1,000,000", "1,000,000", "5,000", "1,005,000"]
    aloud = [call.aloud for call in calls]
    assert aloud[:3] == ["class-a: one million", "nil", "one million"]
    assert aloud[3:] == ["class-b: ditto", "five thousand", "one million, five thousand"]
    assert calls[0].place


def test_a_hundred_cells_are_a_hundred_calls() -> None:
    rows = "\n".join(f"c{number} | {number + 1} | {number + 2} | {number + 3} | {number + 4}" for number in range(25))
    review = review_of(f"issued_shares | opening_balance | movement | issued | closing_balance\n{rows}")
    assert len(calls_of(review, review.grids["f1"][0])) == 100


def test_in_chinese() -> None:
    review = review_of(RETURN)
    assert calls_of(review, review.grids["f1"][0], chinese=True)[4].aloud == "五千股"
    assert calls_of(review, review.grids["f1"][0], chinese=True)[3].aloud == "class-b: 同上"
