"""Checks: every check as a live formula over the Used cells: reported, recomputed, difference, tolerance, result."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from openpyxl.cell.cell import Cell
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from reviewer.core.check import Outcome, Side
from reviewer.core.checker import Finding
from reviewer.core.figure import Figure
from reviewer.core.printed import print_number
from reviewer.core.shown import shown
from reviewer.core.working import working
from reviewer.export import look, number_formats
from reviewer.export.choices_sheet import CHOICES, PICKED, begin_choices, fields_of, finish_choices, write_cases
from reviewer.export.choices_sheet import NAMES as CHOICE_COLUMNS
from reviewer.export.compared import CHOSE, JUDGED, Compared, found
from reviewer.export.formulas import Formula, Rates
from reviewer.export.paper import Paper, stamp
from reviewer.export.places import Place
from reviewer.export.precision import NotLiveError, shown_decimals
from reviewer.export.unchanged import guard_of, operands_of

CHECKS = "Checks"
HEAD_ROW = 4
FIRST = HEAD_ROW + 1
COLUMNS = (
    ("No", 4.5), ("Filing", 5.5), ("Rule", 6.5), ("Tick", 4.5), ("What must hold", 28.0), ("Where", 13.0),
    ("Page", 5.0), ("Reported", 17.0), ("Recomputed", 17.0), ("Difference", 13.0), ("Tolerance", 8.5),
    ("Result", 9.5), ("At export", 8.5), ("Basis", 16.0), ("Why", 30.0), ("By", 14.0), ("When", 20.0),
    ("Decimals compared", 10.0), ("Case", 6.0), ("Working", 96.0),
)  # fmt: skip
NAMES = {name: number for number, (name, _) in enumerate(COLUMNS, 1)}
NUMBERS = ("Reported", "Recomputed", "Difference", "Tolerance", "Decimals compared", "Case")
LAST_PRINTED = "Why"
OPERANDS = 8
CHOSEN = "open once a cell that it only looked at is changed (see About)"


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

    @property
    def compared(self) -> Compared:
        """Its cells of both sides and the result."""
        return Compared(self.paper, self.sheet, self.row, NAMES, self.finding.verdict)

    def cell(self, name: str) -> Cell:
        return self.sheet.cell(self.row, NAMES[name])


def write_checks(paper: Paper, rates: Rates, let_go: Callable[[], None]) -> None:
    """Fills the sheet, and says where each check stands; `let_go` is called when the rows so far are done."""
    sheet = paper.sheet(CHECKS)
    look.title(sheet, "Checks", "Change a Corrected cell on a sheet T01, T02 ... and the Result here follows")
    operands = tuple((f"Operand {number}", 12.0) for number in range(1, OPERANDS + 1))
    look.head(sheet, HEAD_ROW, COLUMNS + operands, NUMBERS)
    for name in ("Reported", "Recomputed"):
        sheet.column_dimensions[column(name)].width = _room(paper.findings)
    begin_choices(paper)
    row = HEAD_ROW
    for row, finding in enumerate(paper.in_filing_order(), FIRST):
        paper.places.checks[finding.id] = Place(CHECKS, row, NAMES["Result"])
        _write_line(_Line(paper, sheet, row, finding), rates)
        if row % look.ROWS_HELD == 0:
            let_go()
    last = max(row, FIRST)
    look.shade_outcomes(sheet, f"{column('Result')}{FIRST}:{column('At export')}{last}")
    sheet.print_area = f"A1:{column(LAST_PRINTED)}{last}"
    end = get_column_letter(len(COLUMNS) + OPERANDS)
    look.finish(sheet, paper.header(), heads=HEAD_ROW, freeze=f"F{FIRST}", filter_to=f"A{HEAD_ROW}:{end}{last}")
    finish_choices(paper)


def _room(findings: Sequence[Finding]) -> float:
    """The width in which results can be shown; the few that are longer are shrunk to it."""
    longest = 14
    for finding in findings:
        stated, computed = finding.stated, finding.computed
        if isinstance(stated, Figure) and isinstance(computed, Figure):
            decimals = max(shown_decimals(stated, stated), shown_decimals(computed, stated))
            for side in (stated, computed):
                longest = max(longest, len(f"{side.unit[:4]} {side.value:,.{decimals}f}"))
    return min(longest + 2.0, 17.5)


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
    for name in ("Reported", "Recomputed", "Difference", "Tolerance", "Result", "Decimals compared", "Case"):
        look.text(line.cell(name), "", align=look.APART if name == "Result" else look.RIGHT)
    why = _write_result(line, Formula(paper.places, rates, finding.check.code))
    look.text(line.cell("Why"), _why(finding, why))
    _explained(line)
    _operands(line)


def _write_result(line: _Line, formula: Formula) -> str:
    """The result cells, live where they can be; what else a reader has to know about them."""
    finding = line.finding
    if finding.outcome is Outcome.OPEN:
        look.text(line.cell("Result"), finding.outcome.value, align=look.APART)
        return ""
    try:
        if finding.verdict.cases:
            return _chosen(line, formula)
        if finding.outcome is Outcome.NOT_APPLICABLE:
            return _as_found(line, formula, "")
        guard = guard_of(line.paper, finding, formula, operands_of(finding))
        result = line.compared.write(formula)
    except NotLiveError as reason:
        return _fixed(line, formula, str(reason))
    line.paper.formula(line.cell("Result"), guard.around(result), found(finding.outcome))
    return CHOSEN if guard.condition else ""


def _chosen(line: _Line, formula: Formula) -> str:
    """What the first case that holds says, on the sheet Choices."""
    paper, finding, verdict = line.paper, line.finding, line.finding.verdict
    guard = guard_of(paper, finding, formula, fields_of(verdict.cases))
    chosen = write_cases(paper, finding, formula, paper.places.checks[finding.id])
    case = line.compared.at("Case")
    line.compared.side("Case", f"MATCH(1,{chosen.area('Holds')},0)", chosen.number, "0")
    row = chosen.first + chosen.number - 1
    for name in PICKED[:-1]:
        _pick(line, name, f"INDEX({chosen.area(name)},{case})", row)
    result = f'IF(ISERROR({case}),"open",INDEX({chosen.area("Result")},{case}))'
    paper.formula(line.cell("Result"), guard.around(result), found(finding.outcome))
    return ""


def _pick(line: _Line, name: str, formula: str, row: int) -> None:
    """A cell of the sheet Checks that shows one of the sheet Choices."""
    source = line.paper.sheet(CHOICES).cell(row, CHOICE_COLUMNS[name])
    worked = line.paper.places.results[CHOICES].get(source.coordinate, source.value)
    line.compared.side(name, formula, worked if worked is not None else Decimal(0), source.number_format)


def _as_found(line: _Line, formula: Formula, note: str) -> str:
    """What the tool found, as long as nothing that it looked at is changed; what a reader has to know about it."""
    said, guard = found(line.finding.outcome), guard_of(line.paper, line.finding, formula, ())
    if guard.condition:
        line.paper.formula(line.cell("Result"), guard.around(f'"{said}"'), said)
    else:
        look.text(line.cell("Result"), said, align=look.APART)
    return note


def _fixed(line: _Line, formula: Formula, reason: str) -> str:
    """What the tool found, where a formula could not find the same; a side that can be live is live all the same."""
    note = _as_found(line, formula, reason if reason in (JUDGED, CHOSE) else f"{reason}: recomputed by the tool")
    for name, side in (("Reported", line.finding.stated), ("Recomputed", line.finding.computed)):
        if side is not None:
            _live_or_shown(line, name, formula, side)
    if line.finding.difference is not None:
        look.text(line.cell("Difference"), print_number(line.finding.difference.value), align=look.RIGHT)
    return note


def _live_or_shown(line: _Line, name: str, formula: Formula, side: Side) -> None:
    unit = side.unit if isinstance(side, Figure) else "date" if isinstance(side.value, date) else "text"
    shape = number_formats.of_unit(unit, shown_decimals(side, side) if isinstance(side, Figure) else 0)
    try:
        line.compared.side(name, formula.of(side), side.value, shape)
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
