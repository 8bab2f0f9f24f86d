"""Figures in words, as one person reads them aloud to another: nine billion, forty million, five hundred."""

from datetime import date
from decimal import Decimal

from reviewer.core.chinese_numbers import print_chinese_date, print_chinese_digits, print_chinese_number
from reviewer.core.printed_dates import print_date
from reviewer.core.reading import FieldKey
from reviewer.core.review import Review

_ONES = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
_TENS = ("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_GROUPS = ("", "thousand", "million", "billion", "trillion", "quadrillion", "quintillion")
_UNITS = {"HKD": "Hong Kong dollars", "USD": "US dollars", "RMB": "renminbi", "CNY": "renminbi", "%": "per cent"}
_UNITS_CHINESE = {"HKD": "港元", "USD": "美元", "RMB": "元人民幣", "CNY": "元人民幣", "shares": "股"}


def in_words(value: Decimal, decimals: int = 0) -> str:
    """The number in English; `decimals` are how many are printed, so that 0.50 is "zero point five zero".

    ValueError from a thousand quintillions on, which no filing prints.
    """
    sign = "minus " if value < 0 else ""
    whole, _, rest = f"{abs(value):f}".partition(".")
    rest = rest.rstrip("0").ljust(decimals, "0")
    point = " point " + " ".join(_ONES[int(digit)] for digit in rest) if rest else ""
    return sign + _whole(int(whole)) + point


def in_chinese_words(value: Decimal, decimals: int = 0) -> str:
    """The number in Chinese, with the decimals that are printed; ValueError for what print_chinese_number refuses."""
    whole, _, rest = f"{abs(value):f}".partition(".")
    rest = rest.rstrip("0").ljust(decimals, "0")
    sign = "負" if value < 0 else ""
    return sign + print_chinese_number(Decimal(whole)) + (f"點{print_chinese_digits(rest)}" if rest else "")


def spoken(review: Review, key: FieldKey, *, chinese: bool = False) -> str:
    """What stands in a field as it is read aloud, without its label."""
    reading, correction = review.readings[key], review.correction(key)
    value = review.stands(key)
    if value is None:
        blank = reading.nil == "blank" and correction is None
        said = ("空白", "無") if chinese else ("blank", "nil")
        return said[0] if blank else said[1] if reading.nil else (correction.text if correction else reading.printed)
    if isinstance(value, date):
        return print_chinese_date(value) if chinese else print_date(value)
    if isinstance(value, str):
        return value
    unit, decimals = (correction.unit, correction.decimals) if correction else (reading.unit, reading.decimals)
    return _figure_chinese(value, decimals, unit) if chinese else _figure(value, decimals, unit)


def _figure(value: Decimal, decimals: int, unit: str) -> str:
    name = _UNITS.get(unit, "")
    return f"{in_words(value, decimals)} {name}".rstrip()


def _figure_chinese(value: Decimal, decimals: int, unit: str) -> str:
    if unit == "%":
        return f"百分之{in_chinese_words(value, decimals)}"
    return in_chinese_words(value, decimals) + _UNITS_CHINESE.get(unit, "")


def _whole(number: int) -> str:
    if number == 0:
        return _ONES[0]
    groups: list[int] = []
    while number:
        number, group = divmod(number, 1000)
        groups.append(group)
    if len(groups) > len(_GROUPS):
        raise ValueError("no figure of a filing is so large")
    said = [f"{_hundreds(group)} {_GROUPS[place]}".rstrip() for place, group in enumerate(groups) if group]
    # A last group below a hundred is joined by "and": two thousand and five.
    if len(said) > 1 and 0 < groups[0] < 100:
        said[:2] = [f"{said[1]} and {said[0]}"]
    return ", ".join(reversed(said))


def _hundreds(group: int) -> str:
    hundreds, rest = divmod(group, 100)
    words = [f"{_ONES[hundreds]} hundred"] if hundreds else []
    if rest:
        words.append(_below_hundred(rest))
    return " and ".join(words)


def _below_hundred(number: int) -> str:
    if number < len(_ONES):
        return _ONES[number]
    tens, ones = divmod(number, 10)
    return _TENS[tens] + (f"-{_ONES[ones]}" if ones else "")
