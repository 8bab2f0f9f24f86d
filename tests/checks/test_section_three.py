"""Options, warrants, convertibles and other movements of the month."""

import pytest

from reviewer.checks.instruments import amount_outstanding_rolls_forward, shares_issuable_are_amount_over_price
from reviewer.checks.other_movements import (
    issued_shares_move_in_their_direction,
    movement_is_dated_in_the_month,
    treasury_shares_move_in_their_direction,
)
from reviewer.checks.share_options import (
    funds_are_raised_by_exercise,
    options_exercised_became_shares,
    options_move_in_their_direction,
    options_outstanding_are_fewer_than_shares,
    options_outstanding_roll_forward,
)
from tests.checks.finding_of import finding_of, outcome_of

AGREES, EXCEPTION, OPEN, NOT_APPLICABLE = "agrees", "exception", "open", "not applicable"


def scheme(closing: str = "9,300", exercised: str = "-500", issued: str = "400", funds: str = "HKD 1,000") -> str:
    return f"""
        issued_shares   | closing_balance
        ordinary-shares | 100,000

        share_options     | opening_balance | closing_balance | new_shares_issued~ | treasury_shares_transferred~
        ordinary-shares#1 | 10,000          | {closing}       | {issued}           | 100

        share_option_movements | kind      | movement
        ordinary-shares#1.1    | Exercised | {exercised}
        ordinary-shares#1.2    | Lapsed    | -200
        ordinary-shares#1.3    | Granted   |

        funds_raised | funds_raised~
        -            | {funds}
    """


def test_options_roll_over_their_signed_movements() -> None:
    assert outcome_of(options_outstanding_roll_forward, scheme()) == AGREES
    assert outcome_of(options_outstanding_roll_forward, scheme(closing="9,500")) == EXCEPTION


def test_options_exercised_became_new_or_treasury_shares() -> None:
    assert outcome_of(options_exercised_became_shares, scheme()) == AGREES
    assert outcome_of(options_exercised_became_shares, scheme(issued="500")) == EXCEPTION


@pytest.mark.parametrize(
    ("kind", "movement", "outcome"),
    [
        ("Granted", "1,000", AGREES),
        ("Granted", "-1,000", EXCEPTION),
        ("Exercised", "-1,000", AGREES),
        ("Lapsed", "1,000", EXCEPTION),
        ("失效", "1,000", EXCEPTION),
        ("Cancelled", "", NOT_APPLICABLE),
        ("Others", "-29,519,059", NOT_APPLICABLE),
    ],
)
def test_options_move_in_their_direction(kind: str, movement: str, outcome: str) -> None:
    drawn = f"""
        share_option_movements | kind   | movement
        ordinary-shares#1.1    | {kind} | {movement}
    """
    assert outcome_of(options_move_in_their_direction, drawn) == outcome


@pytest.mark.parametrize(
    ("exercised", "funds", "outcome"),
    [
        ("-500", "HKD 1,000", AGREES),
        ("-500", "HKD -1,000", EXCEPTION),
        ("-500", "", OPEN),
        ("", "", AGREES),
        ("", "HKD 0", AGREES),
        ("", "HKD 1,000", EXCEPTION),
    ],
)
def test_funds_are_raised_by_exercise(exercised: str, funds: str, outcome: str) -> None:
    assert outcome_of(funds_are_raised_by_exercise, scheme(exercised=exercised, funds=funds)) == outcome


def test_options_outstanding_are_fewer_than_shares() -> None:
    assert outcome_of(options_outstanding_are_fewer_than_shares, scheme()) == AGREES
    assert outcome_of(options_outstanding_are_fewer_than_shares, scheme(closing="9,300,000")) == EXCEPTION


def notes(closing: str = "50,000,000", converted: str = "-2,377,600", issuable: str = "10,000,000") -> str:
    return f"""
        convertibles      | opening_balance | closing_balance | price | may_be_issued
        ordinary-shares#1 | HKD 52,377,600  | HKD {closing}   | HKD 5 | {issuable}

        convertible_movements | kind      | movement
        ordinary-shares#1.1   | Converted | HKD {converted}
    """


def test_the_amount_of_convertibles_rolls_forward() -> None:
    assert outcome_of(amount_outstanding_rolls_forward, notes()) == AGREES
    assert outcome_of(amount_outstanding_rolls_forward, notes(closing="52,377,600")) == EXCEPTION


def test_a_conversion_printed_without_a_minus_is_hinted_at() -> None:
    found = finding_of(amount_outstanding_rolls_forward, notes(converted="2,377,600"))
    assert found.outcome == EXCEPTION
    assert found.verdict.hints == ("the movements taken off would agree: a decrease is printed with a minus",)


@pytest.mark.parametrize(
    ("amount", "price", "issuable", "outcome"),
    [
        ("205,456,000", "0.24", "856,066,666", AGREES),
        ("205,456,000", "0.24", "856,066,667", AGREES),
        ("124,068,000", "0.95", "130,597,895", AGREES),
        ("124,068,000", "0.95", "130,597,896", EXCEPTION),
        ("124,068,000", "", "130,597,895", NOT_APPLICABLE),
    ],
)
def test_shares_issuable_are_amount_over_price(amount: str, price: str, issuable: str, outcome: str) -> None:
    drawn = f"""
        convertibles      | opening_balance | closing_balance | price   | may_be_issued
        ordinary-shares#1 | {amount}        | {amount}        | {price} | {issuable}
    """
    assert outcome_of(shares_issuable_are_amount_over_price, drawn) == outcome


def movement(event: str, issued: str = "0", treasury: str = "0", day: str = "09 July 2025") -> str:
    return f"""
        facts | month_ended
        -     | 31 July 2025

        other_movements   | event   | event_date | issued_movement~ | treasury_movement~
        ordinary-shares#1 | {event} | {day}      | {issued}         | {treasury}
    """


@pytest.mark.parametrize(
    ("day", "outcome"),
    [
        ("01 July 2025", AGREES),
        ("31 July 2025", AGREES),
        ("30 June 2025", EXCEPTION),
        ("01 August 2025", EXCEPTION),
        ("", NOT_APPLICABLE),
    ],
)
def test_a_movement_is_dated_in_the_month(day: str, outcome: str) -> None:
    assert outcome_of(movement_is_dated_in_the_month, movement("Placing", day=day)) == outcome


@pytest.mark.parametrize(
    ("event", "issued", "outcome"),
    [
        ("Repurchase of shares (shares repurchased and cancelled)", "-61,300", AGREES),
        ("Repurchase of shares (shares repurchased and cancelled)", "61,300", EXCEPTION),
        ("購回股份並註銷", "61,300", EXCEPTION),
        ("Placing of new shares", "5,000", AGREES),
        ("Rights issue", "-5,000", EXCEPTION),
        ("Capital reorganisation", "-5,000", NOT_APPLICABLE),
    ],
)
def test_issued_shares_move_in_their_direction(event: str, issued: str, outcome: str) -> None:
    assert outcome_of(issued_shares_move_in_their_direction, movement(event, issued=issued)) == outcome


@pytest.mark.parametrize(
    ("event", "treasury", "outcome"),
    [
        ("Repurchase of shares (shares held as treasury shares)", "61,300", AGREES),
        ("Repurchase of shares (shares held as treasury shares)", "-61,300", EXCEPTION),
        ("Sale of treasury shares", "-61,300", AGREES),
        ("Sale of treasury shares", "61,300", EXCEPTION),
        ("Placing of new shares", "", NOT_APPLICABLE),
    ],
)
def test_treasury_shares_move_in_their_direction(event: str, treasury: str, outcome: str) -> None:
    assert outcome_of(treasury_shares_move_in_their_direction, movement(event, treasury=treasury)) == outcome
