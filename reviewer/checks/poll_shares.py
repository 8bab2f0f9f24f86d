"""Shares in issue, entitled to vote and voting at a meeting."""

from collections.abc import Iterable
from dataclasses import replace

from reviewer.core.cases import Case, first_of, less
from reviewer.core.check import (
    Figure,
    Records,
    Row,
    Subject,
    Verdict,
    agree,
    at_most,
    cannot_tell,
    check,
    rows_with,
)
from reviewer.core.figure import total
from reviewer.core.kinds import POLL
from reviewer.core.poll import class_of_row
from reviewer.core.poll_records import all_votes, cast_and_shares, vote_rows

NOTES = ("poll_notes",)


def notes_by_class(records: Records) -> Iterable[Subject]:
    """The notes of every poll that state shares by class as well as in all."""
    for filing in records.filings(POLL):
        whole = filing.find("poll_notes")
        if whole is not None and any(row.id for row in filing.rows("poll_notes")):
            yield Subject(f"{filing.id}/{whole.table}/{whole.id}", whole)


def lines_of_votes(records: Records) -> Iterable[Subject]:
    """Every line of votes."""
    for filing in records.filings(POLL):
        for row in vote_rows(filing):
            yield Subject(f"{filing.id}/{row.table}/{row.id}", row)


@check(code="PR10", tick="CF", each=notes_by_class, basis="The classes are all shares")
def classes_make_the_shares_in_issue(row: Row) -> Verdict:
    """The shares in issue of all classes make the total."""
    return _classes(row, "shares_in_issue")


@check(code="PR10", tick="CF", each=notes_by_class, basis="The classes are all shares")
def classes_make_the_entitled_shares(row: Row) -> Verdict:
    """The shares entitled to vote of all classes make the total."""
    return _classes(row, "entitled_shares")


@check(
    code="PR10/PR23",
    tick="R",
    each=rows_with("shares_in_issue", "entitled_shares", tables=NOTES, kinds=(POLL,)),
    basis="Main Board Rule 13.39(5)(a) to (c)",
)
def entitled_shares_are_those_in_issue_less_those_that_abstain(row: Row) -> Verdict:
    """Shares entitled to vote are the shares in issue, less those that must abstain and others stated as left out."""
    computed = row.shares_in_issue
    if not row.id and row.has("must_abstain_shares"):
        computed = computed - row.nil_if_blank("must_abstain_shares")
    fewer = computed.value - row.entitled_shares.value
    unexplained = cannot_tell(
        f"{fewer:,} shares fewer are entitled than are in issue: look whether treasury shares, shares of a trustee "
        "or of a party that abstains are stated"
    )
    return first_of(
        Case(unexplained, when=(less(row.entitled_shares, computed),), words="fewer than are in issue"),
        Case(agree(stated=row.entitled_shares, computed=computed)),
    )


@check(code="PR9", tick="R", each=lines_of_votes, basis="Main Board Rule 13.39(5)")
def voting_shares_are_entitled(row: Row) -> Verdict:
    """No more shares vote, in a class and in all, than are entitled to; and no more than are in issue."""
    note = row.filing.find("poll_notes", _note_of(row))
    field = next((name for name in ("entitled_shares", "shares_in_issue") if note is not None and note.has(name)), "")
    if note is None or not field:
        raise cannot_tell("the shares entitled to vote are not stated in a form that is read")
    voting, why = _voting(row)
    verdict = at_most(voting, note.figure(field), why=why)
    # Which of the two columns counts the shares is told by the line itself: no formula follows that.
    return replace(verdict, live=not (row.has("voting_shares") and row.has("votes_cast")))


def _classes(row: Row, field: str) -> Verdict:
    parts = [other.figure(field) for other in row.filing.rows("poll_notes") if other.id and other.has(field)]
    if not parts or not row.has(field):
        raise cannot_tell("they are not stated both by class and in all")
    return agree(stated=row.figure(field), computed=total(parts))


def _note_of(row: Row) -> str:
    named = class_of_row(row.id)
    return "" if named == "total" else named


def _voting(row: Row) -> tuple[Figure, str]:
    """The shares that voted; votes where the table does not count shares, which are as many at one vote a share."""
    if row.has("voting_shares") and row.has("votes_cast"):
        _, shares, why = cast_and_shares(row)
        return shares, why
    if any(True for _ in row.filing.rows("votes_per_share")):
        raise cannot_tell("the table counts votes, and shares have several")
    return all_votes(row), "one vote a share"
