"""A next day return: events between the balances, percentages, the repurchase report."""

import pytest

from reviewer.checks.next_day_balances import (
    classes_open_on_one_date,
    closing_date_is_that_of_the_last_event,
    event_is_disclosed_in_one_row,
    event_lies_between_opening_and_submission,
    events_carry_opening_to_closing_balance,
    events_carry_treasury_shares,
)
from reviewer.checks.percentages import (
    discount_is_price_against_market,
    mandate_used_in_per_cent,
    percentage_is_of_all_shares_in_issue,
    percentage_is_of_the_opening_balance,
    percentage_of_uncancelled_shares,
)
from tests.checks.finding_of import finding_of, outcome_of

AGREES, EXCEPTION, OPEN, NOT_APPLICABLE = "agrees", "exception", "open", "not applicable"
NOT_CANCELLED = "Repurchase of shares (or other securities) but not cancelled"
CANCELLED = "Repurchase of shares (or other securities) and cancelled"


def balances(closing: str, *events: tuple[str, str]) -> str:
    rows = "\n".join(
        f"ordinary-shares#{number} | {event} | 18 January 2024 | {moved} | 0"
        for number, (event, moved) in enumerate(events, 1)
    )
    return f"""
        issued_shares   | opening_date    | opening_balance | closing_date    | closing_balance
        ordinary-shares | 17 January 2024 | 9,452,393,365   | 18 January 2024 | {closing}

        treasury_shares | opening_balance | closing_balance
        ordinary-shares | 0               | 0

        changes | event | event_date | number | treasury_number~
        {rows}
    """


@pytest.mark.parametrize(
    ("closing", "events", "outcome"),
    [
        ("9,452,393,365", [(NOT_CANCELLED, "3,640,000")], AGREES),
        ("9,448,753,365", [(NOT_CANCELLED, "3,640,000")], EXCEPTION),
        ("9,448,753,365", [(CANCELLED, "-3,640,000")], AGREES),
        ("9,448,753,365", [("購回股份並註銷", "-3,640,000")], AGREES),
        ("9,452,393,365", [("購回股份但沒有註銷", "3,640,000")], AGREES),
        ("9,452,394,365", [("Other (please specify)", "1,000"), (NOT_CANCELLED, "5,000")], AGREES),
        ("9,452,393,365", [("Other (please specify)", "")], AGREES),
    ],
)
def test_events_carry_opening_to_closing_balance(closing: str, events: list[tuple[str, str]], outcome: str) -> None:
    assert outcome_of(events_carry_opening_to_closing_balance, balances(closing, *events), form="FF304") == outcome


@pytest.mark.parametrize(("moved", "outcome"), [("61,300", AGREES), ("-61,300", EXCEPTION), ("", EXCEPTION)])
def test_events_carry_treasury_shares(moved: str, outcome: str) -> None:
    drawn = f"""
        treasury_shares | opening_balance | closing_balance
        ordinary-shares | 100,000         | 161,300

        changes           | number | treasury_number~
        ordinary-shares#1 |        | {moved}
    """
    assert outcome_of(events_carry_treasury_shares, drawn, form="FF305") == outcome


def dated(
    opening: str, event: str, closing: str, category: str = "Placing", submitted: str = "30 December 2022"
) -> str:
    return f"""
        facts | date_submitted
        -     | {submitted}

        issued_shares     | opening_date     | closing_date
        ordinary-shares-a | 30 November 2022 | 30 December 2022
        ordinary-shares-b | {opening}        | {closing}

        changes             | event      | event_date | number
        ordinary-shares-b#1 | {category} | {event}    | 5,000
    """


@pytest.mark.parametrize(("opening", "outcome"), [("30 November 2022", AGREES), ("30 December 2022", EXCEPTION)])
def test_classes_open_on_one_date(opening: str, outcome: str) -> None:
    drawn = dated(opening, "30 December 2022", "30 December 2022")
    assert outcome_of(classes_open_on_one_date, drawn, "-b", form="FF304") == outcome
    assert outcome_of(classes_open_on_one_date, drawn, "-a", form="FF304") == AGREES


@pytest.mark.parametrize(("event", "outcome"), [("30 December 2022", AGREES), ("29 December 2022", EXCEPTION)])
def test_the_closing_balance_is_dated_on_the_last_event(event: str, outcome: str) -> None:
    drawn = dated("30 November 2022", event, "30 December 2022")
    assert outcome_of(closing_date_is_that_of_the_last_event, drawn, "-b", form="FF304") == outcome


@pytest.mark.parametrize(
    ("event", "category", "outcome"),
    [
        ("30 December 2022", "Placing", AGREES),
        ("30 November 2022", "Placing", AGREES),
        ("29 November 2022", "Placing", EXCEPTION),
        ("29 November 2022", NOT_CANCELLED, AGREES),
        ("31 December 2022", "Placing", EXCEPTION),
        ("31 December 2022", NOT_CANCELLED, EXCEPTION),
    ],
)
def test_an_event_lies_between_opening_and_submission(event: str, category: str, outcome: str) -> None:
    drawn = dated("30 November 2022", event, "30 December 2022", category)
    assert outcome_of(event_lies_between_opening_and_submission, drawn, form="FF304") == outcome


@pytest.mark.parametrize(("second", "outcome"), [("2021 Scheme", AGREES), ("2020 Scheme", EXCEPTION)])
def test_one_scheme_is_disclosed_in_one_row(second: str, outcome: str) -> None:
    drawn = f"""
        changes           | event              | detail      | event_date
        ordinary-shares#1 | Exercise of option | 2020 Scheme | 18 January 2024
        ordinary-shares#2 | Exercise of option | {second}    | 18 January 2024
    """
    assert outcome_of(event_is_disclosed_in_one_row, drawn, "#2", form="FF305") == outcome


@pytest.mark.parametrize(
    ("printed", "outcome", "hint"),
    [
        ("0.03858 %", AGREES, ""),
        ("0.03851 %", EXCEPTION, "0.03851 % fits 9,452,393,365 (all classes, nothing taken off)"),
        ("0.04 %", AGREES, ""),
        ("0.5 %", EXCEPTION, ""),
        ("", NOT_APPLICABLE, ""),
    ],
)
def test_ff304_takes_off_repurchases_not_cancelled(printed: str, outcome: str, hint: str) -> None:
    drawn = f"""
        issued_shares   | opening_balance
        ordinary-shares | 9,452,393,365

        changes           | event           | event_date      | number     | percentage
        ordinary-shares#1 | {NOT_CANCELLED} | 16 January 2024 | 13,320,000 |
        ordinary-shares#2 | {NOT_CANCELLED} | 17 January 2024 | 3,650,000  |
        ordinary-shares#3 | {NOT_CANCELLED} | 18 January 2024 | 3,640,000  | {printed}
    """
    found = finding_of(percentage_is_of_all_shares_in_issue, drawn, "#3", form="FF304")
    assert found.outcome == outcome
    assert hint in "".join(found.verdict.hints)


def test_ff304_takes_all_classes() -> None:
    drawn = """
        issued_shares         | opening_balance
        wvr-ordinary-shares-b | 25,973,445,420
        wvr-ordinary-shares-a | 7,527,254,580

        changes                 | event   | event_date       | number     | percentage
        wvr-ordinary-shares-b#1 | Placing | 30 December 2022 | 31,775,000 | 0.12 %
    """
    found = finding_of(percentage_is_of_all_shares_in_issue, drawn, form="FF304")
    assert found.outcome == EXCEPTION
    assert found.verdict.hints == ("0.12 % fits 25,973,445,420 (the opening balance of this class)",)


@pytest.mark.parametrize(
    ("number", "printed", "outcome"),
    [
        ("5,612,900", "2.6022 %", AGREES),
        ("5,612,900", "1.2750 %", EXCEPTION),
        ("-5,612,900", "2.6022 %", AGREES),
        ("0", "", NOT_APPLICABLE),
        ("0", "0 %", NOT_APPLICABLE),
    ],
)
def test_ff305_takes_the_opening_balance_of_the_class(number: str, printed: str, outcome: str) -> None:
    drawn = f"""
        issued_shares            | opening_balance
        ordinary-shares-h        | 215,701,705
        ordinary-shares-unlisted | 224,528,485

        changes             | event   | event_date       | number   | percentage
        ordinary-shares-h#1 | Placing | 09 February 2026 | {number} | {printed}
    """
    found = finding_of(percentage_is_of_the_opening_balance, drawn, form="FF305")
    assert found.outcome == outcome
    if outcome == EXCEPTION:
        assert found.verdict.hints == ("1.2750 % fits 440,230,190 (the opening balances of all classes)",)


@pytest.mark.parametrize(
    ("day", "printed", "outcome"),
    [
        ("13 June 2025", "0.01069 %", AGREES),
        ("13 June 2025", "0.01096 %", EXCEPTION),
        ("12 June 2025", "0.01069 %", AGREES),
        ("12 June 2025", "0.01096 %", OPEN),
    ],
)
def test_older_rows_of_part_b_have_a_percentage_of_their_own_day(day: str, printed: str, outcome: str) -> None:
    drawn = f"""
        issued_shares   | opening_balance | closing_date
        ordinary-shares | 9,190,417,249   | 13 June 2025

        not_yet_cancelled | event           | event_date | number  | percentage
        ordinary-shares#1 | {NOT_CANCELLED} | {day}      | 982,000 | {printed}
    """
    assert outcome_of(percentage_of_uncancelled_shares, drawn, form="FF305") == outcome


@pytest.mark.parametrize(
    ("discount", "outcome"),
    [("-30.2 %", AGREES), ("30.2 %", EXCEPTION), ("-31 %", EXCEPTION), ("", NOT_APPLICABLE)],
)
def test_a_discount_is_price_against_market(discount: str, outcome: str) -> None:
    drawn = f"""
        changes           | price    | market_price | discount
        ordinary-shares#1 | HKD 6.98 | HKD 10       | {discount}
    """
    assert outcome_of(discount_is_price_against_market, drawn, form="FF304") == outcome


@pytest.mark.parametrize(
    ("percentage", "outcome"), [("0.21317 %", AGREES), ("0.31317 %", EXCEPTION), ("0.11317 %", OPEN)]
)
def test_the_mandate_used_is_a_part_of_ten_times_the_mandate(percentage: str, outcome: str) -> None:
    drawn = f"""
        repurchase_mandate | authorised_number | cumulative_number | cumulative_percentage
        ordinary-shares    | 918,901,866       | 19,588,000        | {percentage}
    """
    assert outcome_of(mandate_used_in_per_cent, drawn, form="FF305") == outcome


def test_ff304_does_not_state_the_shares_in_issue_at_the_mandate() -> None:
    drawn = """
        repurchase_mandate | cumulative_number | cumulative_percentage
        ordinary-shares    | 169,202,600       | 1.76474 %
    """
    assert outcome_of(mandate_used_in_per_cent, drawn, form="FF304") == OPEN
