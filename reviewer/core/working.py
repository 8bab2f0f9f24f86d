"""How a figure was worked out, in one line of figures; and the numbers that tie the line to the page."""

from collections.abc import Callable

from reviewer.core.checker import Finding
from reviewer.core.figure import Figure, Statement
from reviewer.core.printed import print_number
from reviewer.core.printed_dates import print_date
from reviewer.core.reading import FieldKey
from reviewer.core.shown import shown, shown_amount

SIGNS = {"=": "=", "<=": "≤", ">=": "≥"}


def working(side: Figure | Statement | None) -> str:
    """The sum that gives a side: "25,973,445,420 - 31,775,000 + 7,139,508 = 25,948,809,928"; a lone figure as it is."""
    if isinstance(side, Figure) and side.operands:
        return f"{_worked(side)} = {shown(side)}"
    if isinstance(side, Statement) and side.operands:
        return f"{_worked_date(side)} = {shown(side)}"
    return shown(side)


def operand_numbers(finding: Finding) -> dict[FieldKey, str]:
    """What stands beside each field of a finding on the page and in the table: 1, 2, 3 and the sign of the check."""
    stated = finding.stated.rests_on() if finding.stated is not None else ()
    result = stated[0] if len(stated) == 1 and finding.verdict.relation in SIGNS else None
    # What was only looked at on the way has no part in the sum; without a sum everything has.
    parts = summed(finding)
    numbers: dict[FieldKey, str] = {}
    for key in finding.evidence:
        if not parts or key in parts:
            numbers[key] = SIGNS[finding.verdict.relation] if key == result else str(len(numbers) + 1)
    return numbers


def summed(finding: Finding) -> set[FieldKey]:
    """The fields that both sides of a finding are made of."""
    sides = (side for side in (finding.stated, finding.computed) if side is not None)
    return {key for side in sides for key in side.rests_on()}


def _worked(figure: Figure) -> str:
    write = _WRITERS.get(figure.operation)
    return write(figure) if write else print_number(figure.value, figure.decimals)


def _inner(figure: Figure) -> str:
    """An operand; in brackets where its own sum would be read as part of the whole."""
    text = _worked(figure)
    return f"({text})" if figure.operation in ("+", "-", "neg") or figure.value < 0 else text


def _sum(figure: Figure) -> str:
    text = _worked(figure.operands[0])
    for operand in figure.operands[1:]:
        plain = not operand.operands and operand.value < 0
        text += f" - {print_number(-operand.value, operand.decimals)}" if plain else f" + {_worked(operand)}"
    return text


def _difference(figure: Figure) -> str:
    first, second = figure.operands
    return f"{_worked(first)} - {_inner(second)}"


def _absolute(figure: Figure) -> str:
    (operand,) = figure.operands
    if operand.operands:
        return f"({_worked(operand)}, without its sign)"
    return print_number(abs(operand.value), operand.decimals)


def _rounded(figure: Figure) -> str:
    (operand,) = figure.operands
    exact = f" = {shown_amount(operand.amount)}" if operand.operands else ""
    return f"{_worked(operand)}{exact}, rounded to {figure.decimals} decimals"


def _listed(words: str) -> Callable[[Figure], str]:
    return lambda figure: f"{words} of {' and '.join(_worked(operand) for operand in figure.operands)}"


_WRITERS: dict[str, Callable[[Figure], str]] = {
    "+": _sum,
    "-": _difference,
    "*": lambda figure: " × ".join(_inner(operand) for operand in figure.operands),
    "/": lambda figure: " / ".join(_inner(operand) for operand in figure.operands),
    "percent": lambda figure: " / ".join(_inner(operand) for operand in figure.operands),
    "neg": lambda figure: f"-{_inner(figure.operands[0])}",
    "abs": _absolute,
    "round": _rounded,
    "min": _listed("the smallest"),
    "max": _listed("the largest"),
}


_OF_DATES = {"min": "the earliest", "max": "the latest"}


def _worked_date(statement: Statement) -> str:
    if statement.operation in _OF_DATES:
        return f"{_OF_DATES[statement.operation]} of {' and '.join(shown(operand) for operand in statement.operands)}"
    (operand,) = statement.operands
    start = operand.value if isinstance(operand.value, str) else print_date(operand.value)
    return f"{start} {'+' if statement.days >= 0 else '-'} {abs(statement.days)} days"
