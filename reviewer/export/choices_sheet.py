"""Choices: where a rule chooses what it compares, every case in its order, live. The first that holds is the check's.

So a check on the sheet Checks chooses again when a figure is changed here, as the tool itself would.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from openpyxl.formatting.rule import FormulaRule
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from reviewer.core.check import Outcome, Verdict
from reviewer.core.checker import Finding
from reviewer.core.figure import Figure
from reviewer.core.reading import FieldKey
from reviewer.core.verdict import LESS, ONE_DIGIT, Case, Condition
from reviewer.export import look
from reviewer.export.compared import Compared
from reviewer.export.formulas import Formula
from reviewer.export.paper import Paper
from reviewer.export.places import Place, quoted
from reviewer.export.precision import NotLiveError, decimals_compared

CHOICES = "Choices"
HEAD_ROW = 4
FIRST = HEAD_ROW + 1
COLUMNS = (
    ("No", 5.0), ("Filing", 7.0), ("Rule", 11.0), ("Case", 5.5), ("When", 40.0), ("Holds", 7.0), ("Reported", 22.0),
    ("Recomputed", 22.0), ("Difference", 18.0), ("Tolerance", 11.0), ("Result", 15.0), ("Decimals compared", 10.0),
)  # fmt: skip
NAMES = {name: number for number, (name, _) in enumerate(COLUMNS, 1)}
NUMBERS = ("Case", "Holds", "Reported", "Recomputed", "Difference", "Tolerance", "Decimals compared")
PICKED = ("Reported", "Recomputed", "Difference", "Tolerance", "Result")
NOTHING = "–"
BELOW = "Where a rule chooses what it compares: its cases in order. The first that holds (1) is the one on Checks"
# More than anyone would follow; such a check is found by the tool.
MOST = 120
# Shows the 15 digits that a spreadsheet keeps: the first, a point, 14 more.
_DIGITS = '"0.00000000000000E+000"'


@dataclass(frozen=True, slots=True)
class Chosen:
    """Where the cases of one finding stand, and which of them holds, counted from 1."""

    first: int
    last: int
    number: int

    def area(self, name: str) -> str:
        """The cells under a heading, as a formula refers to them."""
        letter = get_column_letter(NAMES[name])
        return f"{quoted(CHOICES)}!${letter}${self.first}:${letter}${self.last}"


def has_choices(paper: Paper) -> bool:
    """Whether any finding was chosen from cases; else the sheet would say nothing."""
    return any(finding.verdict.cases for finding in paper.findings)


def fields_of(cases: tuple[Case, ...]) -> Iterator[FieldKey]:
    """The fields that all cases together are told by."""
    for case in cases:
        yield from case.rests_on()


def write_cases(paper: Paper, finding: Finding, formula: Formula, link: Place) -> Chosen:
    """Writes the cases of a finding below those that are there; NotLiveError when one of them cannot be live."""
    sheet, cases = paper.sheet(CHOICES), finding.verdict.cases
    if len(cases) > MOST:
        raise NotLiveError(f"chosen from {len(cases)} cases")
    first = FIRST + paper.places.choices
    kept = paper.places.results.setdefault(CHOICES, {})
    try:
        for number, case in enumerate(cases, 1):
            _write_case(paper, sheet, first + number - 1, finding, case, formula, number)
    except NotLiveError:
        sheet.delete_rows(first, len(cases))
        for cell in [cell for cell in kept if int("".join(filter(str.isdigit, cell))) >= first]:
            del kept[cell]
        raise
    paper.places.choices += len(cases)
    look.link(sheet.cell(first, NAMES["Rule"]), link, finding.check.code)
    number = next(number for number, case in enumerate(cases, 1) if case.holds())
    return Chosen(first, first + len(cases) - 1, number)


def begin_choices(paper: Paper) -> None:
    """The head of the sheet, if the workbook has it."""
    if has_choices(paper):
        look.title(paper.sheet(CHOICES), "Choices", BELOW)
        look.head(paper.sheet(CHOICES), HEAD_ROW, COLUMNS, NUMBERS)


def finish_choices(paper: Paper) -> None:
    """The manners of the sheet, once all cases are written."""
    if not has_choices(paper):
        return
    sheet = paper.sheet(CHOICES)
    last = max(HEAD_ROW + paper.places.choices, FIRST)
    end = get_column_letter(len(COLUMNS))
    # The result of a case that does not hold means nothing: it is there to be followed, and steps back.
    holds = f"${get_column_letter(NAMES['Holds'])}{FIRST}=0"
    sheet.conditional_formatting.add(f"A{FIRST}:{end}{last}", FormulaRule([holds], font=Font(color="808080")))
    look.finish(sheet, paper.header(), heads=HEAD_ROW, freeze=f"F{FIRST}", filter_to=f"A{HEAD_ROW}:{end}{last}")


def _write_case(
    paper: Paper, sheet: Worksheet, row: int, finding: Finding, case: Case, formula: Formula, number: int
) -> None:
    words = {
        "No": str(row - HEAD_ROW), "Filing": paper.short[finding.filing], "Rule": finding.check.code,
        "Case": str(number), "When": _when(case),
    }  # fmt: skip
    for name in NAMES:
        look.text(
            sheet.cell(row, NAMES[name]),
            words.get(name, ""),
            align=look.RIGHT if name in NUMBERS else look.APART if name == "Result" else look.WRAPPED,
        )
    result = _write_then(paper, sheet, row, case, formula)
    holds = [_condition(condition, formula) for condition in case.when]
    if case.agreeing:
        holds.append(f'{get_column_letter(NAMES["Result"])}{row}="agrees"')
    cell = sheet.cell(row, NAMES["Holds"])
    if holds:
        both = holds[0] if len(holds) == 1 else f"AND({','.join(holds)})"
        paper.formula(cell, f"IF(ISERROR({both}),0,IF({both},1,0))", int(case.holds()))
    else:
        look.number(cell, 1, "0")
    if isinstance(case.then, Verdict) and result:
        paper.formula(sheet.cell(row, NAMES["Result"]), result, case.then.outcome.value)


def _write_then(paper: Paper, sheet: Worksheet, row: int, case: Case, formula: Formula) -> str:
    """The sides of a case that has two; the formula of its result, "" when it is a word."""
    if isinstance(case.then, Verdict) and case.then.outcome is not Outcome.NOT_APPLICABLE:
        return Compared(paper, sheet, row, NAMES, case.then).write(formula)
    for name in ("Reported", "Recomputed", "Difference", "Tolerance"):
        look.text(sheet.cell(row, NAMES[name]), NOTHING, align=look.RIGHT)
    word = Outcome.NOT_APPLICABLE if isinstance(case.then, Verdict) else Outcome.OPEN
    look.text(sheet.cell(row, NAMES["Result"]), word.value, align=look.APART)
    return ""


def _when(case: Case) -> str:
    if not case.when and not case.agreeing:
        return case.words or "otherwise"
    return f"{case.words}, if it agrees" if case.agreeing else case.words


def _condition(condition: Condition, formula: Formula) -> str:
    left, right = formula.of(condition.left), formula.of(condition.right)
    if not isinstance(condition.left, Figure) or not isinstance(condition.right, Figure):
        return f"{left}<{right}" if condition.relation == LESS else f"EXACT({left},{right})"
    decimals = decimals_compared(condition.left, condition.right, condition.left.value * 0)
    places = formula.rate(condition.left.value * 0 + decimals, "decimals", "decimals that are compared")
    difference = f"ROUND(({left})-({right}),{places})"
    if condition.relation == ONE_DIGIT:
        return _one_digit(left, right, difference)
    return f"{difference}{'<' if condition.relation == LESS else '='}0"


def _one_digit(left: str, right: str, difference: str) -> str:
    """One digit and zeros between figures of which one has five digits or more, seen from how they are written."""
    long = ",".join(f'MID(TEXT(ABS({side}),{_DIGITS}),6,11)<>"{"0" * 11}"' for side in (left, right))
    return f'AND({difference}<>0,MID(TEXT(ABS({difference}),{_DIGITS}),3,14)="{"0" * 14}",OR({long}))'
