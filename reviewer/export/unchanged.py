"""Whether cells are as they were at export. A check that looked at a cell, to choose what it compares or whether it
applies, cannot choose anew in a workbook: when the cell is changed its result is open, never a result of yesterday.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from reviewer.core.checker import Finding
from reviewer.core.directory import Directory
from reviewer.core.reading import FieldKey
from reviewer.core.review import Correction
from reviewer.export import look
from reviewer.export.formulas import LONGEST, Formula, Rates
from reviewer.export.open_cells import BLANK
from reviewer.export.paper import Paper
from reviewer.export.places import Place, beyond_excel

MOST = 200
# 1 as long as nothing was changed that tells which filing is which; its column has the same for each filing.
IDENTITY = Place("Sources", 3, 13)


@dataclass(frozen=True, slots=True)
class Guard:
    """The cells that a result rests on beside its formula, and the condition that none of them was changed."""

    keys: tuple[FieldKey, ...] = ()
    condition: str = ""

    def around(self, result: str, otherwise: str = '"open"') -> str:
        """The formula of a result that is open once one of the cells is changed."""
        return f"IF({self.condition},{result},{otherwise})" if self.condition else result


def guard_of(paper: Paper, finding: Finding, formula: Formula, live: Iterable[FieldKey]) -> Guard:
    """What a finding looked at that is not `live` in its formulas."""
    known = set(live)
    looked_at = dict.fromkeys((*finding.evidence, *finding.beside))
    keys = tuple(key for key in looked_at if key not in known and key in paper.places.corrected)
    parts = list(_conditions(paper, formula, keys))
    if finding.by_directory:
        parts.append(f"{IDENTITY.reference}=1")
    condition = _all(parts)
    # More than a formula can hold: whoever reads the line is told who judged it.
    return Guard(keys, condition) if len(parts) <= MOST and len(condition) < LONGEST else Guard(keys)


def write_identity(paper: Paper, rates: Rates) -> None:
    """Whether what tells each filing from the others is as it was at export: one cell a filing, and one for all."""
    sheet, formula = paper.sheet(IDENTITY.sheet), Formula(paper.places, rates, "")
    told: dict[str, list[FieldKey]] = {filing: [] for filing in paper.review.filings}
    for key in sorted(Directory(paper.review).keys):
        if key in paper.places.corrected:
            told[key.filing].append(key)
    first = IDENTITY.row + 2
    for row, keys in enumerate(told.values(), first):
        condition = _all(list(_conditions(paper, formula, keys))) or "TRUE"
        paper.formula(look.text(sheet.cell(row, IDENTITY.column), "", align=look.MIDDLE), f"IF({condition},1,0)", 1)
    column = sheet.cell(first, IDENTITY.column).column_letter
    cell = look.text(sheet.cell(IDENTITY.row, IDENTITY.column), "", align=look.MIDDLE)
    paper.formula(cell, f"MIN({column}{first}:{column}{first + max(len(told), 1) - 1})", 1)


def _all(conditions: list[str]) -> str:
    return conditions[0] if len(conditions) == 1 else f"AND({','.join(conditions)})" if conditions else ""


def operands_of(finding: Finding) -> Iterator[FieldKey]:
    """The fields that both sides of a finding are worked out of."""
    for side in (finding.stated, finding.computed):
        yield from side.rests_on() if side is not None else ()


def _conditions(paper: Paper, formula: Formula, keys: Iterable[FieldKey]) -> Iterator[str]:
    blank = []
    for key in keys:
        correction = paper.review.correction(key)
        if correction is None:
            blank.append(paper.places.corrected[key])
        else:
            yield f"EXACT({paper.places.corrected[key].reference},{_as_corrected(formula, correction)})"
    for run in _runs(blank):
        if len(run) == 1:
            yield f"ISBLANK({run[0].reference})"
        else:
            area = f"{run[0].reference}:{run[-1].reference.rpartition('!')[2]}"
            yield f"COUNTBLANK({area})=ROWS({area})"


def _as_corrected(formula: Formula, correction: Correction) -> str:
    value = correction.value
    if value is None or beyond_excel(value):
        value = correction.text or BLANK
    return formula.rate(value, "", "what was corrected at export")


def _runs(places: list[Place]) -> Iterator[list[Place]]:
    """Cells that stand below one another, together."""
    run: list[Place] = []
    for place in sorted(places, key=lambda place: (place.sheet, place.column, place.row)):
        if run and (run[-1].sheet, run[-1].column, run[-1].row + 1) != (place.sheet, place.column, place.row):
            yield run
            run = []
        run.append(place)
    if run:
        yield run
