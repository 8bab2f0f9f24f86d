"""What became of every number on every page: whether anything was done with it, and what.

The numbers are found by a regular expression over the words of the pages, without asking what was read from them. The
review is done when none is unaccounted for.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from reviewer.core.check import Outcome
from reviewer.core.checker import Finding
from reviewer.core.page import Box, Page, Word, line_text
from reviewer.core.reading import FieldKey, Reading
from reviewer.core.review import Review

NUMBER = re.compile(r"\d+(?:[.,．，]\d+)*")
"""A run of digits (full-width ones too) with the separators inside it: 25,948,809,928; 13.25; 00020."""

NO_WORDS = "none"
PICTURE = "picture"
COMPARE = "This page is a picture: its numbers are not read and are in no total. Compare it with its source by eye."


class Account(StrEnum):
    """What became of a number, the best first. Dismissed is for a person to say, with a reason."""

    CONFIRMED = "confirmed"
    CHECKED = "checked"
    TIED = "tied"
    DISMISSED = "dismissed"
    UNACCOUNTED = "unaccounted"


@dataclass(frozen=True, slots=True)
class Token:
    """One number as it stands on a page. `key` is the field that accounts for it; `id` names it: "p3:17", from 1.

    A page that is a picture has one token of its own, "p3:0", until somebody says that it was compared by eye.

    `line` is the printed line that it stands in, and `at` its place in the line, from 0.
    """

    page: int
    number: int
    text: str
    box: Box
    account: Account = Account.UNACCOUNTED
    key: FieldKey | None = None
    line: str = ""
    at: int = 0

    @property
    def is_page(self) -> bool:
        """Whether it stands for a whole page that is a picture, whose numbers cannot be told."""
        return self.number == 0

    @property
    def id(self) -> str:
        """Its page and its place among the numbers of the page."""
        return f"p{self.page}:{self.number}"


Tied = tuple[Token, tuple[Reading, ...]]
"""A number, and the readings in whose boxes it stands."""


@dataclass(frozen=True, slots=True)
class Coverage:
    """How many numbers of a filing there are of each account, and the numbers themselves in page order."""

    counts: dict[Account, int]
    tokens: tuple[Token, ...]

    @property
    def unaccounted(self) -> tuple[Token, ...]:
        """The numbers that nothing was done with."""
        return tuple(token for token in self.tokens if token.account is Account.UNACCOUNTED)

    @property
    def dismissed(self) -> tuple[Token, ...]:
        """The numbers that a person let go."""
        return tuple(token for token in self.tokens if token.account is Account.DISMISSED)


def coverage(review: Review, findings: Iterable[Finding], filing: str) -> Coverage:
    """What became of every number of a filing."""
    checked = _checked(findings)
    found = tuple(_accounted(review, filing, tied, checked) for tied in tied_in_steps(review, filing))
    counts = dict.fromkeys(Account, 0)
    for token in found:
        counts[token.account] += 1
    return Coverage(counts, found)


def tied_in_steps(review: Review, filing: str) -> Iterator[Tied]:
    """Every number of a filing with the readings it belongs to, one at a time so that a window can paint in between."""
    on_page: dict[int, list[Reading]] = {}
    for key, reading in review.readings.items():
        if key.filing == filing and reading.provenance.boxes:
            on_page.setdefault(reading.provenance.page, []).append(reading)
    for page in list(review.pages.get(filing, {}).values()):
        # What the reviewer drew or typed there may be a part of what it prints, so that nothing accounts for the page.
        if page.method == NO_WORDS:
            yield _picture(page), ()
        readings = on_page.get(page.number, [])
        for token in tokens_of(page):
            yield token, tuple(reading for reading in readings if _holds(reading, token))


def tokens_of(page: Page) -> Iterator[Token]:
    """The numbers on a page, line by line, each with the part of its word's box where it stands."""
    number = 0
    for line in page.lines:
        whole, start = line_text(line), 0
        for word in line:
            for match in NUMBER.finditer(word.text):
                number += 1
                box = _part(word, *match.span())
                yield Token(page.number, number, match[0], box, line=whole, at=start + match.start())
            start += len(word.text) + 1


def _picture(page: Page) -> Token:
    return Token(page.number, 0, PICTURE, Box(0, 0, page.width, page.height), line=COMPARE)


def _part(word: Word, start: int, end: int) -> Box:
    """Glyphs are taken to be equally wide, which is near enough to light a number up."""
    box, length = word.box, len(word.text)
    if not word.upright:
        return box
    return Box(box.x0 + box.width * start / length, box.top, box.x0 + box.width * end / length, box.bottom)


def _checked(findings: Iterable[Finding]) -> set[FieldKey]:
    """The fields that a sum, a comparison or a limit agrees with; how a figure is printed proves nothing of it."""
    agreeing = (one for one in findings if one.outcome is Outcome.AGREES and one.verdict.relation)
    return {key for finding in agreeing for key in finding.evidence}


def _accounted(review: Review, filing: str, tied: Tied, checked: set[FieldKey]) -> Token:
    token, readings = tied
    accounts = ((_account(review, reading, token, checked), reading.key) for reading in readings)
    order = list(Account)
    account, key = min(accounts, key=lambda found: order.index(found[0]), default=(Account.UNACCOUNTED, None))
    if account is Account.UNACCOUNTED and token.id in review.dismissed(filing):
        account = Account.DISMISSED
    return replace(token, account=account, key=key)


def _holds(reading: Reading, token: Token) -> bool:
    return any(box.holds(token.box) for box in reading.provenance.boxes)


def _account(review: Review, reading: Reading, token: Token, checked: set[FieldKey]) -> Account:
    if review.confirmation(reading.key) is not None:
        return Account.CONFIRMED
    # A number somewhere in words that agree with other words is not thereby checked.
    says_it = not isinstance(reading.value, str) or reading.printed.strip() == token.text
    return Account.CHECKED if says_it and reading.key in checked else Account.TIED
