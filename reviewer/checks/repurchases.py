"""The repurchase report and the report of treasury shares sold: prices, sums, mandate and moratorium."""

from collections.abc import Iterator
from decimal import Decimal
from operator import attrgetter

from reviewer.core.business_days import hong_kong
from reviewer.core.cases import Case, first_of, less
from reviewer.core.check import (
    Figure,
    FilingRecords,
    Row,
    Severity,
    Statement,
    Verdict,
    agree,
    agree_as_printed,
    at_least,
    at_most,
    cannot_tell,
    check,
    constant,
    each_filing,
    holds,
    not_applicable,
    rows_with,
)
from reviewer.core.events import is_cancellation, is_treasury_sale
from reviewer.core.figure import total
from reviewer.core.kinds import NEXT_DAY

REPORTS = ("repurchases", "treasury_sales")
TOTALS = ("repurchase_totals", "treasury_sales_totals")
HALF_CENT = constant(Decimal("0.005"), "", "half a cent: amounts are printed to the cent")
CENT = Decimal("0.01")
MORATORIUM = 30
FORM = "Form FF305 II.A and III, FF304 II.A"


@check(code="ND12", tick="R", each=rows_with("highest_price", "lowest_price", tables=REPORTS), basis=FORM)
def lowest_price_is_not_above_highest(row: Row) -> Verdict:
    """The lowest price of the day is not more than the highest."""
    if not row.states("lowest_price"):
        return not_applicable("one price is printed for the day")
    return at_most(row.lowest_price, row.highest_price)


@check(code="ND12", tick="R", each=rows_with("highest_price", "total_paid", tables=REPORTS), basis=FORM)
def total_paid_lies_between_the_prices(row: Row) -> Verdict:
    """The total paid is not less than the number at the lowest price, and not more than at the highest."""
    return _between_the_prices(row, row.total_paid)


@check(code="ND12", tick="R", each=rows_with("highest_price", "total_received", tables=REPORTS), basis=FORM)
def total_received_lies_between_the_prices(row: Row) -> Verdict:
    """The total received is not less than the number at the lowest price, and not more than at the highest."""
    return _between_the_prices(row, row.total_received)


@check(code="ND13", tick="F", each=rows_with("total_number", tables=TOTALS), basis=FORM)
def days_make_the_total_number(row: Row) -> Verdict:
    """The numbers of shares repurchased or sold on all days add up to the total number."""
    return agree(stated=row.total_number, computed=_days_added(row, "number"))


@check(code="ND13", tick="F", each=rows_with("total_paid", tables=TOTALS), basis=FORM)
def days_make_the_total_paid(row: Row) -> Verdict:
    """The amounts paid on all days add up to the aggregate price paid."""
    paid = _days_added(row, "total_paid")
    return agree(stated=row.total_paid, computed=paid, tolerance=CENT, why_tolerance="a cent of rounding")


@check(code="ND13", tick="F", each=rows_with("total_received", tables=TOTALS), basis=FORM)
def days_make_the_total_received(row: Row) -> Verdict:
    """The amounts received on all days add up to the aggregate price received."""
    received = _days_added(row, "total_received")
    return agree(stated=row.total_received, computed=received, tolerance=CENT, why_tolerance="a cent of rounding")


@check(
    code="ND14",
    tick="F",
    each=rows_with("total_number", "for_cancellation", "held_as_treasury", tables=TOTALS),
    basis="Form FF305 II.A",
)
def repurchased_shares_are_cancelled_or_held(row: Row) -> Verdict:
    """Shares for cancellation and shares to be held as treasury shares add up to the shares repurchased."""
    split = row.nil_if_blank("for_cancellation") + row.nil_if_blank("held_as_treasury")
    return agree(stated=row.total_number, computed=split)


@check(
    code="ND15",
    tick="R",
    each=rows_with("event_date", "number", "price", tables=("not_yet_cancelled",)),
    basis="Form FF305 Note 4: volume-weighted average price",
    severity=Severity.WARNING,
)
def average_price_is_paid_over_number(row: Row) -> Verdict:
    """The average price of the day's repurchases equals the total paid divided by the number."""
    bought = list(_bought_on(row.filing, row.group, row.date("event_date")))
    if not bought:
        return not_applicable("bought earlier: the report is in the return of that day")
    average = total([day.total_paid for day in bought]) / total([day.number for day in bought])
    return agree_as_printed(stated=row.price, computed=average)


@check(
    code="ND16",
    tick="CF",
    each=rows_with("for_cancellation", tables=("repurchase_totals",)),
    basis="Form FF305 I.B and II.A",
    severity=Severity.WARNING,
)
def todays_repurchase_is_on_the_list(row: Row) -> Verdict:
    """Shares repurchased for cancellation are the last row of the shares not yet cancelled."""
    if not row.nil_if_blank("for_cancellation").value:
        return not_applicable("nothing was repurchased for cancellation")
    last = _last_trading_date(row)
    listed = [
        line for line in row.filing.rows_of(row.id, "not_yet_cancelled") if line.date("event_date").value == last.value
    ]
    if not listed and _cancelled_at_once(row, last):
        return not_applicable("the shares were cancelled at once")
    return agree(stated=row.for_cancellation, computed=total([line.number for line in listed], "shares"))


@check(
    code="ND16",
    tick="R",
    each=rows_with("resolution_date", "cumulative_number", tables=("repurchase_mandate",)),
    basis="Form FF305 I.B and II.B",
    severity=Severity.WARNING,
)
def list_is_within_the_mandate_used(row: Row) -> Verdict:
    """Shares bought under the mandate and not yet cancelled are not more than the number repurchased under it."""
    lines = list(row.filing.rows_of(row.id, "not_yet_cancelled"))
    if not lines:
        return not_applicable("no share repurchased is waiting to be cancelled")
    granted = row.date("resolution_date").day
    since = [line.number for line in lines if line.date("event_date").day > granted]
    return at_least(row.cumulative_number, total(since, "shares"))


@check(
    code="ND19",
    tick="R",
    each=rows_with("authorised_number", "cumulative_number", tables=("repurchase_mandate",)),
    basis="Main Board Rule 10.06(1): not more than the mandate",
)
def repurchases_are_within_the_mandate(row: Row) -> Verdict:
    """Shares repurchased under the mandate are not more than the number authorised."""
    return at_most(row.cumulative_number, row.authorised_number)


@check(
    code="ND20",
    tick="R",
    each=rows_with("moratorium_until", tables=("repurchase_mandate",)),
    basis="Form FF305 II Note 2: 30 days",
)
def moratorium_runs_thirty_days(row: Row) -> Verdict:
    """The moratorium runs up to 30 calendar days after the last repurchase reported."""
    return agree(stated=row.date("moratorium_until"), computed=_last_trading_date(row).plus_days(MORATORIUM))


@check(
    code="ND23",
    tick="S",
    each=rows_with("method", tables=REPORTS),
    basis="Form FF305 II Note 1: the name of another exchange",
    severity=Severity.WARNING,
)
def other_exchange_is_named(row: Row) -> Verdict:
    """A repurchase on another exchange names the exchange."""
    method = row.text("method")
    if not _is_elsewhere(method):
        return holds(True, stated=method)
    named = row.is_filled("venue")
    return holds(named, stated=method, why="" if named else "the other exchange is not named")


@check(
    code="ND24",
    tick="R",
    each=rows_with("trading_date", tables=REPORTS),
    basis="Hong Kong business days; Hong Kong time",
    severity=Severity.WARNING,
)
def shares_are_traded_on_a_trading_day(row: Row) -> Verdict:
    """Shares are repurchased or sold on a day on which the exchange is open."""
    traded = row.date("trading_date")
    if row.is_filled("method") and _is_elsewhere(row.text("method")):
        return holds(traded.day.weekday() < 5, stated=traded, why="another exchange: only weekends are known")
    is_open = hong_kong().is_open(traded.day)
    return holds(is_open, stated=traded, why="" if is_open else hong_kong().why_closed(traded.day))


@check(
    code="ND27",
    tick="CF",
    each=each_filing(NEXT_DAY),
    basis="Main Board Rule 10.06B: Section III of FF305",
)
def sale_of_treasury_shares_is_reported(filing: FilingRecords) -> Verdict:
    """Section III is filled in when, and only when, section I shows a sale of treasury shares."""
    if filing.filing.form == "FF304":
        return not_applicable("FF304 has no section on treasury shares")
    sold = [row for row in filing.rows("changes") if row.states("event") and _is_sale(row)]
    reported = [row for row in filing.rows("treasury_sales") if row.states("number")]
    if not sold and not reported:
        return not_applicable("no treasury shares were sold")
    why = "" if sold and reported else f"section {'III' if sold else 'I'} shows no sale"
    return holds(bool(sold) and bool(reported), why=why)


@check(
    code="ND27",
    tick="R",
    each=rows_with("total_number", tables=("treasury_sales_totals",)),
    basis="Main Board Rule 10.06B: Section III of FF305",
)
def no_more_is_sold_than_was_held(row: Row) -> Verdict:
    """Treasury shares sold are not more than treasury shares held at the opening."""
    return at_most(row.total_number, row.filing.row("treasury_shares", row.id).opening_balance)


def _between_the_prices(row: Row, paid: Figure) -> Verdict:
    highest = row.highest_price
    lowest = row.lowest_price if row.is_filled("lowest_price") else highest
    least = lowest * row.number - HALF_CENT
    low = at_least(paid, least, why="at the lowest price")
    high = at_most(paid, highest * row.number + HALF_CENT, why="at the highest price")
    return first_of(Case(low, when=(less(paid, least),), words="less than at the lowest price"), Case(high))


def _days_added(row: Row, field: str) -> Figure:
    days = list(row.filing.rows_of(row.id, "repurchases" if row.table == "repurchase_totals" else "treasury_sales"))
    if not days:
        raise cannot_tell("there is a total, but no row with a trading date was found")
    return total([day.figure(field) for day in days])


def _bought_on(filing: FilingRecords, group: str, day: Statement) -> Iterator[Row]:
    for row in filing.rows_of(group, "repurchases"):
        if row.date("trading_date").value == day.value:
            yield row


def _last_trading_date(row: Row) -> Statement:
    days = [day.date("trading_date") for day in row.filing.rows_of(row.id, "repurchases")]
    if not days:
        raise cannot_tell("no trading date was found in the repurchase report")
    return max(days, key=attrgetter("day"))


def _cancelled_at_once(row: Row, day: Statement) -> bool:
    events = [event for event in row.filing.rows_of(row.id, "changes") if event.states("event")]
    return any(
        is_cancellation(str(event.text("event").value)) and event.date("event_date").value == day.value
        for event in events
    )


def _is_sale(row: Row) -> bool:
    # A transfer out of treasury, to a scheme for instance, is no sale on the market.
    event = str(row.text("event").value)
    return is_treasury_sale(event) and ("sale" in event.casefold() or "出售" in event)


def _is_elsewhere(method: Statement) -> bool:
    said = str(method.value).casefold()
    return "another" in said or "other stock exchange" in said or "另一" in said or "其他" in said
