"""A figure remembers how it was worked out."""

from datetime import date
from decimal import Decimal

import pytest

from reviewer.core.amount import Amount
from reviewer.core.errors import MixedUnitsError, NotStatedError
from reviewer.core.figure import Figure, constant, percent_of, said, total
from reviewer.core.reading import FieldKey


def figure(name: str, value: str, unit: str = "shares") -> Figure:
    return Figure(Amount(Decimal(value), unit), "field", key=FieldKey("f1", "issued_shares", "b", name), label=name)


OPENING, MOVEMENT = figure("opening_balance", "1000"), figure("movement", "-5")


def fields(worked_out: Figure) -> list[str]:
    return [key.field for key in worked_out.rests_on()]


def test_a_sum_rests_on_its_parts_in_order() -> None:
    closing = OPENING + MOVEMENT
    assert closing.value == 995
    assert closing.operation == "+"
    assert fields(closing) == ["opening_balance", "movement"]


def test_a_long_sum_is_one_operation() -> None:
    added = OPENING + MOVEMENT + MOVEMENT
    assert len(added.operands) == 3
    assert fields(added) == ["opening_balance", "movement"]
    assert total([OPENING, MOVEMENT, MOVEMENT]).value == added.value == 990


def test_each_operation_is_remembered() -> None:
    ways = {
        "-": OPENING - MOVEMENT,
        "*": OPENING * constant(2),
        "/": OPENING / constant(4),
        "neg": -OPENING,
        "abs": abs(MOVEMENT),
        "round": (OPENING / constant(3)).rounded(2),
        "percent": percent_of(MOVEMENT, OPENING),
    }
    assert {name: worked_out.operation for name, worked_out in ways.items()} == {name: name for name in ways}
    assert [str(worked_out.value) for worked_out in ways.values()] == [
        "1005", "2000", "250", "-1000", "5", "333.33", "-0.500",
    ]  # fmt: skip


def test_nothing_added_is_nil() -> None:
    assert total([], "shares").amount == Amount(Decimal(0), "shares")
    assert total([OPENING]) is OPENING


def test_a_constant_says_where_it_comes_from() -> None:
    tenth = constant(10, "%", "Rule 8A.09")
    assert (tenth.note, tenth.rests_on()) == ("Rule 8A.09", ())


def test_mixed_units_are_refused_while_working_out() -> None:
    with pytest.raises(MixedUnitsError):
        OPENING + figure("price", "5", "HKD")


def test_nothing_has_a_percentage_of_nil() -> None:
    with pytest.raises(NotStatedError, match="nothing has a percentage of nil"):
        percent_of(OPENING, constant(0, "shares"))


def test_a_date_moves_by_calendar_days() -> None:
    moved = said(date(2025, 6, 13), "the last trading date").plus_days(30)
    assert moved.day == date(2025, 7, 13)
    assert (moved.operation, moved.days) == ("days", 30)


def test_a_text_is_no_date() -> None:
    with pytest.raises(NotStatedError, match="the issuer is not a date"):
        _ = said("SenseTime", "the issuer").day
    with pytest.raises(TypeError):
        said("SenseTime").plus_days(1)
