"""Grants, small issues and what only other sources can answer."""

import pytest

from reviewer.checks.grants import options_granted_are_those_announced
from reviewer.checks.outside_sources import price_is_below_the_limit, repurchases_are_those_of_the_exchanges_report
from reviewer.checks.small_events import small_issues_stay_below_the_threshold
from reviewer.core.review import Review
from tests.checks.finding_of import finding_of, outcome_of
from tests.review_of import review_of

AGREES, OPEN, NOT_APPLICABLE = "agrees", "open", "not applicable"


def month(granted: str = "", exercised: str = "0") -> Review:
    return review_of(f"""
        facts | issuer    | month_ended
        -     | Moon Inc. | 30 June 2025

        issued_shares   | opening_balance | closing_balance
        ordinary-shares | 1,000,000       | 1,000,000

        share_option_movements | kind    | movement~
        ordinary-shares#1.1    | Granted | {granted}

        share_options_total | issued_movement
        ordinary-shares     | {exercised}
    """)


def announcement(into: Review, day: str, number: str, title: str = "GRANT OF SHARE OPTIONS") -> Review:
    drawn = f"""
        facts | issuer    | announced | title
        -     | Moon Inc. | {day}     | {title}

        prose_figures | stated
        #1            | {number}
    """
    return review_of(drawn, "other_announcement", "grant", into)


@pytest.mark.parametrize(
    ("day", "number", "outcome", "said"),
    [
        ("10 June 2025", "250,000", AGREES, "as in grant.pdf"),
        ("10 June 2025", "260,000", OPEN, "grant.pdf does not state 250,000: some may not have been accepted"),
        ("10 March 2025", "250,000", OPEN, "no announcement of a grant in this month is open"),
    ],
)
def test_options_granted_are_announced(day: str, number: str, outcome: str, said: str) -> None:
    finding = finding_of(options_granted_are_those_announced, announcement(month("250,000"), day, number))
    assert finding.outcome == outcome
    assert (finding.why_open or finding.verdict.why) == said


def test_both_places_of_a_grant_are_evidence() -> None:
    review = announcement(month("250,000"), "10 June 2025", "250,000")
    assert {key.filing for key in finding_of(options_granted_are_those_announced, review).evidence} == {"f1", "grant"}


@pytest.mark.parametrize("granted", ["", "0"])
def test_a_month_without_a_grant_needs_no_announcement(granted: str) -> None:
    assert outcome_of(options_granted_are_those_announced, month(granted)) == NOT_APPLICABLE


def told_at_once(into: Review) -> Review:
    drawn = """
        facts | issuer
        -     | Moon Inc.

        issued_shares   | opening_date | opening_balance | closing_date | closing_balance
        ordinary-shares | 31 May 2025  | 1,000,000       | 12 June 2025 | 1,050,000
    """
    return review_of(drawn, "next_day_return", "nd", into)


@pytest.mark.parametrize(("exercised", "outcome"), [("0", AGREES), ("49,999", AGREES), ("50,000", OPEN)])
def test_issues_of_five_per_cent_are_asked_about(exercised: str, outcome: str) -> None:
    assert outcome_of(small_issues_stay_below_the_threshold, month(exercised=exercised)) == outcome


def test_rows_count_where_their_total_is_left_out() -> None:
    review = review_of("""
        facts | month_ended
        -     | 30 June 2025

        issued_shares   | opening_balance | closing_balance
        ordinary-shares | 1,000,000       | 1,060,000

        warrants          | new_shares_issued
        ordinary-shares#1 | 20,000
        ordinary-shares#2 | 40,000

        warrants_total  | issued_movement
        ordinary-shares | N/A
    """)
    finding = finding_of(small_issues_stay_below_the_threshold, review)
    assert finding.why_open.startswith("6.00 % of 1,000,000 were issued")


def test_a_next_day_return_of_the_month_tells_of_them() -> None:
    finding = finding_of(small_issues_stay_below_the_threshold, told_at_once(month(exercised="50,000")))
    assert finding.outcome == AGREES
    assert finding.verdict.why == "5.00 % of 1,000,000; nd.pdf is a next day return of the month"


@pytest.mark.parametrize(("bought", "outcome"), [("1,000", OPEN), ("0", NOT_APPLICABLE)])
def test_what_no_filing_answers_is_open_and_says_so(bought: str, outcome: str) -> None:
    drawn = f"""
        repurchase_totals | total_number
        ordinary-shares   | {bought}
    """
    for check in (price_is_below_the_limit, repurchases_are_those_of_the_exchanges_report):
        finding = finding_of(check, drawn, form="FF305")
        assert finding.outcome == outcome
        assert outcome != OPEN or finding.why_open
