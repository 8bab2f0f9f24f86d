"""Monthly returns and next day returns tell of the same changes, and the list of repurchased shares runs on."""

from collections.abc import Iterable
from datetime import date

from reviewer.core.check import (
    Figure,
    FilingRecords,
    Row,
    Severity,
    Verdict,
    agree,
    cannot_tell,
    check,
    not_applicable,
    rows_with,
)
from reviewer.core.events import is_cancellation, is_uncancelled
from reviewer.core.figure import total
from reviewer.core.kinds import MONTHLY, NEXT_DAY
from reviewer.core.printed_dates import print_date


@check(
    code="MR22",
    tick="CF",
    each=rows_with("event_date", "issued_movement", tables=("other_movements",), kinds=(MONTHLY,)),
    basis="Main Board Rule 13.25A: a next day return for every issue and repurchase",
    severity=Severity.WARNING,
)
def change_is_in_a_next_day_return(row: Row) -> Verdict:
    """A dated change of section E is in a next day return, with the same number of shares."""
    if not row.states("event_date") or not row.nil_if_blank("issued_movement").value:
        return not_applicable("no share was issued or cancelled on a day that is stated")
    day = row.date("event_date")
    with row.filing.records.aside():
        events = [event for one in _reaching(row, day.day) for event in _events_of(one, row.group, day.day)]
        own = [other for other in row.filing.rows_of(row.group, "other_movements") if _dated(other, day.day)]
    if not events:
        raise cannot_tell(_not_told(row, day.day))
    return agree(stated=_matched(row, events, own), computed=_matching(row, events))


@check(
    code="ND16",
    tick="PY",
    each=rows_with("opening_date", "opening_balance", tables=("issued_shares",), kinds=(NEXT_DAY,)),
    basis="Form FF305 I.B: the list runs on until cancellation",
    severity=Severity.WARNING,
)
def shares_leave_the_list_when_cancelled(row: Row) -> Verdict:
    """Shares that are no longer on the list of those not yet cancelled were cancelled since the last return."""
    before = _last_list(row)
    if before is None:
        return not_applicable("the last next day return lists no share that is not yet cancelled")
    listed = {line.date("event_date").value for line in row.filing.rows_of(row.id, "not_yet_cancelled")}
    gone = [line for line in before.rows_of(row.id, "not_yet_cancelled") if line.date("event_date").value not in listed]
    if not gone:
        return not_applicable("all are still on the list")
    cancelled = [-event.number for event in _cancellations(row)]
    return agree(stated=total(cancelled, "shares"), computed=total([line.number for line in gone]))


@check(
    code="MR20",
    tick="CF",
    each=rows_with("closing_balance", tables=("issued_shares",), kinds=(MONTHLY,)),
    basis="Form FF301 III.E: repurchased and not yet cancelled at the close of the month",
    severity=Severity.WARNING,
)
def shares_not_cancelled_are_those_of_the_list(row: Row) -> Verdict:
    """Shares not yet cancelled at the close of the month are those on the list of the last next day return."""
    lines = [line for line in row.filing.rows_of(row.id, "other_movements") if line.has("not_yet_cancelled")]
    waiting = [line.not_yet_cancelled for line in lines if line.states("not_yet_cancelled")]
    if not any(figure.value for figure in waiting):
        return not_applicable("no share is waiting to be cancelled")
    ended = row.filing.facts.date("month_ended").day
    for one in _reaching(row, ended):
        listed = list(one.rows_of(row.id, "not_yet_cancelled"))
        if listed and one.row("issued_shares", row.id).date("closing_date").day == ended:
            return agree(stated=total(waiting), computed=total([line.number for line in listed]))
    raise cannot_tell(f"no next day return that closed on {print_date(ended)} with such a list is open")


def _not_told(row: Row, day: date) -> str:
    """Why no event was found: the return of that day is silent, none reaches it, or none of the month is open."""
    for one in _reaching(row, day):
        return f"{one.filing.name} does not tell of a change on {print_date(day)}"
    entries = row.filing.records.directory.others(row.filing.id, NEXT_DAY)
    if not any(row.group in one.classes and one.covers and _is_in(one.covers, day) for one in entries):
        return f"no next day return of {day:%B %Y} with this class of shares is open"
    return f"no next day return with the change of {print_date(day)} is open"


def _reaching(row: Row, day: date) -> list[FilingRecords]:
    """The next day returns of the class that open before a day, or on it, and close on it or later."""
    records = row.filing.records
    entries = (one for one in records.directory.others(row.filing.id, NEXT_DAY) if row.group in one.classes)
    reaching = (one for one in entries if one.covers and one.covers >= day and (one.opens or day) <= day)
    return [records.filing(one.filing.id) for one in reaching]


def _is_in(day: date, month: date) -> bool:
    return (day.year, day.month) == (month.year, month.month)


def _events_of(filing: FilingRecords, group: str, day: date) -> Iterable[Row]:
    for event in filing.rows_of(group, "changes"):
        said = str(event.text("event").value) if event.states("event") else ""
        if _dated(event, day) and event.states("number") and not is_uncancelled(said):
            yield event


def _dated(row: Row, day: date) -> bool:
    return row.states("event_date") and row.date("event_date").value == day


def _matching(row: Row, events: list[Row]) -> Figure:
    """The event of the same number, else all events of the day."""
    stated = row.issued_movement
    same = [event.number for event in events if event.number.value == stated.value]
    return same[0] if same else total([event.number for event in events])


def _matched(row: Row, events: list[Row], own: list[Row]) -> Figure:
    """The row itself where an event has its number, else all rows of the day: they may be split in another way."""
    if any(event.number.value == row.issued_movement.value for event in events):
        return row.issued_movement
    return total([other.nil_if_blank("issued_movement") for other in own])


def _last_list(row: Row) -> FilingRecords | None:
    """The last next day return of the class, if it has a list."""
    records = row.filing.records
    for entry in records.directory.before(row.filing.id, NEXT_DAY):
        filing = records.filing(entry.filing.id)
        if filing.find("issued_shares", row.id) is not None:
            return filing if any(filing.rows_of(row.id, "not_yet_cancelled")) else None
    return None


def _cancellations(row: Row) -> Iterable[Row]:
    for event in row.filing.rows_of(row.id, "changes"):
        if event.states("event") and is_cancellation(str(event.text("event").value)) and event.states("number"):
            yield event
