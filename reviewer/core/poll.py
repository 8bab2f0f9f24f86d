"""The words that poll results are declared in, and the numbers by which they speak of their resolutions."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from reviewer.core.template import Field, Labels

_NUMBER = r"\d{1,3}[A-Za-z]?(?:\([^()\s]{1,5}\))*"
_RANGE = re.compile(rf"({_NUMBER})\s*(?:項|项)?\s*(?:to|-|–|—|至)\s*第?\s*({_NUMBER})|({_NUMBER})", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Resolutions:
    """The table of resolutions. A column is known by words of its heading; `total` and `classes` name its lines."""

    title: str
    votes_for: Labels
    votes_against: Labels
    votes_abstained: Labels
    ordinary: Labels
    special: Labels
    columns: tuple[Field, ...]
    total: Labels


@dataclass(frozen=True, slots=True)
class Said:
    """What a sentence may say: patterns with a group `value`, the field it fills, and words that rule it out."""

    field: Field
    patterns: Labels
    unless: Labels = ()


@dataclass(frozen=True, slots=True)
class PollNotes:
    """What an announcement says around its table, sentence by sentence.

    `figures` are stated once and by class; `nils` may be stated as none; `texts` and `dates` are stated in words.
    `votes_per_share` has the groups `class`, `votes` and `numbers`; `passed` has `numbers`, `kind` and `majority`.
    """

    title: str
    figures: tuple[Said, ...]
    nils: tuple[Said, ...]
    texts: tuple[Said, ...]
    dates: tuple[Said, ...]
    of_class: Labels
    votes_per_share: Labels
    passed: Labels
    attended: Labels
    absent: Labels


def numbers_in(said: str, known: Sequence[str]) -> list[str]:
    """The resolutions that words such as "1, 2, 5 to 8" name, in the order of `known`; a range needs both its ends."""
    named: set[str] = set()
    for first, last, alone in _RANGE.findall(said):
        ends = [_under(end, known) for end in ((alone,) if alone else (first, last))]
        if not all(ends):
            named.update(end for end, found in zip((alone or first, last), ends, strict=False) if not found)
            continue
        start, stop = known.index(ends[0][0]), known.index(ends[-1][-1])
        named.update(known[start : stop + 1])
    return [number for number in known if number in named] + sorted(named - set(known))


def _under(number: str, known: Sequence[str]) -> list[str]:
    """The resolutions of a number: itself, or all that stand under it."""
    plain = re.sub(r"\s", "", number)
    return [one for one in known if one == plain or one.startswith(f"{plain}(")]


def number_of(row_id: str) -> str:
    """The number of the resolution that a line of votes belongs to: "1" for "1@class-a"."""
    return row_id.split("@")[0].split("#")[0]


def class_of_row(row_id: str) -> str:
    """The class of shares of a line of votes: "class-a", "total", or "" without classes."""
    return row_id.partition("@")[2].split("#")[0]
