"""Percentages of a next day return. The whole they are taken of depends on the form.

FF304 Note 4: all classes in issue before the earliest event, less shares repurchased but not yet cancelled.
FF305 Note 3: the opening balance, treasury shares excluded, of the same return. Filers deviate, so when the figure
does not fit, every other whole that can be read on the return is tried and those that fit are named.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import NamedTuple

from reviewer.core.cases import Case, Condition, equal, first_of, less
from reviewer.core.check import (
    Figure,
    Outcome,
    Records,
    Row,
    Severity,
    Subject,
    SureSelector,
    Verdict,
    agree_as_printed,
    cannot_tell,
    check,
    constant,
    not_applicable,
    rows_with,
)
from reviewer.core.events import is_cancellation, is_uncancelled
from reviewer.core.figure import percent_of, total
from reviewer.core.kinds import NEXT_DAY
from reviewer.core.shown import shown, shown_amount

_WORD = re.compile(r"discount|premium|折讓|折让|溢價|溢价", re.IGNORECASE)
NOTHING = "nothing moved"


class Whole(NamedTuple):
    """What a percentage may be of, and when it may be that."""

    name: str
    figure: Figure
    when: tuple[Condition, ...] = ()


Wholes = Callable[[Row], Iterator[Whole]]


def events_by_note_4(records: Records) -> Iterable[Subject]:
    """Every event with a percentage on FF304, and on the form before it, which asks for the same."""
    yield from events_on("FF304")(records)
    yield from rows_with("number", "percentage", "discount_or_premium", tables=("changes",), kinds=(NEXT_DAY,))(records)


def events_on(form: str) -> SureSelector:
    """Every event with a percentage of the returns on one form."""
    every = rows_with("number", "percentage", tables=("changes",), kinds=(NEXT_DAY,))

    def select(records: Records) -> Iterable[Subject]:
        on_form = {filing.id for filing in records.filings(NEXT_DAY) if filing.filing.form == form}
        return (found for found in every(records) if found.id.split("/")[0] in on_form)

    return select


@check(
    code="ND3",
    tick="R",
    each=events_by_note_4,
    basis="Form FF304 Note 4",
    severity=Severity.WARNING,
)
def percentage_is_of_all_shares_in_issue(row: Row) -> Verdict:
    """FF304: the event in per cent of all shares in issue before it, less those repurchased but not yet cancelled."""
    why_not = _without_percentage(row)
    if why_not:
        return not_applicable(why_not)
    return _percentage_of(row, list(_by_note_4(row)), _other_wholes_of_ff304)


@check(
    code="ND4",
    tick="R",
    each=events_on("FF305"),
    basis="Form FF305 Note 3",
    severity=Severity.WARNING,
)
def percentage_is_of_the_opening_balance(row: Row) -> Verdict:
    """FF305: the event in per cent of the issued shares, treasury shares excluded, at the opening of the return."""
    why_not = _without_percentage(row)
    own = Whole("the opening balance", row.filing.row("issued_shares", row.group).opening_balance)
    return not_applicable(why_not) if why_not else _percentage_of(row, [own], _other_wholes)


@check(
    code="ND4",
    tick="R",
    each=rows_with("number", "percentage", tables=("not_yet_cancelled",), kinds=(NEXT_DAY,)),
    basis="Form FF305 I.B and Note 3",
    severity=Severity.WARNING,
)
def percentage_of_uncancelled_shares(row: Row) -> Verdict:
    """FF305 part B: shares not yet cancelled in per cent of the opening balance of the return of their day."""
    why_not = _without_percentage(row)
    if why_not:
        return not_applicable(why_not)
    balance = row.filing.row("issued_shares", row.group)
    verdict = _percentage_of(row, [Whole("the opening balance", balance.opening_balance)], _other_wholes)
    earlier = row.date("event_date").value != balance.date("closing_date").value
    if verdict.outcome is Outcome.EXCEPTION and earlier:
        raise cannot_tell("it was taken of the opening balance of an earlier return, which this one does not state")
    return verdict


@check(
    code="ND5",
    tick="R",
    each=rows_with("price", "market_price", "discount", tables=("changes",), kinds=(NEXT_DAY,)),
    basis="Form FF304 Notes 1 and 5",
)
def discount_is_price_against_market(row: Row) -> Verdict:
    """Issue price against the closing market price of the business day before gives the discount (-) or premium."""
    if not row.states("discount"):
        return not_applicable("no discount or premium is printed")
    return agree_as_printed(stated=row.discount, computed=percent_of(row.price - row.market_price, row.market_price))


@check(
    code="ND5",
    tick="R",
    each=rows_with("price", "market_price", "discount_or_premium", tables=("changes",), kinds=(NEXT_DAY,)),
    basis="Next day return before FF304, Notes 1 and 5",
)
def discount_or_premium_is_price_against_market(row: Row) -> Verdict:
    """Issue price against the closing market price of the business day before gives the discount or premium named."""
    if not row.states("discount_or_premium"):
        return not_applicable("no discount or premium is printed")
    stated, computed = row.discount_or_premium, percent_of(row.price - row.market_price, row.market_price)
    word = _WORD.search(row.printed("discount_or_premium"))
    if word is None:
        why = "printed without a word that says which of the two it is"
        by_word = agree_as_printed(stated=stated, computed=abs(computed), why=why)
    else:
        is_discount = word[0].casefold() in ("discount", "折讓", "折让")
        by_word = agree_as_printed(stated=stated, computed=-computed if is_discount else computed)
    signed = (less(stated, constant(0, "%", "nil")),)
    return first_of(
        Case(agree_as_printed(stated=stated, computed=computed), when=signed, words="printed with its sign"),
        Case(by_word, words="by the word beside it"),
    )


@check(
    code="ND18",
    tick="R",
    each=rows_with("cumulative_number", "cumulative_percentage", kinds=(NEXT_DAY,)),
    basis="Form FF305 II.B(4), FF304 II.B(2)",
)
def mandate_used_in_per_cent(row: Row) -> Verdict:
    """Shares repurchased under the mandate in per cent of the shares in issue when it was granted."""
    if row.has("issued_at_resolution"):
        of_whole = percent_of(row.cumulative_number, row.issued_at_resolution)
        return agree_as_printed(stated=row.cumulative_percentage, computed=of_whole)
    if not row.has("authorised_number"):
        raise cannot_tell("the form does not state the number of shares in issue when the mandate was granted")
    tenfold = constant(10, "", "a mandate is for at most 10 % of the shares in issue")
    verdict = agree_as_printed(
        stated=row.cumulative_percentage, computed=percent_of(row.cumulative_number, row.authorised_number * tenfold)
    )
    if verdict.outcome is Outcome.EXCEPTION and verdict.difference is not None and verdict.difference.value < 0:
        raise cannot_tell("the mandate may be for less than 10 %, and the shares in issue when granted are not stated")
    return verdict


def _without_percentage(row: Row) -> str:
    if not row.states("percentage"):
        return "no percentage is printed"
    return "" if row.nil_if_blank("number").value else NOTHING


def _percentage_of(row: Row, wholes: list[Whole], others: Wholes) -> Verdict:
    part = abs(row.number)
    nothing = Case(not_applicable(NOTHING), when=(equal(row.number, constant(0, "shares", "nil")),), words=NOTHING)
    last = wholes[-1]
    tried = [
        Case(_per_cent(row, part, whole), whole.when, agreeing=True, words=whole.name)
        for whole in wholes
        if whole.figure.value
    ]
    verdict = first_of(nothing, *tried, Case(_per_cent(row, part, last), words=f"{last.name}, if none fits"))
    if verdict.outcome is Outcome.AGREES:
        fitting = [whole for whole in wholes if _fits(row, part, whole)]
        also = "; ".join(f"it fits {_named(whole)}" for whole in fitting) if len(wholes) > 1 else ""
        return replace(verdict, why=also)
    printed = shown(row.percentage)
    hints = tuple(f"{printed} fits {_named(whole)}" for whole in others(row) if _fits(row, part, whole))
    return replace(verdict, hints=hints)


def _per_cent(row: Row, part: Figure, whole: Whole) -> Verdict:
    return agree_as_printed(stated=row.percentage, computed=percent_of(part, whole.figure))


def _by_note_4(row: Row) -> Iterator[Whole]:
    """All classes in issue, less what was bought back before the event and then still was in issue."""
    wholes = [balance.opening_balance for balance in row.filing.rows("issued_shares")]
    before = [event for event in _events(row, is_uncancelled) if event.id != row.id and _is_before(event, row)]
    everything = _less(total(wholes), before)
    cancelled = list(_events(row, is_cancellation))
    if cancelled:
        # Shares cancelled today were bought back earlier, or today: the return does not say which.
        yield Whole("all classes less the shares cancelled", _less(everything, cancelled))
    yield from _remarked_above(row, everything)
    yield Whole("all classes less repurchases not yet cancelled" if before else "all classes", everything)


def _other_wholes_of_ff304(row: Row) -> Iterator[Whole]:
    balances = [balance.opening_balance for balance in row.filing.rows("issued_shares")]
    yield Whole("all classes, nothing taken off", total(balances))
    yield from _other_wholes(row)


def _other_wholes(row: Row) -> Iterator[Whole]:
    balances = list(row.filing.rows("issued_shares"))
    if len(balances) > 1:
        yield Whole("the opening balances of all classes", total([balance.opening_balance for balance in balances]))
    own = row.filing.row("issued_shares", row.group)
    yield Whole("the opening balance of this class", own.opening_balance)
    with_treasury = row.filing.find("total_issued_shares", row.group)
    if with_treasury is not None and with_treasury.states("opening_balance"):
        yield Whole("the opening balance with treasury shares", with_treasury.opening_balance)
    yield from _remarked_above(row, abs(row.number))


def _remarked_above(row: Row, floor: Figure) -> Iterator[Whole]:
    for remark in row.filing.rows("remark_figures"):
        if remark.states("remarked"):
            yield Whole("a figure of the remarks", remark.remarked, (less(floor, remark.remarked),))


def _events(row: Row, kind: Callable[[str], bool]) -> Iterator[Row]:
    for event in row.filing.rows("changes"):
        if event.states("event") and kind(str(event.text("event").value)):
            yield event


def _is_before(event: Row, row: Row) -> bool:
    if not (event.states("event_date") and row.states("event_date")):
        return False
    one, other = event.date("event_date").value, row.date("event_date").value
    return one < other  # type: ignore[operator]


def _less(whole: Figure, events: list[Row]) -> Figure:
    return whole - total([abs(event.number) for event in events]) if events else whole


def _fits(row: Row, part: Figure, whole: Whole) -> bool:
    return bool(whole.figure.value) and Case(_per_cent(row, part, whole), whole.when, agreeing=True).holds()


def _named(whole: Whole) -> str:
    return f"{shown_amount(whole.figure.amount)} ({whole.name})"
