"""Times of the day and days of the week as filings print them, in English and Chinese."""

import re
from datetime import date

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
# What a time looks like in running text.
CLOCK = r"\d{1,2}:\d{2}\s*(?:[ap]\.?\s?m\b\.?|noon|midnight)"
TIME = (
    CLOCK
    + r"|(?:上午|下午|中午|午夜|凌晨)[一二三四五六七八九十\d]{1,3}[時时](?:正|半|[一二三四五六七八九十\d]{1,3}分)?"
)
_CHINESE_WEEKDAYS = "一二三四五六日"
_DIGITS = {char: number for number, char in enumerate("〇一二三四五六七八九")}
_NOON = 12
_CLOCK = re.compile(r"(\d{1,2})[:.](\d{2})\s*(a\.?\s?m|p\.?\s?m|noon|midnight)?\.?", re.IGNORECASE)
_CHINESE = re.compile(
    r"(上午|下午|中午|午夜|凌晨)([〇一二三四五六七八九十\d]{1,3})[時时點点](?:(正|半)|([一二三四五六七八九十\d]{1,3})分)?"
)


def minutes_of(text: str) -> int | None:
    """Minutes after midnight of a printed time; midnight at the end of a day is 1440. None when it is no time."""
    clock = _CLOCK.search(text)
    if clock:
        return _minutes(int(clock[1]), int(clock[2]), (clock[3] or "").replace(".", "").replace(" ", "").casefold())
    chinese = _CHINESE.search(text)
    if chinese:
        minute = 30 if chinese[3] == "半" else _number(chinese[4] or "0")
        half = {"上午": "am", "凌晨": "am", "下午": "pm", "中午": "noon", "午夜": "midnight"}[chinese[1]]
        return _minutes(_number(chinese[2]), minute, half)
    return None


def weekday_of(day: date) -> str:
    """The English name of a date's day of the week."""
    return WEEKDAYS[day.weekday()]


def weekday_number(text: str) -> int | None:
    """0 for Monday to 6 for Sunday, from an English or Chinese name; None when it is neither."""
    name = text.strip().casefold()
    for number, english in enumerate(WEEKDAYS):
        if name == english.casefold():
            return number
    last = name[-1:].replace("天", "日")
    return _CHINESE_WEEKDAYS.index(last) if name[:-1] in ("星期", "週", "周") and last in _CHINESE_WEEKDAYS else None


def _minutes(hour: int, minute: int, half: str) -> int:
    if half == "midnight":
        return 24 * 60 if hour in (0, _NOON) else hour * 60 + minute
    if half == "pm" and hour < _NOON:
        hour += _NOON
    if half == "am" and hour == _NOON:
        hour = 0
    return hour * 60 + minute


def _number(text: str) -> int:
    if text.isdigit():
        return int(text)
    tens, ten, ones = text.rpartition("十")
    if not ten:
        return _DIGITS.get(text, 0)
    return 10 * (_DIGITS[tens] if tens else 1) + (_DIGITS[ones] if ones else 0)
