"""What the words of one field's place say: a figure, a date or a text, with its unit and what is doubtful about it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from reviewer.core.errors import PrintedError
from reviewer.core.page import Box, Word
from reviewer.core.printed import digits_of, read_printed
from reviewer.core.printed_dates import dates_found
from reviewer.core.provenance import Method
from reviewer.core.reading import Value
from reviewer.extract.joined import candidates_for, joined_value
from reviewer.extract.outline import Spot, boxes_of, text_of

# Every currency that a Hong Kong issuer has been seen to state; three capitals alone are not enough (WVR).
CURRENCIES = frozenset({
    "HKD", "USD", "RMB", "CNY", "EUR", "GBP", "SGD", "JPY", "AUD", "CAD", "CHF", "TWD", "NTD", "KRW", "MYR", "THB",
    "INR", "IDR", "PHP", "VND", "MOP", "NZD", "ZAR", "BRL", "KZT", "RUB", "MNT", "LAK", "HK$", "US$",
})  # fmt: skip
_GLUED = re.compile(r"([A-Z]{3})([-(]?[\d.,]+\)?)|([-(]?[\d.,]+\)?)([A-Z]{3})")
_FIGURE = re.compile(r"[-−–(（]?[\d.,，]*\d[\d.,，]*[)）%％]?|[,.]\d[\d.,]*")
_PERCENT = frozenset("%％")
_NO_FIGURE = _PERCENT | frozenset(":：$")


@dataclass(frozen=True, slots=True)
class Seen:
    """The reading of a place before it has an address."""

    printed: str
    value: Value | None
    unit: str
    boxes: tuple[Box, ...] = ()
    page: int = 0
    decimals: int = 0
    nil: str = ""
    method: Method = Method.TEXT_LAYER
    doubt: str = ""
    fragments: tuple[str, ...] = ()
    candidates: tuple[str, ...] = ()


def see(spots: Sequence[Spot], unit: str) -> Seen:
    """The words read in a unit; without words a blank, whose place the caller knows."""
    if unit == "text":
        return _text(spots)
    if unit == "date":
        return _date(spots)
    return _figure(_apart(spots), unit)


def see_cut_text(spots: Sequence[Spot]) -> Seen:
    """Text that borders of cells may run through: letters printed on both sides of a border are taken once."""
    pieces = [text_of(part) for part in _by_cell(spots)]
    seen = see(spots, "text")
    if len(pieces) < 2:
        return seen
    value = pieces[0]
    for piece in pieces[1:]:
        shared = next((n for n in range(4, 0, -1) if value.endswith(piece[:n]) and piece[:n].isalpha()), 0)
        value += piece[shared:] if shared else f" {piece}"
    doubt = f"The text is cut in {len(pieces)} pieces; look at the page."
    printed, offers = " | ".join(pieces), (value, "".join(pieces)) if len(pieces) == 2 else (value,)
    return replace(
        seen,
        printed=printed,
        value=value,
        method=Method.JOINED,
        doubt=doubt,
        fragments=tuple(pieces),
        candidates=offers,
    )


def _by_cell(spots: Sequence[Spot]) -> list[list[Spot]]:
    """Words by the cell they stand in, from left to right; words outside of cells on their own."""
    parts: dict[Box | None, list[Spot]] = {}
    for spot in spots:
        parts.setdefault(spot.cell.box if spot.cell else None, []).append(spot)
    return sorted(parts.values(), key=lambda part: part[0].box.x0)


def currency_of(spots: Sequence[Spot]) -> str:
    """The currency printed among the words, "" for none."""
    return next((spot.text for spot in _apart(spots) if is_currency(spot.text)), "")


def is_currency(text: str) -> bool:
    """Whether a word is a currency code."""
    return text in CURRENCIES


def is_figure(text: str) -> bool:
    """Whether a word looks like a figure or a piece of one."""
    return _FIGURE.fullmatch(text) is not None


def _text(spots: Sequence[Spot]) -> Seen:
    said = text_of(spots)
    page = spots[0].page if spots else 0
    return Seen(said, said or None, "text", boxes_of(spots), page, nil="" if said else "blank")


def _date(spots: Sequence[Spot]) -> Seen:
    said = text_of(spots).rstrip(".,;，。 ")
    seen = Seen(said, None, "date", boxes_of(spots), spots[0].page if spots else 0)
    try:
        printed = read_printed(said, "date")
        return replace(seen, value=printed.value, nil=printed.nil)
    except PrintedError as problem:
        inside = dates_found(said)
        if len(inside) != 1:
            return replace(seen, doubt=str(problem))
        return replace(seen, value=inside[0].day, doubt=f"Other words stand beside the date: {said!r}.")


def _figure(spots: Sequence[Spot], unit: str) -> Seen:
    currency = currency_of(spots)
    figures = [spot for spot in spots if not is_currency(spot.text) and spot.text not in _NO_FIGURE]
    counted = currency if unit == "money" and currency else unit
    plain = [spot for spot in figures if is_figure(spot.text)]
    page = spots[0].page if spots else 0
    if not figures:
        return Seen("", None, counted, page=page, nil="blank")
    others = text_of([spot for spot in figures if spot not in plain])
    if not plain:
        return _mark(figures, counted)
    doubt = f"Other words stand beside the figure: {others!r}." if others else ""
    percent = [spot for spot in spots if spot.text in _PERCENT]
    pieces = _pieces(plain)
    if len(pieces) > 1:
        return _put_together(plain, pieces, counted, doubt)
    return _single(pieces[0], plain + percent, counted, doubt)


def _mark(figures: Sequence[Spot], unit: str) -> Seen:
    said = text_of(figures)
    seen = Seen(said, None, unit, boxes_of(figures), figures[0].page)
    try:
        return replace(seen, nil=read_printed(said, unit).nil)
    except PrintedError as problem:
        return replace(seen, doubt=str(problem))


def _single(piece: str, spots: Sequence[Spot], unit: str, doubt: str) -> Seen:
    printed = text_of(spots)
    seen = Seen(printed, None, unit, boxes_of(spots), spots[0].page, doubt=doubt)
    try:
        read = read_printed(piece, unit)
        return replace(seen, value=read.value, decimals=read.decimals, nil=read.nil)
    except PrintedError as problem:
        return replace(seen, value=digits_of(piece), doubt=f"{doubt} {problem}".strip())


def _put_together(spots: Sequence[Spot], pieces: Sequence[str], unit: str, doubt: str) -> Seen:
    fitting = candidates_for(pieces)
    value = joined_value(pieces, fitting)
    said = " | ".join(pieces)
    why = (
        f"The figure is cut in {len(pieces)} pieces ({said}); {fitting[0]} is the only whole that fits them."
        if len(fitting) == 1
        else f"The figure is cut in {len(pieces)} pieces ({said}) that do not simply join; look at the page."
    )
    return Seen(
        said, value, unit, tuple(spot.box for spot in spots), spots[0].page, _decimals(fitting, pieces), "",
        Method.JOINED, f"{doubt} {why}".strip(), tuple(pieces), fitting,
    )  # fmt: skip


def _decimals(fitting: Sequence[str], pieces: Sequence[str]) -> int:
    whole = fitting[0] if len(fitting) == 1 else "".join(pieces)
    return len(whole.partition(".")[2])


def _pieces(spots: Sequence[Spot]) -> list[str]:
    """The printed pieces of a figure; thousands set apart by spaces in one cell are one piece."""
    texts = [spot.text for spot in spots]
    one_cell = len({(spot.page, spot.cell.box if spot.cell else None) for spot in spots}) == 1
    spaced = " ".join(texts)
    if len(texts) > 1 and one_cell and re.fullmatch(r"-?\d{1,3}(?: \d{3})+(?:\.\d+)?", spaced):
        return [spaced]
    return texts


def _apart(spots: Sequence[Spot]) -> list[Spot]:
    """The words with a currency that is set tight against its figure taken apart, and a lone sign put to its figure."""
    parts: list[Spot] = []
    for spot in spots:
        glued = _GLUED.fullmatch(spot.text)
        pieces = [part for part in glued.groups() if part] if glued else []
        parts.extend(_cut(spot, pieces) if any(map(is_currency, pieces)) else [spot])
    return parts


def _cut(spot: Spot, texts: Sequence[str]) -> list[Spot]:
    """A word cut in texts, the boxes by their share of the letters."""
    box, letters, done, parts = spot.box, sum(map(len, texts)), 0, []
    for text in texts:
        x0 = box.x0 + box.width * done / letters
        done += len(text)
        part = Box(x0, box.top, box.x0 + box.width * done / letters, box.bottom)
        parts.append(Spot(spot.page, Word(text, part, spot.word.size, spot.word.bold, spot.word.upright), spot.cell))
    return parts
