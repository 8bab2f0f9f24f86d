"""An undertaking to keep shares, against what later returns say of those who gave it."""

import pytest

from reviewer.checks.prose_persons import undertaking_is_kept
from reviewer.core.checker import Finding
from tests.checks.finding_of import finding_of
from tests.review_of import review_of

UNDERTAKING = """
    facts | issuer    | announced
    -     | Moon Inc. | 30 November 2022

    respective_lists | persons      | entities
    #1               | Chan Tai Man | Amind Inc.

    periods | length | starts           | ends
    #1      | 2      | 30 December 2022 | 29 December 2024
"""


def kept(remark: str, closed: str = "31 March 2023") -> Finding:
    drawn = f"""
        facts | issuer    | month_ended
        -     | Moon Inc. | {closed}

        remarks       | remarks
        share_options | {remark}
    """
    review = review_of(drawn, id="mr", into=review_of(UNDERTAKING, "voluntary_announcement", "vol"))
    return finding_of(undertaking_is_kept, review)


@pytest.mark.parametrize(
    ("remark", "closed", "outcome"),
    [
        ("On 10 March 2023 Amind Inc. sold 1,000,000 shares.", "31 March 2023", "exception"),
        ("On 10 March 2023 Chan Tai Man transferred 1,000,000 shares.", "31 March 2023", "exception"),
        ("Amind Inc. sold 1,000,000 shares.", "31 March 2025", "open"),  # after the period
        ("Amind Inc. sold 1,000,000 shares.", "30 November 2022", "open"),  # before it
        ("Amind Inc. converted 1,000,000 shares.", "31 March 2023", "open"),
        ("Another holder sold 1,000,000 shares.", "31 March 2023", "open"),
    ],
)
def test_a_disposal_that_a_return_tells_of_breaks_it(remark: str, closed: str, outcome: str) -> None:
    assert kept(remark, closed).outcome == outcome


def test_the_sentence_is_quoted() -> None:
    finding = kept("No options were granted. On 10 March 2023 Amind Inc. sold 1,000,000 shares.")
    assert finding.verdict.why == "the remarks of mr.pdf say 'On 10 March 2023 Amind Inc. sold 1,000,000 shares.'"


def test_without_a_word_of_them_it_says_where_holdings_are_told() -> None:
    assert "disclosures of interests" in kept("No options were granted.").why_open
