"""The words of the log: what a reviewer can do, an entry, and the correction that an entry makes."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from reviewer.core.errors import PrintedError
from reviewer.core.printed import Printed, read_printed
from reviewer.core.reading import Reading, Value

KNOWN = 8192
"""Typed texts of which it is known what they say."""


class Action(StrEnum):
    """What a reviewer can do to a review. Undo is one more entry that says the opposite, never an erasure."""

    CORRECT = "correct"
    WITHDRAW = "withdraw"
    CONFIRM = "confirm"
    UNCONFIRM = "unconfirm"
    EXPLAIN = "explain"
    UNEXPLAIN = "unexplain"
    RESTRUCTURE = "restructure"
    RESTORE = "restore"
    DISMISS = "dismiss"
    UNDISMISS = "undismiss"
    NOTE = "note"
    UNNOTE = "unnote"
    RESOLVE = "resolve"
    REOPEN = "reopen"
    REDRAFT = "redraft"
    UNREDRAFT = "unredraft"
    SIGN = "sign"
    UNSIGN = "unsign"
    EXPORT = "export"


ABOUT_THE_WHOLE = frozenset((Action.SIGN, Action.UNSIGN, Action.EXPORT, Action.REDRAFT, Action.UNREDRAFT))
"""What is done to the whole review or a whole filing: the subject is a role, the name of a workbook or an id, and no
address."""


class Wrong(StrEnum):
    """The two kinds of wrong: our reading differs from the page, or the page itself is wrong."""

    MISREAD = "misread"
    MISPRINT = "misprint"


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the log. `subject` is a FieldKey as text, a finding's id, a role or the name of a workbook.

    `text` is the figure as typed, what a signature covers, the SHA-256 of a workbook, or "".
    The text of RESTRUCTURE is a Restructuring; RESTORE takes back the last one of the same subject and text.
    DISMISS and UNDISMISS are about a filing: their text names the numbers on its pages ("p1:7 p3:2"), see coverage.py.
    The subject of a note is where it is pinned, see notes.py; UNNOTE has the number of the entry that it takes back.
    REDRAFT is about the id of the old draft, and its text is a CarryOver; UNREDRAFT takes it back.
    """

    number: int
    at: datetime
    who: str
    action: Action
    subject: str
    text: str = ""
    wrong: Wrong | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Correction:
    """What a reviewer put in the place of a reading; `value` is None when the text is unreadable: the field is open."""

    entry: Entry
    text: str
    value: Value | None
    unit: str
    decimals: int
    problem: str = ""

    @property
    def wrong(self) -> Wrong:
        """Misread or misprint."""
        return self.entry.wrong or Wrong.MISREAD


class Act(NamedTuple):
    """One thing to do to a review, as `Review.act` takes it."""

    action: Action
    subject: str
    text: str = ""
    wrong: Wrong | None = None
    reason: str = ""


@lru_cache(maxsize=KNOWN)
def read_typed(text: str, unit: str) -> Printed:
    """What was typed, read as a unit; PrintedError when it cannot be. Of many cells each is read once, not at every
    step that is taken back and done again.
    """
    return read_printed(text, unit)


def read_correction(entry: Entry, reading: Reading) -> Correction:
    """The typed text read as the field's unit; unreadable text is kept as typed and leaves the field open."""
    try:
        seen = read_typed(entry.text, reading.unit)
    except PrintedError as problem:
        return Correction(entry, entry.text, None, reading.unit, 0, str(problem))
    return Correction(entry, entry.text, seen.value, seen.unit or reading.unit, seen.decimals)
