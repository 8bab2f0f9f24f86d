"""The issuer's name and stock code, the same in all of its filings."""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from functools import cache
from operator import itemgetter

from reviewer.core.check import (
    FilingRecords,
    Row,
    Severity,
    Verdict,
    cannot_tell,
    check,
    each_filing,
    holds,
    rows_with,
)
from reviewer.core.directory import is_chinese
from reviewer.core.kinds import MONTHLY, NEXT_DAY
from reviewer.core.reading import FieldKey
from reviewer.core.spellings import Spelling, believed_instead, names_in_remarks, rank_of

# Two spellings of one name share at least this much; a new name less.
SPELLING = 0.75


@check(
    code="ND29",
    tick="S",
    each=rows_with("issuer", tables=("facts",), kinds=(MONTHLY, NEXT_DAY)),
    basis="The name as registered, punctuation included",
    severity=Severity.WARNING,
)
def issuer_is_named_alike(row: Row) -> Verdict:
    """The issuer's name is printed as in its other filings, to the last full stop."""
    name = row.text("issuer")
    with row.filing.records.aside():
        own = _own_name(row.filing)
        others = _spelt_elsewhere(row.filing, own.name)
    if not others:
        raise cannot_tell("no other filing of this issuer is open")
    believed = believed_instead(own, others, _are_spellings)
    same = next((other for other in others if other.name == own.name), None)
    shown = believed or same or others[0]
    if shown.filing:
        # What it is held against is evidence: it is an end of the link in the history.
        row.filing.records.filing(shown.filing).facts.reading("issuer")
    if believed is not None:
        return holds(False, stated=name, why=f"{own.name!r} here, {believed.name!r} in {believed.where}")
    last = others[0]
    if not _are_spellings(own.name, last.name):
        raise cannot_tell(f"the issuer has another name in {last.where}: {last.name!r}; it may be a new one")
    question = f"{shown.where} prints {shown.name!r}, which is in question there"
    return holds(True, stated=name, why=question if same is None else f"as in {same.where}")


@check(
    code="X6",
    tick="S",
    each=each_filing(MONTHLY, NEXT_DAY),
    basis="One issuer, one stock code a class and counter",
    severity=Severity.WARNING,
)
def issuer_keeps_its_stock_code(filing: FilingRecords) -> Verdict:
    """The stock code is that of the issuer's other filings, leading zeros aside."""
    directory = filing.records.directory
    own, others = directory.entries[filing.id].codes, list(directory.namesakes(filing.id))
    if not others or not own:
        raise cannot_tell("no other filing of an issuer of this name is open" if own else "no stock code is printed")
    for row in filing.rows("class_of_shares"):
        row.reading("stock_code")
    strange = [entry for entry in others if entry.codes and not own & entry.codes]
    agreeing = sum(bool(own & entry.codes) for entry in others)
    # Of as many of either code the filing that is believed less is in question.
    is_first = bool(strange) and rank_of(directory.entries[filing.id]) < min(map(rank_of, strange))
    if len(strange) > agreeing + 1 or (len(strange) == agreeing + 1 and not is_first):
        theirs = f"{', '.join(sorted(strange[0].codes))} in {strange[0].filing.name}"
        return holds(False, why=f"{', '.join(sorted(own))} here, {theirs}")
    return holds(True)


def _own_name(filing: FilingRecords) -> Spelling:
    rank = rank_of(filing.records.directory.entries[filing.id])
    return Spelling(_without_brackets(str(filing.facts.text("issuer").value)), filing.filing.name, rank, filing.id)


def _spelt_elsewhere(filing: FilingRecords, own: str) -> list[Spelling]:
    """The names in other filings; remarks are asked as well where there are none, or not all are alike."""
    others = list(_other_names(filing, own))
    if not others or any(other.name != own for other in others):
        others += _names_in_remarks(filing)
    # A Chinese name is compared with Chinese ones: it is no other spelling of the English one.
    return [other for other in others if is_chinese(other.name) == is_chinese(own)]


def _other_names(filing: FilingRecords, own: str) -> Iterator[Spelling]:
    """The names in all other filings of the issuer, the nearest before this one first."""
    records, me = filing.records, filing.records.directory.entries[filing.id]
    mine = me.lateness
    placed = sorted(((entry.lateness, entry) for entry in records.directory.others(filing.id)), key=itemgetter(0))
    before = [one for one in reversed(placed) if one[0] < mine]
    for lateness, entry in (*before, *placed[len(before) :]):
        # Every filing is held against every other: what is asked of each is as little as can be.
        key = FieldKey(entry.filing.id, "facts", "", "issuer")
        name = records.review.stands(key) if records.reading(key) is not None else None
        if isinstance(name, str):
            spelt = _in_letters_of(own, _without_brackets(name))
            yield Spelling(spelt, entry.filing.name, (entry.filing.kind != MONTHLY, lateness), entry.filing.id)


def _in_letters_of(own: str, name: str) -> str:
    """A name that is printed in capitals, as on the first page of announcements, is the same name."""
    return own if name != own and name.casefold() == own.casefold() and (name.isupper() or own.isupper()) else name


def _names_in_remarks(filing: FilingRecords) -> Iterator[Spelling]:
    """What the remarks of this return and of others print for the same letters."""
    records, letters = filing.records, _letters(_without_brackets(str(filing.facts.text("issuer").value)))
    others = [records.filing(one.filing.id) for one in records.directory.others(filing.id, MONTHLY, NEXT_DAY)]
    for one in (filing, *others):
        for found in names_in_remarks(one):
            if _letters(found.name) == letters:
                yield found


def _are_spellings(own: str, other: str) -> bool:
    """Whether two names share so much that one may be a misprint of the other."""
    return SequenceMatcher(None, own.casefold(), other.casefold(), autojunk=False).ratio() >= SPELLING


@cache
def _without_brackets(name: str) -> str:
    return " ".join(re.split(r"[(（]", name)[0].split())


def _letters(name: str) -> str:
    return re.sub(r"\W", "", name).casefold()
