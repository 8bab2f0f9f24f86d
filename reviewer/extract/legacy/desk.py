"""What every reader of an old Word form has at hand, and how it reads labels with their values beside them."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from reviewer.core.legacy import NamedClass
from reviewer.core.page import Box
from reviewer.core.reading import FieldKey
from reviewer.core.template import Field, Labels
from reviewer.extract.beside import beside
from reviewer.extract.finder import Finder, Found
from reviewer.extract.gathered import Gathered, Label, Sheet
from reviewer.extract.labels import fold
from reviewer.extract.legacy.slots import SlotRow
from reviewer.extract.legacy.values import currency_in, see_value
from reviewer.extract.outline import END, Spot, Stretch, text_of
from reviewer.extract.seen import Seen

_ALONE = re.compile(r"[(（]\s*[)）]")


@dataclass(slots=True)
class LegacyDesk:
    """The finder of the form's labels, its underlines, its classes, what was gathered, and the classes in use."""

    finder: Finder
    slots: tuple[SlotRow, ...]
    classes: tuple[NamedClass, ...]
    whole: Stretch
    gathered: Gathered
    used: set[str] = field(default_factory=set)

    def class_in(self, text: str) -> str:
        """The id of the class that some words name; ordinary shares when they name none."""
        said = fold(text)
        named = (one.id for one in self.classes[1:] if any(fold(label) in said for label in one.labels))
        return next(named, self.classes[0].id)

    def put(self, table: str, row: str, what: Field, seen: Seen, label: Label, where: tuple[int, Box]) -> FieldKey:
        """Keeps one reading, and gives its address."""
        self.gathered.put(table, row, what, seen, label, where)
        return FieldKey(self.gathered.filing, table, row, what.name)


@dataclass(frozen=True, slots=True)
class Place:
    """The table and row that labelled fields go to, and the grid they are shown in."""

    table: str
    row: str
    sheet: Sheet


def read_beside(fields: Sequence[Field], stretch: Stretch, place: Place, desk: LegacyDesk) -> None:
    """Reads the fields whose labels are printed, each value at the right of its label."""
    labels = [(what, found) for what in fields if (found := desk.finder.first(stretch, what.labels))]
    every = [found for _, found in labels]
    for what, found in labels:
        key = put_beside(what, found, every, stretch, place, desk)
        place.sheet.add(found.text, {"": key}, found.order)


def put_beside(
    what: Field, found: Found, every: Sequence[Found], stretch: Stretch, place: Place, desk: LegacyDesk
) -> FieldKey:
    """Keeps the value at the right of one label; a currency may stand at the end of the label in brackets."""
    value = beside(found, every, stretch)
    spots = without_remark(_after_currency(value.spots, what))
    seen = see_value(spots, what.unit, currency_in(text_of([*found.spots, *_tail(found, stretch), *value.spots])))
    return desk.put(place.table, place.row, what, seen, Label(found.text, found), (found.page, value.where))


def _tail(found: Found, stretch: Stretch) -> list[Spot]:
    """The words that follow a label on its last line."""
    last = found.spots[-1].box
    line = (s for s in stretch.spots if s.page == found.page and abs(s.box.middle[1] - last.middle[1]) < 4)
    return [spot for spot in line if last.x1 - 1 < spot.box.x0 < last.x1 + 60]


def _after_currency(spots: Sequence[Spot], what: Field) -> tuple[Spot, ...]:
    """The words of a value without those that end its label: "(HK$) :"."""
    kept = list(spots)
    while kept and (kept[0].text.strip(":：") == "" or (what.unit == "money" and kept[0].text[0] in "(（")):
        kept.pop(0)
    return tuple(kept)


def without_remark(spots: Iterable[Spot]) -> tuple[Spot, ...]:
    """The words without "(Remark 1)" and empty brackets."""
    kept, inside = [], False
    for spot in spots:
        inside = inside or bool(re.match(r"[(（](?:Remark|Note|備註|备注|註|注)", spot.text))
        if not inside and not _ALONE.fullmatch(spot.text):
            kept.append(spot)
        inside = inside and not spot.text.endswith((")", "）"))
    return tuple(kept)


def lines_with(labels: Labels, stretch: Stretch) -> Iterator[tuple[Found, tuple[Spot, ...]]]:
    """Every line in which one of these labels stands in one piece, with the words after it."""
    wanted = {fold(label) for label in labels}
    for line in stretch.lines:
        for first in range(len(line)):
            size = next((n for n in range(1, len(line) - first + 1) if _says(line[first : first + n]) in wanted), 0)
            if size:
                yield Found(tuple(line[first : first + size])), tuple(line[first + size :])
                break


def _says(spots: Sequence[Spot]) -> str:
    return fold(" ".join(spot.text for spot in spots))


def part_of(stretch: Stretch, start: tuple[int, float], end: tuple[int, float] = END) -> Stretch:
    """A part of a stretch that begins a little above a place and ends a little above another."""
    return stretch.between((start[0], start[1] - 2), (end[0], end[1] - 2))
