"""Options and awards granted in a month, against the announcements of the grants."""

import re
from collections.abc import Iterator
from datetime import timedelta
from decimal import Decimal

from reviewer.core.check import (
    FilingRecords,
    Row,
    Severity,
    Verdict,
    cannot_tell,
    check,
    holds,
    not_applicable,
    rows_with,
)
from reviewer.core.directory import end_of_month_before
from reviewer.core.kinds import MONTHLY, NEXT_DAY, POLL
from reviewer.core.printed import print_number
from reviewer.core.reading import FieldKey

_GRANT = re.compile(
    r"\bgrants?\b.{0,40}(?:option|award|share)|授出.{0,20}(?:購股權|购股权|獎勵|奖励|股份)", re.IGNORECASE | re.DOTALL
)
_GRANTED = re.compile(r"grant|授出", re.IGNORECASE)
# A grant is announced at once, and accepted a little later.
BEFORE = timedelta(days=31)


@check(
    code="X6",
    tick="CF",
    each=rows_with("kind", "movement", tables=("share_option_movements",), kinds=(MONTHLY,)),
    basis="Main Board Rule 17.06A: a grant is announced at once",
    severity=Severity.WARNING,
)
def options_granted_are_those_announced(row: Row) -> Verdict:
    """Options granted in the month are as many as an announcement of the grant states."""
    if not row.states("kind") or not _GRANTED.search(str(row.text("kind").value)):
        return not_applicable("nothing is granted in this row")
    granted = row.nil_if_blank("movement")
    if not granted.value:
        return not_applicable("nothing was granted in the month")
    with row.filing.records.aside():
        announced = list(_announced(row.filing))
        same = next((key for one in announced for key in _stating(one, granted.value)), None)
    if same is not None:
        # Options are counted here, shares there: the number is compared, and both places are evidence.
        row.filing.records.reading(same)
        return holds(True, stated=granted, why=f"as in {row.filing.records.filing(same.filing).filing.name}")
    if announced:
        told = ", ".join(one.filing.name for one in announced)
        raise cannot_tell(f"{told} does not state {print_number(granted.value, 0)}: some may not have been accepted")
    raise cannot_tell("no announcement of a grant in this month is open")


def _announced(filing: FilingRecords) -> Iterator[FilingRecords]:
    """The announcements of the issuer that tell of a grant in the month or shortly before it."""
    records, ended = filing.records, filing.facts.date("month_ended").day
    for entry in records.directory.others(filing.id):
        other = records.filing(entry.filing.id)
        facts = other.find("facts")
        if other.kind in (MONTHLY, NEXT_DAY, POLL) or facts is None or not _states(facts, "title", "announced"):
            continue
        day = facts.date("announced").day
        if end_of_month_before(ended) - BEFORE < day <= ended and _GRANT.search(str(facts.text("title").value)):
            yield other


def _stating(filing: FilingRecords, number: Decimal) -> Iterator[FieldKey]:
    """Where the text of an announcement states a number."""
    for row in filing.rows("prose_figures"):
        if _states(row, "stated") and row.stated.value == number:
            yield row.key("stated")


def _states(row: Row, *names: str) -> bool:
    return all(row.is_filled(name) for name in names)
