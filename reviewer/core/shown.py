"""Amounts, dates and texts as they are shown to a reader: in the window, on the terminal and in the report."""

from datetime import date
from decimal import Decimal

from reviewer.core.amount import EXACT, Amount, is_money
from reviewer.core.figure import Figure, Statement
from reviewer.core.printed import print_number
from reviewer.core.printed_dates import print_date

# Enough to tell a computed percentage from a printed one, and few enough to read.
LONGEST = 6


def shown(side: Figure | Statement | None) -> str:
    """One side of a finding; "" when there is none."""
    if side is None:
        return ""
    if isinstance(side, Figure):
        return shown_amount(side.amount, side.decimals)
    return print_date(side.value) if isinstance(side.value, date) else side.value


def shown_amount(amount: Amount, decimals: int = 0) -> str:
    """An amount with its unit where the unit says more than the label: HKD 0.01, 0.09 %, 25,948,809,928."""
    number = print_number(_shortened(amount.value), decimals)
    if amount.unit == "%":
        return f"{number} %"
    return f"{amount.unit} {number}" if is_money(amount.unit) and amount.unit != "money" else number


def _shortened(value: Decimal) -> Decimal:
    exponent = int(value.as_tuple().exponent)
    # A par value has nine decimals of its own; only endless quotients are cut.
    if exponent < -12:
        return value.quantize(Decimal(1).scaleb(-LONGEST), context=EXACT)
    # A product has the decimals of both factors; printed decimals are asked for by the caller.
    return value.normalize(EXACT)
