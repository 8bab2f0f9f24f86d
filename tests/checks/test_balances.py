"""Roll-forward, authorised capital, and section III against section II of a monthly return."""

import pytest

from reviewer.checks.authorised_capital import (
    capital_of_the_classes_makes_the_total,
    closing_capital_is_number_times_par,
    issued_shares_are_authorised,
    movement_of_capital_is_number_times_par,
    opening_capital_is_number_times_par,
    par_value_is_unchanged,
    registered_capital_is_issued_shares_at_par,
)
from reviewer.checks.movements import (
    movement_of_issued_shares_is_detailed,
    movement_of_treasury_shares_is_detailed,
    rows_make_the_section_total,
    rows_make_the_section_total_of_treasury_shares,
    section_totals_make_the_movement,
    section_totals_make_the_movement_of_treasury_shares,
)
from reviewer.checks.roll_forward import (
    closing_balance_rolls_forward,
    closing_total_includes_treasury_shares,
    opening_total_includes_treasury_shares,
)
from tests.checks.finding_of import finding_of, outcome_of

AGREES, EXCEPTION, OPEN, NOT_APPLICABLE = "agrees", "exception", "open", "not applicable"


@pytest.mark.parametrize(
    ("opening", "movement", "closing", "outcome"),
    [
        ("1,000,000", "(5,000)", "995,000", AGREES),
        ("1,000,000", "-5,000", "995,000", AGREES),
        ("1,000,000", "", "1,000,000", AGREES),
        ("1,000,000", "Nil", "1,000,000", AGREES),
        ("0", "", "0", AGREES),
        ("1,000,000", "5,000", "995,000", EXCEPTION),
        ("1,000,000", "", "1,000,001", EXCEPTION),
        ("", "5,000", "995,000", OPEN),
    ],
)
def test_closing_balance_rolls_forward(opening: str, movement: str, closing: str, outcome: str) -> None:
    drawn = f"""
        issued_shares   | opening_balance | movement~  | closing_balance
        ordinary-shares | {opening}       | {movement} | {closing}
    """
    assert outcome_of(closing_balance_rolls_forward, drawn) == outcome


def test_a_blank_movement_is_said_to_be_read_as_nil() -> None:
    drawn = """
        issued_shares   | opening_balance | movement~ | closing_balance
        ordinary-shares |         1,000   |           | 1,000
    """
    assert finding_of(closing_balance_rolls_forward, drawn).assumed == ("movement is blank and read as 0",)


@pytest.mark.parametrize(("treasury", "outcome"), [("98,588,844", AGREES), ("98,588,845", EXCEPTION)])
def test_the_total_includes_treasury_shares(treasury: str, outcome: str) -> None:
    drawn = f"""
        issued_shares   | opening_balance | closing_balance
        ordinary-shares | 7,584,272,700   | 7,584,272,700

        treasury_shares | opening_balance | closing_balance
        ordinary-shares | {treasury}      | {treasury}

        total_issued_shares | opening_balance | closing_balance
        ordinary-shares     | 7,682,861,544   | 7,682,861,544
    """
    assert outcome_of(opening_total_includes_treasury_shares, drawn) == outcome
    assert outcome_of(closing_total_includes_treasury_shares, drawn) == outcome


def authorised(number: str = "10,000,000,000", moved: str = "", capital: str = "100,000,000", total: str = "") -> str:
    return f"""
        authorised_shares | opening_balance | movement~ | closing_balance
        ordinary-shares   | {number}        | {moved}   | {number}

        par_value       | opening_par_value | movement_par_value~ | closing_par_value
        ordinary-shares | 0.01              |                     | 0.01

        authorised_capital | opening_balance | movement~ | closing_balance
        ordinary-shares    | {capital}       |           | {capital}

        authorised_total | total_authorised_capital
        -                | {total or capital}
    """


def test_capital_is_number_times_par() -> None:
    assert outcome_of(opening_capital_is_number_times_par, authorised()) == AGREES
    assert outcome_of(opening_capital_is_number_times_par, authorised(capital="100,000,001")) == EXCEPTION
    assert outcome_of(closing_capital_is_number_times_par, authorised()) == AGREES
    assert outcome_of(closing_capital_is_number_times_par, authorised(number="1,000,000,000")) == EXCEPTION


def test_an_increase_of_capital_is_the_increase_in_number_times_par() -> None:
    assert outcome_of(movement_of_capital_is_number_times_par, authorised()) == AGREES
    assert outcome_of(movement_of_capital_is_number_times_par, authorised(moved="100,000")) == EXCEPTION


def test_the_classes_make_the_total_capital() -> None:
    assert outcome_of(capital_of_the_classes_makes_the_total, authorised()) == AGREES
    assert outcome_of(capital_of_the_classes_makes_the_total, authorised(total="100,000,010")) == EXCEPTION


def test_without_authorised_capital_its_total_is_not_asked_for() -> None:
    drawn = """
        sections           | stated
        authorised_capital | Not applicable

        authorised_total | total_authorised_capital
        -                |
    """
    assert outcome_of(capital_of_the_classes_makes_the_total, drawn) == NOT_APPLICABLE


@pytest.mark.parametrize(
    ("moved", "closing", "event", "outcome"),
    [
        ("", "0.01", "Placing", AGREES),
        ("", "0.1", "Placing", EXCEPTION),
        ("0.09", "0.1", "Share consolidation", AGREES),
        ("0.09", "0.1", "Placing", EXCEPTION),
        ("0.09", "0.2", "Share consolidation", EXCEPTION),
    ],
)
def test_par_value_moves_only_with_a_split_or_consolidation(moved: str, closing: str, event: str, outcome: str) -> None:
    drawn = f"""
        par_value       | opening_par_value | movement_par_value~ | closing_par_value
        ordinary-shares | 0.01              | {moved}             | {closing}

        other_movements   | event   | issued_movement~
        ordinary-shares#1 | {event} | 0
    """
    assert outcome_of(par_value_is_unchanged, drawn) == outcome


@pytest.mark.parametrize(("issued", "outcome"), [("10,000", AGREES), ("10,001", EXCEPTION)])
def test_no_more_is_issued_than_authorised(issued: str, outcome: str) -> None:
    drawn = f"""
        authorised_shares | opening_balance | closing_balance
        ordinary-shares   | 10,000          | 10,000

        issued_shares   | movement~ | closing_balance
        ordinary-shares |           | {issued}
    """
    assert outcome_of(issued_shares_are_authorised, drawn) == outcome


@pytest.mark.parametrize(("a_shares", "outcome"), [("4,982,772,171", AGREES), ("4,982,772,170", EXCEPTION)])
def test_registered_capital_of_a_prc_issuer_is_its_shares_at_par(a_shares: str, outcome: str) -> None:
    drawn = f"""
        par_value         | closing_par_value
        ordinary-shares-h | 1
        ordinary-shares-a | 1

        issued_shares     | closing_balance
        ordinary-shares-h | 262,256,800
        ordinary-shares-a | {a_shares}

        authorised_total | total_authorised_capital
        -                | 5,245,028,971
    """
    assert outcome_of(registered_capital_is_issued_shares_at_par, drawn) == outcome


def details(options: str = "5,000", transferred: str = "300", bought_back: str = "700", total: str = "5,000") -> str:
    return f"""
        issued_shares   | opening_balance | movement~ | closing_balance
        ordinary-shares | 100,000         | {total}   | 105,000

        treasury_shares | opening_balance | movement~ | closing_balance
        ordinary-shares | 1,000           | 400       | 1,400

        sections         | stated
        warrants         | Not applicable
        convertibles     | Not applicable
        other_agreements | Not applicable

        share_options     | new_shares_issued~ | treasury_shares_transferred~
        ordinary-shares#1 | 3,000              | 300
        ordinary-shares#2 | 2,000              |

        share_options_total | issued_movement~ | treasury_movement~
        ordinary-shares     | {options}        | {transferred}

        other_movements   | issued_movement~ | treasury_movement~
        ordinary-shares#1 |                  | 700

        other_movements_total | issued_movement~ | treasury_movement~
        ordinary-shares       |                  | {bought_back}

        movements_total | issued_movement~ | treasury_movement~
        ordinary-shares | 5,000            | 400
    """


def test_rows_make_the_total_of_their_section() -> None:
    options = "share_options_total/ordinary-shares"
    assert outcome_of(rows_make_the_section_total, details(), options) == AGREES
    assert outcome_of(rows_make_the_section_total, details(options="5,001"), options) == EXCEPTION
    assert outcome_of(rows_make_the_section_total_of_treasury_shares, details(), options) == AGREES
    assert (
        outcome_of(rows_make_the_section_total_of_treasury_shares, details(transferred="3,000"), options) == EXCEPTION
    )


def test_sections_a_to_e_make_the_movement_of_the_month() -> None:
    assert outcome_of(section_totals_make_the_movement, details()) == AGREES
    assert outcome_of(section_totals_make_the_movement, details(options="500")) == EXCEPTION
    assert outcome_of(movement_of_issued_shares_is_detailed, details()) == AGREES
    assert outcome_of(movement_of_issued_shares_is_detailed, details(total="5,500")) == EXCEPTION


def test_sections_left_out_are_named() -> None:
    assert finding_of(section_totals_make_the_movement, details()).verdict.why == "B, C, D marked 'Not applicable'"


def test_a_decrease_in_treasury_shares_is_taken_off_however_it_is_printed() -> None:
    check = section_totals_make_the_movement_of_treasury_shares
    assert outcome_of(check, details()) == AGREES
    assert outcome_of(check, details(transferred="-300")) == AGREES
    assert outcome_of(check, details(bought_back="1,000")) == EXCEPTION


@pytest.mark.parametrize(("moved", "outcome"), [("400", AGREES), ("-400", EXCEPTION)])
def test_movement_of_treasury_shares_is_detailed(moved: str, outcome: str) -> None:
    drawn = f"""
        treasury_shares | opening_balance | movement~ | closing_balance
        ordinary-shares | 1,000           | {moved}   | 1,400

        movements_total | treasury_movement~
        ordinary-shares | 400
    """
    assert outcome_of(movement_of_treasury_shares_is_detailed, drawn) == outcome


@pytest.mark.parametrize(("moved", "outcome"), [("", AGREES), ("0", AGREES), ("400", EXCEPTION)])
def test_with_all_sections_left_out_nothing_moved(moved: str, outcome: str) -> None:
    drawn = f"""
        issued_shares   | opening_balance | movement~ | closing_balance
        ordinary-shares | 1,000           | {moved}   | 1,000

        sections         | stated
        share_options    | Not applicable
        warrants         | Not applicable
        convertibles     | 不適用
        other_agreements | Not applicable
        other_movements  | Not applicable
    """
    assert outcome_of(movement_of_issued_shares_is_detailed, drawn) == outcome


def test_a_section_that_was_not_found_leaves_the_movement_open() -> None:
    drawn = """
        issued_shares   | opening_balance | movement~ | closing_balance
        ordinary-shares | 1,000           | 5         | 1,005
    """
    assert outcome_of(movement_of_issued_shares_is_detailed, drawn) == OPEN
