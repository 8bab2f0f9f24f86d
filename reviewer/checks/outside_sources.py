"""What no filing of the issuer can answer: the finding stays open, and says where the answer is."""

from reviewer.core.check import Row, Severity, Verdict, cannot_tell, check, not_applicable, rows_with
from reviewer.core.kinds import NEXT_DAY

TOTALS = rows_with("total_number", tables=("repurchase_totals",), kinds=(NEXT_DAY,))


@check(
    code="ND22",
    tick="R",
    each=TOTALS,
    basis="Main Board Rule 10.06(2)(a): below 105 % of the average closing price of the five trading days before",
    severity=Severity.NOTE,
)
def price_is_below_the_limit(row: Row) -> Verdict:
    """The price paid is less than 5 % above the average closing price of the five preceding trading days."""
    if not row.nil_if_blank("total_number").value:
        return not_applicable("nothing was repurchased")
    raise cannot_tell("closing prices are market data, which no filing states")


@check(
    code="X12",
    tick="S",
    each=TOTALS,
    basis="The Exchange's daily report of share repurchases, a second source for section II",
    severity=Severity.NOTE,
)
def repurchases_are_those_of_the_exchanges_report(row: Row) -> Verdict:
    """The Exchange's daily report of repurchases shows the same number of shares."""
    if not row.nil_if_blank("total_number").value:
        return not_applicable("nothing was repurchased")
    raise cannot_tell("the Exchange's daily report, a list of all issuers, is not one of the filings that are read")
