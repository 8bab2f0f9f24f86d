"""The repurchase mandate is the one the meeting granted, as large as it may be, and used as the returns tell."""

import pytest

from reviewer.checks.mandate import (
    mandate_is_a_tenth_of_the_shares_at_the_meeting,
    mandate_used_is_the_sum_of_the_returns,
    mandate_was_granted_by_the_meeting,
)
from reviewer.core.review import Review
from tests.checks.finding_of import finding_of
from tests.review_of import review_of

AGREES, EXCEPTION, OPEN = "agrees", "exception", "open"
IN_ISSUE = 9_189_018_665
TENTH = IN_ISSUE // 10


def next_day(
    into: Review, opened: str, closed: str, used: int, *, bought: int = 1_000, authorised: int = TENTH,
    granted: str = "14 May 2025",
) -> Review:  # fmt: skip
    drawn = f"""
        facts | issuer
        -     | Moon Inc.

        issued_shares   | opening_date | opening_balance | closing_date | closing_balance
        ordinary-shares | {opened}     | {IN_ISSUE:,}    | {closed}     | {IN_ISSUE:,}

        repurchases       | trading_date | number
        ordinary-shares#1 | {closed}     | {bought:,}

        repurchase_totals | total_number
        ordinary-shares   | {bought:,}

        repurchase_mandate | resolution_date | authorised_number | cumulative_number
        ordinary-shares    | {granted}       | {authorised:,}    | {used:,}
    """
    return review_of(drawn, "next_day_return", f"nd {closed}", into)


def poll(
    into: Review, met: str, text: str = "To grant a general mandate to repurchase shares not exceeding 10%"
) -> Review:
    drawn = f"""
        facts | issuer    | announced
        -     | Moon Inc. | {met}

        resolutions | text                   | votes_for
        5           | To elect a Director    | 1,000
        6           | {text}                 | 1,000
        7           | To extend the mandate to issue shares by those repurchased | 1,000

        poll_notes | shares_in_issue | meeting_date
        -          | {IN_ISSUE:,}    | {met}
    """
    return review_of(drawn, "poll_results", f"poll {met}", into)


def one(**told: object) -> Review:
    return next_day(Review(), "12 June 2025", "13 June 2025", 1_000, **told)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("met", "outcome", "said"),
    [
        ("14 May 2025", AGREES, "resolution 6 in poll 14 May 2025.pdf"),
        ("10 June 2025", EXCEPTION, "resolution 6 in poll 10 June 2025.pdf granted a new one on 10 June 2025"),
        ("16 June 2025", OPEN, "the poll results of the meeting on 14 May 2025 are not open"),
        ("15 May 2024", OPEN, "the poll results of the meeting on 14 May 2025 are not open"),
    ],
)
def test_the_mandate_is_that_of_the_last_meeting(met: str, outcome: str, said: str) -> None:
    finding = finding_of(mandate_was_granted_by_the_meeting, poll(one(), met))
    assert finding.outcome == outcome
    assert (finding.why_open or finding.verdict.why) == said


def test_a_meeting_without_such_a_resolution_granted_none() -> None:
    review = poll(one(), "14 May 2025", "To re-appoint the auditor")
    assert finding_of(mandate_was_granted_by_the_meeting, review).outcome == EXCEPTION


@pytest.mark.parametrize(
    ("authorised", "outcome"), [(TENTH, AGREES), (TENTH + 1_000_000, EXCEPTION), (TENTH // 2, OPEN)]
)
def test_the_number_authorised_is_a_tenth_of_the_shares_at_the_meeting(authorised: int, outcome: str) -> None:
    review = poll(one(authorised=authorised), "14 May 2025")
    finding = finding_of(mandate_is_a_tenth_of_the_shares_at_the_meeting, review)
    assert finding.outcome == outcome
    assert outcome != OPEN or "5.0000 % of 9,189,018,665 shares" in finding.why_open


@pytest.mark.parametrize(("authorised", "outcome"), [(TENTH, AGREES), (TENTH + 1_000_000, OPEN)])
def test_without_the_poll_the_last_return_before_it_may_agree(authorised: int, outcome: str) -> None:
    review = next_day(one(authorised=authorised), "29 April 2025", "30 April 2025", 5, granted="15 May 2024")
    finding = finding_of(
        mandate_is_a_tenth_of_the_shares_at_the_meeting, review, "nd 13 June 2025/repurchase_mandate/ordinary-shares"
    )
    assert finding.outcome == outcome


def test_without_either_it_is_open() -> None:
    finding = finding_of(mandate_is_a_tenth_of_the_shares_at_the_meeting, one())
    assert finding.why_open == (
        "neither the poll results of 14 May 2025 nor a return shortly before is open: the shares in issue on that day "
        "are not stated"
    )


LAST = "nd 17 June 2025/repurchase_mandate/ordinary-shares"


def three(used: int, *, opened: str = "16 June 2025", granted: str = "14 May 2025") -> Review:
    """Returns of three days, the first after 5,000 shares were bought before it."""
    review = next_day(Review(), "12 June 2025", "13 June 2025", 6_000)
    next_day(review, "13 June 2025", "16 June 2025", 8_000, bought=2_000)
    return next_day(review, opened, "17 June 2025", used, bought=3_000, granted=granted)


@pytest.mark.parametrize(
    ("used", "opened", "outcome"),
    [
        (11_000, "16 June 2025", AGREES),
        (11_500, "16 June 2025", EXCEPTION),  # every return opens where the last one closed
        (11_500, "15 June 2025", OPEN),
        (10_500, "15 June 2025", EXCEPTION),  # fewer than the open returns tell of
    ],
)
def test_what_the_returns_report_is_what_is_used(used: int, opened: str, outcome: str) -> None:
    assert finding_of(mandate_used_is_the_sum_of_the_returns, three(used, opened=opened), LAST).outcome == outcome


def test_a_new_mandate_begins_at_nil() -> None:
    review = three(3_000, granted="16 June 2025")
    assert finding_of(mandate_used_is_the_sum_of_the_returns, review, LAST).outcome == AGREES


def test_the_first_return_alone_says_that_earlier_ones_are_wanting() -> None:
    review = next_day(Review(), "12 June 2025", "13 June 2025", 6_000)
    finding = finding_of(mandate_used_is_the_sum_of_the_returns, review)
    assert finding.why_open == "no earlier next day return under this mandate is open"
