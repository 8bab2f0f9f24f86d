"""The table of application amounts: price times number, and each fee rounded to the cent by itself before it is added.

Multiplying by one factor and rounding once is a cent off in about one row of ten.
"""

import re
from itertools import pairwise

from reviewer.core.check import (
    Figure,
    FilingRecords,
    Row,
    Severity,
    Verdict,
    agree,
    cannot_tell,
    check,
    constant,
    each_filing,
    holds,
    rows_with,
)
from reviewer.core.fees import fees_on
from reviewer.core.figure import total
from reviewer.core.kinds import NOTICES
from reviewer.core.printed import print_number

TABLE = "application_amounts"
CENTS, FEW, HALF = 2, 3, 50
_TO_THE_CENT = re.compile(r"\d\.\d\d$")


def offer_price(filing: FilingRecords) -> Figure:
    """The price that is paid on application: the maximum, or the only one."""
    offer = filing.row("offer")
    return offer.maximum_price if offer.has("maximum_price") else offer.price


def amount_payable(number: Figure, filing: FilingRecords) -> Figure:
    """The price of so many shares and every fee on it, each rounded half up to the cent."""
    consideration = number * offer_price(filing)
    return total([consideration, *((consideration * fee).rounded(CENTS) for fee in _fees(filing))])


@check(
    code="GO1",
    tick="F",
    each=rows_with("number", "amount", tables=(TABLE,), kinds=NOTICES),
    basis="Each levy is rounded to the nearest cent",
)
def amount_is_price_and_fees(row: Row) -> Verdict:
    """The amount payable is the price of the shares with brokerage, levies and fee, each rounded to the cent."""
    computed = amount_payable(row.number, row.filing)
    verdict = agree(row.amount, computed)
    if row.amount.value == computed.value:
        return verdict
    once = _rounded_once(row)
    if row.amount.value == once.value and _rounds_once(row.filing):
        return agree(row.amount, once, why="the fees were added before they were rounded, in the whole table")
    return agree(row.amount, computed, hints=(f"{print_number(computed.value, CENTS)}: price and fees",))


@check(
    code="GO2",
    tick="S",
    each=each_filing(*NOTICES),
    basis="Amounts are printed to the cent",
)
def amounts_are_printed_to_the_cent(filing: FilingRecords) -> Verdict:
    """Every amount payable is printed with two decimals."""
    printed = [row.printed("amount") for row in _rows(filing)]
    wrong = [amount for amount in printed if not _TO_THE_CENT.search(amount)]
    return holds(not wrong, why=_some(wrong))


@check(
    code="GO3",
    tick="F",
    each=each_filing(*NOTICES),
    basis="The table is read down its columns, in board lots",
)
def numbers_ascend_in_lots(filing: FilingRecords) -> Verdict:
    """The numbers of shares ascend down the columns, each once, in whole board lots."""
    numbers = [row.number for row in _rows(filing)]
    lot = filing.row("offer").board_lot
    breaks = [_plain(after) for before, after in pairwise(numbers) if after.value <= before.value]
    odd = [_plain(number) for number in numbers if not lot.value or number.value % lot.value]
    why = "; ".join(
        part
        for part in (
            f"not more than the number before it: {_some(breaks)}" if breaks else "",
            f"not whole lots of {_plain(lot)}: {_some(odd)}" if odd else "",
        )
        if part
    )
    return holds(not why, why=why or f"{len(numbers)} numbers from {_plain(numbers[0])} to {_plain(numbers[-1])}")


@check(
    code="GO3",
    tick="F",
    each=each_filing(*NOTICES),
    basis="More shares cost more",
)
def amounts_ascend_with_numbers(filing: FilingRecords) -> Verdict:
    """The amounts payable ascend with the numbers of shares."""
    rows = [(row.id, row.amount) for row in _rows(filing)]
    breaks = [(row, after) for (_, before), (row, after) in pairwise(rows) if after.value <= before.value]
    why = _some([f"{print_number(one.value, CENTS)} for {int(row):,} shares" for row, one in breaks])
    return holds(not breaks, why=f"not more than the amount before it: {why}" if breaks else "")


@check(
    code="GO5",
    tick="F",
    each=rows_with("minimum_application", tables=("offer",), kinds=NOTICES),
    basis="The smallest application is the first of the table",
    severity=Severity.WARNING,
)
def first_number_is_the_minimum(row: Row) -> Verdict:
    """The first number of the table is the minimum application."""
    return agree(_rows(row.filing)[0].number, row.minimum_application)


@check(
    code="GO5",
    tick="F",
    each=rows_with("minimum_application", "board_lot", tables=("offer",), kinds=NOTICES),
    basis="The smallest application is one board lot",
    severity=Severity.WARNING,
)
def minimum_is_a_board_lot(row: Row) -> Verdict:
    """The minimum application is one board lot."""
    return agree(row.minimum_application, row.board_lot)


@check(
    code="GO6",
    tick="F",
    each=rows_with("hong_kong_offer_shares", "board_lot", tables=("offer",), kinds=NOTICES),
    basis="Nobody may apply for more than half of the Hong Kong Offer Shares",
    severity=Severity.WARNING,
)
def last_number_is_half_of_the_tranche(row: Row) -> Verdict:
    """The last number of the table is the stated share, or half, of the Hong Kong Offer Shares, in whole lots."""
    stated = "maximum_application_percentage"
    percent = row.figure(stated) if row.has(stated) else constant(HALF, "%", "half of the Hong Kong Offer Shares")
    share = constant(percent.value.scaleb(-2), "", f"{percent.value} %")
    lot = row.board_lot.value
    most = row.hong_kong_offer_shares * share
    return agree(
        _rows(row.filing)[-1].number, most, tolerance=max(lot - 1, lot * 0), why_tolerance="less than one board lot"
    )


@check(
    code="GO16",
    tick="F",
    each=rows_with("amount_of_one_lot", tables=("offer",), kinds=NOTICES),
    basis="What is stated twice is the same",
)
def amount_of_one_lot_is_the_first(row: Row) -> Verdict:
    """The amount stated for one board lot is the first of the table."""
    return agree(row.amount_of_one_lot, _rows(row.filing)[0].amount)


def _fees(filing: FilingRecords) -> list[Figure]:
    return list(fees_on(filing.facts.date("announced").day))


def _rounded_once(row: Row) -> Figure:
    consideration = row.number * offer_price(row.filing)
    factor = total([constant(1), *_fees(row.filing)])
    return (consideration * factor).rounded(CENTS)


def _rounds_once(filing: FilingRecords) -> bool:
    """Whether the table as a whole was rounded once: more amounts fit only that than fit only the rounded fees."""
    once = each = 0
    with filing.records.aside():
        for row in _rows(filing):
            single, apart = _rounded_once(row).value, amount_payable(row.number, filing).value
            once += single != apart and row.amount.value == single
            each += single != apart and row.amount.value == apart
    return once > each


def _rows(filing: FilingRecords) -> list[Row]:
    rows = [row for row in filing.rows(TABLE) if row.has("number") and row.has("amount")]
    if not rows:
        raise cannot_tell("no table of application amounts was found")
    return rows


def _plain(figure: Figure) -> str:
    return print_number(figure.value)


def _some(texts: list[str]) -> str:
    more = f" and {len(texts) - FEW} more" if len(texts) > FEW else ""
    return ", ".join(texts[:FEW]) + more
