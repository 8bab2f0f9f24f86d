"""Whether cells are as they were at export. A check that looked at a cell, to choose what it compares or whether it
applies, cannot choose anew in a workbook: when the cell is changed its result is open, never a result of yesterday.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from reviewer.core.checker import Finding
from reviewer.core.reading import FieldKey
from reviewer.core.review import Correction
from reviewer.export.formulas import LONGEST, Formula
from reviewer.export.open_cells import BLANK
from reviewer.export.paper import Paper
from reviewer.export.places import Place, beyond_excel

MOST = 200


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
    condition = parts[0] if len(parts) == 1 else f"AND({','.join(parts)})" if parts else ""
    # More than a formula can hold: whoever reads the line is told who judged it.
    return Guard(keys, condition) if len(parts) <= MOST and len(condition) < LONGEST else Guard(keys)


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
