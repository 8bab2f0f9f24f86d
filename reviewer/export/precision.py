"""How exactly a spreadsheet can repeat a working: it counts in binary numbers of 15 digits, the engine in decimals."""

from decimal import Decimal

from reviewer.core.figure import Figure
from reviewer.export.places import DIGITS

TOO_LONG = f"beyond Excel's {DIGITS} digits"
# Decimals of a quotient that are compared: more than any form prints.
DEEPEST = 12
# What one step of a spreadsheet's arithmetic may be off, as a part of its result.
STEP = Decimal("1.2e-16")
# Whole numbers up to here are held exactly.
EXACT_UP_TO = Decimal(2**53)


class NotLiveError(Exception):
    """This working cannot be a live formula; `str()` says why."""


def decimals_compared(stated: Figure, computed: Figure, tolerance: Decimal) -> int:
    """How many decimals of a difference count, so that binary fractions leave no trace and no real one is lost.

    NotLiveError when a spreadsheet is too coarse to tell the two sides apart.
    """
    depth = max(_depth(stated), _depth(computed))
    sure = _sure_decimals(_doubt(stated) + _doubt(computed))
    needed = depth if not tolerance and depth < DEEPEST else decimals_of(tolerance) + 3
    if sure < min(needed, DEEPEST):
        raise NotLiveError(TOO_LONG)
    return min(depth + 2, sure, DEEPEST)


def shown_decimals(figure: Figure, beside: Figure) -> int:
    """The decimals in which a worked-out figure is shown: those of its exact result, or some more than are printed."""
    depth = _depth(figure)
    return depth if depth < DEEPEST else max(beside.decimals, 2) + 4


def decimals_of(value: Decimal) -> int:
    """The decimals that a number has, closing zeros aside."""
    return max(0, -int(value.normalize().as_tuple().exponent))


def _depth(figure: Figure) -> int:
    """The decimals that the exact result of a working can have; DEEPEST when it need not end."""
    if figure.operation in ("/", "percent"):
        return DEEPEST
    if figure.operation == "round":
        return figure.decimals
    if not figure.operands:
        return max(figure.decimals, decimals_of(figure.value))
    below = [_depth(operand) for operand in figure.operands]
    return min(sum(below) if figure.operation == "*" else max(below), DEEPEST)


def _sure_decimals(doubt: Decimal) -> int:
    """The decimals that a doubt leaves untouched when a number is rounded to them."""
    return DEEPEST if not doubt else -(doubt * 4).adjusted() - 1


def _doubt(figure: Figure) -> Decimal:
    """How far a spreadsheet's result may be from the exact one."""
    own = Decimal(0) if _is_held(figure.value) else abs(figure.value) * STEP
    parts = [_doubt(operand) for operand in figure.operands]
    values = [abs(operand.value) for operand in figure.operands]
    if figure.operation == "*":
        return own + values[0] * parts[1] + values[1] * parts[0]
    if figure.operation in ("/", "percent"):
        return (
            own * 2
            + (parts[0] / values[0] if values[0] else parts[0]) * abs(figure.value)
            + abs(figure.value) * parts[1] / values[1]
        )
    # A rounded number is as good as its digits, whatever was rounded.
    return own + (sum(parts, Decimal(0)) if figure.operation != "round" else 0)


def _is_held(value: Decimal) -> bool:
    return value == value.to_integral_value() and abs(value) <= EXACT_UP_TO
