"""Balances carried through a period."""

from reviewer.core.check import Row, Verdict, agree, check, rows_with


@check(
    code="MR1/MR3/MR6",
    tick="RF",
    each=rows_with("opening_balance", "movement", "closing_balance"),
    basis="Form FF301 I and II: balance, increase / decrease (-), balance",
)
def closing_balance_rolls_forward(row: Row) -> Verdict:
    """Opening balance plus the movement of the period equals closing balance."""
    return agree(stated=row.closing_balance, computed=row.opening_balance + row.movement)


@check(
    code="MR7/ND2",
    tick="CF",
    each=rows_with("opening_balance", tables=("total_issued_shares",)),
    basis="Form FF301 II and FF305 I.A: total number of issued shares",
)
def opening_total_includes_treasury_shares(row: Row) -> Verdict:
    """Issued shares excluding treasury shares, plus treasury shares, equal the total at the opening."""
    return _total_with_treasury(row, "opening_balance")


@check(
    code="MR7/ND2",
    tick="CF",
    each=rows_with("closing_balance", tables=("total_issued_shares",)),
    basis="Form FF301 II and FF305 I.A: total number of issued shares",
)
def closing_total_includes_treasury_shares(row: Row) -> Verdict:
    """Issued shares excluding treasury shares, plus treasury shares, equal the total at the close."""
    return _total_with_treasury(row, "closing_balance")


def _total_with_treasury(row: Row, balance: str) -> Verdict:
    issued = row.filing.row("issued_shares", row.id).figure(balance)
    treasury = row.filing.row("treasury_shares", row.id).figure(balance)
    return agree(stated=row.figure(balance), computed=issued + treasury)
