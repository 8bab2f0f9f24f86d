"""Authorised or registered capital: number, par value, capital, and what of it is in issue."""

from collections.abc import Iterator
from dataclasses import replace

from reviewer.core.check import (
    Figure,
    FilingRecords,
    Outcome,
    Row,
    Severity,
    Verdict,
    agree,
    agree_as_printed,
    at_most,
    cannot_tell,
    check,
    holds,
    not_applicable,
    rows_with,
)
from reviewer.core.events import regroups_shares
from reviewer.core.figure import total
from reviewer.core.kinds import MONTHLY
from reviewer.core.printed import digits_of, print_number

CAPITAL = ("authorised_capital",)
FORM = "Form FF301 I: number of shares, par value, share capital"


@check(code="MR2", tick="R", each=rows_with("opening_balance", tables=CAPITAL), basis=FORM)
def opening_capital_is_number_times_par(row: Row) -> Verdict:
    """Number of authorised shares times par value equals authorised capital at the opening."""
    return _number_times_par(row, "opening_balance", "opening_par_value")


@check(code="MR2", tick="R", each=rows_with("movement", tables=CAPITAL), basis=FORM)
def movement_of_capital_is_number_times_par(row: Row) -> Verdict:
    """Increase or decrease of authorised shares times par value equals that of authorised capital."""
    par = row.filing.row("par_value", row.id)
    if par.states("movement_par_value") and par.movement_par_value.value:
        return not_applicable("the par value itself moved in the month")
    numbers = row.filing.row("authorised_shares", row.id)
    # Forms before FF301 print the par value of the shares that are added, which is no change of it.
    own = par.is_filled("par_value_of_increase")
    value = par.par_value_of_increase if own else par.opening_par_value
    return agree_as_printed(stated=row.movement, computed=numbers.movement * value)


@check(code="MR2", tick="R", each=rows_with("closing_balance", tables=CAPITAL), basis=FORM)
def closing_capital_is_number_times_par(row: Row) -> Verdict:
    """Number of authorised shares times par value equals authorised capital at the close."""
    return _number_times_par(row, "closing_balance", "closing_par_value")


@check(
    code="MR4",
    tick="F",
    each=rows_with("total_authorised_capital", tables=("authorised_total",)),
    basis="Form FF301 I: total authorised/registered share capital at the end of the month",
)
def capital_of_the_classes_makes_the_total(row: Row) -> Verdict:
    """The authorised capital of all classes adds up to the total at the end of the month."""
    if row.filing.leaves_out("authorised_capital"):
        return not_applicable("the section is marked 'Not applicable'")
    classes = [capital.closing_balance for capital in row.filing.rows(*CAPITAL)]
    if not classes:
        raise cannot_tell("no class of shares was found in section I")
    return agree_as_printed(stated=row.total_authorised_capital, computed=total(classes))


@check(
    code="MR5",
    tick="RF",
    each=rows_with("opening_par_value", "closing_par_value", tables=("par_value",)),
    basis="Form FF301 I: par value",
    severity=Severity.WARNING,
)
def par_value_is_unchanged(row: Row) -> Verdict:
    """Par value at the close equals par value at the opening, unless a split or consolidation is reported."""
    rolled = row.opening_par_value
    if row.has("movement_par_value"):
        rolled = rolled + row.movement_par_value
    verdict = agree(stated=row.closing_par_value, computed=rolled)
    changed = row.closing_par_value.value != row.opening_par_value.value
    if verdict.outcome is Outcome.AGREES and changed and not _regrouped(row.filing):
        return holds(
            False, stated=row.closing_par_value, why="the par value changes, but no event in section E says why"
        )
    return verdict


@check(
    code="MR17",
    tick="R",
    each=rows_with("closing_balance", tables=("issued_shares",), kinds=(MONTHLY,)),
    basis="Company law: shares are issued out of the authorised number",
)
def issued_shares_are_authorised(row: Row) -> Verdict:
    """Issued shares of a class, treasury shares included, are not more than its authorised number."""
    authorised = row.filing.find("authorised_shares", row.id)
    if authorised is None:
        return not_applicable("section I states no authorised number for this class")
    return at_most(_all_issued(row), authorised.closing_balance)


@check(
    code="MR18",
    tick="R",
    each=rows_with("total_authorised_capital", tables=("authorised_total",)),
    basis="Form FF301 I: the registered capital of a PRC issuer is its issued shares at par",
)
def registered_capital_is_issued_shares_at_par(row: Row) -> Verdict:
    """A PRC issuer's registered capital equals its issued shares of all classes times their par value."""
    issued = list(row.filing.rows("issued_shares"))
    if not any("h" in shares.id.split("-") for shares in issued):
        return not_applicable("the issuer has no H shares, so its capital is authorised, not registered")
    at_par = [_all_issued(shares) * row.filing.row("par_value", shares.id).closing_par_value for shares in issued]
    return agree_as_printed(stated=row.total_authorised_capital, computed=total(at_par))


def _all_issued(row: Row) -> Figure:
    with_treasury = row.filing.find("total_issued_shares", row.id)
    return (with_treasury or row).closing_balance


def _regrouped(filing: FilingRecords) -> bool:
    events = [row for row in filing.rows("other_movements") if row.states("event")]
    return any(regroups_shares(str(row.text("event").value)) for row in events)


def _number_times_par(row: Row, balance: str, par_value: str) -> Verdict:
    numbers = row.filing.row("authorised_shares", row.id)
    par = row.filing.row("par_value", row.id).figure(par_value)
    verdict = agree_as_printed(stated=row.figure(balance), computed=numbers.figure(balance) * par)
    if verdict.outcome is Outcome.AGREES:
        return verdict
    return replace(verdict, hints=tuple(_wholes_that_fit(numbers, balance, par, row.figure(balance))))


def _wholes_that_fit(numbers: Row, balance: str, par: Figure, capital: Figure) -> Iterator[str]:
    """Of the numbers that the pieces of a cut number can make, those that give the capital at par."""
    reading = numbers.reading(balance)
    for candidate in reading.candidates if reading else ():
        whole = digits_of(candidate)
        if whole is not None and abs(whole * par.value - capital.value) < 1:
            yield f"{candidate} at par is {print_number(capital.value, capital.decimals)}"
