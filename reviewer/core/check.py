"""The words checks are declared in: `@check`, what it runs over, and the verdicts it can give."""

import importlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum

from typing_extensions import override

from reviewer.core.errors import NotStatedError
from reviewer.core.figure import Figure, Statement, constant
from reviewer.core.records import FilingRecords, Records, Row
from reviewer.core.restructure import Remedy
from reviewer.core.verdict import Outcome, Side, Verdict


class Severity(StrEnum):
    """An identity that must hold, a rule with possible explanations, or a thing worth knowing."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


def agree(
    stated: Side,
    computed: Side,
    *,
    tolerance: Decimal = Decimal(0),
    why_tolerance: str = "",
    why: str = "",
    hints: tuple[str, ...] = (),
) -> Verdict:
    """Agrees when the two sides are equal, or differ by no more than the tolerance."""
    if isinstance(stated, Figure) and isinstance(computed, Figure):
        difference = stated.amount - computed.amount
        holds = abs(difference.value) <= tolerance
        return Verdict(_outcome(holds), stated, computed, difference, tolerance, why_tolerance, why, hints)
    holds = stated.value == computed.value
    return Verdict(_outcome(holds), stated, computed, why=why, hints=hints)


def agree_as_printed(stated: Figure, computed: Figure, *, why: str = "", hints: tuple[str, ...] = ()) -> Verdict:
    """Agrees when the computed figure lies within half a unit of the last decimal that is printed."""
    half = Decimal(1).scaleb(-stated.decimals) / 2
    reason = f"half a unit of the last of {stated.decimals} printed decimals"
    return agree(stated, computed, tolerance=half, why_tolerance=reason, why=why, hints=hints)


def at_most(stated: Side, limit: Side, *, why: str = "", hints: tuple[str, ...] = ()) -> Verdict:
    """Agrees when the stated side is not more (for dates: not later) than the limit."""
    return _compared(stated, limit, "<=", why, hints)


def at_least(stated: Side, limit: Side, *, why: str = "", hints: tuple[str, ...] = ()) -> Verdict:
    """Agrees when the stated side is not less (for dates: not earlier) than the limit."""
    return _compared(stated, limit, ">=", why, hints)


def holds(
    condition: bool,
    *,
    stated: Side | None = None,
    why: str = "",
    hints: tuple[str, ...] = (),
    remedies: tuple[Remedy, ...] = (),
) -> Verdict:
    """A verdict on a condition that has no two sides; `why` says what was seen."""
    return Verdict(_outcome(condition), stated, why=why, hints=hints, relation="", remedies=remedies)


def not_applicable(why: str) -> Verdict:
    """The rule is not for this filing, and why."""
    return Verdict(Outcome.NOT_APPLICABLE, why=why, relation="")


def cannot_tell(why: str) -> NotStatedError:
    """To be raised: the finding is open, and why."""
    return NotStatedError(why)


@dataclass(frozen=True, slots=True)
class Subject:
    """One thing a check runs on: a short id, unique for the check, and what its function is given."""

    id: str
    given: Row | FilingRecords


Selector = Callable[[Records], Iterable[Subject | None]]
"""What a check runs on. One that has to look for it yields None now and then, so that others get their turn."""
SureSelector = Callable[[Records], Iterable[Subject]]
"""One that finds its subjects at once."""
Body = Callable[..., Verdict]


@dataclass(frozen=True, slots=True)
class Check:
    """A declared rule. `name` is the function's name, `sentence` its docstring, `code` the rule's number (MR6)."""

    name: str
    sentence: str
    code: str
    tick: str
    severity: Severity
    basis: str
    each: Selector
    body: Body = field(repr=False)

    def __call__(self, given: Row | FilingRecords) -> Verdict:
        """Runs the rule on one subject."""
        return self.body(given)

    @override
    def __reduce__(self) -> tuple[Callable[[str, str], object], tuple[str, str]]:
        # To another process of this program a finding goes with the name of its check, not with its code.
        return _declared_in, (self.body.__module__, self.name)


def _declared_in(module: str, name: str) -> object:
    return getattr(importlib.import_module(module), name)


def check(
    *, tick: str, each: Selector, code: str, basis: str, severity: Severity = Severity.ERROR
) -> Callable[[Body], Check]:
    """Declares a function as a check; ValueError when it has no docstring."""

    def declare(body: Body) -> Check:
        if not body.__doc__:
            raise ValueError(f"the check {body.__name__} has no sentence to show: give it a docstring")
        sentence = " ".join(body.__doc__.split("\n\n")[0].split())
        return Check(body.__name__, sentence, code, tick, severity, basis, each, body)

    return declare


def rows_with(*fields: str, tables: tuple[str, ...] = (), kinds: tuple[str, ...] = ()) -> SureSelector:
    """Every row that has all of these fields, of any table (or these) of any filing (or of these kinds)."""

    wanted = frozenset(fields)

    def select(records: Records) -> Iterable[Subject]:
        for filing in records.filings(*kinds):
            found = records.tables_of(filing.id)
            for table in tables or tuple(found):
                for row, names in found.get(table, {}).items():
                    if wanted <= names:
                        yield Subject(f"{filing.id}/{table}/{row}", Row(filing, table, row))

    return select


def each_filing(*kinds: str) -> SureSelector:
    """Every filing (of these kinds)."""

    def select(records: Records) -> Iterable[Subject]:
        return (Subject(filing.id, filing) for filing in records.filings(*kinds))

    return select


def _outcome(agreed: bool) -> Outcome:
    return Outcome.AGREES if agreed else Outcome.EXCEPTION


def _compared(stated: Side, limit: Side, relation: str, why: str, hints: tuple[str, ...]) -> Verdict:
    if isinstance(stated, Figure) and isinstance(limit, Figure):
        difference = stated.amount - limit.amount
        agreed = difference.value <= 0 if relation == "<=" else difference.value >= 0
        return Verdict(_outcome(agreed), stated, limit, difference, why=why, hints=hints, relation=relation)
    agreed = stated.value <= limit.value if relation == "<=" else stated.value >= limit.value  # type: ignore[operator]
    return Verdict(_outcome(agreed), stated, limit, why=why, hints=hints, relation=relation)


__all__ = [
    "Check", "Figure", "FilingRecords", "Outcome", "Records", "Row", "Selector", "Severity", "Side", "Statement",
    "Subject", "SureSelector", "Verdict", "agree", "agree_as_printed", "at_least", "at_most", "cannot_tell", "check",
    "constant", "each_filing", "holds", "not_applicable", "rows_with",
]  # fmt: skip
