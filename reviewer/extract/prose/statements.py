"""Reads what running text says of persons and periods: lists of names, who stands for which entity, how long."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from reviewer.core.chinese_numbers import narrow, read_chinese_number
from reviewer.core.errors import PrintedError
from reviewer.core.page import Page
from reviewer.core.printed_dates import DateFound, dates_found
from reviewer.core.prose import Statements
from reviewer.core.reading import FieldKey
from reviewer.extract.gathered import Gathered
from reviewer.extract.part_readers import reads
from reviewer.extract.prose.board import board_stretch
from reviewer.extract.prose.names import Person, Role, persons_found, roles_found
from reviewer.extract.prose.places import put_text, put_value
from reviewer.extract.prose.running_text import Prose, prose_of

SEPARATOR = "; "
_JOINT = re.compile(
    r"\s*(?:[（(][^()（）]{0,30}[)）])?\s*(?:(?:,|，|、|;|；)\s*(?:and|及|以及)?|and|及|和|與|与|以及)\s*"
)
_BETWEEN_ROLE_AND_NAME = re.compile(r"\s*(?:of the (?:Company|Group|Board))?\s*,?\s*")
_RESPECTIVELY = re.compile(
    r"[（(]\s*(?:being|namely|i\.e\.,?)\s+(?P<english>[^()（）]{5,600}?)\s*,?\s+respectively\s*[)）]|"
    r"[（(]\s*(?:即|為|为)?\s*分[別别](?:為|为|透過|透过|通過|通过|由|即)?(?P<chinese>[^()（）]{4,300})[)）]"
)
_ITEMS = re.compile(r"\s*(?:,\s+and\s+|,\s+|\s+and\s+|、|；|;|，|及|和|與)\s*")
_SUFFIX = re.compile(r"(?:Ltd|Limited|Inc|LLC|L\.?P|LP|L\.L\.C)\.?", re.IGNORECASE)
_REACH = 500
_WORDS = (
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
    "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
)  # fmt: skip
_NUMBER_WORDS = {word: n for n, word in enumerate(_WORDS, 1)} | {
    "thirty": 30, "sixty": 60, "ninety": 90, "twenty-four": 24, "thirty-six": 36, "a": 1, "an": 1,
}  # fmt: skip
_ANY_WORD = "|".join(sorted(_NUMBER_WORDS, key=len, reverse=True))
_PERIOD = re.compile(
    rf"\b(?:(?P<additional>additional|further|extended)\s+)?(?:period|term)\s+of\s+"
    rf"(?P<length>(?P<count>{_ANY_WORD}|\d+)(?:\s*\(\s*\d+\s*\))?\s+(?P<unit>year|month|week|day)s?)\b",
    re.IGNORECASE,
)
_PERIOD_ZH = re.compile(
    r"(?:為期|为期|期限為|期限为|期間為)(?P<additional>額外|额外|另外|進一步|进一步)?"
    r"(?P<length>(?P<count>[\d一二兩两三四五六七八九十廿]+)\s*(?P<unit>年|個月|个月|週|周|星期|日|天))"
)
_UNITS = {"year": "years", "年": "years", "month": "months", "個月": "months", "个月": "months"}
_STARTS = re.compile(r"(?:commenc|start|beginn|from\b|effective|自|由|起)", re.IGNORECASE)
_ENDS = re.compile(r"(?:ending|ends|expir|until|up to|and to\b|\bto\s+(?:and including\s+)?$|至|止)", re.IGNORECASE)
_AFTER_START = re.compile(r"^\s*(?:\([^)]*\))?\s*[起計计]")


@dataclass(frozen=True, slots=True)
class _Names:
    persons: tuple[Person, ...]
    role: Role | None

    @property
    def stretch(self) -> tuple[int, int]:
        return self.persons[0].start, self.persons[-1].end

    @property
    def value(self) -> str:
        return SEPARATOR.join(person.name for person in self.persons)


@reads(Statements)
def read_statements(part: Statements, pages: Sequence[Page], gathered: Gathered) -> None:
    """Reads the lists of persons outside the board, "respectively", and periods."""
    if len(pages) > part.most_pages:
        return
    prose = prose_of(pages)
    board = board_stretch(prose) or (len(prose.text), len(prose.text))
    groups = [names for names in _groups(prose.text) if not board[0] <= names.stretch[0] < board[1]]
    desk = _Desk(prose, gathered, part)
    desk.read_names([names for names in groups if names.role or len(names.persons) > 1])
    desk.read_respectively([names for names in groups if len(names.persons) > 1])
    for number, found in enumerate(_periods(prose.text), 1):
        desk.read_period(f"#{number}", found)


def _groups(text: str) -> Iterator[_Names]:
    """Persons named one after the other, with the role that stands before them."""
    roles = {role.end: role for role in roles_found(text, 0, len(text))}
    group: list[Person] = []
    for person in persons_found(text):
        if group and not _JOINT.fullmatch(text, group[-1].end, person.start):
            yield _Names(tuple(group), _role_before(text, group[0].start, roles))
            group = []
        group.append(person)
    if group:
        yield _Names(tuple(group), _role_before(text, group[0].start, roles))


def _role_before(text: str, start: int, roles: dict[int, Role]) -> Role | None:
    near = [role for end, role in roles.items() if end <= start < end + 30]
    return next((role for role in near if _BETWEEN_ROLE_AND_NAME.fullmatch(text, role.end, start)), None)


@dataclass(frozen=True, slots=True)
class _Desk:
    prose: Prose
    gathered: Gathered
    part: Statements

    def keep(self, table: str, row: str, label: str, keys: dict[str, FieldKey | None]) -> None:
        """One line of the grid."""
        sheet = self.gathered.sheet(self.part.title, aside=True)
        first = next((key for key in keys.values() if key), None)
        if first is None:
            return
        for x, heading in enumerate(keys):
            sheet.head(heading, x)
        origin = self.gathered.readings[first].provenance
        sheet.add(label, dict(keys), (origin.page, origin.boxes[0].top))

    def read_names(self, groups: Sequence[_Names]) -> None:
        """Each list of persons, and the role it is given."""
        for number, names in enumerate(groups, 1):
            table, row, label = "named_persons", f"#{number}", f"Persons {number}"
            address = (table, row, "persons")
            keys = {"Persons": put_text(self.gathered, self.prose, address, names.stretch, label, names.value)}
            if names.role:
                place = (names.role.start, names.role.end)
                keys["Role"] = put_text(
                    self.gathered, self.prose, (table, row, "as_role"), place, f"Role of {label}", names.role.role
                )
            self.keep(table, row, label, keys)

    def read_respectively(self, groups: Sequence[_Names]) -> None:
        """Persons and the entities that are theirs "respectively"."""
        number = 0
        for found in _RESPECTIVELY.finditer(self.prose.text):
            before = [names for names in groups if found.start() - _REACH < names.stretch[1] <= found.start()]
            listed = "english" if found["english"] else "chinese"
            entities = items_of(found[listed])
            if not before or len(entities) < 2:
                continue
            number += 1
            table, row, label = "respective_lists", f"#{number}", f"Respective list {number}"
            persons, place = before[-1], found.span(listed)
            keys = {
                "Persons": put_text(
                    self.gathered, self.prose, (table, row, "persons"), persons.stretch, label, persons.value
                ),
                "Entities": put_text(
                    self.gathered, self.prose, (table, row, "entities"), place, f"Entities of {label}",
                    SEPARATOR.join(entities),
                ),
            }  # fmt: skip
            self.keep(table, row, label, keys)

    def read_period(self, row: str, found: re.Match[str]) -> None:
        """The length of a period, and its first and last day where they are printed."""
        table, label = "periods", f"Period {row[1:]}"
        unit = _UNITS.get(found["unit"].casefold(), "days")
        count = _count(found["count"])
        weeks = found["unit"].casefold() in ("week", "週", "周", "星期")
        address = (table, row, "length")
        length = count * 7 if weeks else count
        keys = {"Length": put_value(self.gathered, self.prose, address, found.span("length"), label, length, unit)}
        if found["additional"]:
            address = (table, row, "additional")
            keys["Additional"] = put_text(self.gathered, self.prose, address, found.span("additional"), label)
        for name, day in _days_of(self.prose.text, found).items():
            address, place = (table, row, name), (day.start, day.end)
            said = f"{label} {name}"
            keys[name.capitalize()] = put_value(self.gathered, self.prose, address, place, said, day.day, "date")
        self.keep(table, row, label, keys)


def items_of(text: str) -> list[str]:
    """The items of a list; "Co., Ltd." is no list."""
    items: list[str] = []
    for item in _ITEMS.split(text.strip(" ,，。")):
        if items and _SUFFIX.fullmatch(item):
            items[-1] = f"{items[-1]}, {item}"
        elif item:
            items.append(item)
    return items


def _periods(text: str) -> Iterator[re.Match[str]]:
    found = [*_PERIOD.finditer(text), *_PERIOD_ZH.finditer(narrow(text))]
    yield from sorted(found, key=lambda match: match.start())


def _count(words: str) -> Decimal:
    plain = words.casefold()
    if plain in _NUMBER_WORDS:
        return Decimal(_NUMBER_WORDS[plain])
    try:
        return read_chinese_number(plain)
    except PrintedError:
        return Decimal(0)


def _days_of(text: str, found: re.Match[str]) -> dict[str, DateFound]:
    """The dates of the same sentence, by the word before each: commencing, ending."""
    days: dict[str, DateFound] = {}
    begin = max(text.rfind("。", 0, found.start()), text.rfind(". ", 0, found.start()), found.start() - 60) + 1
    stop = min(place for place in (text.find("。", found.end()), found.end() + 160) if place >= 0)
    before = begin
    for day in dates_found(text[begin:stop]):
        start, end = begin + day.start, begin + day.end
        words = text[max(before, start - 40) : start]
        name = _named_day(words, text[end : end + 8])
        if name:
            days.setdefault(name, DateFound(day.day, start, end))
        before = end
    return days


def _named_day(before: str, after: str) -> str:
    """Whether a date is the first or the last day, by the nearest word before it."""
    starts = max((match.start() for match in _STARTS.finditer(before)), default=-1)
    ends = max((match.start() for match in _ENDS.finditer(before)), default=-1)
    if _AFTER_START.match(after):
        return "starts"
    if starts < 0 and ends < 0:
        return ""
    return "starts" if starts > ends else "ends"
