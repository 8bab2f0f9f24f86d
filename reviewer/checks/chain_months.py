"""The history of an issuer is whole: no month is missing, and a return filed again says what it changes."""

from datetime import date

from reviewer.core.check import (
    FilingRecords,
    Severity,
    Verdict,
    agree,
    cannot_tell,
    check,
    each_filing,
    holds,
    not_applicable,
)
from reviewer.core.directory import end_of_month_before
from reviewer.core.figure import said
from reviewer.core.kinds import MONTHLY, NEXT_DAY
from reviewer.core.twins import Difference, differences

SHOWN = 6


@check(
    code="MR23",
    tick="PY",
    each=each_filing(MONTHLY),
    basis="Main Board Rule 13.25B: a return for every month",
    severity=Severity.WARNING,
)
def monthly_returns_follow_one_another(filing: FilingRecords) -> Verdict:
    """The monthly return before this one is for the month before."""
    ended = filing.facts.date("month_ended")
    before = filing.records.directory.before(filing.id, MONTHLY)
    if not before or before[0].covers is None:
        return not_applicable("it is the first monthly return of this issuer that is open")
    last = filing.records.filing(before[0].filing.id).facts.date("month_ended")
    expected = end_of_month_before(ended.day)
    if last.day < expected:
        raise cannot_tell(_missing(last.day, expected))
    return agree(stated=last, computed=said(expected, "the end of the month before"))


@check(
    code="X14",
    tick="PY",
    each=each_filing(MONTHLY, NEXT_DAY),
    basis="A return filed again is marked as revised",
    severity=Severity.WARNING,
)
def return_filed_again_is_marked_as_revised(filing: FilingRecords) -> Verdict:
    """A return that takes the place of an earlier one says so; what it changes is listed."""
    versions = filing.records.directory.versions(filing.id)
    place = next(number for number, entry in enumerate(versions) if entry.filing.id == filing.id)
    if not place:
        return not_applicable("it was filed once" if len(versions) == 1 else "it was filed first, and revised later")
    first = filing.records.filing(versions[place - 1].filing.id)
    changed = list(differences(filing, first))
    status = filing.facts.text("status") if filing.facts.is_filled("status") else None
    marked = versions[place].revised
    why = f"{'' if marked else 'not marked as revised; '}{_changes(first, changed)}"
    return holds(marked, stated=status, why=why)


def _missing(last: date, expected: date) -> str:
    """The months without a return, from the one after a day to that of another."""
    months = []
    while expected > last:
        months.append(f"{expected:%B %Y}")
        expected = end_of_month_before(expected)
    listed = " and ".join(filter(None, (", ".join(months[:0:-1]), months[0])))
    noun = "return" if len(months) == 1 else "returns"
    verb = "is" if len(months) == 1 else "are"
    return f"the {noun} for {listed} of this issuer {verb} not open"


def _changes(first: FilingRecords, changed: list[Difference]) -> str:
    if not changed:
        return f"nothing is changed from {first.filing.name}"
    listed = "; ".join(f"{one.label} {one.theirs or 'blank'} -> {one.own or 'blank'}" for one in changed[:SHOWN])
    more = f"; and {len(changed) - SHOWN} more" if len(changed) > SHOWN else ""
    return f"changed from {first.filing.name}: {listed}{more}"
