"""Shares issued under earlier rights: below the threshold of a next day return, or told in one."""

from collections.abc import Iterator

from reviewer.core.check import Figure, Row, Severity, Verdict, cannot_tell, check, constant, holds, rows_with
from reviewer.core.figure import percent_of, total
from reviewer.core.kinds import MONTHLY, NEXT_DAY
from reviewer.core.printed import print_number

# Sections A to D: options, warrants, convertibles and other agreements of before.
SECTIONS = ("share_options", "warrants", "convertibles", "other_agreements")
THRESHOLD = constant(5, "%", "Main Board Rule 13.25A(3): 5 % or more, alone or together since the last return")


@check(
    code="ND26",
    tick="R",
    each=rows_with("opening_balance", "closing_balance", tables=("issued_shares",), kinds=(MONTHLY,)),
    basis="Main Board Rule 13.25A(2)(b) and (3): 5 % of the shares in issue",
    severity=Severity.NOTE,
)
def small_issues_stay_below_the_threshold(row: Row) -> Verdict:
    """Shares issued in the month on options, warrants, conversions and the like are less than 5 %, or told at once."""
    issued = list(_issued(row))
    if not any(figure.value for figure in issued):
        return holds(True, why="sections A to D show no issue")
    part = percent_of(total(issued), row.opening_balance)
    said = f"{part.value:.2f} % of {print_number(row.opening_balance.value, 0)}"
    if part.value < THRESHOLD.value:
        return holds(True, stated=part, why=said)
    ended = row.filing.facts.date("month_ended").day
    for entry in row.filing.records.directory.others(row.filing.id, NEXT_DAY):
        covers = entry.covers
        if covers and row.group in entry.classes and (covers.year, covers.month) == (ended.year, ended.month):
            return holds(True, stated=part, why=f"{said}; {entry.filing.name} is a next day return of the month")
    raise cannot_tell(f"{said} were issued, and no next day return of {ended:%B %Y} with this class is open")


def _issued(row: Row) -> Iterator[Figure]:
    """The total of each section; its rows where the total is left out."""
    for section in SECTIONS:
        whole = row.filing.find(f"{section}_total", row.id)
        if whole is not None and whole.is_filled("issued_movement"):
            yield whole.issued_movement
            continue
        for line in row.filing.rows_of(row.id, section):
            if line.is_filled("new_shares_issued"):
                yield line.new_shares_issued
