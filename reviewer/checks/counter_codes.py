"""The stock codes of an issuer's counters as an announcement prints them in its heading."""

from datetime import date

from reviewer.core.check import Row, Severity, Verdict, agree, cannot_tell, check, not_applicable, rows_with
from reviewer.core.figure import said
from reviewer.core.printed_dates import print_date

# Counters in two currencies for one share are dealt in from this day on.
TWO_COUNTERS_FROM = date(2023, 6, 19)


@check(
    code="X6",
    tick="S",
    each=rows_with("stock_code", "multi_counter_code", "counter_currency", tables=("facts",)),
    basis="HKEX multi-counter model: RMB counters are 80000 plus the HKD code",
    severity=Severity.WARNING,
)
def renminbi_counter_is_that_of_the_announced_code(row: Row) -> Verdict:
    """The announced stock code of a renminbi counter is 80000 plus that of the Hong Kong dollar counter."""
    if str(row.text("counter_currency").value) not in ("RMB", "CNY", "人民幣", "人民币"):
        return not_applicable("only renminbi counters are numbered so")
    code = str(row.text("stock_code").value)
    if not code.isdigit():
        raise cannot_tell(f"the stock code is printed as {code!r}")
    expected = said(f"8{code.zfill(5)[-4:]}", f"80000 plus {code}")
    return agree(
        stated=row.text("multi_counter_code"), computed=expected, why=f"in use since {print_date(TWO_COUNTERS_FROM)}"
    )
