"""Figures as they are read aloud, in English and Chinese."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.core.chinese_numbers import read_chinese_number
from reviewer.core.reading import FieldKey
from reviewer.core.spoken import in_chinese_words, in_words, spoken
from tests.review_of import review_of


@pytest.mark.parametrize(
    ("figure", "words"),
    [
        ("0", "zero"),
        ("7", "seven"),
        ("19", "nineteen"),
        ("40", "forty"),
        ("99", "ninety-nine"),
        ("100", "one hundred"),
        ("105", "one hundred and five"),
        ("2005", "two thousand and five"),
        ("2500", "two thousand, five hundred"),
        ("12012", "twelve thousand and twelve"),
        ("1000000", "one million"),
        ("1000001", "one million and one"),
        ("9040528120", "nine billion, forty million, five hundred and twenty-eight thousand, one hundred and twenty"),
        (
            "25948809928",
            "twenty-five billion, nine hundred and forty-eight million, eight hundred and nine thousand, "
            "nine hundred and twenty-eight",
        ),
        ("1992000000000", "one trillion, nine hundred and ninety-two billion"),
        ("-5000", "minus five thousand"),
        ("0.09", "zero point zero nine"),
        ("0.000000025", "zero point zero zero zero zero zero zero zero two five"),
        ("-1.5", "minus one point five"),
    ],
)
def test_a_number_in_english_words(figure: str, words: str) -> None:
    assert in_words(Decimal(figure)) == words


def test_printed_noughts_are_read_too() -> None:
    assert in_words(Decimal("0.5"), 2) == "zero point five zero"
    assert in_words(Decimal("68.00"), 2) == "sixty-eight point zero zero"
    assert in_chinese_words(Decimal("68"), 2) == "六十八點零零"


ONES = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
GROUPS = ["thousand", "million", "billion", "trillion", "quadrillion", "quintillion"]


def understood(words: str) -> int:
    """What a listener writes down."""
    total = group = 0
    for word in words.replace(",", "").replace("-", " ").replace(" and ", " ").split():
        if word in ONES:
            group += ONES.index(word)
        elif word in TENS:
            group += 10 * (TENS.index(word) + 2)
        elif word == "hundred":
            group *= 100
        else:
            total += group * 1000 ** (GROUPS.index(word) + 1)
            group = 0
    return total + group


@given(st.integers(0, 10**21 - 1))
def test_whoever_listens_writes_the_same_number(number: int) -> None:
    assert understood(in_words(Decimal(number))) == number


@given(st.integers(0, 10**15))
def test_chinese_words_say_the_same_number(number: int) -> None:
    assert read_chinese_number(in_chinese_words(Decimal(number))) == number


def test_a_number_that_no_filing_prints_is_refused() -> None:
    with pytest.raises(ValueError, match="so large"):
        in_words(Decimal(10) ** 21)


RETURN = """
    facts | month_ended
    -     | 31 January 2023

    issued_shares | class_of_shares | opening_balance | movement | closing_balance | percentage
    class-b       | WVR ordinary    |       9,040,528 |        - |                 |     0.09 %
"""


def said(field: str, *, chinese: bool = False, table: str = "issued_shares", row: str = "class-b") -> str:
    return spoken(review_of(RETURN), FieldKey("f1", table, row, field), chinese=chinese)


def test_every_kind_of_field_is_read_aloud() -> None:
    assert said("opening_balance") == "nine million, forty thousand, five hundred and twenty-eight"
    assert said("movement") == "nil"
    assert said("closing_balance") == "blank"
    assert said("class_of_shares") == "WVR ordinary"
    assert said("month_ended", table="facts", row="") == "31 January 2023"
    assert said("percentage") == "zero point zero nine per cent"


def test_and_in_chinese() -> None:
    assert said("opening_balance", chinese=True).startswith("九百零四萬零五百二十八")
    assert said("movement", chinese=True) == "無"
    assert said("closing_balance", chinese=True) == "空白"
    assert said("month_ended", chinese=True, table="facts", row="") == "二零二三年一月三十一日"
    assert said("percentage", chinese=True) == "百分之零點零九"
