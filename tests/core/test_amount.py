"""Amounts are exact, and units that do not go together are refused."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.core.amount import Amount, is_money
from reviewer.core.errors import MixedUnitsError, NotStatedError

FIGURES = st.decimals(min_value=Decimal(-(10**18)), max_value=Decimal(10**18), places=4)
UNITS = st.sampled_from(["shares", "HKD", "USD", "%", ""])


def shares(value: int) -> Amount:
    return Amount(Decimal(value), "shares")


def hkd(value: str) -> Amount:
    return Amount(Decimal(value), "HKD")


def test_a_float_is_no_amount() -> None:
    with pytest.raises(TypeError, match="an amount is a Decimal, not float"):
        Amount(0.1, "HKD")  # type: ignore[arg-type]


@given(FIGURES, FIGURES, UNITS)
def test_what_is_added_can_be_taken_off_again(one: Decimal, other: Decimal, unit: str) -> None:
    assert (Amount(one, unit) + Amount(other, unit)) - Amount(other, unit) == Amount(one, unit)


@given(FIGURES, FIGURES)
def test_shares_and_money_are_never_added(number: Decimal, money: Decimal) -> None:
    with pytest.raises(MixedUnitsError, match="shares and HKD cannot be added or compared"):
        Amount(number, "shares") + Amount(money, "HKD")


@pytest.mark.parametrize(("one", "other"), [("HKD", "USD"), ("%", "shares"), ("shares", "RMB"), ("money", "shares")])
def test_units_that_do_not_go_together_are_refused(one: str, other: str) -> None:
    with pytest.raises(MixedUnitsError):
        Amount(Decimal(1), one) - Amount(Decimal(1), other)


def test_a_plain_number_takes_the_unit_it_meets() -> None:
    assert hkd("5") + Amount(Decimal(2)) == hkd("7")
    assert Amount(Decimal(2)) - hkd("5") == hkd("-3")


def test_money_without_a_currency_takes_that_of_the_figures_beside_it() -> None:
    assert Amount(Decimal(2), "money") + hkd("5") == hkd("7")
    assert hkd("5") / Amount(Decimal(2), "money") == Amount(Decimal("2.5"))


def test_options_become_shares() -> None:
    assert Amount(Decimal(2), "options") + shares(3) == Amount(Decimal(5), "options")


def test_shares_times_par_is_money() -> None:
    capital = Amount(Decimal(1_992_000_000_000), "shares") * Amount(Decimal("0.000000025"), "USD")
    assert capital.value == Decimal(49_800)
    assert capital.unit == "USD"


def test_money_by_shares_is_a_price_and_by_money_a_plain_number() -> None:
    assert hkd("500") / shares(100) == hkd("5")
    assert (hkd("500") / hkd("100")).unit == ""


@pytest.mark.parametrize(("one", "other"), [("shares", "shares"), ("HKD", "HKD"), ("HKD", "%")])
def test_products_without_meaning_are_refused(one: str, other: str) -> None:
    with pytest.raises(MixedUnitsError, match="has no meaning on a return"):
        Amount(Decimal(2), one) * Amount(Decimal(3), other)


def test_shares_are_not_divided_by_money() -> None:
    with pytest.raises(MixedUnitsError, match="shares divided by HKD"):
        shares(2) / hkd("3")


def test_nothing_is_divided_by_nil() -> None:
    with pytest.raises(NotStatedError, match="divided by nil"):
        hkd("500") / shares(0)


@pytest.mark.parametrize(("exact", "rounded"), [("2.345", "2.35"), ("2.344", "2.34"), ("-2.345", "-2.35")])
def test_rounding_is_half_up(exact: str, rounded: str) -> None:
    assert hkd(exact).rounded(2).value == Decimal(rounded)


def test_large_products_lose_no_digit() -> None:
    assert (shares(10**20 + 1) * hkd("1.000000001")).value == Decimal("100000000100000000001.000000001")


@pytest.mark.parametrize(
    ("unit", "money"), [("HKD", True), ("money", True), ("shares", False), ("%", False), ("hkd", False)]
)
def test_money_is_a_currency_code(unit: str, money: bool) -> None:
    assert is_money(unit) is money
