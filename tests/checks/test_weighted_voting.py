"""Two classes of shares, one of them with more votes a share."""

import pytest

from reviewer.checks.weighted_voting import (
    conversion_moves_both_classes,
    enough_is_converted_on_a_repurchase,
    other_holders_have_a_tenth_of_the_votes,
    weighted_share_does_not_rise,
    weighted_votes_are_named_with_the_issuer,
)
from reviewer.core.review import Review
from tests.checks.finding_of import outcome_of
from tests.review_of import review_of

AGREES, EXCEPTION, OPEN, NOT_APPLICABLE = "agrees", "exception", "open", "not applicable"


def month(id: str, ended: str, a_shares: str, b_shares: str = "25,948,809,928", into: Review | None = None) -> Review:
    drawn = f"""
        facts | month_ended | issuer
        -     | {ended}     | SenseTime

        class_of_shares                     | listed | stock_code
        issued_shares@wvr-ordinary-shares-a | No     | N/A
        issued_shares@wvr-ordinary-shares-b | Yes    | 00020

        issued_shares         | closing_balance
        wvr-ordinary-shares-a | {a_shares}
        wvr-ordinary-shares-b | {b_shares}
    """
    return review_of(drawn, "monthly_return", id, into)


@pytest.mark.parametrize(
    ("a_shares", "b_shares", "outcome"),
    [("7,520,115,072", "25,948,809,928", AGREES), ("900", "1,000", AGREES), ("901", "1,000", EXCEPTION)],
)
def test_other_holders_have_a_tenth_of_the_votes(a_shares: str, b_shares: str, outcome: str) -> None:
    review = month("jan", "31 January 2023", a_shares, b_shares)
    assert outcome_of(other_holders_have_a_tenth_of_the_votes, review) == outcome


@pytest.mark.parametrize(("a_shares", "outcome"), [("7,520,115,072", AGREES), ("7,520,115,572", EXCEPTION)])
def test_the_weighted_share_does_not_rise(a_shares: str, outcome: str) -> None:
    review = month("jan", "31 January 2023", "7,520,115,072")
    month("feb", "28 February 2023", a_shares, into=review)
    assert outcome_of(weighted_share_does_not_rise, review, "feb") == outcome
    assert outcome_of(weighted_share_does_not_rise, review, "jan") == OPEN


def conversion(off: str = "-7,139,508", on: str = "7,139,508", day: str = "30 December 2022") -> str:
    return f"""
        class_of_shares               | listed
        changes@wvr-ordinary-shares-a | No
        changes@wvr-ordinary-shares-b | Yes

        issued_shares         | opening_balance
        wvr-ordinary-shares-a | 7,527,254,580
        wvr-ordinary-shares-b | 25,973,445,420

        changes                 | event            | detail                           | event_date       | number
        wvr-ordinary-shares-b#1 | Repurchase and cancelled |                          | 30 December 2022 | -31,775,000
        wvr-ordinary-shares-b#2 | Other            | Conversion of Class A to Class B | {day}            | {on}
        wvr-ordinary-shares-a#1 | Other            | Conversion of Class A to Class B | 30 December 2022 | {off}
    """


@pytest.mark.parametrize(
    ("drawn", "outcome"),
    [
        (conversion(), AGREES),
        (conversion(on="7,139,580"), EXCEPTION),
        (conversion(off="7,139,508"), EXCEPTION),
        (conversion(day="29 December 2022"), OPEN),
    ],
)
def test_a_conversion_moves_both_classes(drawn: str, outcome: str) -> None:
    assert outcome_of(conversion_moves_both_classes, drawn, "-b#2", form="FF304") == outcome
    assert outcome_of(conversion_moves_both_classes, drawn, "-b#1", form="FF304") == NOT_APPLICABLE


@pytest.mark.parametrize(
    ("converted", "outcome"), [("-7,139,508", AGREES), ("-7,139,507", EXCEPTION), ("-8,000,000", AGREES)]
)
def test_enough_is_converted_on_a_repurchase(converted: str, outcome: str) -> None:
    assert outcome_of(enough_is_converted_on_a_repurchase, conversion(off=converted), form="FF304") == outcome


@pytest.mark.parametrize(
    ("name", "outcome"),
    [
        ("Hesai Group (a company controlled through weighted voting rights and incorporated abroad)", AGREES),
        ("禾賽集團 (於開曼群島註冊成立以不同投票權控制的有限公司)", AGREES),
        ("Hesai Group (incorporated abroad)", EXCEPTION),
    ],
)
def test_weighted_votes_are_named_with_the_issuer(name: str, outcome: str) -> None:
    drawn = f"""
        facts | issuer
        -     | {name}

        issued_shares         | opening_balance
        wvr-ordinary-shares-b | 126,210,850
    """
    assert outcome_of(weighted_votes_are_named_with_the_issuer, drawn, form="FF305") == outcome
