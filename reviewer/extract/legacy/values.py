"""What stands on the underlines of old forms: figures with "$", "units", "per share" or "discount" around them."""

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from reviewer.core.amount import is_money
from reviewer.core.errors import PrintedError
from reviewer.core.page import Box
from reviewer.core.printed import digits_of, read_printed
from reviewer.core.printed_dates import dates_found
from reviewer.extract.outline import Spot, boxes_of, text_of
from reviewer.extract.seen import Seen, see

_FIGURE = re.compile(r"[(（]?[-−–]?\d[\d,.，]*[)）]?")
_CURRENCIES = {
    "HK$": "HKD", "HKD": "HKD", "港元": "HKD", "港幣": "HKD", "港币": "HKD", "US$": "USD", "USD": "USD",
    "美元": "USD", "RMB": "RMB", "CNY": "RMB", "人民幣": "RMB", "人民币": "RMB",
}  # fmt: skip
_CURRENCY = re.compile("|".join(map(re.escape, _CURRENCIES)))
# Words that belong to a figure on these forms; "(a)" is the letter of a note.
_BESIDE = re.compile(
    r"\(a\)|units?|per share|shares?|discount|premium|each|of|每股|股|份|元|折讓|折让|溢價|溢价|[$%％.()\s:：_]",
    re.IGNORECASE,
)
_NIL = re.compile(r"n/?a|nil|none|[-–—]+|不適用|不适用|無|无|零", re.IGNORECASE)
_LESS = re.compile(r"discount|折讓|折让", re.IGNORECASE)
_UNITS = re.compile(r"units?|份", re.IGNORECASE)
_EMPTY_DATE = re.compile(r"[(（]?\s*/\s*/\s*[)）]?")


def currency_in(text: str) -> str:
    """The currency that some words name, "" for none."""
    found = _CURRENCY.search(text)
    return _CURRENCIES[found[0]] if found else ""


def is_nil(text: str) -> bool:
    """Whether some text is a nil mark."""
    return _NIL.fullmatch(text) is not None


def boxes_of_text(spots: Sequence[Spot], printed: str) -> tuple[Box, ...]:
    """The boxes of the fewest words in a row that say this, of one word only the part that does; else of all."""
    plain = "".join(printed.split())
    runs = ((size, first) for size in range(1, len(spots) + 1) for first in range(len(spots) - size + 1))
    for size, first in runs:
        inside = spots[first : first + size]
        said = "".join("".join(spot.text.split()) for spot in inside)
        if plain in said:
            return (_part_of(inside[0].box, said, plain),) if size == 1 else boxes_of(inside)
    return boxes_of(spots)


def _part_of(box: Box, said: str, part: str) -> Box:
    at, letter = said.index(part), box.width / len(said)
    return Box(box.x0 + at * letter, box.top, box.x0 + (at + len(part)) * letter, box.bottom)


def see_value(spots: Sequence[Spot], unit: str, currency: str = "") -> Seen:
    """The words read in a unit; `currency` is that of the column or the label."""
    if unit == "date":
        return _see_date(spots)
    if unit == "text":
        return see(spots, "text")
    said = text_of(spots)
    seen = Seen(said, None, _unit_of(said, unit, currency), boxes_of(spots), spots[0].page if spots else 0)
    if said in ("", "%", "％"):
        return replace(seen, printed="", boxes=(), nil="blank")
    if _NIL.fullmatch(re.sub(r"[\s%]", "", said).replace("(a)", "")):
        return replace(seen, nil="nil mark")
    return _see_figure(seen, said, spots)


def _see_figure(seen: Seen, said: str, spots: Sequence[Spot]) -> Seen:
    bare = _CURRENCY.sub(" ", said).replace("(a)", " ")
    figures = _FIGURE.findall(bare)
    if not figures:
        return replace(seen, doubt=f"{said!r} is not a figure.")
    rest = _BESIDE.sub("", _FIGURE.sub(" ", bare))
    doubt = f"Other words stand beside the figure: {said!r}." if rest or len(figures) > 1 else ""
    printed = said if seen.unit in ("%", "units") else figures[0]
    boxes = boxes_of_text(spots, printed)
    seen = replace(seen, printed=printed, boxes=boxes, doubt=doubt)
    return _valued(seen, figures[0], bool(_LESS.search(said)))


def _valued(seen: Seen, figure: str, is_less: bool) -> Seen:
    try:
        read = read_printed(figure, "")
        value, decimals = read.value, read.decimals
    except PrintedError as problem:
        value, decimals = digits_of(figure), 0
        seen = replace(seen, doubt=f"{seen.doubt} {problem}".strip())
    if is_less and isinstance(value, Decimal):
        value = -abs(value)
    return replace(seen, value=value, decimals=decimals)


def _unit_of(said: str, unit: str, currency: str) -> str:
    if not is_money(unit):
        return unit
    if _UNITS.search(said):
        return "units"
    return currency_in(said) or currency or unit


def _see_date(spots: Sequence[Spot]) -> Seen:
    said = text_of(spots)
    if _EMPTY_DATE.fullmatch(said):
        return Seen("", None, "date", (), spots[0].page if spots else 0, nil="blank")
    close = re.sub(r"\s*/\s*", "/", said)
    inside = dates_found(close)
    seen = Seen(said, None, "date", boxes_of(spots), spots[0].page if spots else 0)
    if len(inside) == 1:
        printed = close[inside[0].start : inside[0].end]
        return replace(seen, printed=printed, value=inside[0].day, boxes=boxes_of_text(spots, printed))
    if not any(char.isdigit() for char in said):
        # Words in place of a date ("Placing under General Mandate") say that none applies.
        return replace(seen, nil="nil mark" if said else "blank")
    return replace(seen, doubt=f"{said!r} is not a date.")
