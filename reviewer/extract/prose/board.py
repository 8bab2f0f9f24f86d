"""Reads the list of directors, whichever way round it is written: the role before the names or after them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from reviewer.core.page import Page
from reviewer.core.prose import Board
from reviewer.core.reading import FieldKey
from reviewer.extract.gathered import Gathered
from reviewer.extract.part_readers import reads
from reviewer.extract.prose.facts import last_signature
from reviewer.extract.prose.names import Person, Role, persons_and_roles
from reviewer.extract.prose.places import put_text
from reviewer.extract.prose.running_text import Prose, prose_of

# Each begins the list; what stands last in the filing counts.
_OPENING = re.compile(
    r"As\s+(?:at|of)\s+the\s+(?:date\s+of\s+this|date\s+hereof|publication)|"
    r"[Dd]irectors\s+(?:and\s+proposed\s+directors\s+)?of\s+the\s+Company\s+named\s+in\s+the\s+application|"
    r"(?:於|于|截至)本(?:公告|公佈|公布|文件|聯合公告)(?:之|的|刊發|發佈|发布)?日期?|名列[^。]{0,12}本公告[^。]{0,10}申[請请]"
)
_LIST_TITLE = re.compile(r"LIST OF DIRECTORS AND THEIR ROLE|董事名[單单][與与及]其角色")
_COMMITTEES = re.compile(r"committees?|委員會|委员会", re.IGNORECASE)
# After the names: "as executive Directors", "all being ...", "are the ...".
_NAMED_BEFORE = re.compile(
    r"(?:\bas|\bbeing|\bare|\bis)\s+(?:(?:all|the|our|an?)\s+)*$|(?:為|为|擔任|担任)$", re.IGNORECASE
)
_LONGEST = 3000
_FEWEST = 2


@dataclass(frozen=True, slots=True)
class _Seat:
    person: Person
    role: Role | None


@reads(Board)
def read_board(part: Board, pages: Sequence[Page], gathered: Gathered) -> None:
    """Reads each director of the list with the role given there; a filing without a list has none."""
    prose = prose_of(pages)
    seats = _seats(prose)
    sheet = gathered.sheet(part.title)
    for number, seat in enumerate(seats, 1):
        keys = _put_seat(gathered, prose, str(number), seat)
        place = gathered.readings[keys["name"]].provenance if keys["name"] else None
        if place:
            for x, heading in enumerate(keys):
                sheet.head(heading, x)
            sheet.add(str(number), dict(keys), (place.page, place.boxes[0].top + number / 1000))


def board_stretch(prose: Prose) -> tuple[int, int] | None:
    """The first and last character of the list of directors."""
    titled = _LIST_TITLE.search(prose.text[:3000])
    if titled:
        closed = _COMMITTEES.search(prose.text, titled.end())
        return titled.end(), closed.start() if closed else min(len(prose.text), titled.end() + _LONGEST)
    for opened in reversed(list(_OPENING.finditer(prose.text))):
        end = _end_of_list(prose, opened.end())
        tokens = list(persons_and_roles(prose.text, opened.end(), end))
        if sum(isinstance(token, Person) for token in tokens) >= _FEWEST and any(isinstance(t, Role) for t in tokens):
            return opened.start(), end
    return None


def _end_of_list(prose: Prose, start: int) -> int:
    """The end of the filing, or the signature when that comes after the list."""
    end, signed = min(len(prose.text), start + _LONGEST), last_signature(prose)
    if signed is not None and prose.lines[signed].start > start:
        ordered = re.search(r"By order of the Board|承.{0,8}命", prose.text[start:], re.IGNORECASE)
        end = min(end, start + ordered.start() if ordered else prose.lines[signed].start)
    return end


def _seats(prose: Prose) -> list[_Seat]:
    stretch = board_stretch(prose)
    if stretch is None:
        return []
    seen, seats = set[str](), list[_Seat]()
    for seat in _assigned(prose.text, *stretch):
        if seat.person.name not in seen:
            seen.add(seat.person.name)
            seats.append(seat)
    return seats


def _assigned(text: str, start: int, end: int) -> Iterator[_Seat]:
    """Every person with the role that its sentence gives it."""
    waiting: list[Person] = []
    role: Role | None = None
    for token in persons_and_roles(text, start, end):
        if isinstance(token, Person):
            waiting.append(token)
        elif waiting and (before := _NAMED_BEFORE.search(text, waiting[-1].end, token.start)):
            cut = _last_group(text, waiting, alone=before[0].startswith("is")) if role else 0
            yield from (_Seat(person, role) for person in waiting[:cut])
            yield from (_Seat(person, token) for person in waiting[cut:])
            waiting, role = [], None
        elif _names_follow(text, token.end, end):
            yield from (_Seat(person, role) for person in waiting)
            waiting, role = [], token
    yield from (_Seat(person, role) for person in waiting)


def _last_group(text: str, persons: Sequence[Person], *, alone: bool) -> int:
    """Where the last of two lists begins: "... are A and B, and C and D are the ..."."""
    joints = [text[one.end : other.start] for one, other in pairwise(persons)]
    groups = [n for n, joint in enumerate(joints, 1) if re.search(r"\band\b|;|；", joint)]
    if alone:
        return len(persons) - 1
    return groups[-2] if len(groups) > 1 else 0


def _names_follow(text: str, start: int, end: int) -> bool:
    """Whether the next thing of weight after a role is a person."""
    return isinstance(next(persons_and_roles(text, start, end), None), Person)


def _put_seat(gathered: Gathered, prose: Prose, row: str, seat: _Seat) -> dict[str, FieldKey | None]:
    person, role = seat.person, seat.role
    keys = {"name": put_text(gathered, prose, ("board", row, "name"), (person.start, person.end), "Name", person.name)}
    at = prose.text.index(person.style, person.start)
    keys["style"] = put_text(gathered, prose, ("board", row, "style"), (at, at + len(person.style)), "Style")
    if role is not None:
        place = (role.start, role.end)
        keys["role"] = put_text(gathered, prose, ("board", row, "role"), place, "Role", role.role)
        if role.proposed:
            keys["proposed"] = put_text(gathered, prose, ("board", row, "proposed"), place, "Proposed", "proposed")
    return keys
