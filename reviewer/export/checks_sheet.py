"""Checks: every check as a live formula over the Used cells: reported, recomputed, difference, tolerance, result."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from openpyxl.cell.cell import Cell
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from reviewer.core.amount import EXACT
from reviewer.core.check import Outcome, Side
from reviewer.core.checker import Finding
from reviewer.core.figure import Figure, Statement
from reviewer.core.printed import print_number
from reviewer.core.shown import shown
from reviewer.core.working import working
from reviewer.export import look, number_formats
from reviewer.export.formulas import Formula, Rates
from reviewer.export.paper import Paper, stamp
from reviewer.export.places import Place, Result
from reviewer.export.precision import NotLiveError, decimals_compared, decimals_of, shown_decimals

CHECKS = "Checks"
HEAD_ROW = 4
FIRST = HEAD_ROW + 1
COLUMNS = (
    ("No", 4.5), ("Filing", 6.0), ("Rule", 7.5), ("Tick", 5.0), ("What must hold", 34.0), ("Where", 16.0),
    ("Page", 5.5), ("Reported", 17.0), ("Recomputed", 17.0), ("Difference", 14.0), ("Tolerance", 10.0),
    ("Result", 10.0), ("At export", 10.0), ("Basis", 17.0), ("Why", 34.0), ("By", 14.0), ("When", 20.0),
    ("Decimals compared", 10.0), ("Working", 46.0),
)  # fmt: skip
NAMES = {name: number for number, (name, _) in enumerate(COLUMNS, 1)}
NUMBERS = ("Reported", "Recomputed", "Difference", "Tolerance", "Decimals compared")
LAST_PRINTED = "Why"
OPERANDS = 8
JUDGED = "judged by the tool: the rule has no two sides to compare"


def column(name: str) -> str:
    """The letter of a column by its heading."""
    return str(get_column_letter(NAMES[name]))


@dataclass(frozen=True, slots=True)
class _Line:
    """The row of one finding."""

    paper: Paper
    sheet: Worksheet
    row: int
    finding: Finding

    def cell(self, name: str) -> Cell:
        return self.sheet.cell(self.row, NAMES[name])

    def at(self, name: str) -> str:
        return f"{column(name)}{self.row}"


def write_checks(paper: Paper, rates: Rates) -> None:
    """Fills the sheet, and says where each check stands."""
    sheet = paper.sheet(CHECKS)
    look.title(sheet, "Checks", "Change a Corrected cell on a sheet T01, T02 ... and the Result here follows")
    operands = tuple((f"Operand {number}", 12.0) for number in range(1, OPERANDS + 1))
    look.head(sheet, HEAD_ROW, COLUMNS + operands, NUMBERS)
    for name in ("Reported", "Recomputed", "Difference"):
        sheet.column_dimensions[column(name)].width = _room(paper.findings)
    row = HEAD_ROW
    for row, finding in enumerate(paper.in_filing_order(), FIRST):
        paper.places.checks[finding.id] = Place(CHECKS, row, NAMES["Result"])
        _write_line(_Line(paper, sheet, row, finding), rates)
    last = max(row, FIRST)
    look.shade_outcomes(sheet, f"{column('Result')}{FIRST}:{column('At export')}{last}")
    sheet.print_area = f"A1:{column(LAST_PRINTED)}{last}"
    end = get_column_letter(len(COLUMNS) + OPERANDS)
    look.finish(sheet, paper.header(), heads=HEAD_ROW, freeze=f"F{FIRST}", filter_to=f"A{HEAD_ROW}:{end}{last}")


def _room(findings: Sequence[Finding]) -> float:
    """The width in which every result can be shown: a number that does not fit is shown as ###."""
    longest = 14
    for finding in findings:
        stated, computed = finding.stated, finding.computed
        if isinstance(stated, Figure) and isinstance(computed, Figure):
            decimals = max(shown_decimals(stated, stated), shown_decimals(computed, stated))
            for side in (stated, computed):
                longest = max(longest, len(f"{side.unit[:4]} {side.value:,.{decimals}f}"))
    return min(longest + 2.0, 44.0)


def _write_line(line: _Line, rates: Rates) -> None:
    paper, finding = line.paper, line.finding
    words = {
        "No": str(line.row - HEAD_ROW), "Filing": paper.short[finding.filing], "Rule": finding.check.code,
        "Tick": finding.check.tick, "What must hold": finding.check.sentence, "Where": paper.where(finding),
        "Page": paper.pages(finding.evidence), "At export": finding.outcome.value, "Basis": finding.check.basis,
        "Working": working(finding.computed),
    }  # fmt: skip
    for name, text in words.items():
        look.text(line.cell(name), text)
    for name in ("Reported", "Recomputed", "Difference", "Tolerance", "Result", "Decimals compared"):
        look.text(line.cell(name), "", align=look.WRAPPED if name == "Result" else look.RIGHT)
    why = _write_result(line, Formula(paper.places, rates, finding.check.code))
    look.text(line.cell("Why"), _why(finding, why))
    _explained(line)
    _operands(line)


def _write_result(line: _Line, formula: Formula) -> str:
    """The five result cells, live where they can be; what else a reader has to know about them."""
    stated, computed = line.finding.stated, line.finding.computed
    if line.finding.outcome in (Outcome.OPEN, Outcome.NOT_APPLICABLE):
        look.text(line.cell("Result"), line.finding.outcome.value)
        return ""
    try:
        if isinstance(stated, Figure) and isinstance(computed, Figure) and line.finding.verdict.relation:
            _figures(line, formula, stated, computed)
        elif isinstance(stated, Statement) and isinstance(computed, Statement) and line.finding.verdict.relation:
            _statements(line, formula, stated, computed)
        else:
            raise NotLiveError(JUDGED)
    except NotLiveError as reason:
        return _fixed(line, formula, str(reason))
    return ""


def _figures(line: _Line, formula: Formula, stated: Figure, computed: Figure) -> None:
    reported, recomputed = formula.of(stated), formula.of(computed)
    decimals = decimals_compared(stated, computed, line.finding.tolerance)
    _side(line, "Reported", reported, stated.value, number_formats.of_unit(stated.unit, shown_decimals(stated, stated)))
    worked = number_formats.of_unit(computed.unit, shown_decimals(computed, stated))
    _side(line, "Recomputed", recomputed, computed.value, worked)
    look.number(line.cell("Decimals compared"), decimals, "0")
    difference = EXACT.subtract(stated.value, computed.value).quantize(Decimal(1).scaleb(-decimals), context=EXACT)
    sum_ = f"ROUND({line.at('Reported')}-{line.at('Recomputed')},{line.at('Decimals compared')})"
    _side(line, "Difference", sum_, difference, worked)
    tolerance = line.finding.tolerance
    look.number(line.cell("Tolerance"), tolerance, number_formats.of_unit("", decimals_of(tolerance)))
    _verdict(line, _held(line))


def _statements(line: _Line, formula: Formula, stated: Statement, computed: Statement) -> None:
    dated = isinstance(stated.value, date) and isinstance(computed.value, date)
    if not dated and (isinstance(stated.value, date) or isinstance(computed.value, date)):
        raise NotLiveError(JUDGED)
    reported, recomputed = formula.of(stated), formula.of(computed)
    shape = number_formats.DATE if dated else number_formats.TEXT
    _side(line, "Reported", reported, stated.value, shape)
    _side(line, "Recomputed", recomputed, computed.value, shape)
    if isinstance(stated.value, date) and isinstance(computed.value, date):
        days = (stated.value - computed.value).days
        _side(line, "Difference", f"{line.at('Reported')}-{line.at('Recomputed')}", days, '0" days"')
        look.number(line.cell("Tolerance"), 0, '0" days"')
        _verdict(line, _held(line))
    elif line.finding.verdict.relation == "=":
        _verdict(line, f"EXACT({line.at('Reported')},{line.at('Recomputed')})")
    else:
        raise NotLiveError(JUDGED)


def _held(line: _Line) -> str:
    difference, tolerance = line.at("Difference"), line.at("Tolerance")
    return {
        "=": f"ABS({difference})<={tolerance}", "<=": f"{difference}<={tolerance}", ">=": f"{difference}>=-{tolerance}",
    }[line.finding.verdict.relation]  # fmt: skip


def _verdict(line: _Line, condition: str) -> None:
    agreed = line.finding.outcome is Outcome.AGREES
    result = Outcome.AGREES.value if agreed else Outcome.EXCEPTION.value
    line.paper.formula(line.cell("Result"), f'IF({condition},"agrees","exception")', result)


def _side(line: _Line, name: str, formula: str, result: Result, shape: str) -> None:
    cell = line.paper.formula(line.cell(name), formula, result)
    cell.number_format = shape
    cell.alignment = look.WRAPPED if isinstance(result, str) else look.RIGHT


def _fixed(line: _Line, formula: Formula, reason: str) -> str:
    """What the tool found, where a formula could not find the same; a side that can be live is live all the same."""
    agreed = line.finding.outcome is Outcome.AGREES
    look.text(line.cell("Result"), Outcome.AGREES.value if agreed else Outcome.EXCEPTION.value)
    for name, side in (("Reported", line.finding.stated), ("Recomputed", line.finding.computed)):
        if side is not None:
            _live_or_shown(line, name, formula, side)
    if line.finding.difference is not None:
        look.text(line.cell("Difference"), print_number(line.finding.difference.value), align=look.RIGHT)
    return reason if reason == JUDGED else f"{reason}: recomputed by the tool"


def _live_or_shown(line: _Line, name: str, formula: Formula, side: Side) -> None:
    unit = side.unit if isinstance(side, Figure) else "date" if isinstance(side.value, date) else "text"
    shape = number_formats.of_unit(unit, shown_decimals(side, side) if isinstance(side, Figure) else 0)
    try:
        _side(line, name, formula.of(side), side.value, shape)
    except NotLiveError:
        look.text(line.cell(name), shown(side), align=look.RIGHT)


def _why(finding: Finding, note: str) -> str:
    verdict = finding.verdict
    parts: Sequence[str] = (
        finding.why_open, verdict.why, *verdict.hints, note,
        f"explained: {finding.explanation}" if finding.outcome is Outcome.EXPLAINED else "",
        *finding.assumed, f"tolerance: {verdict.tolerance_why}" if verdict.tolerance else "",
    )  # fmt: skip
    return "; ".join(part.rstrip(".") for part in parts if part)


def _explained(line: _Line) -> None:
    entry = line.paper.review.explanation(line.finding.id)
    given = entry if line.finding.outcome is Outcome.EXPLAINED else None
    look.text(line.cell("By"), given.who if given else "")
    look.text(line.cell("When"), stamp(given.at) if given else "")


def _operands(line: _Line) -> None:
    places = [place for key in line.finding.evidence if (place := line.paper.used(key))]
    first = len(COLUMNS) + 1
    for number, place in enumerate(places[:OPERANDS]):
        more = f" +{len(places) - OPERANDS}" if number == OPERANDS - 1 and len(places) > OPERANDS else ""
        look.link(line.sheet.cell(line.row, first + number), place, f"{place.name}{more}")
