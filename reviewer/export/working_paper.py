"""Writes the working paper of a review: every sheet, then one move into place."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from openpyxl.workbook import Workbook
from openpyxl.workbook.properties import CalcProperties

from reviewer.core.check import Outcome
from reviewer.core.checker import Finding
from reviewer.core.review import Review
from reviewer.export import look
from reviewer.export.about_sheet import ABOUT
from reviewer.export.chain_sheet import chain_names
from reviewer.export.checks_sheet import CHECKS
from reviewer.export.choices_sheet import CHOICES, has_choices
from reviewer.export.corrections_sheet import CORRECTIONS
from reviewer.export.evidence_sheet import EVIDENCE, Crops
from reviewer.export.exceptions_sheet import EXCEPTIONS
from reviewer.export.filling import Filling, fill
from reviewer.export.finished import Finished, let_go_of
from reviewer.export.formulas import RATES
from reviewer.export.package import pack
from reviewer.export.paper import Paper
from reviewer.export.parts import parts_beside
from reviewer.export.pictures import Pictures
from reviewer.export.plain_text import fit
from reviewer.export.reopened import compare
from reviewer.export.saving import (
    ExportCancelledError,
    ExportError,
    cancelled_error,
    faults_told,
    refuse_if_open,
    save,
)
from reviewer.export.sign_off_sheet import SIGN_OFF
from reviewer.export.sources_sheet import SOURCES
from reviewer.export.summary_sheet import SUMMARY
from reviewer.export.table_layout import Table, tables_of
from reviewer.export.tables_apart import beside

Findings = Mapping[str, Finding] | Iterable[Finding]
Progress = Callable[[int, int], None]
FRONT = (ABOUT, SUMMARY)


@dataclass(frozen=True, slots=True)
class WorkingPaperWritten:
    """What was written, and where."""

    path: Path
    sheets: int
    checks: int
    exceptions: int


def write_working_paper(
    review: Review,
    findings: Findings,
    path: Path,
    *,
    at: datetime,
    who: str = "",
    crops: Crops | None = None,
    every_crop: bool = False,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> WorkingPaperWritten:
    """Writes the workbook of a review; ExportError with one sentence when it cannot be, and nothing has changed.

    `crops` gives the PNG of a box (points) on a page of a filing, or None; without it there is no sheet Evidence.
    With `every_crop` all figures have a picture, not only those that were checked, corrected or confirmed.
    `progress` is told how many of how many steps are done; `cancelled` is asked before each.
    """
    given = findings.values() if isinstance(findings, Mapping) else findings
    # A filing that was taken out of view may have left findings behind.
    found = tuple(finding for finding in given if finding.filing in review.filings)
    paper = Paper(Workbook(), review, found, at, who)
    tables = tables_of(paper)
    lists = _lists(paper, evidence=crops is not None)
    # Each table once when it is written, each sheet once more when the file is compared.
    steps = _Steps(len(tables) + 4 + len(FRONT) + len(tables) + len(lists), progress, cancelled)
    refuse_if_open(path)
    with (
        faults_told(path),
        parts_beside(paper.book, path.absolute().parent) as parts,
        beside(len(tables), path.absolute().parent) as others,
    ):
        names = _begin(paper, tables, lists)
        finished = Finished(paper.places.results, lambda: Pictures(parts))
        fill(Filling(paper, parts, finished, crops, steps.step, steps.ask, every_crop, others), tables)
        save(
            path, lambda target: pack(parts, target, at, steps.ask),
            lambda beside: compare(beside, finished.kept, names, steps.step, others),
        )  # fmt: skip
    exceptions = sum(finding.outcome is Outcome.EXCEPTION for finding in found)
    return WorkingPaperWritten(path, len(names), len(found), exceptions)


@dataclass(slots=True)
class _Steps:
    """Tells how far the export is, and stops it when asked to."""

    total: int
    progress: Progress | None
    cancelled: Callable[[], bool]
    done: int = 0

    def step(self) -> None:
        self.done += 1
        if self.progress is not None:
            self.progress(self.done, self.total)
        self.ask()

    def ask(self) -> None:
        if self.cancelled():
            raise cancelled_error()


def _lists(paper: Paper, *, evidence: bool) -> list[str]:
    """The sheets behind the tables."""
    tail = [*chain_names(paper), *([EVIDENCE] if evidence else []), SOURCES, SIGN_OFF]
    return [CHECKS, *([CHOICES] if has_choices(paper) else []), RATES, EXCEPTIONS, CORRECTIONS, *tail]


def _begin(paper: Paper, tables: Sequence[Table], lists: Sequence[str]) -> list[str]:
    """Every sheet in its order, empty; their names."""
    look.introduce(paper.book)
    paper.book.remove(paper.book.active)
    for name in FRONT:
        paper.add_sheet(name)
    for table in tables:
        # At once: a folder has thousands of them.
        let_go_of(paper.add_sheet(table.sheet))
    for name in lists:
        paper.add_sheet(name)
    _describe(paper, (*FRONT, *lists))
    return list(paper.book.sheetnames)


def _describe(paper: Paper, names: Iterable[str]) -> None:
    """The document's properties; Excel works all formulas again when it opens it."""
    book = paper.book
    book.active = 0
    for name in names:
        paper.sheet(name).sheet_view.tabSelected = name == ABOUT
    about = book.properties
    about.title, about.subject = "Working paper", fit(paper.header())
    about.creator = about.lastModifiedBy = fit(paper.who) or "Filing Reviewer"
    about.language = "en-GB"
    about.created = about.modified = paper.at.astimezone(UTC).replace(tzinfo=None)
    book.calculation = CalcProperties(fullCalcOnLoad=True)


__all__ = ["ExportCancelledError", "ExportError", "WorkingPaperWritten", "write_working_paper"]
