"""The shares in issue that poll results state, against the issuer's returns before the meeting."""

from collections.abc import Iterator
from datetime import date

from reviewer.core.check import Figure, FilingRecords, Row, Verdict, agree, cannot_tell, check, rows_with
from reviewer.core.directory import MONTHLY, NEXT_DAY, Identity, end_of_month_before
from reviewer.core.figure import total
from reviewer.core.poll_records import POLL
from reviewer.core.printed_dates import print_date


@check(
    code="PR16",
    tick="PY",
    each=rows_with("shares_in_issue", tables=("poll_notes",), kinds=(POLL,)),
    basis="Main Board Rule 13.39(5): shares in issue at the meeting",
)
def shares_in_issue_are_those_of_the_last_return(row: Row) -> Verdict:
    """Shares in issue at the meeting are those of the last monthly or next day return before it."""
    met = row.filing.row("poll_notes").date("meeting_date").day
    stated = row.shares_in_issue
    with row.filing.records.aside():
        last = _last_returns(row.filing, met)
        sums = [total(figures) for figures in _balances(row.id, last)]
    if not sums:
        raise cannot_tell(f"no return of this issuer that states these shares shortly before {print_date(met)} is open")
    # Treasury shares are in issue, and some leave them out: either says which return was looked at.
    fitting = [one for one in sums if one.value == stated.value]
    return agree(stated=stated, computed=(fitting or sums)[0], why=f"as in {last[0].filing.name}" if fitting else "")


def _last_returns(filing: FilingRecords, met: date) -> list[FilingRecords]:
    """The returns before the meeting, the last first, down to that of the month before."""
    entries = filing.records.directory.others(filing.id, MONTHLY, NEXT_DAY)
    earlier = [entry for entry in entries if _covers(entry, end_of_month_before(met), met)]
    ordered = sorted(earlier, key=lambda entry: entry.lateness, reverse=True)
    return [filing.records.filing(entry.filing.id) for entry in ordered]


def _covers(entry: Identity, first: date, last: date) -> bool:
    return entry.covers is not None and first <= entry.covers <= last


def _balances(note: str, returns: list[FilingRecords]) -> Iterator[list[Figure]]:
    """The last closing balance of each class that a note means, with treasury shares and without."""
    for table in ("total_issued_shares", "issued_shares"):
        latest: dict[str, Figure] = {}
        for filing in returns:
            for row in filing.rows(table):
                if row.id not in latest and _is_meant(note, row.id) and row.states("closing_balance"):
                    latest[row.id] = row.closing_balance
        if latest:
            yield list(latest.values())


def _is_meant(note: str, class_id: str) -> bool:
    """Whether a class of a return is that of a note: "class-b" is the one whose id ends in -b; "" means all."""
    return not note or class_id == note or class_id.endswith(f"-{note.removeprefix('class-')}")
