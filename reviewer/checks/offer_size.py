"""How much is offered: the tranches, the options to offer more, what may move between tranches; and the prices."""

from collections.abc import Iterable
from decimal import Decimal

from reviewer.core.check import (
    Figure,
    Records,
    Row,
    Severity,
    Subject,
    Verdict,
    agree,
    at_most,
    cannot_tell,
    check,
    constant,
    rows_with,
)
from reviewer.core.figure import percent_of, total
from reviewer.core.kinds import NOTICES

OFFER = ("offer",)
MULTIPLES = {"double": 2, "twice": 2, "兩倍": 2, "两倍": 2}
MOST_OVER_ALLOTTED = 15
ONE_LOT = "one board lot, as tranches are made of whole lots"


@check(
    code="GO7",
    tick="F",
    each=rows_with("offer_shares", "hong_kong_offer_shares", "international_offer_shares", tables=OFFER, kinds=NOTICES),
    basis="The tranches make the offer",
)
def tranches_make_the_offer(row: Row) -> Verdict:
    """The Hong Kong and the International Offer Shares make the Offer Shares."""
    return agree(row.offer_shares, row.hong_kong_offer_shares + row.international_offer_shares)


@check(
    code="GO7",
    tick="R",
    each=rows_with("hong_kong_percentage", "hong_kong_offer_shares", "offer_shares", tables=OFFER, kinds=NOTICES),
    basis="A stated percentage is that of its figures",
)
def hong_kong_percentage_is_of_the_offer(row: Row) -> Verdict:
    """The percentage of the Hong Kong Public Offering is that of its shares in the offer."""
    return _percentage(row, "hong_kong_percentage", row.hong_kong_offer_shares, row.offer_shares)


@check(
    code="GO7",
    tick="R",
    each=rows_with(
        "international_percentage", "international_offer_shares", "offer_shares", tables=OFFER, kinds=NOTICES
    ),
    basis="A stated percentage is that of its figures",
)
def international_percentage_is_of_the_offer(row: Row) -> Verdict:
    """The percentage of the International Offering is that of its shares in the offer."""
    return _percentage(row, "international_percentage", row.international_offer_shares, row.offer_shares)


@check(
    code="GO7",
    tick="F",
    each=rows_with("hong_kong_percentage", "international_percentage", tables=OFFER, kinds=NOTICES),
    basis="The tranches make the offer",
)
def tranches_make_a_hundred_per_cent(row: Row) -> Verdict:
    """The percentages of the two tranches make a hundred."""
    return agree(row.hong_kong_percentage + row.international_percentage, constant(100, "%", "the whole offer"))


@check(
    code="GO8",
    tick="R",
    each=rows_with("over_allotment_shares", "over_allotment_percentage", "offer_shares", tables=OFFER, kinds=NOTICES),
    basis="A stated percentage is that of its figures",
)
def over_allotment_is_as_stated(row: Row) -> Verdict:
    """The shares of the Over-allotment Option are the stated percentage of the offer."""
    return _percentage(row, "over_allotment_percentage", _over_allotted(row), row.offer_shares)


@check(
    code="GO8",
    tick="R",
    each=rows_with("over_allotment_shares", "offer_shares", tables=OFFER, kinds=NOTICES),
    basis="An over-allotment option is no more than 15 % of the offer",
)
def over_allotment_is_within_its_limit(row: Row) -> Verdict:
    """The shares of the Over-allotment Option are at most 15 per cent of the offer, give or take a board lot."""
    share = constant(Decimal(MOST_OVER_ALLOTTED).scaleb(-2), "", f"{MOST_OVER_ALLOTTED} %")
    return at_most(_over_allotted(row), row.offer_shares * share + _lot(row))


@check(
    code="GO8",
    tick="R",
    each=rows_with("size_adjustment_shares", "size_adjustment_percentage", "offer_shares", tables=OFFER, kinds=NOTICES),
    basis="A stated percentage is that of its figures",
)
def size_adjustment_is_as_stated(row: Row) -> Verdict:
    """The shares of the Offer Size Adjustment Option are the stated percentage of the offer."""
    return _percentage(row, "size_adjustment_percentage", row.size_adjustment_shares, row.offer_shares)


@check(
    code="GO8",
    tick="R",
    each=rows_with(
        "adjusted_over_allotment_shares", "over_allotment_percentage", "size_adjustment_shares", "offer_shares",
        tables=OFFER, kinds=NOTICES,
    ),
    basis="A stated percentage is that of its figures",
)  # fmt: skip
def adjusted_over_allotment_is_as_stated(row: Row) -> Verdict:
    """With the Offer Size Adjustment Option, the Over-allotment Option is the stated percentage of the larger offer."""
    own = "adjusted_over_allotment_percentage"
    name = own if row.has(own) else "over_allotment_percentage"
    return _percentage(row, name, row.adjusted_over_allotment_shares, row.offer_shares + row.size_adjustment_shares)


@check(
    code="GO9",
    tick="R",
    each=rows_with("reallocation_cap", "reallocation_multiple", "hong_kong_offer_shares", tables=OFFER, kinds=NOTICES),
    basis="The multiple that the notice states",
    severity=Severity.WARNING,
)
def reallocation_cap_is_its_multiple(row: Row) -> Verdict:
    """The most that the Hong Kong tranche may become is the stated multiple of its initial size."""
    said = str(row.text("reallocation_multiple").value)
    times = MULTIPLES.get(said.casefold())
    if times is None:
        raise cannot_tell(f"how many times {said!r} is, is not known")
    # So many times a whole number of lots is one as well: nothing is left to round.
    return agree(row.reallocation_cap, row.hong_kong_offer_shares * constant(times, "", said))


@check(
    code="GO9",
    tick="R",
    each=rows_with("reallocation_cap", "reallocation_percentage", "offer_shares", tables=OFFER, kinds=NOTICES),
    basis="The percentage that the notice states",
    severity=Severity.WARNING,
)
def reallocation_cap_is_its_percentage(row: Row) -> Verdict:
    """The most that the Hong Kong tranche may become is the stated percentage of the offer."""
    return _percentage(row, "reallocation_percentage", row.reallocation_cap, row.offer_shares)


@check(
    code="GO9",
    tick="F",
    each=rows_with("reallocation_cap", "reallocated_shares", "hong_kong_offer_shares", tables=OFFER, kinds=NOTICES),
    basis="What is moved adds to what was there",
)
def reallocation_adds_to_the_tranche(row: Row) -> Verdict:
    """The shares that may be reallocated and the initial Hong Kong tranche make the most it may become."""
    return agree(row.reallocation_cap, row.hong_kong_offer_shares + row.reallocated_shares)


@check(
    code="GO10",
    tick="R",
    each=rows_with("low_price", "maximum_price", tables=OFFER, kinds=NOTICES),
    basis="A range has a low and a high end",
)
def low_price_is_below_the_maximum(row: Row) -> Verdict:
    """The low end of the price range is not above the Maximum Offer Price."""
    return at_most(row.low_price, row.maximum_price)


@check(
    code="GO10",
    tick="F",
    each=rows_with("price_mentioned", tables=("offer_statements",), kinds=NOTICES),
    basis="Every price is one of the offer's",
)
def price_mentioned_is_one_of_the_offer(row: Row) -> Verdict:
    """A price mentioned in the text is the maximum, the low end or the only Offer Price."""
    offer = row.filing.row("offer")
    prices = [offer.figure(name) for name in ("maximum_price", "price", "low_price") if offer.has(name)]
    if not prices:
        raise cannot_tell("the notice has no Offer Price of its own")
    nearest = min(prices, key=lambda price: abs(price.value - row.price_mentioned.value))
    return agree(row.price_mentioned, nearest)


def restated(records: Records) -> Iterable[Subject]:
    """The rows that state again what the row of the offer states."""
    for filing in records.filings(*NOTICES):
        offer = filing.find("offer")
        for row in filing.rows("offer_statements"):
            if offer is not None and _name(row, offer):
                yield Subject(f"{filing.id}/{row.table}/{row.id}", row)


@check(code="GO16", tick="F", each=restated, basis="What is stated twice is the same")
def restatement_equals_the_first(row: Row) -> Verdict:
    """A figure, date or code of the offer that is stated again is the same as at first."""
    offer = row.filing.row("offer")
    name = _name(row, offer)
    reading = row.reading(name)
    if reading is not None and reading.unit == "date":
        return agree(row.date(name), offer.date(name))
    if reading is not None and reading.unit == "text":
        return agree(row.text(name), offer.text(name))
    return agree(row.figure(name), offer.figure(name))


def _name(row: Row, offer: Row) -> str:
    names = row.filing.records.tables_of(row.filing.id)[row.table][row.id]
    return next((name for name in sorted(names) if offer.has(name)), "")


def _over_allotted(row: Row) -> Figure:
    sold = "over_allotment_sale_shares"
    return total([row.over_allotment_shares, *([row.figure(sold)] if row.has(sold) else [])])


def _percentage(row: Row, name: str, part: Figure, whole: Figure) -> Verdict:
    """The stated percentage against that of its figures: as printed, or one board lot off."""
    stated = row.figure(name)
    half = Decimal(1).scaleb(-stated.decimals) / 2
    lot = percent_of(_lot(row), whole).value
    why = "half a unit of the last printed decimal" if half >= lot else ONE_LOT
    return agree(stated, percent_of(part, whole), tolerance=max(half, lot), why_tolerance=why)


def _lot(row: Row) -> Figure:
    return row.board_lot if row.has("board_lot") else constant(0, "shares", "the board lot is not stated")
