"""Reads lines of totals outside of the tables, each for the class of shares that the line names."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reviewer.core.page import Box
from reviewer.core.template import Field, Totals
from reviewer.extract.balances import doubtful
from reviewer.extract.classes import named_class
from reviewer.extract.desk import Desk, Spread
from reviewer.extract.finder import CLEAR, Found
from reviewer.extract.gathered import Label
from reviewer.extract.labels import fold
from reviewer.extract.outline import Spot, Stretch, text_of
from reviewer.extract.seen import is_currency, is_figure, see

CLASS = "{class}"


@dataclass(frozen=True, slots=True)
class Total:
    """One line: its label, the words of its figure, the words of its class, and what is doubtful."""

    label: Found
    figure: tuple[Spot, ...]
    shares: tuple[Spot, ...]
    where: Box
    doubt: str = ""


def read_totals(part: Totals, spread: Spread, desk: Desk) -> None:
    """Reads every line of totals in a stretch."""
    for field in part.fields:
        for total in totals_of(field, spread.stretch, desk):
            words = text_of(total.shares)
            seen = doubtful(see(total.figure, field.unit), total.doubt)
            label = Label(total.label.text, total.label)
            row, place = class_of(words, desk), (total.label.page, total.where)
            key = desk.gathered.put(part.table, row, field, seen, label, place)
            spread.sheet.add(f"{total.label.text}: {words}".rstrip(": "), {"": key}, total.label.order)


def class_of(words: str, desk: Desk) -> str:
    """The id of the class that some words name: one met in this filing if it is called so."""
    plain = words.strip(" :：")
    met = {fold(said): row for said, row in desk.classes.items()}
    return met.get(fold(_unmarked(plain)), "") or (named_class(plain) if plain else _only(desk))


def _unmarked(words: str) -> str:
    head, _, tail = words.rpartition("(")
    return head if head and len(tail) <= 5 else words


def _only(desk: Desk) -> str:
    """The class that is meant when a line names none: the only one there is."""
    rows = set(desk.classes.values())
    return rows.pop() if len(rows) == 1 else ""


def totals_of(field: Field, stretch: Stretch, desk: Desk) -> Iterator[Total]:
    """The lines of one field, in all spellings of its label."""
    plain = tuple(label for label in field.labels if CLASS not in label)
    for found in desk.finder.all(stretch, plain):
        if _ended(found, stretch):
            yield _after(found, stretch)
    for label in field.labels:
        if CLASS in label:
            yield from _around(label, stretch)


def _after(found: Found, stretch: Stretch) -> Total:
    """A line that names its class after the figure."""
    line = _right_of(found.spots, stretch)
    at = next((n for n, spot in enumerate(line) if not _belongs(spot)), len(line))
    right = line[at].box.x0 - 2 if at < len(line) else found.box.x1 + 150
    where = Box(found.box.x1 + 2, found.box.top, max(right, found.box.x1 + 6), found.box.bottom)
    return Total(found, tuple(line[:at]), tuple(line[at:]), where)


def _ended(found: Found, stretch: Stretch) -> bool:
    """Whether a label ends here: with a colon, or with a gap before the next word."""
    last = found.spots[-1]
    line = _right_of(found.spots, stretch)
    return last.text.endswith((":", "：")) or not line or line[0].box.x0 - last.box.x1 > CLEAR


def _belongs(spot: Spot) -> bool:
    return is_figure(spot.text) or is_currency(spot.text) or fold(spot.text) in ("na", "nil") or spot.text in "-%"


def _right_of(spots: Sequence[Spot], stretch: Stretch) -> list[Spot]:
    last = spots[-1]
    line = [s for s in stretch.spots if s.page == last.page and abs(s.box.middle[1] - last.box.middle[1]) < 4]
    return sorted((s for s in line if s.box.x0 >= last.box.x1 - 1 and s not in spots), key=lambda s: s.box.x0)


def _around(label: str, stretch: Stretch) -> Iterator[Total]:
    """Lines whose label has the class in its middle: "Total A ({class}):"."""
    before, after = (fold(part) for part in label.split(CLASS))
    for line in stretch.lines:
        for at in range(len(line)):
            size = _size_of(line[at : at + 14], before)
            rest = line[at + size :]
            if size and rest and (_end_of(rest, after) if after else "(" in text_of(line[at : at + size + 1])):
                yield _split(line[at : at + size], rest, after)
                break


def _size_of(words: Sequence[Spot], before: str) -> int:
    """How many words make the first half of a label; 0 when they do not."""
    first = fold(words[0].text)
    if not first or not before.startswith(first):
        return 0
    sizes = range(1, len(words) + 1)
    return next((n for n in sizes if fold(" ".join(spot.text for spot in words[:n])) == before), 0)


def _end_of(rest: Sequence[Spot], after: str) -> tuple[int, int] | None:
    """From which word to which the second half of a label goes."""
    spans = ((n, m) for n in range(len(rest)) for m in range(n, len(rest)))
    return next((span for span in spans if fold(" ".join(s.text for s in rest[span[0] : span[1] + 1])) == after), None)


def _split(label: Sequence[Spot], rest: Sequence[Spot], after: str) -> Total:
    colon = next((n for n, s in enumerate(rest) if s.text.endswith((":", "："))), len(rest) - 1)
    start, end = (_end_of(rest, after) if after else None) or (colon + 1, colon)
    named, figure = rest[:start], tuple(rest[end + 1 :])
    astray = tuple(spot for spot in named if is_figure(spot.text))
    shares = tuple(spot for spot in named if spot not in astray)
    found = Found((*label, *shares, *(rest[start : end + 1] if after else ())))
    box = found.box
    where = Box(box.x1 + 2, box.top, box.x1 + 100, box.bottom)
    if astray and not figure:
        why = f"The figure stands inside the words of its label: {text_of([*label, *named])!r}."
        return Total(found, astray, shares, where, why)
    return Total(found, figure, shares, where)
