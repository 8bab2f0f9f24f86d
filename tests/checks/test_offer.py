"""Each check of an offer agrees on the clean sample notice, and objects when the figure it is about is altered."""

from collections.abc import Iterable
from datetime import UTC, date, datetime
from decimal import Decimal
from functools import cache
from pathlib import Path

import pytest

from reviewer.checks import all_checks
from reviewer.core.check import Outcome
from reviewer.core.checker import Checker, Finding
from reviewer.core.errors import NotStatedError
from reviewer.core.fees import fees_on, schedule_on
from reviewer.core.printed import print_number
from reviewer.core.resources import resource
from reviewer.core.review import Action, Review, Wrong
from reviewer.pipeline import FilingRead, read_filing, review_of_files
from tests.review_of import review_of

NOON = datetime(2021, 12, 20, 12, 0, tzinfo=UTC)
# field | typed instead | the check that objects, on the row of the field unless another is named
ALTERED = """
    application_amounts/7000/amount      | 28,211.46          | amount_is_price_and_fees
    application_amounts/7000/number      | 7,500              | numbers_ascend_in_lots                  | .
    application_amounts/7000/number      | 9,000              | numbers_ascend_in_lots                  | .
    application_amounts/7000/amount      | 24,181.25          | amounts_ascend_with_numbers             | .
    application_amounts/1000/number      | 2,000              | first_number_is_the_minimum             | offer/
    application_amounts/75000000/number  | 74,999,000         | last_number_is_half_of_the_tranche      | offer/
    offer//minimum_application           | 2,000              | minimum_is_a_board_lot
    offer//offer_shares                  | 1,500,000,001      | tranches_make_the_offer
    offer//international_offer_shares    | 1,350,000,100      | tranches_make_the_offer
    offer//hong_kong_percentage          | 11                 | hong_kong_percentage_is_of_the_offer
    offer//international_percentage      | 91                 | international_percentage_is_of_the_offer
    offer//international_percentage      | 91                 | tranches_make_a_hundred_per_cent
    offer//over_allotment_percentage     | 14                 | over_allotment_is_as_stated
    offer//over_allotment_shares         | 235,000,000        | over_allotment_is_within_its_limit
    offer//reallocation_cap              | 300,002,000        | reallocation_cap_is_its_multiple
    offer//low_price                     | 4.00               | low_price_is_below_the_maximum
    offer//brokerage_rate                | 1.1                | brokerage_is_as_in_force
    offer//sfc_levy_rate                 | 0.0028             | sfc_levy_is_as_in_force
    offer//trading_fee_rate              | 0.00565            | trading_fee_is_as_in_force
    facts//announced                     | January 3, 2022    | council_levy_is_as_in_force             | .
    facts//announced                     | January 3, 2023    | trading_fee_is_as_in_force              | offer/
    offer//stabilisation_ends            | January 23, 2022   | stabilisation_ends_after_thirty_days
    offer//prospectus_date               | December 8, 2021   | prospectus_is_dated_like_the_notice
    offer//supplemental_prospectus_date  | December 21, 2021  | prospectus_is_dated_like_the_notice
    offer_statements/#2/hong_kong_offer_shares | 150,000,001  | restatement_equals_the_first
    offer_statements/#1/supplemental_prospectus_date | December 21, 2021 | restatement_equals_the_first
    offer_statements/#11/stock_code      | 0021               | restatement_equals_the_first
    offer_statements/#9/price_mentioned  | 3.98               | price_mentioned_is_one_of_the_offer
    dated_weekdays/#7/weekday            | Tuesday            | day_of_the_week_is_right
    dated_weekdays/#7/date               | December 21, 2022  | day_of_the_week_is_right
    dated_weekdays/#5/closes             | 9:00 p.m.          | hours_are_inside_the_offer
    dated_weekdays/#5/date               | December 24, 2021  | hours_are_inside_the_offer
    timetable/#8/date                    | December 25, 2021  | event_is_on_a_business_day
    timetable/#7/date                    | December 24, 2021  | timetable_is_in_order                   | .
    timetable/#5/time                    | 12:30 p.m.         | timetable_is_in_order                   | .
    timetable/#15/date                   | December 31, 2021  | dealings_begin_the_day_after_results    | .
"""


@cache
def clean() -> FilingRead:
    """The clean sample as read."""
    return read_filing(resource("samples", "formal-notice-clean.pdf"))


def notice() -> Checker:
    """The clean sample, checked."""
    review = Review()
    clean().add_to(review)
    checker = Checker(review, all_checks())
    checker.run()
    return checker


def correct(checker: Checker, fields: Iterable[tuple[str, str]]) -> str:
    """Types figures over those that stand; the filing's id."""
    (filing,) = checker.review.filings
    for field, text in fields:
        key = next(key for key in checker.review.readings if str(key) == f"{filing}/{field}")
        checker.review.act("Ada", Action.CORRECT, str(key), at=NOON, text=text, wrong=Wrong.MISREAD)
        checker.rerun([key])
    return filing


def finding(checker: Checker, name: str, subject: str) -> Finding:
    (filing,) = checker.review.filings
    return checker.findings[f"{name}:{filing}" if subject == "." else f"{name}:{filing}/{subject}"]


@pytest.mark.parametrize("line", ALTERED.strip().splitlines(), ids=lambda line: " ".join(line.split()))
def test_an_altered_figure_is_objected_to(line: str) -> None:
    field, text, name, *named = (cell.strip() for cell in line.split("|"))
    subject = named[0] if named else field.rpartition("/")[0]
    checker = notice()
    assert finding(checker, name, subject).outcome is Outcome.AGREES
    correct(checker, [(field, text)])
    assert finding(checker, name, subject).outcome is Outcome.EXCEPTION


def once_rounded(number: Decimal) -> str:
    """The amount for so many shares with the fees added before rounding, as no notice should print it."""
    return print_number((number * Decimal("3.99") * Decimal("1.010077")).quantize(Decimal("0.01"), "ROUND_HALF_UP"), 2)


def test_a_single_amount_that_is_a_cent_off_is_no_other_way_of_rounding() -> None:
    checker = notice()
    correct(checker, [("application_amounts/6000/amount", once_rounded(Decimal(6000)))])
    found = finding(checker, "amount_is_price_and_fees", "application_amounts/6000")
    assert found.outcome is Outcome.EXCEPTION
    assert found.verdict.hints == ("24,181.25: price and fees",)


def test_a_table_that_is_rounded_once_throughout_agrees_with_a_note() -> None:
    checker = notice()
    rows = [key for key in checker.review.readings if key.table == "application_amounts" and key.field == "number"]
    numbers = {key.row: checker.review.stands(key) for key in rows}
    correct(
        checker,
        [
            (f"application_amounts/{row}/amount", once_rounded(n))
            for row, n in numbers.items()
            if isinstance(n, Decimal)
        ],
    )
    checker.run()
    found = finding(checker, "amount_is_price_and_fees", "application_amounts/6000")
    assert found.outcome is Outcome.AGREES
    assert "before they were rounded" in found.verdict.why


@pytest.mark.parametrize(
    ("day", "factor"),
    [
        (date(2026, 9, 1), "1.010085"),
        (date(2023, 1, 1), "1.010085"),
        (date(2022, 12, 31), "1.0100785"),
        (date(2021, 12, 31), "1.010077"),
        (date(2014, 10, 31), "1.01008"),
        (date(2007, 1, 1), "1.01009"),
    ],
)
def test_the_fees_of_a_day_make_its_factor(day: date, factor: str) -> None:
    assert 1 + sum(fee.value for fee in fees_on(day)) == Decimal(factor)


def test_there_was_no_council_levy_before_2022() -> None:
    assert schedule_on(date(2021, 12, 31)).council_levy is None
    assert schedule_on(date(2022, 1, 1)).council_levy == Decimal("0.00015")


def test_fees_before_the_first_schedule_are_not_known() -> None:
    with pytest.raises(NotStatedError, match="before 01 December 2006"):
        schedule_on(date(2006, 11, 30))


WITH_OPTIONS = """
    offer | offer_shares | board_lot | hong_kong_offer_shares | size_adjustment_shares | size_adjustment_percentage
    -     | 15,071,600   | 100       | 1,507,200              | 2,260,700              | 15 %

    offer | over_allotment_shares | over_allotment_percentage | adjusted_over_allotment_shares
    -     | 2,260,700             | 15 %                      | 2,599,800

    offer | reallocation_cap | reallocation_percentage | reallocated_shares
    -     | 2,260,800        | 15.0 %                  | 753,600
"""


@pytest.mark.parametrize(
    ("printed", "altered", "name"),
    [
        ("| 2,260,700              | 15 %", "| 2,360,700              | 15 %", "size_adjustment_is_as_stated"),
        ("2,599,800", "2,699,800", "adjusted_over_allotment_is_as_stated"),
        ("2,260,700             | 15 %", "2,660,700             | 15 %", "over_allotment_is_as_stated"),
        ("2,260,800", "2,360,800", "reallocation_cap_is_its_percentage"),
        ("753,600", "753,601", "reallocation_adds_to_the_tranche"),
    ],
)
def test_an_altered_option_is_objected_to(printed: str, altered: str, name: str) -> None:
    assert printed in WITH_OPTIONS
    assert outcome_of(name, WITH_OPTIONS) is Outcome.AGREES
    assert outcome_of(name, WITH_OPTIONS.replace(printed, altered)) is Outcome.EXCEPTION


def outcome_of(name: str, drawn: str) -> Outcome:
    """The outcome of one check on a drawn notice."""
    found = Checker(review_of(drawn, "formal_notice"), [check for check in all_checks() if check.name == name]).run()
    (one,) = found.values()
    return one.outcome


def test_since_fini_dealings_begin_two_business_days_after_pricing() -> None:
    checker = notice()
    name = "dealings_begin_two_days_after_pricing"
    assert finding(checker, name, ".").outcome is Outcome.NOT_APPLICABLE
    correct(checker, [("timetable/#8/date", "January 8, 2026"), ("timetable/#15/date", "January 12, 2026")])
    assert finding(checker, name, ".").outcome is Outcome.AGREES
    correct(checker, [("timetable/#15/date", "January 9, 2026")])
    assert finding(checker, name, ".").outcome is Outcome.EXCEPTION


def test_a_notice_without_its_nominal_content_is_told_what_is_missing() -> None:
    found = Checker(review_of(WITH_OPTIONS, "formal_notice"), all_checks()).run()["notice_says_what_it_must:f1"]
    assert found.outcome is Outcome.EXCEPTION
    assert "the price, the date of the notice, the date of the prospectus" in found.verdict.why
    assert finding(notice(), "notice_says_what_it_must", ".").outcome is Outcome.AGREES


def test_the_nominal_value_is_the_par_value_of_the_monthly_return() -> None:
    checker = notice()
    read_filing(resource("samples", "monthly-return-clean.pdf")).add_to(checker.review)
    checker.run()
    (found,) = [one for one in checker.findings.values() if one.check.name == "nominal_value_is_the_par_value"]
    assert found.outcome is Outcome.AGREES
    key = next(key for key in checker.review.readings if key.field == "nominal_value")
    checker.review.act("Ada", Action.CORRECT, str(key), at=NOON, text="US$0.000000026", wrong=Wrong.MISREAD)
    checker.rerun([key])
    assert checker.findings[found.id].outcome is Outcome.EXCEPTION


REAL = (
    "00100_en", "00470_en", "00501_zh", "00699_zh", "01276_zh", "01304_zh", "02718_en", "03750_en", "06831_en",
    "09606_en",
)  # fmt: skip


@pytest.mark.parametrize("name", REAL)
def test_a_real_notice_has_no_exception_and_all_its_amounts(name: str, filings: Path) -> None:
    review, unread = review_of_files([filings / "offering" / f"{name}_formal-notice.pdf"])
    findings = list(Checker(review, all_checks()).run().values())
    amounts = [found for found in findings if found.check.name == "amount_is_price_and_fees"]
    assert not unread
    assert [found.id for found in findings if found.outcome is Outcome.EXCEPTION] == []
    assert len(amounts) > 37
