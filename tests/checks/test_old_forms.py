"""The checks on forms before FF301 and FF304, which print decreases without a sign and discounts in words."""

import pytest

from reviewer.checks.instruments import amount_outstanding_rolls_forward, shares_issuable_are_amount_over_price
from reviewer.checks.movements import rows_make_the_section_total
from reviewer.checks.percentages import discount_or_premium_is_price_against_market, mandate_used_in_per_cent
from reviewer.checks.share_options import funds_are_raised_by_exercise, options_exercised_became_shares
from tests.checks.finding_of import finding_of
from tests.review_of import review_of


@pytest.mark.parametrize(("converted", "outcome"), [("2,940,600.00", "agrees"), ("2,940,601.00", "exception")])
def test_what_is_converted_is_taken_off(converted: str, outcome: str) -> None:
    review = review_of(f"""
        convertibles      | opening_balance | closing_balance
        ordinary-shares#1 | 409,440,600.00  | 406,500,000.00

        convertible_movements | kind      | taken_off
        ordinary-shares#1.1   | Converted | {converted}
    """)
    assert finding_of(amount_outstanding_rolls_forward, review).outcome == outcome


@pytest.mark.parametrize(("issuable", "outcome"), [("15,000,000", "agrees"), ("15,000,001", "exception")])
def test_warrants_in_units_are_one_share_each(issuable: str, outcome: str) -> None:
    review = review_of(f"""
        warrants          | closing_balance  | price | may_be_issued
        ordinary-shares#1 | 15,000,000 units | 1.22  | {issuable}
    """)
    assert finding_of(shares_issuable_are_amount_over_price, review).outcome == outcome


@pytest.mark.parametrize(
    ("printed", "market", "outcome"),
    [
        ("18.92% discount", "1.85", "agrees"),
        ("18.92% premium", "1.85", "exception"),
        ("18.92%", "1.85", "agrees"),
        ("18.93% discount", "1.85", "exception"),
        ("18.92%折讓", "1.85", "agrees"),
    ],
)
def test_a_discount_is_said_in_words_or_not_at_all(printed: str, market: str, outcome: str) -> None:
    review = review_of(
        f"""
        changes           | price | market_price | discount_or_premium
        ordinary-shares#1 | 1.50  | {market}     | {printed}
        """,
        "next_day_return",
    )
    assert finding_of(discount_or_premium_is_price_against_market, review).outcome == outcome


@pytest.mark.parametrize(("funds", "outcome"), [("750,000.00", "agrees"), ("760,000.00", "exception")])
def test_funds_raised_are_number_times_the_price_printed(funds: str, outcome: str) -> None:
    review = review_of(f"""
        share_options     | new_shares_issued | exercise_price
        ordinary-shares#1 | 500,000           | 1.50

        share_option_movements | kind      | taken_off
        ordinary-shares#1.1    | Exercised | 500,000

        funds_raised | funds_raised
        -            | {funds}
    """)
    assert finding_of(funds_are_raised_by_exercise, review).outcome == outcome
    assert finding_of(options_exercised_became_shares, review).outcome == "agrees"


@pytest.mark.parametrize(
    ("cancelled", "remark", "outcome"),
    [
        ("", "32,508,000 shares have not yet been cancelled.", "agrees"),
        ("", "Nothing to remark.", "exception"),
        ("19/09/2011", "32,508,000 shares have not yet been cancelled.", "exception"),
    ],
)
def test_a_repurchase_is_no_movement_before_it_is_cancelled(cancelled: str, remark: str, outcome: str) -> None:
    review = review_of(f"""
        other_movements   | event                | event_date  | issued_movement~
        ordinary-shares#1 | Repurchase of shares | {cancelled} | (32,508,000)

        other_movements_total | issued_movement~
        ordinary-shares       | N/A

        remarks        | remarks
        monthly_return | {remark}
    """)
    assert finding_of(rows_make_the_section_total, review).outcome == outcome


@pytest.mark.parametrize(("percentage", "outcome"), [("0.1623 %", "agrees"), ("0.1633 %", "exception")])
def test_the_mandate_used_is_taken_of_the_shares_printed(percentage: str, outcome: str) -> None:
    review = review_of(
        f"""
        repurchase_mandate | cumulative_number | cumulative_percentage | issued_at_resolution
        ordinary-shares    | 4,200,000         | {percentage}          | 2,587,537,458
        """,
        "next_day_return",
    )
    assert finding_of(mandate_used_in_per_cent, review).outcome == outcome
