"""Issuers with weighted voting rights: the two classes against each other (Chapter 8A)."""

from collections.abc import Callable, Iterable
from decimal import Decimal

from reviewer.core.check import (
    Figure,
    FilingRecords,
    Records,
    Row,
    Severity,
    Subject,
    Verdict,
    agree,
    at_least,
    at_most,
    cannot_tell,
    check,
    constant,
    holds,
    not_applicable,
    rows_with,
)
from reviewer.core.directory import end_of_month_before
from reviewer.core.events import converts_classes, is_cancellation
from reviewer.core.figure import percent_of, total
from reviewer.core.kinds import MONTHLY, NEXT_DAY, RETURNS

WVR = "wvr-"
WARNING = "a company controlled through weighted voting rights"
WARNING_ZH = "不同投票權"


def with_weighted_votes(records: Records) -> Iterable[Subject]:
    """Every filing that shows two classes of shares with weighted voting rights."""
    for filing in records.filings(*RETURNS):
        if len([row for row in filing.rows("issued_shares") if row.id.startswith(WVR)]) == 2:
            yield Subject(filing.id, filing)


def named_with_weighted_votes(records: Records) -> Iterable[Subject]:
    """The facts of every filing that shows a class of shares with weighted voting rights."""
    for filing in records.filings(*RETURNS):
        if any(row.id.startswith(WVR) for row in filing.rows("issued_shares")) and filing.find("facts"):
            yield Subject(f"{filing.id}/facts/", filing.facts)


@check(code="MR28", tick="R", each=with_weighted_votes, basis="Main Board Rule 8A.09", severity=Severity.WARNING)
def other_holders_have_a_tenth_of_the_votes(filing: FilingRecords) -> Verdict:
    """At ten votes for each share with weighted votes, holders of the other class have at least 10 % of the votes."""
    weighted, listed = (row.closing_balance for row in _classes(filing))
    votes = weighted * constant(10, "", "votes a share with weighted votes has at most") + listed
    return at_least(percent_of(listed, votes), constant(10, "%", "the least that Rule 8A.09 allows"))


@check(
    code="MR29",
    tick="PY",
    each=with_weighted_votes,
    basis="Main Board Rules 8A.13 and 8A.15",
    severity=Severity.WARNING,
)
def weighted_share_does_not_rise(filing: FilingRecords) -> Verdict:
    """The proportion of shares with weighted votes is not higher than in the last monthly return."""
    if filing.kind != MONTHLY:
        return not_applicable("it is followed from month to month")
    before = _classes(_month_before(filing))
    now = _classes(filing)
    slack = constant(Decimal("1.000000001"), "", "the part of a share that rounding leaves")
    return at_most(_weighted_part(now), _weighted_part(before) * slack)


@check(
    code="ND9",
    tick="CF",
    each=rows_with("event", "detail", "number", tables=("changes",), kinds=(NEXT_DAY,)),
    basis="One share of one class for one of the other",
)
def conversion_moves_both_classes(row: Row) -> Verdict:
    """Shares converted from one class are added to the other class, the same number on the same date."""
    if not _is_conversion(row):
        return not_applicable("no conversion of one class into another")
    others = [
        other.number
        for other in row.filing.rows("changes")
        if other.group != row.group and _is_conversion(other) and _same_date(other, row)
    ]
    if not others:
        raise cannot_tell("the return shows no conversion of another class on that date")
    return agree(stated=row.number, computed=-total(others))


@check(
    code="ND10",
    tick="R",
    each=with_weighted_votes,
    basis="Main Board Rules 8A.13, 8A.15 and 8A.21",
    severity=Severity.WARNING,
)
def enough_is_converted_on_a_repurchase(filing: FilingRecords) -> Verdict:
    """When shares are cancelled, enough weighted shares are converted that their proportion does not rise."""
    if filing.kind != NEXT_DAY:
        return not_applicable("the month's return shows no single events")
    weighted, listed = _classes(filing)
    cancelled = [-row.number for row in filing.rows_of(listed.id, "changes") if _is(row, is_cancellation)]
    if not cancelled:
        return not_applicable("no repurchased shares are cancelled")
    converted = [-row.number for row in filing.rows_of(weighted.id, "changes") if _is_conversion(row)]
    everything = weighted.opening_balance + listed.opening_balance
    least = (total(cancelled) * (weighted.opening_balance / everything)).rounded(0)
    return at_least(total(converted, "shares"), least)


@check(
    code="X11",
    tick="S",
    each=named_with_weighted_votes,
    basis="Main Board Rule 8A.37",
    severity=Severity.WARNING,
)
def weighted_votes_are_named_with_the_issuer(row: Row) -> Verdict:
    """The issuer's name is followed, word for word, by 'a company controlled through weighted voting rights'."""
    name = row.text("issuer")
    said_in_full = WARNING in str(name.value) or WARNING_ZH in str(name.value)
    return holds(said_in_full, stated=name, why="" if said_in_full else f"'{WARNING}' is not printed word for word")


def _classes(filing: FilingRecords) -> tuple[Row, Row]:
    """The unlisted class, which has the weighted votes, and the listed one."""
    rows = [row for row in filing.rows("issued_shares") if row.id.startswith(WVR)]
    listed = [row for row in rows if _is_listed(filing, row.id)]
    if len(rows) != 2 or len(listed) != 1:
        raise cannot_tell("which class has the weighted votes cannot be told: not exactly one of the two is listed")
    return next(row for row in rows if row.id != listed[0].id), listed[0]


def _is_listed(filing: FilingRecords, class_id: str) -> bool:
    for row in filing.rows("class_of_shares"):
        if row.id.endswith(f"@{class_id}") and row.is_filled("listed"):
            return str(row.text("listed").value).casefold() in ("yes", "是")
    return False


def _weighted_part(classes: tuple[Row, Row]) -> Figure:
    weighted, listed = (row.closing_balance for row in classes)
    return percent_of(weighted, weighted + listed)


def _month_before(filing: FilingRecords) -> FilingRecords:
    directory = filing.records.directory
    covers = directory.entries[filing.id].covers
    if covers is None:
        raise cannot_tell("the month of this return is not stated")
    entry = directory.monthly(filing.id, end_of_month_before(covers))
    if entry is None:
        raise cannot_tell(f"the return for {end_of_month_before(covers):%B %Y} of this issuer is not open")
    return filing.records.filing(entry.filing.id)


def _is(row: Row, kind: Callable[[str], bool]) -> bool:
    return row.states("event") and kind(str(row.text("event").value))


def _is_conversion(row: Row) -> bool:
    said = [str(row.text(name).value) for name in ("event", "detail") if row.is_filled(name)]
    return any(converts_classes(text) for text in said)


def _same_date(one: Row, other: Row) -> bool:
    return one.date("event_date").value == other.date("event_date").value
