"""Reads numbers, dates and nil marks as printed, and prints them back the same way."""

import re
import unicodedata
from dataclasses import dataclass
from decimal import Decimal

from reviewer.core.amount import is_money
from reviewer.core.chinese_numbers import read_chinese_number, times
from reviewer.core.errors import PrintedError
from reviewer.core.printed_dates import read_date
from reviewer.core.reading import Value

NIL_MARKS = frozenset({"-", "--", "n/a", "nil", "not applicable", "none", "無", "不適用", "不适用", "零"})
_MINUS = "-−‐‑‒–—﹣－"
_AS_MINUS = {ord(letter): "-" for letter in _MINUS}
_GROUPED = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+")
_SPACED = re.compile(r"\d{1,3}(?: \d{3})+(?:\.\d+)?")
_CURRENCY = re.compile(r"^(?:(HK|US|S|A|NT)\$|(RMB|¥|€|£|\$)|([A-Z]{3})\b)\s*")
_SIGNS = {"HK": "HKD", "US": "USD", "S": "SGD", "A": "AUD", "NT": "TWD", "¥": "RMB", "€": "EUR", "£": "GBP", "$": ""}
_ENGLISH = {"million": Decimal(10**6), "billion": Decimal(10**9), "trillion": Decimal(10**12)}
_WORDED = {"人民幣": "RMB", "人民币": "RMB", "港元": "HKD", "港幣": "HKD", "港币": "HKD", "美元": "USD"}
_SCALED = re.compile(
    r"(?:HK\$|US\$|RMB|HKD|USD|人民[幣币]|港[幣币]|[$])?\s*(?P<number>\d[\d,]*(?:\.\d+)?)\s*"
    r"(?:(?P<english>million|billion|trillion)|(?P<chinese>[十百千萬万億亿][十百千萬万億亿\d,.]*))"
    r"\s*(?:元人民[幣币]|港元|美元|元|股|HKD|RMB|USD)?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Printed:
    """What printed text says: value, unit printed with it (else ""), decimals, and "blank" or "nil mark" (else "")."""

    value: Value | None
    unit: str = ""
    decimals: int = 0
    nil: str = ""


def read_printed(text: str, unit: str) -> Printed:
    """Reads text as a figure, date or text of a unit; PrintedError when it cannot be read as that."""
    plain = unicodedata.normalize("NFKC", text).replace("\u00a0", " ").strip()
    if unit == "text":
        return Printed(text.strip() or None, "text", 0, "" if text.strip() else "blank")
    if not plain:
        return Printed(None, "", 0, "blank")
    if plain.translate(_AS_MINUS).casefold() in NIL_MARKS:
        return Printed(None, "", 0, "nil mark")
    if unit == "date":
        return Printed(read_date(plain), "date")
    return _read_number(text.strip(), plain)


def print_number(value: Decimal, decimals: int = 0, *, brackets: bool = False) -> str:
    """The number as the forms print it: comma groups, the decimals given, a minus or brackets when negative."""
    figure = f"{abs(value):,.{max(decimals, -int(value.as_tuple().exponent), 0)}f}"
    if value >= 0:
        return figure
    return f"({figure})" if brackets else f"-{figure}"


def digits_of(text: str) -> Decimal | None:
    """The number that the digits of damaged text make when its separators are ignored; None without digits."""
    plain = unicodedata.normalize("NFKC", text)
    found = re.sub(r"[^\d.]", "", plain)
    if not re.fullmatch(r"\d+(\.\d+)?|\.\d+", found):
        return None
    return -Decimal(found) if plain.strip()[:1] in set(_MINUS) | {"("} else Decimal(found)


def well_grouped(text: str) -> bool:
    """Whether the commas of a printed number stand where thousands are."""
    return _GROUPED.fullmatch(_bare(unicodedata.normalize("NFKC", text).strip())[0]) is not None


def _read_number(text: str, plain: str) -> Printed:
    scaled = _read_scaled(plain)
    if scaled is not None:
        return scaled
    bare, negative, unit = _bare(plain)
    if _SPACED.fullmatch(bare):
        bare = bare.replace(" ", "")
    if not _GROUPED.fullmatch(bare):
        raise PrintedError(f"{text!r} is not a number: {_why_not(bare)}")
    value = Decimal(bare.replace(",", ""))
    decimals = len(bare.partition(".")[2])
    return Printed(-value if negative else value, unit, decimals)


def _read_scaled(plain: str) -> Printed | None:
    """250萬元人民幣, 人民幣1.2億元, HK$1.2 million; None for what has no such word."""
    found = _SCALED.fullmatch(plain)
    if not found:
        return None
    unit = next((code for words, code in _WORDED.items() if words in plain), "")
    sign = _CURRENCY.match(plain)
    if sign and not unit:
        unit = _SIGNS.get(sign[1] or sign[2], sign[2] or sign[3] or "")
    step = _ENGLISH.get((found["english"] or "").casefold())
    try:
        number = found["number"]
        value = times(number, step) if step else read_chinese_number(number + found["chinese"])
    except PrintedError:
        return None
    return Printed(value, unit, max(0, -int(value.as_tuple().exponent)))


def _bare(plain: str) -> tuple[str, bool, str]:
    """The digits and separators alone, whether negative, and the unit printed with them."""
    unit = ""
    if plain.endswith("%"):
        plain, unit = plain[:-1].rstrip(), "%"
    negative = len(plain) > 2 and plain[0] == "(" and plain[-1] == ")"
    if negative:
        plain = plain[1:-1].strip()
    plain, signed = _unsigned(plain)
    currency = _CURRENCY.match(plain)
    if currency:
        unit = _SIGNS.get(currency[1] or currency[2], currency[2] or currency[3] or "")
        plain, again = _unsigned(plain[currency.end() :])
        signed = signed or again
    elif plain[-4:-3] == " " and is_money(plain[-3:]):
        plain, unit = plain[:-4].rstrip(), plain[-3:]
    return plain, negative or signed, unit


def _unsigned(plain: str) -> tuple[str, bool]:
    signed = plain[:1] in _MINUS and len(plain) > 1
    plain = plain[1:].lstrip() if signed else plain.removeprefix("+")
    return plain, signed


def _why_not(bare: str) -> str:
    digits = re.sub(r"\D", "", bare)
    if not digits or re.search(r"[^\d.,'\s]", bare):
        return "it has characters that no figure has. Type digits, commas and one decimal point."
    meant = f"Did you mean {int(digits):,}?"
    if "." in bare and ("," in bare[bare.index(".") :] or bare.count(".") > 1):
        return f"two kinds of separator. {meant}"
    whole, point, rest = bare.partition(".")
    grouped = f"{int(re.sub(r'[^0-9]', '', whole) or '0'):,}{point}{rest}"
    return f"its commas do not stand at thousands. Did you mean {grouped}?"
