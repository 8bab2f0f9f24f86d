"""Which filing is which: the issuer, month and dates of every open filing, so that checks can find another one."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from reviewer.core.filing import Filing
from reviewer.core.kinds import MONTHLY, NEXT_DAY, POLL
from reviewer.core.reading import FieldKey, Value
from reviewer.core.review import Review


@dataclass(frozen=True, slots=True)
class Identity:
    """What tells one filing from another. `covers` is the month end of a monthly return, else the closing date.

    `opens` is the day on which a next day return opens. `revised` says that the filing calls itself so. `classes` are
    the classes of shares it has balances of; `place` is how many filings were opened before it.
    """

    filing: Filing
    name: str
    codes: frozenset[str]
    covers: date | None
    submitted: date | None
    opens: date | None = None
    revised: bool = False
    classes: frozenset[str] = frozenset()
    place: int = 0

    @property
    def language(self) -> str:
        """The language without its script: "en", "zh" or ""."""
        return self.filing.language[:2]

    @property
    def lateness(self) -> tuple[date, date, date, bool, int]:
        """Its place in the history: by what it covers, then submission, opening and the order of being opened."""
        covers = self.covers or date.min
        is_monthly = self.filing.kind == MONTHLY
        return covers, self.submitted or covers, self.opens or date.min, is_monthly, self.place


class Directory:
    """The open filings by issuer, for a check to ask about its own filing.

    To every filing the history is told once: in its own language where there are two, and as last revised.
    `keys` are the fields it was drawn from: a correction of one makes it stale.
    """

    def __init__(self, review: Review) -> None:
        self.keys: set[FieldKey] = set()
        self._review = review
        fields = _fields(review)
        self.entries = {
            filing.id: self._identity(filing, place, fields.get(filing.id, []))
            for place, filing in enumerate(review.filings.values())
        }
        self._answers: dict[tuple[str, ...], tuple[Identity, ...]] = {}
        self._months: dict[str, dict[date | None, Identity]] = {}
        self._by_issuer: dict[str, list[Identity]] = {}
        for entry in self.entries.values():
            for mark in _marks(entry):
                self._by_issuer.setdefault(mark, []).append(entry)
        self._same: dict[str, tuple[Identity, ...]] = {}
        for group in self._of_one_period():
            self._same.update((entry.filing.id, group) for entry in group)

    def others(self, filing: str, *kinds: str) -> tuple[Identity, ...]:
        """The other filings (of these kinds) of the same issuer, by its stock code or its name.

        Of a filing that is open in two languages or was revised, only the one to be compared with is among them.
        """
        asked = (filing, *kinds)
        if asked not in self._answers:
            own = self.entries[filing]
            self._answers[asked] = tuple(
                entry for entry in self.related(filing)
                if (not kinds or entry.filing.kind in kinds) and self._is_told_to(own, entry)
            )  # fmt: skip
        return self._answers[asked]

    def related(self, filing: str) -> list[Identity]:
        """All other filings of the same issuer, in both languages and as first filed too."""
        own = self.entries[filing]
        found = {entry.filing.id: entry for mark in _marks(own) for entry in self._by_issuer[mark]}
        return [entry for entry in found.values() if entry is not own]

    def before(self, filing: str, *kinds: str) -> list[Identity]:
        """The filings (of these kinds) of the issuer that come before this one in its history, the last first."""
        own = self.entries[filing]
        earlier = (entry for entry in self.others(filing, *kinds) if entry.lateness < own.lateness)
        return sorted(earlier, key=lambda entry: entry.lateness, reverse=True)

    def versions(self, filing: str) -> list[Identity]:
        """The filing with all others of the same language that were filed for the same, the first filed first."""
        own = self.entries[filing]
        if _are_of_one_day(self._same.get(filing, (own,))):
            return [own]
        return _in_order(entry for entry in self._same.get(filing, (own,)) if entry.language == own.language)

    def twin(self, filing: str) -> Identity | None:
        """The same filing in the other language: of several versions the one submitted on the same day."""
        own, same = self.entries[filing], self._same.get(filing, ())
        versions = _in_order(entry for entry in same if entry.language == own.language)
        theirs = _in_order(entry for entry in same if _languages_differ(entry, own))
        same_day = [entry for entry in theirs if entry.submitted == own.submitted]
        on_my_day = [entry for entry in versions if entry.submitted == own.submitted]
        if same_day and len(same_day) == len(on_my_day):
            return same_day[on_my_day.index(own)]
        from_last = len(versions) - versions.index(own) if same else 1
        return theirs[-from_last] if from_last <= len(theirs) else None

    def of_one_issuer(self, filings: Iterable[str]) -> set[str]:
        """These filings and all others of their issuers: those to which a change of these may matter."""
        return {found for filing in filings for found in (filing, *(one.filing.id for one in self.related(filing)))}

    def monthly(self, filing: str, month_end: date) -> Identity | None:
        """The monthly return of the same issuer for the month that ended on a day."""
        if filing not in self._months:
            self._months[filing] = {entry.covers: entry for entry in _in_order(self.others(filing, MONTHLY))}
        return self._months[filing].get(month_end)

    def namesakes(self, filing: str) -> Iterator[Identity]:
        """The other filings whose issuer has the same name, punctuation and brackets aside."""
        own = self.entries[filing]
        for entry in self._by_issuer.get(own.name, ()) if own.name else ():
            if entry is not own:
                yield entry

    def _is_told_to(self, own: Identity, entry: Identity) -> bool:
        same = self._same.get(entry.filing.id, (entry,))
        if own in same and not _are_of_one_day(same):
            return False
        told = [one for one in same if one.language == own.language] or [one for one in same if one.language != ""]
        if _are_of_one_day(same):
            return entry in (told or same)
        return entry is max(told or same, key=lambda one: one.lateness)

    def _of_one_period(self) -> Iterator[tuple[Identity, ...]]:
        """Filings of one issuer, kind and period that tell of the same shares, where there are several."""
        periods: dict[tuple[object, ...], list[Identity]] = {}
        for entry in self.entries.values():
            if entry.covers is not None:
                periods.setdefault((entry.filing.kind, entry.covers, entry.opens), []).append(entry)
        seen: set[str] = set()
        for entry in (entry for period in periods.values() if len(period) > 1 for entry in period):
            if entry.filing.id in seen:
                continue
            period = periods[entry.filing.kind, entry.covers, entry.opens]
            same = [entry, *(other for other in period if other is not entry and _is_same(entry, other))]
            seen.update(one.filing.id for one in same)
            if len(same) > 1:
                yield tuple(same)

    def _identity(self, filing: Filing, place: int, keys: list[FieldKey]) -> Identity:
        self.keys.update(keys)
        stands = [(key, self._review.stands(key)) for key in keys]
        covering = _COVERING.get(filing.kind, "announced")
        return Identity(
            filing,
            plain_name(next(_texts(stands, "issuer"), "")),
            frozenset(code.lstrip("0") for code in _texts(stands, "stock_code") if code.isdigit()),
            max(_dates(stands, covering), default=None),
            max(_dates(stands, "date_submitted"), default=None),
            min(_dates(stands, "opening_date"), default=None),
            any(_REVISED.search(status) for status in _texts(stands, "status")),
            frozenset(key.row for key in keys if key.table == "issued_shares"),
            place,
        )


def plain_name(issuer: str) -> str:
    """An issuer's name without brackets, punctuation and case, so that two spellings of it meet."""
    bare = re.split(r"[(（]", unicodedata.normalize("NFKC", issuer))[0]
    return " ".join(re.sub(r"[^\w\s]", "", bare).casefold().split())


def is_chinese(name: str) -> bool:
    """Whether a name is written in Chinese characters."""
    return any("\u4e00" <= char <= "\u9fff" for char in name)


def end_of_month_before(month_end: date) -> date:
    """The last day of the month before the one a date is in."""
    return month_end.replace(day=1) - timedelta(days=1)


_COVERING = {MONTHLY: "month_ended", NEXT_DAY: "closing_date", POLL: "meeting_date"}
_IDENTITY = frozenset({
    "issuer", "stock_code", "month_ended", "closing_date", "opening_date", "date_submitted", "status", "announced",
    "meeting_date",
})  # fmt: skip
_REVISED = re.compile(r"revis|re-?submi|amend|[經经]?修[訂订]|重新提交|再次提交", re.IGNORECASE)


def _fields(review: Review) -> dict[str, list[FieldKey]]:
    found: dict[str, list[FieldKey]] = {}
    for key in review.readings:
        if key.field in _IDENTITY:
            found.setdefault(key.filing, []).append(key)
    return found


def _is_same(one: Identity, other: Identity) -> bool:
    """Whether two filings of one period are of one issuer and, where they have balances, of one class of shares."""
    is_of_issuer = bool(one.codes & other.codes) or (one.name != "" and one.name == other.name)
    return is_of_issuer and (one.classes == other.classes or bool(one.classes & other.classes))


def _are_of_one_day(same: tuple[Identity, ...]) -> bool:
    """Whether they are several filings of a day, of which none revises another.

    Next day returns are when each opens where the one before closed; announcements always are.
    """
    first, revised = same[0], any(one.revised for one in same)
    if first.filing.kind in (MONTHLY, NEXT_DAY):
        return first.opens is not None and first.opens == first.covers and not revised
    return not revised


def _languages_differ(one: Identity, other: Identity) -> bool:
    return one.language != other.language and "" not in (one.language, other.language)


def _in_order(entries: Iterable[Identity]) -> list[Identity]:
    return sorted(entries, key=lambda entry: entry.lateness)


def _marks(entry: Identity) -> Iterator[str]:
    yield from entry.codes
    if entry.name:
        yield entry.name


def _texts(stands: list[tuple[FieldKey, Value | None]], field: str) -> Iterator[str]:
    return (value for key, value in stands if key.field == field and isinstance(value, str))


def _dates(stands: list[tuple[FieldKey, Value | None]], field: str) -> Iterator[date]:
    return (value for key, value in stands if key.field == field and isinstance(value, date))
