"""Sections III (B) and (C) of a monthly return: warrants and convertibles."""

from dataclasses import replace
from decimal import Decimal

from reviewer.core.amount import COUNTS
from reviewer.core.check import (
    Figure,
    Outcome,
    Row,
    Severity,
    Verdict,
    agree,
    check,
    not_applicable,
    rows_with,
)
from reviewer.core.figure import total

INSTRUMENTS = ("warrants", "convertibles")
LINES = {"warrants": "warrant_movements", "convertibles": "convertible_movements"}
CENT = Decimal("0.01")
LESS_THAN_ONE = Decimal("0.999999")


@check(
    code="MR13",
    tick="RF",
    each=rows_with("opening_balance", "closing_balance", tables=INSTRUMENTS),
    basis="Form FF301 III(B) and (C)",
)
def amount_outstanding_rolls_forward(row: Row) -> Verdict:
    """The amount outstanding at the opening plus the signed movements equals the amount at the close."""
    lines = list(row.lines(LINES[row.table]))
    moved = [line.nil_if_blank("movement") for line in lines if line.has("movement")]
    # Forms before FF301 print what was exercised or converted without a sign.
    moved += [-line.nil_if_blank("taken_off") for line in lines if line.has("taken_off")]
    verdict = _rolled(row, [row.opening_balance, *moved])
    taken_off = _rolled(row, [row.opening_balance, *(-abs(figure) for figure in moved)])
    if verdict.outcome is Outcome.EXCEPTION and taken_off.outcome is Outcome.AGREES:
        return replace(verdict, hints=("the movements taken off would agree: a decrease is printed with a minus",))
    return verdict


@check(
    code="MR14",
    tick="R",
    each=rows_with("closing_balance", "price", "may_be_issued", tables=INSTRUMENTS),
    basis="Form FF301 III(B) and (C): shares which may be issued",
    severity=Severity.WARNING,
)
def shares_issuable_are_amount_over_price(row: Row) -> Verdict:
    """The amount outstanding divided by the price gives the shares which may be issued, within one share."""
    if not row.states("price"):
        return not_applicable("no subscription or conversion price is printed")
    if row.closing_balance.unit in COUNTS:
        return agree(row.may_be_issued, row.closing_balance, why="counted in units, one share a unit")
    return agree(
        stated=row.may_be_issued,
        computed=row.closing_balance / row.price,
        tolerance=LESS_THAN_ONE,
        why_tolerance="filers drop or round the part of a share",
    )


def _rolled(row: Row, parts: list[Figure]) -> Verdict:
    return agree(row.closing_balance, total(parts), tolerance=CENT, why_tolerance="a cent of rounding")
