"""Section III (A) of a monthly return: share options of the issuer's schemes."""

from reviewer.core.check import (
    Figure,
    FilingRecords,
    Row,
    Severity,
    Verdict,
    agree,
    agree_as_printed,
    at_least,
    at_most,
    cannot_tell,
    check,
    constant,
    not_applicable,
    rows_with,
)
from reviewer.core.figure import total

SCHEMES = ("share_options",)
LINES = "share_option_movements"
EXERCISED = ("Exercised", "行使", "已行使")
ADDED = ("Granted", "授出", "授予", "已授出")
TAKEN_OFF = (*EXERCISED, "Cancelled", "Lapsed", "註銷", "注销", "已註銷", "失效", "已失效")
FORM = "Form FF301 III(A)"


@check(code="MR9", tick="RF", each=rows_with("opening_balance", "closing_balance", tables=SCHEMES), basis=FORM)
def options_outstanding_roll_forward(row: Row) -> Verdict:
    """Options outstanding at the opening plus the signed movements equal options outstanding at the close."""
    moved = [line.nil_if_blank("movement") for line in row.lines(LINES) if line.has("movement")]
    return agree(stated=row.closing_balance, computed=total([row.opening_balance, *moved]))


@check(code="MR9", tick="R", each=rows_with("kind", "movement", tables=(LINES,)), basis=FORM)
def options_move_in_their_direction(row: Row) -> Verdict:
    """Options granted are added; options exercised, cancelled or lapsed are taken off."""
    if not row.states("movement"):
        return not_applicable("nothing moved on this line")
    kind = _kind(row)
    nil = constant(0, "options", f"the sign of {kind or 'a movement'}")
    if kind in ADDED:
        return at_least(row.movement, nil)
    if kind in TAKEN_OFF:
        return at_most(row.movement, nil)
    return not_applicable(f"{kind or 'this kind of movement'} may go either way")


@check(
    code="MR10",
    tick="CF",
    each=rows_with("new_shares_issued", tables=SCHEMES),
    basis=FORM,
    severity=Severity.WARNING,
)
def options_exercised_became_shares(row: Row) -> Verdict:
    """Options exercised equal the new shares issued plus the treasury shares transferred, one for one."""
    delivered = row.new_shares_issued
    if row.has("treasury_shares_transferred"):
        delivered = delivered + row.treasury_shares_transferred
    exercised = [-figure for figure in _exercised(row)]
    return agree(stated=delivered, computed=total(exercised, "options"))


@check(
    code="MR12",
    tick="R",
    each=rows_with("funds_raised", tables=("funds_raised",)),
    basis="Form FF301 III(A): total funds raised during the month from exercise of options",
    severity=Severity.WARNING,
)
def funds_are_raised_by_exercise(row: Row) -> Verdict:
    """Funds raised from options are nil when none was exercised, never negative, and number times price if printed."""
    exercised = [figure for scheme in row.filing.rows(*SCHEMES) for figure in _exercised(scheme)]
    if not any(figure.value for figure in exercised):
        return agree(stated=row.funds_raised, computed=constant(0, "", "no option was exercised"))
    if not row.states("funds_raised"):
        raise cannot_tell("options were exercised, but the funds raised are not stated")
    paid = [scheme for scheme in row.filing.rows(*SCHEMES) if any(figure.value for figure in _exercised(scheme))]
    if all(scheme.has("exercise_price") for scheme in paid):
        prices = [-total(_exercised(scheme)) * scheme.exercise_price for scheme in paid]
        return agree_as_printed(row.funds_raised, total(prices))
    return at_least(row.funds_raised, constant(0, "", "funds raised"))


@check(
    code="MR17",
    tick="R",
    each=rows_with("closing_balance", tables=SCHEMES),
    basis="Options outstanding over a class are fewer than its shares in issue",
    severity=Severity.WARNING,
)
def options_outstanding_are_fewer_than_shares(row: Row) -> Verdict:
    """Options outstanding over a class of shares are not more than its issued shares."""
    return at_most(row.closing_balance, _issued(row.filing, row.group))


def _issued(filing: FilingRecords, group: str) -> Figure:
    return filing.row("issued_shares", group).closing_balance


def _exercised(row: Row) -> list[Figure]:
    lines = [line for line in row.lines(LINES) if _kind(line) in EXERCISED]
    # Forms before FF301 print the number exercised without a sign.
    unsigned = [-line.nil_if_blank("taken_off") for line in lines if line.has("taken_off")]
    return unsigned + [line.nil_if_blank("movement") for line in lines if line.has("movement")]


def _kind(row: Row) -> str:
    return str(row.text("kind").value) if row.is_filled("kind") else ""
