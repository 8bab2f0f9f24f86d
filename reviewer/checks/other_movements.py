"""Section III (E) of a monthly return: issues, repurchases and other movements of the month."""

from dataclasses import replace

from reviewer.core.cases import Case, first_of, less
from reviewer.core.check import (
    Row,
    Severity,
    Verdict,
    at_least,
    at_most,
    check,
    constant,
    not_applicable,
    rows_with,
)
from reviewer.core.events import is_held, is_issue, is_repurchase, is_treasury_sale
from reviewer.core.figure import said

MOVEMENTS = ("other_movements",)


@check(
    code="MR15",
    tick="R",
    each=rows_with("event_date", tables=MOVEMENTS),
    basis="Form FF301 III(E), Notes 5 and 6: date of event",
    severity=Severity.WARNING,
)
def movement_is_dated_in_the_month(row: Row) -> Verdict:
    """The date of an issue, cancellation or redemption lies in the month of the return."""
    if not row.states("event_date"):
        return not_applicable("no date of event is printed")
    event, month_ended = row.date("event_date"), row.filing.facts.date("month_ended")
    if event.day > month_ended.day:
        # The month chose what is asked: no formula follows that.
        return replace(at_most(event, month_ended), live=False)
    first = said(month_ended.day.replace(day=1), "the first day of the month")
    last = said(month_ended.day, "the last day of the month")
    return first_of(
        Case(at_most(event, last), when=(less(last, event),), words="after the month"),
        Case(at_least(event, first), words="from the first day of the month"),
    )


@check(
    code="MR16",
    tick="R",
    each=rows_with("event", "issued_movement", tables=MOVEMENTS),
    basis="Form FF301 III(E), Notes 5 and 6",
)
def issued_shares_move_in_their_direction(row: Row) -> Verdict:
    """A repurchase or redemption takes issued shares off; an issue or a sale out of treasury adds them."""
    event = _event(row)
    nil = constant(0, "shares", "the sign of the event")
    if is_repurchase(event):
        return at_most(row.issued_movement, nil)
    if is_issue(event) or is_treasury_sale(event):
        return at_least(row.issued_movement, nil)
    return not_applicable(f"{event or 'this event'} may go either way")


@check(
    code="MR16",
    tick="R",
    each=rows_with("event", "treasury_movement", tables=MOVEMENTS),
    basis="Form FF301 III(E), increase/ decrease (-) in treasury shares",
)
def treasury_shares_move_in_their_direction(row: Row) -> Verdict:
    """Shares bought back into treasury are added to it; treasury shares sold or transferred are taken off."""
    event = _event(row)
    nil = constant(0, "shares", "the sign of the event")
    if is_held(event):
        return at_least(row.treasury_movement, nil)
    if is_treasury_sale(event):
        return at_most(row.treasury_movement, nil)
    return not_applicable(f"{event or 'this event'} may go either way")


def _event(row: Row) -> str:
    return str(row.text("event").value) if row.states("event") else ""
