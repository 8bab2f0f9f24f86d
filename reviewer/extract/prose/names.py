"""Finds names of persons, and the roles of directors, in running text in English and Chinese."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

ENGLISH_STYLES = (
    "Mr", "Ms", "Mrs", "Miss", "Mdm", "Madam", "Dr", "Prof", "Professor", "Sir", "Lady", "Lord", "Ir", "Hon",
    "Academician", "Ambassador", "Datuk", "Dato", "Tan Sri",
)  # fmt: skip
CHINESE_STYLES = ("先生", "女士", "博士", "教授", "小姐", "太太", "院士", "爵士", "太平紳士", "工程師", "大使")
EXECUTIVE, NON_EXECUTIVE, INDEPENDENT = "executive", "non-executive", "independent non-executive"
# A name is capital words; a family name may stand before a comma (Wang, John Peter Ben).
_WORD = r"(?:[A-Z][A-Za-z'’\-]*[A-Za-z]|[A-Z]\.?(?=\s)|Jr\.|(?:de|van|von|der|bin|al)(?=\s[A-Z]))"
_NOT_A_NAME = (
    r"(?!(?:Chair|Director|Executive|Independent|Non-|Chief|The\b|Vice|Mr|Ms|Mrs|Dr|Prof|Miss|Sir|Madam|Honorary|"
    r"Audit|Remuneration|Nomination|Corporate|Committee|Company|Board|Group|Limited|Hong\s+Kong|As\b|By\b|Website))"
)
_ENGLISH = (
    rf"(?<![A-Za-z])(?P<style>(?:{'|'.join(ENGLISH_STYLES)})\b[.'’]?)\s+"
    rf"(?P<name>{_WORD}(?:\s+{_NOT_A_NAME}{_WORD})*(?:,\s+{_NOT_A_NAME}{_WORD}(?:\s+{_NOT_A_NAME}{_WORD})*)?)"
)
_HAN = r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
_BEFORE = r"(?:^|(?<=[、，,；;。：:︰及和與与為为由括）)」是即由\s事選选任生士授姐]))"
_CHINESE = (
    rf"{_BEFORE}(?P<name_zh>(?![及和與与為为以包])(?:{_HAN}{{2,4}}?|[A-Z][A-Za-z.'’\- ]*[A-Za-z]))"
    rf"\s*(?P<style_zh>{'|'.join(CHINESE_STYLES)})"
)
_ROLE = (
    r"(?P<role>(?P<proposed>proposed\s+|擬任|拟任|候任)?"
    r"(?P<kind>independent\s+non-?\s?executive|non-?\s?executive|executive|獨立非執行|独立非执行|非執行|非执行|執行|执行)"
    r"\s*(?:directors?\b|董事(?!會|会|長|长)))"
)
PERSON = re.compile(f"{_ENGLISH}|{_CHINESE}")
ROLE = re.compile(_ROLE, re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Person:
    """A person named in running text: where, the name without its style, and the style."""

    name: str
    style: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Role:
    """A role of directors named in running text."""

    role: str
    proposed: bool
    start: int
    end: int


def persons_found(text: str, start: int = 0, end: int | None = None) -> list[Person]:
    """Every person with a style (Mr., 先生) in a stretch of text, in order."""
    return [_person(found) for found in PERSON.finditer(text, start, len(text) if end is None else end)]


def persons_and_roles(text: str, start: int, end: int) -> Iterator[Person | Role]:
    """Persons and roles of directors in a stretch of text, in order."""
    found: list[Person | Role] = [*persons_found(text, start, end), *roles_found(text, start, end)]
    return iter(sorted(found, key=lambda one: one.start))


def roles_found(text: str, start: int, end: int) -> list[Role]:
    """Every role of directors in a stretch of text, in order."""
    return [
        Role(role_of(found["kind"]), found["proposed"] is not None, found.start(), found.end())
        for found in ROLE.finditer(text, start, end)
    ]


def role_of(words: str) -> str:
    """Executive, non-executive or independent non-executive."""
    plain = words.casefold()
    if "independent" in plain or "獨立" in plain or "独立" in plain:
        return INDEPENDENT
    return NON_EXECUTIVE if plain.startswith(("non", "非")) else EXECUTIVE


def _person(found: re.Match[str]) -> Person:
    name, style = (found["name"], found["style"]) if found["name"] else (found["name_zh"], found["style_zh"])
    return Person(" ".join(name.split()), style, found.start(), found.end())
