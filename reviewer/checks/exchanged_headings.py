"""Two headings of a return exchanged, where its own arithmetic can tell: one finding about the table, with the proof.

Shares in issue and treasury shares add up to the same total when their columns are exchanged: nothing in the form tells
which is which, and nothing is said of them here.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from reviewer.core.check import Records, Row, Subject, SureSelector, Verdict, check, holds, not_applicable, rows_with
from reviewer.core.headings import Trial, Way
from reviewer.core.kinds import NEXT_DAY
from reviewer.core.reading import FieldKey
from reviewer.core.records import words
from reviewer.core.restructure import Remedy, Restructuring

NUMBERS, CAPITAL, PAR = "authorised_shares", "authorised_capital", "par_value"
LINES = {"opening_balance": "opening_par_value", "closing_balance": "closing_par_value"}
MOVED = ("opening_balance", "movement", "closing_balance")
PAID = {"repurchases": "total_paid", "treasury_sales": "total_received"}
HALF_CENT = Decimal("0.005")
FORM = "Figures stand under their own headings"
# One day whose prices are the wrong way round may be a slip of that day: so many days are a matter of the headings.
# A product that comes out to the cent the other way round is none, even once.
DAYS, PRODUCTS = 2, 1


@dataclass(frozen=True, slots=True)
class Answer:
    """Whether one row holds as headed, and with the two headings exchanged."""

    as_headed: bool
    exchanged: bool


def reports_of_classes(*fields: str) -> SureSelector:
    """The first row of each report of repurchases or sales, one a class of shares, that has these fields."""

    def select(records: Records) -> Iterable[Subject]:
        for filing in records.filings(NEXT_DAY):
            first: dict[tuple[str, str], Row] = {}
            for row in filing.rows(*PAID):
                if all(row.has(name) for name in fields):
                    first.setdefault((row.table, row.group), row)
            for (table, group), row in first.items():
                yield Subject(f"{filing.id}/{table}/{group}", row)

    return select


@check(code="MR2", tick="S", each=rows_with("closing_balance", tables=(CAPITAL,)), basis=FORM)
def number_and_capital_stand_under_their_headings(row: Row) -> Verdict:
    """The number of authorised shares and the authorised capital stand each under its own heading."""
    numbers, pars = row.filing.find(NUMBERS, row.id), row.filing.find(PAR, row.id)
    if numbers is None or pars is None:
        return not_applicable("no row has the figures to tell")
    told = [_product(_values(numbers, line), _values(row, line), _values(pars, par)) for line, par in LINES.items()]
    pairs = [(numbers.key(line), row.key(line)) for line in MOVED]
    return _verdict(row.filing.records, told, (NUMBERS, CAPITAL), pairs, PRODUCTS)


@check(code="ND12", tick="S", each=reports_of_classes("highest_price", "lowest_price"), basis=FORM)
def prices_stand_under_their_headings(first: Row) -> Verdict:
    """The highest and the lowest price of a day stand each under its own heading."""
    days = list(first.filing.rows_of(first.group, first.table))
    told = [_order(_values(day, "lowest_price", "highest_price")) for day in days]
    return _verdict(
        first.filing.records,
        told,
        ("highest_price", "lowest_price"),
        _both(days, "highest_price", "lowest_price"),
        DAYS,
    )


@check(code="ND12", tick="S", each=reports_of_classes("number", "highest_price"), basis=FORM)
def number_and_total_stand_under_their_headings(first: Row) -> Verdict:
    """The number of shares of a day and the total paid or received stand each under its own heading."""
    paid = PAID[first.table]
    days = list(first.filing.rows_of(first.group, first.table))
    told = [_between(_values(day, "number", paid), _prices(day)) for day in days]
    return _verdict(first.filing.records, told, ("number", paid), _both(days, "number", paid), PRODUCTS)


def _values(row: Row, *names: str) -> list[Decimal]:
    """The figures that a row states of these; all of them or none tell anything, and a nil tells nothing."""
    found = [row.figure(name).value for name in names if row.has(name) and row.is_figure(name)]
    return found if len(found) == len(names) and all(found) else []


def _prices(day: Row) -> list[Decimal]:
    """The two prices of a day in their order; one alone is both."""
    return sorted(_values(day, "lowest_price", "highest_price") or _values(day, "highest_price") * 2)


def _product(number: Sequence[Decimal], capital: Sequence[Decimal], par: Sequence[Decimal]) -> Answer | None:
    if not (number and capital and par):
        return None
    return Answer(number[0] * par[0] == capital[0], capital[0] * par[0] == number[0])


def _order(prices: Sequence[Decimal]) -> Answer | None:
    if not prices or prices[0] == prices[1]:
        return None
    lowest, highest = prices
    return Answer(lowest < highest, highest < lowest)


def _between(told: Sequence[Decimal], prices: Sequence[Decimal]) -> Answer | None:
    if not (told and prices):
        return None
    (number, paid), (low, high) = told, prices
    return Answer(_lies(number, paid, low, high), _lies(paid, number, low, high))


def _lies(number: Decimal, paid: Decimal, low: Decimal, high: Decimal) -> bool:
    return number * low - HALF_CENT <= paid <= number * high + HALF_CENT


def _both(days: Iterable[Row], one: str, other: str) -> list[tuple[FieldKey, FieldKey]]:
    return [(day.key(one), day.key(other)) for day in days]


def _verdict(
    records: Records,
    told: Iterable[Answer | None],
    names: tuple[str, str],
    pairs: Iterable[tuple[FieldKey, FieldKey]],
    least: int,
) -> Verdict:
    """An exception when enough rows fail as headed, and none that can tell fails with the two headings exchanged."""
    answers = [answer for answer in told if answer is not None]
    failing = sum(not answer.as_headed for answer in answers)
    if not answers:
        return not_applicable("no row has the figures to tell")
    if failing < least or not all(answer.exchanged for answer in answers):
        return holds(True, why=Trial(len(answers), failing).why)
    one, other = names
    way = Way({one: other, other: one}, f"exchange the headings of {words(one)} and {words(other)}")
    why = Trial(len(answers), failing, way).why
    moves = tuple(move for pair in pairs for move in (pair, pair[::-1]) if records.reading(move[0]) is not None)
    return holds(False, why=why, hints=(way.hint,), remedies=(Remedy(f"{way.hint}: {why}", Restructuring(moves)),))
