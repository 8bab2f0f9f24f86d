"""Which filing is which: the issuer, month and dates of every open filing, so that checks can find another one."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from reviewer.core.filing import Filing
from reviewer.core.reading import FieldKey, Value
from reviewer.core.review import Review

MONTHLY, NEXT_DAY = "monthly_return", "next_day_return"


@dataclass(frozen=True, slots=True)
class Identity:
    """What tells one filing from another. `covers` is the month end of a monthly return, else the closing date."""

    filing: Filing
    name: str
    codes: frozenset[str]
    covers: date | None
    submitted: date | None


class Directory:
    """The open filings by issuer, for a check to ask about its own filing.

    `keys` are the fields it was drawn from: a correction of one makes it stale.
    """

    def __init__(self, review: Review) -> None:
        self.keys: set[FieldKey] = set()
        self._review = review
        fields = _fields(review)
        self.entries = {
            filing.id: self._identity(filing, fields.get(filing.id, [])) for filing in review.filings.values()
        }
        self._answers: dict[tuple[str, ...], tuple[Identity, ...]] = {}
        self._months: dict[str, dict[date | None, Identity]] = {}
        self._by_issuer: dict[str, list[Identity]] = {}
        for entry in self.entries.values():
            for mark in _marks(entry):
                self._by_issuer.setdefault(mark, []).append(entry)

    def others(self, filing: str, *kinds: str) -> tuple[Identity, ...]:
        """The other filings (of these kinds) of the same issuer, by its stock code or its name."""
        asked = (filing, *kinds)
        if asked not in self._answers:
            own = self.entries[filing]
            found = {entry.filing.id: entry for mark in _marks(own) for entry in self._by_issuer[mark]}
            self._answers[asked] = tuple(
                entry for entry in found.values() if entry is not own and (not kinds or entry.filing.kind in kinds)
            )
        return self._answers[asked]

    def of_one_issuer(self, filings: Iterable[str]) -> set[str]:
        """These filings and all others of their issuers: those to which a change of these may matter."""
        return {found for filing in filings for found in (filing, *(one.filing.id for one in self.others(filing)))}

    def monthly(self, filing: str, month_end: date) -> Identity | None:
        """The monthly return of the same issuer for the month that ended on a day."""
        if filing not in self._months:
            self._months[filing] = {entry.covers: entry for entry in reversed(self.others(filing, MONTHLY))}
        return self._months[filing].get(month_end)

    def namesakes(self, filing: str) -> Iterator[Identity]:
        """The other filings whose issuer has the same name, punctuation and brackets aside."""
        own = self.entries[filing]
        for entry in self._by_issuer.get(own.name, ()) if own.name else ():
            if entry is not own:
                yield entry

    def _identity(self, filing: Filing, keys: list[FieldKey]) -> Identity:
        self.keys.update(keys)
        stands = [(key, self._review.stands(key)) for key in keys]
        covering = "month_ended" if filing.kind == MONTHLY else "closing_date"
        return Identity(
            filing,
            plain_name(next(_texts(stands, "issuer"), "")),
            frozenset(code.lstrip("0") for code in _texts(stands, "stock_code") if code.isdigit()),
            max(_dates(stands, covering), default=None),
            max(_dates(stands, "date_submitted"), default=None),
        )


def plain_name(issuer: str) -> str:
    """An issuer's name without brackets, punctuation and case, so that two spellings of it meet."""
    bare = re.split(r"[(（]", unicodedata.normalize("NFKC", issuer))[0]
    return " ".join(re.sub(r"[^\w\s]", "", bare).casefold().split())


def end_of_month_before(month_end: date) -> date:
    """The last day of the month before the one a date is in."""
    return month_end.replace(day=1) - timedelta(days=1)


_IDENTITY = frozenset({"issuer", "stock_code", "month_ended", "closing_date", "date_submitted"})


def _fields(review: Review) -> dict[str, list[FieldKey]]:
    found: dict[str, list[FieldKey]] = {}
    for key in review.readings:
        if key.field in _IDENTITY:
            found.setdefault(key.filing, []).append(key)
    return found


def _marks(entry: Identity) -> Iterator[str]:
    yield from entry.codes
    if entry.name:
        yield entry.name


def _texts(stands: list[tuple[FieldKey, Value | None]], field: str) -> Iterator[str]:
    return (value for key, value in stands if key.field == field and isinstance(value, str))


def _dates(stands: list[tuple[FieldKey, Value | None]], field: str) -> Iterator[date]:
    return (value for key, value in stands if key.field == field and isinstance(value, date))
