"""Number formats that show a figure as it is printed."""

import re
from decimal import Decimal

from reviewer.core.amount import is_money
from reviewer.core.errors import PrintedError
from reviewer.core.printed import read_printed
from reviewer.core.reading import Reading

DATE = "dd mmmm yyyy"
TEXT = "General"
# What may stand around the digits of a figure and be repeated by a format: a currency, a percent sign.
_AROUND = r"(?:[A-Z]{0,3}[$¥€£]|[A-Z]{3})?\s?"
_PRINTED = re.compile(
    rf"(?P<open>\(?)(?P<sign>[-−–]?)(?P<before>{_AROUND})(?P<number>\d[\d,]*(?:\.\d+)?)(?P<close>\)?)(?P<after>\s?%?)"
)


def as_printed(reading: Reading) -> str:
    """The format that shows a figure with the brackets, commas, decimals and signs it is printed with."""
    if reading.unit in ("date", "text"):
        return DATE if reading.unit == "date" else TEXT
    found = _PRINTED.fullmatch(reading.printed.strip())
    if found is None:
        return of_unit(reading.unit, reading.decimals)
    whole, point, decimals = found["number"].partition(".")
    digits = ("#,##0" if "," in whole or len(whole) < 4 else "0") + point + "0" * len(decimals)
    before, after = _literal(found["before"]), _literal(found["after"])
    negative = f"({before}{digits})" if found["open"] else f"-{before}{digits}"
    return f"{before}{digits}{after};{negative}{after}"


def of_unit(unit: str, decimals: int) -> str:
    """The format of a figure that is printed nowhere: comma groups, its decimals, a percent sign."""
    if unit == "date":
        return DATE
    if unit == "text":
        return TEXT
    digits = "#,##0" + ("." + "0" * decimals if decimals else "")
    before = _literal(f"{unit} ") if is_money(unit) and unit != "money" else ""
    after = _literal(" %") if unit == "%" else ""
    return f"{before}{digits}{after};-{before}{digits}{after}"


def of_column(unit: str, decimals: int) -> str:
    """The same where the unit stands in a column of its own: without the currency."""
    return of_unit("" if is_money(unit) else unit, decimals)


def is_plain(reading: Reading) -> bool:
    """Whether the printed text says the value that was read, with nothing put together or put right."""
    if reading.value is None:
        return True
    if isinstance(reading.value, str):
        return reading.value.split() == reading.printed.split()
    if reading.fragments or re.search(r"\n", reading.printed.strip()):
        return False
    try:
        return read_printed(reading.printed, reading.unit).value == reading.value
    except PrintedError:
        return False


def in_thousands(value: Decimal) -> Decimal:
    """The thousands of a figure that is too long for Excel: a number to reckon with, not the exact one."""
    return (value / 1000).quantize(Decimal(1))


THOUSANDS = '#,##0" thousand"'


def _literal(text: str) -> str:
    return f'"{text}"' if text else ""
