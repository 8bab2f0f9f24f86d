"""Writes the working paper of a review: every sheet, then one move into place."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from openpyxl.workbook import Workbook
from openpyxl.workbook.properties import CalcProperties

from reviewer.core.check import Outcome
from reviewer.core.checker import Finding
from reviewer.core.review import Review
from reviewer.export import look
from reviewer.export.about_sheet import ABOUT, write_about
from reviewer.export.chain_sheet import chain_names, write_chain
from reviewer.export.checks_sheet import CHECKS, write_checks
from reviewer.export.choices_sheet import CHOICES, finish_choices, has_choices
from reviewer.export.corrections_sheet import CORRECTIONS, write_corrections
from reviewer.export.evidence_sheet import EVIDENCE, Crops, place_evidence, write_evidence
from reviewer.export.exceptions_sheet import EXCEPTIONS, queries, write_exceptions
from reviewer.export.formulas import RATES, Rates
from reviewer.export.package import Finished, packed
from reviewer.export.paper import Paper
from reviewer.export.plain_text import fit, header_text
from reviewer.export.rates_sheet import write_rates
from reviewer.export.saving import ExportCancelledError, ExportError, cancelled_error, save
from reviewer.export.sign_off_sheet import SIGN_OFF, write_sign_off
from reviewer.export.sources_sheet import SOURCES, write_sources
from reviewer.export.summary_sheet import SUMMARY, write_summary
from reviewer.export.table_sheets import Table, note_fields, tables_of, write_table
from reviewer.export.ticks import note_ticks
from reviewer.export.unchanged import write_identity

Findings = Mapping[str, Finding] | Iterable[Finding]
Progress = Callable[[int, int], None]


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
    steps = _Steps(len(tables) + 4, progress, cancelled)
    finished = Finished(paper.places.results)
    _fill(paper, tables, crops, steps, finished, every_crop=every_crop)
    content = packed(paper.book, finished, at)
    steps.step()
    save(content, path, paper.places.results, paper.book.sheetnames)
    exceptions = sum(finding.outcome is Outcome.EXCEPTION for finding in found)
    return WorkingPaperWritten(path, len(paper.book.sheetnames), len(found), exceptions)


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


def _fill(
    paper: Paper, tables: list[Table], crops: Crops | None, steps: _Steps, finished: Finished, *, every_crop: bool
) -> None:
    """Every sheet in its order; those that refer to others are written after them."""
    book, names = paper.book, [table.sheet for table in tables]
    book.remove(book.active)
    tail = [*chain_names(paper), *([EVIDENCE] if crops is not None else []), SOURCES, SIGN_OFF]
    choices = [CHOICES] if has_choices(paper) else []
    for name in (ABOUT, SUMMARY, *names, CHECKS, *choices, RATES, EXCEPTIONS, CORRECTIONS, *tail):
        book.create_sheet(name)
    note_fields(paper)
    note_ticks(paper)
    if crops is not None:
        place_evidence(paper, every=every_crop)
    for table in tables:
        write_table(paper, table)
        _finish(paper, table.sheet, finished)
        steps.step()
    rates = Rates()
    write_checks(paper, rates, lambda: _let_go(paper, CHECKS, finished))
    _finish(paper, CHECKS, finished)
    finish_choices(paper)
    write_identity(paper, rates)
    write_rates(paper, rates)
    steps.step()
    if crops is not None:
        write_evidence(paper, crops, steps.ask)
    write_exceptions(paper, queries(paper), crops)
    steps.step()
    write_corrections(paper)
    write_chain(paper)
    write_sources(paper)
    write_sign_off(paper)
    write_summary(paper)
    write_about(paper)
    _describe(paper)
    for name in book.sheetnames:
        if name not in (*names, CHECKS):
            _finish(paper, name, finished)
    steps.step()


def _let_go(paper: Paper, name: str, finished: Finished) -> None:
    look.fit_rows(paper.sheet(name), paper.places.results.get(name, {}))
    finished.rows(paper.sheet(name))


def _finish(paper: Paper, name: str, finished: Finished) -> None:
    look.fit_rows(paper.sheet(name), paper.places.results.get(name, {}))
    paper.sheet(name).oddHeader.right.text = header_text(paper.status)
    finished.finish(paper.sheet(name))


def _describe(paper: Paper) -> None:
    """The document's properties; Excel works all formulas again when it opens it."""
    book = paper.book
    book.active = 0
    for sheet in book.worksheets:
        sheet.sheet_view.tabSelected = sheet.title == ABOUT
    about = book.properties
    about.title, about.subject = "Working paper", fit(paper.header())
    about.creator = about.lastModifiedBy = fit(paper.who) or "Filing Reviewer"
    about.language = "en-GB"
    about.created = about.modified = paper.at.astimezone(UTC).replace(tzinfo=None)
    book.calculation = CalcProperties(fullCalcOnLoad=True)


__all__ = ["ExportCancelledError", "ExportError", "WorkingPaperWritten", "write_working_paper"]
