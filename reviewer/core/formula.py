"""A check in the words of the form, before any figure is put in: the labels of its operands with their numbers."""

from collections.abc import Mapping

from reviewer.core.checker import Finding
from reviewer.core.figure import Figure, Statement
from reviewer.core.printed import print_number
from reviewer.core.printed_dates import print_date
from reviewer.core.reading import FieldKey
from reviewer.core.records import words
from reviewer.core.working import SIGNS, operand_numbers

_BETWEEN = {"+": " + ", "-": " - ", "*": " × ", "/": " / ", "percent": " / ", "min": ", ", "max": ", "}
_AROUND = {"neg": "-({})", "abs": "{} without its sign", "min": "the smallest of {}", "max": "the largest of {}"}


def formula(finding: Finding) -> str:
    """What must equal what: "Closing balance (=) = Opening balance (1) + Increase (2)".

    Where a rule has no two sides it is its sentence.
    """
    stated, computed = finding.stated, finding.computed
    if stated is None or computed is None or finding.verdict.relation not in SIGNS:
        return finding.check.sentence
    numbers = operand_numbers(finding)
    return f"{_said(stated, numbers)} {SIGNS[finding.verdict.relation]} {_said(computed, numbers)}"


def tolerance_words(finding: Finding) -> str:
    """How much the two sides may differ, and why it is that much; "" where there are no two figures."""
    if not isinstance(finding.stated, Figure) or not isinstance(finding.computed, Figure):
        return ""
    if finding.tolerance:
        return f"{print_number(finding.tolerance)}: {finding.verdict.tolerance_why}"
    if finding.verdict.relation == "=":
        return "none: both sides are exact"
    return "none: a limit is kept or it is not"


def constants(finding: Finding) -> tuple[tuple[str, str], ...]:
    """The figures and words of a check that stand in no field, each with where it comes from."""
    sides = (side for side in (finding.computed, finding.stated) if side is not None)
    found = [leaf for side in sides for leaf in _leaves(side) if leaf.key is None]
    return tuple(dict.fromkeys((_value(leaf), leaf.note) for leaf in found if leaf.note))


def _said(side: Figure | Statement, numbers: Mapping[FieldKey, str], inner: bool = False) -> str:
    if not side.operands:
        return _leaf(side, numbers)
    if isinstance(side, Statement):
        return f"{_said(side.operands[0], numbers)} {'+' if side.days >= 0 else '-'} {abs(side.days)} days"
    operation, parts = side.operation, [_said(operand, numbers, inner=True) for operand in side.operands]
    if operation == "round":
        return f"{parts[0]}, to {side.decimals} decimals"
    text = _AROUND.get(operation, "{}").format(_BETWEEN.get(operation, ", ").join(parts))
    return f"({text})" if inner and operation in ("+", "-", "*", "/", "percent") else text


def _leaf(side: Figure | Statement, numbers: Mapping[FieldKey, str]) -> str:
    if side.key is None:
        return _value(side)
    label = " ".join((side.label or words(side.key.field)).split())
    number = numbers.get(side.key, "")
    return f"{label} ({number})" if number else label


def _value(side: Figure | Statement) -> str:
    if isinstance(side, Figure):
        return print_number(side.value, side.decimals)
    return side.value if isinstance(side.value, str) else print_date(side.value)


def _leaves(side: Figure | Statement) -> list[Figure | Statement]:
    if not side.operands:
        return [side]
    return [leaf for operand in side.operands for leaf in _leaves(operand)]
