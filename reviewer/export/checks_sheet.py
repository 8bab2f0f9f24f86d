"""The Checks sheet: every finding with its formula over the Used cells, and whether it agrees, live."""

from datetime import date
from decimal import Decimal

from openpyxl.cell.cell import Cell
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule
from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.worksheet import Worksheet

from reviewer.core.check import Outcome
from reviewer.core.checker import Finding
from reviewer.core.figure import Figure
from reviewer.core.review import Review
from reviewer.core.working import working
from reviewer.export import look
from reviewer.export.cached import Result
from reviewer.export.formulas import Formula, NotLiveError, places_of, result_of
from reviewer.export.places import Places
from reviewer.export.plain_text import put_text

HEADINGS = (
    ("No", 5.0), ("Rule", 8.0), ("Check", 32.0), ("Basis", 22.0), ("Working", 25.0), ("Reported", 18.0),
    ("Recomputed", 18.0), ("Difference", 13.0), ("Tolerance", 9.0), ("Result", 11.0), ("The tool's outcome", 11.0),
    ("Why", 34.0), ("Rests on", 26.0), ("Filing", 24.0), ("Decimals compared", 10.0), ("Explained", 30.0),
    ("By", 14.0), ("When", 22.0),
)  # fmt: skip
(NO, RULE, CHECK, BASIS, WORKING, REPORTED, RECOMPUTED, DIFFERENCE, TOLERANCE, RESULT, OUTCOME, WHY, RESTS_ON, FILING,
 DECIMALS, EXPLAINED, BY, WHEN) = range(1, len(HEADINGS) + 1)  # fmt: skip
LETTER = {column: get_column_letter(column) for column in range(1, len(HEADINGS) + 1)}
LAST_PRINTED = WHY
HEAD_ROW = 4
FIRST_CONSTANT = len(HEADINGS) + 1
NAME = "Checks"
_D, _T = LETTER[DIFFERENCE], LETTER[TOLERANCE]
AGREES_WHEN = {"=": f"ABS({_D}{{r}})<={_T}{{r}}", "<=": f"{_D}{{r}}<={_T}{{r}}", ">=": f"{_D}{{r}}>=-{_T}{{r}}"}


def write_checks(book: Workbook, review: Review, findings: list[Finding], places: Places) -> Worksheet:
    """Writes the ledger of findings; every formula gets the engine's own result."""
    sheet = book.create_sheet(NAME)
    put_text(sheet["A1"], "Checks")
    sheet["A1"].font = look.TITLE
    put_text(sheet["C2"], "Change a Corrected cell on a table's sheet: Recomputed, Difference and Result follow.")
    put_text(sheet["F2"], "Per cent")
    sheet["G2"] = 100
    book.defined_names["PerCent"] = DefinedName("PerCent", attr_text=f"{NAME}!$G$2")
    widest = 0
    for row, finding in enumerate(findings, HEAD_ROW + 1):
        widest = max(widest, _write(sheet, row, review, finding, places))
    constants = ((f"Constant {n}", 16.0) for n in range(1, widest + 1))
    look.head(sheet, HEAD_ROW, (*HEADINGS, *constants), range(REPORTED, RESULT))
    look.fit_rows(sheet, HEAD_ROW + 1, HEAD_ROW + len(findings))
    _finish(sheet, HEAD_ROW + max(len(findings), 1), review)
    return sheet


def _write(sheet: Worksheet, row: int, review: Review, finding: Finding, places: Places) -> int:
    entry = review.explanation(finding.id)
    texts = {
        NO: str(row - HEAD_ROW), RULE: finding.check.code, CHECK: finding.check.sentence, BASIS: finding.check.basis,
        WORKING: working(finding.computed), OUTCOME: finding.outcome.value, WHY: _why(finding),
        RESTS_ON: _rests_on(finding, places), EXPLAINED: finding.explanation,
        FILING: review.filings[finding.filing].name if finding.filing in review.filings else "",
        BY: entry.who if entry and finding.explanation else "",
        WHEN: entry.at.isoformat(" ", "seconds") if entry and finding.explanation else "",
    }  # fmt: skip
    for column, text in texts.items():
        put_text(look.plain(sheet.cell(row, column)), text)
    _link(sheet.cell(row, RESTS_ON), finding, places)
    for column in (*range(REPORTED, RESULT), DECIMALS):
        look.plain(sheet.cell(row, column), number=True)
    look.plain(sheet.cell(row, RESULT))
    formula = Formula(places, row, FIRST_CONSTANT)
    try:
        _live(sheet, row, finding, formula, places)
    except NotLiveError:
        formula.constants.clear()
        _stated_only(sheet, row, finding)
    for number, (value, note) in enumerate(formula.constants):
        _constant(sheet.cell(row, FIRST_CONSTANT + number), value, note)
    return len(formula.constants)


def _live(sheet: Worksheet, row: int, finding: Finding, formula: Formula, places: Places) -> None:
    relation = finding.verdict.relation
    if finding.stated is None or finding.computed is None or relation not in AGREES_WHEN:
        raise NotLiveError
    sides = (formula.of(finding.stated), formula.of(finding.computed))
    for column, side, text in ((REPORTED, finding.stated, sides[0]), (RECOMPUTED, finding.computed, sides[1])):
        cell = sheet.cell(row, column, f"={text}")
        cell.number_format = _format(side)
        places.result(NAME, cell.coordinate, result_of(side))
    agrees_when = f"{LETTER[REPORTED]}{row}={LETTER[RECOMPUTED]}{row}"
    if not isinstance(result_of(finding.stated), str):
        _difference(sheet, row, finding, places)
        agrees_when = AGREES_WHEN[relation].format(r=row)
    result = sheet.cell(row, RESULT, f'=IF({agrees_when},"agrees","exception")')
    places.result(NAME, result.coordinate, "agrees" if finding.outcome is Outcome.AGREES else "exception")


def _difference(sheet: Worksheet, row: int, finding: Finding, places: Places) -> None:
    decimals = places_of(finding.stated, finding.computed)
    text = f"=ROUND({LETTER[REPORTED]}{row}-{LETTER[RECOMPUTED]}{row},{LETTER[DECIMALS]}{row})"
    cell = sheet.cell(row, DIFFERENCE, text)
    cell.number_format = f"#,##0{'.' + '0' * min(decimals, 6) if decimals else ''}"
    sheet.cell(row, TOLERANCE, finding.tolerance).number_format = "General"
    sheet.cell(row, DECIMALS, decimals)
    places.result(NAME, cell.coordinate, _rounded(finding, decimals))


def _rounded(finding: Finding, decimals: int) -> Result:
    if finding.difference is not None:
        return finding.difference.rounded(decimals).value
    stated, computed = result_of(finding.stated), result_of(finding.computed)
    return (stated - computed).days if isinstance(stated, date) and isinstance(computed, date) else 0


def _stated_only(sheet: Worksheet, row: int, finding: Finding) -> None:
    """A finding that no formula can judge: what the tool found, said as such."""
    for column, side in ((REPORTED, finding.stated), (RECOMPUTED, finding.computed)):
        value = result_of(side)
        if isinstance(value, Decimal) and len(value.normalize().as_tuple().digits) > 15:
            value = f"{value:,f}"
        if isinstance(value, str):
            put_text(sheet.cell(row, column), value)
        else:
            sheet.cell(row, column, value).number_format = _format(side)
    judged = {Outcome.OPEN: "open", Outcome.NOT_APPLICABLE: "not applicable"}
    put_text(sheet.cell(row, RESULT), judged.get(finding.outcome, "judged by the tool"))


def _format(side: object) -> str:
    if isinstance(side, Figure):
        decimals = max(side.decimals, 0 if side.operation == "field" else min(6, places_of(side, None)))
        return f"#,##0{'.' + '0' * decimals if decimals else ''}" + ('" %"' if side.unit == "%" else "")
    return "dd mmmm yyyy" if isinstance(getattr(side, "value", None), date) else "General"


def _rests_on(finding: Finding, places: Places) -> str:
    cells = [places.used[key] for key in finding.evidence if key in places.used]
    return ", ".join(f"{place.sheet}!{place.cell.replace('$', '')}" for place in cells[:12]) + (
        f" and {len(cells) - 12} more" if len(cells) > 12 else ""
    )


def _link(cell: Cell, finding: Finding, places: Places) -> None:
    first = next((places.used[key] for key in finding.evidence if key in places.used), None)
    if first is not None:
        first.link_from(cell)


def _why(finding: Finding) -> str:
    verdict = finding.verdict
    told = (finding.why_open, verdict.why, *verdict.hints, *finding.assumed, verdict.tolerance_why)
    return "\n".join(dict.fromkeys(line for line in told if line))


def _constant(cell: Cell, value: Result, note: str) -> None:
    look.plain(cell, number=True)
    if isinstance(value, str):
        put_text(cell, value)
    else:
        cell.value = value
        if isinstance(value, date):
            cell.number_format = "dd mmmm yyyy"
    if note:
        cell.comment = Comment(note, "Reviewer", width=280, height=60)


def _finish(sheet: Worksheet, last: int, review: Review) -> None:
    sheet.freeze_panes = sheet.cell(HEAD_ROW + 1, 4)
    sheet.auto_filter.ref = f"A{HEAD_ROW}:{get_column_letter(len(HEADINGS))}{last}"
    for words, fill in (("exception", look.EXCEPTION_FILL), ("open", look.OPEN_FILL)):
        for column in (LETTER[RESULT], LETTER[OUTCOME]):
            place = f"{column}{HEAD_ROW + 1}:{column}{last}"
            sheet.conditional_formatting.add(place, CellIsRule("equal", [f'"{words}"'], fill=fill, font=look.STRONG))
    names = ", ".join(filing.name for filing in review.filings.values())
    look.page_set_up(sheet, f"{names}  Checks", f"{HEAD_ROW}:{HEAD_ROW}")
    sheet.print_area = f"A1:{LETTER[LAST_PRINTED]}{last}"
