"""Figures in remarks, and what damage to the text of a page looks like."""

from datetime import UTC, datetime

import pytest

from reviewer.checks.remarks import (
    days_of_purchase_in_remarks_are_trading_days,
    figure_of_remarks_is_in_the_table,
    figures_of_remarks_add_up,
)
from reviewer.checks.text_layer import (
    letters_are_latin,
    thousands_are_grouped,
    value_is_whole,
    value_stands_beside_its_label,
    words_are_whole,
)
from reviewer.core.checker import Checker
from reviewer.core.reading import FieldKey
from reviewer.core.review import Action
from tests.checks.finding_of import finding_of, outcome_of
from tests.review_of import review_of

AGREES, EXCEPTION, OPEN, NOT_APPLICABLE = "agrees", "exception", "open", "not applicable"
NOON = datetime(2023, 2, 3, 12, 0, tzinfo=UTC)


def remarked(*figures: str, table: str = "3,696,457,471") -> str:
    rows = "\n".join(f"share_options#{number} | {figure}" for number, figure in enumerate(figures, 1))
    return f"""
        share_options     | opening_balance | closing_balance
        ordinary-shares#1 | 3,725,976,530   | {table}

        remark_figures | remarked
        {rows}
    """


@pytest.mark.parametrize(
    ("figures", "outcome"),
    [
        (("3,696,457,471", "3,230,371,427", "466,086,044"), AGREES),
        (("3,230,371,427", "466,086,044", "3,696,457,471"), AGREES),
        (("10,000", "3,696,457,471", "3,230,371,427", "466,086,044"), AGREES),
        (("3,696,457,471", "3,230,371,427", "466,086,045"), EXCEPTION),
        (("3,696,457,471", "2,230,371,427", "466,086,044"), EXCEPTION),
        (("3,696,457,471", "56,361,366", "12,345,678"), NOT_APPLICABLE),
        (("20,000", "5,000", "5,000"), NOT_APPLICABLE),
    ],
)
def test_parts_in_remarks_add_up_to_their_total(figures: tuple[str, ...], outcome: str) -> None:
    assert outcome_of(figures_of_remarks_add_up, remarked(*figures)) == outcome


@pytest.mark.parametrize(
    ("figure", "outcome"),
    [
        ("3,696,457,471", AGREES),
        ("3,696,457,479", EXCEPTION),
        ("3,690,457,471", EXCEPTION),
        ("56,361,366", NOT_APPLICABLE),
    ],
)
def test_a_figure_of_the_remarks_is_that_of_the_table(figure: str, outcome: str) -> None:
    assert outcome_of(figure_of_remarks_is_in_the_table, remarked(figure)) == outcome


def test_round_numbers_are_not_taken_for_slips() -> None:
    assert outcome_of(figure_of_remarks_is_in_the_table, remarked("20,000,000", table="10,000,000")) == NOT_APPLICABLE


@pytest.mark.parametrize(
    ("days", "outcome"),
    [
        ("16, 19, 20, 21, 22, 23 and 26 September 2022", AGREES),
        ("16, 19, 20, 12, 22, 23 and 26 September 2022", EXCEPTION),
        ("16, 17 and 19 September 2022", EXCEPTION),
        ("16 and 19 September 2032", OPEN),
        ("30 and 31 September 2022", OPEN),
        ("some day", NOT_APPLICABLE),
    ],
)
def test_days_of_purchase_are_trading_days_in_order(days: str, outcome: str) -> None:
    drawn = f"""
        remarks | remarks
        changes | The Company purchased a total of 31,775,000 shares on {days} on the Stock Exchange.
    """
    assert outcome_of(days_of_purchase_in_remarks_are_trading_days, drawn, form="FF304") == outcome


def test_days_that_are_not_of_purchase_may_be_any() -> None:
    drawn = """
        remarks | remarks
        changes | Shares were purchased. The meetings of 17 and 18 September 2022 approved it.
    """
    assert outcome_of(days_of_purchase_in_remarks_are_trading_days, drawn, form="FF304") == NOT_APPLICABLE


CUT = r"""
    issued_shares   | opening_balance  | movement~  | closing_balance
    ordinary-shares | 3,725,976,530    | -29,519,059 | 3,696,457, \| ,471
"""
WHOLE = CUT.replace(r" \| ,", "")


def test_a_value_cut_over_two_cells_is_an_exception_with_the_whole_as_hint() -> None:
    found = finding_of(value_is_whole, CUT)
    assert found.outcome == EXCEPTION
    assert found.verdict.hints == ("3,696,457,471: opening balance plus movement",)
    assert outcome_of(value_is_whole, WHOLE) == AGREES


def test_a_correction_settles_a_cut_value() -> None:
    review = review_of(CUT)
    checker = Checker(review, [value_is_whole])
    checker.run()
    key = FieldKey("f1", "issued_shares", "ordinary-shares", "closing_balance")
    review.act("Ada", Action.CORRECT, str(key), at=NOON, text="3,696,457,471")
    [found] = checker.rerun([key])
    assert found.outcome == AGREES
    assert found.verdict.why == "put right by the reviewer"


@pytest.mark.parametrize(
    ("printed", "outcome"),
    [("806,041.45", AGREES), ("8006,041.45", EXCEPTION), ("1,992,000,000,00", EXCEPTION), ("(5,000)", AGREES)],
)
def test_thousands_are_grouped(printed: str, outcome: str) -> None:
    drawn = f"""
        issued_shares   | closing_balance
        ordinary-shares | {printed}
    """
    assert outcome_of(thousands_are_grouped, drawn) == outcome


@pytest.mark.parametrize(
    ("name", "outcome", "why"),
    [
        ("Sense Time", AGREES, ""),
        ("Sens\u0435 Time", EXCEPTION, "has the letter Cyrillic small letter ie (U+0435)"),
        ("商湯集團", AGREES, ""),
    ],
)
def test_letters_are_latin(name: str, outcome: str, why: str) -> None:
    drawn = f"""
        facts | issuer
        -     | {name}
    """
    found = finding_of(letters_are_latin, drawn)
    assert found.outcome == outcome
    assert why in found.verdict.why


@pytest.mark.parametrize(("name", "outcome"), [(r"Sense Ti \| me Group", EXCEPTION), ("Sense Time Group", AGREES)])
def test_words_are_whole(name: str, outcome: str) -> None:
    drawn = f"""
        facts | issuer
        -     | {name}
    """
    assert outcome_of(words_are_whole, drawn) == outcome


@pytest.mark.parametrize(("closing", "outcome"), [("995 <- The label stands lower.", EXCEPTION), ("995", AGREES)])
def test_a_value_stands_beside_its_label(closing: str, outcome: str) -> None:
    drawn = f"""
        issued_shares   | opening_balance | closing_balance
        ordinary-shares | 1,000           | {closing}
    """
    assert outcome_of(value_stands_beside_its_label, drawn) == outcome
