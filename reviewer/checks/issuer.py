"""The issuer's name and stock code, the same in all of its filings."""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from operator import attrgetter

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
from reviewer.core.directory import MONTHLY, NEXT_DAY, Identity, is_chinese

_NAMED_IN_REMARKS = re.compile(r"^\s*(.+?)\s*\((?:the|“|\")[^)]*Company")
Named = tuple[str, str]
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
    own, others = _without_brackets(str(name.value)), list(_other_names(row.filing))
    # A Chinese name is compared with Chinese ones: it is no other spelling of the English one.
    others = [(other, where) for other, where in others if is_chinese(other) == is_chinese(own)]
    if not others:
        raise cannot_tell("no other filing of this issuer is open")
    differing = [(other, where) for other, where in others if other != own]
    if differing and all(_is_another(own, other) for other, _ in differing):
        raise cannot_tell(f"the issuer has another name in {differing[0][1]}: {differing[0][0]!r}; it may be a new one")
    why = "; ".join(f"{own!r} here, {other!r} in {where}" for other, where in differing[:1])
    return holds(not differing, stated=name, why=why or f"as in {others[0][1]}")


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
    if strange:
        theirs = f"{', '.join(sorted(strange[0].codes))} in {strange[0].filing.name}"
        return holds(False, why=f"{', '.join(sorted(own))} here, {theirs}")
    return holds(True)


def _other_names(filing: FilingRecords) -> Iterator[Named]:
    """The name to compare with: that of the nearest monthly return, else next day return, else of the remarks."""
    entries = _nearest(filing, MONTHLY) or (_nearest(filing, NEXT_DAY) if filing.kind == NEXT_DAY else [])
    for entry in entries:
        facts = filing.records.filing(entry.filing.id).facts
        if facts.states("issuer"):
            yield _without_brackets(str(facts.text("issuer").value)), entry.filing.name
    if not entries:
        yield from _names_in_remarks(filing)


def _nearest(filing: FilingRecords, kind: str) -> list[Identity]:
    """The last one before it in the history, else the first one after: a name that is odd is found at both its ends."""
    before = filing.records.directory.before(filing.id, kind)
    after = sorted(filing.records.directory.others(filing.id, kind), key=attrgetter("lateness"))
    return (before or after)[:1]


def _names_in_remarks(filing: FilingRecords) -> Iterator[Named]:
    for row in filing.rows("remarks"):
        found = _NAMED_IN_REMARKS.match(str(row.text("remarks").value)) if row.states("remarks") else None
        if found and _letters(found[1]) == _letters(_without_brackets(str(filing.facts.text("issuer").value))):
            yield found[1], "its remarks"


def _is_another(own: str, other: str) -> bool:
    """Whether two names share so little that none is a misprint of the other."""
    return SequenceMatcher(None, own.casefold(), other.casefold(), autojunk=False).ratio() < SPELLING


def _without_brackets(name: str) -> str:
    return " ".join(re.split(r"[(（]", name)[0].split())


def _letters(name: str) -> str:
    return re.sub(r"\W", "", name).casefold()
