"""What passes from return to return besides the balances."""

import pytest

from reviewer.checks.chain_months import monthly_returns_follow_one_another, return_filed_again_is_marked_as_revised
from reviewer.checks.chain_next_day import (
    change_is_in_a_next_day_return,
    shares_leave_the_list_when_cancelled,
    shares_not_cancelled_are_those_of_the_list,
)
from reviewer.checks.chain_terms import (
    classes_of_shares_are_kept,
    stock_code_of_the_class_is_kept,
    terms_are_carried_forward,
)
from reviewer.core.review import Review
from tests.checks.finding_of import finding_of, outcome_of
from tests.review_of import review_of

AGREES, EXCEPTION, OPEN, NOT_APPLICABLE = "agrees", "exception", "open", "not applicable"


def monthly(
    id: str, ended: str, into: Review | None = None, tables: str = "", status: str = "New Submission"
) -> Review:
    drawn = f"""
        facts | month_ended | issuer    | status
        -     | {ended}     | Moon Inc. | {status}
    """
    return review_of(f"{drawn}\n{tables}", "monthly_return", id, into)


def next_day(id: str, opened: str, closed: str, into: Review | None = None, tables: str = "") -> Review:
    drawn = f"""
        facts | issuer
        -     | Moon Inc.

        issued_shares   | opening_date | opening_balance | closing_date | closing_balance
        ordinary-shares | {opened}     | 1,000           | {closed}     | 1,000
    """
    return review_of(f"{drawn}\n{tables}", "next_day_return", id, into)


@pytest.mark.parametrize(
    ("before", "outcome"),
    [("31 January 2026", AGREES), ("31 December 2025", OPEN), ("28 February 2026", NOT_APPLICABLE)],
)
def test_months_follow_one_another(before: str, outcome: str) -> None:
    review = monthly("feb", "28 February 2026", monthly("before", before))
    assert outcome_of(monthly_returns_follow_one_another, review, "feb") == outcome


def test_the_missing_month_is_named() -> None:
    review = monthly("feb", "28 February 2026", monthly("before", "31 December 2025"))
    found = finding_of(monthly_returns_follow_one_another, review, "feb")
    assert found.why_open == "the return for January 2026 of this issuer is not open"


def shares(closing: str) -> str:
    return f"""
        issued_shares   | opening_balance | closing_balance
        ordinary-shares | 1,000           | {closing}
    """


@pytest.mark.parametrize(
    ("status", "outcome"),
    [("Revised", AGREES), ("經修訂", AGREES), ("Re-submission", AGREES), ("New Submission", EXCEPTION)],
)
def test_a_return_filed_again_says_so(status: str, outcome: str) -> None:
    review = monthly("first", "28 February 2026", tables=shares("1,500"))
    monthly("again", "28 February 2026", review, shares("1,600"), status)
    found = finding_of(return_filed_again_is_marked_as_revised, review, "again")
    assert found.outcome == outcome
    assert "issued shares ordinary shares closing balance 1,500 -> 1,600" in found.verdict.why
    assert outcome_of(return_filed_again_is_marked_as_revised, review, "first") == NOT_APPLICABLE


def movements(number: str, on: str = "09 February 2026") -> str:
    return f"""
        other_movements   | event   | event_date | issued_movement | not_yet_cancelled
        ordinary-shares#1 | Placing | {on}       | {number}        | 300
    """


def changes(*rows: tuple[str, str]) -> str:
    lines = "\n".join(
        f"ordinary-shares#{n} | {event} | 09 February 2026 | {number}" for n, (event, number) in enumerate(rows)
    )
    return f"changes | event | event_date | number\n{lines}\n"


@pytest.mark.parametrize(
    ("rows", "outcome"),
    [
        ([("Placing", "500")], AGREES),
        ([("Placing", "300"), ("Options exercised", "200")], AGREES),
        ([("Placing", "510")], EXCEPTION),
        ([("Shares repurchased but not cancelled", "500")], OPEN),
    ],
)
def test_a_dated_change_is_in_a_next_day_return(rows: list[tuple[str, str]], outcome: str) -> None:
    review = monthly("feb", "28 February 2026", tables=movements("500"))
    next_day("nd", "31 January 2026", "09 February 2026", review, changes(*rows))
    assert outcome_of(change_is_in_a_next_day_return, review) == outcome


@pytest.mark.parametrize(
    ("closed", "said"),
    [
        ("05 February 2026", "no next day return with the change of 09 February 2026 is open"),
        ("12 February 2026", "nd.pdf does not tell of a change on 09 February 2026"),
        ("12 January 2026", "no next day return of February 2026 with this class of shares is open"),
    ],
)
def test_the_next_day_return_that_is_missing_is_named(closed: str, said: str) -> None:
    review = monthly("feb", "28 February 2026", tables=movements("500"))
    next_day("nd", "05 January 2026", closed, review)
    assert finding_of(change_is_in_a_next_day_return, review).why_open == said


def waiting(*rows: tuple[str, str]) -> str:
    lines = "\n".join(f"ordinary-shares#{n} | {day} January 2026 | {number}" for n, (day, number) in enumerate(rows))
    return f"not_yet_cancelled | event_date | number\n{lines}\n" if rows else ""


@pytest.mark.parametrize(("cancelled", "outcome"), [("-300", AGREES), ("-200", EXCEPTION), ("", EXCEPTION)])
def test_shares_leave_the_list_when_they_are_cancelled(cancelled: str, outcome: str) -> None:
    first = next_day("one", "31 January 2026", "05 February 2026", tables=waiting(("12", "300"), ("13", "50")))
    told = changes(("Repurchase of shares and cancelled", cancelled)) if cancelled else ""
    tables = f"{told}\n{waiting(('13', '50'))}"
    next_day("two", "05 February 2026", "09 February 2026", first, tables)
    assert outcome_of(shares_leave_the_list_when_cancelled, first, "two/issued_shares/ordinary-shares") == outcome


@pytest.mark.parametrize(("listed", "outcome"), [("300", AGREES), ("310", EXCEPTION), ("", OPEN)])
def test_shares_not_cancelled_are_those_of_the_list(listed: str, outcome: str) -> None:
    review = monthly("feb", "28 February 2026", tables=f"{shares('1,000')}\n{movements('500')}")
    next_day("nd", "09 February 2026", "28 February 2026", review, waiting(("12", listed)) if listed else "")
    assert outcome_of(shares_not_cancelled_are_those_of_the_list, review) == outcome


def instruments(price: str = "HKD 5", approved: str = "05 September 2024", code: str = "01723") -> str:
    return f"""
        class_of_shares               | stock_code
        issued_shares@ordinary-shares | {code}

        convertibles      | particulars | price   | approval_date
        ordinary-shares#1 | Bonds 2027  | {price} | {approved}
    """


@pytest.mark.parametrize(
    ("now", "outcome"),
    [
        (instruments(), AGREES),
        (instruments(price="HKD 6"), EXCEPTION),
        (instruments(approved="06 September 2024"), EXCEPTION),
        (instruments().replace("Bonds 2027", "Bonds 2028"), NOT_APPLICABLE),
    ],
)
def test_the_terms_of_an_instrument_are_carried_forward(now: str, outcome: str) -> None:
    review = monthly("feb", "28 February 2026", monthly("jan", "31 January 2026", tables=instruments()), now)
    assert outcome_of(terms_are_carried_forward, review, "feb/convertibles/ordinary-shares#1") == outcome


@pytest.mark.parametrize(("code", "outcome"), [("01723", AGREES), ("01732", EXCEPTION)])
def test_a_class_keeps_its_stock_code(code: str, outcome: str) -> None:
    review = monthly(
        "feb", "28 February 2026", monthly("jan", "31 January 2026", tables=instruments()), instruments(code=code)
    )
    subject = "feb/class_of_shares/issued_shares@ordinary-shares"
    assert outcome_of(stock_code_of_the_class_is_kept, review, subject) == outcome


@pytest.mark.parametrize(("group", "outcome"), [("ordinary-shares", AGREES), ("ordinary-shares-h", EXCEPTION)])
def test_the_classes_of_shares_are_kept(group: str, outcome: str) -> None:
    review = monthly("jan", "31 January 2026", tables=shares("1,000"))
    monthly("feb", "28 February 2026", review, shares("1,000").replace("ordinary-shares", group))
    assert outcome_of(classes_of_shares_are_kept, review, "feb") == outcome


def test_without_last_month_the_terms_stay_open() -> None:
    review = monthly("feb", "28 February 2026", tables=instruments())
    assert outcome_of(terms_are_carried_forward, review) == OPEN
    assert outcome_of(classes_of_shares_are_kept, review) == OPEN
    assert outcome_of(stock_code_of_the_class_is_kept, review) == OPEN
