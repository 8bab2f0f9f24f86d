"""Numbers and dates in Chinese characters, read and written exactly: 二零二五年五月六日, 1.2億, 三千五百萬."""

import re
import unicodedata
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from reviewer.core.errors import PrintedError

_DIGITS = {
    **{char: n for n, char in enumerate("〇一二三四五六七八九")},
    **{char: n for n, char in enumerate("零壹貳叁肆伍陸柒捌玖")},
    **{char: n for n, char in enumerate("○壹贰叄肆伍陆柒捌玖")},
    "兩": 2, "两": 2, "弌": 1, "弍": 2, "參": 3, "叁": 3,
}  # fmt: skip
_TENS = {"十": 10, "拾": 10, "百": 100, "佰": 100, "千": 1000, "仟": 1000}
# Written for twenty, thirty and forty in dates.
_TWENTIES = {"廿": "二十", "卅": "三十", "卌": "四十"}
_GROUPS = {"萬": 10**4, "万": 10**4, "億": 10**8, "亿": 10**8, "兆": 10**12}
_TRADITIONAL, _SIMPLIFIED = "萬億兆", "万亿兆"
_D, _T, _G = "".join(_DIGITS), "".join(_TENS), "".join(_GROUPS)
NUMERALS = f"{_D}{_T}{_G}{''.join(_TWENTIES)}"
_PLAIN = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?")
_SCALED = re.compile(rf"({_PLAIN.pattern})\s*([{_T}{_G}]+)")
_DATE = re.compile(
    rf"(?P<year>[{_D}]{{4}})\s*年\s*(?P<month>[{_D}{_T}]{{1,3}})\s*月\s*"
    rf"(?P<day>[{_D}{_T}{''.join(_TWENTIES)}]{{1,4}})\s*[日號号]"
)
_LARGEST = 10**16


class ChineseDateFound(NamedTuple):
    """A date in running text, and the characters it stands at."""

    day: date
    start: int
    end: int


def narrow(text: str) -> str:
    """Text with full-width digits, commas and points as the usual ones; every character stays one character."""
    return "".join(_narrow(char) for char in text)


def read_chinese_number(text: str) -> Decimal:
    """The number that digits, Chinese characters or both write: 1.2億, 三百五十萬, 二零二五; else PrintedError."""
    plain = narrow(text).strip().replace(" ", "")
    negative = plain[:1] in ("負", "负", "-", "－")
    plain = plain[1:] if negative else plain
    value = _scaled(plain) if plain[:1].isascii() else _written(plain)
    if value is None:
        raise PrintedError(f"{text!r} is not a number: write it as 1,234 or 一千二百三十四.")
    return -value if negative else value


def print_chinese_number(value: Decimal | int, *, simplified: bool = False) -> str:
    """The number in Chinese characters: 一億二千萬; ValueError from ten thousand billion on."""
    number = Decimal(value)
    if abs(number) >= _LARGEST:
        raise ValueError(f"{number} is larger than any figure of a filing")
    sign = ("负" if simplified else "負") if number < 0 else ""
    whole, _, rest = f"{abs(number):f}".partition(".")
    point = ("点" if simplified else "點") + print_chinese_digits(rest) if rest.strip("0") else ""
    return sign + _grouped(int(whole), _SIMPLIFIED if simplified else _TRADITIONAL) + point


def print_chinese_digits(digits: str | int) -> str:
    """Digits one by one, as years are written: 二零二五."""
    return "".join("零一二三四五六七八九"[int(digit)] for digit in str(digits))


def read_chinese_date(text: str) -> date:
    """The date that the whole text says in Chinese characters; PrintedError when it is not one."""
    found = _DATE.fullmatch(text.strip())
    if not found:
        raise PrintedError(f"{text!r} is not a date: write it as 二零二五年五月六日.")
    return _date_of(found)


def chinese_dates_found(text: str) -> list[ChineseDateFound]:
    """Every date in Chinese characters in running text; what is no day of the calendar is left out."""
    found = []
    for match in _DATE.finditer(text):
        try:
            found.append(ChineseDateFound(_date_of(match), match.start(), match.end()))
        except PrintedError:
            continue
    return found


def print_chinese_date(day: date) -> str:
    """The date in Chinese characters: 二零二五年五月六日."""
    year, month = print_chinese_digits(f"{day.year:04d}"), print_chinese_number(day.month)
    return f"{year}年{month}月{print_chinese_number(day.day)}日"


def scale_of(words: str) -> Decimal | None:
    """What 萬, 億, 百萬, 千 and the like multiply by; None for other words."""
    value = 1
    for char in words:
        step = _GROUPS.get(char) or _TENS.get(char)
        if step is None:
            return None
        value *= step
    return Decimal(value) if words else None


def times(number: str, step: Decimal) -> Decimal:
    """A printed number times what 萬 or million stands for, without the noughts that 1.20 would leave as decimals."""
    value = Decimal(number.replace(",", "")) * step
    return value.quantize(Decimal(1)) if value == value.to_integral_value() else value.normalize()


def _narrow(char: str) -> str:
    folded = unicodedata.normalize("NFKC", char) if "\uff00" <= char <= "\uffef" else char
    return folded if len(folded) == 1 else char


def _scaled(plain: str) -> Decimal | None:
    """1.2億, 3,500萬, 12百萬, 1億2,000萬, 12,345."""
    total, rest, before = Decimal(0), plain, None
    while rest:
        found = _SCALED.match(rest)
        if not found:
            return total + Decimal(rest.replace(",", "")) if _PLAIN.fullmatch(rest) else None
        step = scale_of(found[2])
        if step is None or (before is not None and step >= before):
            return None
        total, before, rest = total + times(found[1], step), step, rest[found.end() :]
    return total if plain else None


def _written(plain: str) -> Decimal | None:
    for short, long in _TWENTIES.items():
        plain = plain.replace(short, long)
    whole, point, rest = plain.replace("点", "點").partition("點")
    if point and (not rest or any(char not in _DIGITS for char in rest)):
        return None
    value = _whole(whole)
    if value is None or not point:
        return None if value is None else Decimal(value)
    return Decimal(f"{value}.{''.join(str(_DIGITS[char]) for char in rest)}")


def _whole(text: str) -> int | None:
    if not text or any(char not in NUMERALS for char in text):
        return None
    if all(char in _DIGITS for char in text):
        return int("".join(str(_DIGITS[char]) for char in text))
    for step in sorted(set(_GROUPS.values()), reverse=True):
        places = [n for n, char in enumerate(text) if _GROUPS.get(char) == step]
        if places:
            # 萬億 is ten thousand times a hundred million: the last of the largest signs cuts the number.
            return _cut_at(text, places[-1], step)
    return _below_ten_thousand(text)


def _cut_at(text: str, place: int, step: int) -> int | None:
    high, low = _whole(text[:place]), _whole(text[place + 1 :].lstrip("零〇○")) if text[place + 1 :] else 0
    if high is None or low is None or low >= step or (high == 0 and place):
        return None
    return high * step + low


def _below_ten_thousand(text: str) -> int | None:
    total, digit, before = 0, None, 10**4
    for number, char in enumerate(text):
        if char in _DIGITS:
            # A nought only holds a place open; any other digit waits for the sign of its place.
            if digit not in (None, 0):
                return None
            digit = _DIGITS[char]
            continue
        step = _TENS[char]
        if step >= before or (digit is None and (step != 10 or number)) or digit == 0:
            return None
        total, digit, before = total + (digit or 1) * step, None, step
    return total + (digit or 0)


def _grouped(number: int, signs: str) -> str:
    if number == 0:
        return "零"
    groups, written = [], ""
    while number:
        number, group = divmod(number, 10**4)
        groups.append(group)
    for place in reversed(range(len(groups))):
        group = groups[place]
        if group:
            gap = "零" if written and (group < 1000 or groups[place + 1] == 0) else ""
            written += gap + _thousands(group, lone=not written) + (signs[place - 1] if place else "")
    return written


def _thousands(group: int, *, lone: bool) -> str:
    written, open_place = "", False
    for step, sign in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit, group = divmod(group, step)
        if not digit:
            open_place = bool(written)
            continue
        one = "" if digit == 1 and step == 10 and lone and not written else print_chinese_digits(digit)
        written += ("零" if open_place else "") + one + sign
        open_place = False
    return written


def _date_of(found: re.Match[str]) -> date:
    year = int("".join(str(_DIGITS[char]) for char in found["year"]))
    month, day = _written(found["month"]), _written(found["day"])
    try:
        return date(year, int(month or 0), int(day or 0))
    except ValueError:
        raise PrintedError(f"{found[0]!r} is not a day of the calendar.") from None
