"""Section III of a monthly return against section II: the details of the month's movements add up to it.

Sections A to D state treasury shares that left treasury as a number of their own ("Decrease in treasury shares"), so
AA2 to DD2 are taken off; section E and the two totals of the month print a sign ("Increase/ decrease (-)").
"""

from reviewer.core.check import Figure, FilingRecords, Row, Verdict, agree, cannot_tell, check, constant, rows_with
from reviewer.core.events import is_repurchase, is_uncancelled
from reviewer.core.figure import total
from reviewer.core.kinds import MONTHLY

LETTERS = {"share_options": "A", "warrants": "B", "convertibles": "C", "other_agreements": "D", "other_movements": "E"}
TOTALS = tuple(f"{section}_total" for section in LETTERS)
BASIS = "Form FF301 III: Total of A to E (AA1 to EE1, AA2 to EE2)"


@check(code="MR11", tick="F", each=rows_with("issued_movement", tables=TOTALS), basis="Form FF301 III: Total A to E")
def rows_make_the_section_total(row: Row) -> Verdict:
    """New shares of all rows of a section add up to the section's total for the class."""
    field = "issued_movement" if row.table == "other_movements_total" else "new_shares_issued"
    return agree(stated=row.issued_movement, computed=_rows_added(row, field))


@check(
    code="MR11", tick="F", each=rows_with("treasury_movement", tables=TOTALS), basis="Form FF301 III: totals A2 to E2"
)
def rows_make_the_section_total_of_treasury_shares(row: Row) -> Verdict:
    """Treasury shares of all rows of a section add up to the section's total for the class."""
    field = "treasury_movement" if row.table == "other_movements_total" else "treasury_shares_transferred"
    return agree(stated=row.treasury_movement, computed=_rows_added(row, field))


@check(code="MR8", tick="F", each=rows_with("issued_movement", tables=("movements_total",)), basis=BASIS)
def section_totals_make_the_movement(row: Row) -> Verdict:
    """The totals of sections A to E add up to the month's total movement in issued shares of the class."""
    added, why = _sections_added(row.filing, row.id, "issued_movement")
    return agree(stated=row.issued_movement, computed=added, why=why)


@check(code="MR8", tick="F", each=rows_with("treasury_movement", tables=("movements_total",)), basis=BASIS)
def section_totals_make_the_movement_of_treasury_shares(row: Row) -> Verdict:
    """The totals of sections A to E, decreases taken off, make the month's total movement in treasury shares."""
    added, why = _sections_added(row.filing, row.id, "treasury_movement")
    return agree(stated=row.treasury_movement, computed=added, why=why)


@check(code="MR8", tick="CF", each=rows_with("movement", tables=("issued_shares",), kinds=(MONTHLY,)), basis=BASIS)
def movement_of_issued_shares_is_detailed(row: Row) -> Verdict:
    """Increase or decrease in issued shares equals the total of sections A to E for the class."""
    return _movement_is_detailed(row, "issued_movement")


@check(code="MR8", tick="CF", each=rows_with("movement", tables=("treasury_shares",), kinds=(MONTHLY,)), basis=BASIS)
def movement_of_treasury_shares_is_detailed(row: Row) -> Verdict:
    """Increase or decrease in treasury shares equals the total of sections A to E for the class."""
    return _movement_is_detailed(row, "treasury_movement")


def _movement_is_detailed(row: Row, field: str) -> Verdict:
    month = row.filing.find("movements_total", row.id)
    if month is not None and month.has(field):
        return agree(stated=row.movement, computed=month.figure(field))
    added, why = _sections_added(row.filing, row.id, field)
    return agree(stated=row.movement, computed=added, why=why)


def _rows_added(row: Row, field: str) -> Figure:
    section = row.table.removesuffix("_total")
    lines = [line for line in row.filing.rows_of(row.id, section) if line.has(field)]
    figures = [line.figure(field) for line in lines if not _waits_for_cancellation(line)]
    if lines and not figures:
        return constant(0, "shares", "shares bought back are no movement until they are cancelled")
    if not figures:
        raise cannot_tell(f"section ({LETTERS[section]}) has a total but no rows for this class of shares")
    return total(figures)


def _waits_for_cancellation(line: Row) -> bool:
    """Whether a repurchase is printed without a date of cancellation, and the remarks say that it was not cancelled."""
    if not (line.has("event_date") and line.is_filled("event")) or line.states("event_date"):
        return False
    said = [row.text("remarks") for row in line.filing.rows("remarks") if row.states("remarks")]
    waiting = any(is_uncancelled(str(remark.value)) for remark in said)
    return is_repurchase(str(line.text("event").value)) and waiting


def _sections_added(filing: FilingRecords, group: str, field: str) -> tuple[Figure, str]:
    """The sections' totals of one class added, and which sections are left out."""
    figures, left_out = [], []
    for section, letter in LETTERS.items():
        row = filing.find(f"{section}_total", group)
        if row is not None and row.has(field):
            figures.append(_signed(row, field))
        elif filing.leaves_out(section):
            left_out.append(letter)
        elif not filing.has_table("sections") and not filing.has_table(section):
            raise cannot_tell(f"section ({letter}) was not found on the return")
    why = f"{', '.join(left_out)} marked 'Not applicable'" if left_out else ""
    return total(figures, "shares"), why


def _signed(row: Row, field: str) -> Figure:
    figure = row.figure(field)
    stated_as_decrease = field == "treasury_movement" and row.table != "other_movements_total"
    return -abs(figure) if stated_as_decrease else figure
