"""What a formal notice must say, and what it says that other filings of the issuer say as well."""

import re

from reviewer.core.check import (
    FilingRecords,
    Row,
    Severity,
    Verdict,
    agree,
    cannot_tell,
    check,
    each_filing,
    holds,
    rows_with,
)
from reviewer.core.kinds import MONTHLY, NOTICES

# Sponsors are not among them: their names are printed as pictures on most notices.
_FIELDS = {
    "the name of the issuer": ("facts", ("issuer", "issuer_chinese")),
    "its place of incorporation": ("facts", ("incorporated_in",)),
    "the number of Offer Shares": ("offer", ("offer_shares",)),
    "the price": ("offer", ("maximum_price", "price")),
    "the date of the notice": ("facts", ("announced",)),
    "the date of the prospectus": ("offer", ("prospectus_date",)),
}
_WORDS = {
    "that it is for information only": (
        r"for information(?:purposes)?only|informational purposes|僅作說明|僅供|仅作说明|仅供"
    ),
    "that application for listing is made": r"applied.{0,80}listing|申請.{0,40}(?:上市|買賣)|申请.{0,40}(?:上市|买卖)",
    "that the prospectus is what applications rest on": r"prospectus|招股章程|招股书",
    "where the prospectus can be read": r"www\.|https?:",
    "when dealings are expected to begin": r"dealings?.{0,120}commence|開始.{0,14}買賣|开始.{0,14}买卖",
}


@check(
    code="GO18",
    tick="R",
    each=each_filing(*NOTICES),
    basis="Main Board Rule 12.04",
    severity=Severity.WARNING,
)
def notice_says_what_it_must(filing: FilingRecords) -> Verdict:
    """A formal notice states the issuer, offer, prospectus, application for listing and first dealings."""
    missing = [what for what, (table, names) in _FIELDS.items() if not _states(filing, table, names)]
    pages = filing.records.review.pages.get(filing.id, {})
    if pages:
        said = "".join("".join(page.text.split()) for page in pages.values())
        missing += [
            what for what, words in _WORDS.items() if not re.search(words.replace(" ", ""), said, re.IGNORECASE)
        ]
    return holds(not missing, why=f"not found: {', '.join(missing)}" if missing else "")


@check(
    code="GO17",
    tick="PY",
    each=rows_with("nominal_value", tables=("offer",), kinds=NOTICES),
    basis="A par value stays until shares are split or consolidated",
    severity=Severity.WARNING,
)
def nominal_value_is_the_par_value(row: Row) -> Verdict:
    """The nominal value is the par value of a class of shares in the monthly returns of the issuer."""
    records = row.filing.records
    returns = [records.filing(one.filing.id) for one in records.directory.others(row.filing.id, MONTHLY)]
    with records.aside():
        pars = [
            par for one in returns for par in one.rows("par_value")
            if par.is_filled("closing_par_value")
        ]  # fmt: skip
        nearest = min(pars, key=lambda par: abs(par.closing_par_value.value - row.nominal_value.value), default=None)
    if nearest is None:
        raise cannot_tell("no monthly return of this issuer with a par value is open")
    return agree(row.nominal_value, nearest.closing_par_value)


def _states(filing: FilingRecords, table: str, names: tuple[str, ...]) -> bool:
    row = filing.find(table)
    return row is not None and any(row.is_filled(name) for name in names)
