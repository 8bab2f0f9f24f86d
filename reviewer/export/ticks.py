"""Tick marks: letters that say what was done to a figure."""

from reviewer.core.check import Outcome
from reviewer.core.reading import FieldKey
from reviewer.export.paper import Paper

LEGEND = {
    "F": "footed: the column adds up to it",
    "CF": "cross-footed: agreed to another place of the same filing",
    "RF": "rolled forward: opening balance and movement give the closing balance",
    "PY": "agreed to an earlier filing of the issuer",
    "S": "agreed to the source: it stands so on the page",
    "R": "recomputed",
    "X": "exception: a check on it does not agree",
    "N/A": "not applicable",
}
TICKS = tuple(LEGEND)


def note_ticks(paper: Paper) -> None:
    """Gathers which checks each figure took part in."""
    for finding in paper.findings:
        if finding.outcome is Outcome.EXCEPTION:
            mark = "X"
        elif finding.outcome in (Outcome.AGREES, Outcome.EXPLAINED):
            mark = finding.check.tick
        else:
            continue
        for key in finding.evidence:
            paper.places.ticks.setdefault(key, {})[mark] = None


def ticks_of(paper: Paper, key: FieldKey) -> tuple[str, str]:
    """What the tool's checks did to a figure, and the tick of a reviewer who confirmed it."""
    marks = paper.places.ticks.get(key, {})
    confirmed = "S" if paper.review.confirmation(key) is not None else ""
    return " ".join(sorted(marks, key=lambda mark: (mark != "X", mark))), confirmed


def legend(paper: Paper) -> dict[str, str]:
    """Every mark that can stand on the paper and its meaning; a mark of no legend is explained by its checks."""
    found = dict(LEGEND)
    for finding in paper.findings:
        found.setdefault(finding.check.tick, finding.check.sentence)
    return found
