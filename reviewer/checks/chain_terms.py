"""What does not change from return to return: the classes of shares, their codes, the terms of instruments."""

from collections.abc import Iterator, Sequence
from operator import attrgetter

from reviewer.core.check import (
    FilingRecords,
    Row,
    Severity,
    Statement,
    Verdict,
    agree,
    cannot_tell,
    check,
    each_filing,
    holds,
    not_applicable,
    rows_with,
)
from reviewer.core.directory import Identity, end_of_month_before
from reviewer.core.kinds import MONTHLY, NEXT_DAY

INSTRUMENTS = ("share_options", "warrants", "convertibles", "other_agreements")
TERMS = ("price", "approval_date", "expiry_date", "currency", "instrument_code")


@check(
    code="X9",
    tick="PY",
    each=each_filing(MONTHLY),
    basis="Classes of shares are the same from month to month",
    severity=Severity.WARNING,
)
def classes_of_shares_are_kept(filing: FilingRecords) -> Verdict:
    """The classes of shares are those of the return for the preceding month."""
    before = _month_before(filing)
    if before is None:
        raise cannot_tell("the return for the preceding month of this issuer is not open")
    own, theirs = ({row.id: row.table for row in one.rows("issued_shares")} for one in (filing, before))
    gone, new = sorted(theirs.keys() - own.keys()), sorted(own.keys() - theirs.keys())
    told = [f"no longer there: {_named(gone)}" if gone else "", f"not there before: {_named(new)}" if new else ""]
    return holds(not gone and not new, why="; ".join(filter(None, told)))


@check(
    code="X8",
    tick="PY",
    each=rows_with("stock_code", tables=("class_of_shares",), kinds=(MONTHLY, NEXT_DAY)),
    basis="One stock code a class and counter",
    severity=Severity.WARNING,
)
def stock_code_of_the_class_is_kept(row: Row) -> Verdict:
    """The stock code of a class of shares is that of the return before."""
    if not _is_code(row):
        return not_applicable("the class has no stock code")
    own, group = row.text("stock_code"), _class_of(row)
    directory = row.filing.records.directory
    before = directory.before(row.filing.id, MONTHLY, NEXT_DAY)
    with row.filing.records.aside():
        earlier = _codes(row.filing, group, before)
        last = next(earlier, None)
        # A return that prints another code than those around it is in question; the one after it is not.
        kept = last if last is not None and last.value == own.value else None
        kept = kept or next((code for code in earlier if code.value == own.value), None)
    if last is None:
        raise cannot_tell("no earlier return of this issuer with this class of shares is open")
    if kept is None:
        after = [one for one in directory.others(row.filing.id, MONTHLY, NEXT_DAY) if one not in before]
        with row.filing.records.aside():
            later = next(_codes(row.filing, group, sorted(after, key=attrgetter("lateness"))), None)
        if later is not None and later.value == own.value:
            raise cannot_tell(f"it was {last.value} before and is {own.value} from this return on")
    return agree(stated=own, computed=kept or last)


@check(
    code="MR21",
    tick="PY",
    each=rows_with("approval_date", tables=INSTRUMENTS, kinds=(MONTHLY,)),
    basis="The terms of a scheme or instrument are the same from month to month",
    severity=Severity.WARNING,
)
def terms_are_carried_forward(row: Row) -> Verdict:
    """Price, approval, expiry and currency of a scheme or instrument are those of the preceding month."""
    before = _month_before(row.filing)
    if before is None:
        raise cannot_tell("the return for the preceding month of this issuer is not open")
    twins = [other for other in before.rows_of(row.group, row.table) if _called(other) == _called(row)]
    if len(twins) != 1:
        return not_applicable("it cannot be told which row of the preceding month it is")
    compared = [name for name in TERMS if row.is_filled(name) and twins[0].is_filled(name)]
    if not compared:
        return not_applicable("neither price nor dates are stated in both")
    verdicts = [_term(row, twins[0], name) for name in compared]
    return next((verdict for verdict in verdicts if verdict.outcome == "exception"), verdicts[0])


def _term(row: Row, before: Row, name: str) -> Verdict:
    if name == "price":
        return agree(stated=row.price, computed=before.price)
    if name.endswith("date"):
        return agree(stated=row.date(name), computed=before.date(name))
    return agree(stated=row.text(name), computed=before.text(name))


def _month_before(filing: FilingRecords) -> FilingRecords | None:
    covers = filing.records.directory.entries[filing.id].covers
    if covers is None:
        raise cannot_tell("the month of this return is not stated")
    found = filing.records.directory.monthly(filing.id, end_of_month_before(covers))
    return None if found is None else filing.records.filing(found.filing.id)


def _codes(filing: FilingRecords, group: str, entries: Sequence[Identity]) -> Iterator[Statement]:
    """The code of a class in each of these returns that prints one, in their order."""
    for entry in entries:
        for row in filing.records.filing(entry.filing.id).rows("class_of_shares"):
            if _class_of(row) == group and _is_code(row):
                yield row.text("stock_code")
                break


def _class_of(row: Row) -> str:
    """The class that a row of `class_of_shares` describes: it stands behind the section."""
    return row.id.partition("@")[2]


def _is_code(row: Row) -> bool:
    return row.is_filled("stock_code") and str(row.text("stock_code").value).isdigit()


def _called(row: Row) -> str:
    return " ".join(str(row.text("particulars").value).split()) if row.is_filled("particulars") else row.id


def _named(groups: list[str]) -> str:
    return ", ".join(group.replace("-", " ") for group in groups)
