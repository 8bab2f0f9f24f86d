"""From return to return: what closed is what opens, and a missing return is named."""

import pytest

from reviewer.checks.carry_forward import (
    next_day_returns_lead_to_closing_balance,
    opening_balance_is_last_closing_balance,
    opening_par_value_is_last_closing_par_value,
    outstanding_is_carried_forward,
    schemes_of_last_month_are_listed,
)
from reviewer.checks.last_return import (
    mandate_used_runs_on,
    nothing_is_issued_in_the_moratorium,
    opening_balance_is_that_of_the_last_return,
    opening_date_is_that_of_the_last_return,
    uncancelled_shares_are_carried_forward,
)
from reviewer.core.review import Review
from tests.checks.finding_of import finding_of, outcome_of
from tests.review_of import review_of

AGREES, EXCEPTION, OPEN, NOT_APPLICABLE = "agrees", "exception", "open", "not applicable"


def monthly(
    id: str,
    ended: str,
    opening: str,
    closing: str,
    into: Review | None = None,
    *,
    moved: str = "",
    scheme: str = "2020",
) -> Review:
    drawn = f"""
        facts | month_ended | issuer       | date_submitted
        -     | {ended}     | Moon Inc.    | {ended}

        class_of_shares               | stock_code
        issued_shares@ordinary-shares | 01723

        par_value       | opening_par_value | closing_par_value
        ordinary-shares | {len(opening)}    | {len(closing)}

        issued_shares   | opening_balance | movement~ | closing_balance
        ordinary-shares | {opening}       | {moved}   | {closing}

        share_options     | particulars     | opening_balance | closing_balance
        ordinary-shares#1 | {scheme} Scheme | {opening}       | {closing}

        share_options_total | issued_movement~
        ordinary-shares     |

        other_movements   | event_date       | issued_movement
        ordinary-shares#1 | 28 February 2026 | 7
    """
    return review_of(drawn, "monthly_return", id, into)


def next_day(
    id: str, opened: str, closed: str, opening: str, closing: str, into: Review | None = None, event: str = "Placing"
) -> Review:
    drawn = f"""
        facts | issuer    | date_submitted
        -     | MOON INC  | {closed}

        class_of_shares         | stock_code
        changes@ordinary-shares | 01723

        issued_shares   | opening_date | opening_balance | closing_date | closing_balance
        ordinary-shares | {opened}     | {opening}       | {closed}     | {closing}

        changes           | event   | event_date | number
        ordinary-shares#1 | {event} | {closed}   | 0

        not_yet_cancelled | event_date       | number
        ordinary-shares#1 | 02 February 2026 | {opening}

        repurchases       | trading_date | number
        ordinary-shares#1 | {closed}     | 100

        repurchase_totals | total_number
        ordinary-shares   | 100

        repurchase_mandate | resolution_date | cumulative_number | moratorium_until
        ordinary-shares    | 14 May 2025     | {closing}         | 11 March 2026
    """
    return review_of(drawn, "next_day_return", id, into)


def two_months(opening: str, scheme: str = "2020", before: str = "31 January 2026") -> Review:
    january = monthly("jan", before, "1,000", "1,500")
    return monthly("feb", "28 February 2026", opening, opening, january, scheme=scheme)


@pytest.mark.parametrize(
    ("opening", "before", "outcome"),
    [
        ("1,500", "31 January 2026", AGREES),
        ("1,600", "31 January 2026", EXCEPTION),
        ("1,500", "31 December 2025", OPEN),
    ],
)
def test_the_opening_balance_is_the_last_closing_balance(opening: str, before: str, outcome: str) -> None:
    review = two_months(opening, before=before)
    assert outcome_of(opening_balance_is_last_closing_balance, review, "feb/issued_shares/ordinary-shares") == outcome
    assert outcome_of(outstanding_is_carried_forward, review, "feb/share_options/ordinary-shares#1") == outcome


def test_the_return_that_is_missing_is_named() -> None:
    found = finding_of(
        opening_balance_is_last_closing_balance, two_months("1,500"), "jan/issued_shares/ordinary-shares"
    )
    assert found.outcome == OPEN
    assert found.why_open == "the return for December 2025 of this issuer is not open"


@pytest.mark.parametrize(("closing", "outcome"), [("1,500", AGREES), ("1,501", EXCEPTION)])
def test_without_last_month_its_last_next_day_return_serves(closing: str, outcome: str) -> None:
    review = monthly("feb", "28 February 2026", "1,500", "1,500")
    next_day("nd", "31 December 2025", "30 January 2026", "1,000", closing, review)
    found = finding_of(opening_balance_is_last_closing_balance, review, "feb/issued_shares/ordinary-shares")
    assert found.outcome == outcome
    assert found.verdict.why == "by the last next day return of the preceding month"


@pytest.mark.parametrize(("closed", "outcome"), [("30 January 2026", EXCEPTION), ("29 January 2026", OPEN)])
def test_while_the_month_ran_on_more_may_have_moved(closed: str, outcome: str) -> None:
    review = monthly("feb", "28 February 2026", "1,600", "1,600")
    next_day("nd", "31 December 2025", closed, "1,000", "1,500", review)
    assert outcome_of(opening_balance_is_last_closing_balance, review, "feb/issued_shares/ordinary-shares") == outcome


@pytest.mark.parametrize(("opening", "outcome"), [("1,500", AGREES), ("15,000", EXCEPTION)])
def test_par_value_is_carried_forward(opening: str, outcome: str) -> None:
    check = opening_par_value_is_last_closing_par_value
    assert outcome_of(check, two_months(opening), "feb/par_value/ordinary-shares") == outcome


@pytest.mark.parametrize(("scheme", "outcome"), [("2020", AGREES), ("2021", EXCEPTION)])
def test_a_scheme_stays_listed_while_options_are_outstanding(scheme: str, outcome: str) -> None:
    assert outcome_of(schemes_of_last_month_are_listed, two_months("1,500", scheme), "feb") == outcome


def test_a_new_scheme_is_carried_from_nowhere() -> None:
    review = two_months("1,500", "2021")
    assert outcome_of(outstanding_is_carried_forward, review, "feb/share_options/ordinary-shares#1") == NOT_APPLICABLE


@pytest.mark.parametrize(
    ("closing", "moved", "closed", "outcome"),
    [
        ("1,507", "507", "10 February 2026", AGREES),  # 7 more shares came on 28 February
        ("1,500", "500", "28 February 2026", AGREES),
        ("1,500", "500", "10 February 2026", EXCEPTION),
        ("1,500", "500", "10 March 2026", OPEN),
        ("1,500", "", "10 March 2026", NOT_APPLICABLE),
    ],
)
def test_next_day_returns_lead_to_the_closing_balance(closing: str, moved: str, closed: str, outcome: str) -> None:
    review = monthly("feb", "28 February 2026", "1,000", closing, moved=moved)
    next_day("nd", "31 January 2026", closed, "1,000", "1,500", review)
    assert outcome_of(next_day_returns_lead_to_closing_balance, review) == outcome


def two_days(opened: str, opening: str, closing: str = "1,600", event: str = "Placing") -> Review:
    first = next_day("one", "31 January 2026", "09 February 2026", "1,000", "1,500")
    return next_day("two", opened, "10 February 2026", opening, closing, first, event)


@pytest.mark.parametrize(
    ("opened", "opening", "date", "balance"),
    [
        ("09 February 2026", "1,500", AGREES, AGREES),
        ("09 February 2026", "1,505", AGREES, EXCEPTION),
        ("31 January 2026", "1,000", EXCEPTION, OPEN),
        ("10 February 2026", "1,500", OPEN, OPEN),
    ],
)
def test_a_next_day_return_opens_where_the_last_return_closed(
    opened: str, opening: str, date: str, balance: str
) -> None:
    review = two_days(opened, opening)
    subject = "two/issued_shares/ordinary-shares"
    assert outcome_of(opening_date_is_that_of_the_last_return, review, subject) == date
    assert outcome_of(opening_balance_is_that_of_the_last_return, review, subject) == balance


def test_a_next_day_return_may_follow_a_monthly_return() -> None:
    review = monthly("jan", "31 January 2026", "1,000", "1,000")
    next_day("nd", "31 January 2026", "09 February 2026", "1,000", "1,500", review)
    assert outcome_of(opening_date_is_that_of_the_last_return, review) == AGREES
    assert outcome_of(opening_balance_is_that_of_the_last_return, review) == AGREES


@pytest.mark.parametrize(("opening", "outcome"), [("1,000", AGREES), ("1,500", EXCEPTION)])
def test_the_list_of_shares_not_cancelled_runs_on(opening: str, outcome: str) -> None:
    subject = "two/not_yet_cancelled/ordinary-shares#1"
    assert outcome_of(uncancelled_shares_are_carried_forward, two_days("09 February 2026", opening), subject) == outcome


@pytest.mark.parametrize(("used", "outcome"), [("1,600", AGREES), ("1,700", EXCEPTION)])
def test_the_mandate_used_runs_on(used: str, outcome: str) -> None:
    subject = "two/repurchase_mandate/ordinary-shares"
    assert outcome_of(mandate_used_runs_on, two_days("09 February 2026", "1,500", used), subject) == outcome


@pytest.mark.parametrize(
    ("event", "outcome"),
    [
        ("Repurchase of shares and cancelled", AGREES),
        ("Issue of shares on exercise of options under a share scheme", AGREES),
        ("Placing of new shares", EXCEPTION),
        ("Sale of treasury shares on the Exchange", EXCEPTION),
    ],
)
def test_nothing_is_issued_in_the_moratorium(event: str, outcome: str) -> None:
    review = two_days("09 February 2026", "1,500", event=event)
    subject = "one/repurchase_mandate/ordinary-shares"
    assert outcome_of(nothing_is_issued_in_the_moratorium, review, subject) == outcome


def test_without_a_later_return_the_moratorium_stays_open() -> None:
    review = two_days("09 February 2026", "1,500")
    found = finding_of(nothing_is_issued_in_the_moratorium, review, "two/repurchase_mandate/ordinary-shares")
    assert found.why_open == "no later next day return is open; the moratorium runs up to 11 March 2026"


def test_another_issuer_is_another_issuer() -> None:
    review = monthly("feb", "28 February 2026", "1,500", "1,500")
    other = """
        facts | month_ended     | issuer
        -     | 31 January 2026 | Sun Inc.

        issued_shares   | opening_balance | movement~ | closing_balance
        ordinary-shares | 1,500           |           | 1,500
    """
    review_of(other, "monthly_return", "other", review)
    assert outcome_of(opening_balance_is_last_closing_balance, review, "feb/issued_shares/ordinary-shares") == OPEN
