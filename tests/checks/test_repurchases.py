"""The repurchase report of a real FF305, and what one wrong figure in it does."""

import pytest

from reviewer.checks.repurchases import (
    average_price_is_paid_over_number,
    days_make_the_total_number,
    days_make_the_total_paid,
    days_make_the_total_received,
    list_is_within_the_mandate_used,
    lowest_price_is_not_above_highest,
    moratorium_runs_thirty_days,
    no_more_is_sold_than_was_held,
    other_exchange_is_named,
    repurchased_shares_are_cancelled_or_held,
    repurchases_are_within_the_mandate,
    sale_of_treasury_shares_is_reported,
    shares_are_traded_on_a_trading_day,
    todays_repurchase_is_on_the_list,
    total_paid_lies_between_the_prices,
    total_received_lies_between_the_prices,
)
from reviewer.core.check import Check
from tests.checks.finding_of import outcome_of

AGREES, EXCEPTION, OPEN, NOT_APPLICABLE = "agrees", "exception", "open", "not applicable"
REPORT = """
    issued_shares   | opening_balance | closing_date
    ordinary-shares | 9,190,417,249   | 13 June 2025

    changes           | event   | event_date   | number
    ordinary-shares#1 | Nothing | 13 June 2025 | 0

    not_yet_cancelled | event_date   | number  | price
    ordinary-shares#1 | 12 June 2025 | 975,000 | HKD 513.1472
    ordinary-shares#2 | 13 June 2025 | 982,000 | HKD 509.5548

    repurchases       | trading_date | number  | method          | highest_price | lowest_price | total_paid
    ordinary-shares#1 | 13 June 2025 | 982,000 | On the Exchange | HKD 515       | HKD 506.5    | HKD 500,382,813.6

    repurchase_totals | total_number | total_paid        | for_cancellation | held_as_treasury
    ordinary-shares   | 982,000      | HKD 500,382,813.6 | 982,000          | 0

    repurchase_mandate | resolution_date | authorised_number | cumulative_number | moratorium_until
    ordinary-shares    | 14 May 2025     | 918,901,866       | 19,588,000        | 13 July 2025
"""
DAY = "repurchases/ordinary-shares#1"


@pytest.mark.parametrize(
    ("check", "printed", "wrong", "subject"),
    [
        (lowest_price_is_not_above_highest, "HKD 506.5 ", "HKD 516.5 ", DAY),
        (total_paid_lies_between_the_prices, "HKD 500,382,813.6\n\n    repurchase_totals", "HKD 510,382,813.6", DAY),
        (total_paid_lies_between_the_prices, "HKD 506.5 ", "HKD 512.5 ", DAY),
        (total_paid_lies_between_the_prices, "HKD 515 ", "HKD 509 ", DAY),
        (days_make_the_total_number, "982,000      |", "983,000      |", ""),
        (days_make_the_total_paid, "| HKD 500,382,813.6 | 982,000", "| HKD 500,382,814.6 | 982,000", ""),
        (
            repurchased_shares_are_cancelled_or_held,
            "| 0\n\n    repurchase_mandate",
            "| 1\n\n    repurchase_mandate",
            "",
        ),
        (average_price_is_paid_over_number, "509.5548", "509.5558", "not_yet_cancelled/ordinary-shares#2"),
        (todays_repurchase_is_on_the_list, "13 June 2025 | 982,000 | HKD 509", "13 June 2025 | 928,000 | HKD 509", ""),
        (list_is_within_the_mandate_used, "19,588,000", "1,588,000", ""),
        (repurchases_are_within_the_mandate, "19,588,000", "1,958,800,000", ""),
        (moratorium_runs_thirty_days, "13 July 2025", "14 July 2025", ""),
        (other_exchange_is_named, "On the Exchange", "On another stock exchange", ""),
        (shares_are_traded_on_a_trading_day, "#1 | 13 June 2025 | 982", "#1 | 14 June 2025 | 982", ""),
        (shares_are_traded_on_a_trading_day, "#1 | 13 June 2025 | 982", "#1 | 01 July 2025 | 982", ""),
    ],
    ids=lambda value: value.name if isinstance(value, Check) else None,
)
def test_the_report_agrees_and_one_wrong_figure_is_seen(check: Check, printed: str, wrong: str, subject: str) -> None:
    assert printed in REPORT
    wrong = wrong if "repurchase_totals" not in printed else wrong + "\n\n    repurchase_totals"
    assert outcome_of(check, REPORT, subject, form="FF305") == AGREES
    assert outcome_of(check, REPORT.replace(printed, wrong), subject, form="FF305") == EXCEPTION


def test_an_older_row_has_its_report_in_the_return_of_its_day() -> None:
    subject = "not_yet_cancelled/ordinary-shares#1"
    assert outcome_of(average_price_is_paid_over_number, REPORT, subject, form="FF305") == NOT_APPLICABLE


def test_shares_cancelled_at_once_are_on_no_list() -> None:
    drawn = REPORT.replace("| Nothing |", "| Repurchase of shares and cancelled |").replace(
        "ordinary-shares#2 | 13 June 2025", "ordinary-shares#2 | 11 June 2025"
    )
    assert outcome_of(todays_repurchase_is_on_the_list, drawn, form="FF305") == NOT_APPLICABLE


def test_one_price_for_the_day_is_highest_and_lowest() -> None:
    drawn = """
        repurchases       | number | highest_price | lowest_price | total_paid
        ordinary-shares#1 | 1,000  | HKD 5.25      |              | HKD 5,250
    """
    assert outcome_of(lowest_price_is_not_above_highest, drawn, form="FF305") == NOT_APPLICABLE
    assert outcome_of(total_paid_lies_between_the_prices, drawn, form="FF305") == AGREES


def test_a_named_exchange_elsewhere_is_checked_for_weekends_only() -> None:
    drawn = """
        repurchases       | trading_date | method                    | venue
        ordinary-shares#1 | 01 July 2025 | On another stock exchange | New York Stock Exchange
    """
    assert outcome_of(other_exchange_is_named, drawn, form="FF305") == AGREES
    assert outcome_of(shares_are_traded_on_a_trading_day, drawn, form="FF305") == AGREES


def sale(
    event: str = "Sale of treasury shares on the Exchange", received: str = "HKD 5,100", total: str = "1,000"
) -> str:
    return f"""
        treasury_shares | opening_balance | closing_balance
        ordinary-shares | 1,500           | 500

        changes           | event   | number | treasury_number
        ordinary-shares#1 | {event} | 1,000  | -1,000

        treasury_sales    | number | highest_price | lowest_price | total_received
        ordinary-shares#1 | 1,000  | HKD 5.2       | HKD 5        | {received}

        treasury_sales_totals | total_number | total_received
        ordinary-shares       | {total}      | HKD 5,100
    """


def test_a_sale_of_treasury_shares_is_reported_in_both_sections() -> None:
    assert outcome_of(sale_of_treasury_shares_is_reported, sale(), form="FF305") == AGREES
    assert outcome_of(sale_of_treasury_shares_is_reported, sale(event="Placing"), form="FF305") == EXCEPTION
    assert outcome_of(sale_of_treasury_shares_is_reported, REPORT, form="FF305") == NOT_APPLICABLE


def test_the_report_of_a_sale_adds_up() -> None:
    assert outcome_of(total_received_lies_between_the_prices, sale(), form="FF305") == AGREES
    assert outcome_of(total_received_lies_between_the_prices, sale(received="HKD 5,201"), form="FF305") == EXCEPTION
    assert outcome_of(days_make_the_total_received, sale(), form="FF305") == AGREES
    assert outcome_of(days_make_the_total_received, sale(received="HKD 5,101"), form="FF305") == EXCEPTION
    assert outcome_of(days_make_the_total_number, sale(total="1,001"), form="FF305") == EXCEPTION


def test_no_more_is_sold_than_was_held() -> None:
    assert outcome_of(no_more_is_sold_than_was_held, sale(), form="FF305") == AGREES
    assert outcome_of(no_more_is_sold_than_was_held, sale(total="1,501"), form="FF305") == EXCEPTION
