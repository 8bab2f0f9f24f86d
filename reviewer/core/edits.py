"""The ways in which a printed figure comes to be wrong by a slip, each told backwards: from what stands to what may
have been meant."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from itertools import pairwise

from reviewer.core.errors import PrintedError
from reviewer.core.printed import print_number, read_printed
from reviewer.core.reading import FieldKey
from reviewer.core.review import Review

DIGITS = "0123456789"
LOOK_ALIKE = frozenset(map(frozenset, ("38", "56", "06", "17", "08")))
"""Digits that are taken for one another."""
SHIFTS = (1, -1, 2, -2, 3, -3)


class Slip(StrEnum):
    """What went wrong."""

    OVERLAP = "pieces put together"
    DIGIT = "one digit"
    TRANSPOSITION = "two digits exchanged"
    SIGN = "sign"
    GROUP = "group dropped or doubled"
    POINT = "decimal point"


@dataclass(frozen=True, slots=True)
class Edit:
    """A figure as it may have been meant. `look_alike` says that the digits exchanged are taken for one another."""

    text: str
    slip: Slip
    look_alike: bool = False


def standing_text(review: Review, key: FieldKey) -> str:
    """The figure that stands in a field as it is written; printed anew when it is in pieces; "" for no figure."""
    value = review.stands(key)
    if not isinstance(value, Decimal):
        return ""
    correction, reading = review.correction(key), review.readings[key]
    if correction is not None:
        return correction.text
    return reading.printed if _says(reading.printed, value) else print_number(value, reading.decimals)


def overlaps(review: Review, key: FieldKey) -> Iterator[Edit]:
    """The other wholes that fit the pieces of a figure cut over several cells."""
    now = review.stands(key)
    for text in review.readings[key].candidates:
        if not (isinstance(now, Decimal) and _says(text, now)):
            yield Edit(text, Slip.OVERLAP)


def cut_alike(review: Review, key: FieldKey) -> tuple[FieldKey, ...]:
    """The other fields of the row that are cut into the same pieces: one whole, printed twice."""
    pieces = review.readings[key].fragments
    alike = (other for other, reading in review.readings.items() if pieces and reading.fragments == pieces)
    return tuple(other for other in alike if other[:3] == key[:3] and other != key)


def digits(review: Review, key: FieldKey) -> Iterator[Edit]:
    """Every figure that differs in one digit and does not begin with a nought that none would print."""
    text = standing_text(review, key)
    for place, digit, other in one_digit_off(text):
        edited = text[:place] + other + text[place + 1 :]
        if other != "0" or not _begins_with_nought(edited):
            yield Edit(edited, Slip.DIGIT, frozenset((digit, other)) in LOOK_ALIKE)


def other_slips(review: Review, key: FieldKey) -> Iterator[Edit]:
    """The figures from which a rarer slip leads to the one that stands."""
    text = standing_text(review, key)
    value = review.stands(key)
    if text and isinstance(value, Decimal):
        yield from _transposed(text)
        yield from _signed(value, text)
        yield from _regrouped(text)
        yield from _shifted(value)


SLIPS: tuple[Callable[[Review, FieldKey], Iterator[Edit]], ...] = (overlaps, digits, other_slips)
"""The likeliest first."""


def one_digit_off(text: str) -> Iterator[tuple[int, str, str]]:
    """Place, digit and every other digit there, for each digit of a text."""
    for place, digit in enumerate(text):
        if digit.isdecimal():
            yield from ((place, digit, other) for other in DIGITS if int(other) != int(digit))


def _transposed(text: str) -> Iterator[Edit]:
    places = [place for place, digit in enumerate(text) if digit.isdecimal()]
    for one, other in pairwise(places):
        letters = list(text)
        letters[one], letters[other] = letters[other], letters[one]
        edited = "".join(letters)
        if edited != text and not _begins_with_nought(edited):
            yield Edit(edited, Slip.TRANSPOSITION)


def _signed(value: Decimal, text: str) -> Iterator[Edit]:
    if value:
        yield Edit(print_number(-value, _decimals(text)), Slip.SIGN)


def _regrouped(text: str) -> Iterator[Edit]:
    """One group of thousands left out, or put in: noughts or the one beside it, as these are what gets lost."""
    head, comma, tail = _whole_of(text).partition(",")
    rest = text[len(_whole_of(text)) :]
    groups = tail.split(",") if comma else []
    shorter = {",".join([head, *groups[:at], *groups[at + 1 :]]) for at in range(len(groups))}
    longer = {
        ",".join([head, *groups[:at], group, *groups[at:]])
        for at in range(len(groups) + 1)
        for group in ("000", *groups[max(at - 1, 0) : at + 1])
        if head
    }
    yield from (Edit(whole + rest, Slip.GROUP) for whole in sorted(shorter | longer))


def _shifted(value: Decimal) -> Iterator[Edit]:
    return (Edit(print_number(value.scaleb(shift)), Slip.POINT) for shift in (SHIFTS if value else ()))


def _whole_of(text: str) -> str:
    return text.partition(".")[0].rstrip(")% ")


def _decimals(text: str) -> int:
    return sum(letter.isdecimal() for letter in text.partition(".")[2])


def _begins_with_nought(text: str) -> bool:
    whole = [letter for letter in text.partition(".")[0] if letter.isdecimal()]
    return len(whole) > 1 and int(whole[0]) == 0


def _says(text: str, value: Decimal) -> bool:
    try:
        return read_printed(text, "").value == value
    except PrintedError:
        return False
