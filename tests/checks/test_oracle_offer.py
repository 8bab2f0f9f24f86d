"""The acceptance oracle for the sample formal notice, line by line, and the notice put right."""

from decimal import Decimal

import pytest

from reviewer.checks import all_checks
from reviewer.core.check import Outcome
from reviewer.core.checker import Checker, Finding
from reviewer.core.review import Review
from tests.checks.seeds import read

# line of the oracle | check | subject inside the filing | outcome | said
LINES = """
    G0.brokerage | brokerage_is_as_in_force          | offer/ | agrees
    G0.sfc       | sfc_levy_is_as_in_force           | offer/ | agrees
    G0.frc       | council_levy_is_as_in_force       |        | agrees | no such levy before 2022
    G0.fee       | trading_fee_is_as_in_force        | offer/ | agrees
    G1.2,000     | amount_is_price_and_fees          | application_amounts/2000   | exception | 8,060.42
    G1.20,000    | amount_is_price_and_fees          | application_amounts/20000  | exception | 80,604.14
    G1.200,000   | amount_is_price_and_fees          | application_amounts/200000 | exception | 806,041.45
    G1.grouping  | thousands_are_grouped             | application_amounts/200000 | exception | 8006,041.45
    G2           | numbers_ascend_in_lots            |        | agrees | 48 numbers from 1,000 to 75,000,000
    G3           | amounts_ascend_with_numbers       |        | exception | 300,000 shares
    G4           | tranches_make_the_offer           | offer/ | agrees
    G4b.hk       | restatement_equals_the_first      | offer_statements/#2 | agrees
    G4b.int      | restatement_equals_the_first      | offer_statements/#3 | agrees
    G5.hk        | hong_kong_percentage_is_of_the_offer     | offer/ | agrees
    G5.int       | international_percentage_is_of_the_offer | offer/ | agrees
    G5.sum       | tranches_make_a_hundred_per_cent  | offer/ | agrees
    G6           | over_allotment_is_as_stated       | offer/ | agrees
    G6.limit     | over_allotment_is_within_its_limit | offer/ | agrees
    G6b          | prospectus_is_dated_like_the_notice | offer/ | agrees
    G7           | reallocation_cap_is_its_multiple  | offer/ | agrees
    G8           | last_number_is_half_of_the_tranche | offer/ | agrees
    G9.range     | low_price_is_below_the_maximum    | offer/ | agrees
    G9.1         | restatement_equals_the_first      | offer_statements/#4  | agrees
    G9.2         | restatement_equals_the_first      | offer_statements/#5  | agrees
    G9.3         | price_mentioned_is_one_of_the_offer | offer_statements/#9 | agrees
    G9.4         | restatement_equals_the_first      | offer_statements/#10 | agrees
    G10.brokerage | restatement_equals_the_first     | offer_statements/#6 | agrees
    G10.sfc      | restatement_equals_the_first      | offer_statements/#7 | agrees
    G10.fee      | restatement_equals_the_first      | offer_statements/#8 | agrees
    G11.first    | first_number_is_the_minimum       | offer/ | agrees
    G11.lot      | minimum_is_a_board_lot            | offer/ | agrees
    G13          | event_is_on_a_business_day        | timetable/#15 | agrees
    G14          | stabilisation_ends_after_thirty_days | offer/ | agrees
    G15          | timetable_is_in_order             |        | agrees | results < certificates < dealings
    G16          | dealings_begin_the_day_after_results |     | agrees
    G17          | dates_stand_beside_their_events   |        | exception | 6 events
    G18.digits   | words_have_no_digits_for_letters  |        | exception | 1nstructing
    G18.quotes   | figures_have_no_stray_quotes      |        | exception | 75,000,000"
"""


def lines() -> list[list[str]]:
    """The lines as cells, the last one "" when it is left out."""
    found = [[cell.strip() for cell in line.split("|")] for line in LINES.strip().splitlines()]
    return [cells + [""] * (5 - len(cells)) for cells in found]


def checked(review: Review) -> Checker:
    checker = Checker(review, all_checks())
    checker.run()
    return checker


@pytest.fixture(scope="module")
def notice() -> Checker:
    return checked(read("formal-notice"))


def of(checker: Checker, name: str) -> list[Finding]:
    """All findings of a check."""
    return [found for found in checker.findings.values() if found.check.name == name]


@pytest.mark.parametrize("line", lines(), ids=lambda line: line[0])
def test_formal_notice(notice: Checker, line: list[str]) -> None:
    _, name, subject, outcome, said = line
    (filing,) = notice.review.filings
    found = notice.findings[f"{name}:{filing}/{subject}" if subject else f"{name}:{filing}"]
    assert found.outcome == outcome
    assert said in " ".join((found.why_open, found.verdict.why, *found.verdict.hints))


def test_g1_forty_five_of_forty_eight_amounts_agree(notice: Checker) -> None:
    outcomes = [found.outcome for found in of(notice, "amount_is_price_and_fees")]
    assert (outcomes.count(Outcome.AGREES), outcomes.count(Outcome.EXCEPTION)) == (45, 3)


def test_g1_the_implied_amounts_are_those_of_the_clean_notice(notice: Checker) -> None:
    wrong = [found for found in of(notice, "amount_is_price_and_fees") if found.outcome is Outcome.EXCEPTION]
    implied = [found.computed.value for found in wrong if found.computed is not None]
    assert implied == [Decimal("8060.42"), Decimal("80604.14"), Decimal("806041.45")]


def test_g12_forty_weekdays_are_those_of_their_dates(notice: Checker) -> None:
    outcomes = [found.outcome for found in of(notice, "day_of_the_week_is_right")]
    assert outcomes == [Outcome.AGREES] * 40


def test_g13_every_event_is_on_a_business_day(notice: Checker) -> None:
    outcomes = [found.outcome for found in of(notice, "event_is_on_a_business_day")]
    assert outcomes == [Outcome.AGREES] * 15


def test_nothing_else_is_an_exception(notice: Checker) -> None:
    expected = {(cells[1], cells[2]) for cells in lines() if cells[3] == "exception"}
    found = {
        (one.check.name, one.subject.partition("/")[2])
        for one in notice.findings.values()
        if one.outcome is Outcome.EXCEPTION
    }
    assert found == expected


def test_put_right_it_has_no_exception() -> None:
    findings = checked(read("formal-notice-clean")).findings.values()
    assert [found.id for found in findings if found.outcome is Outcome.EXCEPTION] == []
