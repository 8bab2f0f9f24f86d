"""Section I of a next day return: from the opening balance over the events to the closing balance."""

from collections.abc import Iterable

from reviewer.core.cases import Case, first_of, less
from reviewer.core.check import (
    FilingRecords,
    Row,
    Severity,
    Statement,
    Verdict,
    agree,
    at_least,
    at_most,
    cannot_tell,
    check,
    holds,
    rows_with,
)
from reviewer.core.events import is_uncancelled
from reviewer.core.figure import earliest, latest, total
from reviewer.core.kinds import NEXT_DAY


@check(
    code="ND1",
    tick="RF",
    each=rows_with("opening_balance", "closing_balance", tables=("issued_shares",), kinds=(NEXT_DAY,)),
    basis="Form FF304 Notes 2, 6 and 8; FF305 I.A, Notes 5 and 6",
)
def events_carry_opening_to_closing_balance(row: Row) -> Verdict:
    """Opening balance plus the events that change issued shares equals closing balance."""
    moved = [event.nil_if_blank("number") for event in row.filing.rows_of(row.id, "changes") if _counts(event)]
    left_out = [event for event in row.filing.rows_of(row.id, "changes") if not _counts(event)]
    why = f"{len(left_out)} repurchases not cancelled still are in issue" if left_out else ""
    return agree(stated=row.closing_balance, computed=total([row.opening_balance, *moved]), why=why)


@check(
    code="ND2",
    tick="RF",
    each=rows_with("opening_balance", "closing_balance", tables=("treasury_shares",), kinds=(NEXT_DAY,)),
    basis="Form FF305 I.A: changes in treasury shares",
)
def events_carry_treasury_shares(row: Row) -> Verdict:
    """Treasury shares at the opening plus the events that change them equal treasury shares at the close."""
    events = [event for event in row.filing.rows_of(row.id, "changes") if event.has("treasury_number")]
    moved = [event.nil_if_blank("treasury_number") for event in events]
    return agree(stated=row.closing_balance, computed=total([row.opening_balance, *moved]))


@check(
    code="ND6",
    tick="CF",
    each=rows_with("opening_date", tables=("issued_shares",), kinds=(NEXT_DAY,)),
    basis="Form FF304 Note 2, FF305 Note 1: the closing date of the last return",
)
def classes_open_on_one_date(row: Row) -> Verdict:
    """Every class of one return opens on the same date, the closing date of the last return."""
    opening = row.date("opening_date")
    first = earliest(_dates(row.filing.rows("issued_shares"), "opening_date"))
    own_close = row.is_filled("closing_date") and row.date("closing_date").value
    hints = ("it is this class's own closing date",) if own_close == opening.value else ()
    return agree(stated=opening, computed=first, hints=hints)


@check(
    code="ND7",
    tick="R",
    each=rows_with("closing_date", tables=("issued_shares",), kinds=(NEXT_DAY,)),
    basis="Form FF304 Note 8, FF305 Note 5: the date of the last relevant event",
)
def closing_date_is_that_of_the_last_event(row: Row) -> Verdict:
    """The closing balance is dated on the last event disclosed."""
    events = list(_events(row.filing, row.id))
    if not events:
        raise cannot_tell("no event with a date was found for this class of shares")
    closing, own = row.date("closing_date"), latest(_dates(events, "event_date"))
    # A class that moved earlier than another may close on the date of the return's own last event.
    of_all = latest(_dates(_events(row.filing), "event_date"))
    return first_of(
        Case(agree(stated=closing, computed=own), agreeing=True, words="the last event of the class"),
        Case(agree(stated=closing, computed=of_all), words="the last event of the return"),
    )


@check(
    code="ND8",
    tick="R",
    each=rows_with("event_date", "number", tables=("changes",), kinds=(NEXT_DAY,)),
    basis="Form FF304 and FF305 I: date of changes",
    severity=Severity.WARNING,
)
def event_lies_between_opening_and_submission(row: Row) -> Verdict:
    """An event is dated from the opening balance to the submission; only repurchases not cancelled may be older."""
    if not row.states("event_date"):
        raise cannot_tell("the date of changes is blank")
    event = row.date("event_date")
    if not _counts(row):
        return at_most(event, row.filing.facts.date("date_submitted"), why="repurchased and not cancelled")
    opening = row.filing.row("issued_shares", row.group).date("opening_date")
    return first_of(
        Case(at_least(event, opening), when=(less(event, opening),), words="before the opening balance"),
        Case(at_most(event, row.filing.facts.date("date_submitted")), words="up to the submission"),
    )


@check(
    code="ND28",
    tick="R",
    each=rows_with("event", "detail", "event_date", tables=("changes",), kinds=(NEXT_DAY,)),
    basis="Form FF304 Note 3, FF305 Note 2: one row a category",
    severity=Severity.NOTE,
)
def event_is_disclosed_in_one_row(row: Row) -> Verdict:
    """Changes of the same category, scheme and date are aggregated in one row."""
    twins = [other.id for other in row.filing.rows_of(row.group, "changes") if _same_event(row, other)]
    return holds(not twins, why=f"printed again in row {twins[0]}" if twins else "")


def _same_event(row: Row, other: Row) -> bool:
    same = (_said(row, name) == _said(other, name) for name in ("event", "detail", "event_date"))
    return other.id != row.id and all(same)


def _said(row: Row, name: str) -> object:
    if not row.has(name) or not row.states(name):
        return None
    return (row.date(name) if name.endswith("date") else row.text(name)).value


def _counts(event: Row) -> bool:
    return not (event.states("event") and is_uncancelled(str(event.text("event").value)))


def _events(filing: FilingRecords, group: str = "") -> Iterable[Row]:
    for row in filing.rows("changes", "not_yet_cancelled"):
        if row.group == (group or row.group) and row.is_filled("event_date"):
            yield row


def _dates(rows: Iterable[Row], name: str) -> list[Statement]:
    return [row.date(name) for row in rows if row.has(name)]
